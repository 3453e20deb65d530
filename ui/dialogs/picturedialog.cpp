// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

#include "ui/dialogs/fields.h"
#include "ui/dialogs/picturesize.h"
#include "ui/export/plan/exportformat.h"

namespace dte {

PictureDialog::PictureDialog(const PictureChoice &proposal, QWidget *parent)
    : QDialog(parent)
    , m_format(makeFormatBox(
          proposal.formatId, [](const ExportFormat &format) { return format.draws && !format.isCollection; }, this))
    , m_mode(makeModeBox(proposal.mode, this))
    , m_colours(makeColoursBox(proposal.themeId, this))
    , m_textScale(makeTextScaleBox(proposal.textScale, this))
    , m_transparent(new QCheckBox(tr("Transparent &background"), this))
{
    setWindowTitle(tr("Export picture"));
    m_textScale->setDisabled(proposal.textFits);
    m_transparent->setObjectName(QStringLiteral("transparent"));
    m_transparent->setChecked(proposal.transparent);
    auto *layout = new QFormLayout(this);
    addRow(layout, tr("&Format:"), m_format);
    m_size = new PictureSizeRows({proposal.size, proposal.millimetres, proposal.dpi}, layout, this);
    addRow(layout, tr("&Labels:"), m_mode);
    addRow(layout, tr("&Colours:"), m_colours);
    addRow(layout, tr("&Text size:"), m_textScale);
    layout->addRow(QString(), m_transparent);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PictureChoice PictureDialog::choice() const
{
    const PictureSize size = m_size->size();
    PictureChoice choice{size.pixels, currentMode(m_mode), m_colours->currentData().toString(), m_textScale->value()};
    choice.formatId = m_format->currentData().toString();
    choice.millimetres = size.millimetres;
    choice.dpi = size.dpi;
    choice.transparent = m_transparent->isChecked();
    return choice;
}

} // namespace dte
