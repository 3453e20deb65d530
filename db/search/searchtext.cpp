// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchtext.h"

#include <unicode/translit.h>

#include <memory>

namespace dte {

namespace {
constexpr qsizetype ShortestPart = 2; // characters; one alone stands in too many words
}

bool isChinese(QChar character) { return character.script() == QChar::Script_Han; }

QString searchText(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isMark()) // an accent, taken off its letter by the normalisation
            continue;
        if (isChinese(character))
            result += u' ' + character + u' ';
        else
            result += character.isLetterOrNumber() ? character.toLower() : QChar(u' ');
    }
    return result.simplified();
}

std::vector<std::pair<QString, QString>> partsOf(const QString &word)
{
    std::vector<std::pair<QString, QString>> parts;
    if (word.isEmpty() || !isChinese(word.front()))
        return parts;
    for (qsizetype length = word.size() - ShortestPart; length >= ShortestPart; --length)
        parts.emplace_back(word.left(length), word.mid(length));
    return parts;
}

class PinyinInitials::Transliterator
{
public:
    std::unique_ptr<icu::Transliterator> icu;
};

PinyinInitials::PinyinInitials()
    : m_transliterator(new Transliterator)
{
    UErrorCode status = U_ZERO_ERROR;
    m_transliterator->icu.reset(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        m_transliterator->icu.reset();
}

PinyinInitials::~PinyinInitials() { delete m_transliterator; }

QString PinyinInitials::of(const QString &text) const
{
    if (!m_transliterator->icu)
        return {};
    QString chinese;
    for (const QChar character : text) {
        if (isChinese(character))
            chinese += character + QStringLiteral("|"); // keeps the syllables apart
    }
    icu::UnicodeString latin(reinterpret_cast<const char16_t *>(chinese.utf16()), static_cast<int>(chinese.size()));
    m_transliterator->icu->transliterate(latin);
    const QString syllables = QString::fromUtf16(latin.getBuffer(), latin.length());
    QStringList initials;
    for (const QString &syllable : syllables.split(u'|', Qt::SkipEmptyParts)) {
        const QString trimmed = syllable.trimmed();
        if (!trimmed.isEmpty() && trimmed.front().unicode() < 0x80)
            initials << trimmed.left(1);
    }
    return initials.join(u' ');
}

} // namespace dte
