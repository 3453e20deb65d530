// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/model/indicator.h"

class QWidget;

namespace dte {

class Dialogs;
class ReportPage;
class Session;
class Settings;

// Handing out what the pages of the report show: ask, make, write; a failure is told in one sentence. Saving gives the
// file that was written, with native separators; empty if there is none.

/// The list of \p page, as it is filtered and sorted.
QString exportPageTable(
    const ReportPage &page, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);
/// The card of \p indicator.
QString exportCard(
    const Indicator &indicator, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);

/// To the clipboard: the list for spreadsheets and documents.
void copyPageTable(const ReportPage &page, const Session *session);
/// To the clipboard: the card as picture, drawing and sentence. False if that failed.
bool copyCard(const Indicator &indicator, const Session *session, Dialogs *dialogs, QWidget *window);
/// To the clipboard: the key figure as a sentence.
void copySentence(const Indicator &indicator, const Session *session);

} // namespace dte
