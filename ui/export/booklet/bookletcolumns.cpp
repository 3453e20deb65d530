// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletcolumns.h"

#include <algorithm>

#include "db/model/unitformat.h"
#include "db/words/figurewords.h"

namespace dte {

namespace {

constexpr double MostExtra = 34 * Point; ///< that a column is wider than it must be
constexpr double Slack = 1 * Point; ///< of a column over its longest text, as sums of widths are not exact
constexpr double NameLines = 4; ///< that the name of a series should need at most, roughly
constexpr double MostForCategories = 0.34;
constexpr double MostForLongWords = 0.5; ///< for categories that cannot be broken otherwise

} // namespace

std::vector<Evidence> usedEvidence(const FigureState &state)
{
    std::vector<Evidence> classes;
    for (const EvidenceClass &evidence : state.evidenceClasses) {
        bool used = false;
        for (int series = 0; series < state.data.seriesCount(); ++series) {
            for (int category = 0; category < state.data.categoryCount(); ++category) {
                const Cell &cell = state.at({series, category});
                used = used || (cell && cell->evidence == evidence.id);
            }
        }
        if (used)
            classes.push_back(evidence.id);
    }
    return classes;
}

BookletColumns::BookletColumns(const FigureState &state, const BookletStyle &style, double room)
    : m_table(state, style.mode())
    , m_style(style)
    , m_room(room)
{
    for (const Evidence evidence : usedEvidence(state))
        m_markRoom = std::max(m_markRoom, MarkGap + m_style.tableMuted().width(markSign(evidence)));
    m_categories = categoryWidth();
    addSlices();
}

double BookletColumns::categoryWidth() const
{
    double whole = 0;
    double broken = m_style.tableHead().smallestWidth(m_table.columns().front().name);
    for (int row = 0; row < m_table.rowCount(); ++row) {
        whole = std::max(whole, m_style.table().width(m_table.category(row)));
        broken = std::max(broken, m_style.table().smallestWidth(m_table.category(row)));
    }
    const double width = std::max(std::min(whole, MostForCategories * m_room), broken) + Slack;
    return std::min(width, MostForLongWords * m_room);
}

void BookletColumns::addSlices()
{
    const std::vector<Group> all = groups();
    const auto widthOf = [](const Group &group) {
        double width = 0;
        for (const Place &place : group)
            width += place.width;
        return width;
    };
    const auto lastFrom = [&](size_t first, size_t most) {
        double width = m_categories;
        size_t last = first;
        while (last < all.size() && last - first < most && (last == first || width + widthOf(all[last]) <= m_room))
            width += widthOf(all[last++]);
        return last;
    };
    size_t count = 0;
    for (size_t first = 0; first < all.size(); ++count)
        first = lastFrom(first, all.size());
    const size_t each = count == 0 ? 1 : (all.size() + count - 1) / count; // about as many series in each
    for (size_t first = 0; first < all.size();) {
        const size_t last = lastFrom(first, each);
        addSlice(all, first, last);
        first = last;
    }
}

std::vector<BookletColumns::Group> BookletColumns::groups() const
{
    std::vector<Group> result;
    const auto &columns = m_table.columns();
    for (size_t i = 1; i < columns.size(); ++i) {
        if (i == 1 || columns[i].series != columns[i - 1].series)
            result.emplace_back();
        result.back().push_back(measured(static_cast<int>(i)));
    }
    for (Group &group : result) {
        const QString &name = columns[static_cast<size_t>(group.front().column)].name;
        const TextStyle style = m_style.tableHead();
        const double wanted = std::max(style.smallestWidth(name), style.width(name) / NameLines) + Slack;
        // However long the name, the categories keep their room beside it.
        double lacking = std::min(wanted + LeftPadding + m_markRoom, m_room - m_categories);
        for (const Place &place : group)
            lacking -= place.width;
        for (Place &place : group)
            place.width += std::max(0.0, lacking) / static_cast<double>(group.size());
    }
    return result;
}

BookletColumns::Place BookletColumns::measured(int column) const
{
    const TextStyle style = m_style.table();
    double whole = 0;
    double missing = m_style.tableMuted().smallestWidth(m_table.columns()[static_cast<size_t>(column)].unit);
    Place place{.column = column, .markRoom = m_markRoom};
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const QString words = text(row, column);
        if (m_table.value(row, column)) {
            const double width = style.width(words.section(u'.', 0, 0));
            whole = std::max(whole, width);
            place.fraction = std::max(place.fraction, style.width(words) - width);
        } else {
            for (const QString &line : words.split(u'\n')) // a Chinese word breaks anywhere
                missing = std::max(missing, m_style.tableMuted().width(line));
        }
    }
    place.width = std::max(whole + place.fraction, missing) + Slack + LeftPadding + m_markRoom;
    return place;
}

void BookletColumns::addSlice(const std::vector<Group> &groups, size_t first, size_t last)
{
    Slice slice;
    double width = m_categories;
    for (size_t i = first; i < last; ++i) {
        for (const Place &place : groups[i]) {
            slice.places.push_back(place);
            width += place.width;
        }
    }
    const double extra = std::clamp((m_room - width) / static_cast<double>(slice.places.size()), 0.0, MostExtra);
    double right = m_room;
    for (size_t i = slice.places.size(); i-- > 0;) {
        Place &place = slice.places[i];
        place.width += extra;
        right -= place.width;
        place.left = right;
    }
    slice.categories = right;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (std::any_of(slice.places.begin(), slice.places.end(),
                [&](const Place &place) { return m_table.state().at(m_table.key(row, place.column)).has_value(); }))
            slice.rows.push_back(row);
    }
    m_slices.push_back(std::move(slice));
}

QString BookletColumns::text(int row, int column) const
{
    if (const auto value = m_table.value(row, column))
        return grouped(*value);
    const CellKey key = m_table.key(row, column);
    if (!m_table.state().at(key))
        return {};
    const QString noData = inMode(m_table.state().term("no_data"), m_table.mode(), QStringLiteral("\n"));
    const QString bound = boundWords(m_table.state(), key, m_table.columns()[static_cast<size_t>(column)].side);
    return bound.isEmpty() ? noData : QStringLiteral("%1\n(%2)").arg(noData, bound);
}

} // namespace dte
