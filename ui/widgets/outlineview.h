// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace dte {

/// The outline as a tree whose texts wrap at its width; nothing is cut off. A figure has its thumbnail above its
/// title. Up and down go from one to the next, past the names of sections.
class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    /// Thumbnails are this size, in device-independent pixels.
    static constexpr QSize ThumbnailSize{128, 72};

    explicit OutlineView(QWidget *parent = nullptr);

signals:
    void figureActivated(int figure);
    void keyFiguresActivated(const QString &sectionId);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { } // nothing to fold
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;

private:
    void open(const QModelIndex &index);
    void fitToFont();
};

} // namespace dte
