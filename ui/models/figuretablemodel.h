// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QMap>
#include <QPalette>

#include <memory>
#include <optional>

#include "db/words/figuretable.h"
#include "ui/charts/charttheme.h"

namespace dte {

/// A FigureTable as an item model. Values are shown grouped with all published digits; a missing one shows what is
/// known of it; a cell that does not apply is empty.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { PlainNumberRole = Qt::UserRole + 1 }; ///< QString as in CSV, null if there is no value

    explicit FigureTableModel(QObject *parent = nullptr);

    void setFigure(std::shared_ptr<const FigureState> state, LabelMode mode);
    /// The evidence marks are drawn as in \p theme, in the colours of the texts of \p palette.
    void setColours(const ChartTheme &theme, const QPalette &palette);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Invalid for the category column.
    CellKey key(const QModelIndex &index) const;
    /// First column of the series; invalid for an invalid key.
    QModelIndex indexOf(CellKey cell) const;
    /// Null without a figure.
    const FigureTable *table() const { return m_table ? &*m_table : nullptr; }

private:
    QString text(const QModelIndex &index) const;
    QIcon evidenceIcon(CellKey cell) const;
    static QPixmap evidencePixmap(Evidence mark, bool isFaded, const ChartTheme &theme);

    std::shared_ptr<const FigureState> m_state;
    std::optional<FigureTable> m_table;
    ChartTheme m_theme; ///< of the marks
    ChartTheme m_selectedTheme; ///< of those in the selected cell
    mutable QMap<std::pair<Evidence, bool>, QIcon> m_icons; ///< by mark, and whether it is faded
};

} // namespace dte
