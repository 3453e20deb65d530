// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace dte {

/// A field for a whole number that takes it as it is typed in China: with full-width digits and either full stop. A
/// fraction is rounded when the field is left; without that, 90.5 would be read as 905.
class NumberField final : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &input, int &position) const override;
    void fixup(QString &input) const override;
    int valueFromText(const QString &text) const override;

private:
    /// The number of \p text that is a decimal fraction; nullopt of any other text.
    std::optional<double> fraction(const QString &text) const;
};

} // namespace dte
