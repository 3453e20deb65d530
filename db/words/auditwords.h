// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "db/audit/audit.h"

namespace dte {

// Checks in words; in LabelMode::Both the two languages, on lines of their own where they are long.

QString verdictWords(const Snapshot &snapshot, Verdict verdict, LabelMode mode);
/// A sign besides the word, so that no colour is needed: ✓ ≈ = ✗ ? •
QString verdictSign(Verdict verdict);
QString kindWords(const Snapshot &snapshot, ClaimKind kind, LabelMode mode);
/// The whole computation: 3,596.9亿美元 ÷ 2,941.0亿美元 − 1 = 22.30%; empty if nothing can be computed.
QString arithmeticWords(const Snapshot &snapshot, const ClaimCheck &check, LabelMode mode);
/// ✓ 3  ≈ 1: how many of \p checks have which verdict, the worst first.
QString badgeWords(const std::vector<ClaimCheck> &checks);
/// ✓ Holds 56, one for each verdict.
QStringList countsInWords(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, LabelMode mode);
/// Those of \p checks that are about a figure.
std::vector<ClaimCheck> checksOf(
    const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const QString &figureId);
/// Those that say something about a key figure.
std::vector<ClaimCheck> checksOf(
    const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const Indicator &indicator);
/// The computed value with its unit, without zeros that say nothing; empty if nothing can be computed.
QString computedWords(const Snapshot &snapshot, const ClaimCheck &check, LabelMode mode);
/// What the operand is: the key figure, or figure, series and category, with its value.
QString operandWords(const Snapshot &snapshot, const ClaimOperand &operand, LabelMode mode);

} // namespace dte
