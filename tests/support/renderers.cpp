// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/renderers.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

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

/// The picture that \p program makes of \p file.
QImage rendered(const QString &program, const QStringList &arguments, const QByteArray &file)
{
    QProcess process;
    process.start(program, arguments);
    process.write(file);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QImage::fromData(process.readAllStandardOutput()).convertToFormat(QImage::Format_RGB32);
}

} // namespace

bool hasRsvg() { return !QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty(); }

QImage renderedByRsvg(const QByteArray &svg)
{
    return rendered(u"rsvg-convert"_s, {u"--format=png"_s, u"--dpi-x=96"_s, u"--dpi-y=96"_s}, svg);
}

bool hasPoppler() { return !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty(); }

QImage renderedByPoppler(const QByteArray &pdf, const QSize &size)
{
    return rendered(u"pdftoppm"_s,
        {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, QString::number(size.width()), u"-scale-to-y"_s,
            QString::number(size.height()), u"-"_s},
        pdf);
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
