// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace dte {

/// The first of \p items with that id; null if there is none.
template <typename Item, typename Id>
const Item *findById(const std::vector<Item> &items, const Id &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// -1 if there is none.
template <typename Item, typename Id>
int indexOfId(const std::vector<Item> &items, const Id &id)
{
    const Item *found = findById(items, id);
    return found ? static_cast<int>(found - items.data()) : -1;
}

} // namespace dte
