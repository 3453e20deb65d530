// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/charts/charttheme.h"
#include "ui/models/figuretablemodel.h"
#include "ui/state/appearance.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::shared_ptr<const FigureState> sharedState(const QString &figure)
{
    return std::make_shared<const FigureState>(test::figureState(figure));
}

/// The header and the rows as they are read, cells separated by " | ".
QStringList printed(const FigureTableModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u'/');
    lines << cells.join(u" | "_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

/// Three years of exports and growth: a value with a trailing zero, a missing one with and without a bound, none at
/// all.
std::shared_ptr<const FigureState> smallState()
{
    auto state = test::figureState(u"fig6"_s);
    Series amount = state.spec.series[0];
    amount.name = {u"出口"_s, u"Exports"_s};
    Series growth = state.spec.series[3];
    growth.name = {u"增速"_s, u"Growth"_s};
    const Unit converting = state.seriesUnits[0];
    const Unit percent = state.seriesUnits[3];
    state.spec.series = {amount, growth};
    state.seriesUnits = {converting, percent};
    state.spec.heading = {u"年份"_s, u"Year"_s};
    state.spec.categories.resize(3);
    for (int i = 0; i < 3; ++i) {
        const QString year = QString::number(2019 + i);
        state.spec.categories[static_cast<size_t>(i)].label = {year, year};
    }
    state.data = DataTable(2, 3);
    Observation printedValue;
    printedValue.value = Decimal(91510, 2);
    printedValue.evidence = Evidence::Printed;
    state.data.set({0, 0}, printedValue);
    Observation large;
    large.value = Decimal(-16484, 1);
    large.evidence = Evidence::Derived;
    state.data.set({0, 1}, large);
    Observation bounded;
    bounded.low = Decimal(11350, 2);
    state.data.set({0, 2}, bounded);
    state.data.set({1, 1}, Observation());
    Observation share;
    share.value = Decimal(50, 1);
    share.evidence = Evidence::Published;
    state.data.set({1, 2}, share);
    return std::make_shared<const FigureState>(std::move(state));
}

} // namespace

class TestFigureTableModel : public test::GuiTest
{
    Q_OBJECT

private slots:
    void passesTheModelTester_data() { test::addFiguresInEveryMode(); }
    void passesTheModelTester();
    void emptyWithoutAFigure();
    void showsWhatWasPublished_data();
    void showsWhatWasPublished();
    void bothUnitsOfTheReport();
    void plainNumbersAreForCopying();
    void cellsAndIndexesAreInverse_data() { test::addFiguresInEveryMode(); }
    void cellsAndIndexesAreInverse();
    void evidenceIsShownByIconAndWeight();
    void everyCellHasTheMarkOfItsEvidence_data() { test::addFiguresInEveryMode(); }
    void everyCellHasTheMarkOfItsEvidence();
    void onlyPrintedCellsStandOut_data() { test::addFiguresInEveryMode(); }
    void onlyPrintedCellsStandOut();
    void otherColoursOtherIcons();
    void toolTipsSayTheWholeValue();
    void outsideIsNothing();
};

void TestFigureTableModel::passesTheModelTester()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, Strict);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFigure(sharedState(figure), mode);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), static_cast<int>(model.table()->state().spec.categories.size()));
    model.setColours(ChartTheme::dark(), paletteOf(ChartTheme::dark()));
    model.setFigure(nullptr, mode);
    QCOMPARE(model.rowCount(), 0);
}

void TestFigureTableModel::emptyWithoutAFigure()
{
    FigureTableModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.table(), nullptr);
    QVERIFY(!model.indexOf({0, 0}).isValid());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), QVariant());
}

