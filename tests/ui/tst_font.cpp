// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

#include "resources/glyphs.h"
#include "resources/resources.h"
#include "tests/support/guitest.h"
#include "ui/charts/chartmetrics.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr double Size = 100;

QRawFont face(const QString &weight) { return QRawFont(u":/fonts/DigitalTradeSansSC-%1.otf"_s.arg(weight), Size); }

/// Every text in every column of every table.
QString snapshotTexts()
{
    QString all;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"font"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
        if (!database.open())
            return {};
        for (const QString &table : database.tables()) {
            QSqlQuery query(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    all += query.value(column).toString();
            }
        }
    }
    QSqlDatabase::removeDatabase(u"font"_s);
    return all;
}

QString translatedTexts()
{
    QString all;
    const QDir folder(QStringLiteral(DTE_TRANSLATIONS));
    for (const QString &name : folder.entryList({u"*.ts"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                all += reader.text();
        }
        if (reader.hasError())
            return {};
    }
    return all;
}

QStringList withoutGlyph(const QRawFont &font, const QString &text)
{
    QSet<uint> seen;
    QStringList missing;
    for (const uint character : text.toUcs4()) {
        if (seen.contains(character) || QChar::category(character) == QChar::Other_Control)
            continue;
        seen.insert(character);
        if (!font.supportsCharacter(character))
            missing << u"U+"_s + QString::number(character, 16);
    }
    return missing;
}

QPainterPath glyph(const QRawFont &font, QChar character)
{
    const auto indexes = font.glyphIndexesForString(QString(character));
    return indexes.isEmpty() ? QPainterPath() : font.pathForGlyph(indexes.front());
}

/// n for each quotation mark of \p text that is as wide as its ink, w for one as wide as a Chinese character.
QString widthsOfMarks(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QString widths;
    for (int i = 0; i < int(text.size()); ++i) {
        const double width = line.cursorToX(i + 1) - line.cursorToX(i);
        if (u"‘’“”"_s.contains(text[i]))
            widths += qRound(width) == Size ? u'w' : width > Size / 5 && width < Size * 3 / 5 ? u'n' : u'?';
    }
    return widths;
}

void addFaces()
{
    QTest::addColumn<QString>("weight");
    QTest::newRow("regular") << "Regular";
    QTest::newRow("bold") << "Bold";
}

} // namespace

class TestFont : public test::GuiTest
{
    Q_OBJECT

private slots:
    void everyCharacterHasAGlyph_data() { addFaces(); }
    void everyCharacterHasAGlyph();
    void noticesAMissingCharacter();
    void everyCharacterHasAGlyphOfItsOwn_data() { addFaces(); }
    void everyCharacterHasAGlyphOfItsOwn();
    void extendedFontHasTheCharactersOfNames_data() { addFaces(); }
    void extendedFontHasTheCharactersOfNames();
    void textsAreDrawnWithTheseFontsAlone_data();
    void textsAreDrawnWithTheseFontsAlone();
    void quotationMarksGoByWhatTheyStandBeside_data();
    void quotationMarksGoByWhatTheyStandBeside();
    void chartsUseTheBundledFaces();
    void theSystemsFontsAreNotAsked();
    void chineseFormsAreSimplified();
    void registeringTwiceIsHarmless();
};

void TestFont::everyCharacterHasAGlyph()
{
    QFETCH(const QString, weight);
    const QRawFont font = face(weight);
    QVERIFY(font.isValid());
    const QString snapshot = snapshotTexts();
    const QString translations = translatedTexts();
    QVERIFY(snapshot.size() > 20000);
    QVERIFY(translations.size() > 500);
    QCOMPARE(withoutGlyph(font, snapshot), QStringList());
    QCOMPARE(withoutGlyph(font, translations), QStringList());
    // What the program itself puts into texts.
    QCOMPARE(withoutGlyph(font, u" 0123456789,.−–—≥≤×→←↓↑%&()（）：；、。，/·"_s), QStringList());
    for (int latin = 0x20; latin < 0x7f; ++latin)
        QVERIFY2(font.supportsCharacter(QChar(latin)), qPrintable(QString(QChar(latin))));
}

void TestFont::noticesAMissingCharacter() { QCOMPARE(withoutGlyph(face(u"Regular"_s), u"a\u0e01a\u0e01"_s).size(), 1); }

