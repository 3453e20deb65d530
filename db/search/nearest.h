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

/// What has some of the words of \p query, of a run of Chinese characters some of the pairs in it, and how much: the
/// features query, all and title. Series stand with the category that a number names, if one does.
QHash<Address, Features> nearest(const SearchQuery &query, const Snapshot &snapshot,
    const std::vector<Document> &documents, const WordIndex &words, const NumberIndex &numbers);

} // namespace dte
