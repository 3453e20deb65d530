// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/indicatorwords.h"

#include <QLocale>

#include "db/model/unitformat.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

const QString Separator = u" / "_s;

/// \p oneLanguage once for each language that \p mode has.
template <typename OneLanguage>
QString inLanguages(LabelMode mode, OneLanguage oneLanguage)
{
    if (mode != LabelMode::Both)
        return oneLanguage(mode);
    return inMode({oneLanguage(LabelMode::Chinese), oneLanguage(LabelMode::English)}, mode, Separator);
}

QString limited(const Snapshot &snapshot, Qualifier qualifier, const QString &number, LabelMode mode)
{
    switch (qualifier) {
    case Qualifier::About:
        return inMode(snapshot.term("qualifier_about"), mode).arg(number);
    case Qualifier::Over:
        return inMode(snapshot.term("qualifier_over"), mode).arg(number);
    case Qualifier::Nearly:
        return inMode(snapshot.term("qualifier_nearly"), mode).arg(number);
    case Qualifier::Exact:
        break;
    }
    return number;
}

QString inBrackets(const QString &text, const QString &more, LabelMode mode)
{
    if (more.isEmpty())
        return text;
    return (mode == LabelMode::Chinese ? u"%1（%2）"_s : u"%1 (%2)"_s).arg(text, more);
}

} // namespace

QString valueWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode)
{
    return inLanguages(mode, [&](LabelMode language) {
        return limited(snapshot, indicator.qualifier,
            withUnit(indicator.value, snapshot.unit(indicator.unitId), language), language);
    });
}

QString qualifierWords(const Snapshot &snapshot, Qualifier qualifier, LabelMode mode)
{
    return inLanguages(
        mode, [&](LabelMode language) { return limited(snapshot, qualifier, QString(), language).simplified(); });
}

QString growthWords(const Indicator &indicator)
{
    if (!indicator.growth)
        return {};
    const QString number = grouped(*indicator.growth) + u'%';
    if (indicator.growth->isZero())
        return number;
    return indicator.growth->isNegative() ? u"▼ "_s + number : u"▲ +"_s + number;
}

QString shareWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode)
{
    if (!indicator.share)
        return {};
    const QString number = grouped(*indicator.share) + u'%';
    return inLanguages(mode, [&](LabelMode language) {
        return inMode(snapshot.term("indicator_share_of"), language).arg(inMode(indicator.shareBase, language), number);
    });
}

QString rankWords(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode)
{
    if (!indicator.rank)
        return {};
    return inLanguages(mode, [&](LabelMode language) {
        const QString place = inMode(snapshot.term("indicator_rank_place"), language).arg(*indicator.rank);
        return inBrackets(place, inMode(indicator.rankNote, language), language);
    });
}

QString dateWords(const QString &date, LabelMode mode)
{
    const QStringList parts = date.split(u'-'); // the day may be unknown, or the month too
    const auto number = [&parts](qsizetype part) { return QString::number(parts.value(part).toInt()); };
    return inLanguages(mode, [&](LabelMode language) {
        QStringList words{parts.front()};
        if (language == LabelMode::Chinese) {
            words.front() += u'年';
            for (const qsizetype part : {1, 2}) {
                if (part < parts.size())
                    words << number(part) + (part == 1 ? u'月' : u'日');
            }
            return words.join(QString());
        }
        if (parts.size() > 1)
            words.prepend(QLocale::c().monthName(parts[1].toInt()));
        if (parts.size() > 2)
            words.prepend(number(2));
        return words.join(u' ');
    });
}

QString figureWords(const Snapshot &snapshot, const QString &figureId, LabelMode mode)
{
    const Figure *figure = snapshot.figure(figureId);
    if (!figure)
        return {};
    return inLanguages(mode, [&](LabelMode language) -> QString {
        const QString number = inMode(snapshot.term("figure_number"), language).arg(figure->spec.number);
        return number + u' ' + inMode(figure->spec.title, language);
    });
}

QString sentenceOf(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode)
{
    QStringList parts{inMode(indicator.name, mode, Separator), valueWords(snapshot, indicator, mode),
        inMode(indicator.period, mode, Separator), growthWords(indicator), shareWords(snapshot, indicator, mode),
        rankWords(snapshot, indicator, mode)};
    parts.removeAll(QString());
    return parts.join(mode == LabelMode::Chinese ? u"；"_s : u"; "_s);
}

} // namespace dte
