// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

#include "db/audit/audit.h"
#include "db/view/makeview.h"
#include "tests/support/windowtest.h"
#include "ui/models/figuretablemodel.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/viewpanel.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// How often something was computed.
struct Work
{
    int views = 0;
    int summaries = 0;
    int audits = 0;
};
Work work;

} // namespace

// The linker leads the window's calls here (see CMakeLists.txt): what is counted is the program as it is.
namespace dte {

Result<FigureState> madeView(const Snapshot &snapshot, const Figure &figure, const ViewState &view) asm(
    "__real__ZN3dte8makeViewERKNS_8SnapshotERKNS_6FigureERKNS_9ViewStateE");
QString madeSummary(const FigureState &state, LabelMode mode) asm(
    "__real__ZN3dte11summaryTextERKNS_11FigureStateENS_9LabelModeE");
std::vector<ClaimCheck> madeAudit(const Snapshot &snapshot) asm("__real__ZN3dte5auditERKNS_8SnapshotE");

Result<FigureState> countView(const Snapshot &snapshot, const Figure &figure, const ViewState &view) asm(
    "__wrap__ZN3dte8makeViewERKNS_8SnapshotERKNS_6FigureERKNS_9ViewStateE");
QString countSummary(const FigureState &state, LabelMode mode) asm(
    "__wrap__ZN3dte11summaryTextERKNS_11FigureStateENS_9LabelModeE");
std::vector<ClaimCheck> countAudit(const Snapshot &snapshot) asm("__wrap__ZN3dte5auditERKNS_8SnapshotE");

Result<FigureState> countView(const Snapshot &snapshot, const Figure &figure, const ViewState &view)
{
    ++work.views;
    return madeView(snapshot, figure, view);
}

QString countSummary(const FigureState &state, LabelMode mode)
{
    ++work.summaries;
    return madeSummary(state, mode);
}

std::vector<ClaimCheck> countAudit(const Snapshot &snapshot)
{
    ++work.audits;
    return madeAudit(snapshot);
}

} // namespace dte

class TestViewPanel : public test::WindowTest
{
    Q_OBJECT

private slots:
    void byKeyboardOnly();
    void byMouseOnly();
    void chartAndTableFollow();
    void whatCannotBeChosenSaysWhy();
    void nothingIsCutOff_data() { test::addEveryMode(); }
    void nothingIsCutOff();
    void longerWordsGetMoreRoom();
    void hiddenItDoesNothing();
    void onlyTheReportsOwnNumbersByKeyAndMenu();
    void aCopiedViewComesBack();
    void pastingAnythingElseIsRefused();
    void aViewThatIsRefusedIsTold();
    void aDragGoesAllTheWay();
    void aGestureIsComputedOnce();
    void theWheelScrollsWhatHasNoFocus();
    void aListInUseStaysAsItIs();
    void otherWordsOrReasonsClearNoList();
    void highlightBeginsWithTheFirstSeries();
    void highlightSpeaksOfTheCurrentSeries();

private:
    void showFigure3()
    {
        showWindow();
        QTest::keyClick(m_window.get(), Qt::Key_3);
    }
    template <typename Control>
    Control *find(const QString &name) const
    {
        return m_window->viewPanel()->findChild<Control *>(name);
    }
    QPushButton *highlightButton() const
    {
        for (QPushButton *button : m_window->viewPanel()->findChildren<QPushButton *>()) {
            if (button->isCheckable())
                return button;
        }
        return nullptr;
    }
    ViewState view() const { return m_window->session()->view(); }
    /// What a gesture causes.
    template <typename Gesture>
    QString workOf(Gesture gesture)
    {
        const FigureView *chart = m_window->figurePage()->chart();
        QApplication::processEvents();
        const quint64 scenes = chart->generation();
        work = {};
        gesture();
        QApplication::processEvents();
        return u"%1 views, %2 scenes, %3 summaries, %4 audits"_s.arg(work.views)
            .arg(chart->generation() - scenes)
            .arg(work.summaries)
            .arg(work.audits);
    }
    QString shownYears() const
    {
        const auto &categories = m_window->session()->figure()->spec.categories;
        return categories.front().id + u'-' + categories.back().id;
    }
    void focus(QWidget *widget)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), widget);
    }
    void trigger(const QKeySequence &keys)
    {
        QAction *action = actionWithKeys(keys);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }
    void clickLegend(const QString &seriesId, Qt::KeyboardModifiers modifiers)
    {
        FigureView *chart = m_window->figurePage()->chart();
        for (const LegendEntry &entry : chart->figureScene()->legend()) {
            if (chart->state()->spec.series[static_cast<size_t>(entry.series)].id != seriesId)
                continue;
            QTest::mouseClick(chart->viewport(), Qt::LeftButton, modifiers, chart->mapFromScene(entry.rect.center()));
            return;
        }
        QFAIL("no such entry");
    }
};

