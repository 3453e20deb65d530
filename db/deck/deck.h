// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include "db/base/result.h"
#include "db/base/text.h"
#include "db/model/snapshot.h"
#include "db/view/viewstate.h"

namespace dte {

enum class SlideKind { Title, Figure, Comparison, Closing };

struct Slide
{
    SlideKind kind = SlideKind::Title;
    QString figureId; ///< of Figure and Comparison; the left one
    ViewState view;
    QString comparedId; ///< of Comparison: the figure on the right
    ViewState comparedView;
    bool lockAxes = true; ///< of Comparison: both on one scale
    Text note; ///< the speaker's own words; one or both may be empty

    bool operator==(const Slide &) const = default;
};

/// A presentation: what is shown one after the other.
struct Deck
{
    std::vector<Slide> slides;
    std::optional<int> minutes; ///< planned length, 1 to MostDeckMinutes

    bool operator==(const Deck &) const = default;
};

constexpr int MostDeckMinutes = 1440;
constexpr size_t MostSlides = 500;
constexpr qint64 LargestDeckFile = 1 << 20; ///< bytes

/// A deck as a text that people can read and edit, in UTF-8:
///
///     digital-trade-deck 1
///     minutes 20
///     title
///     note zh 各位领导，上午好。\n今天介绍六张图。
///     figure fig3/transform=growth/range=2015:2021
///     compare fig3 | fig6/kind=line own-axes
///     closing
///
/// The first line names the format and its version, then each slide has a line; views are those of viewText(). A note
/// belongs to the slide above; \n, \r and \\ in it stand for line ends and a backslash. Blank lines and lines that
/// start with # mean nothing, and members that mean nothing to the kind of a slide are not written. Same deck, same
/// bytes.
QByteArray toBytes(const Deck &deck);

/// The deck that toBytes() gave, or that somebody wrote by hand; a byte order mark and CRLF are fine. Fails with
/// DeckUnreadable, Error::file is then "file:line" and Error::detail the cause, or with DeckTooNew. Whether the figures
/// exist is for checkDeck().
Result<Deck> parseDeck(const QByteArray &bytes, const QString &fileName);

/// parseDeck() of a file.
Result<Deck> readDeck(const QString &file);
/// Saves \p deck, all or nothing; what was in the file is kept, see saveUserFile(). Nothing is written that readDeck()
/// would refuse.
Result<void> writeDeck(const QString &file, const Deck &deck);

/// Checks that \p snapshot has the figures, series, years and releases of every slide. Fails with DeckUnreadable;
/// Error::file is \p fileName, Error::detail names the number of the slide, from 1, and what there is not. A view that
/// cannot be drawn is no fault: its slide says why.
Result<void> checkDeck(const Deck &deck, const Snapshot &snapshot, const QString &fileName);

/// Title, all figures as in the report, closing.
Deck defaultDeck(const Snapshot &snapshot);

} // namespace dte
