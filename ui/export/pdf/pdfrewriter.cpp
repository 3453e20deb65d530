// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf/pdfrewriter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

#include "resources/glyphs.h"

namespace dte {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

Object name(const char *text) { return Object::newName(text); }

Object destination(const std::vector<Object> &pages, int page)
{
    return Object::newArray({pages.at(static_cast<size_t>(page)), name("/Fit")});
}

void setInfo(QPDF *pdf, const PdfFacts &facts)
{
    Object info = Object::newDictionary(); // Qt's own holds the time
    const auto set = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, textObject(value));
    };
    set("/Title", facts.title);
    set("/Author", facts.author);
    set("/Subject", facts.subject);
    set("/Keywords", facts.keywords);
    set("/Creator", QStringLiteral("Digital Trade Report Explorer " DTE_VERSION));
    pdf->getTrailer().replaceKey("/Info", pdf->makeIndirectObject(info));
    pdf->getTrailer().removeKey("/ID"); // it would be kept as the first half of the new one
}

void setBookmarks(QPDF *pdf, const std::vector<Object> &pages, const std::vector<PdfFacts::Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    Object outlines = pdf->makeIndirectObject(Object::newDictionary());
    Object previous;
    for (const PdfFacts::Bookmark &bookmark : bookmarks) {
        Object item = pdf->makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", textObject(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(pages, bookmark.page));
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            outlines.replaceKey("/First", item);
        }
        previous = item;
    }
    outlines.replaceKey("/Type", name("/Outlines"));
    outlines.replaceKey("/Last", previous);
    outlines.replaceKey("/Count", Object::newInteger(static_cast<long long>(bookmarks.size())));
    pdf->getRoot().replaceKey("/Outlines", outlines);
    pdf->getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void addLink(QPDF *pdf, const std::vector<Object> &pages, const PdfFacts::Link &link)
{
    Object page = pages.at(static_cast<size_t>(link.fromPage));
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", name("/Annot"));
    annotation.replaceKey("/Subtype", name("/Link"));
    annotation.replaceKey("/Rect",
        Object::newArray(
            Object::Rectangle(link.box.left(), height - link.box.bottom(), link.box.right(), height - link.box.top())));
    annotation.replaceKey(
        "/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
    annotation.replaceKey("/Dest", destination(pages, link.toPage));
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(pdf->makeIndirectObject(annotation));
}

void setCatalogue(QPDF *pdf, const PdfFacts &facts)
{
    Object root = pdf->getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", textObject(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// In hexadecimal digits.
QByteArray utf16(uint character)
{
    const char32_t code = character;
    const QString text = QString::fromUcs4(&code, 1);
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits;
}

/// \p map, which says what text the glyphs of a font are, without what Qt gets wrong: it takes a blank for a tab, and
/// has private codes for glyphs without a character of 16 bits.
QByteArray mendedTextMap(const QByteArray &map, const QHash<uint, uint> &privateCodes)
{
    QByteArray result;
    qsizetype done = 0;
    int operand = 0; // of a line: the first and the last glyph, then their texts
    for (qsizetype at = map.indexOf('<'); at >= 0; at = map.indexOf('<', done)) {
        const QByteArray before = map.mid(done, at - done);
        operand = before.contains('\n') ? 1 : operand + 1;
        const bool isText = operand > 2;
        const uint code = map.mid(at + 1, 4).toUInt(nullptr, 16);
        result += before;
        done = at + 1 + 4;
        if (isText && code == '\t')
            result += "<0020";
        else if (isText && privateCodes.contains(code))
            result += '<' + utf16(privateCodes[code]);
        else
            result += map.mid(at, done - at);
    }
    return result + map.mid(done);
}

void mendTexts(QPDF *pdf)
{
    static const std::string extended = "DigitalTradeSansSCExtended";
    for (Object &font : pdf->getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
            continue;
        const bool isExtended = font.getKey("/BaseFont").getName().find(extended) != std::string::npos;
        Object map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray text(
            static_cast<const char *>(static_cast<const void *>(data->getBuffer())), qsizetype(data->getSize()));
        map.replaceStreamData(mendedTextMap(text, isExtended ? extendedStandIns() : standIns()).toStdString(),
            Object::newNull(), Object::newNull());
    }
}

/// Qt makes the tag before the name of an embedded subset, QWCAAA+, from an object number that differs from run to run.
void setSubsetTags(QPDF *pdf)
{
    static const std::string tag = "/DTEAAA+"; // one file has one subset of each face
    for (Object &descriptor : pdf->getAllObjects()) {
        if (!descriptor.isDictionaryOfType("/FontDescriptor"))
            continue;
        const std::string fontName = descriptor.getKey("/FontName").getName();
        if (fontName.size() > tag.size() && fontName[tag.size() - 1] == '+')
            descriptor.replaceKey("/FontName", Object::newName(tag + fontName.substr(tag.size())));
    }
}

QByteArray written(QPDF *pdf)
{
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    // Streams of objects would be filled in the order of Qt's object numbers, which differ from run to run.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {static_cast<const char *>(static_cast<const void *>(buffer->getBuffer())), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray rewritePdf(const QByteArray &pdf, const PdfFacts &facts)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    document.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
    const std::vector<Object> pages = document.getAllPages();
    setInfo(&document, facts);
    setCatalogue(&document, facts);
    mendTexts(&document);
    setSubsetTags(&document);
    setBookmarks(&document, pages, facts.bookmarks);
    for (const PdfFacts::Link &link : facts.links)
        addLink(&document, pages, link);
    return written(&document);
}

} // namespace dte
