// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/debug/debug.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString cellText(const Cell &cell)
{
    if (!cell)
        return u"-"_s;
    if (cell->value)
        return cell->value->toString();
    return u"?"_s;
}

QString seriesText(const FigureState &state, int series)
{
    QStringList cells;
    for (int category = 0; category < state.data.categoryCount(); ++category)
        cells << cellText(state.data.at({series, category}));
    return state.spec.series[static_cast<size_t>(series)].id + u": "_s + cells.join(u' ');
}

QString categoryIds(const FigureSpec &spec)
{
    QStringList ids;
    for (const Category &category : spec.categories)
        ids << category.id;
    return ids.join(u' ');
}

} // namespace

QDebug operator<<(QDebug debug, const Decimal &number)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << number.toString();
    return debug;
}

QDebug operator<<(QDebug debug, const Text &text)
{
    const QDebugStateSaver saver(debug);
    // Not quoted: Qt would write each Chinese character as a number.
    debug.noquote().nospace() << "[" << text.zh << " | " << text.en << "]";
    return debug;
}

QDebug operator<<(QDebug debug, LabelMode mode)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << toId(mode);
    return debug;
}

QDebug operator<<(QDebug debug, CellKey key)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "(series " << key.series << ", category " << key.category << ")";
    return debug;
}

QDebug operator<<(QDebug debug, const Observation &observation)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << toId(observation.evidence) << " " << cellText(observation);
    if (observation.low || observation.high)
        debug << " in [" << (observation.low ? observation.low->toString() : QString()) << ", "
              << (observation.high ? observation.high->toString() : QString()) << "]";
    debug << " release " << observation.releaseId << " source " << observation.sourceIds().join(u';') << " formula "
          << observation.formula << " note " << observation.note;
    return debug;
}

QDebug operator<<(QDebug debug, const ViewState &view)
{
    const QDebugStateSaver saver(debug);
    const QStringList settings = toSettings(view);
    debug.noquote() << (settings.isEmpty() ? u"as in the report"_s : settings.join(u'/'));
    return debug;
}

QDebug operator<<(QDebug debug, const FigureState &state)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << state.spec.id << " transform '" << toId(state.applied) << "' releases '"
                              << state.releaseIds.join(u' ') << "' units " << toId(state.units) << " highlight "
                              << state.highlight << "\nsubtitle " << state.subtitle << "\nremark " << state.remark
                              << "\nreason " << state.reason << "\ncategories: " << categoryIds(state.spec);
    for (int series = 0; series < state.data.seriesCount(); ++series)
        debug << "\n" << seriesText(state, series);
    return debug;
}

} // namespace dte
