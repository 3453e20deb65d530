// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <vector>

#include "db/search/documents.h"
#include "db/search/numberindex.h"
#include "db/search/searchquery.h"
#include "db/search/wordindex.h"

namespace dte {

/// How much of a query is answered, where nothing has its words as they were typed.
struct Nearness
{
    double share = 0; ///< of what was typed, 0 to 1: rare words count more than common ones, titles more than the rest
    bool isWhole = false; ///< nothing that was typed is missing
};

/// What has some of the words of \p query, of a run of Chinese characters some of the pairs in it. Series stand with
/// the category that a number names, if one does.
QHash<Address, Nearness> nearest(const SearchQuery &query, const Snapshot &snapshot,
    const std::vector<Document> &documents, const WordIndex &words, const NumberIndex &numbers);

} // namespace dte
