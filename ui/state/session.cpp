// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/session.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "ui/charts/charttheme.h"

namespace dte {

namespace {

constexpr int RangeCommand = 1; ///< id of commands that may be merged

bool differOnlyInRange(ViewState a, const ViewState &b)
{
    a.firstId = b.firstId;
    a.lastId = b.lastId;
    return a == b;
}

/// The cell of \p to that has the ids of \p key in \p from; invalid if there is none.
CellKey sameCell(const FigureState &from, CellKey key, const FigureState &to)
{
    if (!key.isValid())
        return {};
    return to.spec
        .cell(from.spec.series[static_cast<size_t>(key.series)].id,
            from.spec.categories[static_cast<size_t>(key.category)].id)
        .value_or(CellKey());
}

/// The series that the user chooses by: growth goes with what it is the growth of.
QString shownSeriesId(const FigureState &state, int series)
{
    const Series &spec = state.spec.series[static_cast<size_t>(series)];
    const bool follows = spec.rule == Rule::Growth && spec.operands.size() == 1;
    return follows ? state.spec.series[static_cast<size_t>(spec.operands.front())].id : spec.id;
}

} // namespace

/// One change of a figure's view. Dragging the range is one change, however many positions it passes.
class ViewCommand final : public QUndoCommand
{
public:
    /// \p made: the figure as \p after shows it, made once already.
    ViewCommand(Session *session, int figure, ViewState before, ViewState after, FigureState made)
        : m_session(session)
        , m_figure(figure)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_made(std::move(made))
    {
    }

