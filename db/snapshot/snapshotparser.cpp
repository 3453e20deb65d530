// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/snapshotparser.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "db/base/id.h"
#include "db/model/reportlist.h"
#include "db/model/termids.h"
#include "db/snapshot/claimparser.h"
#include "db/snapshot/figureparser.h"
#include "db/snapshot/indicatorparser.h"
#include "db/snapshot/schema.h"
#include "db/snapshot/storedrow.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

bool holdsPlace(const Text &text) { return text.zh.contains("%1"_L1) && text.en.contains("%1"_L1); }

MaybeFault parseReport(const StoredTables &tables, Snapshot &snapshot)
{
    const std::vector<Row> rows = rowsOf(tables, "report");
    if (rows.size() != 1)
        return Fault{ErrorCode::SnapshotWrongType, "report", {}, {}, u"%1 rows instead of one"_s.arg(rows.size())};
    const Row &row = rows.front();
    snapshot.report
        = {row.text("id"), row.texts("title"), row.texts("publisher"), row.texts("edition"), row.texts("licence")};
    return std::nullopt;
}

MaybeFault parseTerms(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsOf(tables, "term")) {
        const QString id = row.text("id");
        const Text text = row.texts("text");
        if (const QString place = lackingPlace(text.zh, text.en, placesOf(id)); !place.isEmpty())
            return row.fault("text_zh", u"lacks "_s + place);
        if (const QString place = lackingPlace(text.en, text.zh, placesOf(id)); !place.isEmpty())
            return row.fault("text_en", u"lacks "_s + place);
        snapshot.terms.insert(id, text);
    }
    for (const QString &id : requiredTerms()) {
        if (!snapshot.terms.contains(id))
            return Fault{ErrorCode::SnapshotWrongType, "term", "id", {id}, u"is missing"_s};
    }
    return std::nullopt;
}

/// A section stands after its parent, so there is no cycle.
MaybeFault parseSections(const StoredTables &tables, Snapshot &snapshot)
{
    QHash<QString, int> depths;
    for (const Row &row : rowsBy(tables, "section", "position")) {
        const QString parent = row.text("parent_id");
        if (!row.isNull("parent_id") && !depths.contains(parent)) {
            const auto all = rowsOf(tables, "section");
            const bool exists = std::any_of(
                all.begin(), all.end(), [&parent](const Row &other) { return other.text("id") == parent; });
            return exists ? row.fault("parent_id", u"stands before its parent '%1'"_s.arg(parent))
                          : row.dangling("parent_id");
        }
        const int depth = depths.value(parent, 0) + 1;
        if (depth > schema::DeepestTree)
            return row.tooLarge("parent_id", u"deeper than %1 levels"_s.arg(schema::DeepestTree));
        depths.insert(row.text("id"), depth);
        snapshot.sections.push_back({row.text("id"), parent, row.texts("title")});
    }
    return std::nullopt;
}

MaybeFault parseUnits(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsOf(tables, "unit")) {
        const Decimal factor = row.decimal("factor").value_or(Decimal());
        if (factor.isNegative() || factor.isZero())
            return row.fault("factor", u"not positive"_s);
        if (!holdsPlace(row.texts("pattern")))
            return row.fault("pattern_zh", u"lacks %1"_s);
        const Decimal scale = row.decimal("scale").value_or(Decimal());
        if (scale.isNegative() || scale.isZero())
            return row.fault("scale", u"not positive"_s);
        snapshot.units.push_back({row.text("id"), row.texts("name"), row.text("native_en"), row.text("converted_zh"),
            factor, row.texts("pattern"), row.text("quantity"), scale});
    }
    return std::nullopt;
}

MaybeFault parseEvidence(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsBy(tables, "evidence", "position")) {
        const auto id = fromId<Evidence>(row.text("id"));
        if (!id)
            return row.fault("id", u"unknown"_s);
        snapshot.evidenceClasses.push_back({*id, row.texts("name"), row.texts("meaning")});
    }
    if (snapshot.evidenceClasses.size() != 5) // ids are unique
        return Fault{ErrorCode::SnapshotWrongType, "evidence", {}, {}, u"not all five classes"_s};
    return std::nullopt;
}

MaybeFault parseReleases(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsBy(tables, "release", "position"))
        snapshot.releases.push_back({row.text("id"), row.texts("name"), row.texts("note")});
    return std::nullopt;
}

MaybeFault parseSources(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsBy(tables, "source", "position"))
        snapshot.sources.push_back({row.text("id"), row.texts("citation"), row.text("locator")});
    return std::nullopt;
}

/// Nothing that has files of its own is called like anything else that has.
MaybeFault checkFileNames(const StoredTables &, Snapshot &snapshot)
{
    QSet<QString> taken{AllFiguresName, AllListsName};
    for (const ReportList list : allOf<ReportList>())
        taken.insert(toId(list));
    const auto check = [&taken](const char *table, const QString &id) -> MaybeFault {
        if (taken.contains(id))
            return Fault{ErrorCode::SnapshotWrongType, table, "id", {id}, u"files of something else have this name"_s};
        taken.insert(id);
        return std::nullopt;
    };
    for (const Figure &figure : snapshot.figures) {
        if (auto fault = check("figure", figure.spec.id))
            return fault;
    }
    for (const Indicator &indicator : snapshot.indicators) {
        if (auto fault = check("indicator", indicator.id))
            return fault;
    }
    return std::nullopt;
}

} // namespace

MaybeFault parseSnapshot(const StoredTables &tables, Snapshot &snapshot)
{
    for (const auto parse : {parseReport, parseTerms, parseSections, parseUnits, parseEvidence, parseReleases,
             parseSources, parseFigures, parseIndicators, parseConcepts, parseClaims, checkFileNames}) {
        if (auto fault = parse(tables, snapshot))
            return fault;
    }
    return std::nullopt;
}

} // namespace dte
