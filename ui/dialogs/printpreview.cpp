// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printpreview.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QToolBar>
#include <QToolButton>

#include "ui/widgets/screenfit.h"

namespace dte {

PrintPreview::PrintPreview(QPrinter *printer, const PrintRequest &request, QWidget *parent)
    : QPrintPreviewDialog(printer, parent)
    , m_request(request)
    , m_blackAndWhite(new QAction(tr("&Black and white"), this))
{
    setWindowTitle(tr("Print"));
    m_blackAndWhite->setObjectName(QStringLiteral("blackAndWhite"));
    m_blackAndWhite->setCheckable(true);
    m_blackAndWhite->setChecked(request.blackAndWhite);
    auto *bar = findChild<QToolBar *>();
    auto *preview = findChild<QPrintPreviewWidget *>();
    if (bar && preview) { // Qt's own are icons; this has none that everybody knows
        bar->addSeparator();
        bar->addAction(m_blackAndWhite);
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_blackAndWhite)))
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(m_blackAndWhite, &QAction::toggled, preview, &QPrintPreviewWidget::updatePreview);
    }
    connect(this, &QPrintPreviewDialog::paintRequested, this,
        [this](QPrinter *target) { m_hasFailed = !m_request.print(target, m_blackAndWhite->isChecked()); });
    resizeOnScreen(this, {1000, 760});
}

} // namespace dte
