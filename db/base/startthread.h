// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <thread>

namespace dte {

/// A thread that runs \p work. nullopt where the system gives none, for a limit or for lack of memory, and then nothing
/// was run: the caller works by itself. (QThreadPool would keep the work and never do it.)
std::optional<std::thread> startThread(const std::function<void()> &work);

} // namespace dte
