// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

#include "db/annotation/annotation.h"
#include "db/audit/audit.h"
#include "db/base/text.h"
#include "db/model/snapshot.h"
#include "db/view/figurestate.h"
#include "db/view/makeview.h"
#include "ui/state/appearance.h"

namespace dte {

/// What stands in front of the user: a figure in a view, and the value chosen in it.
struct Shown
{
    std::shared_ptr<const FigureState> figure; ///< null without any; stays valid for whoever holds it
    CellKey selection; ///< invalid without any

    QString figureId() const { return figure ? figure->spec.id : QString(); }
};

/// What the user looks at: snapshot, figure, the view of each figure, label mode, selected value. The one place that
/// holds it; widgets read it and follow its signals.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Replaces the snapshot and shows its first figure. \p isBundled: it is the one shipped with the program. Views
    /// that the new snapshot does not know are forgotten, and so is what could be undone.
    void setSnapshot(Snapshot snapshot, bool isBundled);
    bool hasSnapshot() const { return m_snapshot != nullptr; }
    /// Only with hasSnapshot().
    const Snapshot &snapshot() const { return *m_snapshot; }
    /// For whoever needs it longer than this session shows it.
    std::shared_ptr<const Snapshot> sharedSnapshot() const { return m_snapshot; }
    bool isBundled() const { return m_isBundled; }
    /// All claims of the snapshot, recomputed when they are first asked for; only with hasSnapshot().
    const std::vector<ClaimCheck> &audit() const;

    /// Index into Snapshot::figures, -1 without any.
    int figureIndex() const { return m_figureIndex; }
    /// State of the figure shown; null without any. Stays valid for whoever holds it.
    std::shared_ptr<const FigureState> figure() const { return m_shown.figure; }
    /// The figure as the snapshot holds it; only with figure().
    const Figure &reportFigure() const { return m_snapshot->figures[static_cast<size_t>(m_figureIndex)]; }
    /// How the figure shown is looked at.
    ViewState view() const { return m_views.value(m_shown.figureId()); }
    /// What there is to choose for it; only with figure().
    ViewOffers offers() const { return makeOffers(*m_snapshot, reportFigure(), view()); }
    /// All views that differ from the report's, by figure id.
    const QMap<QString, ViewState> &views() const { return m_views; }
    /// What the figure shown is compared with; null without a comparison.
    std::shared_ptr<const FigureState> compared() const { return m_compared; }
    /// How that one is looked at.
    const ViewState &comparedView() const { return m_comparedView; }
    /// Whether the two have the same value axes where their units are the same.
    bool axesLocked() const { return m_axesLocked; }
    const Annotations &annotations() const { return m_annotations; }
    /// Whether the user's notes stand in the figures, here and in what is handed out and presented.
    bool areNotesShown() const { return m_areNotesShown; }
    Annotations shownAnnotations() const { return m_areNotesShown ? m_annotations : Annotations(); }
    /// Whether the figure shown is as the report has it: without a view of its own and without notes.
    bool isAsInReport() const;
    LabelMode mode() const { return m_mode; }
    const Appearance &appearance() const { return m_appearance; }
    CellKey selection() const { return m_shown.selection; }
    /// Changes of views, of all figures: undoing one shows its figure.
    QUndoStack *undoStack() { return &m_undo; }

public slots:
    /// Ignores an index that does not exist.
    void setFigureIndex(int index);
    /// As setFigureIndex(); false if the snapshot has no such figure.
    bool setFigure(const QString &id);
    /// Shows the figure differently; can be undone. Where the figure does not know the view, all stays as it is, and
    /// refused() says why; gives false then.
    bool setView(const dte::ViewState &view);
    /// Shows another figure in that view, likewise; only with hasSnapshot().
    bool setView(const QString &figureId, const dte::ViewState &view);
    /// Brings back remembered views, by figure id, without anything to undo; those that make no sense are dropped.
    void restoreViews(const QMap<QString, dte::ViewState> &views);
    /// Full colour for one series while the others grey back, or for all again if it is that one already. \p series:
    /// index into the figure shown; of growth its operand is meant.
    void toggleHighlight(int series);
    /// Fades the values that the report does not print itself, or no longer.
    void setPrintedStandsOut(bool standsOut);
    /// Hides a series and what is computed from it; the last one stays.
    void hideSeries(int series);
    /// Keeps what is shown on the left while the user goes on to what it is to be compared with.
    void startComparing();
    void stopComparing();
    void setAxesLocked(bool locked);
    /// Shows these notes with the figures.
    void setAnnotations(const dte::Annotations &annotations);
    void setNotesShown(bool shown);
    /// Shows the figure as the report has it; notes are hidden, not removed.
    void showAsInReport();
    void setMode(dte::LabelMode mode);
    /// The text scale is brought into its range, an unknown theme is that of the desktop.
    void setAppearance(dte::Appearance appearance);
    /// An invalid key clears the selection.
    void setSelection(dte::CellKey key);

signals:
    void snapshotChanged();
    /// Another figure, the same one looked at differently, or another value chosen.
    void shownChanged(const dte::Shown &before, const dte::Shown &now);
    /// A view was asked for that cannot be shown.
    void refused(const dte::Error &error);
    void comparisonChanged();
    void modeChanged(dte::LabelMode mode);
    void notesShownChanged(bool shown);
    void appearanceChanged();

private:
    friend class ViewCommand;

    /// The figure in that view, without notes; none if it was refused.
    std::optional<FigureState> make(int index, const ViewState &view);
    void show(int index, const ViewState &view);
    /// \p made: what make() gives.
    void show(int index, const ViewState &view, FigureState made);
    void showNotes();
    void setShown(Shown shown);

    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_isBundled = false;
    int m_figureIndex = -1;
    Shown m_shown;
    mutable std::optional<std::vector<ClaimCheck>> m_audit; ///< none: nobody has asked yet
    QMap<QString, ViewState> m_views;
    std::shared_ptr<const FigureState> m_compared;
    ViewState m_comparedView;
    bool m_axesLocked = true;
    Annotations m_annotations;
    bool m_areNotesShown = true;
    Appearance m_appearance;
    LabelMode m_mode = LabelMode::Chinese;
    QUndoStack m_undo;
};

} // namespace dte
