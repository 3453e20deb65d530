// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QGraphicsPathItem>
#include <QLabel>
#include <QPen>
#include <QTableView>
#include <QTest>

#include "db/words/figurewords.h"
#include "tests/support/windowtest.h"
#include "ui/models/figuretablemodel.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// One selected value in chart, table and details.
class TestSelection : public test::WindowTest
{
    Q_OBJECT

private slots:
    void clickOnAMarkSelectsItEverywhere_data();
    void clickOnAMarkSelectsItEverywhere();
    void detailsSayWhereAValueComesFrom_data();
    void detailsSayWhereAValueComesFrom();
    void detailsAreNotCutOff();
    void selectingACellOutlinesItsMark();
    void aCellWithoutAMarkOutlinesNothing();
    void theNameOfARowStandsForItsFirstValue();
    void clickOnNothingClearsTheSelection();
    void arrowsWalkTheMarks();
    void homeEndAndEscape();
    void arrowsWalkTheTable();
    void bothColumnsOfASeriesAreTheSameValue();
    void anotherFigureClearsTheSelection();
    void theHintComesBack();

private:
    FigurePage *page() const { return m_window->figurePage(); }
    FigureView *chart() const { return page()->chart(); }
    CellKey selected() const { return m_window->session()->selection(); }
    CellKey currentCell() const { return page()->model()->key(page()->table()->currentIndex()); }
    void click(QPointF scenePosition) const
    {
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->mapFromScene(scenePosition));
    }
    void showFigure(int number) const { QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number)); }
    QStringList details() const;
    QString heading() const { return page()->findChild<QLabel *>(u"detailHeading"_s)->text(); }
    QPainterPath outlined() const;
};

QStringList TestSelection::details() const
{
    QStringList texts;
    for (const QLabel *label : page()->detailPane()->findChildren<QLabel *>()) {
        if (label->objectName() != u"detailHeading"_s)
            texts << QString(label->text()).remove(QChar(0x200B)); // where long words may break
    }
    return texts;
}

/// Every line of every detail has its room, in the language with the longest texts.
void TestSelection::detailsAreNotCutOff()
{
    m_window->setMode(LabelMode::Both);
    showFigure(3);
    m_window->session()->setSelection({1, 5}); // a missing value with a bound, a long reason and a long source
    QCoreApplication::processEvents();
    int wrapped = 0;
    for (const QLabel *label : page()->detailPane()->findChildren<QLabel *>()) {
        if (!label->wordWrap())
            continue;
        ++wrapped;
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY(wrapped > 4);
}

/// What is drawn round the selected mark; empty if nothing is.
QPainterPath TestSelection::outlined() const
{
    for (const QGraphicsItem *item : chart()->scene()->items()) {
        const auto *path = qgraphicsitem_cast<const QGraphicsPathItem *>(item);
        if (path && path->pen().color() == ChartTheme::light().focus)
            return path->path();
    }
    return {};
}

void TestSelection::clickOnAMarkSelectsItEverywhere_data()
{
    QTest::addColumn<int>("figure");
    for (int figure = 1; figure <= 6; ++figure)
        QTest::newRow(qPrintable(u"fig%1"_s.arg(figure))) << figure;
}

void TestSelection::clickOnAMarkSelectsItEverywhere()
{
    QFETCH(const int, figure);
    showFigure(figure);
    const auto state = m_window->session()->figure();
    QVERIFY(!chart()->figureScene()->marks().empty());
    for (const DrawnValue &mark : chart()->figureScene()->marks()) {
        // A point may lie on a column: there the point is meant. Its own middle is always its own.
        QPointF middle = mark.outline.boundingRect().center();
        if (!mark.outline.contains(middle))
            middle = mark.anchor;
        const DrawnValue *hit = chart()->figureScene()->markAt(middle);
        QVERIFY(hit);
        if (hit->key != mark.key)
            continue;
        click(middle);
        QCOMPARE(selected(), mark.key);
        QCOMPARE(currentCell(), mark.key);
        QCOMPARE(heading(), cellWords(*state, mark.key, LabelMode::Chinese));
        QStringList lines;
        for (const Detail &detail : dte::details(*state, mark.key, LabelMode::Chinese))
            lines << detail.label << detail.text;
        QCOMPARE(details(), lines);
        QCOMPARE(outlined(), mark.outline);
    }
}

void TestSelection::detailsSayWhereAValueComesFrom_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("evidence");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        for (const char *figure : {"fig1", "fig3", "fig4"}) {
            for (const Evidence evidence :
                {Evidence::Printed, Evidence::Published, Evidence::Derived, Evidence::Revised, Evidence::Missing}) {
                const QString id = QString::fromLatin1(figure);
                QTest::newRow(qPrintable(toId(mode) + u' ' + id + u' ' + toId(evidence)))
                    << mode << id << int(evidence);
            }
        }
    }
}

