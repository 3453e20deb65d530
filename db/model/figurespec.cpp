// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/figurespec.h"

#include <algorithm>
#include <iterator>

namespace dte {

namespace {

template <typename Enum>
struct EnumId
{
    Enum value;
    const char16_t *id;
};

constexpr EnumId<Role> Roles[] = {
    {Role::Exports, u"exports"},
    {Role::Imports, u"imports"},
    {Role::Total, u"total"},
    {Role::Domestic, u"domestic"},
    {Role::Overseas, u"overseas"},
    {Role::Share, u"share"},
};
constexpr EnumId<Rule> Rules[] = {
    {Rule::Observed, u"observed"},
    {Rule::Sum, u"sum"},
    {Rule::Growth, u"growth"},
};
constexpr EnumId<CategoryKind> CategoryKinds[] = {
    {CategoryKind::Year, u"year"},
    {CategoryKind::Item, u"item"},
    {CategoryKind::Period, u"period"},
    {CategoryKind::Total, u"total"},
};

template <typename Enum, size_t count>
QString idOf(const EnumId<Enum> (&ids)[count], Enum value)
{
    const auto found = std::find_if(
        std::begin(ids), std::end(ids), [value](const EnumId<Enum> &candidate) { return candidate.value == value; });
    Q_ASSERT(found != std::end(ids));
    return QString::fromUtf16(found->id);
}

template <typename Enum, size_t count>
std::optional<Enum> valueOf(const EnumId<Enum> (&ids)[count], const QString &id)
{
    const auto found = std::find_if(std::begin(ids), std::end(ids),
        [&id](const EnumId<Enum> &candidate) { return id == QStringView(candidate.id); });
    return found == std::end(ids) ? std::nullopt : std::optional(found->value);
}

} // namespace

QString toId(Role role) { return idOf(Roles, role); }

QString toId(Rule rule) { return idOf(Rules, rule); }

QString toId(CategoryKind kind) { return idOf(CategoryKinds, kind); }

std::optional<Role> roleFromId(const QString &id) { return valueOf(Roles, id); }

std::optional<Rule> ruleFromId(const QString &id) { return valueOf(Rules, id); }

std::optional<CategoryKind> categoryKindFromId(const QString &id) { return valueOf(CategoryKinds, id); }

std::optional<CellKey> FigureSpec::cell(const QString &seriesId, const QString &categoryId) const
{
    const auto row
        = std::find_if(series.begin(), series.end(), [&](const Series &each) { return each.id == seriesId; });
    const auto column = std::find_if(
        categories.begin(), categories.end(), [&](const Category &each) { return each.id == categoryId; });
    if (row == series.end() || column == categories.end())
        return std::nullopt;
    return CellKey{static_cast<int>(row - series.begin()), static_cast<int>(column - categories.begin())};
}

} // namespace dte
