// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/auditwords.h"

#include <algorithm>
#include <iterator>

#include "db/model/unitformat.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

const QString Minus(QChar(0x2212));

const Claim &claimOf(const Snapshot &snapshot, const ClaimCheck &check) { return snapshot.claims[check.claim]; }

/// Numbers with their units, by the role they play, in one language.
struct Written
{
    QStringList terms;
    QStringList bases;
};

Written writtenOperands(const Snapshot &snapshot, const Claim &claim, LabelMode mode)
{
    Written written;
    for (const ClaimOperand &operand : claim.operands) {
        const AuditedValue value = auditedValue(snapshot, operand);
        if (operand.role != OperandRole::Stated)
            (operand.role == OperandRole::Term ? written.terms : written.bases)
                << withUnit(value.value, value.unit, mode);
    }
    return written;
}

QString bracketedSum(const QStringList &terms)
{
    return terms.size() > 1 ? u'(' + terms.join(u" + "_s) + u')' : terms.value(0);
}

QString combinedGrowth(const Written &written)
{
    QStringList before;
    for (qsizetype i = 0; i < written.terms.size(); ++i)
        before << u"%1 ÷ (1 + %2)"_s.arg(written.bases[i], written.terms[i]);
    return u"%1 ÷ (%2) %3 1"_s.arg(bracketedSum(written.bases), before.join(u" + "_s), Minus);
}

QString formula(const Snapshot &snapshot, const Claim &claim, LabelMode mode)
{
    const Written written = writtenOperands(snapshot, claim, mode);
    const QString term = written.terms.value(0);
    const QString base = written.bases.value(0);
    switch (claim.kind) {
    case ClaimKind::Growth:
        return u"%1 ÷ %2 %3 1"_s.arg(term, base, Minus);
    case ClaimKind::AverageGrowth:
        return inMode(snapshot.term("claim_power"), mode).arg(u"(%1 ÷ %2)"_s.arg(term, base)).arg(claim.years) + u' '
            + Minus + u" 1"_s;
    case ClaimKind::CombinedGrowth:
        return combinedGrowth(written);
    case ClaimKind::Share:
        return u"%1 ÷ %2"_s.arg(bracketedSum(written.terms), base);
    case ClaimKind::Difference:
    case ClaimKind::Coincidence:
        return u"%1 %2 %3"_s.arg(term, Minus, base);
    case ClaimKind::Rank:
        return u"%1 + 1"_s.arg(term);
    case ClaimKind::Whole:
    case ClaimKind::Sum:
    case ClaimKind::Equal:
    case ClaimKind::Unchecked:
        break;
    }
    return written.terms.join(u" + "_s);
}

/// \p value without the zeros after its published digits.
Decimal withoutZeros(const Decimal &value, int leastDigits)
{
    Decimal result = value;
    while (result.fractionDigits() > leastDigits && result.toString().endsWith(u'0'))
        result = result.rounded(result.fractionDigits() - 1).value_or(result);
    return result;
}

QString computedIn(const Claim &claim, const ClaimCheck &check, LabelMode mode)
{
    const bool isAmount = claim.kind == ClaimKind::Sum || claim.kind == ClaimKind::Difference
        || claim.kind == ClaimKind::Equal || claim.kind == ClaimKind::Coincidence || claim.kind == ClaimKind::Whole
        || claim.kind == ClaimKind::Rank;
    const Decimal shown = isAmount ? withoutZeros(*check.computed, check.stated->fractionDigits()) : *check.computed;
    return withUnit(shown, check.unit, mode);
}

QString arithmeticIn(const Snapshot &snapshot, const ClaimCheck &check, LabelMode mode)
{
    const Claim &claim = claimOf(snapshot, check);
    return formula(snapshot, claim, mode) + u" = "_s + computedIn(claim, check, mode);
}

