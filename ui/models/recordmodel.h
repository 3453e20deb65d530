// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

#include "db/lists/reportlists.h"

namespace dte {

/// Rows of texts that can be sorted by what they mean.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(RecordList list);
    int wideColumn() const { return m_list.wideColumn; }
    const ShownRecord &record(int record) const { return m_list.records[static_cast<size_t>(record)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RecordList m_list;
};

/// Sorts records by their keys and leaves those out that a condition refuses.
class RecordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(RecordModel *model);

    void setCondition(std::function<bool(int record)> accepts);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::function<bool(int record)> m_accepts;
    /// Chinese by its sound, whatever the desktop's language; Latin letters as anywhere.
    QCollator m_collator{QLocale(QLocale::Chinese, QLocale::China)};
};

} // namespace dte
