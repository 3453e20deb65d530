// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/jsontext.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString unicodeEscape(QChar c) { return u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0'); }

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return unicodeEscape(c);
    default:
        return c < u' ' || c == QChar(0x7f) ? unicodeEscape(c) : QString(c);
    }
}

QString quoted(const QString &value)
{
    QString result(u'"');
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (!c.isSurrogate()) {
            result += escaped(c);
        } else if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            result += c;
            result += value.at(++i);
        } else {
            result += QChar(QChar::ReplacementCharacter);
        }
    }
    return result + u'"';
}

} // namespace

void JsonText::key(QLatin1StringView name)
{
    Q_ASSERT(!m_followsKey);
    separate();
    m_text += '"' + QByteArray(name.data(), name.size()) + "\": ";
    m_followsKey = true;
}

void JsonText::text(const QString &value) { item(quoted(value).toUtf8()); }

QByteArray JsonText::bytes() const
{
    Q_ASSERT(m_hasItems.empty());
    return m_text + '\n';
}

void JsonText::begin(char bracket)
{
    separate();
    m_text += bracket;
    m_hasItems.push_back(false);
}

void JsonText::end(char bracket)
{
    Q_ASSERT(!m_hasItems.empty() && !m_followsKey);
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems)
        newLine();
    m_text += bracket;
}

void JsonText::item(const QByteArray &value)
{
    separate();
    m_text += value;
}

void JsonText::separate()
{
    if (m_followsKey || m_hasItems.empty()) {
        m_followsKey = false;
        return;
    }
    if (m_hasItems.back())
        m_text += ',';
    m_hasItems.back() = true;
    newLine();
}

void JsonText::newLine()
{
    m_text += '\n';
    m_text += QByteArray(2 * static_cast<qsizetype>(m_hasItems.size()), ' ');
}

} // namespace dte
