// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sleepservice.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

namespace dte::test {

using namespace Qt::StringLiterals;

static QString pathOf(QString service) { return u'/' + service.replace(u'.', u'/'); }

bool settle()
{
    // By a call that nobody knows, as the bus keeps messages in order. Twice, as an answer may make the program send
    // something.
    for (const QString &service : {screenSaver, powerManagement, screenSaver, powerManagement}) {
        QDBusMessage message = QDBusMessage::createMethodCall(service, pathOf(service), service, u"Unknown"_s);
        message.setAutoStartService(false);
        const QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, DeadlineMs));
        // Not isFinished(), which is true before the watchers of earlier calls have said so.
        if (!QSignalSpy(&watcher, &QDBusPendingCallWatcher::finished).wait(DeadlineMs))
            return false;
    }
    return true;
}

SleepService::SleepService(const QString &name, uint number)
    : m_name(name)
    , m_number(number)
{
}

SleepService::~SleepService() { QDBusConnection::disconnectFromBus(m_name); }

bool SleepService::join()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    return bus.registerVirtualObject(pathOf(m_name), this) && bus.registerService(m_name);
}

bool SleepService::leave()
{
    QDBusConnection::disconnectFromBus(m_name);
    // The connection is closed by another thread.
    const auto hasLeft = [this] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(m_name); };
    return QTest::qWaitFor(hasLeft, DeadlineMs);
}

void SleepService::answerNow() { send(m_unanswered.createReply(m_number++)); }

void SleepService::send(const QDBusMessage &message) const { QDBusConnection(m_name).send(message); }

bool SleepService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    // Numbers of another type are others, as for every service.
    const QString call = message.interface() + u'.' + message.member() + u'(' + message.signature() + u')';
    if (call == m_name + u".UnInhibit(u)"_s) {
        m_released << message.arguments();
        return true;
    }
    if (call != m_name + u".Inhibit(ss)"_s)
        return false;
    m_inhibited << message.arguments();
    m_unanswered = message;
    if (m_answer == Answer::Number)
        answerNow();
    else if (m_answer == Answer::Error)
        send(message.createErrorReply(QDBusError::AccessDenied, u"not today"_s));
    else if (m_answer == Answer::Text)
        send(message.createReply(u"seven"_s));
    else if (m_answer == Answer::Empty)
        send(message.createReply());
    return true;
}

} // namespace dte::test
