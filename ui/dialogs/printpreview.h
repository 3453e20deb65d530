// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrintPreviewDialog>

#include "ui/dialogs/dialogs.h"

class QAction;

namespace dte {

/// Shows the page before it is printed; colours can be left out.
class PrintPreview final : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// Both outlive this.
    PrintPreview(QPrinter *printer, const PrintRequest &request, QWidget *parent = nullptr);

    /// Whether the last page could not be made.
    bool hasFailed() const { return m_hasFailed; }

private:
    const PrintRequest &m_request;
    QAction *m_blackAndWhite;
    bool m_hasFailed = false;
};

} // namespace dte
