// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/dialogs/dialogs.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace dte {

/// Rows of a form that ask for the size of a picture: one of some in pixels, an own one in pixels, or one on paper.
class PictureSizeRows final : public QObject
{
    Q_OBJECT

public:
    /// Adds the rows to \p layout; \p parent gets the fields.
    PictureSizeRows(const PictureSize &proposal, QFormLayout *layout, QWidget *parent);

    PictureSize size() const;

private:
    void addRows(QFormLayout *layout);
    void setSize(const PictureSize &size);
    void applyPreset();
    void limitDpi();
    bool isOnPaper() const;

    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dpi;
    bool m_wasOnPaper = false; ///< what the numbers are
};

} // namespace dte
