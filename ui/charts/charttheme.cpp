// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <cmath>

namespace dte {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const ChartTheme &ChartTheme::light()
{
    static const ChartTheme theme{
        .id = QStringLiteral("light"),
        .background = QColor(0xFFFFFF),
        .text = QColor(0x1B2430),
        .mutedText = QColor(0x4A5563),
        .grid = QColor(0xDDE2E8),
        .baseline = QColor(0x7A8593),
        .focus = QColor(0xC2185B),
        .onDark = QColor(0xFFFFFF),
        .onLight = QColor(0x1B2430),
        .exports = QColor(0x0B5394),
        .imports = QColor(0xC67A12),
        .total = QColor(0x2B2F36),
        .domestic = QColor(0x0E5A43),
        .overseas = QColor(0x8E62BE),
        .slices = {QColor(0x0B5394), QColor(0xC67A12), QColor(0x6A1740), QColor(0x0A0F4F), QColor(0x747679)},
    };
    return theme;
}

const ChartTheme &ChartTheme::dark()
{
    static const ChartTheme theme{
        .id = QStringLiteral("dark"),
        .background = QColor(0x171C22),
        .text = QColor(0xECEFF3),
        .mutedText = QColor(0xB4BDC8),
        .grid = QColor(0x343C46),
        .baseline = QColor(0x8791A0),
        .focus = QColor(0xFF7EB6),
        .onDark = QColor(0xFFFFFF),
        .onLight = QColor(0x14181D),
        .exports = QColor(0x4A90D0),
        .imports = QColor(0xF4C270),
        .total = QColor(0xECEFF3),
        .domestic = QColor(0x4FAF8C),
        .overseas = QColor(0xC9B0E8),
        .slices = {QColor(0x4A90D0), QColor(0xF4C270), QColor(0xB5E8FA), QColor(0xDE8FC4), QColor(0x66707C)},
    };
    return theme;
}

const ChartTheme &ChartTheme::contrast()
{
    static const ChartTheme theme{
        .id = QStringLiteral("contrast"),
        .lineScale = 1.5,
        .publishedTint = 0.34,
        .subduedContrast = 4.6,
        .background = QColor(Qt::black),
        .text = QColor(0xFFFFFF),
        .mutedText = QColor(0xE6E6E6),
        .grid = QColor(0x494949),
        .baseline = QColor(0xFFFFFF),
        .focus = QColor(0xFF66C4),
        .onDark = QColor(0xFFFFFF),
        .onLight = QColor(Qt::black),
        .exports = QColor(0x5CB3FF),
        .imports = QColor(0xFFD21F),
        .total = QColor(0xFFFFFF),
        .domestic = QColor(0x35C48A),
        .overseas = QColor(0xE7CCFF),
        .slices = {QColor(0x5CB3FF), QColor(0xFFD21F), QColor(0xD9F5FF), QColor(0xF7A2DA), QColor(0x9A9A9A)},
    };
    return theme;
}

const ChartTheme &ChartTheme::paper()
{
    static const ChartTheme theme{
        .id = QStringLiteral("paper"),
        .hasColours = false,
        .background = QColor(0xFFFFFF),
        .text = QColor(Qt::black),
        .mutedText = QColor(0x333333),
        .grid = QColor(0xCCCCCC),
        .baseline = QColor(0x555555),
        .focus = QColor(Qt::black),
        .onDark = QColor(0xFFFFFF),
        .onLight = QColor(Qt::black),
        .exports = QColor(0x303030),
        .imports = QColor(Qt::black),
        .total = QColor(Qt::black),
        .domestic = QColor(0x303030),
        .overseas = QColor(Qt::black),
        .slices = {QColor(0x303030), QColor(Qt::black), QColor(0x858585), QColor(Qt::black), QColor(Qt::black)},
    };
    return theme;
}

const ChartTheme *ChartTheme::withId(const QString &id)
{
    for (const ChartTheme *theme : {&light(), &dark(), &contrast(), &paper()}) {
        if (theme->id == id)
            return theme;
    }
    return nullptr;
}

QStringList ChartTheme::allIds() { return {light().id, dark().id, contrast().id, paper().id}; }

SeriesStyle ChartTheme::style(Role role) const
{
    SeriesStyle style{colour(role), colour(role), Hatch::None, PointShape::Circle, {}};
    if (hasColours)
        return style;
    switch (role) {
    case Role::Exports:
    case Role::Domestic:
    case Role::Share:
        break;
    case Role::Imports:
        style.hatch = Hatch::Horizontal;
        style.shape = PointShape::Triangle;
        style.dashes = {4, 2};
        break;
    case Role::Overseas:
        style.hatch = Hatch::Dots;
        style.shape = PointShape::Triangle;
        style.dashes = {4, 2};
        break;
    case Role::Total:
        style.fill = slices[2]; // a grid would close up under the hatch of derived values
        style.shape = PointShape::Diamond;
        style.dashes = {1.2, 1.6};
        break;
    }
    if (style.hatch != Hatch::None)
        style.fill = background;
    return style;
}

SeriesStyle ChartTheme::sliceStyle(int index, int count) const
{
    const QColor &colour = slice(index, count);
    SeriesStyle style{colour, colour, Hatch::None, PointShape::Circle, {}};
    if (hasColours)
        return style;
    constexpr Hatch Hatches[] = {Hatch::None, Hatch::Horizontal, Hatch::None, Hatch::Grid, Hatch::Dots};
    style.hatch = Hatches[&colour - slices];
    if (style.hatch != Hatch::None)
        style.fill = background;
    return style;
}

SeriesStyle ChartTheme::greyed(const SeriesStyle &style) const
{
    SeriesStyle grey = style;
    grey.colour = mixed(mutedText, background, 0.42);
    grey.fill = style.fill == background ? background : mixed(mutedText, background, 0.22);
    return grey;
}

SeriesStyle ChartTheme::faded(const SeriesStyle &style) const
{
    constexpr double Share = 0.36;
    SeriesStyle pale = style;
    pale.colour = mixed(style.colour, background, Share);
    pale.fill = mixed(style.fill, background, Share);
    return pale;
}

QColor ChartTheme::subdued(const QColor &ink, const QColor &under) const
{
    constexpr int Steps = 50;
    for (int step = Steps / 2; step < Steps; ++step) {
        const QColor mix = mixed(ink, under, static_cast<double>(step) / Steps);
        if (contrastRatio(mix, under) >= subduedContrast)
            return mix;
    }
    return ink;
}

const QColor &ChartTheme::colour(Role role) const
{
    switch (role) {
    case Role::Exports:
        return exports;
    case Role::Imports:
        return imports;
    case Role::Domestic:
        return domestic;
    case Role::Overseas:
        return overseas;
    case Role::Share:
        return slices[0];
    case Role::Total:
        break;
    }
    return total;
}

const QColor &ChartTheme::slice(int index, int count) const
{
    return index == count - 1 && count > 1 ? slices[4] : slices[index % 4];
}

const QColor &ChartTheme::textOn(const QColor &fill) const
{
    return contrastRatio(onDark, fill) >= contrastRatio(onLight, fill) ? onDark : onLight;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(share * a + (1 - share) * b)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

} // namespace dte
