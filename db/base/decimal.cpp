// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/decimal.h"

namespace dte {

namespace {

__extension__ using Wide = __int128;

constexpr qint64 Limit = 1'000'000'000'000'000'000; // 18 significant digits

Wide powerOfTen(int exponent)
{
    Wide result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

Wide scaled(qint64 unscaled, int digits) { return unscaled * powerOfTen(digits); }

std::optional<Decimal> checked(Wide unscaled, int fractionDigits)
{
    if (unscaled >= Limit || unscaled <= -Limit || fractionDigits < 0 || fractionDigits > Decimal::MaxFractionDigits)
        return std::nullopt;
    return Decimal(static_cast<qint64>(unscaled), fractionDigits);
}

/// Quotient of two numbers >= 0 with \p digits more digits, rounded half up; negative if it has no place in a Decimal.
Wide roundedQuotient(Wide dividend, Wide divisor, int digits)
{
    Wide quotient = dividend / divisor;
    Wide rest = dividend % divisor;
    for (int i = 0; i < digits && quotient < Limit; ++i) {
        rest *= 10;
        quotient = quotient * 10 + rest / divisor;
        rest %= divisor;
    }
    if (rest * 2 >= divisor)
        ++quotient;
    return quotient < Limit ? quotient : -1;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

std::optional<Decimal> Decimal::parse(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const qsizetype start = negative ? 1 : 0;
    Wide unscaled = 0;
    qsizetype point = -1;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'.' && point < 0 && i > start) {
            point = i;
        } else if (isDigit(c) && unscaled < Limit) {
            unscaled = unscaled * 10 + (c.unicode() - u'0');
        } else {
            return std::nullopt;
        }
    }
    if (text.size() == start || point == text.size() - 1)
        return std::nullopt;
    const qsizetype fractionDigits = point < 0 ? 0 : text.size() - 1 - point;
    if (fractionDigits > MaxFractionDigits)
        return std::nullopt;
    return checked(negative ? -unscaled : unscaled, static_cast<int>(fractionDigits));
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_unscaled);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (m_fractionDigits > 0) {
        digits = digits.rightJustified(m_fractionDigits + 1, u'0');
        digits.insert(digits.size() - m_fractionDigits, u'.');
    }
    return negative ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    // Both operands are exact below 2^53 and 10^22, so their quotient is the double nearest to the decimal.
    constexpr qint64 LargestExact = qint64(1) << 53;
    if (m_unscaled > -LargestExact && m_unscaled < LargestExact)
        return static_cast<double>(m_unscaled) / static_cast<double>(powerOfTen(m_fractionDigits));
    return toString().toDouble();
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int digits = qMax(m_fractionDigits, other.m_fractionDigits);
    return checked(
        scaled(m_unscaled, digits - m_fractionDigits) + scaled(other.m_unscaled, digits - other.m_fractionDigits),
        digits);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    const int digits = qMax(m_fractionDigits, other.m_fractionDigits);
    return checked(
        scaled(m_unscaled, digits - m_fractionDigits) - scaled(other.m_unscaled, digits - other.m_fractionDigits),
        digits);
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    return checked(static_cast<Wide>(m_unscaled) * other.m_unscaled, m_fractionDigits + other.m_fractionDigits);
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &divisor, int fractionDigits) const
{
    if (divisor.isZero() || fractionDigits < 0 || fractionDigits > MaxFractionDigits)
        return std::nullopt;
    const bool negative = isNegative() != divisor.isNegative();
    const Wide dividend = isNegative() ? -static_cast<Wide>(m_unscaled) : m_unscaled;
    const Wide by = divisor.isNegative() ? -static_cast<Wide>(divisor.m_unscaled) : divisor.m_unscaled;
    const int shift = fractionDigits + divisor.m_fractionDigits - m_fractionDigits;
    const Wide quotient
        = shift >= 0 ? roundedQuotient(dividend, by, shift) : roundedQuotient(dividend, by * powerOfTen(-shift), 0);
    if (quotient < 0)
        return std::nullopt;
    return checked(negative ? -quotient : quotient, fractionDigits);
}

std::optional<Decimal> Decimal::rounded(int fractionDigits) const { return dividedBy(Decimal(1, 0), fractionDigits); }

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    const int digits = qMax(m_fractionDigits, other.m_fractionDigits);
    const Wide left = scaled(m_unscaled, digits - m_fractionDigits);
    const Wide right = scaled(other.m_unscaled, digits - other.m_fractionDigits);
    if (left == right)
        return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace dte