void TestViewPanel::byKeyboardOnly()
{
    showFigure3();
    auto *transform = find<QComboBox>(u"transform"_s);
    for (int i = 0; i < 6 && QApplication::focusWidget() != transform; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), transform);
    QTest::keyClick(transform, Qt::Key_Down);
    QCOMPARE(view().transform, Transform::Growth);
    QTest::keyClick(transform, Qt::Key_Down);
    QCOMPARE(view().transform, Transform::Index);
    auto *base = find<QComboBox>(u"baseYear"_s);
    focus(base);
    QTest::keyClick(base, Qt::Key_End);
    QCOMPARE(view().baseId, u"2021"_s);
    auto *years = find<RangeSlider>(u"years"_s);
    focus(years);
    QTest::keyClick(years, Qt::Key_Right);
    QTest::keyClick(years, Qt::Key_Right);
    QCOMPARE(view().firstId, u"2013"_s);
    QCOMPARE(shownYears(), u"2013-2021"_s);
    auto *series = find<QListWidget>(u"series"_s);
    focus(series);
    series->setCurrentRow(1);
    QTest::keyClick(series, Qt::Key_Space);
    QCOMPARE(view().seriesIds, (QStringList{u"exports"_s, u"total"_s}));
    series->setCurrentRow(0);
    QTest::keyClick(series, Qt::Key_Return);
    QCOMPARE(view().highlightId, u"exports"_s);
    trigger(QKeySequence(Qt::ALT | Qt::Key_5));
    QCOMPARE(shownYears(), u"2017-2021"_s);
    trigger(QKeySequence(Qt::ALT | Qt::Key_0));
    QCOMPARE(view().firstId, QString());
    trigger(QKeySequence(Qt::CTRL | Qt::Key_0));
    QCOMPARE(view(), ViewState());
    trigger(QKeySequence::Undo);
    QCOMPARE(view().highlightId, u"exports"_s);
    // The series of the value that is selected, in the chart or the table.
    trigger(QKeySequence(Qt::CTRL | Qt::Key_0));
    QVERIFY(!actionWithKeys(QKeySequence(Qt::CTRL | Qt::Key_H))->isEnabled());
    m_window->session()->setSelection({1, 9});
    trigger(QKeySequence(Qt::CTRL | Qt::Key_H));
    QCOMPARE(view().highlightId, u"imports"_s);
    trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    QCOMPARE(view().seriesIds, (QStringList{u"exports"_s, u"total"_s}));
}

