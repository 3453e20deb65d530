// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QWidget;

namespace dte {

struct ChartTheme;

/// How the program looks on the screen, whatever it shows.
struct Appearance
{
    static constexpr int SmallestTextScale = 100;
    static constexpr int LargestTextScale = 200;
    static constexpr int TextScaleStep = 25;

    QString themeId; ///< empty: light or dark, as the desktop
    int textScale = SmallestTextScale; ///< percent

    bool operator==(const Appearance &) const = default;
};

/// The theme of \p appearance for what is drawn on \p widget, whose palette decides where the desktop does.
const ChartTheme &themeFor(const QWidget *widget, const Appearance &appearance = {});
/// Light texts on dark grounds.
bool isDark(const QPalette &palette);
/// The colours of \p theme for all that is no chart.
QPalette paletteOf(const ChartTheme &theme);
/// \p theme for marks on \p background, in the colour of the \p text there.
ChartTheme onBackground(ChartTheme theme, const QColor &background, const QColor &text);
/// \p colour, moved towards \p text until it has the contrast \p least with \p background.
QColor readable(const QColor &colour, const QColor &background, const QColor &text, double least = 4.5);
QFont scaled(QFont font, double factor);

/// Colours and size of text of the whole program: the one place that sets them for QApplication. As long as the desktop
/// decides on the colours they are left alone, so they follow it.
class ProgramLook final
{
public:
    /// Takes the application's font for the desktop's.
    ProgramLook();
    /// Gives the desktop's colours and text size back.
    ~ProgramLook();
    Q_DISABLE_COPY_MOVE(ProgramLook)

    /// All windows show it at once.
    void apply(const Appearance &appearance);

private:
    QFont m_font;
    std::optional<QPalette> m_palette; ///< the desktop's, while another one is shown
};

} // namespace dte
