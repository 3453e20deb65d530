// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

#include "db/base/decimal.h"
#include "db/base/text.h"
#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// What a value looks like in a log or in the report of a failed test, for developers: complete, in one line where that
/// is readable, and different for values that differ. Not for users and not meant to be parsed.
QDebug operator<<(QDebug debug, const Decimal &number);
QDebug operator<<(QDebug debug, const Text &text);
QDebug operator<<(QDebug debug, LabelMode mode);
QDebug operator<<(QDebug debug, CellKey key);
QDebug operator<<(QDebug debug, const Observation &observation);
/// Its settings as on the command line; "as in the report" for the default.
QDebug operator<<(QDebug debug, const ViewState &view);
/// What is seen: the view's settings, then a line a series with its values.
QDebug operator<<(QDebug debug, const FigureState &state);

} // namespace dte
