// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshotloader.h"

#include <QCoreApplication>
#include <QDir>

#include "bundledsnapshot.h"
#include "db/snapshot/snapshotreader.h"

namespace dte {

QString bundledSnapshotFile()
{
    return QDir::cleanPath(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/digital-trade-explorer/snapshot.sqlite"));
}

Result<Snapshot> loadSnapshot(const QString &file)
{
    return file.isEmpty() ? readSnapshot(bundledSnapshotFile(), BundledSnapshotSha256) : readSnapshot(file);
}

} // namespace dte
