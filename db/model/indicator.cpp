// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/indicator.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr std::array<std::pair<Qualifier, const char16_t *>, 4> Qualifiers{{
    {Qualifier::Exact, u"exact"},
    {Qualifier::About, u"about"},
    {Qualifier::Over, u"over"},
    {Qualifier::Nearly, u"nearly"},
}};
constexpr std::array<std::pair<IndicatorPart, const char16_t *>, 5> Parts{{
    {IndicatorPart::Value, u"value"},
    {IndicatorPart::Growth, u"growth"},
    {IndicatorPart::Share, u"share"},
    {IndicatorPart::Rank, u"rank"},
    {IndicatorPart::Ahead, u"ahead"},
}};

template <typename Pairs, typename Enum>
QString idIn(const Pairs &pairs, Enum value)
{
    const auto found
        = std::find_if(pairs.begin(), pairs.end(), [value](const auto &pair) { return pair.first == value; });
    return found == pairs.end() ? QString() : QString::fromUtf16(found->second);
}

template <typename Pairs>
auto valueIn(const Pairs &pairs, const QString &id) -> std::optional<decltype(pairs.front().first)>
{
    for (const auto &[value, candidate] : pairs) {
        if (id == QStringView(candidate))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toId(Qualifier qualifier) { return idIn(Qualifiers, qualifier); }
std::optional<Qualifier> qualifierFromId(const QString &id) { return valueIn(Qualifiers, id); }
QString toId(IndicatorPart part) { return idIn(Parts, part); }
std::optional<IndicatorPart> indicatorPartFromId(const QString &id) { return valueIn(Parts, id); }

std::optional<Decimal> Indicator::part(IndicatorPart part) const
{
    const auto whole
        = [](std::optional<int> number) { return number ? std::optional(Decimal(*number, 0)) : std::nullopt; };
    switch (part) {
    case IndicatorPart::Value:
        return value;
    case IndicatorPart::Growth:
        return growth;
    case IndicatorPart::Share:
        return share;
    case IndicatorPart::Rank:
        return whole(rank);
    case IndicatorPart::Ahead:
        break;
    }
    return whole(ahead);
}

} // namespace dte
