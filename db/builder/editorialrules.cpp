// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/builder/editorialrules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

Fault fault(const QByteArray &table, const QByteArray &column, const QStringList &key, const QString &reason)
{
    return {ErrorCode::BadSourceData, table, column, key, reason};
}

const Series &seriesAt(const FigureSpec &spec, int index) { return spec.series[static_cast<size_t>(index)]; }

/// The releases that the values of \p index come from, directly or through its operands (which have no cycle).
QSet<QString> releasesOf(const Figure &figure, int index)
{
    QSet<QString> releases;
    for (int category = 0; category < figure.data.categoryCount(); ++category) {
        if (const Cell &cell = figure.data.at({index, category}))
            releases.insert(cell->releaseId);
    }
    for (const int operand : seriesAt(figure.spec, index).operands)
        releases.unite(releasesOf(figure, operand));
    return releases;
}

MaybeFault checkReleases(const Figure &figure)
{
    for (int index = 0; index < figure.data.seriesCount(); ++index) {
        const QStringList key{figure.spec.id, seriesAt(figure.spec, index).id};
        QStringList releases = releasesOf(figure, index).values();
        releases.sort();
        if (releases.isEmpty())
            return fault("series", "id", key, u"the series has no observation"_s);
        if (releases.size() > 1)
            return fault("series", "id", key, u"the series mixes the releases %1"_s.arg(releases.join(u", ")));
    }
    return std::nullopt;
}

MaybeFault checkCategories(const Figure &figure)
{
    QString lastYear;
    for (int index = 0; index < figure.data.categoryCount(); ++index) {
        const Category &category = figure.spec.categories[static_cast<size_t>(index)];
        const QStringList key{figure.spec.id, category.id};
        bool used = false;
        for (int series = 0; series < figure.data.seriesCount(); ++series)
            used = used || figure.data.at({series, index});
        if (!used)
            return fault("category", "id", key, u"the category has no observation"_s);
        if (category.kind != CategoryKind::Year)
            continue;
        if (category.label.en <= lastYear)
            return fault("category", "label_en", key, u"%1 stands after %2"_s.arg(category.label.en, lastYear));
        lastYear = category.label.en;
    }
    return std::nullopt;
}

MaybeFault checkOperands(const FigureSpec &spec)
{
    for (const Series &series : spec.series) {
        const QStringList key{spec.id, series.id};
        const size_t count = series.operands.size();
        if (series.rule == Rule::Growth && count != 1)
            return fault("series", "rule", key, u"growth has %1 operands instead of one"_s.arg(count));
        if (series.rule != Rule::Sum)
            continue;
        if (count < 2)
            return fault("series", "rule", key, u"a sum has at least two operands"_s);
        for (const int operand : series.operands) {
            if (seriesAt(spec, operand).unitId != series.unitId)
                return fault("series", "unit_id", key, u"is not the unit of all operands of the sum"_s);
        }
    }
    return std::nullopt;
}

bool fits(Mark mark, PanelKind kind)
{
    switch (kind) {
    case PanelKind::StackedColumns:
    case PanelKind::GroupedColumns:
    case PanelKind::GroupedBars:
        return mark == Mark::Bar || mark == Mark::Marker;
    case PanelKind::Lines:
        return mark == Mark::Line || mark == Mark::Marker;
    case PanelKind::Areas:
        return mark == Mark::Area || mark == Mark::Marker;
    case PanelKind::Ring:
        break;
    }
    return mark == Mark::Slice;
}

MaybeFault checkPanels(const FigureSpec &spec)
{
    std::vector<int> counts(spec.panels.size(), 0);
    for (const Series &series : spec.series) {
        if (series.panel < 0)
            continue;
        const auto panel = static_cast<size_t>(series.panel);
        ++counts[panel];
        if (!fits(series.mark, spec.panels[panel].kind))
            return fault("series", "mark", {spec.id, series.id}, u"does not fit the kind of the panel"_s);
    }
    for (size_t i = 0; i < spec.panels.size(); ++i) {
        const QStringList key{spec.id, spec.panels[i].id};
        if (counts[i] == 0)
            return fault("panel", "id", key, u"the panel has no series"_s);
        if (spec.panels[i].kind == PanelKind::Ring && counts[i] != 1)
            return fault("panel", "kind", key, u"a ring holds one series"_s);
    }
    return std::nullopt;
}

} // namespace

MaybeFault checkEditorialRules(const Snapshot &snapshot)
{
    for (const Figure &figure : snapshot.figures) {
        if (auto found = checkOperands(figure.spec))
            return found;
        if (auto found = checkPanels(figure.spec))
            return found;
        if (auto found = checkReleases(figure))
            return found;
        if (auto found = checkCategories(figure))
            return found;
    }
    return std::nullopt;
}

} // namespace dte
