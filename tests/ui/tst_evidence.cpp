// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader sees of where a value comes from: the four marks in charts and legends, and the view that lets only the
// report's own numbers stand out. Looked at in the pixels of whole pictures.

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "db/view/makeview.h"
#include "db/words/figurewords.h"
#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/textitem.h"
#include "ui/export/content/pictureinfo.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Large{2560, 1440}; ///< points are large enough to look into
constexpr Evidence Marks[] = {Evidence::Printed, Evidence::Published, Evidence::Derived, Evidence::Missing};

FigureState emphasized(const QString &figureId)
{
    ViewState view;
    view.printedStandsOut = true;
    return makeView(test::bundledSnapshot(), *test::bundledSnapshot().figure(figureId), view).value();
}

std::vector<TextItem *> textsOf(const FigureScene &scene)
{
    std::vector<TextItem *> texts;
    for (QGraphicsItem *item : scene.scene()->items()) {
        if (auto *text = qgraphicsitem_cast<TextItem *>(item))
            texts.push_back(text);
    }
    return texts;
}

/// Without any text.
QImage picture(const FigureScene &scene)
{
    for (TextItem *text : textsOf(scene))
        text->setVisible(false);
    QImage image(scene.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(image.rect()));
    return image;
}

bool isLike(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
}

/// The colours inside a mark, away from its edge and from what else is drawn there.
std::vector<QColor> coloursIn(
    const QImage &image, const FigureScene &scene, const ChartTheme &theme, const DrawnValue &mark)
{
    ChartMetrics metrics = ChartMetrics::forSize(scene.size());
    metrics.lineScale = theme.lineScale;
    const double rim = 1.7 * metrics.line(); // outlines
    QPainterPathStroker stroker;
    stroker.setWidth(2 * rim);
    const QPainterPath inside = mark.outline.subtracted(stroker.createStroke(mark.outline));
    std::vector<QRectF> others;
    for (const DrawnValue &other : scene.marks()) {
        const QRectF box = other.outline.boundingRect().adjusted(-rim, -rim, rim, rim);
        if (other.key != mark.key && box.width() * box.height() < image.width() * image.height() / 1000.0)
            others.push_back(box); // a point
    }
    std::vector<QColor> colours;
    const QRect box = inside.boundingRect().toAlignedRect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QPointF point(x + 0.5, y + 0.5);
            const bool isCovered = std::any_of(
                others.begin(), others.end(), [&point](const QRectF &other) { return other.contains(point); });
            if (inside.contains(point) && !isCovered)
                colours.push_back(image.pixelColor(x, y));
        }
    }
    return colours;
}

double shareOf(const std::vector<QColor> &colours, const QColor &wanted)
{
    const auto count
        = std::count_if(colours.begin(), colours.end(), [&wanted](const QColor &each) { return isLike(each, wanted); });
    return colours.empty() ? 0 : static_cast<double>(count) / static_cast<double>(colours.size());
}

SeriesStyle styleOf(const FigureState &state, const ChartTheme &theme, const FigureScene &scene, const DrawnValue &mark)
{
    const Series &series = state.spec.series[static_cast<size_t>(mark.key.series)];
    if (series.mark != Mark::Slice)
        return theme.style(series.role);
    const auto at = std::find_if(
        scene.marks().begin(), scene.marks().end(), [&mark](const DrawnValue &each) { return each.key == mark.key; });
    return theme.sliceStyle(static_cast<int>(at - scene.marks().begin()), static_cast<int>(scene.marks().size()));
}

/// The mark that a value is drawn with, as its pixels say; nullopt if it is none of the four.
std::optional<Evidence> seenMark(const std::vector<QColor> &colours, const SeriesStyle &style, const ChartTheme &theme)
{
    const QColor pale = mixed(style.fill, theme.background, theme.publishedTint);
    const double full = shareOf(colours, style.fill);
    const double empty = shareOf(colours, theme.background);
    if (full > 0.9)
        return Evidence::Printed;
    if (shareOf(colours, pale) > 0.9 || empty > 0.9) // an area, or a hollow point
        return Evidence::Published;
    if (full > 0.2 && empty > 0.05 && full + empty > 0.4)
        return Evidence::Derived;
    return std::nullopt;
}

