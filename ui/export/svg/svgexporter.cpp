// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg/svgexporter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

#include "resources/glyphs.h"
#include "resources/resources.h"
#include "ui/charts/textitem.h"
#include "ui/export/svg/fontsubset.h"
#include "ui/export/svg/svgdocument.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int Dpi = 96;

std::vector<TextItem *> textsOf(const Picture &picture)
{
    std::vector<TextItem *> texts;
    for (const QGraphicsScene *scene : picture.scenes()) {
        const auto items = scene->items();
        for (QGraphicsItem *item : items) {
            if (auto *text = qgraphicsitem_cast<TextItem *>(item); text && text->isVisible())
                texts.push_back(text);
        }
    }
    return texts;
}

/// A CSS rule for each face that \p texts use, with its glyphs; nullopt if there is no memory.
std::optional<QString> fontRules(const std::vector<TextItem *> &texts)
{
    QSet<uint> characters[2];
    for (const TextItem *text : texts) {
        for (const QString &line : text->lines()) {
            for (const uint character : line.toUcs4())
                characters[text->font().bold() ? 1 : 0].insert(character);
        }
    }
    QString rules;
    for (const bool bold : {false, true}) {
        if (characters[bold ? 1 : 0].isEmpty())
            continue;
        const QByteArray font = fontSubset(fontFileFor(characters[bold ? 1 : 0], bold), characters[bold ? 1 : 0]);
        if (font.isEmpty())
            return std::nullopt;
        rules += u"@font-face{font-family:'%1';font-weight:%2;src:url(data:font/otf;base64,%3)}"_s.arg(
            bundledFontFamily(), bold ? u"700"_s : u"400"_s, QString::fromLatin1(font.toBase64()));
    }
    return rules;
}

QByteArray drawn(const QSize &size, const std::function<void(QPainter *, const QRectF &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(Dpi);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    draw(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> svg(Picture picture, const ChartOptions &options, const PictureInfo &info, SvgText how, double dpi)
{
    const std::vector<TextItem *> texts = textsOf(picture);
    SvgHead head{options.size, options.mode == LabelMode::English ? u"en"_s : u"zh-CN"_s, info.title, info.description,
        info.source, info.licence, u"snapshot-sha256:"_s + info.snapshotDigest, {}, {}, dpi};
    if (how == SvgText::Embedded) {
        const std::optional<QString> rules = fontRules(texts);
        if (!rules)
            return Error(ErrorCode::PictureTooLarge, info.title);
        head.style = *rules;
        // For viewers that ignore embedded fonts.
        head.fontFamilies = u"'%1', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"_s.arg(bundledFontFamily());
    }
    for (TextItem *text : texts)
        text->setOutlined(how == SvgText::Paths);
    const QByteArray drawing = drawn(options.size, [&](QPainter *painter, const QRectF &target) {
        if (picture.leftScene() && !options.transparent)
            painter->fillRect(target, options.theme->background); // an odd width leaves a column between the halves
        picture.paint(painter, target);
    });
    if (drawing.isEmpty())
        return Error(ErrorCode::PictureTooLarge, info.title);
    return svgDocument(drawing, head);
}

} // namespace dte
