// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/partwords.h"

#include <algorithm>
#include <utility>

#include "db/search/searchquery.h"
#include "db/search/searchtext.h"

namespace dte {

namespace {

QString between(const QString &words) { return u' ' + words + u' '; }

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(
        words.begin(), words.end(), [&text](const QString &word) { return between(text).contains(between(word)); });
}

QString without(const QString &text, const QStringList &words)
{
    QString rest = between(text);
    for (const QString &word : words)
        rest.replace(between(word), QStringLiteral("  "));
    return rest.simplified();
}

} // namespace

PartWords::PartWords(const Snapshot &snapshot)
{
    for (const IndicatorPart part : {IndicatorPart::Growth, IndicatorPart::Share, IndicatorPart::Rank}) {
        const Text name = snapshot.terms.value(QString::fromLatin1(termOf(part)));
        QStringList names = synonymsOf({name.zh, name.en}, snapshot.synonyms);
        names << name.zh << name.en;
        QStringList words;
        for (const QString &word : std::as_const(names))
            words << searchText(word);
        words.removeAll(QString());
        words.removeDuplicates();
        m_names.push_back({part, words});
    }
    for (const QStringList &group : snapshot.synonyms) {
        for (const QString &word : group) {
            const QString other = searchText(word);
            const bool isLonger = std::any_of(m_names.begin(), m_names.end(),
                [&other](const Names &names) { return !names.words.contains(other) && hasAny(other, names.words); });
            if (isLonger)
                m_others << other;
        }
    }
}

std::vector<IndicatorPart> PartWords::askedIn(const QStringList &words) const
{
    const QString typed = without(searchText(words.join(u' ')), m_others);
    std::vector<IndicatorPart> asked;
    QString rest = typed;
    for (const auto &[part, names] : m_names) {
        if (hasAny(typed, names))
            asked.push_back(part);
        rest = without(rest, names);
    }
    return rest.isEmpty() ? std::vector<IndicatorPart>() : asked;
}

QString PartWords::of(IndicatorPart part) const
{
    for (const Names &names : m_names) {
        if (names.part == part)
            return names.words.join(u' ');
    }
    return {};
}

const char *PartWords::termOf(IndicatorPart part)
{
    switch (part) {
    case IndicatorPart::Growth:
        return "indicator_growth";
    case IndicatorPart::Share:
        return "indicator_share";
    case IndicatorPart::Rank:
    case IndicatorPart::Ahead:
        return "indicator_rank";
    case IndicatorPart::Value:
        break;
    }
    return "value";
}

} // namespace dte
