// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordmodel.h"

namespace dte {

void RecordModel::setList(RecordList list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.headers.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownRecord &row = record(index.row());
    const RecordCell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.key.isValid() ? cell.key : QVariant(cell.text);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? row.sentence : cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (cell.key.typeId() == QMetaType::Double ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_list.headers.value(section))
                                                                    : QVariant();
}

RecordFilter::RecordFilter(RecordModel *model)
    : QSortFilterProxyModel(model)
{
    setSourceModel(model);
    setSortRole(RecordModel::SortRole);
    m_collator.setNumericMode(true);
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RecordModel::SortRole);
    const QVariant b = right.data(RecordModel::SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

void RecordFilter::setCondition(std::function<bool(int record)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &) const { return !m_accepts || m_accepts(row); }

} // namespace dte
