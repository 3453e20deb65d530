// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace dte {

/// A file that was written.
struct ManifestEntry
{
    QString name; ///< relative to the folder of the manifest, with '/'; not empty
    QByteArray sha256; ///< 64 digits of lower-case hex
    qint64 size = 0; ///< in bytes; the manifest has no place for it

    bool operator==(const ManifestEntry &) const = default;
};

/// The entry of a file of these bytes.
ManifestEntry manifestEntry(const QString &name, const QByteArray &bytes);

/// The text of a SHA256SUMS file, which `sha256sum -c` checks: the line that sha256sum itself would write for each
/// file, by name in the order of its UTF-8 bytes, whatever the order of \p entries; of two with
/// one name the last counts.
QByteArray manifest(const std::vector<ManifestEntry> &entries);

} // namespace dte
