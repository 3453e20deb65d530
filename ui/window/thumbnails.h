// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace dte {

class OutlineModel;
class Session;

/// Draws the thumbnails of the outline, one a turn of the event loop, so that key presses come in between. They show
/// the figures as in the report.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window decides on colours and pixel ratio.
    Thumbnails(Session *session, OutlineModel *model, QWidget *window);

public slots:
    /// Draws all of them anew.
    void start();

private:
    void renderNext();

    Session *m_session;
    OutlineModel *m_model;
    QWidget *m_window;
    QTimer *m_timer;
    int m_next = 0;
};

} // namespace dte
