// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conceptspage.h"

#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

#include "db/base/byid.h"
#include "db/lists/reportlists.h"
#include "db/words/indicatorwords.h"
#include "ui/state/session.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

constexpr int Indent = 14; ///< pixels
constexpr int NarrowestColumn = 11; ///< lines high: the indents and a long word
constexpr int ConceptRole = Qt::UserRole + 1; ///< int: index into Snapshot::concepts; absent for a framework

/// Gives names the height that they take in their column: a tree view by itself cuts long ones off.
class NameDelegate final : public QStyledItemDelegate
{
public:
    explicit NameDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() > 0)
            return QStyledItemDelegate::sizeHint(option, index);
        int indents = 1;
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++indents;
        constexpr int AnyHeight = 10'000;
        QStyleOptionViewItem fitted = option;
        fitted.rect = QRect(0, 0, std::max(1, m_view->columnWidth(0) - indents * m_view->indentation()), AnyHeight);
        return QStyledItemDelegate::sizeHint(fitted, index);
    }

private:
    QTreeView *m_view; ///< our parent
};

} // namespace

ConceptsPage::ConceptsPage(Session *session)
    : ReportPage(session)
    , m_tabs(makeTabs())
    , m_tree(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_glossary(new RecordView)
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new NameDelegate(m_tree));
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setIndentation(Indent);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setObjectName(QStringLiteral("concepts"));
    m_glossary->setObjectName(QStringLiteral("glossary"));
    m_tabs->addTab(m_tree, QString());
    m_tabs->addTab(m_glossary, QString());
    content()->addWidget(m_tabs);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConceptsPage::showCurrent);
    connect(m_glossary, &RecordView::currentRecordChanged, this, &ConceptsPage::showTerm);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ConceptsPage::showCurrent);
    fitColumns();
    retranslate();
}

/// Both: without room to stretch, a column has the default width.
void ConceptsPage::fitColumns()
{
    m_tree->header()->setMinimumSectionSize(m_tree->fontMetrics().height() * NarrowestColumn);
    m_tree->header()->setDefaultSectionSize(m_tree->header()->minimumSectionSize());
}

void ConceptsPage::reload()
{
    const int record = m_glossary->currentRecord();
    retranslate();
    fillTree();
    m_glossary->setList(recordList(session()->snapshot(), session()->audit(), ReportList::Glossary, mode()));
    m_glossary->setCurrentRecord(record);
    showCurrent();
}

void ConceptsPage::fillTree()
{
    const QVariant chosen = m_tree->currentIndex().data(ConceptRole);
    m_model->clear();
    const Snapshot &snapshot = session()->snapshot();
    const auto words = [&](const char *term) { return inMode(snapshot.term(term), mode(), NewLine); };
    m_model->setHorizontalHeaderLabels({words("concept_name"), words("concept_measures")});
    const QString names[] = {words("framework_oecd"), words("framework_report")};
    QStandardItem *roots[2];
    for (int i = 0; i < 2; ++i) {
        roots[i] = new QStandardItem(names[i]);
        m_model->appendRow(roots[i]);
    }
    QHash<QString, QStandardItem *> items;
    const auto &concepts = snapshot.concepts;
    QModelIndex current;
    for (size_t i = 0; i < concepts.size(); ++i) {
        const Concept &node = concepts[i];
        auto *item = new QStandardItem(inMode(node.name, mode(), NewLine));
        item->setData(static_cast<int>(i), ConceptRole);
        auto *measures = new QStandardItem(measuresWords(node));
        items.value(node.parentId, roots[node.framework == Framework::OecdWtoImf ? 0 : 1])->appendRow({item, measures});
        items.insert(node.id, item);
        if (chosen.isValid() ? chosen.toInt() == static_cast<int>(i) : i == 0)
            current = item->index();
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setCurrentIndex(current);
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

/// 图1、图6，关键数据（3）
QString ConceptsPage::measuresWords(const Concept &node) const
{
    const Snapshot &snapshot = session()->snapshot();
    const Text &pattern = snapshot.term("figure_number");
    QStringList zh;
    QStringList en;
    int indicators = 0;
    const auto &concepts = snapshot.concepts;
    const bool isLeaf = std::none_of(
        concepts.begin(), concepts.end(), [&node](const Concept &other) { return other.parentId == node.id; });
    if (isLeaf && node.links.empty())
        return inMode(snapshot.term("concept_unmeasured"), mode(), NewLine);
    for (const ConceptLink &link : node.links) {
        const Figure *figure = link.indicatorId.isEmpty() ? snapshot.figure(link.figureId) : nullptr;
        if (figure) {
            zh << pattern.zh.arg(figure->spec.number);
            en << pattern.en.arg(figure->spec.number);
        } else {
            ++indicators;
        }
    }
    if (indicators > 0) {
        const Text &keyFigures = snapshot.term("key_figures_count");
        zh << keyFigures.zh.arg(indicators);
        en << keyFigures.en.arg(indicators);
    }
    return inMode({zh.join(QStringLiteral("、")), en.join(QStringLiteral(", "))}, mode(), NewLine);
}

void ConceptsPage::showConcept(int node)
{
    const Snapshot &snapshot = session()->snapshot();
    const Concept &chosen = snapshot.concepts[static_cast<size_t>(node)];
    const GlossaryEntry &entry = snapshot.glossaryEntry(chosen.glossaryId);
    showDetails(inMode(chosen.name, mode(), NewLine),
        {{inMode(snapshot.term("concept_definition"), mode(), NewLine), inMode(entry.definition, mode(), NewLine)}},
        linksOf(chosen), inMode(snapshot.term("concept_measures"), mode()));
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
    showDetails(inMode(chosen.term, mode(), NewLine), m_glossary->records()->record(entry).details, links,
        inMode(snapshot.term("concept_measures"), mode()));
}

void ConceptsPage::showHit(const Hit &hit)
{
    const int entry = indexOfId(session()->snapshot().glossary, hit.id);
    if (hit.kind != HitKind::GlossaryEntry || entry < 0)
        return;
    m_tabs->setCurrentIndex(1);
    m_glossary->setCurrentRecord(entry);
}

QWidget *ConceptsPage::firstControl() const
{
    if (m_tabs->currentIndex() == 0)
        return m_tree;
    return m_glossary;
}

ReportList ConceptsPage::list() const
{
    return m_tabs->currentIndex() == 0 ? ReportList::Concepts : ReportList::Glossary;
}

std::optional<std::vector<int>> ConceptsPage::records() const
{
    return m_tabs->currentIndex() == 0 ? std::nullopt : std::optional(m_glossary->shownRecords());
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
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace dte
