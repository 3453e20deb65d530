// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

#include "db/model/datatable.h"
#include "db/model/figurespec.h"
#include "db/model/origin.h"
#include "db/model/unit.h"
#include "db/model/unitformat.h"
#include "db/view/transform.h"

namespace dte {

struct Figure;
struct Snapshot;

/// What one picture or table shows, complete and in both languages: computed series are filled in, units and
/// evidence classes resolved. It knows no pixel, colour or widget, refers to no snapshot, and is the only input of
/// window, thumbnail, picture and table.
struct FigureState
{
    FigureSpec spec;
    DataTable data; ///< with computed series
    std::vector<Unit> seriesUnits; ///< one per series
    std::vector<Unit> panelUnits; ///< one per panel
    std::vector<EvidenceClass> evidenceClasses; ///< all five
    std::vector<Release> releases;
    std::vector<Source> sources;
    QMap<QString, Text> terms;
    Text reason; ///< not empty: there is nothing to draw, and why

    // What a view makes of the figure; see db/view.
    Text subtitle; ///< transform, range, release; empty: as in the report
    Text remark; ///< average growth over the range; may be empty
    Applied applied;
    QStringList releaseIds; ///< the only one shown, or the two compared; empty: as in the report
    UnitChoice units = UnitChoice::Labels;
    int highlight = -1; ///< index of the series in full colour while the others grey back; -1: none
    bool printedStandsOut = false; ///< values that the report does not print itself are drawn faded
    /// A user's note on a value (series >= 0) or on the categories from first to last; indexes into spec.
    struct Note
    {
        int series;
        int firstCategory;
        int lastCategory;
        Text text;

        bool operator==(const Note &) const = default;
    };
    std::vector<Note> annotations; ///< see db/annotation
    bool isUnfit = false; ///< reason speaks of the view, not of the data

    const Cell &at(CellKey key) const { return data.at(key); }
    const Unit &unitOf(int series) const { return seriesUnits[static_cast<size_t>(series)]; }
    const Unit &panelUnit(int panel) const { return panelUnits[static_cast<size_t>(panel)]; }
    /// True for a series that steps back behind the highlighted one; growth stays with what it is the growth of.
    bool isGreyed(int series) const;
    /// True for a value that is faded, so that those printed in the report stand out. \p key must have a cell.
    bool isFaded(CellKey key) const { return printedStandsOut && at(key)->evidence != Evidence::Printed; }
    /// True for a series of which no value stands out.
    bool isAllFaded(int series) const;
    /// True for a series of which some value does not.
    bool isPartlyFaded(int series) const;
    const Text &term(const char *id) const;
    const EvidenceClass &evidenceClass(Evidence id) const;
    const Release *release(const QString &id) const;
    const Source *source(const QString &id) const;
};

/// The state of \p figure as the report shows it.
FigureState makeFigureState(const Snapshot &snapshot, const Figure &figure);

} // namespace dte