void TestFigureTableModel::showsWhatWasPublished_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("zh") << LabelMode::Chinese
                        << QStringList{u"年份 | 出口/亿元 | 增速/%"_s, u"2019 | 915.10 | "_s,
                               u"2020 | −1,648.4 | 无数据"_s, u"2021 | 无数据 (≥113.50) | 5.0"_s};
    QTest::newRow("en") << LabelMode::English
                        << QStringList{u"Year | Exports/RMB billion, converted | Growth/%"_s, u"2019 | 91.510 | "_s,
                               u"2020 | −164.84 | No data"_s, u"2021 | No data (≥11.350) | 5.0"_s};
    QTest::newRow("both")
        << LabelMode::Both
        << QStringList{u"年份 Year | 出口 Exports/亿元 | 出口 Exports/RMB billion, converted | 增速 Growth/%"_s,
               u"2019 | 915.10 | 91.510 | "_s, u"2020 | −1,648.4 | −164.84 | 无数据 No data"_s,
               u"2021 | 无数据 No data (≥113.50) | 无数据 No data (≥11.350) | 5.0"_s};
}

void TestFigureTableModel::showsWhatWasPublished()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const QStringList, lines);
    FigureTableModel model;
    model.setFigure(smallState(), mode);
    QCOMPARE(printed(model), lines);
}

void TestFigureTableModel::bothUnitsOfTheReport()
{
    FigureTableModel model;
    model.setFigure(sharedState(u"fig6"_s), LabelMode::Both);
    const FigureSpec &spec = model.table()->state().spec;
    const auto category = std::find_if(
        spec.categories.begin(), spec.categories.end(), [](const Category &c) { return c.id == u"2020"_s; });
    const int row = static_cast<int>(category - spec.categories.begin());
    // Published with its trailing zero; the factor is exact.
    const QString chinese = model.index(row, 1).data().toString();
    const QString english = model.index(row, 2).data().toString();
    const auto value = Decimal::parse(QString(chinese).remove(u','));
    QVERIFY(value);
    QCOMPARE(Decimal::parse(QString(english).remove(u',')), value->times(Decimal(1, 1)));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 1), u"亿元"_s);
    QCOMPARE(
        model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().section(u'\n', 1), u"RMB billion, converted"_s);
}

void TestFigureTableModel::plainNumbersAreForCopying()
{
    FigureTableModel model;
    model.setFigure(smallState(), LabelMode::Chinese);
    QCOMPARE(model.index(0, 1).data(FigureTableModel::PlainNumberRole), QVariant(u"915.10"_s));
    QCOMPARE(model.index(1, 1).data(FigureTableModel::PlainNumberRole), QVariant(u"-1648.4"_s));
    QCOMPARE(model.index(2, 1).data(FigureTableModel::PlainNumberRole), QVariant());
    QCOMPARE(model.index(0, 0).data(FigureTableModel::PlainNumberRole), QVariant());
}

void TestFigureTableModel::cellsAndIndexesAreInverse()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    FigureTableModel model;
    model.setFigure(sharedState(figure), mode);
    const FigureState &state = model.table()->state();
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.key(model.index(row, 0)).isValid());
        for (int series = 0; series < state.data.seriesCount(); ++series) {
            const QModelIndex index = model.indexOf({series, row});
            QVERIFY(index.isValid());
            QCOMPARE(index.row(), row);
            QCOMPARE(model.key(index), (CellKey{series, row}));
        }
    }
    QVERIFY(!model.indexOf({}).isValid());
    QVERIFY(!model.key({}).isValid());
}

void TestFigureTableModel::evidenceIsShownByIconAndWeight()
{
    FigureTableModel model;
    model.setFigure(smallState(), LabelMode::Chinese);
    QVERIFY(model.index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(model.index(1, 1).data(Qt::FontRole), QVariant());
    QCOMPARE(model.index(0, 2).data(Qt::DecorationRole), QVariant()); // does not apply
    QCOMPARE(model.index(0, 0).data(Qt::DecorationRole), QVariant());
    QList<QImage> images;
    for (const QModelIndex &index : {model.index(0, 1), model.index(1, 1), model.index(2, 1)}) {
        const QImage image = index.data(Qt::DecorationRole).value<QIcon>().pixmap(48).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!images.contains(image)); // printed, derived and missing look different
        images << image;
    }
}

