// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/figurewords.h"

#include <QStringList>

#include <set>

#include "db/model/snapshot.h"
#include "db/model/unitformat.h"

namespace dte {

namespace {

QString seriesName(const FigureState &state, int series, LabelMode mode)
{
    return inMode(measuredName(state, state.spec.seriesAt(series)), mode);
}

using Terms = QMap<QString, Text>;

Text termIn(const Terms &terms, const char *id) { return terms.value(QString::fromLatin1(id)); }

QString boundIn(const Terms &terms, const Observation &observation, const Unit &unit, UnitSide side)
{
    const Text atLeast = termIn(terms, "at_least");
    const QString low = observation.low ? grouped(inUnit(*observation.low, unit, side)) : QString();
    const QString high = observation.high ? grouped(inUnit(*observation.high, unit, side)) : QString();
    if (!low.isEmpty() && !high.isEmpty())
        return low + QChar(0x2013) + high;
    if (!low.isEmpty())
        return (side == UnitSide::English ? atLeast.en : atLeast.zh).arg(low);
    return high.isEmpty() ? QString() : QChar(0x2264) + high;
}

/// What is known of the range, with its unit; LabelMode::Both is not allowed here.
QString boundWithUnit(const Terms &terms, const Observation &observation, const Unit &unit, LabelMode mode)
{
    if (observation.low && !observation.high)
        return inMode(termIn(terms, "at_least"), mode).arg(withUnit(*observation.low, unit, mode));
    const QString bound = boundIn(terms, observation, unit, labelSide(mode));
    return bound.isEmpty() ? QString() : inMode(unit.pattern, mode).arg(bound);
}

/// One language: LabelMode::Both is not allowed here.
QString valueIn(const Terms &terms, const Observation &observation, const Unit &unit, LabelMode mode)
{
    if (observation.value)
        return withUnit(*observation.value, unit, mode);
    const QString noData = inMode(termIn(terms, "no_data"), mode);
    const QString amount = boundWithUnit(terms, observation, unit, mode);
    if (amount.isEmpty())
        return noData;
    return mode == LabelMode::Chinese ? QStringLiteral("%1（%2）").arg(noData, amount)
                                      : QStringLiteral("%1 (%2)").arg(noData, amount);
}

QString cellIn(const FigureState &state, CellKey key, LabelMode mode)
{
    const QString category = inMode(state.spec.categoryAt(key.category).label, mode);
    const QString series = seriesName(state, key.series, mode);
    const Cell &cell = state.at(key);
    const bool chinese = mode == LabelMode::Chinese;
    if (!cell) {
        return chinese ? QStringLiteral("%1，%2：—").arg(category, series)
                       : QStringLiteral("%1, %2: —").arg(category, series);
    }
    QString line = (chinese ? QStringLiteral("%1，%2：%3") : QStringLiteral("%1, %2: %3"))
                       .arg(category, series, valueIn(state.terms, *cell, state.unitOf(key.series), mode));
    if (cell->value) {
        const QString evidence = inMode(evidenceWords(state, cell->evidence), mode);
        line += (chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(evidence);
    }
    return line;
}

/// 其他公开来源（后续修订版）
Text specified(const Text &pattern, const Text &mark, const Text &evidence)
{
    return {pattern.zh.arg(mark.zh, evidence.zh), pattern.en.arg(mark.en, evidence.en)};
}

/// \p data: a snapshot or a state, which have the same terms and classes.
template <typename Data>
Text wordsOf(const Data &data, Evidence evidence)
{
    const Text &name = data.evidenceClass(evidence).name;
    if (evidence == markOf(evidence))
        return name;
    return specified(data.term("evidence_of_class"), data.evidenceClass(markOf(evidence)).name, name);
}

/// The value in the unit it was published in, named in each language.
Text publishedWords(const FigureState &state, CellKey key)
{
    const Unit &unit = state.unitOf(key.series);
    const QString number = grouped(*state.at(key)->value);
    return {unit.pattern.zh.arg(number), state.term("in_unit").en.arg(number, unit.nativeEn)};
}

template <typename OneLanguage>
QString inBothLanguages(LabelMode mode, const QString &separator, OneLanguage oneLanguage)
{
    if (mode != LabelMode::Both)
        return oneLanguage(mode);
    return inMode({oneLanguage(LabelMode::Chinese), oneLanguage(LabelMode::English)}, LabelMode::Both, separator);
}

} // namespace

QString numberedTitle(const FigureState &state, LabelMode mode)
{
    return inBothLanguages(mode, QStringLiteral("\n"), [&state](LabelMode language) {
        const QString number = inMode(state.term("figure_number"), language).arg(state.spec.number);
        return QStringLiteral("%1 %2").arg(number, inMode(state.spec.title, language));
    });
}

Text measuredName(const FigureState &state, const Series &series)
{
    if (series.measure.isEmpty())
        return series.name;
    const Text &pattern = state.term("measured_name");
    return {pattern.zh.arg(series.name.zh, series.measure.zh), pattern.en.arg(series.name.en, series.measure.en)};
}

Text evidenceWords(const FigureState &state, Evidence evidence) { return wordsOf(state, evidence); }

Text evidenceWords(const Snapshot &snapshot, Evidence evidence) { return wordsOf(snapshot, evidence); }

QString markedEvidence(const FigureState &state, Evidence evidence, LabelMode mode)
{
    return markSign(evidence) + u' ' + inMode(evidenceWords(state, evidence), mode);
}

QString markedEvidence(const Snapshot &snapshot, Evidence evidence, LabelMode mode)
{
    return markSign(evidence) + u' ' + inMode(evidenceWords(snapshot, evidence), mode);
}

Text legendWords(const FigureState &state, Evidence mark)
{
    std::set<Evidence> classes;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (const Cell &cell = state.at({s, c}); cell && markOf(cell->evidence) == mark)
                classes.insert(cell->evidence);
        }
    }
    if (classes.empty())
        return {};
    if (classes.size() == 1)
        return evidenceWords(state, *classes.begin());
    classes.erase(mark);
    return specified(
        state.term("evidence_with_class"), state.evidenceClass(mark).name, state.evidenceClass(*classes.begin()).name);
}

