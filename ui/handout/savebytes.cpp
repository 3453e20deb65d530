// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/savebytes.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "db/file/atomicfile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formatnames.h"
#include "ui/export/plan/exportformat.h"
#include "ui/state/settings.h"

namespace dte {

QString saveBytes(const QString &proposal, const ExportFormat &format, const QByteArray &bytes, Settings *settings,
    Dialogs *dialogs, QWidget *window)
{
    QString folder = settings->exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = dialogs->askSaveFile(window, folder + u'/' + proposal, formatFilter(format));
    if (file.isEmpty())
        return {};
    if (QFileInfo(file).suffix().compare(format.suffix, Qt::CaseInsensitive) != 0)
        file += u'.' + format.suffix;
    if (QFileInfo::exists(file) && !dialogs->confirmReplace(window, file))
        return {};
    if (const auto result = saveFile(file, bytes, IfExists::Replace); !result) {
        dialogs->showError(window, message(result.error()));
        return {};
    }
    settings->setExportFolder(QFileInfo(file).absolutePath());
    return QDir::toNativeSeparators(file);
}

} // namespace dte
