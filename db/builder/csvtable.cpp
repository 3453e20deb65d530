// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/builder/csvtable.h"

#include <csv.h>

#include "db/snapshot/storedtable.h"

using namespace Qt::StringLiterals;

namespace dte {

Error badSource(const QString &file, int line, const QString &reason)
{
    return Error(ErrorCode::BadSourceData, u"%1:%2"_s.arg(file).arg(line), reason);
}

namespace {

/// libcsv without its habit of dropping blanks around a field, and with the line of each row, which it does not count.
class Parser
{
public:
    Parser()
    {
        m_usable = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    bool parse(const QByteArray &bytes);
    int line() const { return m_line; }
    QString reason() { return QString::fromUtf8(csv_strerror(csv_error(&m_parser))); }
    std::vector<CsvTable::Row> &rows() { return m_rows; }

private:
    static void addField(void *text, size_t length, void *self);
    static void endRow(int, void *self);

    csv_parser m_parser{};
    bool m_usable = false;
    bool m_betweenRows = true;
    int m_line = 1;
    CsvTable::Row m_row;
    std::vector<CsvTable::Row> m_rows;
};

bool Parser::parse(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (m_betweenRows && byte != '\r' && byte != '\n') {
            m_betweenRows = false;
            m_row.line = m_line;
        }
        if (!m_usable || csv_parse(&m_parser, &byte, 1, addField, endRow, this) != 1)
            return false;
        if (byte == '\n')
            ++m_line;
    }
    return csv_fini(&m_parser, addField, endRow, this) == 0;
}

void Parser::addField(void *text, size_t length, void *self)
{
    static_cast<Parser *>(self)->m_row.fields
        << QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length));
}

void Parser::endRow(int, void *self)
{
    auto *parser = static_cast<Parser *>(self);
    parser->m_rows.push_back(std::move(parser->m_row));
    parser->m_row = {};
    parser->m_betweenRows = true;
}

Result<void> checkUtf8(const QByteArray &bytes, const QString &name)
{
    int line = 0;
    for (const QByteArray &content : bytes.split('\n')) {
        ++line;
        if (!isReadableText(content))
            return badSource(name, line, u"not UTF-8, or U+FFFD, left behind by a conversion"_s);
    }
    return {};
}

} // namespace

Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &name)
{
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    const QByteArray content = bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes;
    if (const auto good = checkUtf8(content, name); !good)
        return good.error();
    Parser parser;
    if (!parser.parse(content))
        return badSource(name, parser.line(), u"not CSV: "_s + parser.reason());
    std::vector<CsvTable::Row> &rows = parser.rows();
    if (rows.empty())
        return badSource(name, 1, u"no column names"_s);
    CsvTable table;
    table.columns = rows.front().fields;
    table.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
    for (const CsvTable::Row &row : table.rows) {
        if (row.fields.size() != table.columns.size()) {
            return badSource(
                name, row.line, u"%1 fields instead of %2"_s.arg(row.fields.size()).arg(table.columns.size()));
        }
    }
    return table;
}

} // namespace dte
