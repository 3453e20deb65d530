// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dte {

/// True if every part of the file \p bytes, which the library has written, is there and whole: an XML document to its
/// end. The library takes no notice of writing too little to its temporary files, as happens on a full disk.
bool isWholeXlsx(const QByteArray &bytes);

} // namespace dte
