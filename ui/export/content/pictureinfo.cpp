// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/content/pictureinfo.h"

#include <algorithm>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "ui/export/content/handout.h"

namespace dte {

namespace {

constexpr double SlideWidth = 1280;
constexpr double SlideHeight = 720;
constexpr double SlideDpi = 96;

/// Of two figures side by side.
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
    if (const Text emphasis = emphasisWords(state); !emphasis.isEmpty())
        info.description += u'\n' + inMode(emphasis, mode, QStringLiteral("\n"));
    info.publisher = inMode(report.publisher, mode, QStringLiteral(" / "));
    return info;
}

namespace {

PictureInfo cardInfo(const IndicatorCard &card, const Report &report, const QByteArray &digest, LabelMode mode)
{
    PictureInfo info;
    info.title = card.title;
    info.source = card.origin;
    info.licence = inMode(report.licence, mode, QStringLiteral("\n"));
    info.snapshotDigest = QString::fromLatin1(digest);
    info.description = card.description;
    info.publisher = inMode(report.publisher, mode, QStringLiteral(" / "));
    return info;
}

} // namespace

PictureInfo pictureInfo(const Handout &handout, LabelMode mode)
{
    if (const IndicatorCard *card = handout.card())
        return cardInfo(*card, handout.report, handout.digest, mode);
    const auto info
        = [&](const FigureState &state) { return pictureInfo(state, handout.report, handout.digest, mode); };
    const auto &compared = handout.figures()->compared;
    const PictureInfo figure = info(handout.figures()->figures.front());
    return compared ? comparisonInfo(info(*compared), figure) : figure;
}

double pictureDpi(const QSize &size)
{
    const double scale = std::min(size.width() / SlideWidth, size.height() / SlideHeight);
    return std::max(SlideDpi, SlideDpi * scale);
}

} // namespace dte
