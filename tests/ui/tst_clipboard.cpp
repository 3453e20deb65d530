// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "db/words/summary.h"
#include "tests/support/windowtest.h"
#include "ui/charts/picture.h"
#include "ui/handout/clipboard.h"
#include "ui/handout/figuredrag.h"
#include "ui/handout/tablecopy.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/hovercard.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// Copying and dragging the figure into other programs.
class TestClipboard : public test::WindowTest
{
    Q_OBJECT

private slots:
    void copyHoldsEveryKind_data() { test::addFiguresInEveryMode(); }
    void copyHoldsEveryKind();
    void copyHoldsBothFiguresOfAComparison_data() { test::addEveryMode(); }
    void copyHoldsBothFiguresOfAComparison();
    void tableAndSummaryAloneOfAComparison();
    void controlCInTheChartCopies();
    void draggedFileIsThePicture();
    void draggedFileLivesAsLongAsTheWindow();
    void dragBeginsBeyondTheDistance_data();
    void dragBeginsBeyondTheDistance();
    void dragDoesNotBeginOnTheLegend();
    void clickingStillPins();

private:
    FigureView *chart() const { return m_window->figurePage()->chart(); }
    Session *session() const { return m_window->session(); }
    void copy() const { QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)); }
    /// Left button down at \p from, then moved; not released.
    void press(const QPoint &from) const { QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, from); }
    void moveTo(const QPoint &to, Qt::MouseButtons buttons) const
    {
        QMouseEvent move(QEvent::MouseMove, to, chart()->viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(chart()->viewport(), &move);
    }
    QPoint markPosition() const
    {
        const DrawnValue &mark = chart()->figureScene()->marks().front();
        return chart()->mapFromScene(mark.outline.boundingRect().center());
    }
};

void TestClipboard::copyHoldsEveryKind()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    session()->setFigureIndex(figure.right(1).toInt() - 1);
    copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const FigureTable table(*session()->figure(), mode);
    QVERIFY(data->hasImage());
    QCOMPARE(data->imageData().value<QImage>().size(), QSize(1920, 1080));
    QCOMPARE(data->html(), tableAsHtml(table));
    QCOMPARE(QString::fromUtf8(data->data(u"text/tab-separated-values"_s)), tableAsTabSeparated(table));
    const QString summary = summaryText(*session()->figure(), mode);
    QVERIFY(!summary.isEmpty());
    QCOMPARE(data->text(), summary.trimmed() + u"\n\n"_s + tableAsTabSeparated(table));
    QCOMPARE(data->hasFormat(u"image/svg+xml"_s), exportFormat(u"svg"_s) != nullptr);
    if (exportFormat(u"svg"_s))
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
}

void TestClipboard::copyHoldsBothFiguresOfAComparison()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    session()->setFigureIndex(1);
    session()->startComparing();
    session()->setFigureIndex(2);
    copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    ChartOptions options;
    options.size = {1920, 1080};
    options.mode = mode;
    QCOMPARE(data->imageData().value<QImage>().convertToFormat(QImage::Format_RGB32),
        renderComparison(*session()->compared(), *session()->figure(), options, true));
    qsizetype at = 0;
    for (const auto &state : {session()->compared(), session()->figure()}) {
        const FigureTable table(*state, mode);
        QVERIFY(data->html().contains(tableAsHtml(table)));
        QVERIFY(data->data(u"text/tab-separated-values"_s).contains(tableAsTabSeparated(table).toUtf8()));
        QVERIFY(data->text().contains(tableAsTabSeparated(table)));
        const qsizetype next = data->text().indexOf(summaryText(*state, mode).trimmed());
        QVERIFY(next >= at); // from left to right
        at = next;
    }
}

void TestClipboard::tableAndSummaryAloneOfAComparison()
{
    session()->startComparing();
    session()->setFigureIndex(2);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    const auto text = [] { return QGuiApplication::clipboard()->text(); };
    for (const auto &state : {session()->compared(), session()->figure()})
        QVERIFY(text().contains(tableAsTabSeparated(FigureTable(*state, session()->mode()))));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    for (const auto &state : {session()->compared(), session()->figure()})
        QVERIFY(text().contains(summaryText(*state, session()->mode()).trimmed()));
}