/// One picture for each of the four marks, and its sign and words in the tool tip.
void TestFigureTableModel::everyCellHasTheMarkOfItsEvidence()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const auto state = sharedState(figure);
    FigureTableModel model;
    model.setFigure(state, mode);
    QMap<Evidence, QImage> images;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const Cell &cell = state->at(model.key(index));
            QCOMPARE(index.data(Qt::DecorationRole).isValid(), cell.has_value());
            QCOMPARE(index.data(Qt::ForegroundRole), QVariant());
            if (!cell)
                continue;
            const QImage image = index.data(Qt::DecorationRole).value<QIcon>().pixmap(24).toImage();
            const Evidence mark = markOf(cell->evidence);
            if (images.contains(mark))
                QCOMPARE(image, images[mark]);
            else
                QVERIFY2(!images.values().contains(image), qPrintable(toId(mark)));
            images[mark] = image;
            const QString tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY(tip.startsWith(markSign(cell->evidence)));
            const Text &name = state->evidenceClass(cell->evidence).name;
            QVERIFY2(tip.contains(mode == LabelMode::English ? name.en : name.zh), qPrintable(tip));
        }
    }
    QVERIFY(images.size() >= 2);
}

void TestFigureTableModel::onlyPrintedCellsStandOut()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    FigureState changed = test::figureState(figure);
    changed.printedStandsOut = true;
    const auto state = std::make_shared<const FigureState>(changed);
    FigureTableModel plain;
    FigureTableModel model;
    plain.setFigure(sharedState(figure), mode);
    model.setFigure(state, mode);
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    const auto icon = [](const FigureTableModel &of, const QModelIndex &index) {
        return of.index(index.row(), index.column()).data(Qt::DecorationRole).value<QIcon>().pixmap(24).toImage();
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const Cell &cell = state->at(model.key(index));
            QCOMPARE(index.data(), plain.index(row, column).data()); // nothing goes
            const bool fades = cell && cell->evidence != Evidence::Printed;
            QCOMPARE(index.data(Qt::ForegroundRole).isValid(), fades);
            QCOMPARE(icon(model, index) != icon(plain, index), fades);
            if (fades)
                QVERIFY(contrastRatio(index.data(Qt::ForegroundRole).value<QColor>(), base) >= 3);
        }
    }
}

void TestFigureTableModel::otherColoursOtherIcons()
{
    FigureTableModel model;
    model.setFigure(smallState(), LabelMode::Chinese);
    const auto icon
        = [&model] { return model.index(0, 1).data(Qt::DecorationRole).value<QIcon>().pixmap(48).toImage(); };
    const QImage light = icon();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setColours(ChartTheme::dark(), paletteOf(ChartTheme::dark()));
    QCOMPARE(changes.size(), 1);
    QVERIFY(icon() != light);
}

void TestFigureTableModel::toolTipsSayTheWholeValue()
{
    FigureTableModel model;
    model.setFigure(smallState(), LabelMode::Both);
    const QString tip = model.index(0, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"915.10亿元"_s) && tip.contains(u"RMB 91.510 billion"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"报告正文"_s) && tip.contains(u"Printed in the report"_s), qPrintable(tip));
    QCOMPARE(tip, u"■ "_s + model.index(0, 1).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"2019"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"出口 Exports (亿元)"_s);
}

void TestFigureTableModel::outsideIsNothing()
{
    FigureTableModel model;
    model.setFigure(smallState(), LabelMode::Chinese);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(model.data({}, Qt::DisplayRole), QVariant()); // a view may ask, without a warning
    QCOMPARE(model.headerData(-1, Qt::Horizontal, Qt::DisplayRole), QVariant());
    QCOMPARE(model.headerData(99, Qt::Horizontal, Qt::DisplayRole), QVariant());
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant());
}

DTE_GUI_TEST_MAIN(TestFigureTableModel)
#include "tst_figuretablemodel.moc"
