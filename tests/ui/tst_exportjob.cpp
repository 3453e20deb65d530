// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>

#include "tests/support/exportrun.h"
#include "tests/support/guitest.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

QList<int> upTo(qsizetype count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), 0);
    return list;
}

} // namespace

/// Files that are made from a plan, with what a reader of it finds afterwards.
class TestExportJob : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void filesAreThoseMadeAtOnce_data();
    void filesAreThoseMadeAtOnce();
    void threadsMakeNoDifference();
    void cancelledBeforeTheStart();
    void cancellingLeavesWholeFiles_data();
    void cancellingLeavesWholeFiles();
    void nothingHappensAfterTheEnd();
    void theFirstFailureEndsIt_data();
    void theFirstFailureEndsIt();
    void destroyingLeavesWholeFiles_data();
    void destroyingLeavesWholeFiles();
    void existingFilesAreRefused_data();
    void existingFilesAreRefused();
    void existingFilesAreReplaced();

protected:
    void tearDown() override { m_folder.reset(); }

private:
    QString folder() const { return m_folder->path(); }
    ExportPlan plan(const QStringList &formats, const QString &comparedId = {}) const;
    /// Five files: of two figures a picture and a table, and a workbook.
    ExportPlan fiveFiles() const { return plan({u"png"_s, u"csv"_s, u"xlsx"_s}); }
    /// The files of \p plan, made without a job.
    const Files &made(const ExportPlan &plan);
    Files made(const ExportPlan &plan, size_t count);
    void write(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QStringList, Files> m_made; ///< by names
};

void TestExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ExportPlan TestExportJob::plan(const QStringList &formats, const QString &comparedId) const
{
    ExportOrder order;
    order.figureIds = QStringList{u"fig1"_s, u"fig3"_s};
    order.comparedId = comparedId;
    order.formats = formats;
    order.options.chart.size = {480, 270};
    order.folder = folder();
    auto plan = makeExportPlan(test::bundledSnapshot(), {}, order);
    return plan ? *std::move(plan) : ExportPlan();
}

const Files &TestExportJob::made(const ExportPlan &plan)
{
    QStringList names;
    for (const ExportTarget &target : plan.targets)
        names << nameOf(target);
    Files &files = m_made[names];
    for (const ExportTarget &target : plan.targets) {
        if (files.contains(nameOf(target)))
            continue;
        const auto bytes = exportBytes(*target.format, *target.handout, plan.options);
        files.insert(nameOf(target), bytes ? *bytes : QByteArray("failed"));
    }
    return files;
}

Files TestExportJob::made(const ExportPlan &plan, size_t count)
{
    Files files;
    for (size_t index = 0; index < count; ++index)
        files.insert(nameOf(plan.targets[index]), made(plan).value(nameOf(plan.targets[index])));
    return files;
}

void TestExportJob::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestExportJob::filesAreThoseMadeAtOnce_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("comparedId");
    for (const ExportFormat &format : exportFormats()) {
        QTest::newRow(qPrintable(format.id)) << format.id << QString();
        if (format.compares)
            QTest::newRow(qPrintable(format.id + u", compared"_s)) << format.id << u"fig2"_s;
    }
}

void TestExportJob::filesAreThoseMadeAtOnce()
{
    QFETCH(const QString, format);
    QFETCH(const QString, comparedId);
    const ExportPlan wanted = plan({format}, comparedId);
    QCOMPARE(wanted.targets.size(), exportFormat(format)->isCollection ? 1 : 2);
    ExportRun run(wanted, {});
    run.toTheEnd();
    QVERIFY(!run.job->error());
    QCOMPARE(filesIn(folder()).keys(), made(wanted).keys());
    QCOMPARE(strangers(filesIn(folder()), made(wanted)), QStringList());
    for (const QByteArray &bytes : made(wanted))
        QVERIFY(bytes.size() > 100); // not all failed in the same way
}

