// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "db/figure/figurestate.h"
#include "db/snapshot/snapshot.h"
#include "db/text.h"

namespace dte {

/// What the user looks at: snapshot, figure, label mode, selected value. The one place that holds it; widgets
/// read it and follow its signals.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Replaces the snapshot and shows its first figure. \p isBundled: it is the one shipped with the program.
    void setSnapshot(Snapshot snapshot, bool isBundled);
    bool hasSnapshot() const { return m_snapshot != nullptr; }
    /// Only with hasSnapshot().
    const Snapshot &snapshot() const { return *m_snapshot; }
    bool isBundled() const { return m_isBundled; }

    /// Index into Snapshot::figures, -1 without any.
    int figureIndex() const { return m_figureIndex; }
    /// State of the figure shown; null without any. Stays valid for whoever holds it.
    std::shared_ptr<const FigureState> figure() const { return m_figure; }
    LabelMode mode() const { return m_mode; }
    CellKey selection() const { return m_selection; }

public slots:
    /// Ignores an index that does not exist.
    void setFigureIndex(int index);
    void setMode(dte::LabelMode mode);
    /// An invalid key clears the selection.
    void setSelection(dte::CellKey key);

signals:
    void snapshotChanged();
    void figureChanged();
    void modeChanged(dte::LabelMode mode);
    void selectionChanged(dte::CellKey key);

private:
    std::unique_ptr<const Snapshot> m_snapshot;
    bool m_isBundled = false;
    int m_figureIndex = -1;
    std::shared_ptr<const FigureState> m_figure;
    LabelMode m_mode = LabelMode::Chinese;
    CellKey m_selection;
};

} // namespace dte
