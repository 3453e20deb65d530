// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/annotationcontroller.h"

#include <QFileInfo>
#include <QUndoCommand>
#include <QWidget>

#include <algorithm>

#include "db/file/userfile.h"
#include "db/words/figurewords.h"
#include "ui/dialogs/dialogs.h"
#include "ui/state/session.h"

namespace dte {

namespace {

constexpr int MostFiles = 99;

} // namespace

/// A note written, changed or removed.
class NoteCommand final : public QUndoCommand
{
public:
    NoteCommand(AnnotationController *controller, const Annotation &before, const Annotation &after)
        : m_controller(controller)
        , m_before(before)
        , m_after(after)
    {
    }

    void redo() override
    {
        if (std::exchange(m_isDone, true)) // it is done when the command is made
            setObsolete(!m_controller->save(m_after, m_before.text));
    }
    void undo() override { setObsolete(!m_controller->save(m_before, m_after.text)); }

private:
    AnnotationController *m_controller;
    Annotation m_before;
    Annotation m_after;
    bool m_isDone = false;
};

AnnotationController::AnnotationController(Session *session, Dialogs *dialogs, const QString &file, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_firstFile(file)
    , m_window(window)
{
}

QString AnnotationController::file() const { return besideFile(m_firstFile, m_number); }

Result<Annotations> AnnotationController::read() const
{
    return QFileInfo::exists(file()) ? readAnnotations(file()) : Annotations();
}

void AnnotationController::load()
{
    const Annotations before = m_session->annotations();
    auto annotations = read();
    while (!annotations && m_number < MostFiles) {
        m_dialogs->showError(m_window, message(annotations.error()));
        ++m_number;
        annotations = read();
        // Where a good file was spoilt while it was in use, its notes move on.
        for (const Annotation &each : before) {
            if (annotations && textAt(*annotations, each).isEmpty())
                annotations = saveAnnotation(file(), each, {});
        }
    }
    if (annotations)
        m_session->setAnnotations(*annotations);
}

void AnnotationController::annotate()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    load(); // what other windows have written
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
    const Annotations seen = m_session->annotations();
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(request.existing),
        [&request](const Annotation &annotation) { return annotation.figureId == request.figureId; });
    const auto choice = m_dialogs->askAnnotation(m_window, request);
    if (!choice)
        return;
    Annotation before = *choice;
    before.text = textAt(seen, *choice);
    if (before.text != choice->text && save(*choice, before.text))
        m_session->undoStack()->push(new NoteCommand(this, before, *choice));
}

bool AnnotationController::save(const Annotation &note, const Text &expected)
{
    auto saved = saveAnnotation(file(), note, expected);
    if (!saved && saved.error().code == ErrorCode::AnnotationsUnreadable) { // spoilt in the meantime
        load();
        saved = saveAnnotation(file(), note, expected);
    }
    while (!saved && saved.error().code == ErrorCode::AnnotationChanged) {
        load();
        const Text found = textAt(m_session->annotations(), note);
        if (!m_dialogs->confirm(m_window,
                tr("Another window has written there in the meantime: %1. Replace it?")
                    .arg(inMode(found, m_session->mode(), QStringLiteral(" / ")))))
            return false;
        saved = saveAnnotation(file(), note, found);
    }
    if (!saved) {
        m_dialogs->showError(m_window, message(saved.error()));
        return false;
    }
    m_session->setAnnotations(*saved);
    m_session->setNotesShown(true); // what was written is to be seen
    return true;
}

} // namespace dte
