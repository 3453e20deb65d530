// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "db/base/result.h"
#include "db/view/figurestate.h"
#include "db/words/indicatorcard.h"
#include "db/write/csvwriter.h"
#include "db/write/reporttables.h"
#include "ui/charts/picture.h"

namespace dte {

/// What is handed out in one file: figures, a card, or lists of the report.
struct Handout
{
    std::vector<FigureState> figures; ///< one, unless the format is for collections; empty for what follows
    std::optional<IndicatorCard> card; ///< in the label mode of the options
    std::vector<RecordTable> lists; ///< one, unless the format is for collections
    std::optional<FigureState> compared; ///< stands to the left of the only figure, in pictures
    bool lockAxes = true; ///< when comparing
    Report report;
    QByteArray digest; ///< Snapshot::digest of the snapshot all that was made from
};

/// The picture of the card, or of the first figure of \p handout, beside what it is compared with.
Picture makePicture(const Handout &handout, const ChartOptions &options);

/// How; each format takes what concerns it.
struct ExportOptions
{
    ChartOptions chart; ///< its mode is the label mode of tables too
    double dpi = 0; ///< pixels an inch, of pictures; 0: 96 in SVG, elsewhere such that they are as large as a slide
    bool textAsPaths = false; ///< SVG: outlines instead of text with the font inside
    bool widePages = false; ///< booklet: pages of 16:9 instead of A4
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
};

/// The making of one file, in steps, so that a window stays responsive and files are made on several cores.
class ExportTask
{
public:
    ExportTask() = default;
    virtual ~ExportTask() = default;
    Q_DISABLE_COPY_MOVE(ExportTask)

    /// Draws a part, some milliseconds long; true while there is more to draw. Main thread.
    virtual bool draw() { return false; }
    /// The file. Once, after draw() said that there is no more; any thread.
    virtual Result<QByteArray> bytes() = 0;
};

/// One kind of file; window and command line know formats from exportFormats() only.
struct ExportFormat
{
    QString id; ///< as on the command line: png
    QString suffix; ///< of the file: png
    bool draws = false; ///< needs a QApplication and the bundled font; ExportOptions::chart counts
    bool compares = false; ///< shows Handout::compared
    bool isCollection = false; ///< one file for all figures, and one for all lists
    /// \p handout and \p options outlive the task.
    std::unique_ptr<ExportTask> (*start)(const Handout &handout, const ExportOptions &options) = nullptr;
    bool takesCards = false; ///< not only figures
    bool takesLists = false; ///< not only figures
};

/// In the order they are offered.
const std::vector<ExportFormat> &exportFormats();
/// Null for an id that is none of them.
const ExportFormat *exportFormat(const QString &id);
QStringList exportFormatIds();

/// \p list as \p format shows it: JSON has both languages, a workbook the label mode.
RecordTable listFor(const Snapshot &snapshot, ReportList list, const ExportFormat &format, const ExportOptions &options,
    const std::optional<std::vector<int>> &records = std::nullopt);

/// All steps of a task in one.
Result<QByteArray> exportBytes(const ExportFormat &format, const Handout &handout, const ExportOptions &options);

} // namespace dte
