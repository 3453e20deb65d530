// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/noteedit.h"

#include <QMimeData>

namespace dte {

bool NoteEdit::canInsertFromMimeData(const QMimeData *source) const { return source && source->hasText(); }

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (canInsertFromMimeData(source) && !isReadOnly())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace dte
