// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordview.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace dte {

namespace {
constexpr int SmallestWideColumn = 160;
constexpr int WidestColumn = 260;
} // namespace

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
    , m_records(new RecordModel(this))
    , m_filter(new RecordFilter(m_records))
{
    setModel(m_filter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table: the arrows walk it
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as in the report, until a header is clicked
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or it would come and go while the columns are fitted
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
}

std::vector<int> RecordView::shownRecords() const
{
    std::vector<int> records;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        records.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return records;
}

int RecordView::currentRecord() const
{
    return currentIndex().isValid() ? m_filter->mapToSource(currentIndex()).row() : -1;
}

void RecordView::setCurrentRecord(int record)
{
    QModelIndex index = record < 0 ? QModelIndex() : m_filter->mapFromSource(m_records->index(record, 0));
    if (!index.isValid())
        index = m_filter->index(0, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordView::setList(RecordList list)
{
    m_records->setList(std::move(list));
    fitColumns();
}

void RecordView::fitColumns()
{
    const QSignalBlocker quiet(horizontalHeader()); // the rows once, at the end
    int room = viewport()->width();
    const int wide = m_records->wideColumn();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        if (column == wide)
            continue;
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), WidestColumn));
        room -= columnWidth(column);
    }
    setColumnWidth(wide, std::max(room, SmallestWideColumn));
    resizeRowsToContents();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // the rows above it have other heights now
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        emit currentRecordChanged(currentRecord());
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_filter->rowCount() > 0)
        fitColumns();
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_records->rowCount() > 0 && event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace dte
