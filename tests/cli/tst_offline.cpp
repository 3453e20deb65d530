// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/clisupport.h"
#include "ui/export/plan/exportformat.h"

using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression networkLibrary(u"libQt[0-9]*(Network|WebSockets|WebEngine)|libcurl|libssl"_s);
const QRegularExpression internetSocket(u"\\bAF_INET6?\\b"_s);
const QRegularExpression networkCode(u"\"[^\"]*libQt[0-9]*(Network|WebSockets)[^\"]*\".* = [0-9]"_s);

/// What \p command, with all its children, asks of the kernel: sockets, connections, files opened.
QString systemCalls(const QStringList &command, const QMap<QString, QString> &environment, int *code)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    // The leak check of a sanitized build cannot run under a tracer.
    const QStringList options{
        u"-f"_s, u"-o"_s, log, u"-e"_s, u"trace=socket,connect,openat"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s};
    *code = runOther(u"strace"_s, options + command, environment).code;
    return QString::fromUtf8(bytesOf(log));
}

bool canTrace() { return runOther(u"strace"_s, {u"true"_s}).code == 0; }

} // namespace

/// The program works without a network: it has no code for one, and asks the kernel for none.
class TestOffline final : public QObject
{
    Q_OBJECT

private slots:
    void linksNoNetworkLibrary();
    void traceSeesAnInternetSocket();
    void exportOpensNoInternetSocket();
    void windowOpensNoInternetSocket();
};

void TestOffline::linksNoNetworkLibrary()
{
    for (const QString &tool : {u"readelf"_s, u"ldd"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("readelf or ldd is missing.");
    }
    const Outcome direct = runOther(u"readelf"_s, {u"-d"_s, programFile()});
    const Outcome all = runOther(u"ldd"_s, {programFile()});
    for (const Outcome &outcome : {direct, all}) {
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(u"libQt6Core"_s), qPrintable(outcome.out));
        const auto match = networkLibrary.match(outcome.out);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
}

/// Else the tests below would pass for a program that does.
void TestOffline::traceSeesAnInternetSocket()
{
    if (!canTrace())
        QSKIP("strace is missing or may not trace.");
    int code = 0;
    const QString calls = systemCalls({u"bash"_s, u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s}, {}, &code);
    QCOMPARE(code, 0);
    QVERIFY2(internetSocket.match(calls).hasMatch(), qPrintable(calls));
}

void TestOffline::exportOpensNoInternetSocket()
{
    if (!canTrace())
        QSKIP("strace is missing or may not trace.");
    const QTemporaryDir folder;
    int code = 0;
    const QString formats = dte::exportFormatIds().join(u',');
    const QString calls = systemCalls(
        {programFile(), u"export"_s, u"--all"_s, u"--format"_s, formats, u"--out"_s, folder.path()}, {}, &code);
    QCOMPARE(code, 0);
    QCOMPARE(filesIn(folder.path()).size(), 5 * 6 + 2 + 1); // two formats hold all figures; the list of sums
    QVERIFY(calls.contains(u"snapshot.sqlite"_s));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(internetSocket.match(calls).captured()));
    QVERIFY2(!networkCode.match(calls).hasMatch(), qPrintable(networkCode.match(calls).captured()));
}

void TestOffline::windowOpensNoInternetSocket()
{
    if (!canTrace())
        QSKIP("strace is missing or may not trace.");
    const QTemporaryDir home;
    const QMap<QString, QString> environment{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"HOME"_s, home.path()},
        {u"XDG_CONFIG_HOME"_s, home.path()}, {u"XDG_DATA_HOME"_s, home.path()}, {u"XDG_CACHE_HOME"_s, home.path()}};
    int code = 0;
    const QString calls = systemCalls({u"timeout"_s, u"3"_s, programFile()}, environment, &code);
    QCOMPARE(code, 124); // it was still open after three seconds
    QVERIFY(calls.contains(u"snapshot.sqlite"_s));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(internetSocket.match(calls).captured()));
    QVERIFY2(!networkCode.match(calls).hasMatch(), qPrintable(networkCode.match(calls).captured()));
}

QTEST_GUILESS_MAIN(TestOffline)

#include "tst_offline.moc"
