// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

#include <vector>

namespace dte {

/// Text in a chart, laid out in full: it wraps at a width (between Chinese characters, at blanks in Latin
/// text) and is never shortened. Position is its top left corner.
class TextItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    /// \p maxWidth <= 0: one line per line of \p text, which is made drawableText().
    TextItem(const QString &text, const QFont &font, const QColor &colour, double maxWidth = 0,
        Qt::Alignment alignment = Qt::AlignLeft);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    QSizeF size() const { return m_size; }
    const QString &text() const { return m_text; }
    const QFont &font() const { return m_font; }
    const QColor &colour() const { return m_colour; }
    /// What is drawn, line by line; together they are the text.
    QStringList lines() const;
    void setColour(const QColor &colour) { m_colour = colour; }
    /// False draws the plate only, for measuring what lies under the text.
    void setInkVisible(bool visible) { m_inkVisible = visible; }
    /// True draws the shapes of the letters, for files that shall not need the font.
    void setOutlined(bool outlined) { m_isOutlined = outlined; }
    /// Fills the rectangle behind the text, for text on a pattern.
    void setPlate(const QColor &plate) { m_plate = plate; }
    bool hasPlate() const { return m_plate.isValid(); }
    const QColor &plate() const { return m_plate; }
    /// Leaves nothing behind the text instead, where the ground of the picture shows; vector files cannot, and get the
    /// plate.
    void setPlateOpen(bool open) { m_isPlateOpen = open; }

private:
    void paintPlate(QPainter *painter) const;

    struct Line
    {
        QString text;
        double width = 0;
    };

    void layOut(double maxWidth);

    QString m_text;
    QFont m_font;
    QColor m_colour;
    QColor m_plate;
    Qt::Alignment m_alignment;
    std::vector<Line> m_lines;
    bool m_inkVisible = true;
    bool m_isOutlined = false;
    bool m_isPlateOpen = false;
    double m_lineHeight = 0;
    double m_ascent = 0;
    QSizeF m_size;
};

} // namespace dte
