// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png/pngexporter.h"

#include <algorithm>

#include "ui/charts/picture.h"
#include "ui/export/content/pictureinfo.h"
#include "ui/export/png/pngwriter.h"

namespace dte {

namespace {

constexpr double MetresPerInch = 0.0254;
constexpr int BandPixels = 2'000'000; ///< drawn in one step: some 10 ms

int dotsPerMetre(const QSize &size, double dpi) { return qRound((dpi > 0 ? dpi : pictureDpi(size)) / MetresPerInch); }

std::vector<PngText> texts(const PictureInfo &info)
{
    std::vector<PngText> texts{{"Title", info.title}, {"Source", info.source}, {"Copyright", info.licence},
        {"Description", info.description}, {"Software", QStringLiteral("Digital Trade Report Explorer " DTE_VERSION)},
        {"Snapshot SHA-256", info.snapshotDigest}};
    std::erase_if(texts, [](const PngText &text) { return text.value.isEmpty(); });
    return texts;
}

/// Rows of \p canvas as an image of their own that shares its pixels.
QImage rowsOf(QImage *canvas, int top, int count)
{
    return {canvas->scanLine(top), canvas->width(), count, canvas->bytesPerLine(), canvas->format()};
}

/// Lays out in the first step, then paints band by band.
class PngTask final : public ExportTask
{
public:
    PngTask(const Handout &handout, const ExportOptions &options)
        : m_handout(handout)
        , m_options(options)
    {
    }

    bool draw() override
    {
        if (m_canvas.isNull()) {
            m_canvas = makeCanvas(m_options.chart);
            if (m_canvas.isNull())
                return false;
            m_picture = std::make_unique<Picture>(makePicture(m_handout, m_options.chart));
            m_labelsLost = m_picture->labelsLost();
            return true;
        }
        // Not the whole canvas with a clip: Qt Charts' items set their own instead, and so would paint in this band
        // over what lies in front of them in the bands before.
        const int rows = std::min(std::max(1, BandPixels / m_canvas.width()), m_canvas.height() - m_painted);
        QImage band = rowsOf(&m_canvas, m_painted, rows);
        QPainter painter(&band);
        painter.translate(0, -m_painted);
        m_picture->paint(&painter, QRectF(m_canvas.rect()));
        m_painted += rows;
        if (m_painted < m_canvas.height())
            return true;
        m_picture.reset(); // belongs to the main thread
        return false;
    }

    int labelsLost() const override { return m_labelsLost; }

    Result<QByteArray> bytes() override
    {
        const PictureInfo info = pictureInfo(m_handout, m_options.chart.mode);
        std::optional<QByteArray> file;
        if (!m_canvas.isNull())
            file = encodePng(m_canvas, dotsPerMetre(m_canvas.size(), m_options.dpi), texts(info));
        if (!file)
            return Error(ErrorCode::PictureTooLarge, idOf(m_handout));
        return *std::move(file);
    }

private:
    const Handout &m_handout;
    const ExportOptions &m_options;
    QImage m_canvas;
    std::unique_ptr<Picture> m_picture;
    int m_painted = 0; ///< rows
    int m_labelsLost = 0;
};

} // namespace

std::unique_ptr<ExportTask> startPng(const Handout &handout, const ExportOptions &options)
{
    return std::make_unique<PngTask>(handout, options);
}

} // namespace dte
