// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <memory>

#include "ui/export/plan/exportformat.h"

class QWidget;

namespace dte {

class Session;

/// What the window shows, to be handed out; the session must show a figure.
Handout handoutOf(const Session &session);
/// A picture of it with the language, colours and size of text of \p window, 1920x1080.
ExportOptions optionsOf(const Session &session, const QWidget *window);
/// Name of the file for it, in label mode \p mode: fig3.both.png, fig1.vs.fig3.both.png.
QString fileNameOf(
    const Session &session, LabelMode mode, const ExportFormat &format, CsvLayout layout = CsvLayout::Table);

/// For the clipboard, of both figures of a comparison.
QString summariesAsText(const Handout &handout, LabelMode mode);
QString tablesAsTabSeparated(const Handout &handout, LabelMode mode);
QString tablesAsHtml(const Handout &handout, LabelMode mode);
/// Without picture: for other programs to take what they understand.
std::unique_ptr<QMimeData> tableData(const Handout &handout, LabelMode mode);
/// All at once: picture, drawing, table and summary, so that a document gets the picture, a spreadsheet the numbers
/// and a letter the words. Null if there is no memory for the picture.
std::unique_ptr<QMimeData> figureData(const Handout &handout, const ExportOptions &options);

/// The card of \p handout as picture, drawing and sentence. Null if there is no memory for the picture.
std::unique_ptr<QMimeData> cardData(const Handout &handout, const ExportOptions &options);
std::unique_ptr<QMimeData> listData(const RecordTable &table, const Report &report, LabelMode mode);

} // namespace dte
