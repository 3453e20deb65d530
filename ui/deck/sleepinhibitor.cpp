// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deck/sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace dte {

namespace {

/// Name, path and interface of a service that takes Inhibit(application, reason) and gives a number for UnInhibit().
struct Service
{
    QString name;
    QString path;
};

const std::array<Service, 2> &services()
{
    static const std::array<Service, 2> all{
        Service{QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver")},
        Service{QStringLiteral("org.freedesktop.PowerManagement.Inhibit"),
            QStringLiteral("/org/freedesktop/PowerManagement/Inhibit")}};
    return all;
}

QDBusMessage call(const Service &service, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service.name, service.path, service.name, method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

SleepInhibitor::SleepInhibitor(const QString &reason, QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const Service &service : services()) {
        QDBusMessage message = call(service, QStringLiteral("Inhibit"));
        message << QStringLiteral("Digital Trade Report Explorer") << reason;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        watcher->setProperty("service", service.name);
    }
}

SleepInhibitor::~SleepInhibitor()
{
    const auto watchers = findChildren<QDBusPendingCallWatcher *>();
    for (QDBusPendingCallWatcher *watcher : watchers) {
        const QDBusPendingReply<uint> reply = *watcher;
        for (const Service &service : services()) {
            if (service.name != watcher->property("service").toString() || !reply.isValid())
                continue;
            QDBusMessage message = call(service, QStringLiteral("UnInhibit"));
            message << reply.value();
            QDBusConnection::sessionBus().send(message);
        }
    }
}

} // namespace dte
