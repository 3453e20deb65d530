// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozentable.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

#include "ui/widgets/frozenheader.h"

namespace dte {

namespace {
constexpr int MeasuredRows = 40; ///< that decide the widths of columns; all rows of the report's figures
constexpr int MostWrappedRows = 2000; ///< of more, each is a line high: to measure them would take too long
constexpr int RowSpace = 8; ///< pixels above and below a line
constexpr int LeastRows = 3; ///< in sight
} // namespace

FrozenTable::FrozenTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new FrozenHeader(this))
{
    setHorizontalHeader(m_header);
    m_header->setResizeContentsPrecision(MeasuredRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section != 0 || m_isFitting)
            return;
        m_wanted = width; // the user's
        fitFirst();
    });
}

void FrozenTable::fit()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_header->setWidest(viewport()->width() - widestFirst());
        resizeColumnsToContents();
        m_wanted = model() && model()->columnCount() > 0 ? columnWidth(0) : 0;
    }
    fitFirst();
}

/// With a few lines below the headings.
QSize FrozenTable::minimumSizeHint() const
{
    const int rows = LeastRows * (fontMetrics().height() + RowSpace);
    return {QTableView::minimumSizeHint().width(),
        m_header->sizeHint().height() + rows + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth()};
}

int FrozenTable::widestFirst() const { return static_cast<int>(WidestFirst * viewport()->width()); }

void FrozenTable::fitFirst()
{
    if (m_wanted == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    setColumnWidth(0, std::min(m_wanted, widestFirst()));
    m_wrapping = {0};
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int room = viewport()->width() - columnWidth(0);
        if (columnWidth(column) < room)
            continue;
        setColumnWidth(column, room);
        m_wrapping.push_back(column);
    }
    fitRows();
    updateGeometry();
    m_header->viewport()->update();
    viewport()->update();
}

void FrozenTable::fitRows()
{
    const int line = fontMetrics().height() + RowSpace;
    verticalHeader()->setDefaultSectionSize(line);
    const int highest = std::max(2 * line, viewport()->height() / 2); // so that a whole row is seen
    const int rows = model()->rowCount();
    if (rows > MostWrappedRows)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features |= QStyleOptionViewItem::WrapText;
    for (int row = 0; row < rows; ++row) {
        int height = line;
        for (const int column : m_wrapping) {
            const QModelIndex index = model()->index(row, column);
            option.rect = QRect(0, 0, columnWidth(column) - 1, line);
            height = std::max(height, itemDelegateForIndex(index)->sizeHint(option, index).height() + RowSpace / 2);
        }
        if (height > line)
            setRowHeight(row, std::min(height, highest));
    }
}

QModelIndex FrozenTable::indexAt(const QPoint &point) const
{
    const bool isFirst = model() && model()->columnCount() > 0 && point.x() >= 0 && point.x() < columnWidth(0);
    return isFirst ? model()->index(rowAt(point.y()), 0) : QTableView::indexAt(point);
}

QRect FrozenTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && index.column() == 0)
        rect.moveLeft(0);
    return rect;
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) { // is there anyway
        bar->setValue(before);
        return;
    }
    const int left = columnViewportPosition(index.column());
    const int right = left + columnWidth(index.column());
    if (left < columnWidth(0)) // numbers stand at the right
        bar->setValue(bar->value() + std::max(left - columnWidth(0), right - viewport()->width()));
}

void FrozenTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update(); // the first column has been moved along
    m_header->viewport()->update();
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size() != event->oldSize() && m_wanted > 0)
        fit();
}

void FrozenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect damaged = event->rect();
    const int first = rowAt(std::max(0, damaged.top()));
    if (m_wanted == 0 || first < 0 || damaged.left() >= columnWidth(0))
        return;
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    for (int row = first; row < model()->rowCount() && rowViewportPosition(row) <= damaged.bottom(); ++row)
        paintFirst(&painter, row);
}

/// Over what has scrolled under it.
void FrozenTable::paintFirst(QPainter *painter, int row) const
{
    const QModelIndex index = model()->index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features |= QStyleOptionViewItem::WrapText;
    option.textElideMode = Qt::ElideRight; // a single word may be longer than the column is wide
    const QRect cell(0, rowViewportPosition(row), columnWidth(0), rowHeight(row));
    option.rect = cell.adjusted(0, 0, -1, -1);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    painter->fillRect(cell, option.palette.brush(QPalette::Base));
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);
    itemDelegateForIndex(index)->paint(painter, option, index);
    painter->setPen(
        QColor::fromRgba(static_cast<QRgb>(style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this))));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (horizontalScrollBar()->value() > 0)
        painter->setPen(option.palette.color(QPalette::Text));
    painter->drawLine(cell.topRight(), cell.bottomRight());
}

} // namespace dte