Text emphasisWords(const FigureState &state)
{
    return state.printedStandsOut ? state.term("printed_stands_out") : Text();
}

QString valueWords(const FigureState &state, CellKey key, LabelMode mode)
{
    return valueWords(state.terms, *state.at(key), state.unitOf(key.series), mode);
}

QString valueWords(const QMap<QString, Text> &terms, const Observation &observation, const Unit &unit, LabelMode mode)
{
    return inBothLanguages(
        mode, QStringLiteral(" / "), [&](LabelMode language) { return valueIn(terms, observation, unit, language); });
}

QString cellWords(const FigureState &state, CellKey key, LabelMode mode)
{
    return inBothLanguages(
        mode, QStringLiteral("\n"), [&state, key](LabelMode language) { return cellIn(state, key, language); });
}

QString boundWords(const FigureState &state, CellKey key, UnitSide side)
{
    const Cell &cell = state.at(key);
    return cell ? boundIn(state.terms, *cell, state.unitOf(key.series), side) : QString();
}

std::vector<Detail> details(const FigureState &state, CellKey key, LabelMode mode)
{
    std::vector<Detail> lines;
    const auto add = [&](const char *term, const Text &text, const QString &separator = QStringLiteral("\n")) {
        if (!text.isEmpty())
            lines.push_back({inMode(state.term(term), mode), inMode(text, mode, separator)});
    };
    const Cell &cell = state.at(key);
    if (!cell) {
        add("value", state.term("not_applicable"));
        return lines;
    }
    lines.push_back({inMode(state.term("value"), mode), valueWords(state, key, mode)});
    if (cell->value) {
        const Unit &unit = state.unitOf(key.series);
        if (mode == LabelMode::English && unit.converts())
            add("as_published", publishedWords(state, key));
        add("range_heading",
            {boundWithUnit(state.terms, *cell, unit, LabelMode::Chinese),
                boundWithUnit(state.terms, *cell, unit, LabelMode::English)});
    }
    const Text evidence = evidenceWords(state, cell->evidence);
    const Text &meaning = state.evidenceClass(cell->evidence).meaning;
    const QString sign = markSign(cell->evidence) + QStringLiteral(" ");
    add("evidence", {sign + evidence.zh + u'：' + meaning.zh, sign + evidence.en + QStringLiteral(": ") + meaning.en});
    add("formula", cell->formula);
    add("note_heading", cell->note);
    if (const Release *release = state.release(cell->releaseId)) {
        add("release",
            {release->note.zh.isEmpty() ? release->name.zh : release->name.zh + u'：' + release->note.zh,
                release->note.en.isEmpty() ? release->name.en
                                           : release->name.en + QStringLiteral(": ") + release->note.en});
    }
    for (const QString &id : cell->sourceIds()) {
        if (const Source *source = state.source(id)) {
            add("origin", source->citation);
            add("locator", {source->locator, source->locator});
        }
    }
    return lines;
}

} // namespace dte
