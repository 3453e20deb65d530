// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPixmap>
#include <QScopeGuard>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "tests/support/windowtest.h"
#include "ui/charts/textitem.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/outlinemodel.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"
#include "ui/widgets/viewpanel.h"
#include "ui/window/pagehost.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// From figure to figure and from language to language.
class TestNavigation : public test::WindowTest
{
    Q_OBJECT

private slots:
    void startsWithTheFirstFigure();
    void digitsShowFigures_data();
    void digitsShowFigures();
    void arrowsInTheOutlineGoFromPlaceToPlace();
    void clickInTheOutlineShowsTheFigure();
    void sectionsInTheOutlineDoNothing();
    void nextAndPreviousStopAtTheEnds();
    void theFigureMenuShowsWhichFigureItIs();
    void thumbnailsAppear();
    void modeKeysChangeEverything_data();
    void modeKeysChangeEverything();
    void changingTheModeKeepsFigureAndSelection();
    void f6WalksThePanes();
    void darkPaletteDarkensTheChart();
    void fullScreenAndBack();

private:
    QString figureId() const { return m_window->session()->figure()->spec.id; }
    OutlineView *outline() const { return m_window->findChild<OutlineView *>(); }
    QString chartTexts() const;
    QString tableTexts() const;
    QString detailTexts() const;
    QString menuTexts() const;
};

QString TestNavigation::chartTexts() const
{
    QStringList texts;
    for (const QGraphicsItem *item : m_window->figurePage()->chart()->scene()->items()) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            texts << text->text();
    }
    return texts.join(u'\n');
}

QString TestNavigation::tableTexts() const
{
    const QAbstractItemModel *model = m_window->figurePage()->table()->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
    return texts.join(u'\n');
}

QString TestNavigation::detailTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_window->figurePage()->detailPane()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

QString TestNavigation::menuTexts() const
{
    QStringList texts;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        texts << menu->text();
        for (const QAction *action : menu->menu()->actions())
            texts << action->text();
    }
    return texts.join(u'\n');
}

void TestNavigation::startsWithTheFirstFigure()
{
    QCOMPARE(figureId(), u"fig1"_s);
    QCOMPARE(outline()->currentIndex().data(OutlineModel::FigureIndexRole).toInt(), 0);
    QVERIFY(chartTexts().contains(u"图1"_s));
    QVERIFY(!m_window->session()->selection().isValid());
}

void TestNavigation::digitsShowFigures_data()
{
    QTest::addColumn<QString>("focus");
    for (const char *focus : {"outline", "chart", "table", "details"})
        QTest::newRow(focus) << QString::fromLatin1(focus);
}

/// From wherever the keyboard is.
void TestNavigation::digitsShowFigures()
{
    QFETCH(const QString, focus);
    auto *widget = m_window->findChild<QWidget *>(focus);
    QVERIFY(widget);
    for (const int number : {3, 1, 6, 2, 5, 4}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key(Qt::Key_0 + number));
        QCOMPARE(figureId(), u"fig%1"_s.arg(number));
        QCOMPARE(outline()->currentIndex().data(OutlineModel::FigureIndexRole).toInt(), number - 1);
        QVERIFY(chartTexts().contains(u"图%1"_s.arg(number)));
        QCOMPARE(m_window->figurePage()->model()->table()->state().spec.number, number);
        QVERIFY(m_window->figurePage()->chart()->accessibleDescription().contains(u"图%1"_s.arg(number)));
    }
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_7, Qt::Key_9}) {
        QTest::keyClick(widget, key);
        QCOMPARE(figureId(), u"fig4"_s);
    }
}

void TestNavigation::arrowsInTheOutlineGoFromPlaceToPlace()
{
    outline()->setFocus();
    QTest::keyClick(outline(), Qt::Key_Home);
    QStringList places;
    for (QModelIndex last; outline()->currentIndex() != last;) {
        last = outline()->currentIndex();
        const QVariant figure = last.data(OutlineModel::FigureIndexRole);
        const QVariant section = last.data(OutlineModel::SectionIdRole);
        places << (figure.isValid() ? u"fig%1"_s.arg(figure.toInt() + 1) : section.toString());
        // What is current is what is shown.
        QCOMPARE(m_window->pages()->currentPage()->showsFigure(), figure.isValid());
        if (figure.isValid())
            QCOMPARE(figureId(), places.last());
        QTest::keyClick(outline(), Qt::Key_Down);
    }
    const QStringList expected{u"s1"_s, u"fig1"_s, u"fig2"_s, u"s2_1"_s, u"s2_2"_s, u"s2_4"_s, u"s2_5"_s, u"fig3"_s,
        u"s3_1"_s, u"s3_2"_s, u"fig4"_s, u"fig5"_s, u"s3_3"_s, u"s3_4"_s, u"fig6"_s, u"s3_5"_s};
    QCOMPARE(places, expected);
    QTest::keyClick(outline(), Qt::Key_Up);
    QCOMPARE(figureId(), u"fig6"_s);
    QTest::keyClick(outline(), Qt::Key_Home);
    QTest::keyClick(outline(), Qt::Key_Down);
    QCOMPARE(figureId(), u"fig1"_s);
}

