// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRawFont>
#include <QTest>

#include "db/snapshot/schema.h"
#include "db/words/figuretable.h"
#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/export/booklet/booklet.h"
#include "ui/export/booklet/bookletpage.h"
#include "ui/export/booklet/bookletsheet.h"
#include "ui/export/booklet/bookletstyle.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 0.5; ///< tenths of a point

BookletOptions bookletOptions(LabelMode mode, PageFormat format, int textScale = 100)
{
    BookletOptions options;
    options.report = test::bundledSnapshot().report;
    options.digest = test::bundledSnapshot().digest;
    options.mode = mode;
    options.format = format;
    options.textScale = textScale;
    return options;
}

bool meet(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.width() > Tolerance && both.height() > Tolerance;
}

void checkText(const BookletPage &page, size_t index, QStringList *faults)
{
    const PageText &text = page.texts[index];
    const QRectF paper(QPointF(0, 0), page.size);
    const QMarginsF edge = QMarginsF(18, 18, 18, 18) * Point; // printers cannot print everywhere
    if (!paper.marginsRemoved(edge).contains(text.box))
        *faults << u"outside: "_s + text.text;
    if (text.style.size < 7 * Point)
        *faults << u"small: "_s + text.text;
    if (text.style.width(text.text) > text.box.width() + Tolerance)
        *faults << u"cut off: "_s + text.text;
    for (const uint character : text.text.toUcs4()) {
        if (!QRawFont::fromFont(text.style.font()).supportsCharacter(character))
            *faults << u"no glyph for U+%1: %2"_s.arg(character, 4, 16).arg(text.text);
    }
    for (size_t other = index + 1; other < page.texts.size(); ++other) {
        if (meet(text.box, page.texts[other].box))
            *faults << u"overlap: %1 | %2"_s.arg(text.text, page.texts[other].text);
    }
    for (const PageChart &chart : page.charts) {
        if (meet(text.box, chart.box))
            *faults << u"on the chart: "_s + text.text;
    }
    const double leading = (text.style.lineHeight() - text.style.size) / 2;
    for (const PageFill &fill : page.fills) {
        if (fill.box.intersects(text.box.adjusted(0, leading, 0, -leading)))
            *faults << u"struck through: "_s + text.text;
    }
}

/// What is wrong with the pages, one line each.
QStringList pageFaults(const std::vector<BookletPage> &pages)
{
    QStringList faults;
    for (size_t i = 0; i < pages.size(); ++i) {
        QStringList found;
        const BookletPage &page = pages[i];
        for (size_t text = 0; text < page.texts.size(); ++text)
            checkText(page, text, &found);
        const QRectF paper = QRectF(QPointF(0, 0), page.size);
        for (const PageFill &fill : page.fills) {
            if (!page.inside().adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance).contains(fill.box))
                found << u"rule outside"_s;
        }
        for (const PageChart &chart : page.charts) {
            if (!paper.marginsRemoved(page.margins / 2).contains(chart.box) || chart.box.height() < 200 * Point)
                found << u"chart outside or too low"_s;
        }
        for (const PageLink &link : page.links) {
            if (link.page < 1 || link.page >= static_cast<int>(pages.size()))
                found << u"link to nowhere"_s;
        }
        for (const QString &fault : found)
            faults << u"page %1: %2"_s.arg(i + 1).arg(fault);
    }
    return faults;
}

QStringList textsOf(const std::vector<BookletPage> &pages)
{
    QStringList texts;
    for (const BookletPage &page : pages) {
        for (const PageText &text : page.texts)
            texts << text.text;
    }
    return texts;
}

QString running(const std::vector<BookletPage> &pages) { return textsOf(pages).join(QString()).remove(u' '); }

} // namespace

/// The pages as laid out, before anything is drawn.
class TestBooklet : public test::GuiTest
{
    Q_OBJECT

private slots:
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void chartsOnPagesAreSound_data() { everythingHasItsPlace_data(); }
    void chartsOnPagesAreSound();
    void holdsAllOfAFigure_data() { test::addFiguresInEveryMode(); }
    void holdsAllOfAFigure();
    void longTablesAndSourcesGoOn_data() { test::addEveryMode(); }
    void longTablesAndSourcesGoOn();
    void longNamesLeaveRoomForCategories_data() { test::addEveryMode(); }
    void longNamesLeaveRoomForCategories();
    void manyFiguresNeedMoreContents();
    void paperHasNoColours();
};

