// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/export/pdf/pdffacts.h"

namespace dte {

/// What finishPdf() does, by QPDF. In C++17, as are its headers, which Clang 14 does not take for C++20. Throws what
/// QPDF throws: a std::exception, or std::bad_alloc if there is no memory.
QByteArray rewritePdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace dte
