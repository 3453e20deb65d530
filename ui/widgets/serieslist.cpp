// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serieslist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace dte {

namespace {
QString idOf(const QListWidgetItem *item) { return item ? item->data(Qt::UserRole).toString() : QString(); }
} // namespace

SeriesList::SeriesList(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &SeriesList::tellShownIds);
    connect(this, &QListWidget::itemDoubleClicked, this, &SeriesList::currentActivated);
}

void SeriesList::setSeries(const std::vector<Series> &series, const ViewState &view, LabelMode mode)
{
    const QSignalBlocker quiet(this);
    const QString current = currentId();
    while (count() > static_cast<int>(series.size()))
        delete takeItem(count() - 1);
    int wanted = -1;
    for (int row = 0; const Series &each : series) {
        if (row == count()) {
            auto *added = new QListWidgetItem(this);
            added->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        QListWidgetItem *item = this->item(row);
        item->setData(Qt::UserRole, each.id);
        item->setText(inMode(each.name, mode));
        const bool isShown = view.seriesIds.isEmpty() || view.seriesIds.contains(each.id);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
        QFont font = item->font();
        font.setBold(each.id == view.highlightId);
        item->setFont(font);
        if (each.id == current || (wanted < 0 && each.id == view.highlightId))
            wanted = row;
        ++row;
    }
    setCurrentRow(std::max(0, wanted));
}

QString SeriesList::currentId() const { return idOf(currentItem()); }

void SeriesList::tellShownIds(QListWidgetItem *changed)
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids << idOf(item(row));
    }
    if (ids.isEmpty()) {
        const QSignalBlocker quiet(this);
        changed->setCheckState(Qt::Checked); // a chart without any series says nothing
    } else {
        emit shownIdsChanged(ids.size() == count() ? QStringList() : ids);
    }
}

void SeriesList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit currentActivated();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace dte
