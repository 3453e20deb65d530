// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handoutmenu.h"

#include <QMenu>
#include <QTableView>

#include "ui/handout/exportallcontroller.h"
#include "ui/handout/figuredrag.h"
#include "ui/handout/handoutcommands.h"
#include "ui/pages/figurepage.h"
#include "ui/widgets/figureview.h"
#include "ui/window/commandmenus.h"
#include "ui/window/pagehost.h"

namespace dte {

HandoutMenu::HandoutMenu(Session *session, Settings *settings, Dialogs *dialogs, PageHost *pages, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_commands(new HandoutCommands(session, settings, dialogs, window,
          [pages](HandoutKind kind) { return pages->currentPage()->subject(kind); }))
    , m_exportAll(new ExportAllController(session, settings, dialogs, window))
{
    const auto *page = m_pages->page<FigurePage>();
    page->chart()->setContextMenuPolicy(Qt::ActionsContextMenu);
    page->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *drag = new FigureDrag(session, window);
    for (const FigureView *chart : {page->chart(), page->comparedChart()}) {
        connect(chart, &FigureView::copyRequested, m_commands, &HandoutCommands::copy);
        connect(chart, &FigureView::dragRequested, drag, &FigureDrag::start);
    }
}

void HandoutMenu::addExportsTo(CommandMenus *menus, QMenu *file)
{
    QAction *picture = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export &Picture..."),
        QKeySequence(Qt::CTRL | Qt::Key_E), Needs::Picture, m_commands, &HandoutCommands::exportPicture);
    QAction *table = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export &Table..."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Needs::Table, m_commands, &HandoutCommands::exportTable);
    QAction *all = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export A&ll..."),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), Needs::Snapshot, m_exportAll, &ExportAllController::exportAll);
    connect(m_exportAll, &ExportAllController::started, all, [all] { all->setEnabled(false); });
    connect(m_exportAll, &ExportAllController::finished, all, [all] { all->setEnabled(true); });
    file->addSeparator();
    menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "P&rint..."), QKeySequence(Qt::CTRL | Qt::Key_P),
        Needs::Picture, m_commands, &HandoutCommands::print);
    const auto *page = m_pages->page<FigurePage>();
    page->chart()->addActions({picture, table});
    page->table()->addAction(table);
}

QAction *HandoutMenu::addCopiesTo(CommandMenus *menus, QMenu *edit)
{
    QAction *copy = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Copy"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Needs::Picture, m_commands, &HandoutCommands::copy);
    QAction *table = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &Table"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Needs::Table, m_commands, &HandoutCommands::copyTable);
    menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &Summary"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), Needs::Picture, m_commands, &HandoutCommands::copySummary);
    const auto *page = m_pages->page<FigurePage>();
    page->chart()->addActions({copy, table});
    page->table()->addAction(table);
    return copy;
}

} // namespace dte
