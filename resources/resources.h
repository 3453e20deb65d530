// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dte {

/// Makes the bundled files reachable: `:/fonts/`, `:/icons/` and `:/i18n/qtbase_zh_CN.qm`. Main thread; a second call
/// does nothing.
void initResources();

/// Adds the regular and the bold face of the bundled font to the application. Needs a QGuiApplication; does not look
/// at the fonts of the system, and from then on letters are smooth and without hints of the renderer's own whatever its
/// font settings say. False if a face could not be added. A second call returns what the first did.
[[nodiscard]] bool registerBundledFont();

/// The file (OTF) of a face of the bundled font, not a copy; empty if it is missing.
QByteArray bundledFontFile(bool bold);

/// The family of the bundled font, whether it has been registered or not.
QString bundledFontFamily();

} // namespace dte
