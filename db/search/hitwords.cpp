// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/hitwords.h"

#include <algorithm>

#include "db/search/partwords.h"
#include "db/words/figurewords.h"
#include "db/words/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

const QString Dot = u" · "_s;

QString partWords(const Snapshot &snapshot, const Indicator &indicator, IndicatorPart part, LabelMode language)
{
    switch (part) {
    case IndicatorPart::Value:
        return valueWords(snapshot, indicator, language);
    case IndicatorPart::Growth: {
        const QString growth = growthWords(indicator);
        return growth.isEmpty() ? QString() : inMode(snapshot.term(PartWords::termOf(part)), language) + u' ' + growth;
    }
    case IndicatorPart::Share:
        return shareWords(snapshot, indicator, language);
    case IndicatorPart::Rank:
        return rankWords(snapshot, indicator, language);
    case IndicatorPart::Ahead:
        break;
    }
    return {};
}

/// Key figures are what the text of the report says.
QString partsWords(const Indicator &indicator, const SearchQuery &query, const Snapshot &snapshot, LabelMode mode)
{
    std::vector parts{IndicatorPart::Value, IndicatorPart::Growth, IndicatorPart::Share, IndicatorPart::Rank};
    std::stable_partition(parts.begin(), parts.end(), [&query](IndicatorPart part) {
        return std::find(query.asked.begin(), query.asked.end(), part) != query.asked.end();
    });
    const QString rank = rankWords(snapshot, indicator, mode);
    QStringList words;
    for (const IndicatorPart part : parts) {
        const QString said = partWords(snapshot, indicator, part, mode);
        if (part != IndicatorPart::Value || !rank.startsWith(said)) // of a rank it is the rank
            words << said;
    }
    words << inMode(indicator.period, mode) << markedEvidence(snapshot, Evidence::Printed, mode);
    words.removeAll(QString());
    return words.join(Dot);
}

/// 769.9亿美元（报告正文）
QString withEvidence(const Observation &cell, const Series &series, const Snapshot &snapshot, LabelMode mode)
{
    const QString value = valueWords(snapshot.terms, cell, snapshot.unit(series.unitId), mode);
    const bool isChinese = mode == LabelMode::Chinese;
    if (cell.value)
        return (isChinese ? u"%1（%2）"_s : u"%1 (%2)"_s)
            .arg(value, inMode(evidenceWords(snapshot, cell.evidence), mode));
    const QString why = inMode(cell.note, mode);
    return why.isEmpty() ? value : (isChinese ? u"%1：%2"_s : u"%1: %2"_s).arg(value, why);
}

QString named(const QString &name, const QString &value, LabelMode mode)
{
    return name + (mode == LabelMode::Chinese ? u"："_s : u": "_s) + value;
}

QString categoryWords(const Figure &figure, int category, const Snapshot &snapshot, LabelMode mode)
{
    QStringList values;
    for (int s = 0; s < figure.data.seriesCount(); ++s) {
        const Series &series = figure.spec.series[static_cast<size_t>(s)];
        if (const Cell &cell = figure.data.at({s, category}))
            values << named(inMode(series.name, mode), withEvidence(*cell, series, snapshot, mode), mode);
    }
    return values.join(mode == LabelMode::Chinese ? u"；"_s : u"; "_s);
}

QString seriesWords(const Figure &figure, int row, const Snapshot &snapshot, LabelMode mode)
{
    const Series &series = figure.spec.series[static_cast<size_t>(row)];
    for (int c = figure.data.categoryCount() - 1; c >= 0; --c) {
        const Category &category = figure.spec.categories[static_cast<size_t>(c)];
        const Cell &cell = figure.data.at({row, c});
        if (category.kind != CategoryKind::Item && cell && cell->value)
            return named(inMode(category.label, mode), withEvidence(*cell, series, snapshot, mode), mode);
    }
    return {};
}

QString observationWords(const Figure &figure, CellKey key, const Snapshot &snapshot, LabelMode mode)
{
    const Observation &cell = *figure.data.at(key);
    if (!cell.value)
        return inMode(cell.note, mode);
    const QString evidence = markedEvidence(snapshot, cell.evidence, mode);
    return evidence + Dot + inMode(snapshot.release(cell.releaseId).name, mode);
}

QString valuesOf(const Hit &hit, const SearchQuery &query, const Snapshot &snapshot, LabelMode language)
{
    if (hit.kind == HitKind::Indicator)
        return partsWords(*snapshot.indicator(hit.id), query, snapshot, language);
    const Figure *figure = snapshot.figure(hit.id);
    switch (hit.kind) {
    case HitKind::Observation:
        return observationWords(*figure, hit.cell, snapshot, language);
    case HitKind::Series:
        return seriesWords(*figure, hit.cell.series, snapshot, language);
    case HitKind::Category:
        return categoryWords(*figure, hit.cell.category, snapshot, language);
    default:
        return {};
    }
}

QString withContext(const QString &values, const QString &context)
{
    return values + (values.isEmpty() || context.isEmpty() ? QString() : Dot) + context;
}

} // namespace

Text contextOf(const Hit &hit, const SearchQuery &query, const Snapshot &snapshot)
{
    return {withContext(valuesOf(hit, query, snapshot, LabelMode::Chinese), hit.context.zh),
        withContext(valuesOf(hit, query, snapshot, LabelMode::English), hit.context.en)};
}

Text observationTitle(const Snapshot &snapshot, const QString &figureId, CellKey cell)
{
    const Figure *figure = snapshot.figure(figureId);
    const Series &series = figure->spec.series[static_cast<size_t>(cell.series)];
    const Text &category = figure->spec.categories[static_cast<size_t>(cell.category)].label;
    Text title{category.zh + u' ' + series.name.zh, category.en + u' ' + series.name.en};
    if (const Cell &observation = figure->data.at(cell)) {
        const Unit &unit = snapshot.unit(series.unitId);
        title.zh += u"："_s + valueWords(snapshot.terms, *observation, unit, LabelMode::Chinese);
        title.en += u": "_s + valueWords(snapshot.terms, *observation, unit, LabelMode::English);
    }
    return title;
}

} // namespace dte
