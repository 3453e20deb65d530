// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturesize.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

#include "ui/dialogs/fields.h"
#include "ui/dialogs/numberfield.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/export/content/papersize.h"

namespace dte {

namespace {

constexpr int SmallestSide = 200;
constexpr int LargestSide = 16384;
constexpr int SmallestMillimetres = 30;
constexpr int LargestMillimetres = 1500;
constexpr QSize TextWidth(160, 90); ///< what fits between the margins of A4

const QString Custom = QStringLiteral("custom");
const QString Paper = QStringLiteral("paper");

} // namespace

PictureSizeRows::PictureSizeRows(const PictureSize &proposal, QFormLayout *layout, QWidget *parent)
    : QObject(parent)
    , m_preset(new QComboBox(parent))
    , m_width(new NumberField(parent))
    , m_height(new NumberField(parent))
    , m_dpi(new NumberField(parent))
{
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        m_preset->addItem(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_preset->addItem(PictureDialog::tr("Custom"), Custom);
    m_preset->addItem(PictureDialog::tr("On paper"), Paper);
    m_preset->setObjectName(QStringLiteral("preset"));
    m_width->setObjectName(QStringLiteral("width"));
    m_height->setObjectName(QStringLiteral("height"));
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setSuffix(QStringLiteral(" dpi"));
    addRows(layout);
    setSize(proposal);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PictureSizeRows::applyPreset);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureSizeRows::limitDpi);
    connect(m_height, &QSpinBox::valueChanged, this, &PictureSizeRows::limitDpi);
}

void PictureSizeRows::addRows(QFormLayout *layout)
{
    addRow(layout, PictureDialog::tr("&Size:"), m_preset);
    addRow(layout, PictureDialog::tr("&Width:"), m_width);
    addRow(layout, PictureDialog::tr("&Height:"), m_height);
    addRow(layout, PictureDialog::tr("&Resolution:"), m_dpi);
}

bool PictureSizeRows::isOnPaper() const { return m_preset->currentData() == Paper; }

void PictureSizeRows::setSize(const PictureSize &size)
{
    const bool onPaper = !size.millimetres.isEmpty();
    const int preset = onPaper ? m_preset->findData(Paper) : m_preset->findData(size.pixels);
    m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->findData(Custom));
    applyPreset();
    const QSize sides = onPaper ? size.millimetres : size.pixels;
    m_width->setValue(sides.width());
    m_height->setValue(sides.height());
    limitDpi();
    m_dpi->setValue(onPaper && size.dpi > 0 ? size.dpi : PrintDpi);
}

void PictureSizeRows::applyPreset()
{
    const bool onPaper = isOnPaper();
    const QSize preset = m_preset->currentData().toSize();
    QSize sides(m_width->value(), m_height->value());
    if (onPaper && !m_wasOnPaper)
        sides = TextWidth;
    else if (!onPaper && m_wasOnPaper) // an own size starts from what was there
        sides = pixelsOnPaper(sides, m_dpi->value());
    if (preset.isValid())
        sides = preset;
    m_wasOnPaper = onPaper;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_width), QSignalBlocker(m_height)};
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(onPaper ? SmallestMillimetres : SmallestSide, onPaper ? LargestMillimetres : LargestSide);
        box->setSuffix(onPaper ? QStringLiteral(" mm") : QStringLiteral(" px"));
        box->setEnabled(!preset.isValid());
    }
    m_width->setValue(sides.width());
    m_height->setValue(sides.height());
    m_dpi->setEnabled(onPaper);
    limitDpi();
}

/// Such that the picture has as many pixels as one asked for in pixels can have.
void PictureSizeRows::limitDpi()
{
    if (!isOnPaper()) {
        m_dpi->setRange(SmallestDpi, LargestDpi);
        return;
    }
    const int shorter = std::min(m_width->value(), m_height->value());
    const int longer = std::max(m_width->value(), m_height->value());
    const int least = static_cast<int>(std::ceil(SmallestSide * MillimetresPerInch / shorter));
    const int most = static_cast<int>(std::floor(LargestSide * MillimetresPerInch / longer));
    m_dpi->setRange(std::max(SmallestDpi, least), std::min(LargestDpi, most));
}

PictureSize PictureSizeRows::size() const
{
    const QSize sides(m_width->value(), m_height->value());
    if (!isOnPaper())
        return {sides, {}, 0};
    return {pixelsOnPaper(sides, m_dpi->value()), sides, m_dpi->value()};
}

} // namespace dte
