// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/base/result.h"
#include "db/base/text.h"
#include "ui/export/pdf/pdffacts.h"

namespace dte {

/// zh-CN, also for both languages; en-GB.
QString pdfLanguage(LabelMode mode);

/// \p pdf, as QPdfWriter makes it, with these facts instead of its own, without any date, with an ID made from the
/// contents. Fails with PictureTooLarge if there is no memory for it, with WriteFailed if \p pdf is no PDF file.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace dte
