// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

template <typename Item, typename Id>
const Item &itemWithId(const std::vector<Item> &items, const Id &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    Q_ASSERT(found != items.end());
    return *found;
}

} // namespace

const Unit &Snapshot::unit(const QString &id) const { return itemWithId(units, id); }

const EvidenceClass &Snapshot::evidenceClass(Evidence id) const { return itemWithId(evidenceClasses, id); }

const Release &Snapshot::release(const QString &id) const { return itemWithId(releases, id); }

const Source &Snapshot::source(const QString &id) const { return itemWithId(sources, id); }

const Text &Snapshot::term(const char *id) const
{
    const auto found = terms.constFind(QLatin1StringView(id));
    Q_ASSERT(found != terms.constEnd());
    return *found;
}

const Figure *Snapshot::figure(const QString &id) const
{
    const auto found = std::find_if(
        figures.begin(), figures.end(), [&id](const Figure &candidate) { return candidate.spec.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

const QStringList &requiredTerms()
{
    static const QStringList ids{u"figure_number"_s, u"source"_s, u"note"_s, u"unit"_s, u"no_data"_s, u"lower_bound"_s,
        u"range"_s, u"at_least"_s, u"evidence"_s, u"release"_s, u"value"_s, u"formula"_s, u"value_labels"_s,
        u"origin"_s, u"operand_missing"_s, u"base_not_positive"_s, u"nothing_to_draw"_s, u"not_applicable"_s,
        u"note_heading"_s, u"locator"_s, u"right_axis"_s, u"top_axis"_s, u"range_heading"_s};
    return ids;
}

} // namespace dte
