// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/models/recordmodel.h"

namespace dte {

/// A table of records whose texts wrap; nothing is cut off. One row is current; headers sort.
class RecordView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    RecordModel *records() const { return m_records; }
    RecordFilter *filter() const { return m_filter; }
    /// What the filter leaves, in the order of the rows.
    std::vector<int> shownRecords() const;
    /// The record of the current row; -1 without one.
    int currentRecord() const;
    /// Makes the record current and brings it into sight; the first one if it is filtered out or -1.
    void setCurrentRecord(int record);
    void setList(RecordList list);

signals:
    void currentRecordChanged(int record);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    RecordModel *m_records;
    RecordFilter *m_filter;
};

} // namespace dte
