// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/dialogs/dialogs.h"

class QComboBox;

namespace dte {

/// Format, layout, languages and encoding of a table.
class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(const TableChoice &proposal, QWidget *parent = nullptr);

    TableChoice choice() const;

private:
    void enableWhatCounts();

    QComboBox *m_format;
    QComboBox *m_layout;
    QComboBox *m_mode;
    QComboBox *m_encoding;
};

} // namespace dte
