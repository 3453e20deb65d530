// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotationcontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

#include "db/figure/words.h"
#include "db/write/atomicfile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session.h"

namespace dte {

AnnotationController::AnnotationController(Session *session, Dialogs *dialogs, const QString &file, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_file(file)
    , m_window(window)
{
}

void AnnotationController::load()
{
    const auto annotations = readAnnotations(m_file);
    m_unreadable = !annotations;
    if (annotations)
        m_session->setAnnotations(*annotations);
    else
        m_dialogs->showError(m_window, message(annotations.error()));
}

void AnnotationController::annotate()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    if (m_unreadable) {
        load(); // mended in the meantime, or said again
        if (m_unreadable)
            return;
    }
    AnnotationRequest request;
    request.figureId = figure->spec.id;
    request.mode = m_session->mode();
    request.heading = inMode(figure->spec.heading, request.mode);
    std::copy_if(figure->spec.categories.begin(), figure->spec.categories.end(), std::back_inserter(request.categories),
        [](const Category &category) { return category.onAxis; });
    if (const CellKey key = m_session->selection(); key.isValid() && figure->at(key)) {
        request.valueSeriesId = figure->spec.series[static_cast<size_t>(key.series)].id;
        request.valueCategoryId = figure->spec.categories[static_cast<size_t>(key.category)].id;
        request.valueWords = cellWords(*figure, key, request.mode).replace(u'\n', u' ');
    }
    Annotations annotations = m_session->annotations();
    std::copy_if(annotations.begin(), annotations.end(), std::back_inserter(request.existing),
        [&request](const Annotation &annotation) { return annotation.figureId == request.figureId; });
    const auto choice = m_dialogs->askAnnotation(m_window, request);
    if (!choice)
        return;
    setAnnotation(annotations, *choice);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (const auto saved = saveFile(m_file, annotationsFile(annotations), IfExists::Replace); !saved) {
        m_dialogs->showError(m_window, message(saved.error()));
        return;
    }
    m_session->setAnnotations(annotations);
}

} // namespace dte
