// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte {

/// A label that could stand under a position of an axis, in pixels.
struct AxisWord
{
    int centre = 0; ///< where it belongs
    int width = 0;
    int strongWidth = 0; ///< as the label of a handle
};

struct PlacedWord
{
    int position = 0;
    int left = 0;
    int width = 0;
    bool strong = false; ///< belongs to a handle

    int end() const { return left + width; }
    bool operator==(const PlacedWord &) const = default;
};

struct WordRow
{
    int left = 0;
    int right = 0; ///< exclusive
    int gap = 0; ///< least distance of two words
    int first = 0; ///< position of the handles
    int last = 0;
    int active = 0; ///< first or last: the one that keeps its word longest
};

/// Which words of \p words stand in a row, and where; by position. The words of both handles and of both ends come
/// first and move aside rather than overlap; if the row is too narrow for them the ends go, then the handle that is not
/// active. Others follow at a constant step where there is room. None overlaps another or leaves the row.
std::vector<PlacedWord> placedWords(const std::vector<AxisWord> &words, const WordRow &row);

} // namespace dte
