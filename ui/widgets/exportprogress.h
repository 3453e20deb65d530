// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dte {

/// How far a job is, for the status bar: a bar, "3 of 24", the name of the file, and a button that cancels. As high as
/// a line of text, so that the window is not laid out anew.
class ExportProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportProgress(QWidget *parent = nullptr);

    /// Shows itself, at the beginning of \p files.
    void start(int files);
    void showFile(int number, const QString &file);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();
    void retranslate();

    QProgressBar *m_bar;
    QLabel *m_text;
    QToolButton *m_cancel;
    int m_number = 0;
    QString m_file;
};

} // namespace dte
