// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"
#include "db/write/csvwriter.h"

class QComboBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace dte {

struct ExportFormat;

// Fields that several dialogs have. Each has the object name of what it asks for.

/// A combo box of the three label modes.
QComboBox *makeModeBox(LabelMode current, QWidget *parent);
LabelMode currentMode(const QComboBox *box);
/// A combo box of chart themes, whose data are their ids.
QComboBox *makeColoursBox(const QString &themeId, QWidget *parent);
/// A combo box of the formats that are \p wanted, whose data are their ids.
QComboBox *makeFormatBox(const QString &formatId, bool (*wanted)(const ExportFormat &), QWidget *parent);
QSpinBox *makeTextScaleBox(int textScale, QWidget *parent);
QComboBox *makeCsvLayoutBox(CsvLayout current, QWidget *parent);
CsvLayout currentCsvLayout(const QComboBox *box);
QComboBox *makeCsvEncodingBox(CsvEncoding current, QWidget *parent);
CsvEncoding currentCsvEncoding(const QComboBox *box);

/// A row of \p field, which is named after \p label for screen readers.
void addRow(QFormLayout *layout, const QString &label, QWidget *field);

} // namespace dte
