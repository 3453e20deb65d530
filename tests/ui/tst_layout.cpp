// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsSimpleTextItem>
#include <QTest>

#include "db/model/unitformat.h"
#include "db/words/figurewords.h"
#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/picture.h"
#include "ui/charts/textitem.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// A picture without any panel: what a test puts into it is all there is besides the title.
std::unique_ptr<FigureScene> bareScene()
{
    FigureState state = test::figureState(u"fig1"_s);
    state.spec.panels.clear();
    state.reason = state.term("nothing_to_draw");
    ChartOptions options;
    options.mode = LabelMode::Chinese;
    return std::make_unique<FigureScene>(state, options);
}

TextItem *addText(FigureScene *figure, const QString &text, QPointF position, const QColor &colour = Qt::black)
{
    auto *item = new TextItem(text, ChartMetrics::forSize(figure->size()).font(20), colour);
    item->setPos(position);
    figure->scene()->addItem(item);
    return item;
}

/// In a narrow place a label stands on more lines.
QString withoutBreaks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// What the marks without a label say, one line each. \p drawn counts the marks.
QStringList missingLabels(const FigureState &state, const FigureScene &figure, LabelMode mode, int *drawn)
{
    QStringList texts;
    for (const QString &text : test::drawnTexts(figure))
        texts << withoutBreaks(text);
    for (const EvidenceClass &evidence : state.evidenceClasses) // the legend says what a label may say too
        texts.removeOne(withoutBreaks(inMode(evidence.name, mode)));
    QStringList missing;
    for (const DrawnValue &mark : figure.marks()) {
        const Cell &cell = state.at(mark.key);
        ++*drawn;
        const Unit &unit = state.seriesUnits[static_cast<size_t>(mark.key.series)];
        QString number = boundWords(state, mark.key, labelSide(mode));
        if (cell->value)
            number = grouped(inUnit(*cell->value, unit, labelSide(mode)));
        else if (number.isEmpty())
            number = withoutBreaks(inMode(state.term("no_data"), mode));
        qsizetype found = texts.indexOf(withoutBreaks(number));
        if (found < 0) { // in a ring the label is name and value
            const QString category
                = withoutBreaks(inMode(state.spec.categories[static_cast<size_t>(mark.key.category)].label, mode));
            for (qsizetype i = 0; i < texts.size() && found < 0; ++i)
                found = texts[i].startsWith(category) && texts[i].contains(number) ? i : -1;
        }
        if (found >= 0) {
            texts.removeAt(found); // two equal values need two labels
            continue;
        }
        missing << u"%1 %2: %3"_s.arg(state.spec.series[static_cast<size_t>(mark.key.series)].id,
            state.spec.categories[static_cast<size_t>(mark.key.category)].id, number);
    }
    return missing;
}

QStringList missingLabels(const FigureState &state, LabelMode mode, const QSize &size, int textScale, int *drawn)
{
    ChartOptions options;
    options.size = size;
    options.mode = mode;
    options.textScale = textScale;
    return missingLabels(state, FigureScene(state, options), mode, drawn);
}

} // namespace

class TestLayout : public test::GuiTest
{
    Q_OBJECT

private slots:
    void findsEveryKindOfFault_data();
    void findsEveryKindOfFault();
    void findsATextOfQtCharts();
    void acceptsWhatIsRight();

    void picturesHaveNoFault_data();
    void picturesHaveNoFault();
    void smallPicturesAreTheSmallestOneScaledDown_data();
    void smallPicturesAreTheSmallestOneScaledDown();
    void everyValueHasItsLabel_data();
    void everyValueHasItsLabel();
    void lostLabelsAreCounted_data();
    void lostLabelsAreCounted();
    void largeTextLosesNoLabel_data();
    void largeTextLosesNoLabel();
    void cleanupTestCase();

private:
    int m_pictures = 0;
};

