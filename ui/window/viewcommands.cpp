// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include "ui/charts/charttheme.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/commandmenus.h"
#include "ui/state/session.h"
#include "ui/widgets/viewpanel.h"

namespace dte {

namespace {

/// What a view as text says besides the view itself, so that the command line can repeat the picture.
QStringList viewExtras(const Session &session, const ChartTheme &theme)
{
    QStringList extras{QStringLiteral("lang=") + toId(session.mode()), QStringLiteral("theme=") + theme.id};
    if (session.appearance().textScale != Appearance::SmallestTextScale)
        extras << QStringLiteral("text-scale=%1").arg(session.appearance().textScale);
    return extras;
}
} // namespace

ViewCommands::ViewCommands(Session *session, ViewPanel *panel, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_panel(panel)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(m_session, &Session::refused, this,
        [this](const Error &error) { m_dialogs->showError(m_window, message(error)); });
}

void ViewCommands::addUndoTo(CommandMenus *menus, QMenu *edit)
{
    QUndoStack *stack = m_session->undoStack();
    QAction *undo = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Undo"), QKeySequence::Undo, Needs::Nothing,
        stack, &QUndoStack::undo);
    QAction *redo = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Redo"), QKeySequence::Redo, Needs::Nothing,
        stack, &QUndoStack::redo);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

void ViewCommands::addCopyTo(CommandMenus *menus, QMenu *edit)
{
    menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &View as Text"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), Needs::Figure, this, &ViewCommands::copyView);
    menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Paste View"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
        Needs::Figure, this, &ViewCommands::pasteView);
}

void ViewCommands::addTo(CommandMenus *menus, QMenu *view)
{
    addRangesTo(menus, view);
    view->addSeparator();
    addSeriesTo(menus, view);
    view->addSeparator();
    addComparisonTo(menus, view);
    view->addSeparator();
    addStylesTo(menus, view);
    addTextSizesTo(menus, view);
}

void ViewCommands::addRangesTo(CommandMenus *menus, QMenu *view)
{
    menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "&As in the Report"), QKeySequence(Qt::CTRL | Qt::Key_0),
        Needs::Figure, m_session, &Session::showAsInReport);
    QAction *printed = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Only the Report's Own N&umbers"),
        QKeySequence(Qt::CTRL | Qt::Key_R), Needs::Figure, m_session, &Session::setPrintedStandsOut);
    printed->setCheckable(true);
    connect(m_session, &Session::shownChanged, printed, [printed](const Shown &, const Shown &now) {
        printed->setChecked(now.figure && now.figure->printedStandsOut);
    });
    QAction *notes = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Sho&w Notes"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Needs::Figure);
    notes->setCheckable(true);
    notes->setChecked(m_session->areNotesShown());
    connect(notes, &QAction::toggled, m_session, &Session::setNotesShown);
    connect(m_session, &Session::notesShownChanged, notes, &QAction::setChecked);
    const struct
    {
        const char *text;
        int years;
        Qt::Key key;
    } ranges[] = {{QT_TRANSLATE_NOOP("dte::MainWindow", "All &Years"), 0, Qt::Key_0},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "Last &5 Years"), 5, Qt::Key_5},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "Last &3 Years"), 3, Qt::Key_3}};
    for (const auto &range : ranges)
        menus->add(view, range.text, QKeySequence(Qt::ALT | range.key), Needs::Figure, m_panel,
            [this, years = range.years] { m_panel->showLastYears(years); });
}

void ViewCommands::addSeriesTo(CommandMenus *menus, QMenu *view)
{
    QAction *highlight = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "H&ighlight Series"),
        QKeySequence(Qt::CTRL | Qt::Key_H), Needs::Nothing, m_session,
        [this] { m_session->toggleHighlight(m_session->selection().series); });
    QAction *hide = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Hide Se&ries"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), Needs::Nothing, m_session,
        [this] { m_session->hideSeries(m_session->selection().series); });
    m_seriesCommands = {highlight, hide};
    for (QAction *action : m_seriesCommands)
        action->setEnabled(false);
    connect(m_session, &Session::shownChanged, this, [this](const Shown &, const Shown &now) {
        for (QAction *action : m_seriesCommands)
            action->setEnabled(now.selection.isValid());
    });
}

