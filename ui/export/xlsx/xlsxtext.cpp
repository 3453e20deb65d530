// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxtext.h"

#include <algorithm>

#include "db/write/xmltext.h"

namespace dte {

namespace {

constexpr int MostNameLength = 31;
constexpr int ExactDigits = 15;

/// Chinese characters, their punctuation and full-width forms.
bool isWide(QChar c) { return c.unicode() >= 0x2E80; }

int widthOf(QChar c) { return isWide(c) || c.category() == QChar::Punctuation_Dash ? 2 : 1; }

/// Calls \p part with each part that is not broken: a word with the blank after it, a Chinese character.
template <typename Part>
void forEachPart(QStringView line, Part part)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool last = i + 1 == line.size();
        if (last || isWide(line[i]) || isWide(line[i + 1]) || line[i] == u' ' || line[i] == u'-') {
            part(line.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
}

int linesOf(QStringView line, int width)
{
    int lines = 1;
    int used = 0;
    forEachPart(line, [&](QStringView part) {
        const int whole = displayWidth(part.toString());
        const int seen = whole - (part.endsWith(u' ') ? 1 : 0);
        if (used > 0 && used + seen > width) {
            ++lines;
            used = 0;
        }
        lines += (seen - 1) / width;
        used += seen > width ? (seen - 1) % width + 1 : whole;
    });
    return lines;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    return width;
}

int longestWord(const QString &text)
{
    int longest = 0;
    for (const QString &line : text.split(u'\n'))
        forEachPart(line,
            [&longest](QStringView part) { longest = std::max(longest, displayWidth(part.trimmed().toString())); });
    return longest;
}

int wrappedLines(const QString &text, int width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += linesOf(line, std::max(width, 2));
    return lines;
}

QString numberFormat(int fractionDigits)
{
    const QString whole = QStringLiteral("#,##0");
    return fractionDigits > 0 ? QString(whole + u'.' + QString(fractionDigits, u'0')) : whole;
}

bool isExactInCell(const Decimal &value)
{
    const QString digits = value.toString();
    return std::count_if(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }) <= ExactDigits;
}

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString legal;
    for (const QChar c : xmlText(wanted))
        legal += QStringLiteral("[]:*?/\\'").contains(c) || c.unicode() < 0x20 ? QChar(u' ') : c;
    legal = legal.simplified();
    if (legal.isEmpty())
        legal = QStringLiteral("1");
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        QString beginning = legal.left(MostNameLength - suffix.size());
        if (beginning.back().isHighSurrogate()) // half a character
            beginning.chop(1);
        const QString name = beginning.trimmed() + suffix;
        if (!taken.contains(name, Qt::CaseInsensitive))
            return name;
    }
}

} // namespace dte
