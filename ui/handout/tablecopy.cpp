// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/tablecopy.h"

#include <QStringList>

#include "db/model/unitformat.h"
#include "db/words/figurewords.h"

namespace dte {

namespace {

QString header(const FigureTable::Column &column)
{
    return column.unit.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.unit);
}

QString htmlCell(const FigureTable &table, int row, int column)
{
    const CellKey key = table.key(row, column);
    if (!key.isValid())
        return QStringLiteral("<td>%1</td>").arg(table.category(row).toHtmlEscaped());
    QString text;
    if (const auto value = table.value(row, column))
        text = grouped(*value);
    else if (table.state().at(key))
        text = inMode(table.state().term("no_data"), table.mode());
    return QStringLiteral("<td align=\"right\">%1</td>").arg(text.toHtmlEscaped());
}

} // namespace

QString tableAsTabSeparated(const FigureTable &table)
{
    const int columns = static_cast<int>(table.columns().size());
    QStringList lines;
    QStringList fields;
    for (const FigureTable::Column &column : table.columns())
        fields << header(column);
    lines << fields.join(u'\t');
    for (int row = 0; row < table.rowCount(); ++row) {
        fields = {table.category(row)};
        for (int column = 1; column < columns; ++column) {
            const auto value = table.value(row, column);
            fields << (value ? value->toString() : QString());
        }
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString tableAsTabSeparated(const RecordTable &table)
{
    QStringList lines{table.headers.join(u'\t')};
    for (const std::vector<RecordField> &row : table.rows) {
        QStringList fields;
        for (const RecordField &field : row)
            fields << (field.number ? field.number->toString() : QString(field.text).replace(u'\t', u' '));
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString tableAsHtml(const FigureTable &table)
{
    const FigureState &state = table.state();
    const int columns = static_cast<int>(table.columns().size());
    const Text &source = state.term("source");
    QString html = QStringLiteral("<p><b>%1</b></p>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr>")
                       .arg(numberedTitle(state, table.mode()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    for (const FigureTable::Column &column : table.columns())
        html += QStringLiteral("<th>%1</th>").arg(header(column).toHtmlEscaped());
    html += QStringLiteral("</tr>\n");
    for (int row = 0; row < table.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < columns; ++column)
            html += htmlCell(table, row, column);
        html += QStringLiteral("</tr>\n");
    }
    const QString line = inMode(
        {source.zh.arg(state.spec.source.zh), source.en.arg(state.spec.source.en)}, table.mode(), QStringLiteral("\n"));
    html += QStringLiteral("</table>\n<p>%1</p>\n").arg(line.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return html;
}

QString tableAsHtml(const RecordTable &table, const Report &report, LabelMode mode)
{
    const QString newLine = QStringLiteral("\n");
    const auto paragraph = [&](const Text &text) {
        return inMode(text, mode, newLine).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString html = QStringLiteral("<p><b>%1</b></p>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr>")
                       .arg(paragraph(table.title));
    for (const QString &header : table.headers)
        html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
    html += QStringLiteral("</tr>\n");
    for (const std::vector<RecordField> &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const RecordField &field : row)
            html += field.number ? QStringLiteral("<td align=\"right\">%1</td>").arg(grouped(*field.number))
                                 : QStringLiteral("<td>%1</td>").arg(field.text.toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n<p>%1</p>\n").arg(paragraph(report.title));
}

} // namespace dte