void ViewCommands::addComparisonTo(CommandMenus *menus, QMenu *view)
{
    menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "&Compare with This View"),
        QKeySequence(Qt::CTRL | Qt::Key_D), Needs::Figure, m_session, &Session::startComparing);
    QAction *stop = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "S&top Comparing"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), Needs::Nothing, m_session, &Session::stopComparing);
    QAction *lock = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "Same A&xes When Comparing"), QKeySequence(Qt::CTRL | Qt::Key_L));
    lock->setCheckable(true);
    lock->setChecked(m_session->axesLocked());
    stop->setEnabled(false);
    connect(lock, &QAction::toggled, m_session, &Session::setAxesLocked);
    connect(m_session, &Session::comparisonChanged, stop,
        [this, stop] { stop->setEnabled(m_session->compared() != nullptr); });
}

void ViewCommands::addStylesTo(CommandMenus *menus, QMenu *view)
{
    QMenu *styles = menus->addMenu(view, QT_TRANSLATE_NOOP("dte::MainWindow", "&Style"));
    auto *group = new QActionGroup(this);
    const struct
    {
        const char *text;
        const char *id;
        Qt::Key key;
    } themes[] = {{QT_TRANSLATE_NOOP("dte::MainWindow", "As the &Desktop"), "", Qt::Key_F1},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "&Light"), "light", Qt::Key_F2},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "D&ark"), "dark", Qt::Key_F3},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "&High Contrast"), "contrast", Qt::Key_F4},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "&Black and White"), "paper", Qt::Key_F5}};
    for (const auto &theme : themes) {
        QAction *action = menus->add(styles, theme.text, QKeySequence(Qt::CTRL | theme.key));
        const QString id = QString::fromLatin1(theme.id);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, m_session, [this, id] {
            m_session->setAppearance({id, m_session->appearance().textScale});
        });
        connect(m_session, &Session::appearanceChanged, action,
            [this, action, id] { action->setChecked(m_session->appearance().themeId == id); });
        action->setChecked(id.isEmpty());
    }
}

void ViewCommands::addTextSizesTo(CommandMenus *menus, QMenu *view)
{
    menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Lar&ger Text"), QKeySequence::ZoomIn, Needs::Nothing, this,
        [this] { scaleText(Appearance::TextScaleStep); });
    menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "S&maller Text"), QKeySequence::ZoomOut, Needs::Nothing, this,
        [this] { scaleText(-Appearance::TextScaleStep); });
    menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "&Normal Text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0),
        Needs::Nothing, this, [this] { scaleText(0); });
}

/// 0: the normal size.
void ViewCommands::scaleText(int step)
{
    Appearance appearance = m_session->appearance();
    appearance.textScale = step == 0 ? Appearance::SmallestTextScale : appearance.textScale + step;
    m_session->setAppearance(appearance);
}

void ViewCommands::copyView()
{
    QGuiApplication::clipboard()->setText(viewText(m_session->figure()->spec.id, m_session->view(),
        viewExtras(*m_session, themeFor(m_window, m_session->appearance()))));
    emit copied();
}

void ViewCommands::pasteView()
{
    QString wrongPart;
    const auto parsed = parseView(QGuiApplication::clipboard()->text().trimmed(), &wrongPart);
    if (parsed && m_session->snapshot().figure(parsed->figureId))
        m_session->setView(parsed->figureId, parsed->view);
    else
        m_dialogs->showError(m_window, tr("The clipboard holds no view. Copy one with \"Copy View as Text\" first."));
}

} // namespace dte
