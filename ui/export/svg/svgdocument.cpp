// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg/svgdocument.h"

#include <QMap>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <utility>
#include <vector>

#include "db/write/xmltext.h"
#include "ui/export/svg/svgpath.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr QStringView Rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr QStringView DublinCore = u"http://purl.org/dc/elements/1.1/";

using Attributes = QMap<QString, QString>;

/// Those of the group around everything that are not SVG's own defaults.
const Attributes &groupAttributes()
{
    static const Attributes attributes{
        {u"fill"_s, u"none"_s}, {u"stroke-linecap"_s, u"square"_s}, {u"stroke-linejoin"_s, u"bevel"_s}};
    return attributes;
}

/// What holds without being said.
const Attributes &defaults()
{
    static const Attributes attributes = [] {
        Attributes all = groupAttributes();
        all.insert({{u"fill-opacity"_s, u"1"_s}, {u"fill-rule"_s, u"nonzero"_s}, {u"font-style"_s, u"normal"_s},
            {u"font-weight"_s, u"400"_s}, {u"opacity"_s, u"1"_s}, {u"stroke"_s, u"none"_s},
            {u"stroke-dashoffset"_s, u"0"_s}, {u"stroke-opacity"_s, u"1"_s}, {u"stroke-width"_s, u"1"_s},
            {u"transform"_s, u"translate(0,0)"_s}, {u"vector-effect"_s, u"none"_s}});
        return all;
    }();
    return attributes;
}

Attributes attributesOf(const QXmlStreamReader &reader)
{
    Attributes result;
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        QString value = attribute.value().trimmed().toString();
        if (name == u"transform"_s)
            value.replace(u"matrix(1,0,0,1,"_s, u"translate("_s);
        if (name == u"d"_s)
            value = tidiedPath(value);
        // Qt's miter limit counts from the middle of the line: its default is SVG's. The whole drawing has one font.
        static const QStringList dropped{u"stroke-miterlimit"_s, u"font-family"_s, u"xml:space"_s};
        if (!dropped.contains(name))
            result.insert(name, value);
    }
    return result;
}

struct Shape
{
    QString name;
    Attributes attributes;
    QString text;

    bool isText() const { return name == u"text"_s; }
};

/// Writes what is drawn in one state of the painter.
class StateWriter final
{
public:
    explicit StateWriter(QXmlStreamWriter *writer)
        : m_writer(writer)
    {
    }

    void begin(const Attributes &state) { m_state = state; }

    void add(Shape shape)
    {
        if (!m_shapes.empty() && continues(m_shapes.back(), shape))
            m_shapes.back().text += shape.text;
        else
            m_shapes.push_back(std::move(shape));
    }

    void end()
    {
        for (size_t i = 0; i < m_shapes.size();) {
            size_t next = i + 1;
            while (next < m_shapes.size() && !m_shapes[i].isText() && !m_shapes[next].isText())
                ++next;
            writeRun(i, next);
            i = next;
        }
        m_shapes.clear();
        m_state.clear();
    }

private:
    /// Qt writes a line in pieces, by script.
    static bool continues(const Shape &before, const Shape &shape)
    {
        Attributes there = shape.attributes;
        there[u"x"_s] = before.attributes[u"x"_s];
        return before.isText() && shape.isText() && there == before.attributes;
    }

    void writeRun(size_t first, size_t last)
    {
        if (last - first > 1) {
            startElement(u"g"_s, m_state, defaults());
            for (size_t i = first; i < last; ++i)
                write(m_shapes[i], m_shapes[i].attributes, inheritedFrom(m_state));
            m_writer->writeEndElement();
            return;
        }
        const Shape &shape = m_shapes[first];
        Attributes attributes = shape.attributes;
        for (auto it = m_state.cbegin(); it != m_state.cend(); ++it) {
            const bool applies = !shape.isText() || it.key() == u"transform"_s || it.key() == u"opacity"_s;
            if (applies && !attributes.contains(it.key()))
                attributes.insert(it.key(), it.value());
        }
        write(shape, attributes, defaults());
    }

    static Attributes inheritedFrom(const Attributes &state)
    {
        Attributes inherited = defaults();
        for (auto it = state.cbegin(); it != state.cend(); ++it) {
            if (it.key() != u"opacity"_s && it.key() != u"transform"_s)
                inherited.insert(it.key(), it.value());
        }
        return inherited;
    }

    void write(const Shape &shape, const Attributes &attributes, const Attributes &inherited)
    {
        startElement(shape.name, attributes, inherited);
        if (shape.isText())
            m_writer->writeCharacters(shape.text);
        m_writer->writeEndElement();
    }

