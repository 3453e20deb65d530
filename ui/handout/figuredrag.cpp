// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/figuredrag.h"

#include <QDrag>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

#include "db/file/atomicfile.h"
#include "ui/handout/clipboard.h"
#include "ui/state/session.h"

namespace dte {

namespace {

constexpr int SmallWidth = 240; ///< of the picture under the pointer

} // namespace

FigureDrag::FigureDrag(Session *session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

std::unique_ptr<QMimeData> FigureDrag::makeData()
{
    if (!m_session->figure())
        return nullptr;
    const ExportOptions options = optionsOf(*m_session, m_window);
    const Handout handout = handoutOf(ShownFigure(), *m_session, options.chart.mode);
    auto data = pictureData(handout, options);
    if (!data)
        return nullptr;
    if (const QString file = writePicture(handout, options); !file.isEmpty())
        data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

QString FigureDrag::writePicture(const Handout &handout, const ExportOptions &options)
{
    const ExportFormat &png = *exportFormat(QStringLiteral("png"));
    const auto bytes = exportBytes(png, handout, options);
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!bytes || !m_folder->isValid())
        return {};
    const QString file = m_folder->filePath(fileNameOf(handout, *m_session, png, options));
    return saveFile(file, *bytes, IfExists::Replace) ? file : QString();
}

void FigureDrag::start()
{
    std::unique_ptr<QMimeData> data = makeData();
    if (!data)
        return;
    const QPixmap small
        = QPixmap::fromImage(data->imageData().value<QImage>().scaledToWidth(SmallWidth, Qt::SmoothTransformation));
    auto *drag = new QDrag(m_window); // deletes itself
    drag->setMimeData(data.release());
    drag->setPixmap(small);
    drag->setHotSpot(small.rect().center());
    drag->exec(Qt::CopyAction);
}

} // namespace dte
