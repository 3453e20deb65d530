// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "db/base/decimal.h"
#include "db/base/enumids.h"
#include "db/base/text.h"

namespace dte {

/// Somewhere or somebody that key figures are about or from.
struct Named
{
    QString id;
    Text name;

    bool operator==(const Named &) const = default;
};

/// How the text limits a number: about 4700, over 200, nearly 10.
enum class Qualifier { Exact, About, Over, Nearly };

constexpr auto enumIds(Qualifier)
{
    return std::to_array<EnumId<Qualifier>>({
        {Qualifier::Exact, u"exact"},
        {Qualifier::About, u"about"},
        {Qualifier::Over, u"over"},
        {Qualifier::Nearly, u"nearly"},
    });
}

/// The parts of an indicator that are numbers.
enum class IndicatorPart { Value, Growth, Share, Rank, Ahead };

constexpr auto enumIds(IndicatorPart)
{
    return std::to_array<EnumId<IndicatorPart>>({
        {IndicatorPart::Value, u"value"},
        {IndicatorPart::Growth, u"growth"},
        {IndicatorPart::Share, u"share"},
        {IndicatorPart::Rank, u"rank"},
        {IndicatorPart::Ahead, u"ahead"},
    });
}

/// A quantity that the report's text states: a key figure.
struct Indicator
{
    QString id;
    QString sectionId;
    std::optional<int> headline; ///< place among the cards
    Text name;
    Decimal value; ///< in the Chinese unit, with the printed digits
    QString printed; ///< the number as it stands in the text
    QString unitId;
    Qualifier qualifier = Qualifier::Exact;
    Text period;
    std::optional<int> year; ///< the last one of the period
    std::optional<Decimal> growth; ///< % on the year before
    std::optional<Decimal> share; ///< % of shareBase
    Text shareBase;
    std::optional<int> rank;
    std::optional<int> ahead; ///< how many the text names that rank before
    Text rankNote; ///< who is ahead; may be empty
    QString geographyId;
    QString publisherId;
    QString figureId; ///< where it belongs to; may be empty
    QString seriesId; ///< of the observation with the same value; may be empty
    QString categoryId;
    int reportLine = 0; ///< of the text it was read from
    Text note; ///< may be empty

    /// nullopt for a part it does not have.
    std::optional<Decimal> part(IndicatorPart part) const;
    bool operator==(const Indicator &) const = default;
};

} // namespace dte