/// Faults: a mark that does not say what the snapshot says, with \p fade applied to the style of a faded value.
template <typename Fade>
QStringList wrongMarks(const FigureState &state, const ChartTheme &theme, Fade fade, int *judged)
{
    ChartOptions options;
    options.size = Large;
    options.theme = &theme;
    const FigureScene scene(state, options);
    const QImage image = picture(scene);
    QStringList faults;
    for (const DrawnValue &mark : scene.marks()) {
        const Observation &observation = *state.at(mark.key);
        if (!observation.value)
            continue; // a box or bounds, which other tests look at
        const std::vector<QColor> colours = coloursIn(image, scene, theme, mark);
        if (colours.size() < 60)
            continue; // behind other points
        ++*judged;
        const SeriesStyle style = fade(mark.key, styleOf(state, theme, scene, mark));
        const auto seen = seenMark(colours, style, theme);
        if (seen != markOf(observation.evidence))
            faults << u"%1 %2 is %3, looks like %4"_s.arg(state.spec.series[static_cast<size_t>(mark.key.series)].id,
                state.spec.categories[static_cast<size_t>(mark.key.category)].id, toId(observation.evidence),
                seen ? toId(*seen) : u"nothing"_s);
    }
    return faults;
}

/// Where the charts end: below stand the legend of marks and the notes.
double bottomOfCharts(const FigureScene &scene)
{
    double bottom = 0;
    for (const CategoryBand &band : scene.bands())
        bottom = std::max(bottom, band.rect.bottom());
    for (const DrawnValue &mark : scene.marks())
        bottom = std::max(bottom, mark.outline.boundingRect().bottom());
    return bottom;
}

/// The texts below the charts, as they are read.
QStringList footTexts(const FigureScene &scene)
{
    std::vector<TextItem *> texts = textsOf(scene);
    const double bottom = bottomOfCharts(scene);
    std::erase_if(texts, [bottom](const TextItem *text) { return text->sceneBoundingRect().top() < bottom; });
    std::sort(texts.begin(), texts.end(), [](const TextItem *a, const TextItem *b) {
        const bool sameLine = std::abs(a->pos().y() - b->pos().y()) < 2;
        return sameLine ? a->pos().x() < b->pos().x() : a->pos().y() < b->pos().y();
    });
    QStringList lines;
    for (const TextItem *text : texts)
        lines << text->text();
    return lines;
}

bool holdsWords(const QString &line, const Text &words, LabelMode mode)
{
    return (mode == LabelMode::English || line.contains(words.zh))
        && (mode == LabelMode::Chinese || line.contains(words.en));
}

/// The mark of \p evidence alone, as large as in a legend of a small picture, black where it is more like the series
/// than like the background.
QImage inBlackAndWhite(const ChartTheme &theme, const SeriesStyle &style, Evidence evidence, bool isPoint)
{
    const ChartMetrics metrics = ChartMetrics::forSize(QSizeF(640, 400));
    const double side = isPoint ? 2.6 * metrics.point() : 1.3 * metrics.unit;
    const QRectF box(0, 0, side, side);
    QGraphicsScene scene;
    const EvidenceItems items(&scene, theme, metrics);
    QPainterPath path;
    path.addRect(box);
    if (evidence == Evidence::Missing) {
        items.addNoData(box, style.colour);
    } else if (isPoint) {
        items.addPoint(box.center(), style.shape, style.colour, evidence);
    } else {
        scene.addRect(box, Qt::NoPen, style.fill);
        items.decorateArea(path, style, evidence);
    }
    QImage image(2 * box.size().toSize(), QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(image.rect()), box);
    painter.end();
    const bool isFilled = !isPoint && style.hatch == Hatch::None;
    const int ink = qGray((isFilled ? style.fill : style.colour).rgb());
    const int ground = qGray(theme.background.rgb());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            image.setPixel(x, y, std::abs(grey - ink) < std::abs(grey - ground) ? 0xFF000000 : 0xFFFFFFFF);
        }
    }
    return image;
}

double difference(const QImage &a, const QImage &b)
{
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            differing += a.pixel(x, y) != b.pixel(x, y);
    }
    return static_cast<double>(differing) / (a.width() * a.height());
}

} // namespace

class TestEvidence : public test::GuiTest
{
    Q_OBJECT

private slots:
    void legendsNameEveryMarkInOrder_data() { test::addFiguresInEveryMode(); }
    void legendsNameEveryMarkInOrder();
    void aLaterReleaseSaysSo();
    void marksSayWhatTheSnapshotSays_data() { addFiguresInColour(); }
    void marksSayWhatTheSnapshotSays();
    void computedViewsAreMarkedDerived();
    void marksDifferInBlackAndWhite_data();
    void marksDifferInBlackAndWhite();

