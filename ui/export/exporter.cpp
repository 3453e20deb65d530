// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"

#include <algorithm>

#include "db/write/jsonwriter.h"
#include "ui/export/pngexporter.h"
#include "ui/export/xlsxexporter.h"

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
        const FigureTable table(m_handout.figures.front(), m_options.chart.mode);
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

    Result<QByteArray> bytes() override { return json(m_handout.figures, m_handout.report, m_handout.digest); }

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
        return xlsx(m_handout.figures, {m_handout.report, m_handout.digest, m_mode});
    }

private:
    const Handout &m_handout;
    LabelMode m_mode;
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
        {QStringLiteral("png"), QStringLiteral("png"), true, true, false, startPng},
        {QStringLiteral("csv"), QStringLiteral("csv"), false, false, false, startTask<CsvTask>},
        {QStringLiteral("xlsx"), QStringLiteral("xlsx"), false, false, true, startTask<WorkbookTask>},
        {QStringLiteral("json"), QStringLiteral("json"), false, false, false, startTask<JsonTask>},
    };
    return formats;
}

const ExportFormat *exportFormat(const QString &id)
{
    const auto &formats = exportFormats();
    const auto found
        = std::find_if(formats.begin(), formats.end(), [&id](const ExportFormat &format) { return format.id == id; });
    return found == formats.end() ? nullptr : &*found;
}

QStringList exportFormatIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        ids << format.id;
    return ids;
}

Result<QByteArray> exportBytes(const ExportFormat &format, const Handout &handout, const ExportOptions &options)
{
    const std::unique_ptr<ExportTask> task = format.start(handout, options);
    while (task->draw()) { }
    return task->bytes();
}

} // namespace dte
