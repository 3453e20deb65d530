// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngexporter.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>

#include "db/figure/summary.h"
#include "db/figure/words.h"

namespace dte {

namespace {

constexpr double SlideWidth = 1280;
constexpr double SlideHeight = 720;
constexpr double SlideDpi = 96;
constexpr double MetresPerInch = 0.0254;
// CPU ms and KB a figure at 3840x2160: quality 0 700/463, default 270/472, 50 219/479, 60 176/575; RGB888 the same;
// Indexed8 347/705, and too few colours.
constexpr int Quality = 60;

/// Keys are PNG keywords: Latin-1, at most 79 bytes, no blank at either end. Values may be any text.
void setTexts(QImage *image, const PictureInfo &info)
{
    const auto set = [image](const QString &key, const QString &value) {
        if (!value.isEmpty())
            image->setText(key, value);
    };
    set(QStringLiteral("Title"), info.title);
    set(QStringLiteral("Source"), info.source);
    set(QStringLiteral("Copyright"), info.licence);
    set(QStringLiteral("Description"), info.description);
    set(QStringLiteral("Software"), QStringLiteral("Digital Trade Report Explorer " DTE_VERSION));
    set(QStringLiteral("Snapshot SHA-256"), info.snapshotDigest);
}

Result<QByteArray> encoded(QImage image, const PictureInfo &info)
{
    // Only now: a painter would scale its fonts by it.
    const int dots = qRound(pictureDpi(image.size()) / MetresPerInch);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    setTexts(&image, info);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(Quality);
    if (!writer.write(image))
        return Error(ErrorCode::PictureTooLarge, info.title, writer.errorString());
    return bytes;
}

} // namespace

double pictureDpi(const QSize &size)
{
    const double scale = std::min(size.width() / SlideWidth, size.height() / SlideHeight);
    return std::max(SlideDpi, SlideDpi * scale);
}

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
    info.publisher = inMode(report.publisher, mode, QStringLiteral(" / "));
    return info;
}

Result<QByteArray> png(const FigureState &state, const ChartOptions &options, const PictureInfo &info)
{
    QImage image = renderFigure(state, options);
    if (image.isNull())
        return Error(ErrorCode::PictureTooLarge, state.spec.id);
    return encoded(std::move(image), info);
}

Result<QByteArray> comparisonPng(const Comparison &comparison, const ChartOptions &options, const PictureInfo &info)
{
    QImage image = renderComparison(comparison.left, comparison.right, options, comparison.lockAxes);
    if (image.isNull())
        return Error(ErrorCode::PictureTooLarge, info.title);
    return encoded(std::move(image), info);
}

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

} // namespace dte
