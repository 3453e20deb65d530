// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxsheet.h"

#include <algorithm>

#include <xlsxwriter.h>

#include "db/write/xmltext.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

namespace {

constexpr double LineHeight = 16.5; // points; what Excel gives a line of the font at 10 points
constexpr double TitleFactor = 1.5; // how much larger titles are
constexpr int BlockWidth = 120;
constexpr int DefaultWidth = 8;
constexpr double DefaultHeight = 15; // points, of a row
constexpr double HighestRow = 409;
constexpr double PixelsPerPoint = 96.0 / 72;
constexpr int A4 = 9;
constexpr qsizetype MostFooter = 180; // of 255, with page number and font
constexpr double Margin = 0.5; // inches
// What margins leave of A4 across, in pixels of 96 dpi.
constexpr double PageWidth = (297 / 25.4 - 2 * Margin) * 96;
constexpr double PageHeight = (210 / 25.4 - 3 * Margin) * 96;
constexpr double SmallestPrint = 0.6; // six points of the usual ten
constexpr double Spare
    = 0.77; // columns are up to 1.3 times as wide where the font they are counted in, Calibri, is not there

lxw_col_t col(int column) { return static_cast<lxw_col_t>(column); }
lxw_row_t row32(int row) { return static_cast<lxw_row_t>(row); }

} // namespace

XlsxSheet::XlsxSheet(XlsxBook *book, const QString &name)
    : m_book(book)
    , m_sheet(book->addSheet(name))
    , m_name(name)
{
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    // What is a text is meant so: a number with more digits than a cell keeps, a period.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void XlsxSheet::setWidths(const std::vector<int> &widths)
{
    m_widths = widths;
    for (size_t i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_sheet, col(int(i)), col(int(i)), widths[i], nullptr);
}

int XlsxSheet::width(int column) const
{
    return column < static_cast<int>(m_widths.size()) ? m_widths[static_cast<size_t>(column)] : DefaultWidth;
}

int XlsxSheet::pixelWidth(int columns) const
{
    int pixels = 0;
    for (int i = 0; i < columns; ++i)
        pixels += width(i) * 7 + 5; // of Calibri 11, the font that widths are counted in
    return pixels;
}

void XlsxSheet::write(int row, int column, const QString &text, XlsxStyle style)
{
    lxw_format *format = m_book->format(style);
    if (text.isEmpty())
        worksheet_write_blank(m_sheet, row32(row), col(column), format);
    else
        worksheet_write_string(m_sheet, row32(row), col(column), xmlText(text).toUtf8().constData(), format);
}

int XlsxSheet::blockEnd(int column) const
{
    int end = column;
    for (int used = width(end); used < BlockWidth && end < m_lastBlockColumn; used += width(end))
        ++end;
    return end;
}

void XlsxSheet::writeBlock(const QString &text, XlsxStyle style, int column, int fewestLines)
{
    if (text.isEmpty() && fewestLines == 0)
        return;
    const int end = blockEnd(column);
    int breadth = 0;
    for (int i = column; i <= end; ++i)
        breadth += width(i);
    if (style == XlsxStyle::Title)
        breadth = static_cast<int>(breadth / TitleFactor);
    if (end > column)
        worksheet_merge_range(m_sheet, row32(m_row), col(column), row32(m_row), col(end), "", m_book->format(style));
    write(m_row, column, text, style);
    setLines(m_row, std::max(fewestLines, wrappedLines(text, breadth - 2)), style);
    ++m_row;
}

void XlsxSheet::writeLabelled(const QString &label, const QString &text)
{
    write(m_row, 0, label, XlsxStyle::Label);
    writeBlock(text, XlsxStyle::Wrapped, 1, wrappedLines(label, width(0) - 1));
}

void XlsxSheet::setLines(int row, int lines, XlsxStyle style)
{
    const double line = style == XlsxStyle::Title ? LineHeight * TitleFactor : LineHeight;
    setHeight(row, std::min(lines * line, HighestRow));
}

void XlsxSheet::setHeight(int row, double points)
{
    m_heights[row] = points;
    worksheet_set_row(m_sheet, row32(row), points, nullptr);
}

void XlsxSheet::takeRows(int count, double points)
{
    for (int i = 0; i < count; ++i)
        setHeight(m_row++, points);
}

int XlsxSheet::pixelHeight(int row) const { return qRound(m_heights.value(row, DefaultHeight) * PixelsPerPoint); }

int XlsxSheet::pixelsDown() const
{
    int pixels = 0;
    for (int row = 0; row < m_row; ++row)
        pixels += pixelHeight(row);
    return pixels;
}

std::vector<XlsxColumns> XlsxSheet::pagesAcross(int columns, int secondGroup) const
{
    constexpr auto WidestPage = static_cast<int>(PageWidth / SmallestPrint * Spare);
    if (pixelWidth(columns) <= WidestPage)
        return {{0, columns - 1}};
    std::vector<XlsxColumns> pages;
    int first = 0;
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        const int own = pixelWidth(column + 1) - pixelWidth(column);
        if (column > 0 && (used + own > WidestPage || column == secondGroup)) {
            pages.push_back({first, column - 1});
            first = column;
            used = pixelWidth(1);
        }
        used += own;
    }
    pages.push_back({first, columns - 1});
    return pages;
}

int XlsxSheet::pagePixels(int breadth) { return static_cast<int>(PageHeight * std::max(1.0, breadth / PageWidth)); }

void XlsxSheet::setUpPage(const QString &footer, const QString &pagePattern, int headerRow)
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, A4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, Margin, Margin, Margin, 2 * Margin);
    if (!m_breaks.empty()) {
        m_breaks.push_back(0); // ends the list
        worksheet_set_h_pagebreaks(m_sheet, m_breaks.data());
    }
    if (headerRow >= 0)
        worksheet_repeat_rows(m_sheet, row32(headerRow), row32(headerRow));
    // The size comes before the font, so that it does not run into a number that the title begins with.
    const QString font = QStringLiteral("&10&\"%1,Regular\"").arg(QString::fromLatin1(XlsxFont));
    QString left = footer.left(MostFooter);
    left.replace(u'&', QStringLiteral("&&"));
    const QString page = pagePattern.arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QString text = QStringLiteral("&L%1%2&R%1%3").arg(font, left, page);
    worksheet_set_footer(m_sheet, xmlText(text).toUtf8().constData());
}

void XlsxSheet::spreadPages(const std::vector<XlsxColumns> &pages, int headerRow, int lastRow)
{
    if (pages.size() < 2)
        return;
    QStringList areas;
    const auto add = [&](int firstRow, int firstColumn, int endRow, int endColumn) {
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range_abs(range, row32(firstRow), col(firstColumn), row32(endRow), col(endColumn));
        areas << QStringLiteral("'%1'!%2").arg(m_name, QString::fromLatin1(range));
    };
    add(0, 0, m_row, pages.front().last);
    for (size_t i = 1; i < pages.size(); ++i)
        add(headerRow, pages[i].first, lastRow, pages[i].last);
    worksheet_repeat_columns(m_sheet, 0, 0);
    m_book->setPrintAreas(m_name, areas);
}

} // namespace dte
