// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

#include "ui/appearance.h"

namespace dte {

namespace {
constexpr int SmallestSide = 200;
constexpr int LargestSide = 16384;
} // namespace

QComboBox *makeModeBox(LabelMode current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    // Language names stand in their own language in every mode.
    box->addItem(QStringLiteral("中文"), toCode(LabelMode::Chinese));
    box->addItem(QStringLiteral("English"), toCode(LabelMode::English));
    box->addItem(QStringLiteral("双语 Bilingual"), toCode(LabelMode::Both));
    box->setCurrentIndex(box->findData(toCode(current)));
    return box;
}

LabelMode currentMode(const QComboBox *box)
{
    LabelMode mode = LabelMode::Both;
    fromCode(box->currentData().toString(), &mode);
    return mode;
}

PictureDialog::PictureDialog(const PictureChoice &proposal, QWidget *parent)
    : QDialog(parent)
    , m_preset(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_mode(makeModeBox(proposal.mode, this))
    , m_colours(new QComboBox(this))
    , m_textScale(new QSpinBox(this))
{
    setWindowTitle(tr("Export picture"));
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        m_preset->addItem(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_preset->addItem(tr("Custom"), QSize());
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(SmallestSide, LargestSide);
        box->setSuffix(QStringLiteral(" px"));
    }
    m_colours->addItem(tr("Light"), QStringLiteral("light"));
    m_colours->addItem(tr("Dark"), QStringLiteral("dark"));
    m_colours->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_colours->addItem(tr("Black and white, for printing"), QStringLiteral("paper"));
    m_colours->setCurrentIndex(std::max(0, m_colours->findData(proposal.themeId)));
    m_textScale->setRange(Appearance::SmallestTextScale, Appearance::LargestTextScale);
    m_textScale->setSingleStep(Appearance::TextScaleStep);
    m_textScale->setSuffix(QStringLiteral(" %"));
    m_textScale->setValue(proposal.textScale);
    m_textScale->setObjectName(QStringLiteral("textScale"));
    m_preset->setObjectName(QStringLiteral("preset"));
    m_width->setObjectName(QStringLiteral("width"));
    m_height->setObjectName(QStringLiteral("height"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_colours->setObjectName(QStringLiteral("colours"));

    auto *layout = new QFormLayout(this);
    const auto addRow = [layout](const QString &label, QWidget *field) {
        layout->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
    };
    addRow(tr("&Size:"), m_preset);
    addRow(tr("&Width:"), m_width);
    addRow(tr("&Height:"), m_height);
    addRow(tr("&Labels:"), m_mode);
    addRow(tr("&Colours:"), m_colours);
    addRow(tr("&Text size:"), m_textScale);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);

    setSize(proposal.size);
    connect(m_preset, &QComboBox::activated, this, &PictureDialog::applyPreset);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PictureDialog::setSize(const QSize &size)
{
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    const int preset = m_preset->findData(size);
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
    applyPreset();
}

void PictureDialog::applyPreset()
{
    const QSize size = m_preset->currentData().toSize();
    const bool custom = !size.isValid();
    m_width->setEnabled(custom);
    m_height->setEnabled(custom);
    if (!custom) {
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
}

PictureChoice PictureDialog::choice() const
{
    return {QSize(m_width->value(), m_height->value()), currentMode(m_mode), m_colours->currentData().toString(),
        m_textScale->value()};
}

} // namespace dte
