// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/state/session.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestSession : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void undoShowsItsFigure();
    void draggingARangeIsOneChange();
    void aDragBackToWhereItBeganIsNone();
    void everyFigureKeepsItsView();
    void viewsThatMakeNoSenseAreRefused();
    void aViewOfAnotherFigureIsOneChange();
    void oneSignalSaysWhatChanged();
    void theSelectionStaysWithItsValue();
    void hidingTakesGrowthAlong();
    void theLastSeriesStays();
    void highlightingTwiceIsNotHighlighting();
    void onlyPrintedValuesStandOutUntilUndone();
    void asInTheReportIsOneChangeWithItsNotes();
    void notesOfOtherFiguresChangeNothing();
    void comparingKeepsWhatWasShown();
    void theAuditIsMadeOnceForASnapshot();
    void appearanceStaysInItsRange();
    void anotherSnapshotForgetsWhatItDoesNotKnow();

private:
    void show(const QString &figure) { QVERIFY(m_session->setFigure(figure)); }
    QString shown() const { return m_session->figure()->spec.id; }
    QStringList seriesIds() const
    {
        QStringList ids;
        for (const Series &series : m_session->figure()->spec.series)
            ids << series.id;
        return ids;
    }
    int seriesIndex(const QString &id) const { return static_cast<int>(seriesIds().indexOf(id)); }
    static ViewState range(const QString &first, const QString &last)
    {
        ViewState view;
        view.firstId = first;
        view.lastId = last;
        return view;
    }
    static ViewState transformed(Transform transform)
    {
        ViewState view;
        view.transform = transform;
        return view;
    }

    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_session = std::make_unique<Session>();
    m_session->setSnapshot(test::bundledSnapshot(), true);
    show(u"fig3"_s);
}

void TestSession::undoShowsItsFigure()
{
    m_session->setView(transformed(Transform::Growth));
    show(u"fig6"_s);
    m_session->setView(transformed(Transform::Share));
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undoStack()->undo();
    QCOMPARE(shown(), u"fig6"_s);
    QCOMPARE(m_session->view(), ViewState());
    m_session->undoStack()->undo();
    QCOMPARE(shown(), u"fig3"_s);
    QCOMPARE(m_session->view(), ViewState());
    m_session->undoStack()->redo();
    QCOMPARE(shown(), u"fig3"_s);
    QCOMPARE(m_session->view(), transformed(Transform::Growth));
    QCOMPARE(m_session->figure()->applied.transform, Transform::Growth);
}

void TestSession::draggingARangeIsOneChange()
{
    for (const QString &first : {u"2012"_s, u"2013"_s, u"2014"_s})
        m_session->setView(range(first, {}));
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->view(), ViewState());
    // Other changes stay apart.
    m_session->setView(range(u"2014"_s, {}));
    ViewState line = range(u"2014"_s, {});
    line.kind = ChartKind::Line;
    m_session->setView(line);
    QCOMPARE(m_session->undoStack()->count(), 2);
}

void TestSession::aDragBackToWhereItBeganIsNone()
{
    m_session->setView(range(u"2012"_s, {}));
    m_session->setView({});
    QCOMPARE(m_session->undoStack()->count(), 0);
    QCOMPARE(m_session->view(), ViewState());
}

void TestSession::everyFigureKeepsItsView()
{
    m_session->setView(transformed(Transform::Index));
    show(u"fig1"_s);
    QCOMPARE(m_session->view(), ViewState());
    m_session->setView(transformed(Transform::Balance));
    show(u"fig3"_s);
    QCOMPARE(m_session->view(), transformed(Transform::Index));
    QCOMPARE(m_session->views().keys(), (QStringList{u"fig1"_s, u"fig3"_s}));
    m_session->setView({});
    QCOMPARE(m_session->views().keys(), QStringList{u"fig1"_s});
}

void TestSession::viewsThatMakeNoSenseAreRefused()
{
    QSignalSpy changed(m_session.get(), &Session::shownChanged);
    QSignalSpy refused(m_session.get(), &Session::refused);
    QVERIFY(!m_session->setView(range(u"1999"_s, {})));
    QVERIFY(!m_session->setView(u"fig6"_s, range(u"1999"_s, {})));
    QVERIFY(!m_session->setView(u"nosuch"_s, {}));
    QVERIFY(!m_session->setFigure(u"nosuch"_s));
    QStringList reasons;
    for (const auto &arguments : refused)
        reasons << message(arguments.front().value<Error>());
    QCOMPARE(reasons.size(), 3);
    QVERIFY2(reasons[0].contains(u"1999"_s) && reasons[0].contains(u"fig3"_s), qPrintable(reasons[0]));
    QVERIFY2(reasons[1].contains(u"1999"_s) && reasons[1].contains(u"fig6"_s), qPrintable(reasons[1]));
    QVERIFY2(reasons[2].contains(u"nosuch"_s), qPrintable(reasons[2]));
    QCOMPARE(shown(), u"fig3"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_session->undoStack()->count(), 0);
    m_session->restoreViews({{u"fig3"_s, range(u"1999"_s, {})}, {u"nosuch"_s, transformed(Transform::Growth)},
        {u"fig6"_s, transformed(Transform::Share)}});
    QCOMPARE(m_session->views().keys(), QStringList{u"fig6"_s});
    QCOMPARE(m_session->undoStack()->count(), 0);
}

