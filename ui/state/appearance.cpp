// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/appearance.h"

#include <QApplication>
#include <QWidget>

#include "ui/charts/charttheme.h"
#include "ui/state/edgestyle.h"

namespace dte {

namespace {

// Shares of the text's colour in the ground.
constexpr double WindowTint = 0.06;
constexpr double ButtonTint = 0.11;
constexpr double OtherRowTint = 0.04;
constexpr double DisabledTint = 0.5;
constexpr double PlaceholderTint = 0.75;
constexpr double SelectedContrast = 7; ///< nominal: thin strokes do not reach it
constexpr double Step = 0.05;

} // namespace

const ChartTheme &themeFor(const QWidget *widget, const Appearance &appearance)
{
    if (const ChartTheme *theme = ChartTheme::withId(appearance.themeId))
        return *theme;
    return isDark(widget->palette()) ? ChartTheme::dark() : ChartTheme::light();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const ChartTheme &theme)
{
    const auto tinted = [&theme](double share) { return mixed(theme.text, theme.background, share); };
    const QColor window = tinted(WindowTint);
    QPalette palette(tinted(ButtonTint), window); // with edges and shadows of these two
    const auto setTexts = [&palette](QPalette::ColorGroup group, const QColor &colour) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, colour);
    };
    setTexts(QPalette::Active, theme.text);
    setTexts(QPalette::Inactive, theme.text);
    setTexts(QPalette::Disabled, tinted(DisabledTint));
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::AlternateBase, tinted(OtherRowTint));
    palette.setColor(QPalette::ToolTipBase, theme.background);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, tinted(PlaceholderTint));
    palette.setColor(QPalette::BrightText, theme.focus);
    const QColor &onSelected = theme.textOn(theme.exports);
    palette.setColor(QPalette::Highlight, readable(theme.exports, onSelected, theme.text, SelectedContrast));
    palette.setColor(QPalette::HighlightedText, onSelected);
    palette.setColor(QPalette::Link, readable(theme.exports, window, theme.text));
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
    return palette;
}

ChartTheme onBackground(ChartTheme theme, const QColor &background, const QColor &text)
{
    theme.background = background;
    theme.text = text;
    theme.mutedText = text;
    return theme;
}

QColor readable(const QColor &colour, const QColor &background, const QColor &text, double least)
{
    QColor result = colour;
    for (double share = 1; share > 0 && contrastRatio(result, background) < least; share -= Step)
        result = mixed(colour, text, share);
    return result;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

ProgramLook::ProgramLook()
    : m_font(QApplication::font())
{
    if (!qobject_cast<EdgeStyle *>(QApplication::style()))
        QApplication::setStyle(new EdgeStyle);
}

ProgramLook::~ProgramLook() { apply({}); }

void ProgramLook::apply(const Appearance &appearance)
{
    if (const ChartTheme *theme = ChartTheme::withId(appearance.themeId)) {
        if (!m_palette)
            m_palette = QApplication::palette();
        QApplication::setPalette(paletteOf(*theme));
    } else if (m_palette) {
        QApplication::setPalette(*m_palette);
        m_palette.reset();
    }
    const QFont font = scaled(m_font, appearance.textScale / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace dte
