// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"

#include <QFont>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include "db/words/figurewords.h"
#include "ui/charts/evidenceitems.h"
#include "ui/state/appearance.h"

namespace dte {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    setColours(ChartTheme::light(), paletteOf(ChartTheme::light()));
}

void FigureTableModel::setFigure(std::shared_ptr<const FigureState> state, LabelMode mode)
{
    beginResetModel();
    m_table.reset();
    m_state = std::move(state);
    if (m_state)
        m_table.emplace(*m_state, mode);
    endResetModel();
}

void FigureTableModel::setColours(const ChartTheme &theme, const QPalette &palette)
{
    m_theme = onBackground(theme, palette.color(QPalette::Base), palette.color(QPalette::Text));
    m_selectedTheme = onBackground(theme, palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText));
    m_icons.clear();
    if (rowCount() > 0)
        emit dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return m_table && !parent.isValid() ? m_table->rowCount() : 0;
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return m_table && !parent.isValid() ? static_cast<int>(m_table->columns().size()) : 0;
}

QString FigureTableModel::text(const QModelIndex &index) const
{
    const CellKey cell = key(index);
    if (!cell.isValid())
        return m_table->category(index.row());
    if (const auto value = m_table->value(index.row(), index.column()))
        return grouped(*value);
    if (!m_state->at(cell))
        return {};
    const UnitSide side = m_table->columns()[static_cast<size_t>(index.column())].side;
    const QString bound = boundWords(*m_state, cell, side);
    const QString noData = inMode(m_state->term("no_data"), m_table->mode());
    return bound.isEmpty() ? noData : QStringLiteral("%1 (%2)").arg(noData, bound);
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const CellKey cell = key(index);
    const bool hasCell = cell.isValid() && m_state->at(cell);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case PlainNumberRole:
        if (const auto value = m_table->value(index.row(), index.column()))
            return value->toString();
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cell.isValid() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return hasCell ? QVariant(evidenceIcon(cell)) : QVariant();
    case Qt::ForegroundRole:
        return hasCell && m_state->isFaded(cell) ? QVariant(m_theme.subdued(m_theme.text, m_theme.background))
                                                 : QVariant();
    case Qt::ToolTipRole:
        if (hasCell)
            return QString(markSign(m_state->at(cell)->evidence) + u' ' + cellWords(*m_state, cell, m_table->mode()));
        [[fallthrough]];
    case Qt::AccessibleTextRole:
        return cell.isValid() ? cellWords(*m_state, cell, m_table->mode()) : m_table->category(index.row());
    case Qt::FontRole:
        if (hasCell && m_state->at(cell)->evidence == Evidence::Printed) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureTable::Column &column = m_table->columns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.unit.isEmpty() ? column.name : column.name + u'\n' + column.unit;
    if (role == Qt::ToolTipRole)
        return column.unit.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.unit);
    return {};
}

CellKey FigureTableModel::key(const QModelIndex &index) const
{
    return m_table && index.isValid() ? m_table->key(index.row(), index.column()) : CellKey();
}

QModelIndex FigureTableModel::indexOf(CellKey cell) const
{
    return m_table && cell.isValid() ? index(cell.category, m_table->columnOf(cell.series)) : QModelIndex();
}

QIcon FigureTableModel::evidenceIcon(CellKey cell) const
{
    const Evidence mark = markOf(m_state->at(cell)->evidence);
    const bool isFaded = m_state->isFaded(cell);
    QIcon &icon = m_icons[{mark, isFaded}];
    if (icon.isNull()) {
        icon.addPixmap(evidencePixmap(mark, isFaded, m_theme));
        icon.addPixmap(evidencePixmap(mark, isFaded, m_selectedTheme), QIcon::Selected);
    }
    return icon;
}

QPixmap FigureTableModel::evidencePixmap(Evidence mark, bool isFaded, const ChartTheme &theme)
{
    constexpr int Size = 48; // scaled down by the view, sharp at any pixel ratio
    QPixmap pixmap(Size, Size);
    pixmap.fill(Qt::transparent);
    QGraphicsScene scene;
    const ChartMetrics metrics{Size / 1.05};
    const EvidenceItems items(&scene, theme, metrics);
    const QRectF box(6, 6, Size - 12, Size - 12);
    SeriesStyle style{theme.mutedText, theme.mutedText, {}, {}, {}};
    if (isFaded)
        style = theme.faded(style);
    if (mark == Evidence::Missing) {
        items.addNoData(box, style.colour);
    } else {
        QPainterPath path;
        path.addRect(box);
        scene.addRect(box, Qt::NoPen, style.fill);
        items.decorateArea(path, style, mark);
    }
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(0, 0, Size, Size), QRectF(0, 0, Size, Size));
    return pixmap;
}

} // namespace dte
