// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QStringList>
#include <utility>
#include <vector>

namespace dte {

/// \p text as it is indexed and looked up: compatibility forms resolved (full-width letters and digits), lower case,
/// no accents, everything but letters and digits a blank, every Chinese character a word of its own, so that words of
/// one or two characters are found.
QString searchText(const QString &text);

/// True for the characters that searchText() sets apart.
bool isChinese(QChar character);

/// The ways to part a Chinese word of four characters or more, each part of two at least: 软件出口 also means what is
/// called 软件业务出口额. None for other words.
std::vector<std::pair<QString, QString>> partsOf(const QString &word);

/// First letters of the pinyin of the Chinese characters of a text, by ICU: 跨境电商 is "k j d s". Of characters with
/// several readings it is the most common one.
class PinyinInitials
{
public:
    PinyinInitials();
    ~PinyinInitials();
    Q_DISABLE_COPY_MOVE(PinyinInitials)

    QString of(const QString &text) const;

private:
    class Transliterator;
    Transliterator *m_transliterator; ///< ours; null if ICU has no such data
};

} // namespace dte
