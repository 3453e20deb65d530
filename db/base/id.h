// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

constexpr qsizetype LongestId = 40;

/// Whether \p text is an id: 1 to LongestId of a-z, 0-9, _ and -, the first one a letter or a digit.
///
/// Everything in a snapshot that has a name for programs is named by such a word. It needs no quoting anywhere: it
/// holds nothing that separates ids in a view (/ : , =), in a list, in a deck, in the name of a file (.) or in a path,
/// it does not look like an option, and no two of them differ in case alone.
bool isId(const QString &text);

/// What a view puts before the id of a series to name the one it makes of it: a balance is known by its exports. The
/// ids of series in a snapshot do not begin so.
constexpr QLatin1StringView BalancePrefix("balance_");
constexpr QLatin1StringView DifferencePrefix("difference_");

/// Length of the prefix that \p id begins with; 0: none.
qsizetype madePrefix(const QString &id);

// Files are named by what they hold: a figure, a key figure, a list, or one of these.
constexpr QLatin1StringView AllFiguresName("figures");
constexpr QLatin1StringView AllListsName("report");

} // namespace dte
