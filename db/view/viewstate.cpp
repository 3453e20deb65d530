// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/viewstate.h"

#include <algorithm>

#include "db/base/id.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// Of a series of the snapshot, or of one made from it.
bool isSeriesId(const QString &id) { return isId(id.mid(madePrefix(id))); }

bool isIdOrEmpty(const QString &id) { return id.isEmpty() || isId(id); }

bool applyTransform(const QString &value, ViewState *view)
{
    const QString id = value.section(u':', 0, 0);
    const bool hasBase = value.contains(u':');
    const auto transform = fromId<Transform>(id);
    const QString base = value.section(u':', 1);
    if (!transform || (hasBase && (*transform != Transform::Index || !isId(base))))
        return false;
    view->transform = *transform;
    view->baseId = base;
    return true;
}

bool applyPair(const QString &value, bool mayBeOpen, QString *first, QString *second)
{
    const QStringList ends = value.split(u':');
    if (ends.size() > 2 || !std::all_of(ends.begin(), ends.end(), isIdOrEmpty))
        return false;
    const bool open = ends.size() == 2 && (ends[0].isEmpty() || ends[1].isEmpty());
    const bool same = ends.size() == 2 && ends[0] == ends[1];
    if (value.isEmpty() || (!mayBeOpen && (open || same)))
        return false;
    *first = ends[0];
    *second = ends.value(1);
    return true;
}

bool applySeries(const QString &value, ViewState *view)
{
    QStringList ids = value.split(u',');
    if (!std::all_of(ids.begin(), ids.end(), isSeriesId))
        return false;
    ids.removeDuplicates();
    view->seriesIds = ids;
    return true;
}

bool applyEmphasis(const QString &value, bool *printedStandsOut)
{
    if (value != "printed"_L1 && value != "none"_L1)
        return false;
    *printedStandsOut = value == "printed"_L1;
    return true;
}

template <typename Choice>
bool applyChoice(const std::optional<Choice> &choice, Choice *member)
{
    if (choice)
        *member = *choice;
    return choice.has_value();
}

} // namespace

QStringList toSettings(const ViewState &view)
{
    QStringList settings;
    const auto add = [&settings](const QString &key, const QString &value, bool wanted) {
        if (wanted)
            settings << key + u'=' + value;
    };
    const auto pair = [](const QString &first, const QString &second) -> QString {
        return second.isEmpty() ? first : first + u':' + second;
    };
    add(u"transform"_s, toId(Applied{view.transform, view.baseId}), view.transform != Transform::Value);
    const bool hasRange = !view.firstId.isEmpty() || !view.lastId.isEmpty();
    add(u"range"_s, view.firstId + u':' + view.lastId, hasRange);
    add(u"kind"_s, toId(view.kind), view.kind != ChartKind::Report);
    add(u"series"_s, view.seriesIds.join(u','), !view.seriesIds.isEmpty());
    add(u"highlight"_s, view.highlightId, !view.highlightId.isEmpty());
    add(u"emphasis"_s, u"printed"_s, view.printedStandsOut);
    add(u"units"_s, toId(view.units), view.units != UnitChoice::Labels);
    add(u"release"_s, pair(view.releaseId, view.otherReleaseId), !view.releaseId.isEmpty());
    return settings;
}

bool applySetting(const QString &key, const QString &value, ViewState *view)
{
    if (key == "transform"_L1)
        return applyTransform(value, view);
    if (key == "range"_L1) {
        ViewState changed = *view;
        if (!value.contains(u':') || !applyPair(value, true, &changed.firstId, &changed.lastId))
            return false;
        *view = changed;
        return true;
    }
    if (key == "kind"_L1)
        return applyChoice(fromId<ChartKind>(value), &view->kind);
    if (key == "series"_L1)
        return applySeries(value, view);
    if (key == "highlight"_L1) {
        if (!isSeriesId(value))
            return false;
        view->highlightId = value;
        return true;
    }
    if (key == "emphasis"_L1)
        return applyEmphasis(value, &view->printedStandsOut);
    if (key == "units"_L1)
        return applyChoice(fromId<UnitChoice>(value), &view->units);
    if (key == "release"_L1)
        return applyPair(value, false, &view->releaseId, &view->otherReleaseId);
    return false;
}

QString viewText(const QString &figureId, const ViewState &view, const QStringList &more)
{
    return (QStringList(figureId) << toSettings(view) << more).join(u'/');
}

std::optional<ParsedView> parseView(const QString &text, QString *wrongPart)
{
    static const QStringList keys{
        u"transform"_s, u"range"_s, u"kind"_s, u"series"_s, u"highlight"_s, u"emphasis"_s, u"units"_s, u"release"_s};
    const QStringList parts = text.split(u'/');
    ParsedView parsed;
    parsed.figureId = parts.first();
    *wrongPart = parts.first();
    if (!isId(parsed.figureId))
        return std::nullopt;
    QStringList seen;
    for (const QString &part : parts.mid(1)) {
        *wrongPart = part;
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        // Of a setting that stands there twice, only one could count.
        if (!part.contains(u'=') || !isId(key) || value.isEmpty() || seen.contains(key))
            return std::nullopt;
        seen << key;
        if (!keys.contains(key))
            parsed.more.emplace_back(key, value);
        else if (!applySetting(key, value, &parsed.view))
            return std::nullopt;
    }
    wrongPart->clear();
    return parsed;
}

} // namespace dte
