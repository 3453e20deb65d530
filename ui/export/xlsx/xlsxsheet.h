// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

#include "ui/export/xlsx/xlsxbook.h"

namespace dte {

// In the unit of columns, the width of a digit.
constexpr int CellPadding = 2;
constexpr int CellIndent = 2; ///< of a text beside a number

/// A run of columns.
struct XlsxColumns
{
    int first = 0;
    int last = 0;
};

/// A sheet filled from top to bottom, with columns and rows wide and high enough for what they hold.
class XlsxSheet
{
public:
    /// Both outlive the sheet.
    XlsxSheet(XlsxBook *book, const QString &name);

    XlsxBook &book() const { return *m_book; }
    lxw_worksheet *sheet() const { return m_sheet; }
    const QString &name() const { return m_name; }
    int row() const { return m_row; }
    void skipRows(int count) { m_row += count; }

    void setWidths(const std::vector<int> &widths);
    /// Blocks, however long, end before the column after \p last.
    void setLastBlockColumn(int last) { m_lastBlockColumn = last; }
    int width(int column) const;
    /// Width of the columns together in pixels of 96 dpi.
    int pixelWidth(int columns) const;
    /// What labelled blocks reach over.
    int blockPixels() const { return pixelWidth(blockEnd(1) + 1); }

    void write(int row, int column, const QString &text, XlsxStyle style);
    /// Text never becomes a formula or a link, whatever it starts with. It takes the whole breadth, from \p column on,
    /// and as many lines as it needs, at least \p fewestLines; an empty one takes no more than these.
    void writeBlock(const QString &text, XlsxStyle style, int column = 0, int fewestLines = 0);
    /// \p label and beside it a block.
    void writeLabelled(const QString &label, const QString &text);
    /// The height of the next \p count rows in points.
    void takeRows(int count, double points);
    /// Height of all rows above the next one, and of a page, in pixels of 96 dpi, if the sheet is \p breadth wide.
    int pixelsDown() const;
    static int pagePixels(int breadth);
    /// First and last of \p columns on each page across. One page if that can be read; else \p secondGroup, the first
    /// of the columns that belong together with it, begins a page, and the first column stands on each.
    std::vector<XlsxColumns> pagesAcross(int columns, int secondGroup) const;
    int pixelHeight(int row) const;
    /// A new page begins with the next row; written by setUpPage().
    void breakPage() { m_breaks.push_back(static_cast<unsigned>(m_row)); }
    void setLines(int row, int lines, XlsxStyle style = XlsxStyle::Text);
    /// A4 across, one page wide, \p footer at the left and the page number at the right, \p headerRow on each page (-1:
    /// none).
    void setUpPage(const QString &footer, const QString &pagePattern, int headerRow);
    /// After that, for a table of several pages across: what stands below it goes with the first.
    void spreadPages(const std::vector<XlsxColumns> &pages, int headerRow, int lastRow);

private:
    void setHeight(int row, double points);
    int blockEnd(int column) const;

    XlsxBook *m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
    std::vector<int> m_widths;
    std::vector<unsigned> m_breaks;
    int m_lastBlockColumn = 16383; ///< that of the sheet
    int m_row = 0;
    QMap<int, double> m_heights; ///< of rows, in points, where they are not the usual one
};

} // namespace dte
