// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QSizeF>

#include "db/base/text.h"
#include "ui/charts/charttheme.h"
#include "ui/export/booklet/booklet.h"
#include "ui/export/booklet/bookletpage.h"

namespace dte {

/// The typography of a booklet. Texts never get smaller than SmallestText.
class BookletStyle final
{
public:
    static constexpr double SmallestText = 7 * Point;

    /// \p shrink: 1 or less, of running text and tables, to get a figure onto one page.
    explicit BookletStyle(const BookletOptions &options, double shrink = 1)
        : m_options(&options)
        , m_shrink(shrink)
    {
    }

    const BookletOptions &options() const { return *m_options; }
    const ChartTheme &theme() const { return *m_options->theme; }
    LabelMode mode() const { return m_options->mode; }
    bool isWide() const { return m_options->format == PageFormat::Wide; }

    QSizeF pageSize() const;
    QMarginsF margins() const;
    BookletPage emptyPage() const { return {pageSize(), margins(), {}, {}, {}, {}}; }
    /// Between two columns.
    double gutter() const { return 28 * Point; }
    double gap() const { return 11 * Point * m_shrink; }

    TextStyle body() const { return style(9, false, theme().text, 1.5); }
    TextStyle heading() const { return style(9, true, theme().text, 1.5); }
    TextStyle table() const { return style(8, false, theme().text, 1.3); }
    TextStyle tableHead() const { return style(8, true, theme().text, 1.25); }
    TextStyle tableMuted() const { return style(8, false, theme().mutedText, 1.25); }
    TextStyle small() const { return style(7.6, false, theme().text, 1.4); }
    TextStyle smallMuted() const { return style(7.6, false, theme().mutedText, 1.4); }
    /// Not for running text: \p points are taken as they are, but for the text scale.
    TextStyle display(double points, bool bold, const QColor &colour) const;

private:
    TextStyle style(double points, bool bold, const QColor &colour, double leading) const;

    const BookletOptions *m_options; ///< not ours
    double m_shrink;
};

} // namespace dte