void TestViewPanel::byMouseOnly()
{
    showFigure3();
    // A combo box opens with a click; its list takes the next, but not as long as that might be a double click.
    QApplication::setDoubleClickInterval(0);
    auto *kind = find<QComboBox>(u"chartKind"_s);
    QTest::mouseClick(kind, Qt::LeftButton);
    QTRY_VERIFY(kind->view()->isVisible());
    const QModelIndex line = kind->model()->index(kind->findData(u"line"_s), 0);
    QApplication::processEvents();
    QTest::mouseMove(kind->view()->viewport(), kind->view()->visualRect(line).center());
    QTest::mouseClick(kind->view()->viewport(), Qt::LeftButton, {}, kind->view()->visualRect(line).center());
    QTRY_COMPARE(view().kind, ChartKind::Line);
    auto *years = find<RangeSlider>(u"years"_s);
    const QPoint first = years->handleRect(RangeSlider::Handle::First).center();
    QTest::mousePress(years, Qt::LeftButton, {}, first);
    QTest::mouseMove(years, QPoint(years->positionX(5), first.y()));
    QTest::mouseRelease(years, Qt::LeftButton, {}, QPoint(years->positionX(5), first.y()));
    QCOMPARE(view().firstId.isEmpty(), false);
    auto *panel = m_window->viewPanel();
    const auto buttons = panel->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QCOMPARE(shownYears(), u"2019-2021"_s);
    clickLegend(u"exports"_s, Qt::NoModifier);
    QCOMPARE(view().highlightId, u"exports"_s);
    clickLegend(u"imports"_s, Qt::ControlModifier);
    QCOMPARE(view().seriesIds, (QStringList{u"exports"_s, u"total"_s}));
    QTest::mouseClick(find<QPushButton>(u"asInReport"_s), Qt::LeftButton);
    QCOMPARE(view(), ViewState());
}

void TestViewPanel::chartAndTableFollow()
{
    showFigure3();
    const size_t marks = m_window->figurePage()->chart()->figureScene()->marks().size();
    ViewState growth;
    growth.transform = Transform::Growth;
    growth.firstId = u"2019"_s;
    growth.seriesIds = QStringList{u"exports"_s};
    m_window->session()->setView(growth);
    QCOMPARE(m_window->figurePage()->chart()->figureScene()->marks().size(), size_t(3));
    QVERIFY(marks > 3);
    const FigureTableModel *model = m_window->figurePage()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->columnCount(), 2);
    QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"出口同比增速\n%"_s);
    QCOMPARE(model->index(2, 1).data().toString(), u"30.4"_s); // as the report prints it
    QCOMPARE(find<QListWidget>(u"series"_s)->item(1)->checkState(), Qt::Unchecked);
}

void TestViewPanel::whatCannotBeChosenSaysWhy()
{
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_5); // shares already
    auto *transform = find<QComboBox>(u"transform"_s);
    const auto *model = qobject_cast<QStandardItemModel *>(transform->model());
    const Text &reason = m_window->session()->figure()->term("no_amounts");
    for (int row = 1; row < transform->count(); ++row) {
        QVERIFY(!model->item(row)->isEnabled());
        QVERIFY2(transform->itemText(row).endsWith(reason.zh), qPrintable(transform->itemText(row)));
    }
    transform->setFocus();
    QTest::keyClick(transform, Qt::Key_Down);
    QCOMPARE(view(), ViewState());
}

void TestViewPanel::nothingIsCutOff()
{
    QFETCH(const LabelMode, mode);
    showFigure3();
    m_window->setMode(mode);
    m_window->resize(1280, 860);
    QTest::qWait(0);
    for (int figure = 0; figure < 6; ++figure) {
        m_window->session()->setFigureIndex(figure);
        const ViewPanel *panel = m_window->viewPanel();
        QTRY_VERIFY2(
            panel->widget()->width() <= panel->viewport()->width(), qPrintable(m_window->session()->figure()->spec.id));
        for (const QWidget *control : panel->widget()->findChildren<QWidget *>()) {
            const bool speaks = qobject_cast<const QLabel *>(control) || qobject_cast<const QAbstractButton *>(control)
                || qobject_cast<const RangeSlider *>(control);
            if (speaks && control->isVisible())
                QTRY_VERIFY2(control->width() >= control->minimumSizeHint().width(), qPrintable(control->objectName()));
        }
    }
}

