// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchtext.h"

#include <unicode/rbnf.h>
#include <unicode/translit.h>

#include <QStringList>

#include <memory>

namespace dte {

namespace {
constexpr qsizetype LongestParted = 7; // characters; what is longer is a sentence, and looking up its parts takes long
constexpr qsizetype ShortestPart = 2; // characters; one alone stands in too many words
} // namespace

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
    if (word.isEmpty() || !isChinese(word.front()) || word.size() > LongestParted)
        return parts;
    for (qsizetype length = word.size() - ShortestPart; length >= ShortestPart; --length)
        parts.emplace_back(word.left(length), word.mid(length));
    return parts;
}

class Transliteration::Icu
{
public:
    std::unique_ptr<icu::Transliterator> transliterator;
};

Transliteration::Transliteration(const char *id)
    : m_icu(std::make_unique<Icu>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_icu->transliterator.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        m_icu->transliterator.reset();
}

Transliteration::~Transliteration() = default;

QString Transliteration::of(const QString &text) const
{
    if (!m_icu->transliterator)
        return text;
    icu::UnicodeString result(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size()));
    m_icu->transliterator->transliterate(result);
    return QString::fromUtf16(result.getBuffer(), result.length());
}

PinyinInitials::PinyinInitials()
    : m_pinyin("Han-Latin; Latin-ASCII; Lower")
{
}

QString PinyinInitials::of(const QString &text) const
{
    QString chinese;
    for (const QChar character : text) {
        if (isChinese(character))
            chinese += character + QStringLiteral("|"); // keeps the syllables apart
    }
    QStringList initials;
    for (const QString &syllable : m_pinyin.of(chinese).split(u'|', Qt::SkipEmptyParts)) {
        const QString trimmed = syllable.trimmed();
        if (!trimmed.isEmpty() && trimmed.front().unicode() < 0x80)
            initials << trimmed.left(1);
    }
    return initials.join(u' ');
}

class Ordinals::Icu
{
public:
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat chinese{icu::URBNF_SPELLOUT, icu::Locale("zh"), status};
    const icu::RuleBasedNumberFormat english{icu::URBNF_SPELLOUT, icu::Locale("en"), status};
    const icu::RuleBasedNumberFormat digits{icu::URBNF_ORDINAL, icu::Locale("en"), status};

    static QString written(const icu::RuleBasedNumberFormat &format, int number, const icu::UnicodeString &rules)
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString word;
        icu::FieldPosition position;
        format.format(number, rules, word, position, status);
        return U_SUCCESS(status) ? QString::fromUtf16(word.getBuffer(), word.length()) : QString();
    }
};

Ordinals::Ordinals()
    : m_icu(std::make_unique<Icu>())
{
}

Ordinals::~Ordinals() = default;

QString Ordinals::of(int rank) const
{
    if (U_FAILURE(m_icu->status))
        return {};
    const icu::UnicodeString spellout(u"%spellout-ordinal");
    return QStringList{Icu::written(m_icu->chinese, rank, spellout), Icu::written(m_icu->english, rank, spellout),
        Icu::written(m_icu->digits, rank, icu::UnicodeString(u"%digits-ordinal"))}
        .join(u' ');
}

} // namespace dte
