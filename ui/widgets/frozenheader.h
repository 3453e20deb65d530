// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dte {

/// Headings of a FrozenTable: they wrap, and the first one stays where it is.
class FrozenHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget *parent = nullptr);

    /// What there is room for; a longer heading wraps.
    void setWidest(int width);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool coversOthers(const QPoint &point) const;

    int m_widest = 0;
};

} // namespace dte
