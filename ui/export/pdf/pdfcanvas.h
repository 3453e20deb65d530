// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>

namespace dte {

/// A PDF file in memory that is painted page by page. Coordinates are \p units a point from the top left corner. What
/// it gives wants finishPdf().
class PdfCanvas final
{
public:
    PdfCanvas(const QSizeF &points, double units);
    ~PdfCanvas() = default;
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    /// Null if painting cannot begin.
    QPainter *painter() { return m_painter.isActive() ? &m_painter : nullptr; }
    bool newPage();
    /// Ends the file; nothing can be painted any more.
    QByteArray finish();

private:
    void setUnits();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_size; ///< of a page, in units
};

} // namespace dte
