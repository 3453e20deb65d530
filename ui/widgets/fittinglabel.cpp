// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittinglabel.h"

#include <QEvent>

#include <algorithm>

namespace dte {

FittingLabel::FittingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void FittingLabel::setTexts(const QStringList &texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    updateGeometry();
    fit();
}

int FittingLabel::widthOf(const QString &text) const
{
    const QMargins margins = contentsMargins();
    return fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 2 * margin() + 1;
}

QSize FittingLabel::sizeHint() const
{
    return {m_texts.isEmpty() ? 0 : widthOf(m_texts.front()), QLabel::sizeHint().height()};
}

QSize FittingLabel::minimumSizeHint() const
{
    return {m_texts.isEmpty() ? 0 : widthOf(m_texts.back()), QLabel::minimumSizeHint().height()};
}

void FittingLabel::fit()
{
    const auto fits = [this](const QString &text) { return widthOf(text) <= width(); };
    const auto found = std::find_if(m_texts.begin(), m_texts.end(), fits);
    setText(m_texts.isEmpty() ? QString() : found == m_texts.end() ? m_texts.back() : *found);
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace dte