/// Evidence with its meaning, formula, note, release, source and where to look it up, each with its name.
void TestSelection::detailsSayWhereAValueComesFrom()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const QString, figure);
    QFETCH(const int, evidence);
    m_window->setMode(mode);
    showFigure(figure.right(1).toInt());
    const auto state = m_window->session()->figure();
    for (int s = 0; s < state->data.seriesCount(); ++s) {
        for (int c = 0; c < state->data.categoryCount(); ++c) {
            const Cell &cell = state->at({s, c});
            if (!cell || int(cell->evidence) != evidence)
                continue;
            m_window->session()->setSelection({s, c});
            const QString all = heading() + u'\n' + details().join(u'\n');
            const auto shows = [&](const Text &text) {
                const bool zh = mode == LabelMode::English || all.contains(text.zh);
                const bool en = mode == LabelMode::Chinese || all.contains(text.en);
                return zh && en;
            };
            const EvidenceClass &evidenceClass = state->evidenceClass(cell->evidence);
            QVERIFY2(shows(evidenceClass.name) && shows(evidenceClass.meaning), qPrintable(all));
            QVERIFY2(shows(cell->formula) && shows(cell->note), qPrintable(all));
            QCOMPARE(cell->formula.isEmpty(), cell->evidence != Evidence::Derived);
            if (const Release *release = state->release(cell->releaseId))
                QVERIFY2(shows(release->name) && shows(release->note), qPrintable(all));
            for (const QString &id : cell->sourceIds()) {
                const Source *source = state->source(id);
                QVERIFY2(source, qPrintable(id));
                QVERIFY2(shows(source->citation) && all.contains(source->locator), qPrintable(all));
            }
            for (const QLabel *label : page()->detailPane()->findChildren<QLabel *>())
                QCOMPARE(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), true);
        }
    }
    const QStringList hidden = details();
    m_window->session()->setSelection({});
    QCOMPARE(details().size(), 2); // the summary of the figure and its name
    QVERIFY(!hidden.isEmpty() || figure == u"fig4"_s || evidence == int(Evidence::Derived)
        || evidence == int(Evidence::Published) || evidence == int(Evidence::Revised));
}

void TestSelection::selectingACellOutlinesItsMark()
{
    showFigure(3);
    int outlines = 0;
    const FigureTableModel *model = page()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            page()->table()->setCurrentIndex(index);
            QCOMPARE(selected(), model->key(index));
            const DrawnValue *mark = chart()->figureScene()->mark(selected());
            QCOMPARE(outlined(), mark ? mark->outline : QPainterPath());
            outlines += mark ? 1 : 0;
        }
    }
    QCOMPARE(outlines, static_cast<int>(chart()->figureScene()->marks().size()));
}

void TestSelection::aCellWithoutAMarkOutlinesNothing()
{
    const FigureSpec &spec = m_window->session()->figure()->spec; // figure 1 has series in the table only
    const auto series
        = std::find_if(spec.series.begin(), spec.series.end(), [](const Series &s) { return s.panel < 0; });
    QVERIFY(series != spec.series.end());
    const CellKey key{static_cast<int>(series - spec.series.begin()), 0};
    m_window->session()->setSelection({0, 0});
    QVERIFY(!outlined().isEmpty());
    page()->table()->setCurrentIndex(page()->model()->indexOf(key));
    QCOMPARE(selected(), key);
    QVERIFY(outlined().isEmpty());
    QVERIFY(heading().contains(series->name.zh));
}

