// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/svgfile.h"

#include <QGraphicsScene>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

#include "tests/support/guitest.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

constexpr int Block = 8; ///< pixels

/// Mean difference of each channel, with its sign, over the block at \p corner.
double blockDifference(const QImage &a, const QImage &b, const QPoint &corner)
{
    const QRect block = QRect(corner, QSize(Block, Block)) & a.rect();
    double sum[3] = {};
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *lineA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *lineB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            const QRgb left = lineA[x];
            const QRgb right = lineB[x];
            sum[0] += qRed(left) - qRed(right);
            sum[1] += qGreen(left) - qGreen(right);
            sum[2] += qBlue(left) - qBlue(right);
        }
    }
    return std::max({std::abs(sum[0]), std::abs(sum[1]), std::abs(sum[2])}) / (block.width() * block.height());
}

double meanDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *lineA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *lineB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(lineA[x]) - qGray(lineB[x]));
    }
    return sum / (static_cast<double>(a.width()) * a.height());
}

} // namespace

QList<Element> elementsOf(const QByteArray &svg)
{
    QList<Element> elements;
    QList<qsizetype> open;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element element{reader.qualifiedName().toString(), {}, {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
            open << elements.size();
            elements << element;
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            elements[open.last()].text += reader.text();
        }
    }
    return reader.hasError() ? QList<Element>() : elements;
}

QStringList textsIn(const QList<Element> &elements, const QString &name)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (element.name == name)
            texts << element.text;
    }
    return texts;
}

std::vector<TextItem *> textItems(const FigureScene &figure)
{
    std::vector<TextItem *> items;
    for (QGraphicsItem *item : figure.scene()->items()) {
        if (auto *text = qgraphicsitem_cast<TextItem *>(item); text && text->isVisible())
            items.push_back(text);
    }
    return items;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

PictureInfo infoOf(const FigureState &state, LabelMode mode)
{
    const Snapshot &snapshot = bundledSnapshot();
    return pictureInfo(state, snapshot.report, snapshot.digest, mode);
}

QByteArray svgOf(const FigureState &state, const ChartOptions &options, SvgText text)
{
    const auto bytes = svg(Picture(state, options), options, infoOf(state, options.mode), text);
    return bytes ? *bytes : QByteArray();
}

bool hasRsvg() { return !QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty(); }

QImage renderedByRsvg(const QByteArray &svg)
{
    QProcess process;
    process.start(u"rsvg-convert"_s, {u"--format=png"_s, u"--dpi-x=96"_s, u"--dpi-y=96"_s});
    process.write(svg);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QImage::fromData(process.readAllStandardOutput()).convertToFormat(QImage::Format_RGB32);
}

QString difference(const QImage &found, const QImage &wanted, const Tolerance &tolerance)
{
    if (found.size() != wanted.size())
        return u"%1x%2, not %3x%4"_s.arg(found.width()).arg(found.height()).arg(wanted.width()).arg(wanted.height());
    QString worst;
    double most = tolerance.block;
    for (int y = 0; y < found.height(); y += Block) {
        for (int x = 0; x < found.width(); x += Block) {
            const double here = blockDifference(found, wanted, {x, y});
            if (here > most)
                worst = u"%1 at %2,%3"_s.arg(here).arg(x).arg(y);
            most = std::max(most, here);
        }
    }
    const double mean = meanDifference(found, wanted);
    return mean > tolerance.mean ? u"on an average %1"_s.arg(mean) : worst;
}

} // namespace dte::test
