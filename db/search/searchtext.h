// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace dte {

/// \p text as it is indexed and looked up: compatibility forms resolved (full-width letters and digits), lower case,
/// no accents, everything but letters and digits a blank, every Chinese character a word of its own, so that words of
/// one or two characters are found.
QString searchText(const QString &text);

/// True for the characters that searchText() sets apart.
bool isChinese(QChar character);

/// The ways to part a Chinese word of four to seven characters, each part of two at least: 软件出口 also means what is
/// called 软件业务出口额. None for other words.
std::vector<std::pair<QString, QString>> partsOf(const QString &word);

/// One of ICU's ways to write a text in other letters.
class Transliteration
{
public:
    /// \p id as ICU names it, such as "Traditional-Simplified".
    explicit Transliteration(const char *id);
    ~Transliteration();
    Q_DISABLE_COPY_MOVE(Transliteration)

    /// \p text unchanged if ICU has no data for it.
    QString of(const QString &text) const;

private:
    class Icu;
    std::unique_ptr<Icu> m_icu;
};

/// First letters of the pinyin of the Chinese characters of a text, by ICU: 跨境电商 is "k j d s". Of characters with
/// several readings it is the most common one.
class PinyinInitials
{
public:
    PinyinInitials();

    QString of(const QString &text) const;

private:
    Transliteration m_pinyin;
};

/// Ranks in the words they are asked for by, by ICU: 第五 fifth 5th.
class Ordinals
{
public:
    Ordinals();
    ~Ordinals();
    Q_DISABLE_COPY_MOVE(Ordinals)

    QString of(int rank) const;

private:
    class Icu;
    std::unique_ptr<Icu> m_icu;
};

} // namespace dte
