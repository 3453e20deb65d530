// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SVG files as another program (librsvg) draws them.

#include <QGraphicsScene>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/guitest.h"
#include "tests/support/renderers.h"
#include "tests/support/svgfile.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

/// The picture with nothing where texts are but the plates behind them.
QImage withoutTexts(const FigureState &state, const ChartOptions &options)
{
    const FigureScene figure(state, options);
    for (TextItem *text : textItems(figure))
        text->setInkVisible(false);
    QImage image(options.size, QImage::Format_RGB32);
    QPainter painter(&image);
    figure.render(&painter, QRectF(image.rect()));
    return image;
}

QByteArray withoutTexts(const QByteArray &svg)
{
    static const QRegularExpression text(u"<text [^>]*>[^<]*</text>"_s);
    return QString::fromUtf8(svg).remove(text).toUtf8();
}

} // namespace

class TestSvgPicture : public test::GuiTest
{
    Q_OBJECT

private slots:
    void looksLikeThePicture_data();
    void looksLikeThePicture();
    void missingMarkWouldShow_data() { test::addFiguresInEveryMode(); }
    void missingMarkWouldShow();
    void comparisonLooksLikeThePicture_data();
    void comparisonLooksLikeThePicture();
};

void TestSvgPicture::looksLikeThePicture_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("theme");
    for (int number = 1; number <= 6; ++number) {
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
            for (const char *theme : {"light", "paper"}) {
                const QString id = u"fig%1"_s.arg(number);
                QTest::addRow("%s/%s/%s", qPrintable(id), qPrintable(toId(mode)), theme)
                    << id << mode << QString::fromLatin1(theme);
            }
        }
    }
}

void TestSvgPicture::looksLikeThePicture()
{
    if (!hasRsvg())
        QSKIP("no rsvg-convert");
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    QFETCH(const QString, theme);
    ChartOptions options;
    options.mode = mode;
    options.theme = ChartTheme::withId(theme);
    const FigureState state = test::figureState(figure);
    const QImage wanted = renderFigure(state, options);
    const QByteArray embedded = svgOf(state, options, SvgText::Embedded);
    QCOMPARE(difference(renderedByRsvg(svgOf(state, options, SvgText::Paths)), wanted, WithTexts), QString());
    QCOMPARE(difference(renderedByRsvg(embedded), wanted, WithTexts), QString());
    QCOMPARE(difference(renderedByRsvg(withoutTexts(embedded)), withoutTexts(state, options), WithoutTexts), QString());
}

/// That looksLikeThePicture() can fail: each mark painted over is a difference.
void TestSvgPicture::missingMarkWouldShow()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.mode = mode;
    const FigureState state = test::figureState(figure);
    const QImage whole = withoutTexts(state, options);
    const FigureScene scene(state, options);
    QVERIFY(!scene.marks().empty());
    for (const DrawnValue &mark : scene.marks()) {
        QImage image = whole;
        QPainter painter(&image);
        painter.fillPath(mark.outline, options.theme->background);
        painter.end();
        QVERIFY2(!difference(image, whole, WithoutTexts).isEmpty(),
            qPrintable(u"series %1, category %2"_s.arg(mark.key.series).arg(mark.key.category)));
    }
}

void TestSvgPicture::comparisonLooksLikeThePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("lockAxes");
    QTest::newRow("locked") << QSize(1920, 720) << true;
    QTest::newRow("free, odd width") << QSize(1921, 720) << false;
}

void TestSvgPicture::comparisonLooksLikeThePicture()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, lockAxes);
    const FigureState left = test::figureState(u"fig1"_s);
    const FigureState right = test::figureState(u"fig3"_s);
    ChartOptions options;
    options.size = size;
    const PictureInfo info = infoOf(right, options.mode);
    ChartOptions half = options;
    half.size.setWidth(size.width() / 2);
    const ScenePair scenes = makeComparison(left, right, half, lockAxes);
    QStringList lines;
    for (const FigureScene *scene : {scenes.left.get(), scenes.right.get()}) {
        for (const TextItem *text : textItems(*scene))
            lines << text->lines();
    }
    for (const SvgText text : {SvgText::Embedded, SvgText::Paths}) {
        const auto bytes = svg(Picture(left, right, options, lockAxes), options, info, text);
        QVERIFY(bytes);
        const auto elements = elementsOf(*bytes);
        QCOMPARE(textsIn(elements, u"title"_s), QStringList(info.title));
        QCOMPARE(sorted(textsIn(elements, u"text"_s)), text == SvgText::Embedded ? sorted(lines) : QStringList());
        if (hasRsvg())
            QCOMPARE(difference(renderedByRsvg(*bytes), renderComparison(left, right, options, lockAxes), WithTexts),
                QString());
    }
}

DTE_GUI_TEST_MAIN(TestSvgPicture)
#include "tst_svgpicture.moc"
