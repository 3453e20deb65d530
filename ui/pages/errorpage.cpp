// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/errorpage.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dte {

ErrorPage::ErrorPage()
    : m_sentence(new QLabel)
    , m_open(new QPushButton)
{
    m_sentence->setObjectName(QStringLiteral("errorSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setObjectName(QStringLiteral("openAnother"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ErrorPage::openRequested);
    retranslate();
}

QList<QWidget *> ErrorPage::panes() const { return {m_open}; }

void ErrorPage::setError(const Error &error)
{
    m_error = error;
    retranslate();
    m_open->setFocus();
}

void ErrorPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErrorPage::retranslate()
{
    m_sentence->setText(message(m_error));
    m_sentence->setAccessibleName(tr("Why there is nothing to show"));
    m_open->setText(tr("&Open another snapshot..."));
    m_open->setAccessibleName(tr("Open another snapshot"));
}

} // namespace dte
