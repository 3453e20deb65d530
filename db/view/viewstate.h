// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/base/enumids.h"
#include "db/model/unitformat.h"
#include "db/view/transform.h"

namespace dte {

enum class ChartKind {
    Report, ///< as in the report, or what suits the transform best
    Stacked,
    Grouped,
    Line,
    Area,
    FullStack, ///< 100 % stacked: shares of the total, stacked
    Bars, ///< horizontal
    Ring,
    Table, ///< no chart
};

constexpr auto enumIds(ChartKind)
{
    return std::to_array<EnumId<ChartKind>>({
        {ChartKind::Report, u"report"},
        {ChartKind::Stacked, u"stacked"},
        {ChartKind::Grouped, u"grouped"},
        {ChartKind::Line, u"line"},
        {ChartKind::Area, u"area"},
        {ChartKind::FullStack, u"stacked100"},
        {ChartKind::Bars, u"bars"},
        {ChartKind::Ring, u"ring"},
        {ChartKind::Table, u"table"},
    });
}

/// How the user looks at a figure: a value, so that it can be compared, kept, undone and written down. Ids are those of
/// the snapshot; a default-made one is the figure as in the report.
struct ViewState
{
    Transform transform = Transform::Value;
    QString baseId; ///< for Index: category of the base year; empty: the first year that will do
    QString firstId; ///< first category shown; empty: from the start
    QString lastId; ///< last category shown; empty: to the end
    ChartKind kind = ChartKind::Report;
    QStringList seriesIds; ///< shown, with the growth computed from them; empty: as in the report
    QString highlightId; ///< series in full colour while the others grey back; empty: none
    bool printedStandsOut = false; ///< values that the report does not print itself are drawn faded
    UnitChoice units = UnitChoice::Labels;
    QString releaseId; ///< only this release; empty: as in the report
    QString otherReleaseId; ///< with releaseId: compared with this one

    bool operator==(const ViewState &) const = default;
};

/// One "key=value" for each member that differs from the default: "transform=index:2015", "range=2015:2021",
/// "kind=line", "series=exports,imports", "highlight=exports", "emphasis=printed", "units=en",
/// "release=report:unctad-2025". The values are those of the options of the command line with the same names.
QStringList toSettings(const ViewState &view);
/// Applies one setting to \p view; false if key or value makes no sense, \p view is then unchanged. Whether the ids
/// exist is not looked at here.
bool applySetting(const QString &key, const QString &value, ViewState *view);

/// The view in one word for people and command lines: "fig3/transform=growth/range=2015:2021". settings that are not of
/// ViewState (lang, theme, ...) may be among \p more.
QString viewText(const QString &figureId, const ViewState &view, const QStringList &more = {});

/// A viewText() taken apart.
struct ParsedView
{
    QString figureId;
    ViewState view;
    std::vector<std::pair<QString, QString>> more; ///< settings that are not of ViewState
};

/// nullopt if \p text is no view; \p wrongPart is then the part that makes no sense.
std::optional<ParsedView> parseView(const QString &text, QString *wrongPart);

} // namespace dte
