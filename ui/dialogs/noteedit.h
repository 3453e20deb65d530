// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace dte {

/// A field for text of several lines that takes what can be pasted as plain text, and nothing of nothing: Qt 6.4.2
/// reads the contents of an empty clipboard.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    bool canInsertFromMimeData(const QMimeData *source) const override;
    /// Nothing if \p source is null.
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace dte
