// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/indicator/indicator.h"

class QWidget;

namespace dte {

class Dialogs;
class ReportPage;
class Session;
class Settings;

// Saving what the pages of the report show: ask, make, write; a failure is told in one sentence. Both give the file
// that was written, with native separators; empty if there is none.

/// The table of \p page as CSV.
QString exportPageTable(
    const ReportPage &page, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);
/// The card of \p indicator as PNG.
QString exportCard(
    const Indicator &indicator, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);

} // namespace dte
