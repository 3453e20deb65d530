// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxrecords.h"

#include <algorithm>

#include <xlsxwriter.h>

#include "db/model/unitformat.h"
#include "ui/export/xlsx/xlsxsheet.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

namespace {

constexpr int FilterButton = 3; ///< covers the end of a header
constexpr int NarrowestField = 10;
constexpr int Breadth = 170; ///< of all columns together, if it can be
constexpr int NarrowestLimit = 24; ///< of columns with texts, which wrap there
constexpr int WidestLimit = 60;

bool isNumber(const RecordField &field) { return field.number && isExactInCell(*field.number); }

/// In LabelMode::Both each language on a line of its own.
QString inLines(QString text) { return text.replace(QStringLiteral(" / "), QStringLiteral("\n")); }

QString shownText(const RecordField &field) { return field.number ? grouped(*field.number) : inLines(field.text); }

int widestLine(const QString &text)
{
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, displayWidth(line));
    return width;
}

std::vector<int> widthsOf(const RecordTable &table)
{
    std::vector<int> widths;
    const int columns = static_cast<int>(table.headers.size());
    const int widest = std::clamp(Breadth / std::max(1, columns), NarrowestLimit, WidestLimit);
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        int width = std::max(NarrowestField, longestWord(inLines(table.headers[column])) + FilterButton);
        for (const std::vector<RecordField> &row : table.rows)
            width = std::max(width, widestLine(shownText(row[static_cast<size_t>(column)])) + CellPadding);
        widths.push_back(std::min(width, widest));
    }
    return widths;
}

/// A text beside a number keeps a distance from it.
bool isBesideNumber(const std::vector<RecordField> &row, size_t column)
{
    return column > 0 && !isNumber(row[column]) && isNumber(row[column - 1]);
}

void writeField(XlsxSheet *sheet, int row, int column, const RecordField &field, XlsxStyle style)
{
    if (isNumber(field))
        worksheet_write_number(sheet->sheet(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
            field.number->toDouble(), sheet->book().numberFormat(field.number->fractionDigits()));
    else
        sheet->write(row, column, field.number ? field.number->toString() : inLines(field.text), style);
}

/// Row of the header.
int writeRows(XlsxSheet *sheet, const RecordTable &table)
{
    const int header = sheet->row();
    int lines = 1;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const int column = static_cast<int>(i);
        const QString text = inLines(table.headers[i]);
        sheet->write(header, column, text, XlsxStyle::Header);
        lines = std::max(lines, wrappedLines(text, sheet->width(column) - FilterButton));
    }
    sheet->setLines(header, lines);
    sheet->skipRows(1);
    for (const std::vector<RecordField> &row : table.rows) {
        lines = 1;
        for (size_t i = 0; i < row.size(); ++i) {
            const int column = static_cast<int>(i);
            const bool isIndented = isBesideNumber(row, i);
            writeField(sheet, sheet->row(), column, row[i], isIndented ? XlsxStyle::Evidence : XlsxStyle::Category);
            lines = std::max(
                lines, wrappedLines(shownText(row[i]), sheet->width(column) - (isIndented ? 1 + CellIndent : 1)));
        }
        sheet->setLines(sheet->row(), lines);
        sheet->skipRows(1);
    }
    const auto last = static_cast<lxw_col_t>(table.headers.size() - 1);
    worksheet_autofilter(
        sheet->sheet(), static_cast<lxw_row_t>(header), 0, static_cast<lxw_row_t>(sheet->row() - 1), last);
    worksheet_freeze_panes(sheet->sheet(), static_cast<lxw_row_t>(header + 1), 1);
    return header;
}

void writeList(XlsxSheet *sheet, const RecordTable &table, const WorkbookInfo &info)
{
    const QString newLine = QStringLiteral("\n");
    sheet->setWidths(widthsOf(table));
    for (const QString &line : inMode(table.title, info.mode, newLine).split(u'\n'))
        sheet->writeBlock(line, XlsxStyle::Title);
    const int header = writeRows(sheet, table);
    sheet->skipRows(1);
    const Report &report = info.report;
    for (const Text &text : {report.title, report.edition, report.publisher, report.licence})
        sheet->writeBlock(inMode(text, info.mode, newLine), XlsxStyle::Wrapped);
    sheet->writeBlock(QStringLiteral("SHA-256 ") + QString::fromLatin1(info.digest), XlsxStyle::Muted);
    sheet->setUpPage(
        inMode(report.title, info.mode), inMode(table.pagePattern, info.mode, QStringLiteral(" / ")), header);
}

} // namespace

Result<QByteArray> xlsx(const std::vector<RecordTable> &lists, const WorkbookInfo &info)
{
    Q_ASSERT(!lists.empty());
    XlsxBook book(inMode(info.report.title, info.mode));
    if (!book.isOpen())
        return book.finish();
    QStringList names;
    for (const RecordTable &table : lists) {
        names << sheetName(inMode(table.title, info.mode), names);
        XlsxSheet sheet(&book, names.back());
        writeList(&sheet, table, info);
    }
    return book.finish();
}

} // namespace dte
