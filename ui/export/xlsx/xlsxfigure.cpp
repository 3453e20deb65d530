// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxfigure.h"

#include <algorithm>

#include <xlsxwriter.h>

#include "db/words/figuretable.h"
#include "db/words/figurewords.h"
#include "db/write/xmltext.h"
#include "ui/export/xlsx/xlsxcharts.h"
#include "ui/export/xlsx/xlsxnotes.h"
#include "ui/export/xlsx/xlsxsheet.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

namespace {

constexpr int NarrowestSeries = 11;
constexpr int WidestHeader = 20; // without a break
constexpr int NarrowestLabel = 22; // labels of the notes stand there too
constexpr int WidestLabel = 46;
constexpr int CommentWidth = 300; // pixels
constexpr int CommentLetters = 40;
constexpr int CommentLine = 18; // pixels
constexpr double CommentSize = 9;

/// Columns of the sheet: those of the table, then the evidence of each series: numbers next to numbers can be charted
/// and pivoted.
struct Column
{
    int tableColumn;
    bool isEvidence;
    QString header;
};

/// Of the columns that the figure has in one language: 单位：亿美元、%
QString unitsIn(const FigureState &state, LabelMode language)
{
    QStringList units;
    const FigureTable table(state, language);
    for (const FigureTable::Column &column : table.columns()) {
        if (!column.unit.isEmpty() && !units.contains(column.unit))
            units << column.unit;
    }
    const QString separator = language == LabelMode::Chinese ? QStringLiteral("、") : QStringLiteral("; ");
    return inMode(state.term("unit"), language).arg(units.join(separator));
}

class FigureWriter
{
public:
    FigureWriter(XlsxSheet *sheet, const FigureState &state, LabelMode mode)
        : m_sheet(sheet)
        , m_state(state)
        , m_table(state, mode)
        , m_mode(mode)
    {
        collectColumns();
        placeRows();
    }

    void writeHead();
    XlsxTable writeTable();

private:
    int firstEvidence() const;
    void collectColumns();
    void placeRows();
    QString evidenceText(CellKey key) const;
    int evidenceWidth(CellKey key) const;
    QString cellText(int category, const Column &column) const;
    std::vector<int> widths() const;
    void writeCell(int row, int column, int category);
    void writeCategory(int row, int column, int category);
    void writeValue(int row, int column, const Decimal &value, bool isFaded);
    void addComment(int row, int column, CellKey key);

