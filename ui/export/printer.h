// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exporter.h"

class QPrinter;

namespace dte {

/// A4, landscape, which suits the shape of a picture.
void setUpPage(QPrinter *printer);

/// Prints a page with the picture of \p handout: as lines and text, not as pixels, as large as the page allows with
/// the proportions of ChartOptions::size. False if the printer, or the file it prints to, takes nothing.
bool printPicture(QPrinter *printer, const Handout &handout, const ChartOptions &chart);

} // namespace dte