void TestExportJob::threadsMakeNoDifference()
{
    const ExportPlan wanted = fiveFiles();
    Files expected = made(wanted);
    expected.insert(manifestName(), sums(expected));
    for (const int threads : {1, 2, 8}) {
        const QTemporaryDir own;
        ExportPlan there = wanted;
        there.folder = own.path();
        for (ExportTarget &target : there.targets)
            target.path = own.filePath(nameOf(target));
        ExportRun run(there, {IfExists::Refuse, true, threads});
        run.toTheEnd();
        QCOMPARE(filesIn(own.path()).keys(), expected.keys());
        QCOMPARE(strangers(filesIn(own.path()), expected), QStringList());
        QCOMPARE(run.finished.size(), 1);
        QCOMPARE(indexes(run.began), upTo(5));
        QList<int> saved = indexes(run.saved);
        std::sort(saved.begin(), saved.end());
        QCOMPARE(saved, upTo(5));
        QCOMPARE(run.job->files().size(), 5);
        QVERIFY(!run.job->error() && !run.job->wasCancelled());
    }
}

void TestExportJob::cancelledBeforeTheStart()
{
    ExportRun run(fiveFiles(), {IfExists::Refuse, true, 2});
    run.job->cancel();
    QCOMPARE(run.finished.size(), 0); // who cancels has not to expect it within the call
    run.toTheEnd();
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(run.began.size(), 0);
    QVERIFY(run.job->wasCancelled() && !run.job->error());
    QCOMPARE(filesIn(folder()).keys(), QStringList());
}

void TestExportJob::cancellingLeavesWholeFiles_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("threads");
    for (int index = 0; index < 5; ++index) {
        for (const int threads : {1, 2}) {
            QTest::addRow("began %d, %d threads", index, threads) << Moment::Began << index << threads;
            QTest::addRow("drawing %d, %d threads", index, threads) << Moment::Drawing << index << threads;
            QTest::addRow("saved %d, %d threads", index, threads) << Moment::Saved << index << threads;
        }
    }
}

void TestExportJob::cancellingLeavesWholeFiles()
{
    QFETCH(const Moment, moment);
    QFETCH(const int, index);
    QFETCH(const int, threads);
    const ExportPlan wanted = fiveFiles();
    ExportRun run(wanted, {IfExists::Refuse, true, threads});
    qsizetype begun = -1;
    run.at(moment, index, [&] {
        begun = run.began.size();
        run.job->cancel();
    });
    run.toTheEnd();
    QVERIFY(run.job->wasCancelled() && !run.job->error());
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(run.began.size(), begun); // none after that
    const Files left = filesIn(folder());
    QCOMPARE(strangers(left, made(wanted)), QStringList());
    QCOMPARE(left.size(), run.saved.size());
    QCOMPARE(left.size(), static_cast<qsizetype>(run.job->files().size()));
    if (moment == Moment::Began)
        QVERIFY(!left.contains(nameOf(wanted.targets[static_cast<size_t>(index)])));
    if (threads == 1 && moment != Moment::Drawing) // then one comes after the other
        QCOMPARE(left.keys(), made(wanted, static_cast<size_t>(moment == Moment::Saved ? index + 1 : index)).keys());
}

void TestExportJob::nothingHappensAfterTheEnd()
{
    ExportRun run(fiveFiles(), {IfExists::Refuse, true, 2});
    run.toTheEnd();
    const Files files = filesIn(folder());
    run.job->cancel();
    QVERIFY(!run.job->wasCancelled());
    run.toTheEnd();
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(run.began.size(), 5);
    QCOMPARE(filesIn(folder()), files);
}

void TestExportJob::theFirstFailureEndsIt_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 8}) {
        QTest::addRow("no folder, %d threads", threads)
            << u"missing/file"_s << ErrorCode::WriteFolderMissing << threads;
        QTest::addRow("a folder, %d threads", threads) << u"folder"_s << ErrorCode::WriteBadName << threads;
        QTest::addRow("cannot be made, %d threads", threads) << QString() << ErrorCode::PictureTooLarge << threads;
    }
}

