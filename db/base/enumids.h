// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <type_traits>
#include <vector>

namespace dte {

/// A value of an enum and how it is spelled in the snapshot, in files and on the command line.
///
/// An enum that has ids has a function beside it, which lists every value once in the order in which they are offered:
///
///     constexpr auto enumIds(Rule) { return std::to_array<EnumId<Rule>>({{Rule::Sum, u"sum"}, ...}); }
template <typename Enum>
struct EnumId
{
    Enum value;
    const char16_t *id;
};

template <typename Enum>
requires std::is_enum_v<Enum> QString toId(Enum value)
{
    for (const EnumId<Enum> &each : enumIds(value)) {
        if (each.value == value)
            return QString::fromUtf16(each.id);
    }
    Q_ASSERT_X(false, "toId", "a value without an id");
    return {};
}

/// nullopt for an id that is none of the enum's.
template <typename Enum>
requires std::is_enum_v<Enum> std::optional<Enum> fromId(const QString &id)
{
    for (const EnumId<Enum> &each : enumIds(Enum{})) {
        if (id == QStringView(each.id))
            return each.value;
    }
    return std::nullopt;
}

/// All values, in the order in which they are offered.
template <typename Enum>
requires std::is_enum_v<Enum> std::vector<Enum> allOf()
{
    std::vector<Enum> values;
    for (const EnumId<Enum> &each : enumIds(Enum{}))
        values.push_back(each.value);
    return values;
}

} // namespace dte
