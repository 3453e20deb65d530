// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <vector>

#include "db/model/figurespec.h"
#include "db/view/viewstate.h"

namespace dte {

/// The series of a figure, in its view: a mark for each that is shown, the highlighted one in bold. One is always
/// shown, and one is current. Signals speak of the user's changes only, but for currentItemChanged().
class SeriesList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SeriesList(QWidget *parent = nullptr);

    /// Changes only what differs: the user may be at one of the rows.
    void setSeries(const std::vector<Series> &series, const ViewState &view, LabelMode mode);
    /// Of the current row; empty without rows.
    QString currentId() const;

signals:
    /// These are to be shown; empty: all.
    void shownIdsChanged(const QStringList &ids);
    /// A double click, or Enter.
    void currentActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellShownIds(QListWidgetItem *changed);
};

} // namespace dte
