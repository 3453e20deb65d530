// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

#include "db/search/searchindex.h"

namespace dte {

class SearchWorker;

/// Searches a snapshot in a thread of its own, so that typing never waits. Of several questions in a row only the last
/// one is answered.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    explicit SearchController(QObject *parent = nullptr);
    ~SearchController() override;
    Q_DISABLE_COPY_MOVE(SearchController)

    /// Makes the index; questions wait until it is there.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// found() or failed() comes later.
    void find(const QString &typed);

signals:
    void found(const QString &typed, const dte::Findings &findings);
    void failed(const dte::Error &error);

private:
    QThread m_thread;
    SearchWorker *m_worker; ///< lives in the thread, if there is one
    std::atomic<int> m_last = 0; ///< number of the last question
};

} // namespace dte
