// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/deck/deck.h"

#include <QCoreApplication>

#include "db/file/inputfile.h"
#include "db/file/userfile.h"
#include "db/view/makeview.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::Deck)
};

QString slideLine(const Slide &slide)
{
    switch (slide.kind) {
    case SlideKind::Title:
        return u"title"_s;
    case SlideKind::Figure:
        return u"figure "_s + viewText(slide.figureId, slide.view);
    case SlideKind::Comparison:
        return u"compare %1 | %2%3"_s.arg(viewText(slide.figureId, slide.view),
            viewText(slide.comparedId, slide.comparedView), slide.lockAxes ? QString() : u" own-axes"_s);
    case SlideKind::Closing:
        break;
    }
    return u"closing"_s;
}

QString noteLine(const QString &language, QString note)
{
    if (note.isEmpty())
        return {};
    note.remove(QChar(0)); // no one typed it, and no text file holds it
    note.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u"note "_s + language + u' ' + note + u'\n';
}

/// What the snapshot lacks of a view on slide \p number; empty if nothing.
QString lacking(const Snapshot &snapshot, int number, const QString &figureId, const ViewState &view)
{
    const Figure *figure = snapshot.figure(figureId);
    if (!figure)
        return Words::tr("slide %1 shows a figure \"%2\", which the data do not hold")
            .arg(QString::number(number), figureId);
    if (const auto state = makeView(snapshot, *figure, view); !state)
        return Words::tr("slide %1 shows the figure %2 with \"%3\", which that figure does not have")
            .arg(QString::number(number), figureId, state.error().detail);
    return {};
}

QString lacking(const Snapshot &snapshot, int number, const Slide &slide)
{
    const bool compares = slide.kind == SlideKind::Comparison;
    if (slide.kind != SlideKind::Figure && !compares)
        return {};
    const QString first = lacking(snapshot, number, slide.figureId, slide.view);
    return first.isEmpty() && compares ? lacking(snapshot, number, slide.comparedId, slide.comparedView) : first;
}

} // namespace

QByteArray toBytes(const Deck &deck)
{
    QString text = u"digital-trade-deck 1\n"_s;
    if (deck.minutes)
        text += u"minutes %1\n"_s.arg(*deck.minutes);
    for (const Slide &slide : deck.slides) {
        text += slideLine(slide) + u'\n';
        text += noteLine(u"zh"_s, slide.note.zh) + noteLine(u"en"_s, slide.note.en);
    }
    return text.toUtf8();
}

Result<Deck> readDeck(const QString &file)
{
    const auto bytes = readInput(file, LargestDeckFile, ErrorCode::DeckUnreadable);
    return bytes ? parseDeck(*bytes, file) : bytes.error();
}

Result<void> writeDeck(const QString &file, const Deck &deck)
{
    const QByteArray bytes = toBytes(deck);
    if (const auto readBack = parseDeck(bytes, file); !readBack)
        return Error(ErrorCode::WriteFailed, file, readBack.error().detail);
    return saveUserFile(file, bytes);
}

Result<void> checkDeck(const Deck &deck, const Snapshot &snapshot, const QString &fileName)
{
    int number = 0;
    for (const Slide &slide : deck.slides) {
        ++number;
        if (const QString cause = lacking(snapshot, number, slide); !cause.isEmpty())
            return Error(ErrorCode::DeckUnreadable, fileName, cause);
    }
    return {};
}

Deck defaultDeck(const Snapshot &snapshot)
{
    Deck deck;
    const auto append = [&deck](SlideKind kind, const QString &figureId = {}) {
        Slide slide;
        slide.kind = kind;
        slide.figureId = figureId;
        deck.slides.push_back(slide);
    };
    append(SlideKind::Title);
    for (const Figure &figure : snapshot.figures)
        append(SlideKind::Figure, figure.spec.id);
    append(SlideKind::Closing);
    return deck;
}

} // namespace dte