void TestBooklet::everythingHasItsPlace_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<int>("textScale");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        for (const int scale : {100, 150, 200}) {
            QTest::addRow("%s A4 %d", qPrintable(toId(mode)), scale) << mode << PageFormat::A4 << scale;
            QTest::addRow("%s wide %d", qPrintable(toId(mode)), scale) << mode << PageFormat::Wide << scale;
        }
    }
}

static std::vector<FigureState> allFigures()
{
    std::vector<FigureState> figures;
    for (int number = 1; number <= 6; ++number)
        figures.push_back(test::figureState(u"fig%1"_s.arg(number)));
    return figures;
}

void TestBooklet::everythingHasItsPlace()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const PageFormat, format);
    QFETCH(const int, textScale);
    const BookletWriter writer(allFigures(), bookletOptions(mode, format, textScale));
    QVERIFY(writer.pageCount() >= 8);
    QCOMPARE(pageFaults(writer.pages()).join(u'\n'), QString());
}

void TestBooklet::chartsOnPagesAreSound()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const PageFormat, format);
    QFETCH(const int, textScale);
    const std::vector<FigureState> figures = allFigures();
    size_t charts = 0;
    const BookletWriter writer(figures, bookletOptions(mode, format, textScale));
    for (const BookletPage &page : writer.pages()) {
        for (const PageChart &chart : page.charts) {
            FigureScene scene(figures[chart.figure], chart.options);
            QCOMPARE(test::layoutFaults(&scene).join(u'\n'), QString());
            // As high as wide it is in the scene, so that nothing is drawn out of shape.
            const QSizeF drawn = scene.size();
            QVERIFY(std::abs(drawn.width() / drawn.height() - chart.box.width() / chart.box.height()) < 0.01);
            ++charts;
        }
    }
    QCOMPARE(charts, figures.size());
}

void TestBooklet::holdsAllOfAFigure()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    for (const PageFormat format : {PageFormat::A4, PageFormat::Wide}) {
        const auto pages = figurePages(state, 0, bookletOptions(mode, format));
        QStringList texts = textsOf(pages);
        const FigureTable table(state, mode);
        int missing = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 1; column < static_cast<int>(table.columns().size()); ++column) {
                const auto value = table.value(row, column);
                missing += !value && state.at(table.key(row, column));
                if (value) {
                    QVERIFY2(texts.removeOne(grouped(*value)), qPrintable(grouped(*value))); // as often as in the table
                }
            }
        }
        const QString noData = inMode(state.term("no_data"), mode, u"\n"_s).section(u'\n', 0, 0);
        QCOMPARE(texts.count(noData), missing);

        const QString text = running(pages);
        const auto holds = [&text](QString part) { return text.contains(part.remove(u' ').remove(u'\n')); };
        for (const LabelMode language : {LabelMode::Chinese, LabelMode::English}) {
            if (mode == LabelMode::Both || mode == language) {
                QVERIFY(holds(inMode(summary(state), language)));
            }
        }
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            for (int c = 0; c < state.data.categoryCount(); ++c) {
                const Cell &cell = state.at({s, c});
                if (!cell)
                    continue;
                const Text &meaning = state.evidenceClass(cell->evidence).meaning;
                QVERIFY(holds(markedEvidence(
                    state, cell->evidence, mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese)));
                QVERIFY(mode == LabelMode::English || holds(meaning.zh));
                QVERIFY(mode == LabelMode::Chinese || holds(meaning.en));
                for (const QString &id : cell->sourceIds()) {
                    const Source *source = state.source(id);
                    QVERIFY2(source && holds(inMode(source->citation, mode, u"\n"_s)), qPrintable(id));
                    QVERIFY2(holds(source->locator), qPrintable(id));
                }
            }
        }
    }
}