    void redo() override
    {
        if (m_made)
            m_session->show(m_figure, m_after, *std::exchange(m_made, std::nullopt));
        else
            m_session->show(m_figure, m_after);
    }
    void undo() override { m_session->show(m_figure, m_before); }
    int id() const override { return differOnlyInRange(m_before, m_after) ? RangeCommand : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ViewCommand *>(other); // of the same id
        if (next->m_figure != m_figure)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Session *m_session;
    int m_figure;
    ViewState m_before;
    ViewState m_after;
    std::optional<FigureState> m_made;
};

Session::Session(QObject *parent)
    : QObject(parent)
{
}

void Session::setSnapshot(Snapshot snapshot, bool isBundled)
{
    m_undo.clear();
    m_snapshot = std::make_shared<const Snapshot>(std::move(snapshot));
    m_audit.reset();
    m_isBundled = isBundled;
    m_figureIndex = -1;
    m_shown = {};
    stopComparing();
    const QMap<QString, ViewState> views = m_views;
    restoreViews(views);
    emit snapshotChanged();
    setFigureIndex(0);
}

const std::vector<ClaimCheck> &Session::audit() const
{
    if (!m_audit)
        m_audit = dte::audit(*m_snapshot);
    return *m_audit;
}

void Session::setFigureIndex(int index)
{
    if (!m_snapshot || index == m_figureIndex || index < 0 || index >= static_cast<int>(m_snapshot->figures.size()))
        return;
    show(index, m_views.value(m_snapshot->figures[static_cast<size_t>(index)].spec.id));
}

bool Session::setFigure(const QString &id)
{
    const Figure *figure = m_snapshot ? m_snapshot->figure(id) : nullptr;
    if (figure)
        setFigureIndex(static_cast<int>(figure - m_snapshot->figures.data()));
    return figure;
}

bool Session::setView(const ViewState &view) { return m_shown.figure && setView(m_shown.figureId(), view); }

bool Session::setView(const QString &figureId, const ViewState &view)
{
    const Figure *figure = m_snapshot->figure(figureId);
    if (!figure) {
        emit refused(Error(ErrorCode::UnknownFigure, {}, figureId));
        return false;
    }
    const int index = static_cast<int>(figure - m_snapshot->figures.data());
    const ViewState before = m_views.value(figureId);
    if (view == before) {
        setFigureIndex(index);
        return true;
    }
    auto made = make(index, view);
    if (!made)
        return false;
    m_undo.push(new ViewCommand(this, index, before, view, *std::move(made)));
    return true;
}

void Session::restoreViews(const QMap<QString, ViewState> &views)
{
    m_views.clear();
    if (!m_snapshot)
        return;
    for (auto view = views.begin(); view != views.end(); ++view) {
        const Figure *figure = m_snapshot->figure(view.key());
        if (figure && makeView(*m_snapshot, *figure, *view))
            m_views.insert(view.key(), *view);
    }
    if (m_shown.figure)
        show(m_figureIndex, this->view());
}

std::optional<FigureState> Session::make(int index, const ViewState &view)
{
    auto made = makeView(*m_snapshot, m_snapshot->figures[static_cast<size_t>(index)], view);
    if (made)
        return std::move(made).value();
    emit refused(made.error());
    return std::nullopt;
}

void Session::show(int index, const ViewState &view)
{
    if (auto made = make(index, view))
        show(index, view, *std::move(made));
}

void Session::show(int index, const ViewState &view, FigureState made)
{
    if (view == ViewState())
        m_views.remove(made.spec.id);
    else
        m_views.insert(made.spec.id, view);
    const bool sameFigure = index == m_figureIndex && m_shown.figure;
    const CellKey selection = sameFigure ? sameCell(*m_shown.figure, m_shown.selection, made) : CellKey();
    m_figureIndex = index;
    applyAnnotations(made, shownAnnotations());
    setShown({std::make_shared<const FigureState>(std::move(made)), selection});
}

/// Notes change nothing that was computed.
void Session::showNotes()
{
    if (!m_shown.figure)
        return;
    FigureState figure = *m_shown.figure;
    applyAnnotations(figure, shownAnnotations());
    if (figure.annotations != m_shown.figure->annotations)
        setShown({std::make_shared<const FigureState>(std::move(figure)), m_shown.selection});
}

void Session::setShown(Shown shown)
{
    const Shown before = std::exchange(m_shown, std::move(shown));
    emit shownChanged(before, m_shown);
}

void Session::toggleHighlight(int series)
{
    ViewState changed = view();
    const QString id = shownSeriesId(*m_shown.figure, series);
    changed.highlightId = changed.highlightId == id ? QString() : id;
    setView(changed);
}

void Session::setPrintedStandsOut(bool standsOut)
{
    ViewState changed = view();
    changed.printedStandsOut = standsOut;
    setView(changed);
}

void Session::hideSeries(int series)
{
    ViewState changed = view();
    if (changed.seriesIds.isEmpty()) {
        for (const Series &each : offers().series)
            changed.seriesIds << each.id;
    }
    const QString id = shownSeriesId(*m_shown.figure, series);
    changed.seriesIds.removeAll(id);
    if (changed.highlightId == id)
        changed.highlightId.clear();
    if (!changed.seriesIds.isEmpty())
        setView(changed);
}

void Session::startComparing()
{
    m_compared = m_shown.figure;
    m_comparedView = view();
    emit comparisonChanged();
}

void Session::stopComparing()
{
    if (!m_compared)
        return;
    m_compared.reset();
    emit comparisonChanged();
}

void Session::setAxesLocked(bool locked)
{
    m_axesLocked = locked;
    emit comparisonChanged();
}

void Session::setAnnotations(const Annotations &annotations)
{
    if (annotations == m_annotations)
        return;
    m_annotations = annotations;
    showNotes();
}

void Session::setNotesShown(bool shown)
{
    if (shown == m_areNotesShown)
        return;
    m_areNotesShown = shown;
    showNotes();
    emit notesShownChanged(shown);
}

bool Session::isAsInReport() const
{
    return view() == ViewState() && (!m_shown.figure || m_shown.figure->annotations.empty());
}

void Session::showAsInReport()
{
    const bool hidesNotes = m_shown.figure && !m_shown.figure->annotations.empty();
    if (hidesNotes)
        m_areNotesShown = false; // goes along with the view: one change
    if (view() == ViewState())
        showNotes();
    else
        setView({});
    if (hidesNotes)
        emit notesShownChanged(false);
}

void Session::setMode(LabelMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit modeChanged(mode);
}

void Session::setAppearance(Appearance appearance)
{
    appearance.textScale
        = std::clamp(appearance.textScale, Appearance::SmallestTextScale, Appearance::LargestTextScale);
    if (!ChartTheme::withId(appearance.themeId))
        appearance.themeId.clear();
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    emit appearanceChanged();
}

void Session::setSelection(CellKey key)
{
    if (key != m_shown.selection)
        setShown({m_shown.figure, key});
}

} // namespace dte
