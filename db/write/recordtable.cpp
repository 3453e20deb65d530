// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/recordtable.h"

#include <QRegularExpression>

#include "db/write/jsonreport.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {
constexpr int RecordLayoutVersion = 1; ///< of the layout; see docs/records.schema.json

/// What an office program would take for a date, and show as Mar-20, it takes for text with a blank that does not
/// break.
QString officeText(QString text)
{
    static const QRegularExpression month(u"\\A(?:\\d{1,2} )?[A-Z][a-z]+ \\d{4}\\z"_s);
    return month.match(text).hasMatch() ? text.replace(u' ', QChar::Nbsp) : text;
}
} // namespace

QByteArray csv(const RecordTable &table, CsvEncoding encoding)
{
    const bool isOffice = encoding == CsvEncoding::Office;
    QString out = csvBeginning(encoding);
    QStringList fields;
    for (const QString &header : table.headers)
        fields << csvText(header);
    appendCsvLine(out, fields, encoding);
    for (const std::vector<RecordField> &row : table.rows) {
        fields.clear();
        for (const RecordField &field : row)
            fields << (field.number ? csvNumber(field.number)
                                    : csvText(isOffice ? officeText(field.text) : field.text));
        appendCsvLine(out, fields, encoding);
    }
    return out.toUtf8();
}

QByteArray json(const RecordTable &table, const Report &report, const QByteArray &digest)
{
    JsonText document;
    document.beginObject();
    document.key("format"_L1);
    document.text(u"digital-trade-records"_s);
    document.key("version"_L1);
    document.number(RecordLayoutVersion);
    addReport(document, report, digest);
    document.key("list"_L1);
    document.text(table.id);
    document.key("records"_L1);
    document.beginArray();
    for (const std::vector<RecordField> &row : table.rows) {
        document.beginObject();
        for (size_t i = 0; i < row.size(); ++i) {
            const QByteArray name = table.headers[static_cast<qsizetype>(i)].toLatin1();
            document.key(QLatin1StringView(name));
            if (row[i].number)
                document.number(*row[i].number);
            else if (row[i].text.isEmpty())
                document.null();
            else
                document.text(row[i].text);
        }
        document.endObject();
    }
    document.endArray();
    document.endObject();
    return document.bytes();
}

} // namespace dte
