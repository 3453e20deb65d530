// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/talk/screenplan.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// Who gets which screen.
class TestScreenPlan : public QObject
{
    Q_OBJECT

private slots:
    void audienceAndSpeaker_data()
    {
        QTest::addColumn<QStringList>("screens"); // the first is the primary one
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("speakers");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("speaker");
        const QStringList one{u"laptop"_s};
        const QStringList two{u"laptop"_s, u"beamer"_s};
        const QStringList three{u"laptop"_s, u"desk"_s, u"beamer"_s};
        QTest::newRow("one") << one << u""_s << u"laptop"_s << u"laptop"_s << u""_s;
        QTest::newRow("one, another wanted") << one << u"beamer"_s << u"laptop"_s << u"laptop"_s << u""_s;
        QTest::newRow("two") << two << u""_s << u"laptop"_s << u"beamer"_s << u"laptop"_s;
        QTest::newRow("window on the projector") << two << u""_s << u"beamer"_s << u"laptop"_s << u"beamer"_s;
        QTest::newRow("wanted is there") << two << u"laptop"_s << u"laptop"_s << u"laptop"_s << u"beamer"_s;
        QTest::newRow("wanted is gone") << two << u"wall"_s << u"laptop"_s << u"beamer"_s << u"laptop"_s;
        QTest::newRow("speaker's is gone") << two << u"beamer"_s << u"desk"_s << u"beamer"_s << u"laptop"_s;
        QTest::newRow("three") << three << u"beamer"_s << u"desk"_s << u"beamer"_s << u"desk"_s;
        QTest::newRow("three, none wanted") << three << u""_s << u"desk"_s << u"beamer"_s << u"desk"_s;
        QTest::newRow("three, the speaker's wanted") << three << u"desk"_s << u"desk"_s << u"desk"_s << u"beamer"_s;
    }

    void mirroredScreens_data()
    {
        QTest::addColumn<QRect>("beamer");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("audience");
        QTest::newRow("same place") << QRect(0, 0, 1920, 1080) << u""_s << u"beamer"_s;
        QTest::newRow("one inside the other") << QRect(0, 0, 1024, 768) << u""_s << u"beamer"_s;
        QTest::newRow("overlapping") << QRect(1000, 0, 1920, 1080) << u""_s << u"beamer"_s;
        QTest::newRow("the laptop wanted") << QRect(0, 0, 1024, 768) << u"laptop"_s << u"laptop"_s;
    }

    /// What stands on one of them stands on the other.
    void mirroredScreens()
    {
        QFETCH(const QRect, beamer);
        QFETCH(const QString, wanted);
        QFETCH(const QString, audience);
        const ScreenInfo laptop{u"laptop"_s, QRect(0, 0, 1920, 1080), true};
        const ScreenInfo desk{u"desk"_s, QRect(4000, 0, 1280, 1024), false};
        QCOMPARE(planScreens({laptop, {u"beamer"_s, beamer, false}}, wanted, u"laptop"_s), (ScreenPlan{audience, {}}));
        // A third one is free for the speaker.
        QCOMPARE(planScreens({laptop, {u"beamer"_s, beamer, false}, desk}, audience, u"laptop"_s),
            (ScreenPlan{audience, u"desk"_s}));
    }

    void audienceAndSpeaker()
    {
        QFETCH(QStringList, screens);
        QFETCH(QString, wanted);
        QFETCH(QString, speakers);
        std::vector<ScreenInfo> infos;
        for (const QString &name : screens)
            infos.push_back({name, QRect(1000 * static_cast<int>(infos.size()), 0, 1000, 700), infos.empty()});
        const ScreenPlan plan = planScreens(infos, wanted, speakers);
        QTEST(plan.audience, "audience");
        QTEST(plan.speaker, "speaker");
    }
};

QTEST_GUILESS_MAIN(TestScreenPlan)

#include "tst_screenplan.moc"
