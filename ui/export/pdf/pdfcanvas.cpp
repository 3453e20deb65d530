// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf/pdfcanvas.h"

#include <QPageLayout>
#include <QPageSize>

namespace dte {

namespace {
constexpr int DotsPerInch = 1200;
} // namespace

PdfCanvas::PdfCanvas(const QSizeF &points, double units)
    : m_buffer(&m_bytes)
    , m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
    , m_size(points * units)
{
    m_writer.setResolution(DotsPerInch);
    // Qt keeps page sizes in whole points.
    const QPageSize size(QSizeF(points.toSize()), QPageSize::Point, QString(), QPageSize::ExactMatch);
    m_writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    if (m_painter.begin(&m_writer))
        setUnits();
}

void PdfCanvas::setUnits()
{
    m_painter.resetTransform();
    m_painter.scale(m_writer.width() / m_size.width(), m_writer.height() / m_size.height());
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

bool PdfCanvas::newPage()
{
    if (!m_painter.isActive() || !m_writer.newPage())
        return false;
    setUnits();
    return true;
}

QByteArray PdfCanvas::finish()
{
    m_painter.end();
    m_buffer.close();
    return m_bytes;
}

} // namespace dte
