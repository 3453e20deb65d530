// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/exportformat.h"

#include <algorithm>

#include "db/base/byid.h"
#include "db/lists/reportlists.h"
#include "db/write/jsonwriter.h"
#include "ui/export/booklet/booklet.h"
#include "ui/export/pdf/pdfexporter.h"
#include "ui/export/png/pngexporter.h"
#include "ui/export/svg/svgexporter.h"
#include "ui/export/xlsx/xlsxexporter.h"
#include "ui/export/xlsx/xlsxrecords.h"

namespace dte {

namespace {

class CsvTask final : public ExportTask
{
public:
    CsvTask(const Handout &handout, const ExportOptions &options)
        : m_handout(handout)
        , m_options(options)
    {
    }

    Result<QByteArray> bytes() override
    {
        if (const ListSet *lists = m_handout.lists())
            return csv(lists->front(), m_options.encoding);
        const FigureTable table(m_handout.figures()->figures.front(), m_options.chart.mode);
        return csv(table, m_options.layout, m_options.encoding);
    }

private:
    const Handout &m_handout;
    const ExportOptions &m_options;
};

class JsonTask final : public ExportTask
{
public:
    JsonTask(const Handout &handout, const ExportOptions &)
        : m_handout(handout)
    {
    }

    Result<QByteArray> bytes() override
    {
        if (const ListSet *lists = m_handout.lists())
            return json(lists->front(), m_handout.report, m_handout.digest);
        return json(m_handout.figures()->figures, m_handout.report, m_handout.digest);
    }

private:
    const Handout &m_handout;
};

class WorkbookTask final : public ExportTask
{
public:
    WorkbookTask(const Handout &handout, const ExportOptions &options)
        : m_handout(handout)
        , m_mode(options.chart.mode)
    {
    }

    Result<QByteArray> bytes() override
    {
        const WorkbookInfo info{m_handout.report, m_handout.digest, m_mode};
        const ListSet *lists = m_handout.lists();
        return lists ? xlsx(*lists, info) : xlsx(m_handout.figures()->figures, info);
    }

private:
    const Handout &m_handout;
    LabelMode m_mode;
};

/// A vector picture: laid out and drawn in one step.
using DrawPicture = Result<QByteArray> (*)(Picture, const ExportOptions &, const PictureInfo &);

template <DrawPicture draw_>
class VectorTask final : public ExportTask
{
public:
    VectorTask(const Handout &handout, const ExportOptions &options)
        : m_handout(handout)
        , m_options(options)
    {
    }

    bool draw() override
    {
        Picture picture = makePicture(m_handout, m_options.chart);
        m_labelsLost = picture.labelsLost();
        m_bytes = draw_(std::move(picture), m_options, pictureInfo(m_handout, m_options.chart.mode));
        return false;
    }

    int labelsLost() const override { return m_labelsLost; }
    Result<QByteArray> bytes() override { return std::move(m_bytes); }

private:
    const Handout &m_handout;
    const ExportOptions &m_options;
    Result<QByteArray> m_bytes = QByteArray();
    int m_labelsLost = 0;
};

Result<QByteArray> drawPdf(Picture picture, const ExportOptions &options, const PictureInfo &info)
{
    return pdf(picture, options.chart, info, options.dpi);
}

Result<QByteArray> drawSvg(Picture picture, const ExportOptions &options, const PictureInfo &info)
{
    constexpr double PixelsPerInch = 96; // as in CSS
    return svg(std::move(picture), options.chart, info, options.textAsPaths ? SvgText::Paths : SvgText::Embedded,
        options.dpi > 0 ? options.dpi : PixelsPerInch);
}

/// A page a step.
class BookletTask final : public ExportTask
{
public:
    BookletTask(const Handout &handout, const ExportOptions &options)
        : m_handout(handout)
        , m_options(options)
    {
    }

    bool draw() override
    {
        if (m_writer && m_writer->next())
            return true;
        if (m_writer) { // its scenes belong to the main thread
            m_bytes = m_writer->finish();
            m_labelsLost = m_writer->labelsLost();
            m_writer.reset();
            return false;
        }
        const ChartOptions &chart = m_options.chart;
        m_writer = std::make_unique<BookletWriter>(m_handout.figures()->figures,
            BookletOptions{m_handout.report, m_handout.digest, chart.mode,
                m_options.widePages ? PageFormat::Wide : PageFormat::A4, chart.theme, chart.textScale});
        return true;
    }

    int labelsLost() const override { return m_labelsLost; }
    Result<QByteArray> bytes() override { return std::move(m_bytes); }

private:
    const Handout &m_handout;
    const ExportOptions &m_options;
    std::unique_ptr<BookletWriter> m_writer;
    Result<QByteArray> m_bytes = QByteArray();
    int m_labelsLost = 0;
};

template <typename Task>
std::unique_ptr<ExportTask> startTask(const Handout &handout, const ExportOptions &options)
{
    return std::make_unique<Task>(handout, options);
}

} // namespace

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats{
        {.id = QStringLiteral("png"),
            .suffix = QStringLiteral("png"),
            .draws = true,
            .compares = true,
            .takesCards = true,
            .start = startPng},
        {.id = QStringLiteral("svg"),
            .suffix = QStringLiteral("svg"),
            .draws = true,
            .compares = true,
            .takesCards = true,
            .start = startTask<VectorTask<drawSvg>>},
        {.id = QStringLiteral("pdf"),
            .suffix = QStringLiteral("pdf"),
            .draws = true,
            .compares = true,
            .takesCards = true,
            .start = startTask<VectorTask<drawPdf>>},
        {.id = QStringLiteral("booklet"),
            .suffix = QStringLiteral("pdf"),
            .draws = true,
            .isCollection = true,
            .start = startTask<BookletTask>},
        {.id = QStringLiteral("csv"), .suffix = QStringLiteral("csv"), .takesLists = true, .start = startTask<CsvTask>},
        {.id = QStringLiteral("xlsx"),
            .suffix = QStringLiteral("xlsx"),
            .isCollection = true,
            .takesLists = true,
            .listLayout = CsvLayout::Table,
            .start = startTask<WorkbookTask>},
        {.id = QStringLiteral("json"),
            .suffix = QStringLiteral("json"),
            .takesLists = true,
            .listLayout = CsvLayout::Tidy,
            .start = startTask<JsonTask>},
    };
    return formats;
}

const ExportFormat *exportFormat(const QString &id) { return findById(exportFormats(), id); }

QStringList exportFormatIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        ids << format.id;
    return ids;
}

Result<QByteArray> exportBytes(
    const ExportFormat &format, const Handout &handout, const ExportOptions &options, int *labelsLost)
{
    const std::unique_ptr<ExportTask> task = format.start(handout, options);
    while (task->draw()) { }
    if (labelsLost)
        *labelsLost = task->labelsLost();
    return task->bytes();
}

} // namespace dte
