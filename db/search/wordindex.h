// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

#include "db/base/result.h"
#include "db/search/documents.h"
#include "db/snapshot/connection.h"

namespace dte {

/// Which words stand in which document: an FTS5 table in memory.
class WordIndex
{
public:
    static Result<std::unique_ptr<WordIndex>> make(const std::vector<Document> &documents);

    /// Indexes of documents that have all \p words, in the order of the documents; \p most of those whose title begins
    /// with the first word and \p most of all. Latin words count as beginnings of words, and as pinyin initials.
    std::vector<int> withAll(const QStringList &words, int most) const;
    /// Of documents that have at least one of \p words.
    std::vector<int> withAny(const QStringList &words, int most) const;

private:
    WordIndex();

    std::vector<int> run(const QString &expression, int most) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace dte
