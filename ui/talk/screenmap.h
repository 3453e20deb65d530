// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/talk/screenplan.h"

namespace dte {

/// The screens as they stand on the desk, with their names; the one of the audience shows the slide. A click makes a
/// screen that of the audience.
class ScreenMap final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenMap(QWidget *parent = nullptr);

    void setScreens(const std::vector<ScreenInfo> &screens, const ScreenPlan &plan);
    /// A small picture of what the audience sees.
    void setSlide(const QPixmap &slide);
    /// Part of the widget that stands for a screen.
    QRectF box(const ScreenInfo &screen) const;

    QSize sizeHint() const override { return {280, 150}; }
    QSize minimumSizeHint() const override { return {180, 120}; }

signals:
    void audienceChosen(const QString &screen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintSlide(QPainter *painter, const QRectF &room) const;

    std::vector<ScreenInfo> m_screens;
    ScreenPlan m_plan;
    QPixmap m_slide;
};

} // namespace dte
