// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "tests/support/guitest.h"
#include "ui/widgets/figureview.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestFigureAccessible : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void everyMarkIsAChild_data() { test::addFiguresInEveryMode(); }
    void everyMarkIsAChild();
    void pressSelectsAsAClickDoes();
    void theSelectedMarkSaysSo();
    void childAtFindsTheMark();
    void childrenOfAFormerSceneAreInvalid();
    void anEmptyViewHasNoChildren();

private:
    void show(const QString &figure, LabelMode mode = LabelMode::Chinese)
    {
        m_view->setFigure(std::make_shared<const FigureState>(test::figureState(figure)), mode);
    }
    QAccessibleInterface *chart() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<FigureView> m_view;
};

void TestFigureAccessible::init()
{
    m_view = std::make_unique<FigureView>();
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestFigureAccessible::everyMarkIsAChild()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    show(figure, mode);
    const FigureState state = test::figureState(figure);
    QAccessibleInterface *interface = chart();
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Name), inMode(state.spec.title, mode));
    QCOMPARE(interface->text(QAccessible::Description), summaryText(state, mode));
    const auto &marks = m_view->figureScene()->marks();
    QVERIFY(!marks.empty());
    QCOMPARE(interface->childCount(), static_cast<int>(marks.size()));
    const QRect window(m_view->viewport()->mapToGlobal(QPoint(0, 0)), m_view->viewport()->size());
    for (int i = 0; i < interface->childCount(); ++i) {
        const CellKey key = marks[static_cast<size_t>(i)].key;
        QAccessibleInterface *child = interface->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->text(QAccessible::Name), cellWords(state, key, mode).replace(u'\n', u' '));
        QCOMPARE(child->text(QAccessible::Value), valueWords(state, key, mode));
        QCOMPARE(child->role(), QAccessible::ListItem);
        QVERIFY(window.intersects(child->rect()));
        QVERIFY(child->state().selectable && !child->state().selected);
        QCOMPARE(child->parent(), interface);
        QCOMPARE(interface->indexOfChild(child), i);
        QCOMPARE(interface->child(i), child); // made once
    }
    QVERIFY(!interface->child(-1));
    QVERIFY(!interface->child(interface->childCount()));
}

void TestFigureAccessible::pressSelectsAsAClickDoes()
{
    show(u"fig3"_s);
    QSignalSpy activated(m_view.get(), &FigureView::cellActivated);
    QAccessibleActionInterface *action = chart()->child(4)->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<CellKey>(), m_view->figureScene()->marks()[4].key);
}

void TestFigureAccessible::theSelectedMarkSaysSo()
{
    show(u"fig3"_s);
    m_view->setSelected(m_view->figureScene()->marks()[2].key);
    for (int i = 0; i < chart()->childCount(); ++i)
        QCOMPARE(bool(chart()->child(i)->state().selected), i == 2);
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(chart()->focusChild(), chart()->child(2));
}

void TestFigureAccessible::childAtFindsTheMark()
{
    show(u"fig5"_s);
    for (int i = 0; i < chart()->childCount(); ++i) {
        const QPoint place = m_view->viewport()->mapToGlobal(
            m_view->mapFromScene(m_view->figureScene()->marks()[static_cast<size_t>(i)].anchor));
        QCOMPARE(chart()->childAt(place.x(), place.y()), chart()->child(i));
    }
    const QPoint corner = m_view->viewport()->mapToGlobal(QPoint(1, 1));
    QVERIFY(!chart()->childAt(corner.x(), corner.y()));
}

/// A program may hold a mark while the figure changes: asking it is harmless.
void TestFigureAccessible::childrenOfAFormerSceneAreInvalid()
{
    show(u"fig3"_s);
    QAccessibleInterface *held = chart()->child(0);
    QVERIFY(held->isValid());
    show(u"fig1"_s);
    QVERIFY(chart()->child(0)->isValid()); // the new ones are made
    QVERIFY(!held->isValid());
    QCOMPARE(held->text(QAccessible::Name), QString());
    QCOMPARE(held->rect(), QRect());
    QVERIFY(held->state().invalid);
    QSignalSpy activated(m_view.get(), &FigureView::cellActivated);
    held->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 0);
    m_view->resize(800, 500);
    show(u"fig2"_s);
    QCOMPARE(chart()->childCount(), static_cast<int>(m_view->figureScene()->marks().size()));
}

void TestFigureAccessible::anEmptyViewHasNoChildren()
{
    m_view->setFigure(nullptr, LabelMode::Chinese);
    QCOMPARE(chart()->childCount(), 0);
    QVERIFY(!chart()->child(0));
    QVERIFY(!chart()->focusChild());
    QVERIFY(!chart()->childAt(10, 10));
}

DTE_GUI_TEST_MAIN(TestFigureAccessible)
#include "tst_figureaccessible.moc"
