// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace dte {

/// What stands in an SVG file beside what is drawn. Texts may be any; what XML cannot hold is left out.
struct SvgHead
{
    QSize size; ///< pixels
    QString language; ///< of the texts, as in xml:lang
    QString title;
    QString description;
    QString source;
    QString licence;
    QString identifier;
    QString fontFamilies; ///< of all texts, as in CSS; empty: there are none
    QString style; ///< CSS
    double dpi = 96; ///< pixels an inch
};

/// An SVG 1.1 file of what a QSvgGenerator wrote as \p drawing. Says the same in a fraction of the size: without empty
/// groups and attributes that are the default, each line of text in one piece. Its own title, fonts and definitions are
/// dropped, so the drawing must have no brushes but plain colours.
QByteArray svgDocument(const QByteArray &drawing, const SvgHead &head);

} // namespace dte
