// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QTextLayout>

#include <cmath>

namespace dte {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // a foreign snapshot's text is not markup
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
}

void WrappedLabel::showText(const QString &text)
{
    if (text == this->text())
        return;
    forgetSizes();
    setText(text);
}

QSize WrappedLabel::minimumSizeHint() const
{
    if (!m_minimum.isValid()) {
        QString paragraphs = text();
        QTextLayout layout(paragraphs.replace(u'\n', QChar::LineSeparator), font(), this);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(1);
        layout.endLayout();
        const QMargins margins = contentsMargins();
        // QTextDocument, which draws it, rounds each line up: one pixel more.
        m_minimum = QSize(static_cast<int>(std::ceil(layout.minimumWidth())) + 1 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom());
    }
    return m_minimum;
}

int WrappedLabel::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    forgetSizes(); // the font or the style, perhaps
    QLabel::changeEvent(event);
}

void WrappedLabel::forgetSizes()
{
    m_minimum = QSize();
    m_heights.clear();
}

} // namespace dte
