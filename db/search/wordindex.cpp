// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/wordindex.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

#include "db/search/searchtext.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

bool isLatinWord(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// The characters of a Chinese word in this order, or the beginning of a Latin one.
QString phrase(const QString &word)
{
    const QString quoted = u'"' + searchText(word) + u'"';
    return isChinese(word.front()) ? quoted : quoted + u'*';
}

QString spaced(const QString &word)
{
    QString result;
    for (const QChar character : word)
        result += character + u" "_s;
    return result.trimmed();
}

QString expressionOf(const QString &word)
{
    QString text = u"{title more} : "_s + phrase(word);
    for (const auto &[first, second] : partsOf(word))
        text += u" OR ({title} : %1 AND {title} : %2)"_s.arg(phrase(first), phrase(second));
    if (!isLatinWord(word) || word.size() < 2)
        return u'(' + text + u')';
    return u"(%1 OR initials : \"%2\")"_s.arg(text, spaced(word));
}

QString joinedExpressions(const QStringList &words, const QString &separator)
{
    QStringList expressions;
    for (const QString &word : words)
        expressions << expressionOf(word);
    return expressions.join(separator);
}

} // namespace

WordIndex::WordIndex()
    : m_connection(std::make_unique<Connection>(u":memory:"_s, QString()))
{
}

Result<std::unique_ptr<WordIndex>> WordIndex::make(const std::vector<Document> &documents)
{
    std::unique_ptr<WordIndex> index(new WordIndex);
    QSqlQuery query(index->m_connection->database());
    const auto failure = [&query] { return Error{ErrorCode::SearchUnavailable, {}, query.lastError().databaseText()}; };
    if (!query.exec(u"CREATE VIRTUAL TABLE word USING fts5(title, more, initials, content='', tokenize=\"unicode61\", "
                    "prefix='1 2 3')"_s)
        || !query.exec(u"BEGIN"_s)
        || !query.prepare(u"INSERT INTO word (rowid, title, more, initials) VALUES (?, ?, ?, ?)"_s))
        return failure();
    for (size_t i = 0; i < documents.size(); ++i) {
        query.bindValue(0, static_cast<qlonglong>(i));
        query.bindValue(1, documents[i].titles.join(u' '));
        query.bindValue(2, searchText(documents[i].more + u' ' + documents[i].synonyms + u' ' + documents[i].answers));
        query.bindValue(3, documents[i].initials);
        if (!query.exec())
            return failure();
    }
    if (!query.exec(u"COMMIT"_s))
        return failure();
    return index;
}

std::vector<int> WordIndex::withAll(const QStringList &words, int most) const
{
    if (words.isEmpty())
        return {};
    std::vector<int> result = run(u"title : ^ "_s + phrase(words.front())
            + (words.size() > 1 ? u" AND "_s + joinedExpressions(words.mid(1), u" AND "_s) : QString()),
        most);
    const std::vector<int> others = run(joinedExpressions(words, u" AND "_s), most);
    result.insert(result.end(), others.begin(), others.end());
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<int> WordIndex::withAny(const QStringList &words, int most) const
{
    return words.isEmpty() ? std::vector<int>() : run(joinedExpressions(words, u" OR "_s), most);
}

std::vector<int> WordIndex::run(const QString &expression, int most) const
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid LIMIT ?"_s);
    query.bindValue(0, expression);
    query.bindValue(1, most);
    std::vector<int> rows;
    if (query.exec()) {
        while (query.next())
            rows.push_back(query.value(0).toInt());
    }
    return rows;
}

} // namespace dte
