// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/edgestyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include "ui/charts/charttheme.h"
#include "ui/state/appearance.h"

namespace dte {

namespace {

constexpr double EdgeTint = 0.55; ///< share of the text's colour in the ground: 3:1 and more
constexpr double DisabledEdgeTint = 0.3;
constexpr double Radius = 2;

void drawEdge(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const bool isUsable = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(mixed(option.palette.color(QPalette::Active, QPalette::WindowText),
        option.palette.color(QPalette::Active, QPalette::Window), isUsable ? EdgeTint : DisabledEdgeTint));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

} // namespace

void EdgeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isDark(option->palette))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_FrameLineEdit:
        if (!(option->state & State_HasFocus)) // which has an edge of its own
            drawEdge(painter, option->rect, *option);
        break;
    case PE_IndicatorCheckBox:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawEdge(painter, option->rect, *option);
        break;
    default:
        break;
    }
}

void EdgeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isDark(option->palette))
        return;
    if ((control == CC_ComboBox || control == CC_SpinBox) && !(option->state & State_HasFocus))
        drawEdge(painter, option->rect, *option);
    if (control == CC_ScrollBar)
        drawEdge(painter, subControlRect(control, option, SC_ScrollBarSlider, widget), *option);
}

int EdgeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && isDark(widget ? widget->palette() : QApplication::palette()))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace dte
