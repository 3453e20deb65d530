// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte {

/// What speaks for a hit, or against it: each from 0 to 1. How much each counts: weights().
struct Features
{
    double query = 0; ///< share of what was typed that it has; rare words count more
    double all = 0; ///< it has all that was typed
    double title = 0; ///< share of what was typed that its name has, or what means the same
    double phrase = 0; ///< the name has the words together and whole, as they were typed
    double beginning = 0; ///< the name begins with them
    double whole = 0; ///< the name is just that
    double number = 0; ///< how well its number agrees with the one typed; see NumberMatch
    double year = 0; ///< it is the value of a year that was typed
    double answer = 0; ///< it has what is asked for besides a value: growth, share, rank
    double other = 0; ///< its name has what was typed only as a part of a term that joins others: 出口 in 进出口
    double explained = 0; ///< it explains a word, where a question asks for a number
    double aside = 0; ///< it explains something else: isAside()
    double kind = 0; ///< figures before key figures, and so on: the order of HitKind
    double headline = 0; ///< of the headline numbers the first most
    double order = 0; ///< of its kind, what the report has first
    double length = 0; ///< the longer the name of a key figure or category: the batches of bases rather than a base

    bool operator==(const Features &) const = default;
};

/// How many points a feature gives where it is 1.
struct Weight
{
    double Features::*feature;
    const char *id; ///< for programs
    const char *name; ///< for people, to be translated in the context dte::Features
    double points;
};

/// Of all features.
const std::vector<Weight> &weights();

/// The sum of all features by their weights: where a hit stands.
double score(const Features &features);

} // namespace dte