void TestSession::aViewOfAnotherFigureIsOneChange()
{
    QSignalSpy changed(m_session.get(), &Session::shownChanged);
    QVERIFY(m_session->setView(u"fig6"_s, transformed(Transform::Share)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(), u"fig6"_s);
    QCOMPARE(m_session->view(), transformed(Transform::Share));
    show(u"fig3"_s);
    QCOMPARE(m_session->view(), ViewState());
    m_session->undoStack()->undo();
    QCOMPARE(shown(), u"fig6"_s);
    QCOMPARE(m_session->view(), ViewState());
    show(u"fig3"_s);
    QVERIFY(m_session->setView(u"fig6"_s, {})); // it is looked at like that already
    QCOMPARE(shown(), u"fig6"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
}

void TestSession::oneSignalSaysWhatChanged()
{
    std::vector<std::pair<Shown, Shown>> changes;
    connect(m_session.get(), &Session::shownChanged, m_session.get(), [&](const Shown &before, const Shown &now) {
        QCOMPARE(now.figure, m_session->figure());
        QCOMPARE(now.selection, m_session->selection());
        changes.emplace_back(before, now);
    });
    const auto whole = m_session->figure();
    const CellKey chosen{seriesIndex(u"imports"_s), 9};
    m_session->setSelection(chosen);
    m_session->setSelection(chosen);
    m_session->setView(range(u"2018"_s, {}));
    show(u"fig6"_s);
    QCOMPARE(changes.size(), size_t(3));
    QCOMPARE(changes[0].first.selection, CellKey());
    QCOMPARE(changes[0].second.selection, chosen);
    QCOMPARE(changes[0].second.figure, whole);
    QCOMPARE(changes[1].first.figure, whole);
    QCOMPARE(changes[1].first.selection, chosen);
    QCOMPARE(changes[1].second.selection, (CellKey{chosen.series, 2})); // with its figure, not after it
    QCOMPARE(changes[1].second.figureId(), u"fig3"_s);
    QCOMPARE(changes[2].second.figureId(), u"fig6"_s);
    QCOMPARE(changes[2].second.selection, CellKey());
}

void TestSession::theSelectionStaysWithItsValue()
{
    m_session->setSelection({seriesIndex(u"imports"_s), 9});
    const auto year = [this] {
        return m_session->figure()->spec.categories[static_cast<size_t>(m_session->selection().category)].id;
    };
    QCOMPARE(year(), u"2020"_s);
    m_session->setView(range(u"2018"_s, {}));
    QCOMPARE(year(), u"2020"_s);
    QCOMPARE(m_session->selection().category, 2);
    ViewState exports = range(u"2018"_s, {});
    exports.seriesIds = QStringList{u"exports"_s};
    m_session->setView(exports);
    QVERIFY(!m_session->selection().isValid()); // it is not shown any more
}

void TestSession::hidingTakesGrowthAlong()
{
    m_session->hideSeries(seriesIndex(u"imports_growth"_s));
    QCOMPARE(seriesIds(), (QStringList{u"exports"_s, u"total"_s, u"exports_growth"_s, u"total_growth"_s}));
    m_session->hideSeries(seriesIndex(u"total"_s));
    QCOMPARE(seriesIds(), (QStringList{u"exports"_s, u"exports_growth"_s}));
}

void TestSession::theLastSeriesStays()
{
    for (const QString &id : {u"imports"_s, u"total"_s, u"exports"_s})
        m_session->hideSeries(seriesIndex(id));
    QCOMPARE(seriesIds(), (QStringList{u"exports"_s, u"exports_growth"_s}));
}

void TestSession::highlightingTwiceIsNotHighlighting()
{
    m_session->toggleHighlight(seriesIndex(u"exports_growth"_s));
    QCOMPARE(m_session->view().highlightId, u"exports"_s);
    QVERIFY(m_session->figure()->isGreyed(seriesIndex(u"imports"_s)));
    QVERIFY(!m_session->figure()->isGreyed(seriesIndex(u"exports_growth"_s)));
    m_session->toggleHighlight(seriesIndex(u"exports"_s));
    QCOMPARE(m_session->view(), ViewState());
}

void TestSession::onlyPrintedValuesStandOutUntilUndone()
{
    m_session->setPrintedStandsOut(true);
    QVERIFY(m_session->view().printedStandsOut && m_session->figure()->printedStandsOut);
    QVERIFY(!m_session->isAsInReport());
    QVERIFY(m_session->figure()->remark.isEmpty()); // nothing is computed by it
    m_session->setView(transformed(Transform::Growth));
    m_session->undoStack()->undo();
    QVERIFY(m_session->figure()->printedStandsOut);
    m_session->undoStack()->undo();
    QCOMPARE(m_session->view(), ViewState());
    QVERIFY(!m_session->figure()->printedStandsOut);
    m_session->undoStack()->redo();
    m_session->setPrintedStandsOut(false);
    QVERIFY(m_session->isAsInReport());
}

void TestSession::asInTheReportIsOneChangeWithItsNotes()
{
    m_session->setAnnotations({{u"fig3"_s, {}, u"2019"_s, u"2019"_s, {u"注"_s, u"Note"_s}}});
    m_session->setView(transformed(Transform::Growth));
    QCOMPARE(m_session->figure()->annotations.size(), size_t(1));
    QSignalSpy changed(m_session.get(), &Session::shownChanged);
    m_session->showAsInReport();
    QVERIFY(m_session->isAsInReport() && !m_session->areNotesShown());
    QCOMPARE(changed.size(), 1);
    m_session->setNotesShown(true);
    QVERIFY(!m_session->isAsInReport());
    m_session->showAsInReport(); // only the notes to hide
    QVERIFY(m_session->isAsInReport() && !m_session->areNotesShown());
    QCOMPARE(changed.size(), 3);
}

void TestSession::notesOfOtherFiguresChangeNothing()
{
    QSignalSpy changed(m_session.get(), &Session::shownChanged);
    m_session->setAnnotations({{u"fig6"_s, {}, u"2019"_s, u"2019"_s, {u"注"_s, u"Note"_s}}});
    QCOMPARE(changed.size(), 0);
    show(u"fig6"_s);
    QCOMPARE(m_session->figure()->annotations.size(), size_t(1));
}

void TestSession::comparingKeepsWhatWasShown()
{
    m_session->setView(transformed(Transform::Growth));
    m_session->startComparing();
    show(u"fig6"_s);
    m_session->setView(transformed(Transform::Share));
    QCOMPARE(m_session->compared()->spec.id, u"fig3"_s);
    QCOMPARE(m_session->compared()->applied.transform, Transform::Growth);
    QCOMPARE(m_session->comparedView(), transformed(Transform::Growth));
    m_session->stopComparing();
    QVERIFY(!m_session->compared());
}

void TestSession::theAuditIsMadeOnceForASnapshot()
{
    const ClaimCheck *first = m_session->audit().data();
    QCOMPARE(m_session->audit().size(), m_session->snapshot().claims.size());
    show(u"fig6"_s);
    m_session->setView(transformed(Transform::Share));
    QCOMPARE(m_session->audit().data(), first);
    Snapshot other = test::bundledSnapshot();
    other.claims.resize(1);
    m_session->setSnapshot(std::move(other), false);
    QCOMPARE(m_session->audit().size(), size_t(1));
}

void TestSession::appearanceStaysInItsRange()
{
    QSignalSpy changed(m_session.get(), &Session::appearanceChanged);
    m_session->setAppearance({u"paper"_s, 500});
    QCOMPARE(m_session->appearance(), (Appearance{u"paper"_s, 200}));
    m_session->setAppearance({u"no such style"_s, 10});
    QCOMPARE(m_session->appearance(), (Appearance{{}, 100}));
    QCOMPARE(changed.size(), 2);
    m_session->setAppearance({});
    QCOMPARE(changed.size(), 2);
}

void TestSession::anotherSnapshotForgetsWhatItDoesNotKnow()
{
    m_session->setView(transformed(Transform::Growth));
    show(u"fig6"_s);
    m_session->setView(transformed(Transform::Share));
    m_session->startComparing();
    Snapshot other = test::bundledSnapshot();
    other.figures.erase(other.figures.begin(), other.figures.begin() + 5);
    m_session->setSnapshot(std::move(other), false);
    QCOMPARE(shown(), u"fig6"_s);
    QCOMPARE(m_session->views().keys(), QStringList{u"fig6"_s});
    QCOMPARE(m_session->undoStack()->count(), 0);
    QVERIFY(!m_session->compared());
}

DTE_GUI_TEST_MAIN(TestSession)
#include "tst_session.moc"
