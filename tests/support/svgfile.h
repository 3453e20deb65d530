// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMap>
#include <QStringList>

#include <vector>

#include "ui/charts/textitem.h"
#include "ui/export/svgexporter.h"

namespace dte::test {

/// An element of an XML file, with the text right below it.
struct Element
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
};

/// All elements in the order of the file; empty if it is not well-formed.
QList<Element> elementsOf(const QByteArray &svg);
/// Of all elements of that name.
QStringList textsIn(const QList<Element> &elements, const QString &name);
QStringList sorted(QStringList texts);

std::vector<TextItem *> textItems(const FigureScene &figure);
/// With what the bundled snapshot says of the figure.
PictureInfo infoOf(const FigureState &state, LabelMode mode);
/// Empty if that fails.
QByteArray svgOf(const FigureState &state, const ChartOptions &options, SvgText text);

bool hasRsvg();
/// As librsvg draws it; null if it cannot.
QImage renderedByRsvg(const QByteArray &svg);

/// How much two pictures may differ, in steps of a channel, on an average and in the worst block of pixels.
struct Tolerance
{
    double mean;
    double block;
};
inline constexpr Tolerance WithTexts{4, 60}; ///< every program draws the edges of letters in its own way
inline constexpr Tolerance WithoutTexts{0.5, 8};
/// What is wrong with \p found; empty if it looks like \p wanted.
QString difference(const QImage &found, const QImage &wanted, const Tolerance &tolerance);

} // namespace dte::test
