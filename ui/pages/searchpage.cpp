// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchpage.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace dte {

namespace {

constexpr int Padding = 4;
constexpr int HitIndent = 16;

/// Title with its marked parts, below it smaller what it belongs to; both wrap.
class HitDelegate final : public QStyledItemDelegate
{
public:
    explicit HitDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {width, qRound(drawn(nullptr, option, index, QRectF(0, 0, width, 0)))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        m_view->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, m_view);
        drawn(painter, option, index, option.rect);
    }

private:
    /// Gives the height; draws only with a painter.
    static double drawn(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRectF &rect)
    {
        const bool isHit = index.data(SearchPage::HitRole).isValid();
        QFont font = option.font;
        font.setBold(!isHit);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QColor colour = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QRectF inner = rect.adjusted(Padding + (isHit ? HitIndent : 0), Padding, -Padding, 0);
        double height = Padding;
        const auto marks = index.data(SearchPage::MarksRole).value<QList<QTextLayout::FormatRange>>();
        height += laidOut(painter, index.data(Qt::DisplayRole).toString(), font, colour, marks, inner);
        const QString context = index.data(SearchPage::ContextRole).toString();
        if (!context.isEmpty()) {
            QColor muted = colour;
            muted.setAlphaF(isSelected ? 1 : 0.75F); // on what is selected any shade is too weak
            height += laidOut(painter, context, font, muted, {}, inner.translated(0, height - Padding));
        }
        return height + Padding;
    }

    static double laidOut(QPainter *painter, const QString &text, const QFont &font, const QColor &colour,
        const QList<QTextLayout::FormatRange> &marks, const QRectF &rect)
    {
        QString lines = text;
        QTextLayout layout(lines.replace(u'\n', QChar::LineSeparator), font);
        layout.setFormats(marks);
        double height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(rect.width());
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        if (painter) {
            painter->setPen(colour);
            layout.draw(painter, rect.topLeft());
        }
        return height;
    }

    QListView *m_view; ///< our parent
};

/// With the quotation marks around it, the shape of which goes by what stands beside them in the same style.
TextRange withQuotes(const QString &text, TextRange range)
{
    for (const QStringView pair : {u"‘’", u"“”"}) {
        if (range.start == 0 || text[range.start - 1] != pair.front())
            continue;
        --range.start;
        ++range.length;
        if (const auto end = range.start + range.length; end < text.size() && text[end] == pair.back())
            ++range.length;
    }
    return range;
}

QList<QTextLayout::FormatRange> marksIn(const SearchQuery &query, const QString &text)
{
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &match : matches(query, text)) {
        const TextRange range = withQuotes(text, match);
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(range.start);
        mark.length = static_cast<int>(range.length);
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setFontUnderline(true); // not by colour alone
        marks << mark;
    }
    return marks;
}

QString groupName(HitKind kind)
{
    switch (kind) {
    case HitKind::Figure:
        return SearchPage::tr("Figures");
    case HitKind::Indicator:
        return SearchPage::tr("Key figures");
    case HitKind::Observation:
        return SearchPage::tr("Values");
    case HitKind::Series:
        return SearchPage::tr("Series");
    case HitKind::Category:
        return SearchPage::tr("Categories");
    case HitKind::Event:
        return SearchPage::tr("Policy events");
    case HitKind::GlossaryEntry:
        return SearchPage::tr("Glossary");
    case HitKind::Section:
        return SearchPage::tr("Sections");
    case HitKind::Claim:
        return SearchPage::tr("Claims");
    case HitKind::Note:
        return SearchPage::tr("Notes");
    case HitKind::Source:
        break;
    }
    return SearchPage::tr("Sources");
}

} // namespace

SearchPage::SearchPage()
    : m_heading(new QLabel)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(QStringLiteral("hits"));
    connect(m_list, &QListView::activated, this, &SearchPage::openCurrent);
    connect(m_list, &QListView::clicked, this, &SearchPage::openCurrent);
}

QList<QWidget *> SearchPage::panes() const { return {m_list}; }

void SearchPage::showFindings(const QString &typed, const Findings &findings, LabelMode mode)
{
    m_model->clear();
    m_list->setAccessibleName(tr("Search results"));
    if (findings.hits.empty())
        m_heading->setText(tr("Nothing was found for \"%1\". Try fewer or other words, or a number.").arg(typed));
    else if (findings.isExact)
        m_heading->setText(tr("%n result(s) for \"%1\"", nullptr, static_cast<int>(findings.hits.size())).arg(typed));
    else
        m_heading->setText(tr("Nothing has all of \"%1\". The nearest there is:").arg(typed));
    std::vector<HitKind> order; // of the best hit of each
    std::map<HitKind, std::vector<Hit>> groups;
    for (const Hit &hit : findings.hits) {
        if (groups[hit.kind].empty())
            order.push_back(hit.kind);
        groups[hit.kind].push_back(hit);
    }
    for (const HitKind kind : order)
        addGroup(groupName(kind), findings.query, groups[kind], mode);
    m_list->setCurrentIndex(m_model->index(1, 0));
    m_list->scrollToTop();
}

void SearchPage::addGroup(const QString &name, const SearchQuery &query, const std::vector<Hit> &hits, LabelMode mode)
{
    auto *heading = new QStandardItem(name);
    heading->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(heading);
    for (const Hit &hit : hits) {
        const QString title = inMode(hit.title, mode, QStringLiteral("\n"));
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(hit), HitRole);
        item->setData(inMode(hit.context, mode, QStringLiteral("\n")), ContextRole);
        item->setData(QVariant::fromValue(marksIn(query, title)), MarksRole);
        m_model->appendRow(item);
    }
}

void SearchPage::openCurrent()
{
    const QVariant hit = m_list->currentIndex().data(HitRole);
    if (hit.isValid())
        emit opened(hit.value<Hit>());
}

void SearchPage::step(int direction)
{
    for (int row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount(); row += direction) {
        if (m_model->index(row, 0).data(HitRole).isValid()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

} // namespace dte
