// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace dte {

class FrozenHeader;

/// A table whose first column stays where it is while the others scroll under it. It is one view: that column is drawn
/// and found in another place, all else (keys, selection, screen readers) is as in any table.
class FrozenTable final : public QTableView
{
    Q_OBJECT

public:
    static constexpr double WidestFirst = 0.35; ///< share of the width that the first column takes at most

    explicit FrozenTable(QWidget *parent = nullptr);

    /// Fits rows and columns to the texts and the font; what the first column has no room for wraps.
    void fit();

    QSize minimumSizeHint() const override;
    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestFirst() const;
    void fitFirst();
    void fitRows();
    void paintFirst(QPainter *painter, int row) const;

    FrozenHeader *m_header;
    int m_wanted = 0; ///< width that the texts of the first column want
    std::vector<int> m_wrapping; ///< columns whose texts may need more than a line
    bool m_isFitting = false;
};

} // namespace dte