/// A PDF knows its text by the glyphs: of characters with the same one, the lowest would be found.
void TestFont::everyCharacterHasAGlyphOfItsOwn()
{
    QFETCH(const QString, weight);
    const QRawFont font = face(weight);
    QHash<quint32, uint> characters;
    QStringList shared;
    for (uint character = 0x20; character < 0x10000; ++character) {
        if (!font.supportsCharacter(character))
            continue;
        const quint32 glyph = font.glyphIndexesForString(QChar(char16_t(character))).front();
        const uint first = characters.value(glyph, character);
        characters.insert(glyph, first);
        if (first != character && first >= 0x80) // the blanks and hyphens are looked for as what keys give
            shared << QString::number(first, 16) + u'=' + QString::number(character, 16);
    }
    QVERIFY(characters.size() > 7000);
    QCOMPARE(shared, QStringList());
}

/// GB 18030-2022, implementation level 2: the two blocks, and some of the characters beyond that stand in the table of
/// general standard characters.
void TestFont::extendedFontHasTheCharactersOfNames()
{
    QFETCH(const QString, weight);
    const QSet<uint> rare{0x9555}; // which the usual font lacks
    const QRawFont font(fontFileFor(rare, weight == u"Bold"_s), Size);
    QVERIFY(font.isValid());
    QStringList missing;
    const auto check = [&](uint first, uint last) {
        for (uint character = first; character <= last; ++character) {
            if (!font.supportsCharacter(character))
                missing << QString::number(character, 16);
        }
    };
    check(0x4E00, 0x9FEF);
    check(0x3400, 0x4DB5);
    for (const uint character :
        {0x20164U, 0x2139AU, 0x2648DU, 0x2A7DDU, 0x2B5AFU, 0x2B7A9U, 0x2C0A9U, 0x2C386U, 0x20BB7U})
        check(character, character);
    QCOMPARE(missing, QStringList());
    const QRawFont usual = face(weight);
    for (const QChar character : u"贸易Q7"_s)
        QCOMPARE(glyph(font, character), glyph(usual, character));
    // The bold face is no smeared regular one.
    QVERIFY(glyph(font, u'镕') != glyph(QRawFont(fontFileFor(rare, weight != u"Bold"_s), Size), u'镕'));
}

void TestFont::textsAreDrawnWithTheseFontsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("lost");
    QTest::newRow("usual") << u"数字 trade – 5\n图"_s << u"数字 trade – 5\n图"_s << QString();
    QTest::newRow("name") << u"朱镕基 𠮷"_s << u"朱镕基 𠮷"_s << QString();
    QTest::newRow("emoji") << u"好😀镕😀👍"_s << u"好〓镕〓〓"_s << u"😀👍"_s;
    QTest::newRow("family of emoji") << u"👩\u200D👧\uFE0F"_s << u"〓〓"_s << u"👩👧"_s;
    QTest::newRow("letter and accent") << u"cafe\u0301"_s << u"caf\u00E9"_s << QString();
    QTest::newRow("private") << u"\uF000"_s << u"〓"_s << u"\uF000"_s;
    QTest::newRow("stand-in of a character") << u"\uF8FE"_s << u"〓"_s << u"\uF8FE"_s;
    QTest::newRow("stand-in of a mark") << u"\uE000"_s << u"〓"_s << u"\uE000"_s;
    QTest::newRow("Thai") << u"กข"_s << u"〓〓"_s << u"กข"_s;
}

void TestFont::textsAreDrawnWithTheseFontsAlone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, drawn);
    QFETCH(const QString, lost);
    QCOMPARE(drawableText(text), drawn);
    QCOMPARE(undrawableCharacters(text), lost);
    const QFont font = ChartMetrics{14}.font(20);
    QTextLayout layout(drawn, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        QVERIFY2(run.rawFont().familyName().startsWith(bundledFontFamily()), qPrintable(run.rawFont().familyName()));
        QVERIFY(!run.glyphIndexes().contains(0));
    }
}