void TestBooklet::longTablesAndSourcesGoOn()
{
    QFETCH(const LabelMode, mode);
    FigureState state = test::figureState(u"fig3"_s);
    const int years = state.data.categoryCount();
    constexpr int Times = 12;
    DataTable data(state.data.seriesCount(), years * Times);
    for (int category = 0; category < years * Times; ++category) {
        if (category >= years)
            state.spec.categories.push_back(state.spec.categories[static_cast<size_t>(category % years)]);
        for (int series = 0; series < state.data.seriesCount(); ++series)
            data.set({series, category}, state.data.at({series, category % years}));
    }
    state.data = data;
    for (Source &source : state.sources)
        source.locator = QString(900, u'x') + u"end"_s;
    for (const PageFormat format : {PageFormat::A4, PageFormat::Wide}) {
        const auto pages = figurePages(state, 0, bookletOptions(mode, format, 150));
        QVERIFY(pages.size() > 3);
        QCOMPARE(pageFaults(pages).join(u'\n'), QString());
        const QStringList texts = textsOf(pages);
        const QString exports = inMode(state.spec.series.front().name, mode);
        QVERIFY(texts.count(exports) > 3); // the headings come again
        QCOMPARE(static_cast<int>(texts.count(grouped(*FigureTable(state, mode).value(0, 1)))) % Times, 0);
        QVERIFY(running(pages).contains(u"xend"_s));
    }
}

/// A name that needs more than the whole width leaves the categories their room.
void TestBooklet::longNamesLeaveRoomForCategories()
{
    QFETCH(const LabelMode, mode);
    FigureState state = test::figureState(u"fig3"_s);
    for (Series &series : state.spec.series) {
        series.name.zh = series.name.zh.repeated(200).left(schema::longest(schema::ColumnType::Name));
        series.name.en = QString(series.name.en + u' ').repeated(200).left(schema::longest(schema::ColumnType::Name));
    }
    for (Category &category : state.spec.categories)
        category.label = {category.label.zh + u"年度数字贸易"_s, category.label.en + u" of digital trade"_s};
    for (const PageFormat format : {PageFormat::A4, PageFormat::Wide}) {
        const auto pages = figurePages(state, 0, bookletOptions(mode, format));
        QCOMPARE(pageFaults(pages).join(u'\n'), QString());
        const QStringList texts = textsOf(pages);
        for (const Category &category : state.spec.categories) {
            const QString &label = mode == LabelMode::English ? category.label.en : category.label.zh;
            QVERIFY2(std::any_of(
                         texts.begin(), texts.end(), [&label](const QString &line) { return line.startsWith(label); }),
                qPrintable(label));
        }
    }
}

void TestBooklet::manyFiguresNeedMoreContents()
{
    std::vector<FigureState> figures;
    for (int i = 0; i < 40; ++i)
        figures.push_back(test::figureState(i % 2 ? u"fig5"_s : u"fig6"_s));
    const BookletWriter writer(figures, bookletOptions(LabelMode::Both, PageFormat::A4));
    QCOMPARE(pageFaults(writer.pages()).join(u'\n'), QString());
    size_t links = 0;
    for (const BookletPage &page : writer.pages()) {
        for (const PageLink &link : page.links) {
            const BookletPage &target = writer.pages()[static_cast<size_t>(link.page)];
            QCOMPARE(target.charts.size(), size_t(1));
            QCOMPARE(target.charts.front().figure, links);
            ++links;
        }
    }
    QCOMPARE(links, figures.size());
}

void TestBooklet::paperHasNoColours()
{
    const BookletWriter writer(allFigures(), bookletOptions(LabelMode::Both, PageFormat::A4));
    const auto isGrey
        = [](const QColor &colour) { return colour.red() == colour.green() && colour.green() == colour.blue(); };
    for (const BookletPage &page : writer.pages()) {
        for (const PageText &text : page.texts)
            QVERIFY2(isGrey(text.style.colour), qPrintable(text.text));
        for (const PageFill &fill : page.fills)
            QVERIFY(isGrey(fill.colour));
    }
}

DTE_GUI_TEST_MAIN(TestBooklet)
#include "tst_booklet.moc"
