// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of views other than the report's. DTE_EXHAUSTIVE in the environment: all of them, not a selection.

#include <QSet>
#include <QTest>

#include "db/view/makeview.h"
#include "tests/support/guitest.h"
#include "tests/support/viewpictures.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/picture.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestViewLayout : public test::GuiTest
{
    Q_OBJECT

private slots:
    void theSelectionIsWideAndAlwaysTheSame();
    void picturesHaveNoFault();
    void aRingOfSeriesHasTheirColours();
};

void TestViewLayout::theSelectionIsWideAndAlwaysTheSame()
{
    if (qEnvironmentVariableIsSet("DTE_EXHAUSTIVE"))
        QSKIP("no selection");
    QSet<QString> parts;
    QStringList texts;
    for (const test::ViewPicture &picture : test::selectedViewPictures()) {
        texts << toText(picture);
        for (const QString &part : texts.back().split(u'/'))
            parts << part;
    }
    for (const QString &part : {u"fig6"_s, u"transform=growth"_s, u"transform=balance"_s, u"kind=ring"_s,
             u"kind=area"_s, u"units=both"_s, u"theme=paper"_s, u"theme=contrast"_s, u"lang=both"_s,
             u"text-scale=200"_s, u"size=640x400"_s, u"size=3840x2160"_s})
        QVERIFY2(parts.contains(part), qPrintable(part));
    QVERIFY(texts.size() > 100);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    QStringList again;
    for (const test::ViewPicture &picture : test::selectedViewPictures())
        again << toText(picture);
    QCOMPARE(again, texts);
}

void TestViewLayout::picturesHaveNoFault()
{
    const bool all = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE");
    const auto pictures = all ? test::everyViewPicture() : test::selectedViewPictures();
    QStringList faulty;
    for (const test::ViewPicture &picture : pictures) {
        const QStringList faults = viewFaults(picture);
        if (faults.isEmpty())
            continue;
        faulty << toText(picture);
        // Each on a line of its own: one message for all would be cut off.
        for (const QString &fault : faults)
            qInfo("%s: %s", qPrintable(faulty.back()), qPrintable(fault));
    }
    qInfo("%d pictures looked at", static_cast<int>(pictures.size()));
    QVERIFY2(
        faulty.isEmpty(), qPrintable(u"%1 with faults, the first is %2"_s.arg(faulty.size()).arg(faulty.value(0))));
}

void TestViewLayout::aRingOfSeriesHasTheirColours()
{
    ViewState view;
    view.firstId = view.lastId = u"2021"_s;
    view.kind = ChartKind::Ring;
    const auto state = makeView(test::bundledSnapshot(), *test::bundledSnapshot().figure(u"fig6"_s), view);
    QVERIFY(state && state->reason.isEmpty());
    const ChartOptions options;
    const FigureScene scene(*state, options);
    QCOMPARE(scene.marks().size(), size_t(2));
    const QImage image = renderFigure(*state, options);
    for (const DrawnValue &mark : scene.marks()) {
        const Role role = state->spec.series[static_cast<size_t>(mark.key.series)].role;
        const EvidenceItems items(scene.scene(), *options.theme, ChartMetrics{10});
        QCOMPARE(image.pixelColor(mark.anchor.toPoint()),
            items.areaColour(options.theme->style(role), state->at(mark.key)->evidence));
    }
}

DTE_GUI_TEST_MAIN(TestViewLayout)
#include "tst_viewlayout.moc"
