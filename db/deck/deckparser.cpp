// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// parseDeck() of deck.h.

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

#include "db/deck/deck.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int Version = 1;

struct ParserWords
{
    Q_DECLARE_TR_FUNCTIONS(dte::Deck)
};

/// What to say of a part that makes no sense, which may be as long as the file.
QString shortened(const QString &part)
{
    constexpr qsizetype Most = 60;
    return part.size() <= Most ? part : part.left(Most) + u'…';
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// nullopt if a backslash stands before anything but a backslash, n or r.
std::optional<QString> unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\') {
            result += text.at(i);
            continue;
        }
        const QChar next = ++i < text.size() ? text.at(i) : QChar();
        if (next != u'\\' && next != u'n' && next != u'r')
            return std::nullopt;
        result += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
    }
    return result;
}

/// Takes the lines of a deck one after the other; each gives the cause if it makes no sense, or nothing.
class DeckParser final
{
public:
    const Deck &deck() const { return m_deck; }

    QString parseLine(const QString &line)
    {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            return {};
        const QString word = line.section(u' ', 0, 0).trimmed();
        const QString rest = line.section(u' ', 1);
        if (word == "note"_L1)
            return parseNote(rest);
        if (word == "minutes"_L1)
            return parseMinutes(rest.trimmed());
        return parseSlide(word, rest.trimmed());
    }

private:
    QString parseSlide(const QString &word, const QString &rest)
    {
        Slide slide;
        QString cause;
        if (word == "figure"_L1) {
            slide.kind = SlideKind::Figure;
            cause = parseFigure(rest, &slide.figureId, &slide.view);
        } else if (word == "compare"_L1) {
            slide.kind = SlideKind::Comparison;
            cause = parseComparison(rest, slide);
        } else if (word == "title"_L1 || word == "closing"_L1) {
            slide.kind = word == "title"_L1 ? SlideKind::Title : SlideKind::Closing;
            cause = rest.isEmpty() ? QString() : notUnderstood(rest);
        } else {
            cause = ParserWords::tr("it starts with none of title, figure, compare, closing, note, minutes");
        }
        if (cause.isEmpty() && m_deck.slides.size() == MostSlides)
            return ParserWords::tr("there are more than %1 slides").arg(MostSlides);
        m_deck.slides.push_back(slide);
        m_noteLanguages.clear();
        return cause;
    }

    static QString notUnderstood(const QString &part)
    {
        return ParserWords::tr("\"%1\" makes no sense there").arg(shortened(part));
    }

    static QString parseFigure(const QString &text, QString *figureId, ViewState *view)
    {
        if (text.isEmpty())
            return ParserWords::tr("it names no figure");
        QString wrongPart;
        const auto parsed = parseView(text, &wrongPart);
        if (!parsed)
            return notUnderstood(wrongPart);
        // Language and style are those of the whole presentation.
        if (!parsed->more.empty())
            return notUnderstood(parsed->more.front().first + u'=' + parsed->more.front().second);
        *figureId = parsed->figureId;
        *view = parsed->view;
        return {};
    }

    static QString parseComparison(const QString &text, Slide &slide)
    {
        QStringList sides = text.split(u" | "_s);
        if (sides.size() != 2)
            return ParserWords::tr("it does not name two figures with \" | \" between them");
        constexpr auto OwnAxes = " own-axes"_L1;
        slide.lockAxes = !sides[1].endsWith(OwnAxes);
        if (!slide.lockAxes)
            sides[1].chop(OwnAxes.size());
        const QString cause = parseFigure(sides[0].trimmed(), &slide.figureId, &slide.view);
        return cause.isEmpty() ? parseFigure(sides[1].trimmed(), &slide.comparedId, &slide.comparedView) : cause;
    }

    QString parseNote(const QString &rest)
    {
        const QString language = rest.section(u' ', 0, 0);
        const auto text = unescaped(rest.section(u' ', 1));
        if (language != "zh"_L1 && language != "en"_L1)
            return ParserWords::tr("after note there is neither zh nor en");
        if (m_deck.slides.empty())
            return ParserWords::tr("there is no slide above that the note could belong to");
        if (m_noteLanguages.contains(language))
            return ParserWords::tr("it is a second note in the same language; write \\n for a new line");
        if (!text)
            return ParserWords::tr("a backslash stands alone; write it twice");
        m_noteLanguages << language;
        Text &note = m_deck.slides.back().note;
        (language == "zh"_L1 ? note.zh : note.en) = *text;
        return {};
    }

    QString parseMinutes(const QString &rest)
    {
        if (m_deck.minutes)
            return ParserWords::tr("the minutes stand there a second time");
        bool fits = false;
        const int minutes = isNumber(rest) ? rest.toInt(&fits) : 0;
        if (!fits || minutes > MostDeckMinutes)
            return ParserWords::tr("the minutes are not a whole number from 1 to %1").arg(MostDeckMinutes);
        m_deck.minutes = minutes;
        return {};
    }

    Deck m_deck;
    QStringList m_noteLanguages; ///< of the last slide
};

/// The line as text; nullopt if it is none.
std::optional<QString> decoded(const QByteArray &line)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(line);
    if (decoder.hasError() || line.contains('\0'))
        return std::nullopt;
    return text;
}

Error lineError(const QString &fileName, qsizetype number, const QString &cause)
{
    return Error(ErrorCode::DeckUnreadable, u"%1:%2"_s.arg(fileName).arg(number), cause);
}

/// Nothing if the first line is that of a deck this program knows.
std::optional<Error> headerError(const QString &line, const QString &fileName)
{
    const QString name = line.section(u' ', 0, 0);
    const QString version = line.section(u' ', 1).trimmed();
    if (name != "digital-trade-deck"_L1 || !isNumber(version))
        return lineError(fileName, 1, ParserWords::tr("it is not \"digital-trade-deck %1\"").arg(Version));
    if (version != QString::number(Version))
        return Error(ErrorCode::DeckTooNew, fileName, ParserWords::tr("version %1").arg(shortened(version)));
    return std::nullopt;
}

} // namespace

Result<Deck> parseDeck(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > LargestDeckFile)
        return Error(ErrorCode::DeckUnreadable, fileName, ParserWords::tr("it is larger than 1 MiB"));
    const QByteArray mark = "\xEF\xBB\xBF"_ba;
    const QList<QByteArray> lines = (bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes).split('\n');
    DeckParser parser;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const auto text = decoded(line);
        if (!text)
            return lineError(fileName, i + 1, ParserWords::tr("it is not text in UTF-8"));
        if (i == 0) {
            if (const auto error = headerError(*text, fileName))
                return *error;
        } else if (const QString cause = parser.parseLine(*text); !cause.isEmpty()) {
            return lineError(fileName, i + 1, cause);
        }
    }
    return parser.deck();
}

} // namespace dte
