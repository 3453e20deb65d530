// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conceptspage.h"

#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

#include "db/indicator/indicatorwords.h"
#include "db/write/reportcsv.h"
#include "ui/session.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

const QString Separator = QStringLiteral(" / ");
const QString NewLine = QStringLiteral("\n");
constexpr int ConceptRole = Qt::UserRole + 1; ///< int: index into Snapshot::concepts; absent for a framework

} // namespace

ConceptsPage::ConceptsPage(Session *session)
    : ReportPage(session)
    , m_tabs(new QTabWidget)
    , m_tree(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_glossary(new RecordView)
{
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setObjectName(QStringLiteral("concepts"));
    m_glossary->setObjectName(QStringLiteral("glossary"));
    m_tabs->addTab(m_tree, QString());
    m_tabs->addTab(m_glossary, QString());
    content()->addWidget(m_tabs);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConceptsPage::showCurrent);
    connect(m_glossary, &RecordView::currentRecordChanged, this, &ConceptsPage::showTerm);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ConceptsPage::showCurrent);
    retranslate();
}

void ConceptsPage::reload()
{
    const int record = m_glossary->currentRecord();
    retranslate();
    fillTree();
    fillGlossary();
    m_glossary->setCurrentRecord(record);
    showCurrent();
}

void ConceptsPage::fillTree()
{
    const QVariant chosen = m_tree->currentIndex().data(ConceptRole);
    m_model->clear();
    const QString names[] = {tr("Framework of OECD, WTO and IMF"), tr("Framework of the report")};
    QStandardItem *roots[2];
    for (int i = 0; i < 2; ++i) {
        roots[i] = new QStandardItem(names[i]);
        m_model->appendRow(roots[i]);
    }
    QHash<QString, QStandardItem *> items;
    const auto &concepts = session()->snapshot().concepts;
    QModelIndex current;
    for (size_t i = 0; i < concepts.size(); ++i) {
        const Concept &node = concepts[i];
        auto *item = new QStandardItem(inMode(node.name, mode(), NewLine));
        item->setData(static_cast<int>(i), ConceptRole);
        items.value(node.parentId, roots[node.framework == Framework::OecdWtoImf ? 0 : 1])->appendRow(item);
        items.insert(node.id, item);
        if (chosen.isValid() ? chosen.toInt() == static_cast<int>(i) : i == 0)
            current = item->index();
    }
    m_tree->expandAll();
    m_tree->setCurrentIndex(current);
}

void ConceptsPage::fillGlossary()
{
    std::vector<std::vector<RecordCell>> rows;
    QStringList sentences;
    for (const GlossaryEntry &entry : session()->snapshot().glossary) {
        rows.push_back({{inMode(entry.term, mode(), NewLine), {}}, {inMode(entry.definition, mode(), NewLine), {}}});
        sentences << inMode(entry.term, mode(), Separator) + QStringLiteral(": ")
                + inMode(entry.definition, mode(), Separator);
    }
    m_glossary->records()->setRecords({tr("Term"), tr("Definition")}, std::move(rows), sentences);
    m_glossary->fitColumns(1);
}

void ConceptsPage::showCurrent()
{
    const QVariant node = m_tree->currentIndex().data(ConceptRole);
    if (m_tabs->currentIndex() == 1)
        showTerm(m_glossary->currentRecord());
    else if (node.isValid())
        showConcept(node.toInt());
    else
        showDetails(tr("Choose a concept to see what measures it."), {}, {});
}

std::vector<ConceptsPage::Link> ConceptsPage::linksOf(const Concept &node) const
{
    const Snapshot &snapshot = session()->snapshot();
    std::vector<Link> links;
    for (const ConceptLink &link : node.links) {
        if (const Indicator *indicator = snapshot.indicator(link.indicatorId)) {
            const QString text = inMode(indicator->name, mode(), Separator) + QStringLiteral(" · ")
                + valueWords(snapshot, *indicator, mode());
            links.push_back({text, hitOf(HitKind::Indicator, indicator->id)});
        } else {
            links.push_back({figureWords(snapshot, link.figureId, mode()), hitOf(HitKind::Figure, link.figureId)});
        }
    }
    return links;
}

void ConceptsPage::showConcept(int node)
{
    const Snapshot &snapshot = session()->snapshot();
    const Concept &chosen = snapshot.concepts[static_cast<size_t>(node)];
    const GlossaryEntry &entry = snapshot.glossaryEntry(chosen.glossaryId);
    showDetails(inMode(chosen.name, mode(), NewLine), {{tr("Definition"), inMode(entry.definition, mode(), NewLine)}},
        linksOf(chosen));
}

void ConceptsPage::showTerm(int entry)
{
    if (m_tabs->currentIndex() != 1 || entry < 0)
        return;
    const Snapshot &snapshot = session()->snapshot();
    const GlossaryEntry &chosen = snapshot.glossary[static_cast<size_t>(entry)];
    std::vector<Link> links;
    for (const Concept &node : snapshot.concepts) {
        if (node.glossaryId != chosen.id)
            continue;
        for (const Link &link : linksOf(node)) {
            if (std::none_of(links.begin(), links.end(), [&link](const Link &known) { return known.hit == link.hit; }))
                links.push_back(link);
        }
    }
    showDetails(
        inMode(chosen.term, mode(), NewLine), {{tr("Definition"), inMode(chosen.definition, mode(), NewLine)}}, links);
}

void ConceptsPage::showHit(const Hit &hit)
{
    const auto &glossary = session()->snapshot().glossary;
    const auto found = std::find_if(
        glossary.begin(), glossary.end(), [&hit](const GlossaryEntry &entry) { return entry.id == hit.id; });
    if (hit.kind != HitKind::GlossaryEntry || found == glossary.end())
        return;
    m_tabs->setCurrentIndex(1);
    m_glossary->setCurrentRecord(static_cast<int>(found - glossary.begin()));
}

QWidget *ConceptsPage::firstControl() const
{
    if (m_tabs->currentIndex() == 0)
        return m_tree;
    return m_glossary;
}

QByteArray ConceptsPage::csv(CsvLayout, CsvEncoding encoding, LabelMode) const
{
    return glossaryCsv(session()->snapshot(), encoding);
}

void ConceptsPage::retranslate()
{
    m_tabs->setTabText(0, tr("&Concepts"));
    m_tabs->setTabText(1, tr("&Glossary"));
    m_tree->setAccessibleName(tr("Concepts"));
    m_glossary->setAccessibleName(tr("Glossary"));
}

void ConceptsPage::changeEvent(QEvent *event)
{
    ReportPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dte
