// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/bilingualtranslator.h"

#include <QLocale>
#include <QRegularExpression>

namespace dte {

namespace {

/// What Qt asks for and its own Chinese lacks: translated with the program's words.
[[maybe_unused]] constexpr const char *QtWords[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};

/// A label taken apart: "保存(&S)..." has text 保存, mnemonic S and tail "...".
struct Label
{
    QString text;
    QChar mnemonic;
    QString tail;
};

QString takeTail(QString *text)
{
    static const QStringList tails{
        QStringLiteral("..."), QStringLiteral("…"), QStringLiteral("："), QStringLiteral(":")};
    for (const QString &tail : tails) {
        if (text->endsWith(tail)) {
            text->chop(tail.size());
            return tail == QStringLiteral("：") ? QStringLiteral(":") : tail;
        }
    }
    return {};
}

Label takeApart(QString text)
{
    Label label;
    label.tail = takeTail(&text);
    static const QRegularExpression chineseMnemonic(QStringLiteral("\\(&(\\w)\\)"));
    if (const auto match = chineseMnemonic.match(text); match.hasMatch()) {
        label.mnemonic = match.captured(1).front();
        text.remove(match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    if (const auto match = mnemonic.match(text); match.hasMatch()) {
        label.mnemonic = match.captured(1).front();
        text.remove(match.capturedStart(), 1);
    }
    if (label.tail.isEmpty())
        label.tail = takeTail(&text);
    label.text = text;
    return label;
}

bool isSentence(const QString &text)
{
    const bool stops = text.endsWith(u'.') && !text.endsWith(QStringLiteral("..."));
    return stops || text.endsWith(u'。') || text.endsWith(u'?') || text.endsWith(u'？') || text.contains(u'\n');
}

} // namespace

QString joinLanguages(const QString &chinese, const QString &english)
{
    if (chinese == english || english.isEmpty())
        return chinese;
    if (chinese.isEmpty())
        return english;
    if (isSentence(chinese))
        return chinese + u'\n' + english;
    const Label zh = takeApart(chinese);
    const Label en = takeApart(english);
    QString joined = zh.text == en.text ? zh.text : zh.text + u' ' + en.text;
    const QChar mnemonic = en.mnemonic.isNull() ? zh.mnemonic : en.mnemonic;
    if (!mnemonic.isNull())
        joined += QStringLiteral("(&%1)").arg(mnemonic.toUpper());
    return joined + (en.tail.isEmpty() ? zh.tail : en.tail);
}

LabelMode systemMode()
{
    return QLocale::system().language() == QLocale::Chinese ? LabelMode::Chinese : LabelMode::English;
}

BilingualTranslator::BilingualTranslator(QObject *parent)
    : QTranslator(parent)
{
    // A failure leaves English: the program works, and a test demands that these files are there.
    (void)m_chinese.load(QStringLiteral(":/i18n/dte_zh_CN.qm"));
    (void)m_english.load(QStringLiteral(":/i18n/dte_en.qm"));
    (void)m_qtChinese.load(QStringLiteral(":/i18n/qtbase_zh_CN.qm"));
}

QString BilingualTranslator::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString english = m_english.translate(context, sourceText, disambiguation, n);
    if (m_mode == LabelMode::English)
        return english; // a null string makes Qt take the source text
    QString chinese = m_chinese.translate(context, sourceText, disambiguation, n);
    if (chinese.isEmpty())
        chinese = m_qtChinese.translate(context, sourceText, disambiguation, n);
    if (chinese.isEmpty() || m_mode == LabelMode::Chinese)
        return chinese.isEmpty() ? english : chinese;
    if (english.isEmpty())
        english = QString::fromUtf8(sourceText);
    return joinLanguages(chinese, english);
}

} // namespace dte
