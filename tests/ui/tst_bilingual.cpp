// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/windowtest.h"
#include "ui/i18n/bilingualtranslator.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

bool hasChinese(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

bool hasLatinWord(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&\\w\\)"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return text.remove(mnemonic).remove(u'&').contains(word);
}

/// Installed on the application while it lives.
class Language
{
public:
    explicit Language(LabelMode mode)
    {
        m_translator.setMode(mode);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Language)

private:
    BilingualTranslator m_translator;
};

QString buttonText(QDialogButtonBox::StandardButton button)
{
    QDialogButtonBox box(button);
    return box.button(button)->text();
}

} // namespace

class TestBilingual : public test::GuiTest
{
    Q_OBJECT

private slots:
    void joinsLanguages_data();
    void joinsLanguages();
    void joinedLabelsHaveOneMnemonicAtMost_data();
    void joinedLabelsHaveOneMnemonicAtMost();
    void translationFilesAreThere();
    void standardButtonsAreTranslated_data();
    void standardButtonsAreTranslated();
    void placeholdersSurvive();
    void unknownTextsStayEnglish();
    void installingAgainTellsEveryWidget();
};

void TestBilingual::joinsLanguages_data()
{
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("joined");
    QTest::newRow("plain") << u"大纲"_s << u"Outline"_s << u"大纲 Outline"_s;
    QTest::newRow("mnemonics") << u"文件(&F)"_s << u"&File"_s << u"文件 File(&F)"_s;
    QTest::newRow("mnemonic inside") << u"图(&I)"_s << u"F&igure"_s << u"图 Figure(&I)"_s;
    QTest::newRow("lower case mnemonic") << u"保存(&s)"_s << u"&save"_s << u"保存 save(&S)"_s;
    QTest::newRow("mnemonic in Chinese only") << u"文件(&F)"_s << u"File"_s << u"文件 File(&F)"_s;
    QTest::newRow("mnemonic in English only") << u"文件"_s << u"&File"_s << u"文件 File(&F)"_s;
    QTest::newRow("different mnemonics: the English one") << u"打开(&D)"_s << u"&Open"_s << u"打开 Open(&O)"_s;
    QTest::newRow("dots") << u"打开(&O)..."_s << u"&Open..."_s << u"打开 Open(&O)..."_s;
    QTest::newRow("one character for dots") << u"打开(&O)…"_s << u"&Open…"_s << u"打开 Open(&O)…"_s;
    QTest::newRow("dots before the mnemonic") << u"打开...(&O)"_s << u"&Open..."_s << u"打开 Open(&O)..."_s;
    QTest::newRow("colon") << u"宽度(&W)："_s << u"&Width:"_s << u"宽度 Width(&W):"_s;
    QTest::newRow("colon in Chinese only") << u"宽度："_s << u"Width"_s << u"宽度 Width:"_s;
    QTest::newRow("sentence") << u"已保存。"_s << u"Saved."_s << u"已保存。\nSaved."_s;
    QTest::newRow("question") << u"替换吗？"_s << u"Replace it?"_s << u"替换吗？\nReplace it?"_s;
    QTest::newRow("several lines") << u"甲\n乙"_s << u"A\nB"_s << u"甲\n乙\nA\nB"_s;
    QTest::newRow("equal") << u"PNG"_s << u"PNG"_s << u"PNG"_s;
    QTest::newRow("equal but for the mnemonic") << u"PNG(&P)"_s << u"&PNG"_s << u"PNG(&P)"_s;
    QTest::newRow("no Chinese") << QString() << u"&File"_s << u"&File"_s;
    QTest::newRow("no English") << u"文件(&F)"_s << QString() << u"文件(&F)"_s;
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("ampersand that is no mnemonic")
        << u"进口 && 出口"_s << u"Imports && Exports"_s << u"进口 && 出口 Imports && Exports"_s;
    QTest::newRow("escaped one before a mnemonic") << u"甲 && 乙(&B)"_s << u"A && &B"_s << u"甲 && 乙 A && B(&B)"_s;
    QTest::newRow("place marker") << u"已保存 %1"_s << u"Saved %1"_s << u"已保存 %1 Saved %1"_s;
}

void TestBilingual::joinsLanguages()
{
    QFETCH(const QString, chinese);
    QFETCH(const QString, english);
    QFETCH(const QString, joined);
    QCOMPARE(joinLanguages(chinese, english), joined);
}

void TestBilingual::joinedLabelsHaveOneMnemonicAtMost_data() { joinsLanguages_data(); }

void TestBilingual::joinedLabelsHaveOneMnemonicAtMost()
{
    QFETCH(const QString, chinese);
    QFETCH(const QString, english);
    QString joined = joinLanguages(chinese, english);
    QVERIFY(joined.remove(u"&&"_s).count(u'&') <= 1);
}

void TestBilingual::translationFilesAreThere()
{
    for (const char *name : {"dte_zh_CN", "dte_en", "qtbase_zh_CN"}) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/%1.qm"_s.arg(QString::fromLatin1(name))), name);
    }
}

void TestBilingual::standardButtonsAreTranslated_data()
{
    QTest::addColumn<int>("button");
    const auto buttons = QMetaEnum::fromType<QDialogButtonBox::StandardButtons>();
    for (int i = 0; i < buttons.keyCount(); ++i) {
        const int value = buttons.value(i);
        if (value != QDialogButtonBox::NoButton && (value & (value - 1)) == 0)
            QTest::newRow(buttons.key(i)) << value;
    }
}

void TestBilingual::standardButtonsAreTranslated()
{
    QFETCH(const int, button);
    const auto id = static_cast<QDialogButtonBox::StandardButton>(button);
    QString english;
    {
        const Language language(LabelMode::English);
        english = buttonText(id);
        QVERIFY2(!hasChinese(english) && hasLatinWord(english), qPrintable(english));
    }
    {
        const Language language(LabelMode::Chinese);
        QVERIFY2(hasChinese(buttonText(id)) && !hasLatinWord(buttonText(id)), qPrintable(buttonText(id)));
    }
    const Language language(LabelMode::Both);
    const QString both = buttonText(id);
    QVERIFY2(hasChinese(both) && both.contains(english.remove(u'&')), qPrintable(both));
    QVERIFY2(both.count(u'&') <= 1, qPrintable(both));
}

void TestBilingual::placeholdersSurvive()
{
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        const Language language(mode);
        const QString text = QCoreApplication::translate("dte::StatusBar", "Saved %1").arg(u"/tmp/a.png"_s);
        QCOMPARE(text.count(u"/tmp/a.png"_s), mode == LabelMode::Both ? 2 : 1);
        QVERIFY(!text.contains(u"%1"_s));
    }
}

void TestBilingual::unknownTextsStayEnglish()
{
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        const Language language(mode);
        QCOMPARE(QCoreApplication::translate("nowhere", "No such text"), u"No such text"_s);
    }
}

void TestBilingual::installingAgainTellsEveryWidget()
{
    class Listener : public QLabel
    {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent *event) override { changes += event->type() == QEvent::LanguageChange ? 1 : 0; }
    };
    Listener listener;
    BilingualTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(listener.changes > 0);
    listener.changes = 0;
    QCoreApplication::removeTranslator(&translator);
    translator.setMode(LabelMode::English);
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(listener.changes > 0);
    QCoreApplication::removeTranslator(&translator);
}

DTE_GUI_TEST_MAIN(TestBilingual)
#include "tst_bilingual.moc"
