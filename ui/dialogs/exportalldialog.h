// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "ui/dialogs/dialogs.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace dte {

class PictureSizeRows;

/// Which files to make of all figures, and where.
class ExportAllDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportAllDialog(const ExportAllChoice &proposal, QWidget *parent = nullptr);

    ExportAllChoice choice() const;

private:
    QGroupBox *makeFormats(const QStringList &checked);
    QGroupBox *makePictures(const ExportAllChoice &proposal);
    QGroupBox *makeTables(const ExportAllChoice &proposal);
    QFormLayout *makeRest(const ExportAllChoice &proposal);
    QStringList checkedFormats() const;
    void enableWhatCounts();
    void browse();

    std::vector<QCheckBox *> m_formats; ///< in the order of exportFormats()
    QGroupBox *m_pictures = nullptr;
    QGroupBox *m_tables = nullptr;
    PictureSizeRows *m_size = nullptr;
    QComboBox *m_colours = nullptr;
    QSpinBox *m_textScale = nullptr;
    QComboBox *m_layout = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_views = nullptr;
    QComboBox *m_mode = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_lists = nullptr;
    QCheckBox *m_replace = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace dte
