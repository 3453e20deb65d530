// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/svgfile.h"

#include <QGraphicsScene>
#include <QXmlStreamReader>

#include "tests/support/guitest.h"

using namespace Qt::StringLiterals;

namespace dte::test {

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

} // namespace dte::test
