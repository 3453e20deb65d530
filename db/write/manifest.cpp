// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/manifest.h"

#include <QCryptographicHash>

#include <map>

namespace dte {

namespace {

/// A backslash in front of the line says that its name is escaped.
QByteArray line(const QByteArray &name, const QByteArray &sha256)
{
    QByteArray escaped = name;
    escaped.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return (escaped == name ? "" : "\\") + sha256 + "  " + escaped + '\n';
}

} // namespace

ManifestEntry manifestEntry(const QString &name, const QByteArray &bytes)
{
    return {name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), bytes.size()};
}

QByteArray manifest(const std::vector<ManifestEntry> &entries)
{
    std::map<QByteArray, QByteArray> lines;
    for (const ManifestEntry &entry : entries) {
        Q_ASSERT(!entry.name.isEmpty() && entry.sha256.size() == 64);
        // A lone "-" would mean the standard input.
        const QByteArray name = entry.name == QLatin1StringView("-") ? "./-" : entry.name.toUtf8();
        lines[name] = line(name, entry.sha256);
    }
    QByteArray text;
    for (const auto &[name, written] : lines)
        text += written;
    return text;
}

} // namespace dte
