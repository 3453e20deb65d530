// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/export/plan/exportformat.h"

class QWidget;

namespace dte {

class Dialogs;
class Session;
class Settings;

/// Saves and copies the figure shown: asks, renders, writes, and tells the user of a failure in one sentence.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the controller; \p window is the parent of its dialogs.
    ExportController(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);

public slots:
    void exportPicture();
    void exportTable();
    void print();
    /// Picture, table and words at once; see figureData().
    void copy();
    void copyTable();
    void copySummary();

signals:
    /// \p file was written.
    void saved(const QString &file);
    void copied();

private:
    void sayUndrawable(const Handout &handout, LabelMode mode);
    void save(const QString &proposal, const ExportFormat &format, const QByteArray &bytes, int labelsLost = 0);

    Session *m_session;
    Settings *m_settings;
    Dialogs *m_dialogs;
    QWidget *m_window;
};

} // namespace dte
