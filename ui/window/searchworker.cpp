// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchworker.h"

namespace dte {

void SearchWorker::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    auto made = SearchIndex::make(std::move(snapshot));
    m_error.reset();
    if (made)
        m_index = std::move(made).value();
    else
        m_error = made.error();
}

void SearchWorker::find(const QString &typed)
{
    if (m_error)
        emit failed(*m_error);
    else if (m_index)
        emit found(typed, m_index->find(typed));
}

} // namespace dte
