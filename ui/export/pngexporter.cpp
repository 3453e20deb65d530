// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngexporter.h"

#include <algorithm>

#include "db/figure/summary.h"
#include "db/figure/words.h"
#include "ui/charts/picture.h"
#include "ui/export/pngwriter.h"

namespace dte {

namespace {

constexpr double SlideWidth = 1280;
constexpr double SlideHeight = 720;
constexpr double SlideDpi = 96;
constexpr double MetresPerInch = 0.0254;
constexpr int BandPixels = 2'000'000; ///< drawn in one step: some 10 ms

int dotsPerMetre(const QSize &size, double dpi)
{
    const double scale = std::min(size.width() / SlideWidth, size.height() / SlideHeight);
    return qRound((dpi > 0 ? dpi : std::max(SlideDpi, SlideDpi * scale)) / MetresPerInch);
}

std::vector<PngText> texts(const PictureInfo &info)
{
    std::vector<PngText> texts{{"Title", info.title}, {"Source", info.source}, {"Copyright", info.licence},
        {"Description", info.description}, {"Software", QStringLiteral("Digital Trade Report Explorer " DTE_VERSION)},
        {"Snapshot SHA-256", info.snapshotDigest}};
    std::erase_if(texts, [](const PngText &text) { return text.value.isEmpty(); });
    return texts;
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
            if (!m_canvas.isNull())
                layOut();
            return !m_canvas.isNull();
        }
        const int height = std::max(1, BandPixels / m_canvas.width());
        QPainter painter(&m_canvas);
        painter.setClipRect(0, m_painted, m_canvas.width(), height);
        m_picture->paint(&painter, QRectF(m_canvas.rect()));
        m_painted += height;
        if (m_painted < m_canvas.height())
            return true;
        m_picture.reset(); // belongs to the main thread
        return false;
    }

    Result<QByteArray> bytes() override
    {
        const PictureInfo info = pictureInfo(m_handout, m_options.chart.mode);
        std::optional<QByteArray> file;
        if (!m_canvas.isNull())
            file = encodePng(m_canvas, dotsPerMetre(m_canvas.size(), m_options.dpi), texts(info));
        if (!file)
            return Error(ErrorCode::PictureTooLarge, m_handout.figures.front().spec.id);
        return *std::move(file);
    }

private:
    void layOut()
    {
        const FigureState &figure = m_handout.figures.front();
        m_picture = m_handout.compared
            ? std::make_unique<Picture>(*m_handout.compared, figure, m_options.chart, m_handout.lockAxes)
            : std::make_unique<Picture>(figure, m_options.chart);
    }

    const Handout &m_handout;
    const ExportOptions &m_options;
    QImage m_canvas;
    std::unique_ptr<Picture> m_picture;
    int m_painted = 0; ///< rows
};

PictureInfo comparisonInfo(const PictureInfo &left, const PictureInfo &right)
{
    const auto both
        = [](const QString &a, const QString &b) { return a == b ? a : QStringLiteral("%1\n%2").arg(a, b); };
    PictureInfo info = left;
    info.title = both(left.title, right.title).replace(u'\n', QStringLiteral(" | "));
    info.source = both(left.source, right.source);
    info.description = both(left.description, right.description);
    return info;
}

} // namespace

PictureInfo pictureInfo(const FigureState &state, const Report &report, const QByteArray &digest, LabelMode mode)
{
    const auto origin = [&](LabelMode language) {
        const bool chinese = language == LabelMode::Chinese;
        return (chinese ? QStringLiteral("%1；%2，%3，%4") : QStringLiteral("%1; %2, %3, %4"))
            .arg(inMode(state.spec.source, language), inMode(report.title, language), inMode(report.edition, language),
                inMode(report.publisher, language));
    };
    PictureInfo info;
    info.title = numberedTitle(state, mode).replace(u'\n', u' ');
    info.source = inMode({origin(LabelMode::Chinese), origin(LabelMode::English)}, mode, QStringLiteral("\n"));
    info.licence = inMode(report.licence, mode, QStringLiteral("\n"));
    info.snapshotDigest = QString::fromLatin1(digest);
    info.description = summaryText(state, mode);
    return info;
}

PictureInfo pictureInfo(const Handout &handout, LabelMode mode)
{
    const auto info
        = [&](const FigureState &state) { return pictureInfo(state, handout.report, handout.digest, mode); };
    const PictureInfo figure = info(handout.figures.front());
    return handout.compared ? comparisonInfo(info(*handout.compared), figure) : figure;
}

std::unique_ptr<ExportTask> startPng(const Handout &handout, const ExportOptions &options)
{
    return std::make_unique<PngTask>(handout, options);
}

} // namespace dte