/// Nothing but the words changes: nobody touches the window.
void TestViewPanel::longerWordsGetMoreRoom()
{
    showFigure3();
    m_window->resize(1280, 860);
    const ViewPanel *panel = m_window->viewPanel();
    for (const LabelMode mode :
        {LabelMode::Chinese, LabelMode::Both, LabelMode::English, LabelMode::Both, LabelMode::Chinese}) {
        m_window->setMode(mode);
        const auto *all = panel->findChildren<QToolButton *>().front();
        QTRY_COMPARE(all->text(), inMode({u"全部"_s, u"All"_s}, mode));
        QTRY_VERIFY(panel->width() >= panel->minimumSizeHint().width());
        QVERIFY(panel->mapTo(m_window.get(), panel->rect().bottomRight()).x() < m_window->width());
    }
}

void TestViewPanel::hiddenItDoesNothing()
{
    showFigure3();
    m_window->viewPanel()->hide();
    auto *transform = find<QComboBox>(u"transform"_s);
    ViewState growth;
    growth.transform = Transform::Growth;
    m_window->session()->setView(growth);
    QCOMPARE(transform->currentData().toString(), u"value"_s);
    m_window->viewPanel()->show();
    QCOMPARE(transform->currentData().toString(), u"growth"_s);
}

void TestViewPanel::onlyTheReportsOwnNumbersByKeyAndMenu()
{
    showFigure3();
    QAction *command = actionWithKeys(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(command && command->isCheckable() && !command->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(command->isChecked() && view().printedStandsOut);
    QVERIFY(m_window->figurePage()->chart()->state()->printedStandsOut);
    trigger(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"fig3/emphasis=printed/lang=zh/theme=light"_s);
    QTest::keyClick(m_window.get(), Qt::Key_6);
    QVERIFY(!command->isChecked()); // it says how this figure is looked at
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QVERIFY(command->isChecked());
    trigger(QKeySequence::Undo);
    QVERIFY(!command->isChecked() && !view().printedStandsOut);
    command->trigger();
    QVERIFY(view().printedStandsOut);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_0));
    QVERIFY(!command->isChecked() && view() == ViewState());
}

void TestViewPanel::aCopiedViewComesBack()
{
    showFigure3();
    ViewState index;
    index.transform = Transform::Index;
    index.baseId = u"2014"_s;
    index.firstId = u"2014"_s;
    index.seriesIds = QStringList{u"exports"_s, u"total"_s};
    m_window->session()->setView(index);
    trigger(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"fig3/transform=index:2014/range=2014:/series=exports,total/lang=zh/theme=light"_s);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_0));
    QTest::keyClick(m_window.get(), Qt::Key_1);
    trigger(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig3"_s);
    QCOMPARE(view(), index);
}

void TestViewPanel::pastingAnythingElseIsRefused()
{
    showFigure3();
    for (const QString &text : {u""_s, u"fig3/transform=magic"_s, u"fig99"_s, u"fig3/range=1999:"_s}) {
        QGuiApplication::clipboard()->setText(text);
        trigger(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    }
    QCOMPARE(m_dialogs->errors.size(), 4);
    QVERIFY2(m_dialogs->errors.last().contains(u"1999"_s), qPrintable(m_dialogs->errors.last()));
    QCOMPARE(view(), ViewState());
}

/// Pressed, moved in many steps, let go: the panel is filled again at each of them.
void TestViewPanel::aDragGoesAllTheWay()
{
    showFigure3();
    auto *years = find<RangeSlider>(u"years"_s);
    QUndoStack *undo = m_window->session()->undoStack();
    const int before = undo->index();
    const ViewState whole = view();
    QSignalSpy views(m_window->session(), &Session::shownChanged);
    const auto drag = [years](const QPoint &from, int toX) {
        QTest::mousePress(years, Qt::LeftButton, {}, from);
        const int step = toX < from.x() ? -3 : 3;
        for (int x = from.x(); step * (toX - x) > 0; x += step)
            QTest::mouseMove(years, {x, from.y()});
        QTest::mouseMove(years, {toX, from.y()});
        QTest::mouseRelease(years, Qt::LeftButton, {}, {toX, from.y()});
    };
    const QPoint last = years->handleRect(RangeSlider::Handle::Last).center();
    drag(last, last.x() + years->positionX(4) - years->positionX(10));
    QCOMPARE(shownYears(), u"2011-2015"_s);
    QCOMPARE(views.count(), 6); // 2020 to 2015
    const QPoint first = years->handleRect(RangeSlider::Handle::First).center();
    drag(first, first.x() + years->positionX(2) - years->positionX(0));
    QCOMPARE(shownYears(), u"2013-2015"_s);
    drag({(years->positionX(2) + years->positionX(4)) / 2, years->handleRect(RangeSlider::Handle::First).center().y()},
        (years->positionX(6) + years->positionX(8)) / 2);
    QCOMPARE(shownYears(), u"2017-2019"_s);
    undo->setIndex(before);
    QCOMPARE(view(), whole);
}

void TestViewPanel::aViewThatIsRefusedIsTold()
{
    ViewState wrong;
    wrong.firstId = u"1999"_s;
    QVERIFY(!m_window->session()->setView(wrong));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors.first().contains(u"1999"_s), qPrintable(m_dialogs->errors.first()));
}

