// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <memory>

#include "ui/export/plan/exportformat.h"
#include "ui/pages/subject.h"

class QWidget;

namespace dte {

class Session;

/// \p subject, to be handed out in label mode \p mode; \p layout: of a list. A figure must be there.
Handout handoutOf(const Subject &subject, const Session &session, LabelMode mode, CsvLayout layout = CsvLayout::Table);
/// A picture of it with the language, colours and size of text of \p window, 1920x1080.
ExportOptions optionsOf(const Session &session, const QWidget *window);
/// Name of the file for what \p session shows: fig3.both.png, fig1.vs.fig3.both.png, key-figures.both.xlsx.
QString fileNameOf(
    const Handout &handout, const Session &session, const ExportFormat &format, const ExportOptions &options);

// For the clipboard; of both figures of a comparison.

/// A card or figures in sentences.
QString wordsOf(const Handout &handout, LabelMode mode);
/// Figures or a list, for other programs to take what they understand.
std::unique_ptr<QMimeData> tableData(const Handout &handout, LabelMode mode);
/// All at once: picture, drawing and words, and the tables of figures, so that a document gets the picture, a
/// spreadsheet the numbers and a letter the words. Null if there is no memory for the picture.
std::unique_ptr<QMimeData> pictureData(const Handout &handout, const ExportOptions &options);

} // namespace dte
