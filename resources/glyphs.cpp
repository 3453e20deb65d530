// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/glyphs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QSet>

#include <hb.h>

#include <algorithm>
#include <memory>

#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr uint FirstPrivate = 0xE000;
constexpr uint LastPrivate = 0xF8FF;
constexpr uint Largest16Bit = 0xFFFF;
constexpr QStringView NarrowMarks = u"‘’“”"; ///< in the order of their stand-ins
constexpr char16_t StandsForNothing = u'〓'; ///< the printers' own; □ is a mark of evidence

QString extendedFontFile(bool bold)
{
    return QCoreApplication::applicationDirPath()
        + (bold ? u"/../share/digital-trade-explorer/DigitalTradeSansSCExtended-Bold.otf"_s
                : u"/../share/digital-trade-explorer/DigitalTradeSansSCExtended-Regular.otf"_s);
}

struct Destroyer
{
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
};

/// Which characters a font has.
class Coverage final
{
public:
    explicit Coverage(hb_blob_t *file)
        : m_face(hb_face_create(file, 0))
        , m_font(hb_font_create(m_face.get()))
    {
        hb_blob_destroy(file);
    }

    hb_face_t *face() const { return m_face.get(); }
    uint glyph(uint character) const
    {
        hb_codepoint_t glyph = 0;
        return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) ? glyph : 0;
    }

private:
    std::unique_ptr<hb_face_t, Destroyer> m_face;
    std::unique_ptr<hb_font_t, Destroyer> m_font;
};

const Coverage &bundled()
{
    static const Coverage coverage = [] {
        const QByteArray file = bundledFontFile(false);
        return Coverage(hb_blob_create(
            file.constData(), static_cast<unsigned>(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    }();
    return coverage;
}

/// Of nothing if the file is missing.
const Coverage &extended()
{
    static const Coverage coverage(hb_blob_create_from_file(QFile::encodeName(extendedFontFile(false)).constData()));
    return coverage;
}

QString stringOf(char32_t character) { return QString::fromUcs4(&character, 1); }

/// A private code means something else to each who uses it.
bool isPrivate(uint character) { return character >= FirstPrivate && character <= LastPrivate; }

bool isBundled(uint character)
{
    // Control characters are no glyphs anywhere.
    const bool isUsual = (character >= 0x20 && character < 0x7F) || QChar::category(character) == QChar::Other_Control;
    return isUsual || (!isPrivate(character) && bundled().glyph(character) != 0);
}

bool isExtended(uint character) { return !isPrivate(character) && extended().glyph(character) != 0; }

bool isBundled(const QString &text)
{
    const auto codes = text.toUcs4();
    return std::all_of(codes.begin(), codes.end(), [](uint character) { return isBundled(character); });
}

/// What has no shape of its own: joiners, selectors of a variant, codes that are no characters.
bool isInvisible(uint character)
{
    return QChar::category(character) == QChar::Other_Format || QChar::isNonCharacter(character)
        || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

/// \p text without what neither font has, each replaced by what \p instead says of it.
template <typename Instead>
QString replaced(const QString &text, const Instead &instead)
{
    QString result;
    for (const uint character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isBundled(character) || isExtended(character))
            result += stringOf(character);
        else if (!isInvisible(character))
            result += instead(character);
    }
    return result;
}

} // namespace

void provideAllGlyphs()
{
    [[maybe_unused]] static const bool done = [] {
        for (const bool bold : {false, true}) {
            const int id = QFontDatabase::addApplicationFont(extendedFontFile(bold));
            if (id != -1)
                QFont::insertSubstitution(bundledFontFamily(), QFontDatabase::applicationFontFamilies(id).value(0));
        }
        return true;
    }();
}

void provideGlyphs(const QString &text)
{
    if (!isBundled(text))
        provideAllGlyphs();
}

QString drawableText(const QString &text)
{
    if (isBundled(text))
        return text;
    provideAllGlyphs();
    return replaced(text, [](uint) { return QChar(StandsForNothing); });
}

QString undrawableCharacters(const QString &text)
{
    QString characters;
    if (isBundled(text))
        return characters;
    replaced(text, [&characters](uint character) {
        const QString found = stringOf(character);
        if (!characters.contains(found))
            characters += found;
        return found;
    });
    return characters;
}

QByteArray fontFileFor(const QSet<uint> &characters, bool bold)
{
    if (std::all_of(characters.begin(), characters.end(), [](uint character) { return isBundled(character); }))
        return bundledFontFile(bold);
    QFile file(extendedFontFile(bold));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : bundledFontFile(bold);
}

QHash<uint, uint> standIns()
{
    QHash<uint, uint> result;
    for (qsizetype i = 0; i < NarrowMarks.size(); ++i)
        result.insert(FirstPrivate + 2 * static_cast<uint>(i), NarrowMarks[i].unicode());
    return result;
}

QHash<uint, uint> extendedStandIns()
{
    QHash<uint, uint> byGlyph;
    hb_set_t *characters = hb_set_create();
    hb_face_collect_unicodes(extended().face(), characters);
    hb_codepoint_t character = Largest16Bit;
    while (hb_set_next(characters, &character))
        byGlyph.insert(extended().glyph(character), character);
    hb_set_destroy(characters);
    QHash<uint, uint> result = standIns();
    for (uint code = FirstPrivate; code <= LastPrivate; ++code) {
        if (const uint glyph = extended().glyph(code); byGlyph.contains(glyph))
            result.insert(code, byGlyph[glyph]);
    }
    return result;
}

} // namespace dte
