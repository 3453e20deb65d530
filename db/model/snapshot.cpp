// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/snapshot.h"

#include <algorithm>

#include "db/base/byid.h"
#include "db/model/termids.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

template <typename Item, typename Id>
const Item &itemWithId(const std::vector<Item> &items, const Id &id)
{
    const Item *found = findById(items, id);
    Q_ASSERT(found);
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

const Indicator *Snapshot::indicator(const QString &id) const { return findById(indicators, id); }

const Named &Snapshot::geography(const QString &id) const { return itemWithId(geographies, id); }

const Named &Snapshot::publisher(const QString &id) const { return itemWithId(publishers, id); }

const GlossaryEntry &Snapshot::glossaryEntry(const QString &id) const { return itemWithId(glossary, id); }

const Section &Snapshot::section(const QString &id) const { return itemWithId(sections, id); }

const QStringList &requiredTerms()
{
    static const QStringList ids
        = QStringList{u"figure_number"_s, u"source"_s, u"note"_s, u"unit"_s, u"no_data"_s, u"no_data_gap"_s,
              u"lower_bound"_s, u"range"_s, u"at_least"_s, u"evidence"_s, u"evidence_of_class"_s,
              u"evidence_with_class"_s, u"printed_stands_out"_s, u"release"_s, u"value"_s, u"formula"_s,
              u"value_labels"_s, u"origin"_s, u"operand_missing"_s, u"base_not_positive"_s, u"nothing_to_draw"_s,
              u"not_applicable"_s, u"note_heading"_s, u"locator"_s, u"right_axis"_s, u"top_axis"_s, u"range_heading"_s,
              u"growth_measure"_s, u"index_measure"_s, u"index_unit"_s, u"share_measure"_s, u"balance_measure"_s,
              u"difference_measure"_s, u"measured_name"_s, u"named_release"_s, u"range_years"_s, u"range_year"_s,
              u"only_release"_s, u"compared_releases"_s, u"average_growth"_s, u"index_base_not_positive"_s,
              u"whole_not_positive"_s, u"part_missing"_s, u"no_years"_s, u"no_amounts"_s, u"no_pair"_s, u"no_parts"_s,
              u"parts_incomplete"_s, u"parts_negative"_s, u"not_stackable"_s, u"not_whole"_s, u"too_many_slices"_s,
              u"too_many_bars"_s, u"nothing_in_range"_s, u"no_such_release"_s, u"no_common_values"_s, u"table_only"_s,
              u"converted"_s, u"converted_from"_s, u"as_published"_s, u"in_unit"_s, u"workbook_contents"_s,
              u"workbook_edition"_s, u"workbook_publisher"_s, u"workbook_licence"_s, u"workbook_digest"_s,
              u"workbook_sources"_s, u"workbook_user_note"_s, u"workbook_looks"_s, u"workbook_page"_s,
              u"booklet_title"_s, u"booklet_cover"_s, u"booklet_contents"_s, u"booklet_page"_s, u"booklet_continued"_s,
              u"booklet_summary"_s, u"booklet_table"_s, u"booklet_sources"_s, u"booklet_digest"_s}
        + summaryTerms() + reportTerms();
    return ids;
}

} // namespace dte
