// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dte {

// The bundled font has the characters of GB 2312 and of all texts of the program. For those of names beyond it, of
// GB 18030-2022 level 2 and more, there is an extended font in a file of its own, which is loaded when a text needs it.

/// Loads the extended font if \p text has a character that only it has. All fonts of the bundled family have its
/// characters from then on. Needs a QGuiApplication; main thread.
void provideGlyphs(const QString &text);
/// The same, whatever the texts are.
void provideAllGlyphs();

/// \p text as the bundled fonts alone can draw it, so that no other font takes part: 〓 stands for what they lack.
/// Loads the extended font if need be, as provideGlyphs() does.
QString drawableText(const QString &text);
/// The characters that drawableText() would replace, each once.
QString undrawableCharacters(const QString &text);

/// The file (OTF) of the face that has all characters of \p text: of the bundled font, else of the extended one, the
/// glyphs of which are the same for characters that both have.
QByteArray fontFileFor(const QSet<uint> &characters, bool bold);

/// Glyphs without a character of 16 bits have a private code, the key, because Qt writes no others into a PDF:
/// quotation marks as they stand beside Latin letters in both fonts, and characters beyond 16 bits in the extended one.
QHash<uint, uint> standIns();
QHash<uint, uint> extendedStandIns();

} // namespace dte
