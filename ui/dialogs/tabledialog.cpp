// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

#include "ui/dialogs/fields.h"
#include "ui/export/plan/exportformat.h"

namespace dte {

TableDialog::TableDialog(const TableChoice &proposal, QWidget *parent)
    : QDialog(parent)
    , m_format(makeFormatBox(
          proposal.formatId, [](const ExportFormat &format) { return !format.draws; }, this))
    , m_layout(makeCsvLayoutBox(proposal.layout, this))
    , m_mode(makeModeBox(proposal.mode, this))
    , m_encoding(makeCsvEncodingBox(proposal.encoding, this))
{
    setWindowTitle(tr("Export table"));
    auto *layout = new QFormLayout(this);
    addRow(layout, tr("&Format:"), m_format);
    addRow(layout, tr("L&ayout:"), m_layout);
    addRow(layout, tr("&Labels:"), m_mode);
    addRow(layout, tr("&Encoding:"), m_encoding);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);

    connect(m_format, &QComboBox::currentIndexChanged, this, &TableDialog::enableWhatCounts);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &TableDialog::enableWhatCounts);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableWhatCounts();
}

void TableDialog::enableWhatCounts()
{
    const QString format = m_format->currentData().toString();
    const bool isCsv = format == QStringLiteral("csv");
    m_layout->setEnabled(isCsv);
    m_encoding->setEnabled(isCsv);
    // Tidy rows and JSON hold both languages.
    const bool isTidy = isCsv && currentCsvLayout(m_layout) == CsvLayout::Tidy;
    m_mode->setEnabled(!isTidy && format != QStringLiteral("json"));
}

TableChoice TableDialog::choice() const
{
    return {currentCsvLayout(m_layout), currentCsvEncoding(m_encoding), currentMode(m_mode),
        m_format->currentData().toString()};
}

} // namespace dte