    void onlyPrintedValuesStandOut_data() { addFiguresInColour(); }
    void onlyPrintedValuesStandOut();
    void labelsOfOtherValuesStepBack_data() { test::addFiguresInEveryMode(); }
    void labelsOfOtherValuesStepBack();
    void emphasizedPicturesHaveNoFault_data() { test::addFiguresInEveryMode(); }
    void emphasizedPicturesHaveNoFault();
    void emphasisIsSaidInTheNotes_data() { test::addFiguresInEveryMode(); }
    void emphasisIsSaidInTheNotes();

private:
    static void addFiguresInColour();
};

void TestEvidence::addFiguresInColour()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("theme");
    for (const Figure &figure : test::bundledSnapshot().figures) {
        for (const char *theme : {"light", "dark", "contrast"}) // hatches on paper have a test of their own
            QTest::addRow("%s %s", qPrintable(figure.spec.id), theme) << figure.spec.id << QString::fromLatin1(theme);
    }
}

void TestEvidence::legendsNameEveryMarkInOrder()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    ChartOptions options;
    options.mode = mode;
    const QStringList texts = footTexts(FigureScene(state, options));
    std::set<Evidence> occurring;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (state.at({s, c}))
                occurring.insert(state.at({s, c})->evidence);
        }
    }
    QList<qsizetype> places;
    for (const Evidence mark : Marks) {
        const Text &name = state.evidenceClass(mark).name;
        const auto entry = std::find_if(texts.begin(), texts.end(),
            [&](const QString &text) { return text.startsWith(mode == LabelMode::English ? name.en : name.zh); });
        const bool wanted
            = std::any_of(occurring.begin(), occurring.end(), [mark](Evidence each) { return markOf(each) == mark; });
        QVERIFY2((entry != texts.end()) == wanted, qPrintable(toId(mark) + u" in\n"_s + texts.join(u'\n')));
        if (!wanted)
            continue;
        places << entry - texts.begin();
        for (const Evidence each : occurring)
            QVERIFY2(markOf(each) != mark || holdsWords(*entry, state.evidenceClass(each).name, mode),
                qPrintable(toId(each) + u": "_s + *entry));
    }
    QVERIFY(std::is_sorted(places.begin(), places.end()));
    QVERIFY(places.size() >= 2);
}

void TestEvidence::aLaterReleaseSaysSo()
{
    const FigureState state = test::figureState(u"fig1"_s);
    QCOMPARE(markSign(Evidence::Revised), markSign(Evidence::Published));
    const Text published = evidenceWords(state, Evidence::Published);
    const Text later = evidenceWords(state, Evidence::Revised);
    QVERIFY(later.zh.startsWith(published.zh) && later.en.startsWith(published.en));
    QVERIFY(later.zh != published.zh && later.en != published.en);
    for (const CellKey key : {CellKey{0, 0}, CellKey{1, 3}}) {
        QCOMPARE(state.at(key)->evidence, Evidence::Revised);
        QVERIFY(cellWords(state, key, LabelMode::Chinese).contains(later.zh));
        QVERIFY(cellWords(state, key, LabelMode::English).contains(later.en));
    }
}

void TestEvidence::marksSayWhatTheSnapshotSays()
{
    QFETCH(const QString, figure);
    QFETCH(const QString, theme);
    int judged = 0;
    const QStringList faults = wrongMarks(
        test::figureState(figure), *ChartTheme::withId(theme), [](CellKey, const SeriesStyle &style) { return style; },
        &judged);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(judged >= 4, qPrintable(QString::number(judged)));
}

/// A share is computed here, whatever its parts are: it must not look printed.
void TestEvidence::computedViewsAreMarkedDerived()
{
    ViewState view;
    view.transform = Transform::Share;
    const auto state = makeView(test::bundledSnapshot(), *test::bundledSnapshot().figure(u"fig6"_s), view);
    QVERIFY(state && state->reason.isEmpty());
    int judged = 0;
    const QStringList faults = wrongMarks(
        *state, ChartTheme::light(), [](CellKey, const SeriesStyle &style) { return style; }, &judged);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(judged >= 4);
}

void TestEvidence::marksDifferInBlackAndWhite_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &id : ChartTheme::allIds())
        QTest::newRow(qPrintable(id)) << id;
}