    XlsxSheet *m_sheet;
    const FigureState &m_state;
    FigureTable m_table;
    LabelMode m_mode;
    std::vector<Column> m_columns;
    std::vector<XlsxColumns> m_pages; ///< across, once the head is written
    std::vector<int> m_order; ///< categories from top to bottom
};

void FigureWriter::collectColumns()
{
    const auto &columns = m_table.columns();
    const QString unit = m_mode == LabelMode::Chinese ? QStringLiteral("%1\n（%2）") : QStringLiteral("%1\n(%2)");
    std::vector<Column> evidence;
    for (size_t i = 0; i < columns.size(); ++i) {
        const FigureTable::Column &column = columns[i];
        const int index = static_cast<int>(i);
        if (column.series < 0) {
            m_columns.push_back({index, false, column.name});
            continue;
        }
        // As in CSV, on lines of their own.
        const Series &series = m_state.spec.seriesAt(column.series);
        const QString name = inMode(measuredName(m_state, series), m_mode, QStringLiteral("\n"));
        m_columns.push_back({index, false, unit.arg(name, column.unit)});
        const bool endsSeries = i + 1 == columns.size() || columns[i + 1].series != column.series;
        if (endsSeries)
            evidence.push_back({index, true, QString(name + u'\n' + inMode(m_state.term("evidence"), m_mode))});
    }
    m_columns.insert(m_columns.end(), evidence.begin(), evidence.end());
}

int FigureWriter::firstEvidence() const
{
    const auto isEvidence = [](const Column &column) { return column.isEvidence; };
    return static_cast<int>(std::find_if(m_columns.begin(), m_columns.end(), isEvidence) - m_columns.begin());
}

/// As in the table, unless what is not drawn would part what is.
void FigureWriter::placeRows()
{
    for (int i = 0; i < m_state.data.categoryCount(); ++i)
        m_order.push_back(i);
    const auto onAxis = [this](int category) { return m_state.spec.categoryAt(category).onAxis; };
    const auto first = std::find_if(m_order.begin(), m_order.end(), onAxis);
    const auto end = std::find_if_not(first, m_order.end(), onAxis);
    if (std::any_of(end, m_order.end(), onAxis))
        std::stable_partition(m_order.begin(), m_order.end(), onAxis);
}

QString FigureWriter::evidenceText(CellKey key) const
{
    const Cell &cell = m_state.at(key);
    return cell ? markedEvidence(m_state, cell->evidence, m_mode) : QString();
}

/// Two languages take two lines.
int FigureWriter::evidenceWidth(CellKey key) const
{
    int width = 0;
    if (const Cell &cell = m_state.at(key)) {
        const QString words = inMode(evidenceWords(m_state, cell->evidence), m_mode, QStringLiteral("\n"));
        for (const QString &line : words.split(u'\n'))
            width = std::max(width, displayWidth(markSign(cell->evidence) + u' ' + line));
    }
    return width;
}

QString FigureWriter::cellText(int category, const Column &column) const
{
    if (column.tableColumn == 0)
        return m_table.category(category);
    if (column.isEvidence)
        return evidenceText(m_table.key(category, column.tableColumn));
    const auto value = m_table.value(category, column.tableColumn);
    return value ? grouped(*value) : QString();
}

std::vector<int> FigureWriter::widths() const
{
    std::vector<int> widths;
    for (const Column &column : m_columns) {
        int width = std::max(NarrowestSeries, longestWord(column.header) + CellPadding);
        for (const QString &line : column.header.split(u'\n')) {
            if (m_mode != LabelMode::Both) // which has too many columns for that
                width = std::max(width, std::min(displayWidth(line), WidestHeader) + CellPadding);
        }
        for (const int category : m_order) {
            const QString text = cellText(category, column);
            const int wanted
                = column.isEvidence ? evidenceWidth(m_table.key(category, column.tableColumn)) : displayWidth(text);
            width = std::max(width, wanted + (column.isEvidence ? CellPadding + CellIndent : CellPadding));
        }
        widths.push_back(column.tableColumn == 0 ? std::clamp(width, NarrowestLabel, WidestLabel) : width);
    }
    return widths;
}

void FigureWriter::writeHead()
{
    m_sheet->setWidths(widths());
    m_pages = m_sheet->pagesAcross(static_cast<int>(m_columns.size()), firstEvidence());
    if (m_pages.size() > 1)
        m_sheet->setLastBlockColumn(m_pages.front().last);
    for (const QString &line : numberedTitle(m_state, m_mode).split(u'\n'))
        m_sheet->writeBlock(line, XlsxStyle::Title);
    const QString separator = QStringLiteral("\n");
    m_sheet->writeBlock(inMode(m_state.subtitle, m_mode, separator), XlsxStyle::Wrapped);
    m_sheet->writeBlock(inMode(m_state.remark, m_mode, separator), XlsxStyle::Wrapped);
    const Text units{unitsIn(m_state, LabelMode::Chinese), unitsIn(m_state, LabelMode::English)};
    m_sheet->writeBlock(inMode(units, m_mode, QStringLiteral(" / ")), XlsxStyle::Muted);
    m_sheet->writeBlock(inMode(m_state.reason, m_mode, separator), XlsxStyle::Label);
}

XlsxTable FigureWriter::writeTable()
{
    XlsxTable table;
    table.header = m_sheet->row();
    table.columnCount = static_cast<int>(m_columns.size());
    table.pages = m_pages;
    table.rows.resize(m_state.spec.categories.size());
    table.columns.resize(m_state.spec.series.size(), -1);
    int lines = 1;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const Column &column = m_columns[static_cast<size_t>(i)];
        m_sheet->write(table.header, i, column.header, XlsxStyle::Header);
        lines = std::max(lines, wrappedLines(column.header, m_sheet->width(i) - 1));
        const int series = m_table.columns()[static_cast<size_t>(column.tableColumn)].series;
        if (series >= 0 && table.columns[static_cast<size_t>(series)] < 0)
            table.columns[static_cast<size_t>(series)] = i;
    }
    m_sheet->setLines(table.header, lines);
    m_sheet->skipRows(1);
    for (const int category : m_order) {
        const int row = m_sheet->row();
        table.rows[static_cast<size_t>(category)] = row;
        lines = 1;
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
            writeCell(row, i, category);
            const QString text = cellText(category, m_columns[static_cast<size_t>(i)]);
            const int room = m_sheet->width(i) - 1 - (m_columns[static_cast<size_t>(i)].isEvidence ? CellIndent : 0);
            lines = std::max(lines, wrappedLines(text, room));
        }
        m_sheet->setLines(row, lines);
        m_sheet->skipRows(1);
    }
    worksheet_freeze_panes(m_sheet->sheet(), static_cast<lxw_row_t>(table.header + 1), 1);
    return table;
}

