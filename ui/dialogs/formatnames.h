// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

struct ExportFormat;

/// A kind of file in words, in the language of the moment: "PNG picture (.png)". A format without words of its own has
/// its id.
QString formatName(const ExportFormat &format);
/// The filter of a file dialog for it: "PNG picture (*.png)".
QString formatFilter(const ExportFormat &format);

} // namespace dte
