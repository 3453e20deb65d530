// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in an SVG file.

#include <QLocale>
#include <QRawFont>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <cmath>

#include "resources/glyphs.h"
#include "resources/resources.h"
#include "tests/support/guitest.h"
#include "tests/support/renderers.h"
#include "tests/support/svgfile.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr qsizetype LargestFile = 110 * 1024;

/// The lines of all labels of the figure.
QStringList linesOf(const FigureState &state, const ChartOptions &options)
{
    const FigureScene figure(state, options);
    QStringList lines;
    for (const TextItem *text : textItems(figure))
        lines << text->lines();
    return lines;
}

} // namespace

class TestSvgExporter : public test::GuiTest
{
    Q_OBJECT

private slots:
    void saysItsTrueSize_data();
    void saysItsTrueSize();
    void saysWhatItIs_data() { test::addFiguresInEveryMode(); }
    void saysWhatItIs();
    void labelsAreTextsOrOutlines_data() { test::addFiguresInEveryMode(); }
    void labelsAreTextsOrOutlines();
    void fontInsideHoldsEveryCharacter_data() { test::addFiguresInEveryMode(); }
    void fontInsideHoldsEveryCharacter();
    void refersToNothingOutside_data() { test::addFiguresInEveryMode(); }
    void refersToNothingOutside();
    void anyTextIsHarmless_data();
    void anyTextIsHarmless();
    void sameInputGivesTheSameBytes();
    void reasonForNoChartIsShown();
};

void TestSvgExporter::saysItsTrueSize_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1280, 720), QSize(1920, 1080), QSize(320, 200), QSize(641, 403), QSize(1, 1)})
        QTest::newRow(qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height()))) << size;
}

void TestSvgExporter::saysItsTrueSize()
{
    QFETCH(const QSize, size);
    ChartOptions options;
    options.size = size;
    for (const SvgText text : {SvgText::Embedded, SvgText::Paths}) {
        const auto elements = elementsOf(svgOf(test::figureState(u"fig1"_s), options, text));
        QVERIFY(!elements.isEmpty());
        const auto &root = elements.front().attributes;
        QCOMPARE(root[u"viewBox"_s], u"0 0 %1 %2"_s.arg(size.width()).arg(size.height()));
        for (const auto &[name, pixels] :
            {std::pair(u"width"_s, size.width()), std::pair(u"height"_s, size.height())}) {
            QVERIFY(root[name].endsWith(u"mm"_s));
            const double found = root[name].chopped(2).toDouble() / MillimetresPerInch * 96;
            QVERIFY2(std::abs(found - pixels) < 0.001 && std::ceil(found) == pixels, qPrintable(root[name]));
        }
    }
}

void TestSvgExporter::saysWhatItIs()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.mode = mode;
    const FigureState state = test::figureState(figure);
    const PictureInfo info = infoOf(state, mode);
    const auto elements = elementsOf(svgOf(state, options, SvgText::Paths));
    QVERIFY(!elements.isEmpty());
    QCOMPARE(elements.front().attributes[u"role"_s], u"img"_s);
    QCOMPARE(elements.front().attributes[u"xml:lang"_s], mode == LabelMode::English ? u"en"_s : u"zh-CN"_s);
    QCOMPARE(elements[1].name, u"title"_s); // screen readers take the first child only
    QCOMPARE(textsIn(elements, u"title"_s), QStringList(info.title));
    QCOMPARE(textsIn(elements, u"desc"_s), QStringList(info.description));
    QCOMPARE(textsIn(elements, u"dc:title"_s), QStringList(info.title));
    QCOMPARE(textsIn(elements, u"dc:source"_s), QStringList(info.source));
    QCOMPARE(textsIn(elements, u"dc:rights"_s), QStringList(info.licence));
    QCOMPARE(textsIn(elements, u"dc:identifier"_s), QStringList(u"snapshot-sha256:"_s + info.snapshotDigest));
}

void TestSvgExporter::labelsAreTextsOrOutlines()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.mode = mode;
    const FigureState state = test::figureState(figure);
    const QStringList lines = linesOf(state, options);
    QVERIFY(lines.size() > 10);
    const auto texts = elementsOf(svgOf(state, options, SvgText::Embedded));
    QCOMPARE(sorted(textsIn(texts, u"text"_s)), sorted(lines));

    const QByteArray outlined = svgOf(state, options, SvgText::Paths);
    const auto outlines = elementsOf(outlined);
    QVERIFY(!outlines.isEmpty());
    QVERIFY(!outlined.contains("<text") && !outlined.contains("font"));
    const auto paths = [](const QList<Element> &elements) { return textsIn(elements, u"path"_s).size(); };
    QCOMPARE(paths(outlines) - paths(texts), lines.size());
}

void TestSvgExporter::fontInsideHoldsEveryCharacter()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.mode = mode;
    const QByteArray bytes = svgOf(test::figureState(figure), options, SvgText::Embedded);
    QVERIFY2(bytes.size() < LargestFile, qPrintable(QString::number(bytes.size())));
    const auto elements = elementsOf(bytes);
    const QString style = textsIn(elements, u"style"_s).value(0);
    static const QRegularExpression rule(
        u"@font-face{font-family:'([^']*)';font-weight:([0-9]*);src:url\\(data:font/otf;base64,([^)]*)\\)}"_s);
    QMap<QString, QRawFont> faces;
    for (auto it = rule.globalMatch(style); it.hasNext();) {
        const auto match = it.next();
        QCOMPARE(match.captured(1), bundledFontFamily());
        faces[match.captured(2)] = QRawFont(QByteArray::fromBase64(match.captured(3).toLatin1()), 12);
        QVERIFY(faces[match.captured(2)].isValid());
        QCOMPARE(faces[match.captured(2)].weight() >= QFont::Bold, match.captured(2) == u"700"_s);
    }
    QCOMPARE(QString(style).remove(rule), QString());
    int texts = 0;
    for (const Element &element : elements) {
        if (element.name != u"text"_s)
            continue;
        ++texts;
        const QString weight = element.attributes.value(u"font-weight"_s, u"400"_s);
        QVERIFY(faces.contains(weight));
        QVERIFY(!element.attributes.contains(u"font-family"_s));
        for (const uint character : element.text.toUcs4())
            QVERIFY2(faces[weight].supportsCharacter(character), qPrintable(element.text));
    }
    QVERIFY(texts > 10);
    QVERIFY(
        bytes.contains("font-family=\"'Digital Trade Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif\""));
}

