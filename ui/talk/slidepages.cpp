// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/slidepages.h"

#include <QGraphicsRectItem>

#include <algorithm>

#include "ui/charts/chartmetrics.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

constexpr double GrowStep = 1.1; ///< of a page whose text does not fit

/// Puts texts one below the other.
class Page final
{
public:
    Page(const QSizeF &size, const ChartOptions &options)
        : m_scene(std::make_unique<QGraphicsScene>())
        , m_size(size)
        , m_theme(*options.theme)
        , m_metrics(ChartMetrics::forSlide(QSizeF(options.size), options.smallestText))
        , m_margin(0.07 * size.width())
    {
        m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene->setSceneRect(QRectF(QPointF(0, 0), size));
        m_scene->setBackgroundBrush(m_theme.background);
    }

    const ChartMetrics &metrics() const { return m_metrics; }
    const ChartTheme &theme() const { return m_theme; }
    double width() const { return m_size.width() - 2 * m_margin; }
    double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void skip(double lines) { m_y += lines * m_metrics.smallText(); }

    /// \p size in units of the smallest text. \p indent from the left margin.
    void add(const QString &text, double size, bool bold, const QColor &colour, double indent = 0)
    {
        if (text.isEmpty())
            return;
        m_y += place(text, size, bold, colour, indent, m_y);
    }

    /// As add(), without going on below; the height it takes.
    double place(const QString &text, double size, bool bold, const QColor &colour, double indent, double y)
    {
        auto *item = new TextItem(text, m_metrics.font(size * m_metrics.smallText(), bold), colour, width() - indent);
        item->setPos(m_margin + indent, y);
        m_scene->addItem(item);
        return item->size().height();
    }

    void addRule(const QColor &colour)
    {
        m_scene->addRect(QRectF(m_margin, m_y, 0.12 * width(), 2.5 * m_metrics.line()), Qt::NoPen, colour);
        m_y += 3 * m_metrics.line();
    }

    std::unique_ptr<QGraphicsScene> take() { return std::move(m_scene); }

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QSizeF m_size;
    const ChartTheme &m_theme;
    ChartMetrics m_metrics;
    double m_margin;
    double m_y = 0;
};

struct Lines
{
    QString first; ///< in the language that leads
    QString second; ///< of label mode Both
};

Lines lines(const Text &text, LabelMode mode)
{
    if (mode == LabelMode::Both && text.zh != text.en)
        return {text.zh, text.en};
    return {inMode(text, mode == LabelMode::Both ? LabelMode::Chinese : mode), {}};
}

/// Fills the page, enlarging it until all fits: texts are never cut off, rather smaller.
template <typename Fill>
std::unique_ptr<QGraphicsScene> fitted(const ChartOptions &options, const Fill &fill)
{
    QSizeF size(options.size);
    for (;;) {
        Page page(size, options);
        fill(page, size.height());
        if (page.y() <= 0.95 * size.height())
            return page.take();
        size *= std::max(GrowStep, page.y() / size.height());
    }
}

} // namespace

std::unique_ptr<QGraphicsScene> titlePage(const Snapshot &snapshot, const ChartOptions &options)
{
    const Report &report = snapshot.report;
    const auto fill = [&](Page &page, double) {
        const Lines title = lines(report.title, options.mode);
        page.add(title.first, 2.6, true, page.theme().text);
        page.skip(0.4);
        page.add(title.second, 1.7, false, page.theme().text);
        page.skip(1.2);
        page.addRule(page.theme().exports);
        page.skip(1.2);
        page.add(inMode(report.publisher, options.mode, QStringLiteral("\n")), 1.2, false, page.theme().text);
        page.skip(0.5);
        page.add(inMode(report.edition, options.mode, QStringLiteral("\n")), 1.2, false, page.theme().mutedText);
    };
    return fitted(options, [&](Page &page, double height) {
        Page measured(QSizeF(page.width() / 0.86, height), options); // the same width of text
        fill(measured, height);
        page.setY(std::max(0.08 * height, 0.46 * (height - measured.y())));
        fill(page, height);
    });
}

std::unique_ptr<QGraphicsScene> closingPage(const Snapshot &snapshot, const Deck &deck, const ChartOptions &options)
{
    QStringList ids;
    for (const Slide &slide : deck.slides)
        ids << slide.comparedId << slide.figureId;
    return fitted(options, [&](Page &page, double height) {
        page.setY(0.08 * height);
        page.add(
            inMode(snapshot.terms.value(QStringLiteral("slide_sources")), options.mode), 1.8, true, page.theme().text);
        page.skip(0.8);
        page.addRule(page.theme().exports);
        page.skip(0.8);
        const Text &number = snapshot.terms.value(QStringLiteral("figure_number"));
        const double indent = (options.mode == LabelMode::Both ? 9 : 6) * page.metrics().smallText();
        for (const Figure &figure : snapshot.figures) {
            if (!ids.contains(figure.spec.id))
                continue;
            const QString label
                = inMode({number.zh.arg(figure.spec.number), number.en.arg(figure.spec.number)}, options.mode);
            page.place(label, 1, true, page.theme().text, 0, page.y());
            page.add(
                inMode(figure.spec.source, options.mode, QStringLiteral("\n")), 1, false, page.theme().text, indent);
            page.skip(0.5);
        }
        page.skip(0.8);
        page.add(inMode(snapshot.report.licence, options.mode, QStringLiteral("\n")), 1, false, page.theme().mutedText);
    });
}

} // namespace dte
