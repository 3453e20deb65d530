// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Picture files as they are saved: a PNG, which this program draws itself, shows what other programs make of the SVG
// and of the PDF. DTE_EXHAUSTIVE in the environment: at every size in every style and language, not a selection.

#include <QPainter>
#include <QTest>

#include "tests/support/guitest.h"
#include "tests/support/renderers.h"
#include "tests/support/svgfile.h"
#include "tests/support/viewpictures.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/textitem.h"
#include "ui/export/plan/exportformat.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LabelMode Modes[] = {LabelMode::Chinese, LabelMode::English, LabelMode::Both};
// Below and above what the PNG is drawn in at once (2,000,000 pixels), 4K, upright, a strip, A4 of 300 dpi.
inline constexpr Tolerance Small{8, 60}; ///< where texts take much of the picture
constexpr QSize Sizes[] = {{1920, 1080}, {1280, 720}, {1880, 1060}, {1900, 1060}, {3840, 2160}, {1080, 2400},
    {2400, 600}, {2480, 3508}, {640, 400}};

Handout handoutOf(const ViewPicture &picture)
{
    return {FigureSet{{figureState(picture.figureId)}}, bundledSnapshot().report, bundledSnapshot().digest};
}

ExportOptions optionsOf(const ViewPicture &picture)
{
    ExportOptions options;
    options.chart.size = picture.size;
    options.chart.mode = picture.mode;
    options.chart.theme = picture.theme;
    options.textAsPaths = true; // librsvg has no fonts of files
    return options;
}

QByteArray fileOf(const ViewPicture &picture, const QString &format, const ExportOptions &options)
{
    const auto bytes = exportBytes(*exportFormat(format), handoutOf(picture), options);
    return bytes ? *bytes : QByteArray();
}

QByteArray fileOf(const ViewPicture &picture, const QString &format)
{
    return fileOf(picture, format, optionsOf(picture));
}

/// Where two pictures of one format differ; empty if nowhere, but for the last bits of some points at the edge of a
/// part: there Qt rounds from another corner.
QString differingPixels(const QImage &found, const QImage &wanted)
{
    if (found.size() != wanted.size())
        return u"another size"_s;
    int count = 0;
    int most = 0;
    QRect area;
    for (int y = 0; y < found.height(); ++y) {
        for (int x = 0; x < found.width(); ++x) {
            const QRgb a = found.pixel(x, y);
            const QRgb b = wanted.pixel(x, y);
            if (a == b)
                continue;
            ++count;
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
            area |= QRect(x, y, 1, 1);
        }
    }
    return count <= 64 && most <= 8 ? QString()
                                    : u"%1 pixels, by up to %2, in %3,%4 %5x%6"_s.arg(count)
                                          .arg(most)
                                          .arg(area.x())
                                          .arg(area.y())
                                          .arg(area.width())
                                          .arg(area.height());
}

QImage png(const QByteArray &file) { return QImage::fromData(file).convertToFormat(QImage::Format_RGB32); }

/// Each figure in two styles, one of them black and white, in the size offered first, and each other size once; else
/// everything.
std::vector<ViewPicture> pictures()
{
    const bool isExhaustive = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE");
    const QString paper = u"paper"_s;
    std::vector<ViewPicture> chosen;
    size_t count = 0;
    for (const QSize &size : Sizes) {
        const auto turn = static_cast<size_t>(&size - Sizes);
        for (size_t figure = 0; figure < bundledSnapshot().figures.size(); ++figure) {
            for (const QString &theme : ChartTheme::allIds()) {
                const bool isTurn = theme == ChartTheme::allIds().value(static_cast<qsizetype>(figure % 4));
                const bool isWanted = turn == 0 ? isTurn || theme == paper : figure == turn % 6 && theme == paper;
                for (const LabelMode mode : Modes) {
                    if (isExhaustive || (isWanted && mode == Modes[count % std::size(Modes)]))
                        chosen.push_back({bundledSnapshot().figures[figure].spec.id, {}, mode,
                            ChartTheme::withId(theme), 100, size});
                }
                count += isWanted ? 1 : 0;
            }
        }
    }
    return chosen;
}

