// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace dte {

class RangeSlider;

/// A range slider for assistive technology: a slider whose number is the position of the active handle. Its value is
/// the range in words; its description says which handle is active and where, after the owner's own description.
class RangeSliderAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
    Q_DECLARE_TR_FUNCTIONS(dte::RangeSlider)

public:
    explicit RangeSliderAccessible(RangeSlider *slider);

    /// Makes Qt use this class for range sliders; more than once does nothing.
    static void install();
    /// Tells whoever listens that the value or the active handle of \p slider is another.
    static void announce(RangeSlider *slider);

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    RangeSlider *slider() const;
};

} // namespace dte