void TestLayout::findsEveryKindOfFault_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"overlap", "clipped", "shortened", "elided", "contrast", "no glyph", "empty"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestLayout::findsEveryKindOfFault()
{
    QFETCH(const QString, fault);
    const auto figure = bareScene();
    QVERIFY2(test::layoutFaults(figure.get()).isEmpty(), qPrintable(test::layoutFaults(figure.get()).join(u'\n')));
    const QPointF middle(600, 460);
    if (fault == u"overlap"_s) {
        addText(figure.get(), u"出口"_s, middle);
        addText(figure.get(), u"进口"_s, middle + QPointF(38, 20));
    } else if (fault == u"clipped"_s) {
        addText(figure.get(), u"出口"_s, {figure->size().width() - 30, 460});
    } else if (fault == u"shortened"_s) {
        // The tab falls at the end of a line, where it is dropped.
        auto *item = new TextItem(u"出口\t进口"_s, ChartMetrics::forSize(figure->size()).font(20), Qt::black, 50);
        item->setPos(middle);
        figure->scene()->addItem(item);
    } else if (fault == u"elided"_s) {
        addText(figure.get(), u"中国可数字化交付…"_s, middle);
    } else if (fault == u"contrast"_s) {
        addText(figure.get(), u"出口"_s, middle, QColor(0x999999));
    } else if (fault == u"no glyph"_s) {
        addText(figure.get(), u"\u0e01"_s, middle);
    } else if (fault == u"empty"_s) {
        addText(figure.get(), u" "_s, middle);
    }
    const QStringList faults = test::layoutFaults(figure.get());
    QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayout::findsATextOfQtCharts()
{
    const auto figure = bareScene();
    figure->scene()->addSimpleText(u"2021"_s)->setPos(600, 460);
    QCOMPARE(test::layoutFaults(figure.get()), QStringList{u"text of Qt Charts: 2021"_s});
}

void TestLayout::acceptsWhatIsRight()
{
    const auto figure = bareScene();
    const int before = test::textCount(*figure);
    addText(figure.get(), u"出口"_s, {600, 460});
    addText(figure.get(), u"Exports"_s, {600, 500});
    figure->scene()->addLine(0, 462, 1280, 462, QPen(Qt::gray, 0.5)); // a thin line is not what the text lies on
    QCOMPARE(test::layoutFaults(figure.get()), QStringList());
    QCOMPARE(test::textCount(*figure), before + 2);
}

void TestLayout::picturesHaveNoFault_data() { test::addFiguresInEveryMode(); }

void TestLayout::picturesHaveNoFault()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    QStringList faults;
    for (const QSize size : {QSize(640, 400), QSize(800, 500), QSize(1024, 600), QSize(1280, 720), QSize(1920, 1080),
             QSize(900, 1200), QSize(2560, 1080), QSize(3840, 2160)}) {
        for (const ChartTheme *theme : {&ChartTheme::light(), &ChartTheme::dark()}) {
            ChartOptions options;
            options.size = size;
            options.mode = mode;
            options.theme = theme;
            FigureScene scene(state, options);
            ++m_pictures;
            const QString where = u"%1x%2 %3: "_s.arg(size.width())
                                      .arg(size.height())
                                      .arg(theme == &ChartTheme::dark() ? u"dark"_s : u"light"_s);
            for (const QString &fault : test::layoutFaults(&scene))
                faults << where + fault;
            if (test::textCount(scene) < (figure == u"fig5"_s ? 11 : 16)) // the ring has no axes
                faults << where + u"only %1 texts"_s.arg(test::textCount(scene));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayout::smallPicturesAreTheSmallestOneScaledDown_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSizeF>("layout");
    QTest::newRow("320x200") << QSize(320, 200) << QSizeF(640, 400);
    QTest::newRow("64x40") << QSize(64, 40) << QSizeF(640, 400);
    QTest::newRow("narrow") << QSize(320, 720) << QSizeF(640, 1440);
    QTest::newRow("low") << QSize(1280, 100) << QSizeF(5120, 400);
    QTest::newRow("1x1") << QSize(1, 1) << QSizeF(640, 640);
    QTest::newRow("one row") << QSize(640, 1) << QSizeF(256000, 400);
    QTest::newRow("one column") << QSize(1, 400) << QSizeF(640, 256000);
}

void TestLayout::smallPicturesAreTheSmallestOneScaledDown()
{
    QFETCH(const QSize, size);
    QFETCH(const QSizeF, layout);
    for (const Figure &figure : test::bundledSnapshot().figures) {
        const FigureState state = makeFigureState(test::bundledSnapshot(), figure);
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
            ChartOptions options;
            options.size = size;
            options.mode = mode;
            QCOMPARE(FigureScene(state, options).size(), layout);
            QCOMPARE(renderFigure(state, options).size(), size);
            options.detailing = Detailing::Sketch;
            QCOMPARE(renderFigure(state, options).size(), size);
        }
    }
}

void TestLayout::everyValueHasItsLabel_data() { test::addFiguresInEveryMode(); }

void TestLayout::everyValueHasItsLabel()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    for (const QSize size :
        {QSize(960, 540), QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const int textScale : {100, 125, 150, 200}) {
            if (textScale > 100 && size.width() < 1280)
                continue;
            int drawn = 0;
            const QStringList missing = missingLabels(state, mode, size, textScale, &drawn);
            QVERIFY(drawn > 0);
            QVERIFY2(missing.isEmpty(),
                qPrintable(u"%1 wide, %2 %, %3 of %4 without a label:\n"_s.arg(size.width())
                               .arg(textScale)
                               .arg(missing.size())
                               .arg(drawn)
                    + missing.join(u'\n')));
        }
    }
}

