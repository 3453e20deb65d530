// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QMimeData;
class QWidget;

namespace dte {

class Session;
struct ExportOptions;
struct Handout;

/// Lets the figure be dragged out of the window: into a document, a spreadsheet, or a folder as a file.
class FigureDrag final : public QObject
{
    Q_OBJECT

public:
    /// \p session outlives this; \p window is its parent, and the source of the drag.
    FigureDrag(Session *session, QWidget *window);

    /// What is dropped: that of the clipboard, and the picture as a file, which stays until the window is gone because
    /// whoever it is dropped on may read it late. Null without a figure, or without memory for it.
    std::unique_ptr<QMimeData> makeData();

public slots:
    /// Returns when the user has dropped it.
    void start();

private:
    /// Address of the file; empty if it cannot be written.
    QString writePicture(const Handout &handout, const ExportOptions &options);

    Session *m_session;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when it is first needed
};

} // namespace dte