void TestNavigation::clickInTheOutlineShowsTheFigure()
{
    // Also the figure that is current already, behind another page.
    m_window->pages()->showPage(m_window->pages()->page<AuditPage>());
    const QModelIndex first = static_cast<OutlineModel *>(outline()->model())->indexOfFigure(0);
    outline()->scrollTo(first);
    QTest::mouseClick(outline()->viewport(), Qt::LeftButton, {}, outline()->visualRect(first).center());
    QVERIFY(m_window->pages()->currentPage()->showsFigure());
    for (const int figure : {4, 0, 2}) {
        const QModelIndex index = static_cast<OutlineModel *>(outline()->model())->indexOfFigure(figure);
        outline()->scrollTo(index);
        QTest::mouseClick(outline()->viewport(), Qt::LeftButton, {}, outline()->visualRect(index).center());
        QCOMPARE(figureId(), u"fig%1"_s.arg(figure + 1));
    }
}

void TestNavigation::sectionsInTheOutlineDoNothing()
{
    QTest::keyClick(m_window.get(), Qt::Key_2);
    const QModelIndex section = outline()->model()->index(0, 0);
    QVERIFY(!section.data(OutlineModel::FigureIndexRole).isValid());
    outline()->scrollTo(section);
    QTest::mouseClick(outline()->viewport(), Qt::LeftButton, {}, outline()->visualRect(section).center());
    QCOMPARE(figureId(), u"fig2"_s);
    QVERIFY(outline()->isExpanded(section));
    QTest::mouseDClick(outline()->viewport(), Qt::LeftButton, {}, outline()->visualRect(section).center());
    QVERIFY(outline()->isExpanded(section));
    outline()->setFocus();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Minus, Qt::Key_Asterisk})
        QTest::keyClick(outline(), key);
    QVERIFY(outline()->isExpanded(section)); // nothing can be folded away
    QCOMPARE(figureId(), u"fig2"_s);
    // And the figure shown is the one marked in the outline.
    QVERIFY(outline()->selectionModel()->isSelected(static_cast<OutlineModel *>(outline()->model())->indexOfFigure(1)));
}

void TestNavigation::nextAndPreviousStopAtTheEnds()
{
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(figureId(), u"fig1"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(figureId(), u"fig2"_s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(figureId(), u"fig6"_s);
}

void TestNavigation::theFigureMenuShowsWhichFigureItIs()
{
    for (int number = 6; number >= 1; --number) {
        QAction *action = actionWithKeys(QKeySequence(Qt::Key(Qt::Key_0 + number)));
        QVERIFY(action);
        action->trigger();
        QCOMPARE(figureId(), u"fig%1"_s.arg(number));
        QVERIFY(action->isChecked());
        QString text = action->text();
        QVERIFY2(text.remove(u'&').startsWith(u"图%1"_s.arg(number)), qPrintable(text));
    }
    QTest::keyClick(m_window.get(), Qt::Key_5);
    QVERIFY(actionWithKeys(QKeySequence(Qt::Key_5))->isChecked());
    QVERIFY(!actionWithKeys(QKeySequence(Qt::Key_1))->isChecked());
}

void TestNavigation::thumbnailsAppear()
{
    const auto *model = static_cast<OutlineModel *>(outline()->model());
    for (int figure = 0; figure < 6; ++figure) {
        QTRY_VERIFY(!model->indexOfFigure(figure).data(Qt::DecorationRole).value<QPixmap>().isNull());
        const QPixmap pixmap = model->indexOfFigure(figure).data(Qt::DecorationRole).value<QPixmap>();
        QCOMPARE(pixmap.deviceIndependentSize().toSize(), OutlineView::ThumbnailSize);
        for (int other = 0; other < figure; ++other) {
            QVERIFY(
                pixmap.toImage() != model->indexOfFigure(other).data(Qt::DecorationRole).value<QPixmap>().toImage());
        }
    }
}

void TestNavigation::modeKeysChangeEverything_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<int>("key");
    QTest::newRow("zh") << LabelMode::Chinese << int(Qt::Key_1);
    QTest::newRow("en") << LabelMode::English << int(Qt::Key_2);
    QTest::newRow("both") << LabelMode::Both << int(Qt::Key_3);
}

void TestNavigation::modeKeysChangeEverything()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const int, key);
    // From another mode into this one, with a value selected.
    m_window->setMode(mode == LabelMode::Chinese ? LabelMode::English : LabelMode::Chinese);
    m_window->session()->setSelection({0, 0});
    const auto texts = [this] {
        return QStringList{m_window->windowTitle(), menuTexts(), chartTexts(), tableTexts(), detailTexts(),
            outline()->currentIndex().data().toString(), m_window->figurePage()->chart()->accessibleDescription(),
            m_window->figurePage()->table()->accessibleName(), outline()->accessibleName()};
    };
    QCoreApplication::processEvents(); // widgets hear of a language by posted events
    const QStringList before = texts();
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(m_window->session()->mode(), mode);
    QVERIFY(actionWithKeys(QKeySequence(Qt::CTRL | Qt::Key(key)))->isChecked());
    QCoreApplication::processEvents();
    const QStringList after = texts();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(before[i] != after[i], qPrintable(before[i]));
    const bool chinese = mode != LabelMode::English;
    const bool english = mode != LabelMode::Chinese;
    const FigureSpec &spec = m_window->session()->figure()->spec;
    QCOMPARE(m_window->windowTitle().contains(u"Digital Trade Report Explorer"_s), english);
    for (const QString &place : {chartTexts(), outline()->currentIndex().data().toString()}) {
        QCOMPARE(place.contains(spec.title.zh), chinese);
        QCOMPARE(place.contains(spec.title.en), english);
    }
    QCOMPARE(tableTexts().contains(spec.series[0].name.zh), chinese);
    QCOMPARE(tableTexts().contains(spec.series[0].name.en), english);
    const EvidenceClass &evidence
        = m_window->session()->figure()->evidenceClass(m_window->session()->figure()->at({0, 0})->evidence);
    QCOMPARE(detailTexts().contains(evidence.name.zh), chinese);
    QCOMPARE(detailTexts().contains(evidence.name.en), english);
    QCOMPARE(menuTexts().contains(u"Export"_s), english);
    QString status;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        status += label->text();
    QCOMPARE(status.contains(m_window->session()->snapshot().report.title.zh), chinese);
    QCOMPARE(status.contains(m_window->session()->snapshot().report.title.en), english);
}

