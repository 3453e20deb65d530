// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/dialogs/dialogs.h"

class QComboBox;
class QSpinBox;

namespace dte {

/// Size, languages and colours of a picture.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(const PictureChoice &proposal, QWidget *parent = nullptr);

    PictureChoice choice() const;

private:
    void setSize(const QSize &size);
    void applyPreset();

    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_mode;
    QComboBox *m_colours;
    QSpinBox *m_textScale;
};

/// A combo box of the three label modes.
QComboBox *makeModeBox(LabelMode current, QWidget *parent);
LabelMode currentMode(const QComboBox *box);

} // namespace dte