void addPictures()
{
    QTest::addColumn<int>("index");
    const std::vector<ViewPicture> all = pictures();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(toText(all[i]))) << static_cast<int>(i);
}

} // namespace

class TestPictureFiles : public GuiTest
{
    Q_OBJECT

private slots:
    void pngLooksLikeTheOthers_data() { addPictures(); }
    void pngLooksLikeTheOthers();
    void bandsAreOnePicture_data();
    void bandsAreOnePicture();
    void labelsHaveNoGround();
};

void TestPictureFiles::pngLooksLikeTheOthers()
{
    if (!hasRsvg() || !hasPoppler())
        QSKIP("librsvg2-bin or poppler-utils is not installed");
    QFETCH(const int, index);
    const ViewPicture picture = pictures()[static_cast<size_t>(index)];
    const QImage found = png(fileOf(picture, u"png"_s));
    QCOMPARE(found.size(), picture.size);
    const Tolerance &tolerance = picture.size.width() < 1000 ? Small : WithTexts;
    QCOMPARE(difference(found, renderedByRsvg(fileOf(picture, u"svg"_s)), tolerance), QString());
    QCOMPARE(difference(found, renderedByPoppler(fileOf(picture, u"pdf"_s), picture.size), tolerance), QString());
}

void TestPictureFiles::bandsAreOnePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("transparent");
    QTest::newRow("a point") << QSize(1, 1) << false;
    QTest::newRow("two") << QSize(1900, 1060) << false;
    QTest::newRow("two, transparent") << QSize(1900, 1060) << true;
    QTest::newRow("five") << QSize(2481, 3507) << false;
    QTest::newRow("a strip") << QSize(20000, 300) << false;
}

/// However many steps it is drawn in.
void TestPictureFiles::bandsAreOnePicture()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, transparent);
    for (const Figure &figure : bundledSnapshot().figures) {
        const ViewPicture picture{figure.spec.id, {}, LabelMode::Both, ChartTheme::withId(u"paper"_s), 100, size};
        ExportOptions options = optionsOf(picture);
        options.chart.transparent = transparent;
        const QImage whole = renderFigure(figureState(figure.spec.id), options.chart);
        const QImage found = QImage::fromData(fileOf(picture, u"png"_s, options));
        QCOMPARE(
            differingPixels(found.convertToFormat(QImage::Format_ARGB32), whole.convertToFormat(QImage::Format_ARGB32)),
            QString());
    }
}

/// A picture without background has none behind the labels that cross a line either.
void TestPictureFiles::labelsHaveNoGround()
{
    int plates = 0;
    for (const auto &[id, size] : {std::pair(u"fig1"_s, QSize(1920, 1080)), std::pair(u"fig3"_s, QSize(1366, 768)),
             std::pair(u"fig3"_s, QSize(800, 450)), std::pair(u"fig6"_s, QSize(640, 360))}) {
        const ViewPicture picture{id, {}, LabelMode::Both, ChartTheme::withId(u"light"_s), 100, size};
        ExportOptions options = optionsOf(picture);
        options.chart.transparent = true;
        const QImage found = QImage::fromData(fileOf(picture, u"png"_s, options));
        const FigureScene scene(figureState(id), options.chart);
        const double scale = found.width() / scene.size().width();
        for (const QGraphicsItem *item : scene.scene()->items()) {
            const auto *text = qgraphicsitem_cast<const TextItem *>(item);
            if (!text || text->plate() != options.chart.theme->background)
                continue;
            ++plates;
            const QRectF rect = text->sceneBoundingRect();
            const QRect pixels = QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
            int ground = 0;
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x)
                    ground += found.pixelColor(x, y) == options.chart.theme->background ? 1 : 0;
            }
            QCOMPARE(ground, 0);
        }
    }
    QVERIFY(plates > 0);
}

DTE_GUI_TEST_MAIN(TestPictureFiles)
#include "tst_picturefiles.moc"
