// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace dte {

/// An exact decimal number that keeps the digits it was published with: 41.40 stays "41.40".
/// At most 18 significant digits and 12 after the point; arithmetic that leaves this range gives nullopt.
/// (Debian 12 has no decimal library that keeps trailing zeros: libmpdec is not packaged there, and
/// Boost.Multiprecision normalises.)
class Decimal
{
public:
    static constexpr int MaxFractionDigits = 12;

    Decimal() = default;
    /// \p unscaled * 10^-fractionDigits: (16484, 1) is 1648.4.
    Decimal(qint64 unscaled, int fractionDigits)
        : m_unscaled(unscaled)
        , m_fractionDigits(fractionDigits)
    {
    }

    /// Plain notation only: optional '-', digits, optional '.' and digits. No sign '+', exponent, group
    /// separator, blank or other form of digit.
    static std::optional<Decimal> parse(const QString &text);

    /// Plain notation with '.' and all published digits; parse() gives the same number back.
    QString toString() const;
    double toDouble() const;
    int fractionDigits() const { return m_fractionDigits; }
    bool isNegative() const { return m_unscaled < 0; }
    bool isZero() const { return m_unscaled == 0; }

    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    std::optional<Decimal> times(const Decimal &other) const;
    /// Quotient rounded half away from zero, as statistical offices print it. nullopt for a zero divisor.
    std::optional<Decimal> dividedBy(const Decimal &divisor, int fractionDigits) const;
    /// Rounded half away from zero; digits are added where \p fractionDigits is larger.
    std::optional<Decimal> rounded(int fractionDigits) const;

    /// Same number and same published digits (1.0 is not 1.00); compare() ignores the digits.
    bool operator==(const Decimal &) const = default;
    std::strong_ordering compare(const Decimal &other) const;

private:
    qint64 m_unscaled = 0;
    int m_fractionDigits = 0;
};

} // namespace dte

Q_DECLARE_METATYPE(dte::Decimal)