void TestFont::quotationMarksGoByWhatTheyStandBeside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("widths");
    const auto add = [](const char *text, const char *widths) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(widths);
    };
    add("China’s", "n");
    add("’90s and the ’90s", "nn");
    add("“digital”", "nn");
    add("“digital” and ‘trade’, “goods.”", "nnnnnn");
    add("“‘digital’ trade” of “the ‘goods’”", "nnnnnnnn");
    add("“5G”, (“2020”), “–5%”, “…and”, “so…”", "nnnnnnnnnn");
    add("“цифра”", "nn");
    add("“数字”", "ww");
    add("“数字”、‘贸易’。（“十四五”）", "wwwwww");
    add("数字“‘贸易’额”增长", "wwww");
    add("数字——“贸易——”……“额……”", "wwww");
    add("“digital”贸易", "nn");
    add("数字“digital”贸易", "nn");
    add("数字“‘digital’ trade”贸易", "nnnn");
    add("数字 ‘digital’ 贸易", "nn");
    add("The term “数字贸易” means “digital trade”", "wwnn");
    add("数字“2020”年", "nn");
    add("“2020”", "nn");
    add("“2035年”与“截至2035”和“1,648.40 亿”", "wwwwww");
    add("“一带一路”（“Belt and Road”）", "wwnn");
    add("使用“5G”技术", "nn");
}

void TestFont::quotationMarksGoByWhatTheyStandBeside()
{
    QFETCH(const QString, text);
    QFETCH(const QString, widths);
    provideAllGlyphs();
    for (const bool bold : {false, true}) {
        QFont font = ChartMetrics{14}.font(Size, bold);
        QCOMPARE(widthsOfMarks(text, font), widths);
        font.setFamily(bundledFontFamily() + u" Extended"_s);
        QCOMPARE(QFontInfo(font).family(), font.family());
        QCOMPARE(widthsOfMarks(text, font), widths);
    }
}

void TestFont::chartsUseTheBundledFaces()
{
    for (const bool bold : {false, true}) {
        const QFont font = ChartMetrics{14}.font(20, bold);
        const QFontInfo info(font);
        QCOMPARE(info.family(), bundledFontFamily());
        QVERIFY(info.exactMatch());
        QCOMPARE(info.bold(), bold);
        const QRawFont raw = QRawFont::fromFont(font);
        QCOMPARE(raw.familyName(), bundledFontFamily());
        // The real bold face, not a smeared regular one.
        QCOMPARE(raw.fontTable("CFF "), face(bold ? u"Bold"_s : u"Regular"_s).fontTable("CFF "));
    }
    QVERIFY(face(u"Bold"_s).fontTable("CFF ") != face(u"Regular"_s).fontTable("CFF "));
}

/// The family is ours alone: no font of the system is called so, and so none can take its place.
void TestFont::theSystemsFontsAreNotAsked()
{
    QCOMPARE(QFontDatabase::families().count(bundledFontFamily()), 1);
    QVERIFY(bundledFontFamily() != u"Noto Sans CJK SC"_s);
    QVERIFY(QFontDatabase::styles(bundledFontFamily()).size() == 2);
}

/// The first face of the collection that the font is cut from is the Japanese one; characters that Japan writes
/// otherwise tell whether the right one was taken.
void TestFont::chineseFormsAreSimplified()
{
    const QRawFont japanese(QStringLiteral(DTE_NOTO_REGULAR), Size);
    if (!japanese.isValid())
        QSKIP("the collection is not installed here");
    QVERIFY(japanese.familyName().contains(u"JP"_s));
    const QRawFont ours = face(u"Regular"_s);
    const QString texts = snapshotTexts();
    int compared = 0;
    for (const QChar character : u"直述复今令包角海器差类化"_s) {
        if (!texts.contains(character) || !japanese.supportsCharacter(character))
            continue;
        ++compared;
        const auto inJapanese = glyph(japanese, character);
        QVERIFY2(!inJapanese.isEmpty() && glyph(ours, character) != inJapanese, qPrintable(QString(character)));
    }
    QVERIFY(compared >= 3);
    // Shapes that all countries share are the same, so the comparison means something.
    QCOMPARE(glyph(ours, u'一'), glyph(japanese, u'一'));
}

void TestFont::registeringTwiceIsHarmless()
{
    const QStringList before = QFontDatabase::families();
    QVERIFY(registerBundledFont());
    QCOMPARE(QFontDatabase::families(), before);
}

DTE_GUI_TEST_MAIN(TestFont)
#include "tst_font.moc"
