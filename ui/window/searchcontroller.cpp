// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontroller.h"

#include "ui/window/searchworker.h"

namespace dte {

SearchController::SearchController(QObject *parent)
    : QObject(parent)
    , m_worker(new SearchWorker)
{
    qRegisterMetaType<Findings>();
    qRegisterMetaType<Error>();
    connect(m_worker, &SearchWorker::found, this, &SearchController::found);
    connect(m_worker, &SearchWorker::failed, this, &SearchController::failed);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start(QThread::LowPriority);
    if (m_thread.isRunning()) {
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    } else {
        m_worker->setParent(this); // the system gives no thread
    }
}

SearchController::~SearchController()
{
    m_thread.quit();
    m_thread.wait();
}

void SearchController::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, snapshot = std::move(snapshot)]() mutable { worker->setSnapshot(std::move(snapshot)); });
}

void SearchController::find(const QString &typed)
{
    const int number = ++m_last;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, typed, number] {
        if (number == m_last) // else a later question is waiting
            worker->find(typed);
    });
}

} // namespace dte
