// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/audit/exact.h"

#include <cstdint>

namespace dte {

namespace {

mpz_class exactPowerOfTen(int exponent)
{
    mpz_class result;
    mpz_ui_pow_ui(result.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
    return result;
}

} // namespace

mpq_class exact(const Decimal &value)
{
    // Plain notation without the point is the unscaled number.
    const QByteArray digits = value.toString().remove(u'.').toLatin1();
    mpq_class result(mpz_class(digits.constData(), 10), exactPowerOfTen(value.fractionDigits()));
    result.canonicalize();
    return result;
}

std::optional<Decimal> roundedDecimal(const mpq_class &value, int fractionDigits)
{
    const mpq_class doubled = abs(value) * exactPowerOfTen(fractionDigits) * 2 + 1;
    const mpz_class unscaled = doubled.get_num() / (doubled.get_den() * 2); // floor(x + 1/2), x >= 0
    QString digits = QString::fromStdString(unscaled.get_str()).rightJustified(fractionDigits + 1, u'0');
    if (fractionDigits > 0)
        digits.insert(digits.size() - fractionDigits, u'.');
    return Decimal::parse(sgn(value) < 0 && unscaled != 0 ? u'-' + digits : digits);
}

mpq_class halfUnit(const Decimal &value) { return mpq_class(1, exactPowerOfTen(value.fractionDigits()) * 2); }

mpq_class power(const mpq_class &base, int exponent)
{
    mpq_class result;
    mpz_pow_ui(result.get_num_mpz_t(), base.get_num_mpz_t(), static_cast<unsigned long>(exponent));
    mpz_pow_ui(result.get_den_mpz_t(), base.get_den_mpz_t(), static_cast<unsigned long>(exponent));
    return result;
}

} // namespace dte
