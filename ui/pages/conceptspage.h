// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reportpage.h"

class QStandardItem;
class QStandardItemModel;
class QTabWidget;
class QTreeView;

namespace dte {

class RecordView;

/// What digital trade is made of, by the two frameworks the report uses, as a tree whose nodes lead to the figures and
/// key figures that measure them; and the glossary.
class ConceptsPage final : public ReportPage
{
    Q_OBJECT

public:
    explicit ConceptsPage(Session *session);

    void reload() override;
    /// An entry of the glossary.
    void showHit(const Hit &hit) override;
    QWidget *firstControl() const override;

    QTreeView *tree() const { return m_tree; }
    RecordView *glossary() const { return m_glossary; }

private:
    ReportList list() const override;
    std::optional<std::vector<int>> records() const override;
    void fillTree();
    void showConcept(int node);
    void showTerm(int entry);
    void showCurrent();
    std::vector<Link> linksOf(const Concept &node) const;
    QString measuresWords(const Concept &node) const;
    void fitColumns();
    void retranslate();
    void changeEvent(QEvent *event) override;

    QTabWidget *m_tabs;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    RecordView *m_glossary;
};

} // namespace dte
