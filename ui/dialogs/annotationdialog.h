// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/dialogs/dialogs.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dte {

/// Writes, changes or removes a note on the selected value or on a run of categories.
class AnnotationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AnnotationDialog(const AnnotationRequest &request, QWidget *parent = nullptr);

    /// What the user wants; an empty text means that the note is to go.
    Annotation choice() const;

private:
    void addFields();
    void showNote();
    void updateControls();
    QString hintText() const;

    AnnotationRequest m_request;
    QComboBox *m_note;
    QComboBox *m_place;
    QComboBox *m_first;
    QComboBox *m_last;
    QLineEdit *m_chinese;
    QLineEdit *m_english;
    QLabel *m_hint;
    QPushButton *m_remove = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace dte
