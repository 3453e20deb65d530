// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dte {

struct WindowOptions;

/// Makes the application and its window and runs until it closes; gives the exit code of the program.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace dte
