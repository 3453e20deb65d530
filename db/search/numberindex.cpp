// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/numberindex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dte {

namespace {

constexpr double Tolerance = 1e-9; // relative: of converting units in binary
constexpr int MostMissingDigits = 5; // of a number on its way

} // namespace

NumberIndex::NumberIndex(std::vector<NumberEntry> entries)
    : m_entries(std::move(entries))
    , m_byChinese(sortedBy(&NumberEntry::chinese))
    , m_byEnglish(sortedBy(&NumberEntry::english))
    , m_byBase(sortedBy(&NumberEntry::base))
{
}

NumberIndex::Order NumberIndex::sortedBy(Field field) const
{
    Order order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this, field](int a, int b) {
        return m_entries[static_cast<size_t>(a)].*field < m_entries[static_cast<size_t>(b)].*field;
    });
    return order;
}

std::vector<FoundNumber> NumberIndex::find(const QueryNumber &number, int most) const
{
    std::vector<FoundNumber> found = findAsTyped(number, most);
    QueryNumber rounded = number;
    for (QString digits = number.digits; found.empty() && digits.size() > 1 && digits.endsWith(u'0'); digits.chop(1)) {
        rounded.step *= 10;
        rounded.isRound = true;
        found = findAsTyped(rounded, most);
    }
    return found;
}

std::vector<FoundNumber> NumberIndex::findAsTyped(const QueryNumber &number, int most) const
{
    std::vector<FoundNumber> found;
    if (number.multiplier) {
        addRange(number, m_byBase, &NumberEntry::base, *number.multiplier, most, found);
        return found;
    }
    addRange(number, m_byChinese, &NumberEntry::chinese, 1, most, found);
    addRange(number, m_byEnglish, &NumberEntry::english, 1, most, found);
    addBeginnings(number, m_byChinese, &NumberEntry::chinese, most, found);
    addBeginnings(number, m_byEnglish, &NumberEntry::english, most, found);
    return found;
}

/// From half a step below, which is rounded to the number, to a step above, which begins with its digits.
void NumberIndex::addRange(const QueryNumber &number, const Order &order, Field field, double factor, int most,
    std::vector<FoundNumber> &found) const
{
    const double value = number.value * factor;
    const double step = number.step * factor;
    const double slack = value * Tolerance;
    const auto less
        = [this, field](int index, double limit) { return m_entries[static_cast<size_t>(index)].*field < limit; };
    auto at = std::lower_bound(order.begin(), order.end(), value - step / 2 - slack, less);
    for (int count = 0; at != order.end() && count < most; ++at) {
        const NumberEntry &entry = m_entries[static_cast<size_t>(*at)];
        const double candidate = entry.*field;
        if (candidate >= value + (number.isRound ? step / 2 : step) - slack)
            break;
        if (number.isNegative && !entry.isNegative)
            continue;
        const bool isExact = std::abs(candidate - value) <= slack;
        found.push_back({&entry, isExact ? NumberMatch::Exact : NumberMatch::Rounded});
        ++count;
    }
}

void NumberIndex::addBeginnings(
    const QueryNumber &number, const Order &order, Field field, int most, std::vector<FoundNumber> &found) const
{
    if (number.step < 1 || number.value < 1 || number.isRound)
        return;
    const auto less
        = [this, field](int index, double limit) { return m_entries[static_cast<size_t>(index)].*field < limit; };
    double factor = 10;
    for (int digits = 0; digits < MostMissingDigits; ++digits, factor *= 10) {
        auto at = std::lower_bound(order.begin(), order.end(), number.value * factor, less);
        for (int count = 0; at != order.end() && count < most; ++at, ++count) {
            const NumberEntry &entry = m_entries[static_cast<size_t>(*at)];
            if (entry.*field >= (number.value + 1) * factor)
                break;
            found.push_back({&entry, NumberMatch::Beginning});
        }
    }
}

} // namespace dte
