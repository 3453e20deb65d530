// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/digest.h"

#include <QCryptographicHash>

namespace dte {

namespace {

char typeByte(StoredValue::Type type)
{
    switch (type) {
    case StoredValue::Type::Null:
        return 'n';
    case StoredValue::Type::Integer:
        return 'i';
    case StoredValue::Type::Real:
        return 'r';
    case StoredValue::Type::Text:
        return 't';
    case StoredValue::Type::Blob:
        break;
    }
    return 'b';
}

void appendPiece(QByteArray &form, char type, const QByteArray &bytes)
{
    form += type;
    form += QByteArray::number(bytes.size());
    form += ':';
    form += bytes;
}

QByteArray canonicalForm(const StoredTable &table)
{
    QByteArray form;
    appendPiece(form, 't', "table");
    appendPiece(form, 't', table.name);
    appendPiece(form, 't', table.sql);
    for (const QByteArray &column : table.columns)
        appendPiece(form, 't', column);
    if (table.name == "digest")
        return form;
    for (const StoredValue &value : table.values)
        appendPiece(form, typeByte(value.type), value.bytes);
    return form;
}

} // namespace

QByteArray digestOf(const StoredTables &tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const StoredTable &table : tables)
        hash.addData(canonicalForm(table));
    return hash.result().toHex();
}

} // namespace dte
