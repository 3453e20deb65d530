// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

#include "db/model/snapshot.h"

namespace dte {

/// The part of the report's outline that leads somewhere: sections, which cannot be selected, and under each its
/// figures and an entry for its key figures.
class OutlineModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        FigureIndexRole = Qt::UserRole + 1, ///< int; absent for a section
        SectionIdRole, ///< QString; only of the entry "key figures" of a section
    };

    explicit OutlineModel(QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot, LabelMode mode);
    /// Changes the labels only; items and pictures stay. \p snapshot is the one given to setSnapshot().
    void setMode(const Snapshot &snapshot, LabelMode mode);
    void setThumbnail(int figure, const QPixmap &pixmap);
    QModelIndex indexOfFigure(int figure) const;
    /// The entry for the key figures of the section; invalid if it has none.
    QModelIndex indexOfKeyFigures(const QString &sectionId) const;

private:
    std::vector<QStandardItem *> m_sections; ///< ours, by position in Snapshot::sections; null if left out
    std::vector<QStandardItem *> m_figures; ///< ours, by position in Snapshot::figures
    std::vector<QStandardItem *> m_keyFigures; ///< ours, by position in Snapshot::sections; null if there are none
};

} // namespace dte
