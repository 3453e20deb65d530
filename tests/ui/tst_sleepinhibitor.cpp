// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <limits>

#include "tests/support/sleepservice.h"
#include "ui/talk/sleepinhibitor.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

const int HangMs = 10000; // a call that waits for its answer waits 25 s
const int SkippedStatus = 77;

} // namespace

/// Keeping the screen awake, with services of all sorts or none.
class TestSleepInhibitor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksOnceByNameAndReason();
    void givesTheNumbersBack_data();
    void givesTheNumbersBack();
    void twoAtOnceAreApart();
    void lateAnswerIsReleased();
    void otherAnswersAreNoNumbers_data();
    void otherAnswersAreNoNumbers();
    void silentServiceHoldsNothingUp();
    void serviceStartedAnewKeepsItsNumbers();
    void serviceGoesWithoutAnAnswer();
    void noServiceOnTheBus();
    void noBus_data();
    void noBus();

private:
    using Calls = QList<QVariantList>;

    std::unique_ptr<SleepInhibitor> makeInhibitor() const { return std::make_unique<SleepInhibitor>(m_reason); }
    Calls asked(int times = 1) const { return Calls(times, {u"Digital Trade Report Explorer"_s, m_reason}); }

    const QString m_reason = u"A presentation is being given"_s;
    std::unique_ptr<SleepService> m_screenSaver;
    std::unique_ptr<SleepService> m_powerManagement;
};

void TestSleepInhibitor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_screenSaver = std::make_unique<SleepService>(screenSaver, 7);
    m_powerManagement = std::make_unique<SleepService>(powerManagement, 100);
    QVERIFY(m_screenSaver->join());
    QVERIFY(m_powerManagement->join());
}

void TestSleepInhibitor::cleanup()
{
    QVERIFY(m_screenSaver->leave());
    QVERIFY(m_powerManagement->leave());
    QVERIFY(settle());
    // What waited for an answer is gone as well.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QCoreApplication::instance()->findChildren<QDBusPendingCallWatcher *>().isEmpty());
}

void TestSleepInhibitor::asksOnceByNameAndReason()
{
    const auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->inhibited(), asked());
    QCOMPARE(m_powerManagement->inhibited(), asked());
    QCOMPARE(m_screenSaver->released(), Calls());
    QCOMPARE(m_powerManagement->released(), Calls());
}

void TestSleepInhibitor::givesTheNumbersBack_data()
{
    QTest::addColumn<uint>("number");
    QTest::newRow("none is special") << 0U;
    QTest::newRow("usual") << 7U;
    QTest::newRow("largest") << std::numeric_limits<uint>::max();
}

void TestSleepInhibitor::givesTheNumbersBack()
{
    QFETCH(const uint, number);
    QVERIFY(m_screenSaver->leave());
    m_screenSaver = std::make_unique<SleepService>(screenSaver, number);
    QVERIFY(m_screenSaver->join());
    auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    inhibitor.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls{{number}});
    QCOMPARE(m_powerManagement->released(), Calls{{100U}});
}

void TestSleepInhibitor::twoAtOnceAreApart()
{
    auto first = makeInhibitor();
    auto second = makeInhibitor();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->inhibited(), asked(2));
    first.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls{{7U}});
    second.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), (Calls{{7U}, {8U}}));
    QCOMPARE(m_powerManagement->released(), (Calls{{100U}, {101U}}));
}

/// The talk may be over before the service has answered.
void TestSleepInhibitor::lateAnswerIsReleased()
{
    m_screenSaver->setAnswer(SleepService::Answer::Later);
    auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    inhibitor.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls());
    QCOMPARE(m_powerManagement->released(), Calls{{100U}});
    m_screenSaver->answerNow();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls{{7U}});
    // Without any time to answer at all.
    makeInhibitor().reset();
    QVERIFY(settle());
    QCOMPARE(m_powerManagement->released(), (Calls{{100U}, {101U}}));
}

