// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace dte {

namespace {

double finite(double value) { return std::isfinite(value) ? value : 0; }

/// mantissa * 10^exponent
struct Step
{
    qint64 mantissa;
    int exponent;

    double value() const { return static_cast<double>(mantissa) * std::pow(10.0, exponent); }
};

Step smallestStep(double span, int maxTicks)
{
    const int start = static_cast<int>(std::floor(std::log10(span / maxTicks)));
    for (int exponent = start;; ++exponent) {
        for (const qint64 mantissa : {1, 2, 5}) {
            const Step step{mantissa, exponent};
            if (span / step.value() <= maxTicks - 1 + 1e-9)
                return step;
        }
    }
}

/// nullopt if the tick does not fit in a Decimal, which only the headroom of an axis can reach.
std::optional<Decimal> tick(qint64 index, const Step &step)
{
    qint64 unscaled = index * step.mantissa;
    for (int i = 0; i < step.exponent; ++i) {
        if (std::abs(unscaled) > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        unscaled *= 10;
    }
    return Decimal(unscaled, std::max(0, -step.exponent));
}

} // namespace

ValueScale makeValueScale(double lowest, double highest, int maxTicks, double headroom)
{
    double low = std::min(0.0, finite(lowest));
    double high = std::max(0.0, finite(highest));
    if (high - low < 1e-9)
        high = low + 1;
    const double room = headroom / (1 - headroom) * (high - low);
    if (high > 0)
        high += room;
    if (low < 0)
        low -= room;

    const Step step = smallestStep(high - low, std::max(2, maxTicks));
    ValueScale scale;
    scale.minimum = low;
    scale.maximum = high;
    scale.step = step.value();
    const auto first = static_cast<qint64>(std::ceil(low / scale.step - 1e-9));
    const auto last = static_cast<qint64>(std::floor(high / scale.step + 1e-9));
    for (qint64 i = first; i <= last; ++i) {
        if (const auto value = tick(i, step))
            scale.ticks.push_back(*value);
    }
    return scale;
}

} // namespace dte
