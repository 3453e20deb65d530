// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "db/search/searchindex.h"

namespace dte {

/// Owns the index, which must be made, used and destroyed in one thread: the one this lives in.
class SearchWorker final : public QObject
{
    Q_OBJECT

public:
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Answers with found() or failed(); not at all without a snapshot.
    void find(const QString &typed);

signals:
    void found(const QString &typed, const dte::Findings &findings);
    void failed(const dte::Error &error);

private:
    std::unique_ptr<SearchIndex> m_index;
    std::optional<Error> m_error;
};

} // namespace dte
