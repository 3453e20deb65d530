// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxcheck.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace dte {

namespace {

// A ZIP file ends with a directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.
constexpr qsizetype EndSize = 22;
constexpr qsizetype EntrySize = 46;
constexpr qsizetype LocalSize = 30;
constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 EntryMark = 0x02014b50;

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : 0;
}

/// Empty if it cannot be unpacked.
QByteArray unpacked(const QByteArray &packed, qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    QByteArray in = packed;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return status == Z_STREAM_END && stream.avail_out == 0 ? out : QByteArray();
}

bool isWholeXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

bool isWholePart(const QByteArray &bytes, qsizetype entry)
{
    const qsizetype local = number32(bytes, entry + 42);
    const qsizetype data = local + LocalSize + number16(bytes, local + 26) + number16(bytes, local + 28);
    const qsizetype packed = number32(bytes, entry + 20);
    if (number32(bytes, entry) != EntryMark || data + packed > bytes.size())
        return false;
    return isWholeXml(unpacked(bytes.mid(data, packed), number32(bytes, entry + 24)));
}

} // namespace

bool isWholeXlsx(const QByteArray &bytes)
{
    const qsizetype end = bytes.size() - EndSize; // the library writes no comment after it
    if (end < 0 || number32(bytes, end) != EndMark)
        return false;
    const int count = number16(bytes, end + 10);
    qsizetype entry = number32(bytes, end + 16);
    for (int i = 0; i < count; ++i) {
        if (!isWholePart(bytes, entry))
            return false;
        entry += EntrySize + number16(bytes, entry + 28) + number16(bytes, entry + 30) + number16(bytes, entry + 32);
    }
    return count > 0;
}

} // namespace dte
