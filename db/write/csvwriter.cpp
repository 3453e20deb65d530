// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/csvwriter.h"

#include "db/words/figurewords.h"
#include "db/write/csvtext.h"

namespace dte {

namespace {

/// The last column of a series is the one its evidence follows.
bool endsSeries(const std::vector<FigureTable::Column> &columns, size_t index)
{
    return columns[index].series >= 0
        && (index + 1 == columns.size() || columns[index + 1].series != columns[index].series);
}

QString header(const FigureTable &table, const FigureTable::Column &column)
{
    if (column.unit.isEmpty())
        return column.name;
    return table.mode() == LabelMode::Chinese ? QStringLiteral("%1（%2）").arg(column.name, column.unit)
                                              : QStringLiteral("%1 (%2)").arg(column.name, column.unit);
}

void appendTable(QString &out, const FigureTable &table, CsvEncoding encoding)
{
    const FigureState &state = table.state();
    const auto &columns = table.columns();
    QStringList fields;
    for (size_t i = 0; i < columns.size(); ++i) {
        fields << csvText(header(table, columns[i]));
        if (endsSeries(columns, i)) {
            const QString evidence = inMode(state.term("evidence"), table.mode());
            fields << csvText(QStringLiteral("%1 %2").arg(columns[i].name, evidence));
        }
    }
    appendCsvLine(out, fields, encoding);
    for (int row = 0; row < table.rowCount(); ++row) {
        fields = {csvText(table.category(row))};
        for (size_t i = 1; i < columns.size(); ++i) {
            const int column = static_cast<int>(i);
            fields << csvNumber(table.value(row, column));
            if (endsSeries(columns, i)) {
                const Cell &cell = state.at(table.key(row, column));
                fields << csvText(cell ? markedEvidence(state, cell->evidence, table.mode()) : QString());
            }
        }
        appendCsvLine(out, fields, encoding);
    }
}

/// The formula of a derived value stands before its note: the layout has no column for it.
QString tidyNote(const Observation &observation)
{
    const auto joined = [](const QString &formula, const QString &note, const QString &separator) -> QString {
        if (formula.isEmpty() || note.isEmpty())
            return formula + note;
        return formula + separator + note;
    };
    const Text text{joined(observation.formula.zh, observation.note.zh, QStringLiteral("；")),
        joined(observation.formula.en, observation.note.en, QStringLiteral("; "))};
    return inMode(text, LabelMode::Both, QStringLiteral(" / "));
}

QStringList tidyFields(const FigureState &state, CellKey key)
{
    const Series &series = state.spec.series[static_cast<size_t>(key.series)];
    const Category &category = state.spec.categories[static_cast<size_t>(key.category)];
    const Unit &unit = state.seriesUnits[static_cast<size_t>(key.series)];
    const Text name = measuredName(state, series);
    const Observation &observation = *state.at(key);
    // The value stands in the Chinese unit, so the English column names that unit, not the converted one.
    return {csvText(state.spec.id), csvText(series.id), csvText(name.zh), csvText(name.en), csvText(category.id),
        csvText(category.label.zh), csvText(category.label.en), csvNumber(observation.value),
        csvNumber(observation.low), csvNumber(observation.high), csvText(unit.id), csvText(unit.name.zh),
        csvText(unit.nativeEn), csvText(toId(observation.evidence)), csvText(observation.releaseId),
        csvText(observation.sourceIds().join(u';')), csvText(tidyNote(observation)), csvText(toId(state.applied))};
}

void appendTidy(QString &out, const FigureState &state, CsvEncoding encoding)
{
    appendCsvLine(out,
        QStringLiteral("figure_id,series_id,series_zh,series_en,category_id,category_zh,category_en,value,low,high,"
                       "unit_id,unit_zh,unit_en,evidence,release,source,note,transform")
            .split(u','),
        encoding);
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (state.at({s, c}))
                appendCsvLine(out, tidyFields(state, {s, c}), encoding);
        }
    }
}

} // namespace

QByteArray csv(const FigureTable &table, CsvLayout layout, CsvEncoding encoding)
{
    QString out = csvBeginning(encoding);
    if (layout == CsvLayout::Table)
        appendTable(out, table, encoding);
    else
        appendTidy(out, table.state(), encoding);
    return out.toUtf8();
}

} // namespace dte