void TestSleepInhibitor::otherAnswersAreNoNumbers_data()
{
    QTest::addColumn<SleepService::Answer>("answer");
    QTest::newRow("error") << SleepService::Answer::Error;
    QTest::newRow("text") << SleepService::Answer::Text;
    QTest::newRow("empty") << SleepService::Answer::Empty;
}

void TestSleepInhibitor::otherAnswersAreNoNumbers()
{
    QFETCH(const SleepService::Answer, answer);
    m_screenSaver->setAnswer(answer);
    auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    inhibitor.reset();
    makeInhibitor().reset(); // which is answered after its end
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->inhibited(), asked(2));
    QCOMPARE(m_screenSaver->released(), Calls());
    QCOMPARE(m_powerManagement->released(), (Calls{{100U}, {101U}}));
}

void TestSleepInhibitor::silentServiceHoldsNothingUp()
{
    m_screenSaver->setAnswer(SleepService::Answer::Later);
    m_powerManagement->setAnswer(SleepService::Answer::Later);
    QElapsedTimer clock;
    clock.start();
    auto inhibitor = makeInhibitor();
    QVERIFY(clock.elapsed() < HangMs);
    QVERIFY(settle());
    clock.restart();
    inhibitor.reset();
    QVERIFY(clock.elapsed() < HangMs);
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->inhibited(), asked());
    QCOMPARE(m_screenSaver->released(), Calls());
}

/// The number of the one before may be another program's by now.
void TestSleepInhibitor::serviceStartedAnewKeepsItsNumbers()
{
    auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    QVERIFY(m_screenSaver->leave());
    m_screenSaver = std::make_unique<SleepService>(screenSaver, 7);
    QVERIFY(m_screenSaver->join());
    inhibitor.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls());
    QCOMPARE(m_powerManagement->released(), Calls{{100U}});
    inhibitor = makeInhibitor();
    QVERIFY(settle());
    inhibitor.reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->released(), Calls{{7U}});
}

void TestSleepInhibitor::serviceGoesWithoutAnAnswer()
{
    m_screenSaver->setAnswer(SleepService::Answer::Later);
    auto during = makeInhibitor();
    makeInhibitor().reset();
    QVERIFY(settle());
    QCOMPARE(m_screenSaver->inhibited(), asked(2));
    QVERIFY(m_screenSaver->leave());
    during.reset();
    QVERIFY(settle());
    QCOMPARE(m_powerManagement->released(), (Calls{{101U}, {100U}}));
}

void TestSleepInhibitor::noServiceOnTheBus()
{
    QVERIFY(m_screenSaver->leave());
    QVERIFY(m_powerManagement->leave());
    auto inhibitor = makeInhibitor();
    QVERIFY(settle());
    inhibitor.reset();
    makeInhibitor().reset();
    QVERIFY(settle());
}

void TestSleepInhibitor::noBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody there") << u"unix:path=/nonexistent"_s;
    QTest::newRow("no address") << u"rubbish"_s;
}

/// In a process of its own, as the connection is kept as long as a program runs.
void TestSleepInhibitor::noBus()
{
    QFETCH(const QString, address);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--talk"_s});
    QVERIFY(process.waitForFinished(DeadlineMs));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("the talk is over\n"));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

static int talk()
{
    auto inhibitor = std::make_unique<SleepInhibitor>(u"A presentation is being given"_s);
    QCoreApplication::processEvents();
    inhibitor.reset();
    QCoreApplication::processEvents();
    puts("the talk is over");
    return 0;
}

/// Runs itself on a session bus of its own, where no desktop has these names.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--talk"_s)
        return talk();
    if (arguments.removeAll(u"--inside"_s) > 0) {
        TestSleepInhibitor test;
        return QTest::qExec(&test, arguments);
    }
    const QString runner = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (runner.isEmpty()) {
        puts("skipped: dbus-run-session is missing");
        return SkippedStatus;
    }
    arguments = QStringList{u"--"_s, QCoreApplication::applicationFilePath(), u"--inside"_s} + arguments.mid(1);
    return QProcess::execute(runner, arguments);
}
#include "tst_sleepinhibitor.moc"
