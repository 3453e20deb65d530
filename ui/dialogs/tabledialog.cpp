// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

#include "ui/dialogs/picturedialog.h"

namespace dte {

TableDialog::TableDialog(const TableChoice &proposal, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QComboBox(this))
    , m_mode(makeModeBox(proposal.mode, this))
    , m_encoding(new QComboBox(this))
{
    setWindowTitle(tr("Export table"));
    m_layout->addItem(tr("As on the screen"), int(CsvLayout::Table));
    m_layout->addItem(tr("One value per row, with sources"), int(CsvLayout::Tidy));
    m_layout->setCurrentIndex(m_layout->findData(int(proposal.layout)));
    m_encoding->addItem(tr("For WPS and Excel"), int(CsvEncoding::Office));
    m_encoding->addItem(tr("Plain UTF-8"), int(CsvEncoding::Plain));
    m_encoding->setCurrentIndex(m_encoding->findData(int(proposal.encoding)));
    m_layout->setObjectName(QStringLiteral("layout"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_encoding->setObjectName(QStringLiteral("encoding"));

    auto *layout = new QFormLayout(this);
    const auto addRow = [layout](const QString &label, QWidget *field) {
        layout->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
    };
    addRow(tr("L&ayout:"), m_layout);
    addRow(tr("&Labels:"), m_mode);
    addRow(tr("&Encoding:"), m_encoding);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);

    // Tidy rows hold both languages.
    const auto updateMode = [this] { m_mode->setEnabled(m_layout->currentData().toInt() == int(CsvLayout::Table)); };
    connect(m_layout, &QComboBox::currentIndexChanged, this, updateMode);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateMode();
}

TableChoice TableDialog::choice() const
{
    return {static_cast<CsvLayout>(m_layout->currentData().toInt()),
        static_cast<CsvEncoding>(m_encoding->currentData().toInt()), currentMode(m_mode)};
}

} // namespace dte
