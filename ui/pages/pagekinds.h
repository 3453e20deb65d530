// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <vector>

#include "ui/pages/page.h"

namespace dte {

class Session;

/// One page of the window, which knows them from pageKinds() only.
struct PageKind
{
    const QMetaObject *type; ///< what it is known by
    const char *title; ///< of the command that shows it; source text of MainWindow
    QKeySequence keys;
    std::vector<HitKind> hits; ///< what it shows of what is found
    Page *(*make)(Session *session);
};

/// In the order of the menu.
const std::vector<PageKind> &pageKinds();

} // namespace dte