void FigureWriter::writeCell(int row, int column, int category)
{
    const Column &what = m_columns[static_cast<size_t>(column)];
    const CellKey key = m_table.key(category, what.tableColumn);
    const auto value = m_table.value(category, what.tableColumn);
    if (what.tableColumn == 0)
        writeCategory(row, column, category);
    else if (what.isEvidence)
        m_sheet->write(row, column, evidenceText(key), XlsxStyle::Evidence);
    else if (value)
        writeValue(row, column, *value, m_state.isFaded(key));
    else
        m_sheet->write(row, column, QString(), XlsxStyle::Empty);
    if (what.isEvidence)
        addComment(row, column, key);
}

/// A year is a number, which can be sorted and charted; as a text it would be marked as a mistake.
void FigureWriter::writeCategory(int row, int column, int category)
{
    const QString label = m_table.category(category);
    bool isNumber = false;
    const int year = label.toInt(&isNumber);
    if (isNumber && m_state.spec.categoryAt(category).kind == CategoryKind::Year && label == QString::number(year)) {
        worksheet_write_number(m_sheet->sheet(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), year,
            m_sheet->book().format(XlsxStyle::Category));
        return;
    }
    m_sheet->write(row, column, label, XlsxStyle::Category);
}

void FigureWriter::writeValue(int row, int column, const Decimal &value, bool isFaded)
{
    if (!isExactInCell(value)) {
        m_sheet->write(row, column, value.toString(), XlsxStyle::Category);
        return;
    }
    worksheet_write_number(m_sheet->sheet(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
        value.toDouble(), m_sheet->book().numberFormat(value.fractionDigits(), isFaded));
}

/// What a value is computed from, why it is missing, what is known of its range.
void FigureWriter::addComment(int row, int column, CellKey key)
{
    const QString text = cellRemark(m_state, key, m_mode);
    if (text.isEmpty())
        return;
    QByteArray font(XlsxFont);
    lxw_comment_options options{};
    options.width = CommentWidth;
    options.height = static_cast<uint16_t>((wrappedLines(text, CommentLetters) + 1) * CommentLine);
    options.font_name = font.data();
    options.font_size = CommentSize;
    worksheet_write_comment_opt(m_sheet->sheet(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
        xmlText(text).toUtf8().constData(), &options);
}

} // namespace

void writeFigure(XlsxSheet *sheet, const FigureState &state, const WorkbookInfo &info)
{
    FigureWriter writer(sheet, state, info.mode);
    writer.writeHead();
    const XlsxTable table = writer.writeTable();
    const int lastRow = sheet->row() - 1;
    sheet->skipRows(1);
    if (state.reason.isEmpty())
        addCharts(sheet, state, table, info.mode);
    writeNotes(sheet, state, info.mode);
    sheet->setUpPage(inMode(info.report.title, info.mode),
        inMode(state.term("workbook_page"), info.mode, QStringLiteral(" / ")), table.header);
    sheet->spreadPages(table.pages, table.header, lastRow);
}

} // namespace dte
