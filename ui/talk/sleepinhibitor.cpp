// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/sleepinhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>

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

/// Gives the number of an answer back, if there is one.
void release(const QDBusPendingCallWatcher &watcher)
{
    const QDBusPendingReply<uint> reply = watcher;
    if (!reply.isValid())
        return;
    // To the very process that gave it: a service started anew may have given the same number to another program.
    QDBusMessage message = QDBusMessage::createMethodCall(reply.reply().service(), watcher.property("path").toString(),
        watcher.property("service").toString(), QStringLiteral("UnInhibit"));
    message << reply.value();
    QDBusConnection::sessionBus().send(message);
}

} // namespace

SleepInhibitor::SleepInhibitor(const QString &reason, QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const Service &service : services()) {
        QDBusMessage message
            = QDBusMessage::createMethodCall(service.name, service.path, service.name, QStringLiteral("Inhibit"));
        message.setAutoStartService(false);
        message << QStringLiteral("Digital Trade Report Explorer") << reason;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        watcher->setProperty("service", service.name);
        watcher->setProperty("path", service.path);
    }
}

SleepInhibitor::~SleepInhibitor()
{
    const auto watchers = findChildren<QDBusPendingCallWatcher *>();
    for (QDBusPendingCallWatcher *watcher : watchers) {
        if (watcher->isFinished()) {
            release(*watcher);
            continue;
        }
        // The number is still to come.
        watcher->setParent(QCoreApplication::instance());
        connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [](QDBusPendingCallWatcher *answered) {
            release(*answered);
            answered->deleteLater();
        });
    }
}

} // namespace dte
