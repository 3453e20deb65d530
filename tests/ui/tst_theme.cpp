// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/charttheme.h"
#include "ui/charts/evidenceitems.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Vision
{
    const char *name;
    Matrix matrix; ///< on linear sRGB
};

/// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG
/// 15(6), 2009, table 1, severity 1.0
/// (https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html).
constexpr Vision Visions[] = {
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
    {"grey", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
};

constexpr double LowestDifference = 15; ///< CIE76; 2.3 is just noticeable
constexpr double LowestGreyDifference = 5; ///< L*; names or values stand beside the colours
constexpr double LowestTextContrast = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double LowestGraphicContrast = 3; ///< WCAG 2.1, 1.4.11

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple seenAs(const QColor &colour, const Vision &vision)
{
    const Triple rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Triple seen{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            seen[row] += vision.matrix[row][column] * rgb[column];
        seen[row] = std::clamp(seen[row], 0.0, 1.0);
    }
    return seen;
}

/// CIELAB under D65 of linear sRGB (IEC 61966-2-1, CIE 15).
Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, const Vision &vision)
{
    const Triple p = lab(seenAs(a, vision));
    const Triple q = lab(seenAs(b, vision));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

struct Named
{
    QString name;
    SeriesStyle style;
};

/// Sets of styles that stand in one figure.
QList<QList<Named>> sets(const ChartTheme &theme)
{
    QList<Named> slices;
    for (int i = 0; i < 5; ++i)
        slices << Named{u"slice %1"_s.arg(i + 1), theme.sliceStyle(i, 5)};
    return {{{u"exports"_s, theme.style(Role::Exports)}, {u"imports"_s, theme.style(Role::Imports)},
                {u"total"_s, theme.style(Role::Total)}},
        {{u"domestic"_s, theme.style(Role::Domestic)}, {u"overseas"_s, theme.style(Role::Overseas)}}, slices};
}

QList<QColor> allColours(const ChartTheme &theme)
{
    QList<QColor> colours{theme.background, theme.text, theme.mutedText, theme.grid, theme.baseline, theme.focus,
        theme.onDark, theme.onLight};
    for (const QList<Named> &set : sets(theme)) {
        for (const Named &named : set)
            colours << named.style.colour << named.style.fill << theme.greyed(named.style).colour;
    }
    return colours;
}

double lowestTextContrast(const ChartTheme &theme) { return theme.id == u"contrast"_s ? 7 : LowestTextContrast; }

void addThemes()
{
    QTest::addColumn<QString>("theme");
    for (const QString &id : ChartTheme::allIds())
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void knowsReferenceValues();
    void textStandsOutFromTheBackground_data() { addThemes(); }
    void textStandsOutFromTheBackground();
    void textStandsOutFromEveryFill_data() { addThemes(); }
    void textStandsOutFromEveryFill();
    void graphicsStandOutFromTheBackground_data() { addThemes(); }
    void subduedTextsCanBeRead_data() { addThemes(); }
    void subduedTextsCanBeRead();
    void graphicsStandOutFromTheBackground();
    void coloursOfOneFigureAreToldApart_data();
    void coloursOfOneFigureAreToldApart();
    void aThemeWithoutColoursIsGrey_data() { addThemes(); }
    void aThemeWithoutColoursIsGrey();
    void linesWithoutColoursDifferInForm();
    void steppingBackKeepsTheForm_data() { addThemes(); }
    void steppingBackKeepsTheForm();
    void textOnTakesTheBetterColour();
    void theRemainderIsTheLastSlice();
    void mixingIsLinear();
};

/// The yardsticks themselves: W3C's and Sharma's reference numbers.
void TestTheme::knowsReferenceValues()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    QVERIFY(std::abs(difference(Qt::black, Qt::white, Visions[0]) - 100) < 0.01);
    const Triple red = lab(seenAs(QColor(0xFF0000), Visions[0]));
    QVERIFY(std::abs(red[0] - 53.24) < 0.05 && std::abs(red[1] - 80.09) < 0.05 && std::abs(red[2] - 67.20) < 0.05);
    // Each row of a matrix leaves grey alone.
    for (const Vision &vision : Visions) {
        for (const Triple &row : vision.matrix)
            QVERIFY2(std::abs(row[0] + row[1] + row[2] - 1) < 1e-5, vision.name);
    }
    // Red and green of equal lightness: far apart for most, close for deuteranopes.
    QVERIFY(difference(QColor(0xC06020), QColor(0x708030), Visions[0]) > 30);
    QVERIFY(difference(QColor(0xC06020), QColor(0x708030), Visions[2])
        < 0.5 * difference(QColor(0xC06020), QColor(0x708030), Visions[0]));
}

