// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/model/snapshot.h"

namespace dte {

// Key figures in words; in LabelMode::Both the two languages joined by " / ", once if they are equal.

/// Number and unit with what limits it: 约1,171.1亿美元, about US$117.11 billion.
QString valueWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode);
/// What limits a number, without it: 约, about; empty if it is exact.
QString qualifierWords(const Snapshot &snapshot, Qualifier qualifier, LabelMode mode);
/// ▲ +22.3%, ▼ −0.9%: sign and arrow, so that no colour is needed; empty without growth.
QString growthWords(const Indicator &indicator);
/// 占全球的5.1%, 5.1% of world exports; empty without a share.
QString shareWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode);
/// 第3位（次于爱尔兰、印度）, No. 3 (behind Ireland and India); empty without a rank.
QString rankWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode);
/// The date of an event, 2021, 2021-06 or 2021-06-01, as it is written: 2021年6月, June 2021.
QString dateWords(const QString &date, LabelMode mode);
/// 图3 and the title of the figure it belongs to; empty without one.
QString figureWords(const Snapshot &snapshot, const QString &figureId, LabelMode mode);
/// In one line, for screen readers.
QString sentenceOf(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode);

} // namespace dte