void TestLayout::lostLabelsAreCounted_data() { test::addFiguresInEveryMode(); }

void TestLayout::lostLabelsAreCounted()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    int lost = 0;
    for (const QSize size : {QSize(1280, 720), QSize(800, 450), QSize(640, 400), QSize(400, 700)}) {
        ChartOptions options;
        options.size = size;
        options.mode = mode;
        const FigureScene scene(state, options);
        int drawn = 0;
        const QStringList missing = missingLabels(state, scene, mode, &drawn);
        QVERIFY2(scene.labelsLost() == missing.size(),
            qPrintable(u"%1 wide, not %2: "_s.arg(size.width()).arg(scene.labelsLost()) + missing.join(u", "_s)));
        lost += scene.labelsLost();
        options.detailing = Detailing::Sketch; // which never has labels
        QCOMPARE(FigureScene(state, options).labelsLost(), 0);
    }
    QCOMPARE(lost > 0, figure == u"fig3"_s || (figure == u"fig1"_s && mode != LabelMode::English)); // shorter numbers
}

void TestLayout::largeTextLosesNoLabel_data() { test::addFiguresInEveryMode(); }

/// On a small screen some labels have no room at all; those of large text have nearly what others have, although
/// titles and notes leave the bars less height.
void TestLayout::largeTextLosesNoLabel()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    for (const QSize size : {QSize(840, 470), QSize(560, 420)}) {
        int drawn = 0;
        const auto normal = missingLabels(state, mode, size, 100, &drawn).size();
        for (const int textScale : {125, 150}) {
            const QStringList missing = missingLabels(state, mode, size, textScale, &drawn);
            QVERIFY2(missing.size() <= normal + drawn / 10,
                qPrintable(u"%1 wide, %2 %, more than %3: "_s.arg(size.width()).arg(textScale).arg(normal)
                    + missing.join(u", "_s)));
        }
    }
}

void TestLayout::cleanupTestCase() { qInfo("%d pictures looked at", m_pictures); }

DTE_GUI_TEST_MAIN(TestLayout)
#include "tst_layout.moc"
