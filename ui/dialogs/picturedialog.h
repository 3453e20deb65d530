// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/dialogs/dialogs.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace dte {

class PictureSizeRows;

/// Format, size, languages and colours of a picture.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(const PictureChoice &proposal, QWidget *parent = nullptr);

    PictureChoice choice() const;

private:
    QComboBox *m_format;
    QComboBox *m_mode;
    QComboBox *m_colours;
    QSpinBox *m_textScale;
    QCheckBox *m_transparent;
    PictureSizeRows *m_size;
};

} // namespace dte