    void startElement(const QString &name, const Attributes &attributes, const Attributes &inherited)
    {
        m_writer->writeCharacters(u"\n"_s);
        m_writer->writeStartElement(name);
        for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
            const bool isFont = it.key().startsWith(u"font-"_s) && name != u"text"_s;
            if (!isFont && inherited.value(it.key()) != it.value())
                m_writer->writeAttribute(it.key(), it.value());
        }
    }

    QXmlStreamWriter *m_writer;
    Attributes m_state;
    std::vector<Shape> m_shapes;
};

void writeDrawing(const QByteArray &drawing, QXmlStreamWriter *writer)
{
    QXmlStreamReader reader(xmlText(QString::fromUtf8(drawing)));
    StateWriter state(writer);
    static const QStringList skipped{u"title"_s, u"desc"_s, u"defs"_s};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == u"g")
            state.end();
        if (!reader.isStartElement() || reader.name() == u"svg")
            continue;
        const QString name = reader.name().toString();
        if (name == u"g"_s) {
            state.begin(attributesOf(reader));
        } else if (skipped.contains(name)) {
            reader.skipCurrentElement();
        } else {
            const Attributes attributes = attributesOf(reader);
            state.add({name, attributes, reader.readElementText()});
        }
    }
    Q_ASSERT(!reader.hasError());
}

/// Rounded down: rounded up, a viewer would make the picture a pixel larger.
QString millimetres(int pixels, double dpi)
{
    constexpr double Digits = 10000;
    return QString::number(std::floor(pixels * MillimetresPerInch / dpi * Digits) / Digits, 'f', 4) + u"mm"_s;
}

void writeMetadata(const SvgHead &head, QXmlStreamWriter *writer)
{
    const QString dc = DublinCore.toString();
    const QString rdf = Rdf.toString();
    const auto write = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            writer->writeTextElement(dc, name, xmlText(value));
    };
    writer->writeStartElement(u"metadata"_s);
    writer->writeNamespace(rdf, u"rdf"_s);
    writer->writeNamespace(dc, u"dc"_s);
    writer->writeStartElement(rdf, u"RDF"_s);
    writer->writeStartElement(rdf, u"Description"_s);
    writer->writeAttribute(rdf, u"about"_s, QString());
    write(u"title"_s, head.title);
    write(u"source"_s, head.source);
    write(u"rights"_s, head.licence);
    write(u"identifier"_s, head.identifier);
    for (int i = 0; i < 3; ++i)
        writer->writeEndElement();
}

void writeHead(const SvgHead &head, QXmlStreamWriter *writer)
{
    writer->writeStartElement(u"svg"_s);
    writer->writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writer->writeAttribute(u"width"_s, millimetres(head.size.width(), head.dpi));
    writer->writeAttribute(u"height"_s, millimetres(head.size.height(), head.dpi));
    writer->writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(head.size.width()).arg(head.size.height()));
    writer->writeAttribute(u"version"_s, u"1.1"_s);
    writer->writeAttribute(u"xml:lang"_s, head.language);
    writer->writeAttribute(u"role"_s, u"img"_s);
    const std::pair<QString, QString> elements[]{
        {u"title"_s, xmlText(head.title)}, {u"desc"_s, xmlText(head.description)}, {u"style"_s, head.style}};
    for (const auto &[name, text] : elements) {
        if (text.isEmpty())
            continue;
        writer->writeCharacters(u"\n"_s);
        writer->writeTextElement(name, text);
    }
    writer->writeCharacters(u"\n"_s);
    writeMetadata(head, writer);
}

} // namespace

QByteArray svgDocument(const QByteArray &drawing, const SvgHead &head)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writer.writeCharacters(u"\n"_s);
    writeHead(head, &writer);
    writer.writeCharacters(u"\n"_s);
    writer.writeStartElement(u"g"_s);
    const Attributes &attributes = groupAttributes();
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        writer.writeAttribute(it.key(), it.value());
    if (!head.fontFamilies.isEmpty()) {
        writer.writeAttribute(u"font-family"_s, head.fontFamilies);
        writer.writeAttribute(u"xml:space"_s, u"preserve"_s); // with two blanks a text is as wide as it was laid out
    }
    writeDrawing(drawing, &writer);
    writer.writeCharacters(u"\n"_s);
    writer.writeEndElement();
    writer.writeCharacters(u"\n"_s);
    writer.writeEndDocument();
    return bytes;
}

} // namespace dte
