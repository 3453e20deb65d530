// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ui/export/booklet/bookletstyle.h"

namespace dte {

/// Something that is never divided between pages: a line of text, a row of a table.
struct Block
{
    double height = 0;
    double before = 0; ///< space above, none at the top of a column
    bool keepWithNext = false;
    std::function<void(BookletPage *, const QPointF &)> place;
    std::shared_ptr<const Block> head = nullptr; ///< repeated above it where it begins a column
};

/// A part of a page that blocks are put into, from top to bottom.
struct Column
{
    size_t page = 0;
    QRectF box;
};

/// Height of all blocks in one column.
double heightOf(const std::vector<Block> &blocks);
/// Height of as many of the first blocks as fit into \p room without dividing what stands together.
double heightThatFits(const std::vector<Block> &blocks, double room);
/// Puts the blocks into column 0, 1, ... of \p columnAt, which adds pages as it is asked for further ones.
void flow(const std::vector<Block> &blocks, std::vector<BookletPage> *pages,
    const std::function<Column(size_t index)> &columnAt);

/// \p text at \p room, a block a line; no single line of a paragraph stands alone.
std::vector<Block> textBlocks(const QString &text, const TextStyle &style, double room, double indent = 0);
/// \p blocks, kept in one column where that is possible.
std::vector<Block> together(std::vector<Block> blocks);
/// A rule across \p room and a heading under it, which stay with what follows.
Block headingBlock(const QString &text, const BookletStyle &style, double room);
void append(std::vector<Block> *blocks, std::vector<Block> more);

} // namespace dte