void TestSvgExporter::refersToNothingOutside()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    static const QStringList allowed{u"svg"_s, u"title"_s, u"desc"_s, u"style"_s, u"metadata"_s, u"rdf:RDF"_s,
        u"rdf:Description"_s, u"dc:title"_s, u"dc:source"_s, u"dc:rights"_s, u"dc:identifier"_s, u"g"_s, u"rect"_s,
        u"path"_s, u"polyline"_s, u"circle"_s, u"ellipse"_s, u"text"_s};
    ChartOptions options;
    options.mode = mode;
    for (const SvgText how : {SvgText::Embedded, SvgText::Paths}) {
        const auto elements = elementsOf(svgOf(test::figureState(figure), options, how));
        QVERIFY(!elements.isEmpty());
        for (const Element &element : elements) {
            QVERIFY2(allowed.contains(element.name), qPrintable(element.name));
            for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
                QVERIFY2(!it.key().contains(u"href"_s) && !it.key().startsWith(u"on"_s), qPrintable(it.key()));
                QVERIFY2(!it.value().contains(u"url("_s) && !it.value().contains(u"://"_s), qPrintable(it.value()));
            }
            QString text = element.text;
            QVERIFY(!text.remove(u"url(data:font/otf;base64,"_s).contains(u"url("_s));
        }
    }
}

void TestSvgExporter::anyTextIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<script>alert(1)</script><image href='http://x/'/>"_s;
    QTest::newRow("entities") << u"&amp; &lt; &x; &"_s;
    QTest::newRow("end of a section") << u"]]> <![CDATA[ --> <!--"_s;
    QTest::newRow("quotes") << u"\"double\" 'single' `back`"_s;
    QTest::newRow("style") << u"</style>@import url(http://x/);{}"_s;
    QTest::newRow("blanks") << u"two  blanks"_s;
    QTest::newRow("scripts") << u"中文Latin中文 123,Ω и"_s;
    QTest::newRow("controls") << u"a\u0001b\u001fc\ufffed"_s;
    QTest::newRow("beyond 16 bits") << u"😀𠀀"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u"b"_s;
}

void TestSvgExporter::anyTextIsHarmless()
{
    QFETCH(const QString, text);
    FigureState state = test::figureState(u"fig1"_s);
    state.spec.title = {text, text};
    for (Series &series : state.spec.series)
        series.name = {text, text};
    for (Category &category : state.spec.categories)
        category.label = {text, text};
    ChartOptions options;
    options.mode = LabelMode::English;
    options.size = {3000, 1000};
    const PictureInfo info{text, text, text, text, text, text};
    QString expected = text;
    expected.remove(QChar(1)).remove(QChar(0x1f)).remove(QChar(0xfffe));
    expected.replace(QChar(0xD83D), QChar::isHighSurrogate(text[0].unicode()) ? QChar(0xD83D) : QChar(0xFFFD));
    for (const SvgText how : {SvgText::Embedded, SvgText::Paths}) {
        const auto bytes = svg(Picture(state, options), options, info, how);
        QVERIFY(bytes);
        const auto elements = elementsOf(*bytes);
        QVERIFY(!elements.isEmpty());
        QCOMPARE(textsIn(elements, u"title"_s), QStringList(expected));
        QCOMPARE(textsIn(elements, u"desc"_s), QStringList(expected));
        QCOMPARE(textsIn(elements, u"dc:rights"_s), QStringList(expected));
        QVERIFY(textsIn(elements, u"script"_s).isEmpty() && textsIn(elements, u"image"_s).isEmpty());
        const QString all = textsIn(elements, u"text"_s).join(u'\n');
        QCOMPARE(all.contains(drawableText(expected)), how == SvgText::Embedded);
        QVERIFY(!hasRsvg() || !renderedByRsvg(*bytes).isNull());
    }
    takeWarnings(); // of characters that no font has
}

void TestSvgExporter::sameInputGivesTheSameBytes()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    for (const SvgText text : {SvgText::Embedded, SvgText::Paths}) {
        QList<QByteArray> found;
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Chinese)}) {
            QLocale::setDefault(locale);
            found << svgOf(test::figureState(u"fig3"_s), {}, text);
        }
        QVERIFY(!found[0].isEmpty());
        QCOMPARE(found[1], found[0]);
        QCOMPARE(found[2], found[0]);
    }
}

void TestSvgExporter::reasonForNoChartIsShown()
{
    FigureState state = test::figureState(u"fig1"_s);
    state.reason = {u"没有数据"_s, u"There is nothing"_s};
    const auto elements = elementsOf(svgOf(state, {}, SvgText::Embedded));
    QVERIFY(textsIn(elements, u"text"_s).join(u'\n').contains(u"没有数据"_s));
}

DTE_GUI_TEST_MAIN(TestSvgExporter)
#include "tst_svgexporter.moc"
