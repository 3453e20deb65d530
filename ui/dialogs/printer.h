// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>

#include <memory>

#include "ui/export/plan/exportformat.h"

namespace dte {

/// The default printer, or a PDF file where there is none, with a page of A4 landscape, which suits the shape of a
/// picture. Asks the print service of this machine only, unless the machine is set up to use another one.
std::unique_ptr<QPrinter> makePrinter();

/// Prints a page with the picture of \p handout: as lines and text, not as pixels, as large as the page allows with
/// the proportions of ChartOptions::size. False if the printer, or the file it prints to, takes nothing.
bool printPicture(QPrinter *printer, const Handout &handout, const ChartOptions &chart);

} // namespace dte
