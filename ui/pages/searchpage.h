// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/searchindex.h"
#include "db/search/searchquery.h"
#include "ui/pages/page.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace dte {

/// What a search found, in groups, the parts that were meant marked.
class SearchPage final : public Page
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1, ContextRole, MarksRole }; ///< absent for the name of a group

    SearchPage();

    QList<QWidget *> panes() const override;

    void showFindings(const QString &typed, const Findings &findings, LabelMode mode);
    /// Opens the current hit, the best one unless another was chosen; nothing without hits.
    void openCurrent();
    /// To the next or previous hit.
    void step(int direction);
    QListView *list() const { return m_list; }

private:
    void addGroup(const QString &name, const SearchQuery &query, const std::vector<Hit> &hits, LabelMode mode);

    QLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace dte