void TestTheme::textStandsOutFromTheBackground()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    for (const QColor &text : {colours.text, colours.mutedText}) {
        for (const QColor &under : {colours.background, colours.grid}) // a label may lie on the grid
            QVERIFY2(contrastRatio(text, under) >= lowestTextContrast(colours), qPrintable(text.name() + under.name()));
    }
}

void TestTheme::textStandsOutFromEveryFill()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    const ChartMetrics metrics = ChartMetrics::forSize(QSizeF(1280, 720));
    const EvidenceItems items(nullptr, colours, metrics);
    QStringList faults;
    for (const QList<Named> &set : sets(colours)) {
        for (const Named &fill : set) {
            for (const SeriesStyle &style : {fill.style, colours.greyed(fill.style)}) {
                for (const Evidence evidence : {Evidence::Printed, Evidence::Published, Evidence::Derived}) {
                    const QColor under = items.textGround(style, evidence);
                    const double ratio = contrastRatio(colours.textOn(under), under);
                    if (ratio < lowestTextContrast(colours))
                        faults << u"%1 %2: %3"_s.arg(fill.name, under.name()).arg(ratio, 0, 'f', 2);
                }
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Texts that step back are weaker than others and can still be read, on all that they may lie on.
void TestTheme::subduedTextsCanBeRead()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    const ChartMetrics metrics = ChartMetrics::forSize(QSizeF(1280, 720));
    const EvidenceItems items(nullptr, colours, metrics);
    QList<QColor> grounds{colours.background};
    for (const QList<Named> &set : sets(colours)) {
        for (const Named &fill : set) {
            for (const SeriesStyle &style : {fill.style, colours.greyed(fill.style)}) {
                for (const Evidence evidence : {Evidence::Published, Evidence::Derived})
                    grounds << items.textGround(colours.faded(style), evidence);
            }
        }
    }
    for (const QColor &ground : grounds) {
        const QColor full = colours.textOn(ground);
        const double ratio = contrastRatio(colours.subdued(full, ground), ground);
        QVERIFY2(ratio >= LowestGraphicContrast && ratio < 0.8 * contrastRatio(full, ground),
            qPrintable(u"%1: %2"_s.arg(ground.name()).arg(ratio)));
    }
    for (const QColor &full : {colours.text, colours.mutedText}) {
        const double ratio = contrastRatio(colours.subdued(full, colours.background), colours.background);
        QVERIFY2(ratio >= LowestGraphicContrast && ratio < 0.8 * contrastRatio(full, colours.background),
            qPrintable(full.name()));
    }
}

void TestTheme::graphicsStandOutFromTheBackground()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    QStringList faults;
    const auto check = [&](const QString &name, const QColor &colour) {
        const double ratio = contrastRatio(colour, colours.background);
        if (ratio < LowestGraphicContrast)
            faults << u"%1 %2: %3"_s.arg(name, colour.name()).arg(ratio, 0, 'f', 2);
    };
    for (const QList<Named> &set : sets(colours)) {
        for (const Named &named : set)
            check(named.name, named.style.colour);
    }
    check(u"baseline"_s, colours.baseline);
    check(u"focus"_s, colours.focus);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTheme::coloursOfOneFigureAreToldApart_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("vision");
    for (const QString &id : ChartTheme::allIds()) {
        for (size_t i = 0; i < std::size(Visions); ++i) {
            QTest::newRow(qPrintable(id + u' ' + QString::fromLatin1(Visions[i].name))) << id << static_cast<int>(i);
        }
    }
}

void TestTheme::coloursOfOneFigureAreToldApart()
{
    QFETCH(const QString, theme);
    QFETCH(const int, vision);
    const Vision &eyes = Visions[vision];
    const ChartTheme &colours = *ChartTheme::withId(theme);
    const bool grey = QByteArray(eyes.name) == "grey" || !colours.hasColours;
    const double limit = grey ? LowestGreyDifference : LowestDifference;
    QStringList faults;
    for (const QList<Named> &set : sets(colours)) {
        for (qsizetype i = 0; i < set.size(); ++i) {
            for (qsizetype j = i + 1; j < set.size(); ++j) {
                const SeriesStyle &a = set[i].style;
                const SeriesStyle &b = set[j].style;
                const double distance = difference(a.fill, b.fill, eyes);
                if (distance < limit && a.hatch == b.hatch)
                    faults << u"%1 %2 and %3 %4: %5"_s.arg(set[i].name, a.fill.name(), set[j].name, b.fill.name())
                                  .arg(distance, 0, 'f', 1);
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTheme::aThemeWithoutColoursIsGrey()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    const QList<QColor> all = allColours(colours);
    const bool grey = std::all_of(all.begin(), all.end(),
        [](const QColor &colour) { return colour.red() == colour.green() && colour.green() == colour.blue(); });
    QCOMPARE(grey, !colours.hasColours);
    QCOMPARE(grey, theme == u"paper"_s);
}

void TestTheme::linesWithoutColoursDifferInForm()
{
    for (const QList<Named> &set : sets(ChartTheme::paper()).mid(0, 2)) { // slices are no lines
        for (qsizetype i = 0; i < set.size(); ++i) {
            for (qsizetype j = i + 1; j < set.size(); ++j) {
                const QString names = set[i].name + u' ' + set[j].name;
                QVERIFY2(set[i].style.shape != set[j].style.shape, qPrintable(names));
                QVERIFY2(set[i].style.dashes != set[j].style.dashes, qPrintable(names));
            }
        }
    }
}

void TestTheme::steppingBackKeepsTheForm()
{
    QFETCH(const QString, theme);
    const ChartTheme &colours = *ChartTheme::withId(theme);
    for (const QList<Named> &set : sets(colours)) {
        for (const Named &named : set) {
            const SeriesStyle back = colours.greyed(named.style);
            QCOMPARE(back.hatch, named.style.hatch);
            QCOMPARE(back.shape, named.style.shape);
            QCOMPARE(back.dashes, named.style.dashes);
            QVERIFY2(
                contrastRatio(back.colour, colours.background) < contrastRatio(named.style.colour, colours.background),
                qPrintable(named.name));
        }
    }
}

void TestTheme::textOnTakesTheBetterColour()
{
    QCOMPARE(ChartTheme::light().textOn(Qt::black), ChartTheme::light().onDark);
    QCOMPARE(ChartTheme::light().textOn(Qt::white), ChartTheme::light().onLight);
}

void TestTheme::theRemainderIsTheLastSlice()
{
    const ChartTheme &theme = ChartTheme::light();
    QCOMPARE(theme.slice(3, 4), theme.slices[4]);
    QCOMPARE(theme.slice(0, 1), theme.slices[0]);
    QCOMPARE(theme.slice(4, 8), theme.slices[0]);
}

void TestTheme::mixingIsLinear()
{
    QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::white));
    QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::black));
    QCOMPARE(mixed(QColor(0, 100, 200), QColor(100, 100, 0), 0.5), QColor(50, 100, 100));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
