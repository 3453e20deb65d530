// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPixmap>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/models/outlinemodel.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// "  > title" a line, indented by depth; figures have their index in front.
QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant figure = index.data(OutlineModel::FigureIndexRole);
        const QString mark = figure.isValid() ? u"[%1] "_s.arg(figure.toInt()) : QString();
        lines << QString(2 * depth, u' ') + mark + index.data().toString();
        lines << printed(model, index, depth + 1);
    }
    return lines;
}

Snapshot smallSnapshot()
{
    Snapshot snapshot;
    snapshot.terms.insert(u"figure_number"_s, {u"图%1"_s, u"Figure %1"_s});
    snapshot.sections = {{u"a"_s, {}, {u"甲"_s, u"A"_s}}, {u"a1"_s, u"a"_s, {u"甲一"_s, u"A1"_s}},
        {u"b"_s, {}, {u"乙"_s, u"B"_s}}, {u"b1"_s, u"b"_s, {u"乙一"_s, u"B1"_s}}};
    const auto figure = [](int number, const QString &section, const Text &title) {
        Figure result;
        result.spec.id = u"fig%1"_s.arg(number);
        result.spec.number = number;
        result.spec.sectionId = section;
        result.spec.title = title;
        return result;
    };
    snapshot.figures = {figure(1, u"b1"_s, {u"子"_s, u"Rat"_s}), figure(2, u"b"_s, {u"丑"_s, u"Ox"_s}),
        figure(3, u"unknown"_s, {u"寅"_s, u"Tiger"_s})};
    return snapshot;
}

} // namespace

class TestOutlineModel : public test::GuiTest
{
    Q_OBJECT

private slots:
    void holdsTheSectionsThatLeadToFigures();
    void namesFollowTheMode_data();
    void namesFollowTheMode();
    void changingTheModeKeepsItemsAndThumbnails();
    void onlyFiguresCanBeSelected();
    void everyFigureOfTheReportIsThere_data() { test::addEveryMode(); }
    void everyFigureOfTheReportIsThere();
    void anotherSnapshotReplacesTheFirst();
    void unknownFiguresHaveNoIndex();
};

void TestOutlineModel::holdsTheSectionsThatLeadToFigures()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshot(smallSnapshot(), LabelMode::English);
    const QStringList wanted{
        u"B"_s, u"  B1"_s, u"    [0] Figure 1 Rat"_s, u"  [1] Figure 2 Ox"_s, u"[2] Figure 3 Tiger"_s};
    QCOMPARE(printed(model), wanted);
}

void TestOutlineModel::namesFollowTheMode_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("figure");
    QTest::newRow("zh") << LabelMode::Chinese << u"乙"_s << u"图2 丑"_s;
    QTest::newRow("en") << LabelMode::English << u"B"_s << u"Figure 2 Ox"_s;
    QTest::newRow("both") << LabelMode::Both << u"乙\nB"_s << u"图2 丑\nFigure 2 Ox"_s;
}

void TestOutlineModel::namesFollowTheMode()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const QString, section);
    QFETCH(const QString, figure);
    OutlineModel model;
    const Snapshot snapshot = smallSnapshot();
    model.setSnapshot(snapshot, LabelMode::Chinese);
    model.setMode(snapshot, mode);
    QCOMPARE(model.index(0, 0).data().toString(), section);
    QCOMPARE(model.indexOfFigure(1).data().toString(), figure);
}

void TestOutlineModel::changingTheModeKeepsItemsAndThumbnails()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Snapshot snapshot = smallSnapshot();
    model.setSnapshot(snapshot, LabelMode::Chinese);
    QPixmap pixmap(4, 3);
    pixmap.fill(Qt::red);
    model.setThumbnail(1, pixmap);
    const QPersistentModelIndex index = model.indexOfFigure(1);
    model.setMode(snapshot, LabelMode::Both);
    QVERIFY(index.isValid());
    QCOMPARE(model.indexOfFigure(1), QModelIndex(index));
    QCOMPARE(index.data(Qt::DecorationRole).value<QPixmap>().size(), QSize(4, 3));
    QCOMPARE(model.indexOfFigure(0).data(Qt::DecorationRole), QVariant());
}

void TestOutlineModel::onlyFiguresCanBeSelected()
{
    OutlineModel model;
    model.setSnapshot(smallSnapshot(), LabelMode::Chinese);
    QCOMPARE(model.index(0, 0).flags() & Qt::ItemIsSelectable, Qt::NoItemFlags);
    QVERIFY(model.indexOfFigure(0).flags() & Qt::ItemIsSelectable);
    QVERIFY(!(model.indexOfFigure(0).flags() & Qt::ItemIsEditable));
}

void TestOutlineModel::everyFigureOfTheReportIsThere()
{
    QFETCH(const LabelMode, mode);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Snapshot &snapshot = test::bundledSnapshot();
    model.setSnapshot(snapshot, mode);
    for (size_t i = 0; i < snapshot.figures.size(); ++i) {
        const QModelIndex index = model.indexOfFigure(static_cast<int>(i));
        QVERIFY(index.isValid() && index.parent().isValid());
        const FigureSpec &spec = snapshot.figures[i].spec;
        const auto section = std::find_if(snapshot.sections.begin(), snapshot.sections.end(),
            [&spec](const Section &each) { return each.id == spec.sectionId; });
        QCOMPARE(index.parent().data().toString(), inMode(section->title, mode, u"\n"_s));
        for (const LabelMode language : {LabelMode::Chinese, LabelMode::English}) {
            if (mode == LabelMode::Both || mode == language)
                QVERIFY(index.data().toString().contains(inMode(spec.title, language)));
        }
    }
}

void TestOutlineModel::anotherSnapshotReplacesTheFirst()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshot(test::bundledSnapshot(), LabelMode::Chinese);
    model.setSnapshot(smallSnapshot(), LabelMode::Chinese);
    QCOMPARE(printed(model).size(), 5);
    QVERIFY(!model.indexOfFigure(3).isValid());
}

void TestOutlineModel::unknownFiguresHaveNoIndex()
{
    OutlineModel model;
    QVERIFY(!model.indexOfFigure(0).isValid());
    model.setSnapshot(smallSnapshot(), LabelMode::Chinese);
    QVERIFY(!model.indexOfFigure(-1).isValid());
    QVERIFY(!model.indexOfFigure(3).isValid());
}

DTE_GUI_TEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