void TestSelection::theNameOfARowStandsForItsFirstValue()
{
    QTableView *table = page()->table();
    m_window->session()->setSelection({1, 0});
    const QRect cell = table->visualRect(page()->model()->index(2, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(selected(), (CellKey{0, 2}));
    QCOMPARE(outlined(), chart()->figureScene()->mark({0, 2})->outline);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(selected(), (CellKey{0, 2}));
}

void TestSelection::clickOnNothingClearsTheSelection()
{
    m_window->session()->setSelection({0, 3});
    click({3, 3});
    QVERIFY(!selected().isValid());
    QVERIFY(!page()->table()->currentIndex().isValid());
    QVERIFY(outlined().isEmpty());
    // Other buttons select nothing and clear nothing.
    m_window->session()->setSelection({0, 3});
    QTest::mouseClick(chart()->viewport(), Qt::MiddleButton, {}, {3, 3});
    QCOMPARE(selected(), (CellKey{0, 3}));
}

void TestSelection::arrowsWalkTheMarks()
{
    const auto &marks = chart()->figureScene()->marks();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Right);
    QCOMPARE(selected(), marks.front().key);
    for (size_t i = 1; i < marks.size(); ++i) {
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(selected(), marks[i].key);
        QCOMPARE(currentCell(), marks[i].key);
    }
    QTest::keyClick(chart(), Qt::Key_Right);
    QCOMPARE(selected(), marks.back().key);
    QTest::keyClick(chart(), Qt::Key_Left);
    QCOMPARE(selected(), marks[marks.size() - 2].key);
    // Up and down keep the year where the other series has one.
    m_window->session()->setSelection({0, 5});
    QTest::keyClick(chart(), Qt::Key_Down);
    QCOMPARE(selected(), (CellKey{1, 5}));
    QTest::keyClick(chart(), Qt::Key_Up);
    QCOMPARE(selected(), (CellKey{0, 5}));
    QTest::keyClick(chart(), Qt::Key_Up);
    QCOMPARE(selected(), (CellKey{0, 5}));
}

void TestSelection::homeEndAndEscape()
{
    const auto &marks = chart()->figureScene()->marks();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_End);
    QCOMPARE(selected(), marks.back().key);
    QTest::keyClick(chart(), Qt::Key_Home);
    QCOMPARE(selected(), marks.front().key);
    QTest::keyClick(chart(), Qt::Key_Escape);
    QVERIFY(!selected().isValid());
    QVERIFY(outlined().isEmpty());
}

void TestSelection::arrowsWalkTheTable()
{
    QTableView *table = page()->table();
    table->setFocus();
    m_window->session()->setSelection({0, 0});
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(selected(), (CellKey{0, 1}));
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(selected(), (CellKey{1, 1}));
    QVERIFY(!outlined().isEmpty());
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestSelection::bothColumnsOfASeriesAreTheSameValue()
{
    m_window->setMode(LabelMode::Both);
    QTableView *table = page()->table();
    table->setCurrentIndex(page()->model()->index(4, 1));
    QCOMPARE(selected(), (CellKey{0, 4}));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->currentIndex(), page()->model()->index(4, 2)); // does not jump back
    QCOMPARE(selected(), (CellKey{0, 4}));
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(selected(), (CellKey{1, 4}));
}

void TestSelection::anotherFigureClearsTheSelection()
{
    m_window->session()->setSelection({0, 3});
    showFigure(2);
    QVERIFY(!selected().isValid());
    QVERIFY(outlined().isEmpty());
    QVERIFY(!page()->table()->currentIndex().isValid());
    QCOMPARE(details().size(), 2); // the summary of the figure and its name
}

void TestSelection::theHintComesBack()
{
    const QString hint = heading();
    QVERIFY(!hint.isEmpty());
    m_window->session()->setSelection({0, 3});
    QVERIFY(heading() != hint);
    m_window->session()->setSelection({});
    QCOMPARE(heading(), hint);
    m_window->setMode(LabelMode::English);
    QTRY_VERIFY(heading() != hint);
}

DTE_GUI_TEST_MAIN(TestSelection)
#include "tst_selection.moc"
