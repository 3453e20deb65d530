// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace dte {

/// A font file (OTF) that holds the glyphs of \p characters (UCS-4) only, and those that the font's own rules put in
/// their place, with the names of \p font: who made it, and its licence. Same input, same bytes. Characters the font
/// does not have are left out. Empty if \p font is no font or there is no memory.
QByteArray fontSubset(const QByteArray &font, const QSet<uint> &characters);

} // namespace dte
