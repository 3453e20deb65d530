// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/clipboard.h"

#include "db/words/summary.h"
#include "ui/charts/picture.h"
#include "ui/export/plan/exportname.h"
#include "ui/handout/tablecopy.h"
#include "ui/state/session.h"

namespace dte {

namespace {

/// What \p make says of each figure, from left to right, with an empty line between.
template <typename Make>
QString ofEach(const Handout &handout, const Make &make)
{
    QStringList parts;
    const auto &[figures, compared, lockAxes] = *handout.figures();
    if (compared)
        parts << make(*compared);
    for (const FigureState &figure : figures)
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

std::unique_ptr<QMimeData> withTable(const QString &tabSeparated, const QString &html)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated);
    data->setData(QStringLiteral("text/tab-separated-values"), tabSeparated.toUtf8());
    data->setHtml(html);
    return data;
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

Handout handoutOf(const Session &session)
{
    FigureSet set{{*session.figure()}, std::nullopt, session.axesLocked()};
    if (const auto compared = session.compared())
        set.compared = *compared;
    return {std::move(set), session.snapshot().report, session.snapshot().digest};
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

QString fileNameOf(const Session &session, LabelMode mode, const ExportFormat &format, CsvLayout layout)
{
    const QString name = exportFileName(session.figure()->spec.id, session.view(), mode, format, layout);
    const auto compared = session.compared();
    if (!compared || !format.compares)
        return name;
    return exportName(compared->spec.id, session.comparedView()) + QStringLiteral(".vs.") + name;
}

QString summariesAsText(const Handout &handout, LabelMode mode)
{
    return ofEach(handout, [mode](const FigureState &figure) {
        const QString text = summaryText(figure, mode);
        return text.endsWith(u'\n') ? text : text + u'\n';
    });
}

QString tablesAsTabSeparated(const Handout &handout, LabelMode mode)
{
    return ofEach(
        handout, [mode](const FigureState &figure) { return tableAsTabSeparated(FigureTable(figure, mode)); });
}

QString tablesAsHtml(const Handout &handout, LabelMode mode)
{
    return ofEach(handout, [mode](const FigureState &figure) { return tableAsHtml(FigureTable(figure, mode)); });
}

std::unique_ptr<QMimeData> tableData(const Handout &handout, LabelMode mode)
{
    return withTable(tablesAsTabSeparated(handout, mode), tablesAsHtml(handout, mode));
}

std::unique_ptr<QMimeData> figureData(const Handout &handout, const ExportOptions &options)
{
    const LabelMode mode = options.chart.mode;
    auto data = tableData(handout, mode);
    data->setText(summariesAsText(handout, mode) + u'\n' + tablesAsTabSeparated(handout, mode));
    return addPicture(handout, options, data.get()) ? std::move(data) : nullptr;
}

std::unique_ptr<QMimeData> cardData(const Handout &handout, const ExportOptions &options)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(handout.card()->description);
    return addPicture(handout, options, data.get()) ? std::move(data) : nullptr;
}

std::unique_ptr<QMimeData> listData(const RecordTable &table, const Report &report, LabelMode mode)
{
    return withTable(tableAsTabSeparated(table), tableAsHtml(table, report, mode));
}

} // namespace dte
