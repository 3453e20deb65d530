// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/export/content/exporttask.h"
#include "ui/export/content/handout.h"

namespace dte {

/// The figure as a PNG file, 8 bits a channel, opaque unless ChartOptions::transparent. Its resolution is ExportOptions
/// ::dpi, or such that it keeps the physical size of a slide of 1280x720 at 96 dpi, however many pixels it has. Its
/// text chunks say what it shows. No time stamp: same input, same bytes. Fails with PictureTooLarge.
std::unique_ptr<ExportTask> startPng(const Handout &handout, const ExportOptions &options);

} // namespace dte