void TestClipboard::controlCInTheChartCopies()
{
    QGuiApplication::clipboard()->clear();
    chart()->setFocus();
    QTest::keySequence(chart(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
}

void TestClipboard::draggedFileIsThePicture()
{
    session()->setFigureIndex(3);
    FigureDrag drag(session(), m_window.get());
    const auto data = drag.makeData();
    QVERIFY(data);
    QCOMPARE(data->urls().size(), 1);
    const QString file = data->urls().front().toLocalFile();
    QCOMPARE(QFileInfo(file).fileName(), u"fig4.zh.png"_s);
    QCOMPARE(QImage(file).convertToFormat(QImage::Format_RGB32),
        data->imageData().value<QImage>().convertToFormat(QImage::Format_RGB32));
    QVERIFY(data->hasHtml() && data->hasText() && data->hasFormat(u"text/tab-separated-values"_s));
    ViewState growth;
    growth.transform = Transform::Growth;
    session()->setFigureIndex(2);
    session()->setView(growth);
    session()->startComparing();
    session()->setFigureIndex(0);
    QCOMPARE(QFileInfo(drag.makeData()->urls().front().toLocalFile()).fileName(), u"fig3.growth.vs.fig1.zh.png"_s);
    QVERIFY(QFileInfo::exists(file)); // whoever it was dropped on may still read it
}

void TestClipboard::draggedFileLivesAsLongAsTheWindow()
{
    auto *drag = m_window->findChild<FigureDrag *>();
    QVERIFY(drag);
    const QString file = drag->makeData()->urls().front().toLocalFile();
    QVERIFY(QFileInfo::exists(file));
    closeProgram();
    QVERIFY(!QFileInfo::exists(file) && !QFileInfo(file).dir().exists());
}

void TestClipboard::dragBeginsBeyondTheDistance_data()
{
    QTest::addColumn<int>("distance");
    QTest::addColumn<int>("expected");
    QTest::newRow("not moved") << 0 << 0;
    QTest::newRow("a trembling hand") << QApplication::startDragDistance() - 1 << 0;
    QTest::newRow("moved") << QApplication::startDragDistance() << 1;
}

void TestClipboard::dragBeginsBeyondTheDistance()
{
    QFETCH(const int, distance);
    QFETCH(const int, expected);
    // Its own drag would wait for a drop.
    QObject::disconnect(chart(), &FigureView::dragRequested, nullptr, nullptr);
    const QSignalSpy spy(chart(), &FigureView::dragRequested);
    const QPoint from = markPosition();
    moveTo(from + QPoint(distance, 0), Qt::NoButton);
    QCOMPARE(spy.size(), 0); // hovering
    press(from);
    moveTo(from + QPoint(distance, 0), Qt::LeftButton);
    QCOMPARE(spy.size(), expected);
    moveTo(from + QPoint(4 * distance, 0), Qt::LeftButton);
    QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, from);
    moveTo(from + QPoint(4 * distance, 0), Qt::LeftButton);
    QVERIFY(spy.size() <= 1); // once a press
}

void TestClipboard::dragDoesNotBeginOnTheLegend()
{
    session()->setFigureIndex(1);
    QObject::disconnect(chart(), &FigureView::dragRequested, nullptr, nullptr);
    const QSignalSpy spy(chart(), &FigureView::dragRequested);
    QVERIFY(!chart()->figureScene()->legend().empty());
    const QRectF entry = chart()->figureScene()->legend().front().rect;
    const QPoint from = chart()->mapFromScene(entry.center());
    press(from);
    moveTo(from + QPoint(60, 60), Qt::LeftButton);
    QCOMPARE(spy.size(), 0);
    QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, from);
}

void TestClipboard::clickingStillPins()
{
    const QPoint at = markPosition();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(session()->selection().isValid());
    QVERIFY(chart()->card()->isVisible());
    moveTo(at + QPoint(1, 0), Qt::NoButton);
    QVERIFY(chart()->card()->isVisible());
}

DTE_GUI_TEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
