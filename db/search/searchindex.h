// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "db/base/error.h"
#include "db/base/result.h"
#include "db/model/snapshot.h"
#include "db/search/hit.h"
#include "db/search/searchquery.h"

namespace dte {

/// What a search found.
struct Findings
{
    std::vector<Hit> hits; ///< best first
    bool isExact = true; ///< false: nothing has all words; hits are what comes near, if anything does
    SearchQuery query{}; ///< what was understood, for matches()
};

/// Full text index (SQLite FTS5) of all words and numbers of a snapshot, in memory: snapshot files hold tables only,
/// since a virtual table in a foreign file would be a way in. To be made and used in one thread.
class SearchIndex
{
public:
    /// Takes a fifth of a second for a report, most of it for the data of ICU; \p snapshot is kept.
    static Result<std::unique_ptr<SearchIndex>> make(std::shared_ptr<const Snapshot> snapshot);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// The \p limit best hits for what was typed; none for a blank query.
    Findings find(const QString &typed, int limit = 50) const;

private:
    SearchIndex();

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace dte
