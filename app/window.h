// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dte {

struct WindowOptions;

/// Makes the window and runs until it closes; gives the exit code of the program. Needs a QApplication.
int runWindow(const WindowOptions &options);

} // namespace dte
