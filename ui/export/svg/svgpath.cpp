// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg/svgpath.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr double Steps = 100; ///< in a pixel

QString rounded(QStringView number) { return QString::number(std::round(number.toDouble() * Steps) / Steps); }

QString point(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    return rounded(text.left(comma)) + u',' + rounded(text.mid(comma + 1));
}

/// What follows one M.
QString part(QStringView data)
{
    QStringList words;
    for (const QStringView word : data.split(u' ', Qt::SkipEmptyParts)) {
        const bool isNamed = word[0].isLetter();
        words << (isNamed ? QString(word[0]) + point(word.mid(1)) : point(word));
    }
    const QString &start = words.front();
    if (words.size() > 2 && words.last() == u'L' + start)
        words.last() = u"Z"_s;
    else if (words.size() > 2 && words.last() == start)
        words << u"Z"_s;
    // Lines are what follows when nothing is said.
    bool isLine = true;
    for (QString &word : words) {
        if (isLine && word[0] == u'L')
            word.remove(0, 1);
        else if (word[0].isLetter())
            isLine = word[0] == u'L';
    }
    return u'M' + words.join(u' ');
}

} // namespace

QString tidiedPath(const QString &data)
{
    QStringList parts;
    for (const QStringView each : QStringView(data).split(u'M', Qt::SkipEmptyParts))
        parts << part(each);
    return parts.join(QString());
}

} // namespace dte
