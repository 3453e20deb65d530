// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QTest>
#include <QTimer>

#include "tests/support/exportrun.h"
#include "tests/support/guitest.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

/// The order in which a job draws, encodes and saves, with files that do what the test wants.
class TestExportSteps : public GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void eventsGetTheirTurnBetweenTheSteps();
    void slowFilesDoNotHoldUpOthers();
    void beginsNoMoreThanItCanWrite();
    void destroyingWaitsForFilesUnderWay();
    void anEmptyPlanIsDoneAtOnce();

protected:
    void tearDown() override { m_folder.reset(); }

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportSteps::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    setExportScript({});
}

/// Without a clock, and so on whatever machine.
void TestExportSteps::eventsGetTheirTurnBetweenTheSteps()
{
    constexpr int Steps = 20;
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&turns] { ++turns; });
    QList<int> turnsAtStep;
    ExportScript script;
    script.draw = [&](int) {
        turnsAtStep << turns;
        return turnsAtStep.size() % Steps != 0;
    };
    heart.start(0);
    setExportScript(script);
    ExportRun run(scriptedPlan(folder(), 3), {IfExists::Refuse, false, 2});
    run.toTheEnd();
    QCOMPARE(turnsAtStep.size(), 3 * Steps);
    for (qsizetype step = 1; step < turnsAtStep.size(); ++step)
        QVERIFY2(turnsAtStep[step] > turnsAtStep[step - 1], qPrintable(u"step %1"_s.arg(step)));
}

void TestExportSteps::slowFilesDoNotHoldUpOthers()
{
    QSemaphore later;
    ExportScript script;
    script.bytes = [&](int index) -> Result<QByteArray> {
        if (index == 0 && !later.tryAcquire(1, LongestWait))
            return Error(ErrorCode::PictureTooLarge);
        return QByteArray::number(index);
    };
    setExportScript(script);
    ExportRun run(scriptedPlan(folder(), 4), {IfExists::Refuse, true, 2});
    run.at(Moment::Saved, 3, [&] { later.release(); });
    run.toTheEnd();
    QCOMPARE(indexes(run.saved), (QList<int>{1, 2, 3, 0}));
    const Files files{{u"0.bin"_s, "0"}, {u"1.bin"_s, "1"}, {u"2.bin"_s, "2"}, {u"3.bin"_s, "3"}};
    QCOMPARE(filesIn(folder()).value(manifestName()), sums(files));
}

/// Pictures are large; those that wait to be written would pile up.
void TestExportSteps::beginsNoMoreThanItCanWrite()
{
    QSemaphore mayWrite;
    ExportScript script;
    script.bytes = [&](int) {
        mayWrite.acquire();
        return QByteArray("late");
    };
    setExportScript(script);
    ExportRun run(scriptedPlan(folder(), 8), {IfExists::Refuse, false, 2});
    run.job->start();
    turnTheLoop(50);
    const qsizetype begun = run.began.size();
    mayWrite.release(8);
    run.toTheEnd();
    QVERIFY2(begun >= 2 && begun <= 3, qPrintable(QString::number(begun)));
    QCOMPARE(run.saved.size(), 8);
}

void TestExportSteps::destroyingWaitsForFilesUnderWay()
{
    constexpr qsizetype Large = 32 << 20; // takes a while to write
    QSemaphore making;
    ExportScript script;
    script.bytes = [&](int) {
        making.release();
        return QByteArray(Large, 'x');
    };
    setExportScript(script);
    ExportRun run(scriptedPlan(folder(), 3), {IfExists::Refuse, true, 1});
    bool isMaking = false;
    run.at(Moment::Drawing, 0, [&] {
        isMaking = making.tryAcquire(1, LongestWait);
        run.job.reset();
    });
    run.job->start();
    turnTheLoop();
    QVERIFY(isMaking && !run.job);
    QCOMPARE(filesIn(folder()).keys(), QStringList{u"0.bin"_s});
    QCOMPARE(filesIn(folder()).first().size(), Large);
}

void TestExportSteps::anEmptyPlanIsDoneAtOnce()
{
    ExportRun run(scriptedPlan(folder(), 0), {});
    run.toTheEnd();
    QCOMPARE(run.finished.size(), 1);
    QVERIFY(!run.job->error());
}

DTE_GUI_TEST_MAIN(TestExportSteps)
#include "tst_exportsteps.moc"
