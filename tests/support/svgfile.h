// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <vector>

#include "ui/charts/textitem.h"
#include "ui/export/svg/svgexporter.h"

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

} // namespace dte::test
