// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangeslideraccessible.h"

#include "ui/widgets/rangeslider.h"

namespace dte {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *slider = qobject_cast<RangeSlider *>(object);
    return slider ? new RangeSliderAccessible(slider) : nullptr;
}

} // namespace

RangeSliderAccessible::RangeSliderAccessible(RangeSlider *slider)
    : QAccessibleWidget(slider, QAccessible::Slider)
{
}

void RangeSliderAccessible::install()
{
    QAccessible::installFactory(makeInterface); // which looks whether it has it
}

void RangeSliderAccessible::announce(RangeSlider *slider)
{
    QAccessibleValueChangeEvent value(slider, slider->valueText());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(slider, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

RangeSlider *RangeSliderAccessible::slider() const { return static_cast<RangeSlider *>(object()); }

QString RangeSliderAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return slider()->valueText();
    const QString own = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Description || slider()->count() < 2)
        return own;
    const bool isFirst = slider()->activeHandle() == RangeSlider::Handle::First;
    const QString &label = slider()->labels()[isFirst ? slider()->first() : slider()->last()];
    const QString active = isFirst ? tr("Start: %1").arg(label) : tr("End: %1").arg(label);
    return own.isEmpty() ? active : own + QStringLiteral("; ") + active;
}

void *RangeSliderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant RangeSliderAccessible::currentValue() const
{
    return slider()->activeHandle() == RangeSlider::Handle::First ? slider()->first() : slider()->last();
}

void RangeSliderAccessible::setCurrentValue(const QVariant &value) { slider()->moveActiveHandle(value.toInt()); }

QVariant RangeSliderAccessible::maximumValue() const { return std::max(0, slider()->count() - 1); }

QVariant RangeSliderAccessible::minimumValue() const { return 0; }

QVariant RangeSliderAccessible::minimumStepSize() const { return 1; }

} // namespace dte
