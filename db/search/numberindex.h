// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/search/documents.h"
#include "db/search/searchquery.h"

namespace dte {

/// How a number of the snapshot answers one that was typed.
enum class NumberMatch { Exact, Rounded, Beginning };

struct FoundNumber
{
    const NumberEntry *entry;
    NumberMatch match;
};

/// The numbers of a snapshot, sorted in each unit they can be asked for in.
class NumberIndex
{
public:
    explicit NumberIndex(std::vector<NumberEntry> entries);

    /// Numbers that are \p number, or are rounded to it; without a unit behind it also those that begin with its
    /// digits, as it may still be on its way. If there are none, those that are rounded to its zeros: 3596.9 for 3600.
    /// At most \p most of each.
    std::vector<FoundNumber> find(const QueryNumber &number, int most) const;

private:
    std::vector<FoundNumber> findAsTyped(const QueryNumber &number, int most) const;

    using Field = double NumberEntry::*;
    using Order = std::vector<int>; ///< indexes of entries

    Order sortedBy(Field field) const;
    void addRange(const QueryNumber &number, const Order &order, Field field, double factor, int most,
        std::vector<FoundNumber> &found) const;
    void addBeginnings(
        const QueryNumber &number, const Order &order, Field field, int most, std::vector<FoundNumber> &found) const;

    std::vector<NumberEntry> m_entries;
    Order m_byChinese;
    Order m_byEnglish;
    Order m_byBase;
};

} // namespace dte
