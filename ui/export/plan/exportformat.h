// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "db/model/reportlist.h"
#include "ui/export/content/exporttask.h"
#include "ui/export/content/handout.h"

namespace dte {

/// One kind of file; window and command line know formats from exportFormats() only.
struct ExportFormat
{
    QString id; ///< as on the command line: png
    QString suffix; ///< of the file: png
    bool draws = false; ///< needs a QApplication and the bundled font; ExportOptions::chart counts
    bool compares = false; ///< shows FigureSet::compared
    bool isCollection = false; ///< one file for all figures, and one for all lists
    bool takesCards = false; ///< not only figures
    bool takesLists = false; ///< not only figures
    std::optional<CsvLayout> listLayout{}; ///< of lists, whatever is asked for: JSON has both languages
    /// \p handout and \p options outlive the task.
    std::unique_ptr<ExportTask> (*start)(const Handout &handout, const ExportOptions &options) = nullptr;
};

/// In the order they are offered.
const std::vector<ExportFormat> &exportFormats();
/// Null for an id that is none of them.
const ExportFormat *exportFormat(const QString &id);
QStringList exportFormatIds();

/// All steps of a task in one. \p labelsLost: see ExportTask.
Result<QByteArray> exportBytes(
    const ExportFormat &format, const Handout &handout, const ExportOptions &options, int *labelsLost = nullptr);

} // namespace dte
