// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layoutchecker.h"

#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QtMath>

#include <algorithm>
#include <cmath>

#include "ui/charts/lineitem.h"
#include "ui/charts/textitem.h"

namespace dte::test {

namespace {

constexpr double Tolerance = 0.5; ///< pixels
constexpr double OutlierShare = 0.06; ///< share of a text's background that may be a thin line

std::vector<TextItem *> texts(const FigureScene &figure)
{
    std::vector<TextItem *> found;
    for (QGraphicsItem *item : figure.scene()->items()) {
        if (auto *text = qgraphicsitem_cast<TextItem *>(item); text && text->isVisible())
            found.push_back(text);
    }
    return found;
}

QString name(const TextItem *text)
{
    const QRectF box = text->sceneBoundingRect();
    return QStringLiteral("\"%1\" at %2,%3 %4x%5")
        .arg(text->text())
        .arg(box.x(), 0, 'f', 1)
        .arg(box.y(), 0, 'f', 1)
        .arg(box.width(), 0, 'f', 1)
        .arg(box.height(), 0, 'f', 1);
}

void checkPlace(const std::vector<TextItem *> &all, const QSizeF &size, QStringList *faults)
{
    const QRectF picture = QRectF(QPointF(0, 0), size).adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
    for (size_t i = 0; i < all.size(); ++i) {
        const QRectF box = all[i]->sceneBoundingRect();
        if (!picture.contains(box))
            *faults << QStringLiteral("clipped: ") + name(all[i]);
        for (size_t j = i + 1; j < all.size(); ++j) {
            const QRectF both = box.intersected(all[j]->sceneBoundingRect());
            if (both.width() > Tolerance && both.height() > Tolerance)
                *faults << QStringLiteral("overlap: %1 and %2").arg(name(all[i]), name(all[j]));
        }
    }
}

void checkWhole(const TextItem *text, QStringList *faults)
{
    QString drawn = text->lines().join(QString());
    QString whole = text->text();
    if (drawn.remove(u' ').remove(u'\n') != whole.remove(u' ').remove(u'\n'))
        *faults << QStringLiteral("shortened: %1 is drawn as \"%2\"").arg(name(text), text->lines().join(u'|'));
    if (text->text().endsWith(QStringLiteral("...")) || text->text().endsWith(QChar(0x2026)))
        *faults << QStringLiteral("elided: ") + name(text);
    if (text->text().trimmed().isEmpty())
        *faults << QStringLiteral("empty: ") + name(text);
}

/// The sign 〓 stands for characters that no font of ours has; no text of a figure has one of its own.
void checkGlyphs(const TextItem *text, QStringList *faults)
{
    const QRawFont font = QRawFont::fromFont(text->font());
    for (const uint character : text->text().toUcs4()) {
        if (character == u'〓' || (character != '\n' && !font.supportsCharacter(character)))
            *faults << QStringLiteral("no glyph for U+%1: %2").arg(character, 4, 16).arg(name(text));
    }
}

QImage withoutTexts(const FigureScene &figure, const std::vector<TextItem *> &all)
{
    QImage image(figure.size().toSize(), QImage::Format_RGB32); // opaque: no pixel is 0
    image.fill(Qt::white);
    for (TextItem *text : all)
        text->setInkVisible(false); // a plate stays: it is background
    QPainter painter(&image);
    figure.render(&painter, QRectF(image.rect()));
    painter.end();
    for (TextItem *text : all)
        text->setInkVisible(true);
    return image;
}

void checkContrast(const TextItem *text, const QImage &background, double lowestContrast, QStringList *faults)
{
    // Without the pixels that are the text's in part only: there ends its plate, too.
    const QRectF place = text->sceneBoundingRect();
    const QRect box = QRect(
        QPoint(qCeil(place.left()), qCeil(place.top())), QPoint(qFloor(place.right()) - 1, qFloor(place.bottom()) - 1))
                          .intersected(background.rect());
    qint64 poor = 0;
    double worst = 21;
    // Neighbouring pixels are mostly equal, and the ratio is dear to compute.
    QRgb last = 0;
    double ratio = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(background.constScanLine(y));
        for (int x = box.left(); x <= box.right(); ++x) {
            if (line[x] != last) {
                last = line[x];
                ratio = contrastRatio(text->colour(), QColor(last));
            }
            if (ratio < lowestContrast) {
                ++poor;
                worst = std::min(worst, ratio);
            }
        }
    }
    const auto pixels = static_cast<double>(box.width()) * box.height();
    if (static_cast<double>(poor) > OutlierShare * pixels) {
        *faults << QStringLiteral("contrast %1 under %2% of %3")
                       .arg(worst, 0, 'f', 2)
                       .arg(100.0 * static_cast<double>(poor) / pixels, 0, 'f', 0)
                       .arg(name(text));
    }
}

/// The lines that the scene draws, as thin boxes: straight ones, and the stretches of a series.
std::vector<QPainterPath> drawnLines(const FigureScene &figure)
{
    std::vector<QPainterPath> lines;
    const auto add = [&lines](const QGraphicsItem *item, const QPointF &from, const QPointF &to, double width) {
        QPainterPath path(from);
        path.lineTo(to);
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(width, 0.1));
        lines.push_back(item->mapToScene(stroker.createStroke(path)));
    };
    for (const QGraphicsItem *item : figure.scene()->items()) {
        if (!item->isVisible())
            continue;
        if (const auto *straight = qgraphicsitem_cast<const QGraphicsLineItem *>(item))
            add(item, straight->line().p1(), straight->line().p2(), straight->pen().widthF());
        const auto *line = qgraphicsitem_cast<const LineItem *>(item);
        for (size_t i = 1; line && i < line->points().size() && line->points().size() < 200; ++i)
            add(item, line->points()[i - 1], line->points()[i], line->pen().widthF());
    }
    return lines;
}

