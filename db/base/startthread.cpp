// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/startthread.h"

#include <system_error>

namespace dte {

std::optional<std::thread> startThread(const std::function<void()> &work)
{
    try {
        return std::thread(work);
    } catch (const std::system_error &) {
        return std::nullopt;
    }
}

} // namespace dte
