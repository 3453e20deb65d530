// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

#include "db/model/figurespec.h"

namespace dte {

/// Lines that fill an area, drawn in scene units. None of them is diagonal: that is how derived values look.
enum class Hatch { None, Horizontal, Vertical, Grid, Dots };
enum class PointShape { Circle, Diamond, Triangle };

/// How a series looks: what tells it apart is never the colour alone in a theme without colours.
struct SeriesStyle
{
    QColor colour; ///< of lines, points, outlines and hatches
    QColor fill; ///< of areas, under the hatch
    Hatch hatch = Hatch::None;
    PointShape shape = PointShape::Circle; ///< on lines
    std::vector<double> dashes; ///< in line widths, as QPen takes them; empty: solid

    bool operator==(const SeriesStyle &) const = default;
};

/// The colours of a chart by role. Series colours are told apart by people with any colour vision and in grey
/// (their lightness differs); resources/README.md has the table.
struct ChartTheme
{
    QString id; ///< as on the command line: light, dark, contrast, paper
    bool hasColours = true; ///< false: greys only, and hatches, dashes and shapes tell series apart
    double lineScale = 1; ///< thickness of lines and outlines
    double publishedTint = 0.42; ///< share of the fill in the pale one of values published elsewhere
    double subduedContrast = 3.2; ///< of texts that step back, on what lies under them
    QColor background;
    QColor text; ///< titles, values
    QColor mutedText; ///< axes, footnotes; at least 4.5:1 on background
    QColor grid;
    QColor baseline; ///< the zero line
    QColor focus; ///< outline of the selected mark
    QColor onDark; ///< text on a dark fill
    QColor onLight; ///< text on a light fill
    QColor exports;
    QColor imports;
    QColor total;
    QColor domestic;
    QColor overseas;
    QColor slices[5]; ///< by size of share; the fifth is for the remainder

    static const ChartTheme &light();
    static const ChartTheme &dark();
    /// White on black for eyes that need it; all texts 7:1.
    static const ChartTheme &contrast();
    /// Black on white for printers and photocopiers.
    static const ChartTheme &paper();
    /// Null for an id that is none of allIds().
    static const ChartTheme *withId(const QString &id);
    static QStringList allIds();

    const QColor &colour(Role role) const;
    SeriesStyle style(Role role) const;
    /// Style of the slice at \p index of \p count; see slice().
    SeriesStyle sliceStyle(int index, int count) const;
    /// \p style stepping back behind a highlighted series.
    SeriesStyle greyed(const SeriesStyle &style) const;
    /// \p style paler, in the same forms: of values that step back behind those printed in the report.
    SeriesStyle faded(const SeriesStyle &style) const;
    /// The colour \p ink of a text stepping back on \p under, as far as it can still be read.
    QColor subdued(const QColor &ink, const QColor &under) const;
    /// Colour of the slice at \p index of \p count; more than five repeat the first four.
    const QColor &slice(int index, int count) const;
    /// onDark or onLight, whichever stands out more on \p fill.
    const QColor &textOn(const QColor &fill) const;
};

/// WCAG 2.1 contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
double contrastRatio(const QColor &a, const QColor &b);
/// \p share of \p over on \p under, both opaque.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace dte