void checkLines(const FigureScene &figure, const std::vector<TextItem *> &all, QStringList *faults)
{
    const std::vector<QPainterPath> lines = drawnLines(figure);
    for (const TextItem *text : all) {
        // The letters are lower than their box.
        const double inset = 0.12 * text->font().pixelSize();
        const QRectF place = text->sceneBoundingRect().adjusted(0, inset, 0, -inset);
        const bool isCrossed = std::any_of(
            lines.begin(), lines.end(), [&place](const QPainterPath &line) { return line.intersects(place); });
        if (isCrossed && !text->hasPlate())
            *faults << QStringLiteral("crossed by a line: ") + name(text);
    }
}

void checkForeignTexts(const FigureScene &figure, QStringList *faults)
{
    for (const QGraphicsItem *item : figure.scene()->items()) {
        if (!item->isVisible())
            continue;
        if (const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            rich && !rich->toPlainText().isEmpty())
            *faults << QStringLiteral("text of Qt Charts: ") + rich->toPlainText();
        if (const auto *simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
            simple && !simple->text().isEmpty())
            *faults << QStringLiteral("text of Qt Charts: ") + simple->text();
    }
}

} // namespace

QStringList layoutFaults(FigureScene *figure, double lowestContrast)
{
    QStringList faults;
    const std::vector<TextItem *> all = texts(*figure);
    checkPlace(all, figure->size(), &faults);
    checkLines(*figure, all, &faults);
    checkForeignTexts(*figure, &faults);
    const QImage background = withoutTexts(*figure, all);
    for (const TextItem *text : all) {
        checkWhole(text, &faults);
        checkGlyphs(text, &faults);
        checkContrast(text, background, lowestContrast, &faults);
    }
    return faults;
}

int textCount(const FigureScene &figure) { return static_cast<int>(texts(figure).size()); }

QStringList drawnTexts(const FigureScene &figure)
{
    QStringList drawn;
    for (const TextItem *text : texts(figure))
        drawn << text->text();
    return drawn;
}

} // namespace dte::test
