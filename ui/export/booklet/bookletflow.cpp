// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletflow.h"

#include <iterator>

namespace dte {

namespace {

/// Height of the block at \p index and of all that must stand with it.
double heightTogether(const std::vector<Block> &blocks, size_t index)
{
    double height = blocks[index].height;
    while (blocks[index].keepWithNext && index + 1 < blocks.size()) {
        ++index;
        height += blocks[index].before + blocks[index].height;
    }
    return height;
}

} // namespace

double heightOf(const std::vector<Block> &blocks)
{
    double height = 0;
    for (const Block &block : blocks)
        height += (&block == blocks.data() ? 0 : block.before) + block.height;
    return height;
}

double heightThatFits(const std::vector<Block> &blocks, double room)
{
    double height = 0;
    double fitting = 0;
    for (const Block &block : blocks) {
        height += (&block == blocks.data() ? 0 : block.before) + block.height;
        if (height > room)
            break;
        if (!block.keepWithNext)
            fitting = height;
    }
    return fitting;
}

std::vector<Block> together(std::vector<Block> blocks)
{
    for (size_t i = 0; i + 1 < blocks.size(); ++i)
        blocks[i].keepWithNext = true;
    return blocks;
}

void flow(const std::vector<Block> &blocks, std::vector<BookletPage> *pages,
    const std::function<Column(size_t index)> &columnAt)
{
    constexpr double Tolerance = 0.01;
    if (blocks.empty())
        return;
    size_t index = 0;
    Column column = columnAt(index);
    double y = column.box.top();
    bool stays = false; // with the block before
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const double before = y > column.box.top() ? block.before : 0;
        const auto fits = [&](double height) { return y + before + height <= column.box.bottom() + Tolerance; };
        if (fits(heightTogether(blocks, i)) || (stays && fits(block.height))) {
            y += before;
        } else {
            column = columnAt(++index);
            y = column.box.top();
            if (block.head) {
                block.head->place(&(*pages)[column.page], QPointF(column.box.left(), y));
                y += block.head->height;
            }
        }
        block.place(&(*pages)[column.page], QPointF(column.box.left(), y));
        y += block.height;
        stays = block.keepWithNext;
    }
}

std::vector<Block> textBlocks(const QString &text, const TextStyle &style, double room, double indent)
{
    const QStringList lines = style.wrapped(text, room - indent);
    std::vector<Block> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const bool keep = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
        blocks.push_back({style.lineHeight(), 0, keep,
            [line, style, indent](
                BookletPage *page, const QPointF &at) { page->addLine(line, style, at.x() + indent, at.y()); },
            nullptr});
    }
    return blocks;
}

Block headingBlock(const QString &text, const BookletStyle &style, double room)
{
    const TextStyle heading = style.heading();
    const double above = 0.3 * heading.size;
    return {heading.lineHeight() + above, style.gap(), true,
        [text, heading, room, above, colour = style.theme().baseline](BookletPage *page, const QPointF &at) {
            page->addRule(at.x(), at.x() + room, at.y(), colour);
            page->addLine(text, heading, at.x(), at.y() + above);
        },
        nullptr};
}

void append(std::vector<Block> *blocks, std::vector<Block> more)
{
    blocks->insert(blocks->end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace dte
