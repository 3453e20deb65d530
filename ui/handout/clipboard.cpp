// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/clipboard.h"

#include "db/lists/reportlists.h"
#include "db/words/summary.h"
#include "ui/charts/picture.h"
#include "ui/export/plan/exportname.h"
#include "ui/handout/tablecopy.h"
#include "ui/state/session.h"

namespace dte {

namespace {

/// What \p make says of each figure, from left to right, with an empty line between.
template <typename Make>
QString ofEach(const FigureSet &set, const Make &make)
{
    QStringList parts;
    if (set.compared)
        parts << make(*set.compared);
    for (const FigureState &figure : set.figures)
        parts << make(figure);
    return parts.join(u'\n');
}

QImage picture(const Handout &handout, const ChartOptions &chart)
{
    QImage canvas = makeCanvas(chart);
    if (canvas.isNull())
        return canvas;
    QPainter painter(&canvas);
    makePicture(handout, chart).paint(&painter, QRectF(canvas.rect()));
    return canvas;
}

/// False if there is no memory for it.
bool addPicture(const Handout &handout, const ExportOptions &options, QMimeData *data)
{
    const QImage image = picture(handout, options.chart);
    if (image.isNull())
        return false;
    data->setImageData(image);
    if (const ExportFormat *svg = exportFormat(QStringLiteral("svg"))) {
        if (const auto drawing = exportBytes(*svg, handout, options))
            data->setData(QStringLiteral("image/svg+xml"), *drawing);
    }
    return true;
}

} // namespace

Handout handoutOf(const Subject &subject, const Session &session, LabelMode mode, CsvLayout layout)
{
    const Snapshot &snapshot = session.snapshot();
    Handout handout{{}, snapshot.report, snapshot.digest};
    if (const auto *card = std::get_if<ShownCard>(&subject)) {
        handout.content = indicatorCard(snapshot, *card->indicator, mode);
    } else if (const auto *list = std::get_if<ShownList>(&subject)) {
        handout.content = ListSet{reportTable(snapshot, list->list, layout, mode, list->records)};
    } else {
        FigureSet set{{*session.figure()}, {}, session.axesLocked()};
        if (const auto compared = session.compared())
            set.compared = *compared;
        handout.content = std::move(set);
    }
    return handout;
}

ExportOptions optionsOf(const Session &session, const QWidget *window)
{
    ExportOptions options;
    options.chart.size = {1920, 1080};
    options.chart.mode = session.mode();
    options.chart.theme = &themeFor(window, session.appearance());
    options.chart.textScale = session.appearance().textScale;
    return options;
}

QString fileNameOf(
    const Handout &handout, const Session &session, const ExportFormat &format, const ExportOptions &options)
{
    const FigureSet *figures = handout.figures();
    const ViewState view = figures ? session.view() : ViewState();
    const QString name = exportFileName(idOf(handout), view, options.chart.mode, format, options.layout);
    if (!figures || !figures->compared || !format.compares)
        return name;
    return exportName(figures->compared->spec.id, session.comparedView()) + QStringLiteral(".vs.") + name;
}

QString wordsOf(const Handout &handout, LabelMode mode)
{
    if (const IndicatorCard *card = handout.card())
        return card->description;
    return ofEach(*handout.figures(), [mode](const FigureState &figure) {
        const QString text = summaryText(figure, mode);
        return text.endsWith(u'\n') ? text : text + u'\n';
    });
}

std::unique_ptr<QMimeData> tableData(const Handout &handout, LabelMode mode)
{
    QString tabSeparated;
    QString html;
    if (const ListSet *lists = handout.lists()) {
        tabSeparated = tableAsTabSeparated(lists->front());
        html = tableAsHtml(lists->front(), handout.report, mode);
    } else {
        const FigureSet &set = *handout.figures();
        const auto table = [mode](const FigureState &figure) { return FigureTable(figure, mode); };
        tabSeparated = ofEach(set, [&](const FigureState &figure) { return tableAsTabSeparated(table(figure)); });
        html = ofEach(set, [&](const FigureState &figure) { return tableAsHtml(table(figure)); });
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated);
    data->setData(QStringLiteral("text/tab-separated-values"), tabSeparated.toUtf8());
    data->setHtml(html);
    return data;
}

std::unique_ptr<QMimeData> pictureData(const Handout &handout, const ExportOptions &options)
{
    const LabelMode mode = options.chart.mode;
    auto data = handout.figures() ? tableData(handout, mode) : std::make_unique<QMimeData>();
    const QString words = wordsOf(handout, mode);
    data->setText(handout.figures() ? words + u'\n' + data->text() : words);
    return addPicture(handout, options, data.get()) ? std::move(data) : nullptr;
}

} // namespace dte
