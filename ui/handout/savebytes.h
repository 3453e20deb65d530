// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace dte {

class Dialogs;
class Settings;
struct ExportFormat;

/// Asks where to save \p bytes, proposing the last folder and the name \p proposal, and writes them. A failure is told
/// in one sentence. Gives the file with native separators; empty if none was written.
QString saveBytes(const QString &proposal, const ExportFormat &format, const QByteArray &bytes, Settings *settings,
    Dialogs *dialogs, QWidget *window);

} // namespace dte
