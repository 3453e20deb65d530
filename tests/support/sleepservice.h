// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace dte::test {

const int DeadlineMs = 60000; // far more than anything takes, even on a busy machine
inline const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
inline const QString powerManagement = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");

/// Until all that was sent to the services so far has arrived and is answered, be they there or not.
[[nodiscard]] bool settle();

/// A service of the desktop, on a connection of its own, so that all goes over the bus. It answers as it is told.
class SleepService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Answer { Number, Error, Text, Empty, Later };
    Q_ENUM(Answer)

    /// \p number: the first it gives.
    SleepService(const QString &name, uint number);
    ~SleepService() override;
    Q_DISABLE_COPY_MOVE(SleepService)

    [[nodiscard]] bool join();
    /// As if it had crashed: what it has not answered, the bus answers with an error.
    [[nodiscard]] bool leave();
    void setAnswer(Answer answer) { m_answer = answer; }
    void answerNow();
    /// The arguments of the calls so far.
    const QList<QVariantList> &inhibited() const { return m_inhibited; }
    const QList<QVariantList> &released() const { return m_released; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override;

private:
    void send(const QDBusMessage &message) const;

    QString m_name; // of the service, its interface and its connection
    uint m_number; // the next one to give
    Answer m_answer = Answer::Number;
    QDBusMessage m_unanswered;
    QList<QVariantList> m_inhibited;
    QList<QVariantList> m_released;
};

} // namespace dte::test