/// By form: each pixel is either ink or not. Small, for every series, also faded.
void TestEvidence::marksDifferInBlackAndWhite()
{
    QFETCH(const QString, theme);
    constexpr double Visible = 0.06;
    const ChartTheme &colours = *ChartTheme::withId(theme);
    QStringList faults;
    for (const Role role : {Role::Exports, Role::Imports, Role::Total, Role::Domestic, Role::Overseas, Role::Share}) {
        for (const SeriesStyle &style : {colours.style(role), colours.faded(colours.style(role))}) {
            for (const bool isPoint : {false, true}) {
                for (size_t i = 0; i < std::size(Marks); ++i) {
                    for (size_t j = i + 1; j < std::size(Marks); ++j) {
                        const double found = difference(inBlackAndWhite(colours, style, Marks[i], isPoint),
                            inBlackAndWhite(colours, style, Marks[j], isPoint));
                        if (found < Visible)
                            faults << u"role %1 %2, %3 and %4: %5"_s.arg(static_cast<int>(role))
                                          .arg(isPoint ? u"point"_s : u"area"_s, toId(Marks[i]), toId(Marks[j]))
                                          .arg(found, 0, 'f', 3);
                    }
                }
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Each value still has the form of its mark: in full colour if it is printed, else in the faded one.
void TestEvidence::onlyPrintedValuesStandOut()
{
    QFETCH(const QString, figure);
    QFETCH(const QString, theme);
    const FigureState state = emphasized(figure);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    int judged = 0;
    const auto fade = [&](CellKey key, const SeriesStyle &style) {
        return state.at(key)->evidence == Evidence::Printed ? style : colours.faded(style);
    };
    const QStringList faults = wrongMarks(state, colours, fade, &judged);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(judged >= 4, qPrintable(QString::number(judged)));
    QVERIFY(!isLike(colours.exports, colours.faded(colours.style(Role::Exports)).fill));
}

/// The numbers at the values: weaker than the others for all that is not printed, and there.
void TestEvidence::labelsOfOtherValuesStepBack()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = emphasized(figure);
    ChartOptions options;
    options.mode = mode;
    options.size = QSize(1920, 1080);
    const FigureScene scene(state, options);
    const ChartTheme &theme = *options.theme;
    std::vector<TextItem *> texts = textsOf(scene);
    QStringList faults;
    for (const DrawnValue &mark : scene.marks()) {
        const Observation &observation = *state.at(mark.key);
        if (!observation.value)
            continue;
        const Unit &unit = state.seriesUnits[static_cast<size_t>(mark.key.series)];
        const QString number = grouped(inUnit(*observation.value, unit, labelSide(mode)));
        const bool printed = observation.evidence == Evidence::Printed;
        const auto label = std::find_if(texts.begin(), texts.end(), [&](const TextItem *text) {
            const QColor &colour = text->colour();
            const bool isFull = colour == theme.text || colour == theme.onDark || colour == theme.onLight;
            return text->text().section(u'\n', -1).section(u" / "_s, 0, 0).startsWith(number) && isFull == printed;
        });
        if (label == texts.end())
            faults << number + (printed ? u" does not stand out"_s : u" does not step back"_s);
        else
            texts.erase(label);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEvidence::emphasizedPicturesHaveNoFault()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = emphasized(figure);
    QStringList faults;
    for (const QSize size : {QSize(1920, 1080), QSize(640, 400)}) {
        for (const QString &theme : ChartTheme::allIds()) {
            ChartOptions options;
            options.size = size;
            options.mode = mode;
            options.theme = ChartTheme::withId(theme);
            FigureScene scene(state, options);
            for (const QString &fault : test::layoutFaults(&scene, theme == u"contrast"_s ? 4.5 : 3))
                faults << theme + u' ' + fault;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEvidence::emphasisIsSaidInTheNotes()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.mode = mode;
    const FigureState faded = emphasized(figure);
    const QString note = inMode(faded.term("printed_stands_out"), mode, u"　"_s);
    const FigureState plain = test::figureState(figure);
    QCOMPARE(footTexts(FigureScene(faded, options)).count(note), 1);
    QCOMPARE(footTexts(FigureScene(plain, options)).count(note), 0);
    const Report &report = test::bundledSnapshot().report;
    const QString line = inMode(faded.term("printed_stands_out"), mode, u"\n"_s);
    QVERIFY(pictureInfo(faded, report, {}, mode).description.contains(line));
    QVERIFY(!pictureInfo(plain, report, {}, mode).description.contains(line));
    QVERIFY(faded.data == plain.data); // no value is changed
}

DTE_GUI_TEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