void TestExportJob::theFirstFailureEndsIt()
{
    QFETCH(const QString, where);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, threads);
    const ExportPlan wanted = fiveFiles();
    ExportPlan wrong = wanted;
    ExportTarget &third = wrong.targets[2];
    QVERIFY(QDir(folder()).mkdir(u"folder"_s));
    if (where.isEmpty())
        third.format = &scriptedFormat();
    else
        third.path = QDir(folder()).filePath(where);
    setExportScript({{}, [&third](int) { return Error(ErrorCode::PictureTooLarge, third.path); }});
    ExportRun run(wrong, {IfExists::Replace, true, threads});
    run.toTheEnd();
    QCOMPARE(run.finished.size(), 1);
    QVERIFY(run.job->error() && !run.job->wasCancelled());
    QCOMPARE(run.job->error()->code, code);
    QCOMPARE(run.job->error()->file, third.path);
    const Files left = filesIn(folder());
    QCOMPARE(strangers(left, made(wanted)), QStringList());
    QVERIFY(!indexes(run.saved).contains(2));
    if (threads == 1) {
        QCOMPARE(left, made(wanted, 2));
        QCOMPARE(indexes(run.began), upTo(3));
    }
}

void TestExportJob::destroyingLeavesWholeFiles_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<int>("index");
    QTest::newRow("before the first turn") << Moment::Began << -1;
    for (int index = 0; index < 5; ++index) {
        QTest::addRow("began %d", index) << Moment::Began << index;
        QTest::addRow("saved %d", index) << Moment::Saved << index;
    }
}

void TestExportJob::destroyingLeavesWholeFiles()
{
    QFETCH(const Moment, moment);
    QFETCH(const int, index);
    const ExportPlan wanted = fiveFiles();
    ExportRun run(wanted, {IfExists::Refuse, true, 2});
    QEventLoop loop;
    QTimer::singleShot(LongestWait, &loop, [&loop] { loop.exit(1); });
    run.at(moment, index, [&loop] { loop.quit(); });
    run.job->start();
    QCOMPARE(index < 0 ? 0 : loop.exec(), 0);
    run.job.reset();
    const Files left = filesIn(folder());
    turnTheLoop();
    QCOMPARE(filesIn(folder()), left);
    QCOMPARE(strangers(left, made(wanted)), QStringList());
    QVERIFY(left.size() >= run.saved.size());
    QCOMPARE(run.finished.size(), 0);
}

void TestExportJob::existingFilesAreRefused_data()
{
    QTest::addColumn<int>("whole"); // files before it
    QTest::newRow("first") << 0;
    QTest::newRow("last") << 4;
    QTest::newRow("manifest") << 5;
}

void TestExportJob::existingFilesAreRefused()
{
    QFETCH(const int, whole);
    const ExportPlan wanted = fiveFiles();
    const size_t count = static_cast<size_t>(whole);
    const QString path
        = count < wanted.targets.size() ? wanted.targets[count].path : QDir(folder()).filePath(manifestName());
    write(path, "mine");
    ExportRun run(wanted, {IfExists::Refuse, true, 1});
    run.toTheEnd();
    QCOMPARE(run.finished.size(), 1);
    QVERIFY(run.job->error());
    QCOMPARE(run.job->error()->code, ErrorCode::WriteExists);
    QCOMPARE(run.job->error()->file, path);
    Files expected = made(wanted, count);
    expected.insert(QFileInfo(path).fileName(), "mine");
    QCOMPARE(filesIn(folder()), expected);
}

void TestExportJob::existingFilesAreReplaced()
{
    const ExportPlan wanted = fiveFiles();
    for (const ExportTarget &target : wanted.targets)
        write(target.path, "mine");
    write(QDir(folder()).filePath(manifestName()), "mine");
    ExportRun run(wanted, {IfExists::Replace, true, 2});
    run.toTheEnd();
    QVERIFY(!run.job->error());
    Files expected = made(wanted);
    expected.insert(manifestName(), sums(expected));
    QCOMPARE(filesIn(folder()), expected);
}

DTE_GUI_TEST_MAIN(TestExportJob)
#include "tst_exportjob.moc"
