// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/model/snapshot.h"

namespace dte {

/// A key figure as a picture shows it: its words in one label mode, ready to be laid out.
struct IndicatorCard
{
    enum class Role { Name, Number, SecondNumber, Fact, Origin };
    struct Line
    {
        Role role;
        QString text;
    };

    QString id; ///< of the indicator
    std::vector<Line> lines; ///< from top to bottom; none is empty
    QString title; ///< in one line
    QString description; ///< all in one sentence
    QString origin; ///< who published it, and the report
};

IndicatorCard indicatorCard(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode);

} // namespace dte
