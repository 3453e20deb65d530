// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/deck/screenplan.h"

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
