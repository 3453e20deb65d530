// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "db/model/indicator.h"
#include "db/model/snapshot.h"

namespace dte {

/// Which words ask for the growth, share or rank of something rather than for its value: the names of these parts in
/// the snapshot, and what means the same there.
class PartWords
{
public:
    explicit PartWords(const Snapshot &snapshot);

    /// The parts that \p words ask for; none if there is nothing to have them: 增速 alone asks for the term.
    std::vector<IndicatorPart> askedIn(const QStringList &words) const;
    /// All words for \p part, as searchText().
    QString of(IndicatorPart part) const;
    /// Under which name the snapshot has a part.
    static const char *termOf(IndicatorPart part);

private:
    struct Names
    {
        IndicatorPart part;
        QStringList words; ///< as searchText()
    };
    std::vector<Names> m_names;
    QStringList m_others; ///< longer words that have one of these in them, but mean something else: 年均增速
};

} // namespace dte