QString operandIn(const Snapshot &snapshot, const ClaimOperand &operand, LabelMode mode)
{
    const AuditedValue value = auditedValue(snapshot, operand);
    const QString number = withUnit(value.value, value.unit, mode);
    QString name;
    if (const Indicator *indicator = snapshot.indicator(operand.indicatorId)) {
        name = inMode(indicator->name, mode) + u", "_s + inMode(indicator->period, mode);
        if (operand.part == IndicatorPart::Growth)
            name += u", "_s + inMode(snapshot.term("indicator_growth"), mode);
        if (operand.part == IndicatorPart::Share)
            name += u", "_s + inMode(snapshot.term("indicator_share"), mode);
        if (operand.part == IndicatorPart::Rank)
            name += u", "_s + inMode(snapshot.term("indicator_rank"), mode);
        if (operand.part == IndicatorPart::Ahead)
            name += u", "_s + inMode(snapshot.term("claim_ahead"), mode);
    } else {
        const FigureSpec &spec = snapshot.figure(operand.figureId)->spec;
        name = inMode(snapshot.term("figure_number"), mode).arg(spec.number) + u", "_s
            + inMode(spec.seriesAt(operand.cell.series).name, mode) + u", "_s
            + inMode(spec.categoryAt(operand.cell.category).label, mode);
    }
    if (mode == LabelMode::Chinese)
        return name.replace(u", "_s, u"，"_s) + u"："_s + number;
    return name + u": "_s + number;
}

template <typename OneLanguage>
QString inLanguages(LabelMode mode, const QString &separator, OneLanguage oneLanguage)
{
    if (mode != LabelMode::Both)
        return oneLanguage(mode);
    return inMode({oneLanguage(LabelMode::Chinese), oneLanguage(LabelMode::English)}, mode, separator);
}

} // namespace

QString verdictWords(const Snapshot &snapshot, Verdict verdict, LabelMode mode)
{
    const QByteArray term = "verdict_" + toId(verdict).toLatin1();
    return inMode(snapshot.term(term.constData()), mode, u" / "_s);
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return u"✓"_s;
    case Verdict::WithinRounding:
        return u"≈"_s;
    case Verdict::Consistent:
        return u"="_s;
    case Verdict::Contradicts:
        return u"✗"_s;
    case Verdict::CannotBeChecked:
        return u"?"_s;
    case Verdict::Remark:
        break;
    }
    return u"•"_s;
}

QString badgeWords(const std::vector<ClaimCheck> &checks)
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Contradicts, Verdict::WithinRounding, Verdict::Holds, Verdict::Consistent,
             Verdict::CannotBeChecked, Verdict::Remark}) {
        if (const int number = count(checks, verdict); number > 0)
            parts << verdictSign(verdict) + u' ' + QString::number(number);
    }
    return parts.join(u"  "_s);
}

QStringList countsInWords(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, LabelMode mode)
{
    QStringList counts;
    for (const Verdict verdict : allOf<Verdict>())
        counts << u"%1 %2 %3"_s.arg(verdictSign(verdict), verdictWords(snapshot, verdict, mode))
                      .arg(count(checks, verdict));
    return counts;
}

std::vector<ClaimCheck> checksOf(
    const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const QString &figureId)
{
    std::vector<ClaimCheck> result;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(result),
        [&](const ClaimCheck &check) { return snapshot.claims[check.claim].figureId == figureId; });
    return result;
}

std::vector<ClaimCheck> checksOf(
    const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const Indicator &indicator)
{
    std::vector<ClaimCheck> result;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(result), [&](const ClaimCheck &check) {
        const auto &operands = snapshot.claims[check.claim].operands;
        return std::any_of(operands.begin(), operands.end(),
            [&indicator](const ClaimOperand &operand) { return operand.indicatorId == indicator.id; });
    });
    return result;
}

QString kindWords(const Snapshot &snapshot, ClaimKind kind, LabelMode mode)
{
    const QByteArray term = "claim_kind_" + toId(kind).toLatin1();
    return inMode(snapshot.term(term.constData()), mode, u" / "_s);
}

QString arithmeticWords(const Snapshot &snapshot, const ClaimCheck &check, LabelMode mode)
{
    if (!check.computed)
        return {};
    return inLanguages(mode, u"\n"_s, [&](LabelMode language) { return arithmeticIn(snapshot, check, language); });
}

QString computedWords(const Snapshot &snapshot, const ClaimCheck &check, LabelMode mode)
{
    if (!check.computed)
        return {};
    return inLanguages(
        mode, u"\n"_s, [&](LabelMode language) { return computedIn(claimOf(snapshot, check), check, language); });
}

QString operandWords(const Snapshot &snapshot, const ClaimOperand &operand, LabelMode mode)
{
    return inLanguages(mode, u" / "_s, [&](LabelMode language) { return operandIn(snapshot, operand, language); });
}

} // namespace dte
