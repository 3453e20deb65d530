// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/languages.h"

#include <QRegularExpression>

#include <algorithm>

#include "tests/support/guitest.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

bool hasHan(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

/// Names of languages stand in their own language in every mode.
bool isLanguageName(QString text)
{
    static const QStringList names{u"中文"_s, u"English"_s, u"双语 Bilingual"_s};
    static const QRegularExpression mnemonic(u"\\(&?\\w\\)"_s); // Qt's own tool tips keep the brackets
    return names.contains(text.remove(mnemonic).remove(u'&').trimmed());
}

/// Latin words of \p text that are no names, formats, keys or codes.
QStringList latinWords(QString text)
{
    // What keeps its spelling in Chinese texts: institutions and data sets, file formats, keys, licences, indicators.
    static const QStringList allowed{u"CIPS"_s, u"CNY"_s, u"CPTPP"_s, u"DEPA"_s, u"EBOPS"_s, u"Gbps"_s, u"ICT"_s,
        u"IDC"_s, u"ITU"_s, u"OECD"_s, u"RCEP"_s, u"ZB"_s, u"UNCTAD"_s, u"WTO"_s, u"GPC"_s, u"SAFE"_s, u"MOFCOM"_s,
        u"NBS"_s, u"IMF"_s, u"BPM"_s, u"IP"_s, u"GPL"_s, u"GNU"_s, u"SQLite"_s, u"PNG"_s, u"png"_s, u"SVG"_s, u"svg"_s,
        u"PDF"_s, u"pdf"_s, u"CSV"_s, u"csv"_s, u"JSON"_s, u"json"_s, u"xlsx"_s, u"mm"_s, u"dpi"_s, u"UTF"_s, u"WPS"_s,
        u"Excel"_s, u"SHA"_s, u"libxlsxwriter"_s, u"BSD"_s, u"GMP"_s, u"ICU"_s, u"Unicode"_s, u"qpdf"_s, u"Apache"_s,
        u"HarfBuzz"_s, u"libdeflate"_s, u"MIT"_s, u"Qt"_s, u"Charts"_s, u"Noto"_s, u"Sans"_s, u"CJK"_s, u"SC"_s,
        u"TMPDIR"_s, u"SIL"_s, u"Ctrl"_s, u"Shift"_s, u"Page"_s, u"Up"_s, u"Down"_s, u"Alt"_s, u"Esc"_s, u"Home"_s,
        u"End"_s, u"PgUp"_s, u"PgDown"_s, u"px"_s, u"or"_s, u"later"_s, u"US"_s, u"CHN"_s, u"SI"_s, u"SJ"_s};
    static const QRegularExpression mnemonic(u"\\(&\\w\\)"_s);
    // Addresses, indicators, file names, hashes: a run with digits, '_', '.', '/' or '@' in it.
    static const QRegularExpression code(u"\\b[\\w./@-]*[0-9_./@][\\w./@-]*\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    text.remove(mnemonic).remove(u'&').remove(code);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString each = it.next().captured();
        if (!allowed.contains(each))
            words << each;
    }
    return words;
}

/// What is wrong with \p seen in \p mode, \p quotes left out; empty if nothing.
QString faultOf(const Seen &seen, LabelMode mode, const QStringList &quotes)
{
    if (isLanguageName(seen.text))
        return {};
    QString text = seen.text;
    for (const QString &quote : quotes)
        text.remove(quote);
    const bool english = !latinWords(text).isEmpty();
    switch (mode) {
    case LabelMode::Chinese:
        return english ? u"English in Chinese: "_s + latinWords(text).join(u' ') : QString();
    case LabelMode::English:
        return hasHan(text) ? u"Chinese in English"_s : QString();
    case LabelMode::Both:
        break;
    }
    if (hasHan(text) && !text.contains(QRegularExpression(u"[A-Za-z]{2,}"_s)))
        return u"Chinese alone"_s;
    return english && !hasHan(text) ? u"English alone"_s : QString();
}

/// What is quoted in Chinese: documents by their titles, and in English numbers as they are printed.
QStringList chineseQuotes(LabelMode mode)
{
    QStringList quotes;
    for (const Source &source : bundledSnapshot().sources) {
        if (source.locator.startsWith(u'《'))
            quotes << source.locator;
    }
    for (const Indicator &indicator : bundledSnapshot().indicators) {
        if (mode == LabelMode::English && hasHan(indicator.printed))
            quotes << indicator.printed;
    }
    std::sort(quotes.begin(), quotes.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return quotes;
}

} // namespace

void add(SeenList *list, const QString &place, const QString &text)
{
    if (!text.trimmed().isEmpty())
        *list << Seen{place, text};
}

QString languageFaults(const SeenList &list, LabelMode mode)
{
    const QStringList quotes = chineseQuotes(mode);
    QStringList faults;
    if (list.isEmpty())
        faults << u"no text found"_s;
    for (const Seen &seen : list) {
        const QString fault = faultOf(seen, mode, quotes);
        if (!fault.isEmpty())
            faults << u"%1: %2: \"%3\""_s.arg(fault, seen.place, seen.text.left(200));
    }
    faults.removeDuplicates();
    return faults.join(u'\n');
}

} // namespace dte::test
