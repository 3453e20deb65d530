// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "db/annotation/annotation.h"

class QWidget;

namespace dte {

class Dialogs;
class Session;

/// The user's notes: reads their file, asks for a note, saves at once. Other windows may write the same file.
class AnnotationController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of its dialogs. \p file: where the notes are kept.
    AnnotationController(Session *session, Dialogs *dialogs, const QString &file, QWidget *window);

    /// Shows the notes of the file. If it cannot be read, says so, leaves it as it is, and takes the next one beside
    /// it.
    void load();

public slots:
    /// Asks for a note on the figure shown; can be undone.
    void annotate();

private:
    friend class NoteCommand;

    QString file() const;
    Result<Annotations> read() const;
    /// Saves \p note where \p expected stood; asks if another text is there by now. Without an answer, all stays.
    bool save(const Annotation &note, const Text &expected);

    Session *m_session;
    Dialogs *m_dialogs;
    QString m_firstFile; ///< where the notes are unless it cannot be read
    QWidget *m_window;
    int m_number = 1; ///< of the file beside it that is in use
};

} // namespace dte