void TestNavigation::changingTheModeKeepsFigureAndSelection()
{
    QTest::keyClick(m_window.get(), Qt::Key_3);
    const CellKey key = m_window->figurePage()->chart()->figureScene()->marks()[7].key;
    m_window->session()->setSelection(key);
    for (const Qt::Key mode : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) {
        QTest::keyClick(m_window.get(), mode, Qt::ControlModifier);
        QCOMPARE(figureId(), u"fig3"_s);
        QCOMPARE(m_window->session()->selection(), key);
        const FigurePage *page = m_window->figurePage();
        QCOMPARE(page->model()->key(page->table()->currentIndex()), key);
    }
}

void TestNavigation::f6WalksThePanes()
{
    const FigurePage *page = m_window->figurePage();
    const QList<QWidget *> panes{
        outline(), page->chart(), page->table(), page->detailPane(), m_window->viewPanel()->firstControl()};
    outline()->setFocus();
    for (const int pane : {1, 2, 3, 4, 0, 1}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), panes[pane]);
    }
    // A hidden panel is passed over.
    m_window->viewPanel()->hide();
    for (const int pane : {2, 3, 0}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), panes[pane]);
    }
}

void TestNavigation::darkPaletteDarkensTheChart()
{
    const QPalette light = QApplication::palette();
    const auto restore = qScopeGuard([&light] { QApplication::setPalette(light); });
    const FigureView *chart = m_window->figurePage()->chart();
    QCOMPARE(chart->backgroundBrush().color(), ChartTheme::light().background);
    const auto *model = static_cast<OutlineModel *>(outline()->model());
    const auto thumbnail
        = [model] { return model->indexOfFigure(5).data(Qt::DecorationRole).value<QPixmap>().toImage(); };
    QTRY_VERIFY(!thumbnail().isNull());
    const QImage lightThumbnail = thumbnail();
    const QPalette dark(QColor(0x30, 0x30, 0x30));
    QVERIFY(dark.color(QPalette::WindowText).lightness() > dark.color(QPalette::Window).lightness());
    QApplication::setPalette(dark);
    QTRY_COMPARE(chart->backgroundBrush().color(), ChartTheme::dark().background);
    QCOMPARE(chart->scene()->backgroundBrush().color(), ChartTheme::dark().background);
    QTRY_VERIFY(thumbnail() != lightThumbnail);
    QApplication::setPalette(light);
    QTRY_COMPARE(chart->backgroundBrush().color(), ChartTheme::light().background);
    QTRY_COMPARE(thumbnail(), lightThumbnail);
}

void TestNavigation::fullScreenAndBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->isVisible());
}

DTE_GUI_TEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