void TestViewPanel::aGestureIsComputedOnce()
{
    const QString once = u"1 views, 1 scenes, 1 summaries, 0 audits"_s;
    const QString notAtAll = u"0 views, 0 scenes, 0 summaries, 0 audits"_s;
    showFigure3();
    Session *session = m_window->session();
    QTRY_VERIFY(m_window->findChild<QToolButton *>(u"badge"_s)->isVisible()); // it is made once by then
    auto *years = find<RangeSlider>(u"years"_s);
    auto *series = find<QListWidget>(u"series"_s);
    const auto press = [](QWidget *widget, Qt::Key key) { return [=] { QTest::keyClick(widget, key); }; };
    const auto command = [this](const QKeySequence &keys) { return [this, keys] { trigger(keys); }; };
    QCOMPARE(workOf(press(years, Qt::Key_Right)), once);
    QCOMPARE(workOf(press(years, Qt::Key_Right)), once); // merged with the one before
    QCOMPARE(workOf(press(find<QComboBox>(u"transform"_s), Qt::Key_Down)), once);
    QCOMPARE(workOf(press(find<QComboBox>(u"transform"_s), Qt::Key_Down)), once);
    QCOMPARE(workOf(press(find<QComboBox>(u"baseYear"_s), Qt::Key_End)), once);
    QCOMPARE(workOf(press(find<QComboBox>(u"chartKind"_s), Qt::Key_Down)), once);
    QCOMPARE(workOf(press(series, Qt::Key_Space)), once);
    QCOMPARE(workOf(press(series, Qt::Key_Space)), once);
    QCOMPARE(workOf(press(series, Qt::Key_Return)), once);
    QCOMPARE(workOf(command(QKeySequence(Qt::ALT | Qt::Key_5))), once);
    QCOMPARE(workOf(command(QKeySequence::Undo)), once);
    QCOMPARE(workOf(command(QKeySequence::Redo)), once);
    trigger(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    QCOMPARE(workOf(command(QKeySequence(Qt::CTRL | Qt::Key_0))), once);
    QCOMPARE(workOf(press(m_window.get(), Qt::Key_6)), once);
    QCOMPARE(workOf(command(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V))), once);
    QCOMPARE(session->figure()->spec.id, u"fig3"_s);
    QCOMPARE(workOf(command(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V))), notAtAll); // it is as pasted
    QCOMPARE(workOf([&] { session->setSelection({0, 2}); }), notAtAll);
    QCOMPARE(workOf(press(years, Qt::Key_Left)), once); // a selection goes along
    session->setAnnotations({{u"fig3"_s, {}, u"2019"_s, u"2019"_s, {u"注"_s, u"Note"_s}}});
    QCOMPARE(workOf(command(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))), // notes need nothing computed
        u"0 views, 1 scenes, 1 summaries, 0 audits"_s);
    session->startComparing();
    session->setFigureIndex(4); // shares: no axis in common
    QApplication::processEvents();
    const quint64 compared = m_window->figurePage()->comparedChart()->generation();
    QCOMPARE(workOf(press(series, Qt::Key_Return)), once);
    QCOMPARE(m_window->figurePage()->comparedChart()->generation(), compared);
}

