// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace dte {

class Dialogs;
class Session;

/// The user's notes: reads their file, asks for a note, saves at once.
class AnnotationController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of its dialogs. \p file: where the notes are kept.
    AnnotationController(Session *session, Dialogs *dialogs, const QString &file, QWidget *window);

    /// Shows the notes of the file. If it cannot be read, says so, and never writes over it.
    void load();

public slots:
    /// Asks for a note on the figure shown.
    void annotate();

private:
    Session *m_session;
    Dialogs *m_dialogs;
    QString m_file;
    QWidget *m_window;
    bool m_unreadable = false;
};

} // namespace dte
