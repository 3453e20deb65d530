// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportprogress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace dte {

ExportProgress::ExportProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("progress"));
    m_text->setTextFormat(Qt::PlainText);
    // A long name of a file must not make the window wider.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ExportProgress::cancelled);
    hide();
    fitToFont();
    retranslate();
}

void ExportProgress::fitToFont()
{
    const int height = fontMetrics().height();
    m_bar->setFixedSize(8 * height, height - 4);
    m_cancel->setFixedHeight(height + 2);
}

void ExportProgress::start(int files)
{
    m_bar->setRange(0, files);
    showFile(1, {});
    show();
}

void ExportProgress::showFile(int number, const QString &file)
{
    m_number = number;
    m_file = file;
    m_bar->setValue(number - 1);
    const QString count = tr("%1 of %2").arg(number).arg(m_bar->maximum());
    m_text->setText(file.isEmpty() ? count : QStringLiteral("%1   %2").arg(count, file));
    m_text->setToolTip(file);
}

void ExportProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void ExportProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Export progress"));
    if (m_number > 0)
        showFile(m_number, m_file);
}

} // namespace dte
