// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangelabels.h"

#include <algorithm>
#include <cmath>

namespace dte {

namespace {

const AxisWord &wordAt(const std::vector<AxisWord> &words, int position)
{
    return words[static_cast<size_t>(position)];
}

PlacedWord centred(const std::vector<AxisWord> &words, int position, bool strong)
{
    const AxisWord &word = wordAt(words, position);
    const int width = strong ? word.strongWidth : word.width;
    return {position, word.centre - width / 2, width, strong};
}

/// Room that \p placed need at least, side by side.
int neededWidth(const std::vector<PlacedWord> &placed, int gap)
{
    int sum = 0;
    for (const PlacedWord &word : placed)
        sum += word.width + gap;
    return std::max(0, sum - gap);
}

/// The words that come first, from left to right, as many as fit.
std::vector<PlacedWord> importantWords(const std::vector<AxisWord> &words, const WordRow &row)
{
    const int other = row.active == row.first ? row.last : row.first;
    std::vector<PlacedWord> chosen;
    for (const int position : {row.active, other, 0, static_cast<int>(words.size()) - 1}) {
        const bool isThere = std::any_of(
            chosen.begin(), chosen.end(), [position](const PlacedWord &word) { return word.position == position; });
        if (isThere)
            continue;
        chosen.push_back(centred(words, position, position == row.first || position == row.last));
        if (neededWidth(chosen, row.gap) > row.right - row.left) {
            chosen.pop_back();
            break;
        }
    }
    std::sort(chosen.begin(), chosen.end(), [&words](const PlacedWord &a, const PlacedWord &b) {
        return wordAt(words, a.position).centre < wordAt(words, b.position).centre;
    });
    return chosen;
}

/// Moves words that overlap apart, each as little as possible: the least sum of squares (pool adjacent violators).
void moveApart(std::vector<PlacedWord> *placed, const WordRow &row)
{
    struct Pool
    {
        double sum = 0;
        int count = 0;
        double mean() const { return sum / count; }
    };
    // Without the widths of the words before it, the left edge of each is at least that of the one before.
    std::vector<Pool> pools;
    int before = 0;
    for (const PlacedWord &word : *placed) {
        pools.push_back({static_cast<double>(word.left - before), 1});
        before += word.width + row.gap;
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].count += pools.back().count;
            pools.pop_back();
        }
    }
    const int most = row.right - neededWidth(*placed, row.gap);
    before = 0;
    auto word = placed->begin();
    for (const Pool &pool : pools) {
        const int edge = std::clamp(static_cast<int>(std::floor(pool.mean())), row.left, std::max(row.left, most));
        for (int i = 0; i < pool.count; ++i, ++word) {
            word->left = edge + before;
            before += word->width + row.gap;
        }
    }
}

bool isFree(const std::vector<PlacedWord> &placed, const PlacedWord &word, const WordRow &row)
{
    return word.left >= row.left && word.end() <= row.right
        && std::none_of(placed.begin(), placed.end(), [&](const PlacedWord &other) {
               return word.left < other.end() + row.gap && other.left < word.end() + row.gap;
           });
}

/// The least step at which words do not touch, so that what is left out is regular.
int stepOf(const std::vector<AxisWord> &words, int gap)
{
    int widest = 0;
    for (const AxisWord &word : words)
        widest = std::max(widest, word.width);
    const int length = std::abs(words.back().centre - words.front().centre);
    const int intervals = static_cast<int>(words.size()) - 1;
    return length > 0 ? static_cast<int>(std::ceil(static_cast<double>((widest + gap) * intervals) / length))
                      : intervals + 1;
}

} // namespace

std::vector<PlacedWord> placedWords(const std::vector<AxisWord> &words, const WordRow &row)
{
    if (words.size() < 2)
        return {};
    std::vector<PlacedWord> placed = importantWords(words, row);
    moveApart(&placed, row);
    const int step = stepOf(words, row.gap);
    for (int position = 0; position < static_cast<int>(words.size()); position += step) {
        const PlacedWord word = centred(words, position, false);
        if (position != row.first && position != row.last && isFree(placed, word, row))
            placed.push_back(word);
    }
    std::sort(
        placed.begin(), placed.end(), [](const PlacedWord &a, const PlacedWord &b) { return a.position < b.position; });
    return placed;
}

} // namespace dte
