// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outlinemodel.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QSet>

#include <algorithm>

namespace dte {

OutlineModel::OutlineModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

namespace {

int indicatorCount(const Snapshot &snapshot, const QString &sectionId)
{
    return static_cast<int>(std::count_if(snapshot.indicators.begin(), snapshot.indicators.end(),
        [&sectionId](const Indicator &indicator) { return indicator.sectionId == sectionId; }));
}

/// Ids of the sections with a figure or key figure in them or below them.
QSet<QString> sectionsWithContent(const Snapshot &snapshot)
{
    QHash<QString, QString> parents;
    for (const Section &section : snapshot.sections)
        parents.insert(section.id, section.parentId);
    QSet<QString> wanted;
    const auto add = [&](const QString &section) {
        for (QString id = section; !id.isEmpty() && !wanted.contains(id); id = parents.value(id))
            wanted.insert(id);
    };
    for (const Figure &figure : snapshot.figures)
        add(figure.spec.sectionId);
    for (const Indicator &indicator : snapshot.indicators)
        add(indicator.sectionId);
    return wanted;
}

/// How many figures stand in the item before its first section.
int ownRows(const QStandardItem *section)
{
    int row = 0;
    while (row < section->rowCount() && section->child(row)->data(OutlineModel::FigureIndexRole).isValid())
        ++row;
    return row;
}

} // namespace

void OutlineModel::setSnapshot(const Snapshot &snapshot, LabelMode mode)
{
    clear();
    m_sections.clear();
    m_figures.clear();
    m_keyFigures.clear();
    const QSet<QString> wanted = sectionsWithContent(snapshot);
    QHash<QString, QStandardItem *> byId;
    for (const Section &section : snapshot.sections) {
        QStandardItem *item = nullptr;
        if (wanted.contains(section.id)) {
            item = new QStandardItem;
            item->setFlags(Qt::ItemIsEnabled);
            byId.insert(section.id, item);
        }
        m_sections.push_back(item);
    }
    for (size_t i = 0; i < snapshot.sections.size(); ++i) {
        if (m_sections[i])
            byId.value(snapshot.sections[i].parentId, invisibleRootItem())->appendRow(m_sections[i]);
    }
    for (size_t i = 0; i < snapshot.figures.size(); ++i) {
        auto *item = new QStandardItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(static_cast<int>(i), FigureIndexRole);
        m_figures.push_back(item);
        byId.value(snapshot.figures[i].spec.sectionId, invisibleRootItem())->appendRow(item);
    }
    for (size_t i = 0; i < snapshot.sections.size(); ++i) {
        QStandardItem *item = nullptr;
        if (indicatorCount(snapshot, snapshot.sections[i].id) > 0) {
            item = new QStandardItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(snapshot.sections[i].id, SectionIdRole);
            m_sections[i]->insertRow(ownRows(m_sections[i]), item);
        }
        m_keyFigures.push_back(item);
    }
    setMode(snapshot, mode);
}

void OutlineModel::setMode(const Snapshot &snapshot, LabelMode mode)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i])
            m_sections[i]->setText(inMode(snapshot.sections[i].title, mode, QStringLiteral("\n")));
    }
    for (size_t i = 0; i < m_keyFigures.size(); ++i) {
        if (m_keyFigures[i])
            m_keyFigures[i]->setText(tr("Key figures (%1)").arg(indicatorCount(snapshot, snapshot.sections[i].id)));
    }
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const FigureSpec &spec = snapshot.figures[i].spec;
        const Text &pattern = snapshot.term("figure_number");
        const Text title{
            pattern.zh.arg(spec.number) + u' ' + spec.title.zh, pattern.en.arg(spec.number) + u' ' + spec.title.en};
        m_figures[i]->setText(inMode(title, mode, QStringLiteral("\n")));
    }
}

void OutlineModel::setThumbnail(int figure, const QPixmap &pixmap)
{
    m_figures[static_cast<size_t>(figure)]->setData(pixmap, Qt::DecorationRole);
}

QModelIndex OutlineModel::indexOfFigure(int figure) const
{
    return figure < 0 || figure >= static_cast<int>(m_figures.size()) ? QModelIndex()
                                                                      : m_figures[static_cast<size_t>(figure)]->index();
}

QModelIndex OutlineModel::indexOfKeyFigures(const QString &sectionId) const
{
    for (const QStandardItem *item : m_keyFigures) {
        if (item && item->data(SectionIdRole).toString() == sectionId)
            return item->index();
    }
    return {};
}

} // namespace dte
