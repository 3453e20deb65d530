// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextLayout>

#include <cmath>

namespace dte {

namespace {

constexpr QChar ZeroWidthSpace(0x200B);
constexpr qsizetype LongestWord = 20; ///< characters; a longer one, such as a path, may be broken

bool isPartOfWord(QChar c) { return !c.isSpace() && c.unicode() < 0x2E80; } // Chinese breaks anywhere

/// \p word with invisible places to break it at: after punctuation, or where there is none for long.
QString breakableWord(const QString &word)
{
    static const QString breaks = QStringLiteral("/_.-,;:?&=");
    if (word.size() <= LongestWord)
        return word;
    QString result;
    qsizetype run = 0;
    for (const QChar c : word) {
        result += c;
        ++run;
        if ((run > LongestWord / 2 && breaks.contains(c)) || run > LongestWord) {
            result += ZeroWidthSpace;
            run = 0;
        }
    }
    return result;
}

QString breakable(const QString &text)
{
    QString result;
    QString word;
    for (const QChar c : text) {
        if (isPartOfWord(c)) {
            word += c;
            continue;
        }
        result += breakableWord(word) + c;
        word.clear();
    }
    return result + breakableWord(word);
}

} // namespace

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
    const QString shown = breakable(text);
    if (shown == this->text())
        return;
    forgetSizes();
    setText(shown);
}

QString WrappedLabel::plainText() const { return QString(text()).remove(ZeroWidthSpace); }

void WrappedLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void WrappedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    QAction *copy = menu.addAction(tr("&Copy"), this, &WrappedLabel::copySelection);
    copy->setEnabled(hasSelectedText());
    menu.addAction(tr("Select &All"), this, [this] { setSelection(0, static_cast<int>(text().size())); });
    menu.exec(event->globalPos());
}

void WrappedLabel::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(ZeroWidthSpace));
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
