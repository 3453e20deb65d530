// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/enumids.h"

namespace dte {

/// What is computed from the amounts of a figure.
enum class Transform {
    Value, ///< as published
    Growth, ///< % against the year before
    Index, ///< base year = 100
    Share, ///< % of the total
    Balance, ///< exports minus imports
};

constexpr auto enumIds(Transform)
{
    return std::to_array<EnumId<Transform>>({
        {Transform::Value, u"value"},
        {Transform::Growth, u"growth"},
        {Transform::Index, u"index"},
        {Transform::Share, u"share"},
        {Transform::Balance, u"balance"},
    });
}

/// What was made of the values of a figure.
struct Applied
{
    Transform transform = Transform::Value;
    QString baseId; ///< of an Index: category of the base year

    bool operator==(const Applied &) const = default;
};

/// In settings and in files: "growth", "index:2015".
QString toId(const Applied &applied);

} // namespace dte