void TestViewPanel::theWheelScrollsWhatHasNoFocus()
{
    showFigure3();
    auto *kind = find<QComboBox>(u"chartKind"_s);
    const auto turn = [kind] {
        const QPointF place(kind->rect().center());
        QWheelEvent event(
            place, kind->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(kind, &event);
    };
    m_window->figurePage()->chart()->setFocus();
    const ViewState before = view();
    turn();
    QCOMPARE(view(), before);
    kind->setFocus();
    turn();
    QVERIFY(view() != before);
}

void TestViewPanel::aListInUseStaysAsItIs()
{
    showFigure3();
    auto *series = find<QListWidget>(u"series"_s);
    QListWidgetItem *second = series->item(1);
    series->setCurrentRow(1);
    second->setCheckState(Qt::Unchecked);
    QCOMPARE(series->item(1), second);
    QCOMPARE(series->currentRow(), 1);
    QVERIFY(!view().seriesIds.isEmpty());
    auto *kind = find<QComboBox>(u"chartKind"_s);
    QSignalSpy refilled(kind->model(), &QAbstractItemModel::rowsInserted);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier); // the last three years
    QCOMPARE(shownYears(), u"2019-2021"_s);
    QCOMPARE(refilled.count(), 0);
}

void TestViewPanel::otherWordsOrReasonsClearNoList()
{
    showFigure3();
    for (const QString &name : {u"transform"_s, u"chartKind"_s, u"units"_s}) {
        auto *box = find<QComboBox>(name);
        const QString chinese = box->itemText(0);
        QSignalSpy removed(box->model(), &QAbstractItemModel::rowsRemoved);
        m_window->setMode(LabelMode::English);
        QVERIFY2(box->itemText(0) != chinese, qPrintable(name));
        m_window->setMode(LabelMode::Chinese);
        QCOMPARE(box->itemText(0), chinese);
        m_window->session()->setFigureIndex(4); // shares, of which little can be computed
        m_window->session()->setFigureIndex(2);
        QVERIFY(box->model()->flags(box->model()->index(box->count() - 1, 0)).testFlag(Qt::ItemIsEnabled));
        QCOMPARE(removed.count(), 0);
    }
    QCOMPARE(m_window->session()->undoStack()->count(), 0); // filling chooses nothing
}

void TestViewPanel::highlightSpeaksOfTheCurrentSeries()
{
    showFigure3();
    auto *series = find<QListWidget>(u"series"_s);
    QPushButton *highlight = highlightButton();
    series->setCurrentRow(1);
    clickLegend(u"exports"_s, Qt::NoModifier);
    QCOMPARE(view().highlightId, u"exports"_s);
    QVERIFY(!highlight->isChecked()); // imports are current
    series->setCurrentRow(0);
    QVERIFY(highlight->isChecked());
    series->setCurrentRow(1);
    highlight->click();
    QCOMPARE(view().highlightId, u"imports"_s);
    QVERIFY(highlight->isChecked());
    highlight->click();
    QVERIFY(view().highlightId.isEmpty() && !highlight->isChecked());
}

void TestViewPanel::highlightBeginsWithTheFirstSeries()
{
    showFigure3();
    auto *series = find<QListWidget>(u"series"_s);
    QPushButton *highlight = highlightButton();
    QVERIFY(highlight && highlight->isEnabled());
    highlight->click();
    QCOMPARE(view().highlightId, series->item(0)->data(Qt::UserRole).toString());
    highlight->click();
    QCOMPARE(view().highlightId, QString());
}

DTE_GUI_TEST_MAIN(TestViewPanel)
#include "tst_viewpanel.moc"
