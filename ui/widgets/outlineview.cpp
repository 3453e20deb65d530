// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outlineview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/models/outlinemodel.h"

namespace dte {

namespace {

constexpr int ItemPadding = 4;
constexpr int NarrowestOutline = 7; ///< lines high

bool leadsSomewhere(const QModelIndex &index)
{
    return index.data(OutlineModel::FigureIndexRole).isValid() || index.data(OutlineModel::SectionIdRole).isValid();
}

/// Thumbnail above the wrapped title.
class OutlineDelegate final : public QStyledItemDelegate
{
public:
    explicit OutlineDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int depth = m_view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++depth;
        const int width = std::max(60, m_view->viewport()->width() - depth * m_view->indentation());
        const int text = textRect(option, index, width - 2 * ItemPadding).height();
        const bool isFigure = index.data(OutlineModel::FigureIndexRole).isValid();
        return {width, text + 2 * ItemPadding + (isFigure ? OutlineView::ThumbnailSize.height() + ItemPadding : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        background.icon = QIcon();
        background.features &= ~QStyleOptionViewItem::HasDecoration;
        m_view->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, m_view);

        QRect rect = option.rect.adjusted(ItemPadding, ItemPadding, -ItemPadding, -ItemPadding);
        if (index.data(OutlineModel::FigureIndexRole).isValid()) {
            const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
            const QRect frame(rect.topLeft(), OutlineView::ThumbnailSize);
            if (!pixmap.isNull())
                painter->drawPixmap(frame, pixmap);
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawRect(frame.adjusted(0, 0, -1, -1));
            rect.setTop(frame.bottom() + ItemPadding);
        }
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(rect, flags(), index.data(Qt::DisplayRole).toString());
    }

private:
    static int flags() { return int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap; }

    static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        return QFontMetrics(option.font)
            .boundingRect(QRect(0, 0, width, 10000), flags(), index.data(Qt::DisplayRole).toString());
    }

    QTreeView *m_view; ///< our parent
};

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(12);
    setWordWrap(true);
    setUniformRowHeights(false);
    setItemDelegate(new OutlineDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTreeView::activated, this, &OutlineView::open); // the current entry, while another page is shown
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(1);
    fitToFont();
}

void OutlineView::fitToFont() { setMinimumWidth(NarrowestOutline * fontMetrics().height()); }

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

QModelIndex OutlineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const bool toEdge = action == MoveHome || action == MoveEnd;
    const bool down = action == MoveDown || action == MoveNext || action == MovePageDown || action == MoveHome;
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd;
    if (!down && !up)
        return currentIndex(); // nothing folds, so there is no left and right
    QModelIndex next = currentIndex();
    if (action == MoveHome)
        next = model()->index(0, 0);
    for (QModelIndex last = model()->index(model()->rowCount() - 1, 0); action == MoveEnd && last.isValid();
         last = model()->index(model()->rowCount(last) - 1, 0, last))
        next = last;
    if (toEdge && leadsSomewhere(next))
        return next;
    do {
        next = down ? indexBelow(next) : indexAbove(next);
    } while (next.isValid() && !leadsSomewhere(next));
    return next.isValid() ? next : currentIndex();
}

QItemSelectionModel::SelectionFlags OutlineView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // A click on a section leaves the figure that is shown marked.
    return leadsSomewhere(index) ? QTreeView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    open(current);
}

void OutlineView::open(const QModelIndex &index)
{
    if (const QVariant figure = index.data(OutlineModel::FigureIndexRole); figure.isValid())
        emit figureActivated(figure.toInt());
    if (const QVariant section = index.data(OutlineModel::SectionIdRole); section.isValid())
        emit keyFiguresActivated(section.toString());
}

/// The entry may be the current one already while another page is shown.
void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()) == currentIndex())
        open(currentIndex());
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the texts wrap anew
}

} // namespace dte
