// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fonts cut down to what a file needs.

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

#include "resources/glyphs.h"
#include "resources/resources.h"
#include "tests/support/guitest.h"
#include "ui/export/svg/fontsubset.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QSet<uint> charactersOf(const QString &text)
{
    const auto codes = text.toUcs4();
    return {codes.begin(), codes.end()};
}

} // namespace

class TestFontSubset : public test::GuiTest
{
    Q_OBJECT

private slots:
    void holdsTheGlyphsAskedForAndNoOthers_data();
    void holdsTheGlyphsAskedForAndNoOthers();
    void quotationMarksAreAsWideAsInTheWholeFont_data();
    void quotationMarksAreAsWideAsInTheWholeFont();
    void leavesOutWhatTheFontHasNot();
    void keepsTheLicence();
    void isTheSameEachTime();
    void rubbishGivesNothing();
};

void TestFontSubset::holdsTheGlyphsAskedForAndNoOthers_data()
{
    QTest::addColumn<bool>("bold");
    QTest::newRow("regular") << false;
    QTest::newRow("bold") << true;
}

void TestFontSubset::holdsTheGlyphsAskedForAndNoOthers()
{
    QFETCH(const bool, bold);
    const QString text = u"数字贸易 Trade 1,234.5%—≥"_s;
    const QByteArray subset = fontSubset(bundledFontFile(bold), charactersOf(text));
    QVERIFY2(subset.size() > 1000 && subset.size() < 20000, qPrintable(QString::number(subset.size())));
    const QRawFont found(subset, 100);
    const QRawFont whole(bundledFontFile(bold), 100);
    QVERIFY(found.isValid() && whole.isValid());
    QCOMPARE(found.familyName(), bundledFontFamily());
    QCOMPARE(found.weight() >= QFont::Bold, bold);
    for (const QChar c : text) {
        QVERIFY2(found.supportsCharacter(c), qPrintable(QString(c)));
        const quint32 glyph = found.glyphIndexesForString(c).front();
        const quint32 original = whole.glyphIndexesForString(c).front();
        QCOMPARE(found.pathForGlyph(glyph), whole.pathForGlyph(original));
        QCOMPARE(found.advancesForGlyphIndexes({glyph}), whole.advancesForGlyphIndexes({original}));
    }
    for (const QChar c : u"出口Q7"_s)
        QVERIFY2(!found.supportsCharacter(c), qPrintable(QString(c)));
}

void TestFontSubset::quotationMarksAreAsWideAsInTheWholeFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << u"China’s “digital” ‘trade’"_s;
    QTest::newRow("Chinese") << u"“数字”‘贸易’“2035年”"_s;
    QTest::newRow("both") << u"“数字” is “digital”，“5G”"_s;
    QTest::newRow("extended font") << u"“镕基”、“digital”，“2035年”"_s;
}

void TestFontSubset::quotationMarksAreAsWideAsInTheWholeFont()
{
    QFETCH(const QString, text);
    provideGlyphs(text);
    const QByteArray font = fontFileFor(charactersOf(text), false);
    const QString family = QRawFont(font, 100).familyName();
    QFont whole(family);
    whole.setPixelSize(100);
    QByteArray subset = fontSubset(font, charactersOf(text));
    // As another family, which has this subset alone. In the file names are big-endian UTF-16.
    const auto utf16 = [](const QString &name) {
        QByteArray bytes;
        for (const QChar c : name)
            (bytes += char(c.row())) += char(c.cell());
        return bytes;
    };
    const QString name = u"Cut"_s.leftJustified(family.size(), u'-');
    subset.replace(utf16(family), utf16(name));
    const int id = QFontDatabase::addApplicationFontFromData(subset);
    QCOMPARE(QFontDatabase::applicationFontFamilies(id), QStringList(name));
    QFont cut = whole;
    cut.setFamily(name);
    QCOMPARE(QFontMetricsF(cut).horizontalAdvance(text), QFontMetricsF(whole).horizontalAdvance(text));
    QVERIFY(QFontDatabase::removeApplicationFont(id));
}

void TestFontSubset::leavesOutWhatTheFontHasNot()
{
    const QRawFont found(fontSubset(bundledFontFile(false), {'a', 0x1F600, 0x10FFFF}), 100);
    QVERIFY(found.isValid());
    QVERIFY(found.supportsCharacter(uint('a')));
    QVERIFY(!found.supportsCharacter(uint(0x1F600)));
}

void TestFontSubset::keepsTheLicence()
{
    const auto names = [](const QByteArray &font) {
        QByteArray table = QRawFont(font, 10).fontTable("name"); // UTF-16, of which the high bytes are zero
        return table.replace('\0', "");
    };
    const QByteArray found = names(fontSubset(bundledFontFile(false), {'a'}));
    for (const char *name : {"Adobe", "SIL Open Font License", "openfontlicense", "A subset of Noto Sans CJK SC"}) {
        if (!names(bundledFontFile(false)).contains(name))
            continue; // another edition of the font words it otherwise
        QVERIFY2(found.contains(name), name);
    }
    QVERIFY(found.contains("SIL Open Font License"));
    QVERIFY(found.contains("Adobe"));
}

void TestFontSubset::isTheSameEachTime()
{
    QSet<uint> forwards;
    QSet<uint> backwards;
    for (uint i = 0; i < 300; ++i) {
        forwards.insert(0x4E00 + i);
        backwards.insert(0x4E00 + 299 - i);
    }
    QCOMPARE(fontSubset(bundledFontFile(true), backwards), fontSubset(bundledFontFile(true), forwards));
}

void TestFontSubset::rubbishGivesNothing()
{
    QCOMPARE(fontSubset({}, {'a'}), QByteArray());
    QCOMPARE(fontSubset("no font", {'a'}), QByteArray());
}

DTE_GUI_TEST_MAIN(TestFontSubset)
#include "tst_fontsubset.moc"
