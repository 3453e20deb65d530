// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>

#include "ui/charts/charttheme.h"
#include "ui/dialogs/dialogs.h"
#include "ui/state/session.h"
#include "ui/widgets/viewpanel.h"
#include "ui/window/commandmenus.h"

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
}

void ViewCommands::addUndoTo(CommandMenus *menus, QMenu *edit)
{
    QAction *undo = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Undo"), QKeySequence::Undo);
    QAction *redo = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Redo"), QKeySequence::Redo);
    QUndoStack *stack = m_session->undoStack();
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

void ViewCommands::addCopyTo(CommandMenus *menus, QMenu *edit)
{
    QAction *copy = menus->add(
        edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &View as Text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    QAction *paste = menus->add(
        edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Paste View"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    connect(copy, &QAction::triggered, this, &ViewCommands::copyView);
    connect(paste, &QAction::triggered, this, &ViewCommands::pasteView);
    m_figureCommands.insert(m_figureCommands.end(), {copy, paste});
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
    QAction *report = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "&As in the Report"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(report, &QAction::triggered, m_session, &Session::showAsInReport);
    QAction *printed = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Only the Report's Own N&umbers"),
        QKeySequence(Qt::CTRL | Qt::Key_R));
    printed->setCheckable(true);
    connect(printed, &QAction::triggered, m_session, &Session::setPrintedStandsOut);
    connect(m_session, &Session::figureChanged, printed,
        [this, printed] { printed->setChecked(m_session->view().printedStandsOut); });
    QAction *notes = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "Sho&w Notes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    notes->setCheckable(true);
    notes->setChecked(m_session->areNotesShown());
    connect(notes, &QAction::toggled, m_session, &Session::setNotesShown);
    connect(m_session, &Session::notesShownChanged, notes, &QAction::setChecked);
    m_figureCommands.insert(m_figureCommands.end(), {report, printed, notes});
    const struct
    {
        const char *text;
        int years;
        Qt::Key key;
    } ranges[] = {{QT_TRANSLATE_NOOP("dte::MainWindow", "All &Years"), 0, Qt::Key_0},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "Last &5 Years"), 5, Qt::Key_5},
        {QT_TRANSLATE_NOOP("dte::MainWindow", "Last &3 Years"), 3, Qt::Key_3}};
    for (const auto &range : ranges) {
        QAction *action = menus->add(view, range.text, QKeySequence(Qt::ALT | range.key));
        connect(action, &QAction::triggered, m_panel, [this, years = range.years] { m_panel->showLastYears(years); });
        m_figureCommands.push_back(action);
    }
}

void ViewCommands::addSeriesTo(CommandMenus *menus, QMenu *view)
{
    QAction *highlight = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "H&ighlight Series"), QKeySequence(Qt::CTRL | Qt::Key_H));
    QAction *hide = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "Hide Se&ries"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_seriesCommands = {highlight, hide};
    for (QAction *action : m_seriesCommands)
        action->setEnabled(false);
    connect(m_session, &Session::selectionChanged, this, [this](CellKey key) {
        for (QAction *action : m_seriesCommands)
            action->setEnabled(key.isValid());
    });
    connect(highlight, &QAction::triggered, m_session,
        [this] { m_session->toggleHighlight(m_session->selection().series); });
    connect(hide, &QAction::triggered, m_session, [this] { m_session->hideSeries(m_session->selection().series); });
}

void ViewCommands::addComparisonTo(CommandMenus *menus, QMenu *view)
{
    QAction *compare = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "&Compare with This View"), QKeySequence(Qt::CTRL | Qt::Key_D));
    QAction *stop = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "S&top Comparing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QAction *lock = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "Same A&xes When Comparing"), QKeySequence(Qt::CTRL | Qt::Key_L));
    lock->setCheckable(true);
    lock->setChecked(m_session->axesLocked());
    stop->setEnabled(false);
    connect(compare, &QAction::triggered, m_session, &Session::startComparing);
    connect(stop, &QAction::triggered, m_session, &Session::stopComparing);
    connect(lock, &QAction::toggled, m_session, &Session::setAxesLocked);
    connect(m_session, &Session::comparisonChanged, stop,
        [this, stop] { stop->setEnabled(m_session->compared() != nullptr); });
    m_figureCommands.push_back(compare);
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
    QAction *larger
        = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Lar&ger Text"), QKeySequence(QKeySequence::ZoomIn));
    QAction *smaller
        = menus->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "S&maller Text"), QKeySequence(QKeySequence::ZoomOut));
    QAction *normal = menus->add(
        view, QT_TRANSLATE_NOOP("dte::MainWindow", "&Normal Text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    connect(larger, &QAction::triggered, this, [this] { scaleText(Appearance::TextScaleStep); });
    connect(smaller, &QAction::triggered, this, [this] { scaleText(-Appearance::TextScaleStep); });
    connect(normal, &QAction::triggered, this, [this] { scaleText(0); });
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
    const auto &figures = m_session->snapshot().figures;
    const auto figure = std::find_if(figures.begin(), figures.end(),
        [&parsed](const Figure &each) { return parsed && each.spec.id == parsed->figureId; });
    if (figure == figures.end()) {
        m_dialogs->showError(m_window, tr("The clipboard holds no view. Copy one with \"Copy View as Text\" first."));
        return;
    }
    if (const auto state = makeView(m_session->snapshot(), *figure, parsed->view); !state) {
        m_dialogs->showError(m_window, message(state.error()));
        return;
    }
    m_session->setFigureIndex(static_cast<int>(figure - figures.begin()));
    m_session->setView(parsed->view);
}

} // namespace dte
