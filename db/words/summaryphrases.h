// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

#include "db/words/summaryfacts.h"

namespace dte {

/// The same in both languages.
inline Text plainText(const QString &text) { return {text, text}; }

/// The smallest pieces of a summary, worded with the terms of the snapshot. Refers to the state, which must outlive it.
class SummaryPhrases
{
public:
    explicit SummaryPhrases(const FigureState &state)
        : m_state(&state)
    {
    }

    const FigureState &state() const { return *m_state; }
    /// The term with its places filled; what fills them is taken as it is, a %1 in it too.
    Text fill(const char *term, std::initializer_list<Text> places) const;
    /// Without an empty one of the two, the other alone.
    Text join(const char *term, const Text &first, const Text &second) const;
    /// a, b and c.
    Text list(const std::vector<Text> &items) const;

    /// 2021年, 2021.
    Text year(int category) const;
    /// 2012、2014—2016年; three or more in a row are drawn together.
    Text years(const std::vector<int> &categories) const;
    /// “Other business services”.
    Text item(int category) const;
    /// As published, with its unit; a balance as a surplus or a deficit, an index without unit.
    Text value(const SeriesFacts &facts, const Decimal &value) const;
    /// A rate without its sign: by how much something grew or fell.
    Text size(const SeriesFacts &facts, const Decimal &value) const;
    /// \p words on the point, marked if it is a derived amount.
    Text marked(const SeriesFacts &facts, const SummaryPoint &point, const Text &words) const;
    /// The value and its year, marked.
    Text valueInYear(const SeriesFacts &facts, const SummaryPoint &point) const;
    /// The value and its item.
    Text valueOfItem(const SeriesFacts &facts, const SummaryPoint &point) const;
    /// Years or items without a value, by what is known of them; empty if there are none.
    Text gaps(const SeriesFacts &facts) const;

private:
    Text withUnitOf(const SeriesFacts &facts, const Decimal &value) const;

    const FigureState *m_state; ///< not ours
};

} // namespace dte
