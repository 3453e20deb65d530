// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figuremenu.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/models/outlinemodel.h"
#include "ui/state/session.h"
#include "ui/window/commandmenus.h"
#include "ui/window/pagehost.h"

namespace dte {

FigureMenu::FigureMenu(const Session *session, const OutlineModel *outline, CommandMenus *commands, PageHost *pages)
    : QObject(pages)
    , m_session(session)
    , m_outline(outline)
    , m_pages(pages)
    , m_menu(commands->addMenu(QT_TRANSLATE_NOOP("dte::MainWindow", "F&igure")))
    , m_figures(new QActionGroup(this))
{
    commands->add(m_menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Next Figure"),
        QKeySequence(Qt::CTRL | Qt::Key_PageDown), Needs::Snapshot, this,
        [this] { m_pages->showFigure(m_session->figureIndex() + 1); });
    commands->add(m_menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Previous Figure"),
        QKeySequence(Qt::CTRL | Qt::Key_PageUp), Needs::Snapshot, this,
        [this] { m_pages->showFigure(m_session->figureIndex() - 1); });
    m_menu->addSeparator();
    connect(m_session, &Session::snapshotChanged, this, &FigureMenu::rebuild);
    connect(m_session, &Session::shownChanged, this, &FigureMenu::showFigure);
}

void FigureMenu::rebuild()
{
    qDeleteAll(m_figures->actions());
    int index = 0;
    for (const Figure &figure : m_session->snapshot().figures) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        if (figure.spec.number <= 9)
            action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + figure.spec.number)));
        m_figures->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] { m_pages->showFigure(index); });
        ++index;
    }
    retranslate();
}

void FigureMenu::retranslate()
{
    int index = 0;
    for (QAction *action : m_figures->actions())
        action->setText(textOf(index++));
}

/// 图&3 ...: the number is the mnemonic; an ampersand in a title is none.
QString FigureMenu::textOf(int figure) const
{
    QString text = m_outline->indexOfFigure(figure).data(Qt::DisplayRole).toString();
    text.replace(u'&', QStringLiteral("&&")).replace(u'\n', u' ');
    const int number = m_session->snapshot().figures[static_cast<size_t>(figure)].spec.number;
    return text.insert(text.indexOf(QString::number(number)), u'&');
}

void FigureMenu::showFigure()
{
    if (QAction *action = m_figures->actions().value(m_session->figureIndex()))
        action->setChecked(true);
}

} // namespace dte
