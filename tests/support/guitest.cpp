// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include "db/snapshot/snapshotreader.h"
#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

QtMessageHandler formerHandler = nullptr;
QStringList warnings;

void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says so of every window and tool tip; the run time folder is the machine's business.
    const bool isHarmless = text.startsWith(QStringLiteral("This plugin does not support "))
        || text.contains(QStringLiteral("XDG_RUNTIME_DIR"));
    if (isHarmless)
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << text;
    if (formerHandler)
        formerHandler(type, context, text);
}

Snapshot readBundledSnapshot()
{
    auto result = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    if (!result)
        qFatal("%s", qUtf8Printable(message(result.error()) + u' ' + result.error().detail));
    return std::move(result).value();
}

} // namespace

const Snapshot &bundledSnapshot()
{
    static const Snapshot snapshot = readBundledSnapshot();
    return snapshot;
}

FigureState figureState(const QString &figureId)
{
    const Figure *figure = bundledSnapshot().figure(figureId);
    if (!figure)
        qFatal("no figure %s", qUtf8Printable(figureId));
    return makeFigureState(bundledSnapshot(), *figure);
}

void addEveryMode()
{
    QTest::addColumn<LabelMode>("mode");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
        QTest::newRow(qPrintable(toId(mode))) << mode;
}

void addFiguresInEveryMode()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<LabelMode>("mode");
    for (int number = 1; number <= 6; ++number) {
        const QString id = QStringLiteral("fig%1").arg(number);
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
            QTest::newRow(qPrintable(id + u'/' + toId(mode))) << id << mode;
    }
}

void GuiTest::initTestCase()
{
    formerHandler = qInstallMessageHandler(keepWarnings); // after Qt Test has installed its own
}

void GuiTest::cleanup()
{
    tearDown();
    const QStringList seen = takeWarnings();
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u'\n')));
}

QStringList GuiTest::takeWarnings() { return std::exchange(warnings, {}); }

namespace {

/// What the platform plugin reads of its screens; the one that it has else is 800 pixels wide and high.
QByteArray platformWith(const QSize &screen, const QString &configuration)
{
    const QJsonObject desk{{u"name"_s, u"desk"_s}, {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, screen.width()},
        {u"height"_s, screen.height()}, {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}};
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{desk}}}).toJson()) <= 0)
        qFatal("no configuration of the screen");
    return "offscreen:configfile=" + QFile::encodeName(configuration);
}

} // namespace

std::unique_ptr<QApplication> makeGuiApplication(int &argc, char **argv, const QSize &screen)
{
    const QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", platformWith(screen, folder.filePath(u"screen.json"_s)));
    qunsetenv("QT_STYLE_OVERRIDE");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setDesktopSettingsAware(false);
    auto application = std::make_unique<QApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // of programs that the test starts
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (!registerBundledFont())
        qFatal("the bundled font is not there");
    QApplication::setFont(QFont(bundledFontFamily(), 9));
    return application;
}

int runGuiTest(int argc, char **argv, QObject *(*makeTest)(), const QSize &screen)
{
    const auto application = makeGuiApplication(argc, argv, screen);
    const std::unique_ptr<QObject> test(makeTest());
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace dte::test
