// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainterPath>
#include <QRawFont>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QXmlStreamReader>

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
