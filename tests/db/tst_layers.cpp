// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator it(
        QStringLiteral(DTE_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A room is a folder of sources; it includes itself and what stands here. A room names only rooms above its own line,
/// so that none includes back.
struct Room
{
    const char *folder;
    const char *below;
};

constexpr Room Rooms[] = {
    {"resources", ""},
    {"db/base", ""},
    {"db/file", "db/base"},
    {"db/model", "db/base"},
    {"db/view", "db/base db/model"},
    {"db/audit", "db/base db/model db/view"},
    {"db/words", "db/model db/view db/audit"},
    {"db/write", "db/base db/model db/view db/words"},
    {"db/lists", "db/base db/model db/audit db/words db/write"},
    {"db/snapshot", "db/base db/file db/model db/view db/audit"},
    {"db/search", "db/base db/model db/view db/words db/snapshot"},
    {"db/annotation", "db/base db/file db/view"},
    {"db/deck", "db/base db/file db/model db/view"},
    {"db/debug", "db/base db/view"},
    {"db/builder", "db/base db/file db/snapshot"},
    {"ui/i18n", "db/base"},
    {"ui/charts", "resources db/base db/model db/view db/words"},
    {"ui/export/content", "db/base db/model db/view db/words db/write ui/charts"},
    {"ui/export/png", "ui/charts ui/export/content"},
    {"ui/export/svg", "resources db/base db/write ui/charts ui/export/content"},
    {"ui/export/pdf", "resources db/base ui/charts ui/export/content"},
    {"ui/export/booklet", "resources db/base db/model db/view db/words ui/charts ui/export/pdf"},
    {"ui/export/xlsx", "db/base db/model db/view db/words db/write ui/charts"},
    {"ui/export/plan",
        "resources db/base db/file db/model db/view db/write db/lists db/annotation ui/export/content ui/export/png "
        "ui/export/svg ui/export/pdf ui/export/booklet ui/export/xlsx"},
    {"ui/state", "db/base db/file db/model db/view db/audit db/annotation ui/charts"},
    {"ui/models", "db/model db/words db/lists ui/charts ui/state"},
    {"ui/widgets", "db/model db/view db/words ui/charts ui/state ui/models"},
    {"ui/dialogs",
        "resources db/base db/file db/model db/words db/write db/annotation db/deck ui/charts ui/export/content "
        "ui/export/pdf ui/export/plan "
        "ui/state ui/widgets"},
    {"ui/pages", "db/base db/model db/audit db/words db/lists db/search ui/state ui/models ui/widgets"},
    {"ui/handout",
        "db/file db/model db/words db/write db/lists ui/charts ui/export/plan ui/state ui/widgets ui/dialogs ui/pages"},
    {"ui/talk", "db/view db/words db/annotation db/deck ui/charts ui/state ui/widgets"},
    {"ui/window",
        "resources db/base db/file db/model db/words db/snapshot db/search db/annotation db/deck ui/i18n ui/charts "
        "ui/state ui/models ui/widgets ui/dialogs ui/pages ui/handout ui/talk"},
    {"app/cli",
        "resources db/base db/model db/view db/words db/snapshot db/search db/annotation ui/i18n ui/export/content "
        "ui/export/plan"},
    {"app", "resources db/base ui/i18n ui/state ui/widgets ui/dialogs ui/pages ui/window app/cli"},
};

QStringList foldersOf(const QString &top)
{
    QStringList folders;
    for (const QString &file : filesOf(top)) {
        const QString folder = QDir(QStringLiteral(DTE_SOURCE_DIR)).relativeFilePath(QFileInfo(file).path());
        if (!folders.contains(folder))
            folders << folder;
    }
    return folders;
}

} // namespace

/// Rooms point one way, and the engine knows no window.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void roomsIncludeOnlyRoomsBelow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("below");
        for (const Room &room : Rooms)
            QTest::newRow(room.folder) << QString::fromLatin1(room.folder)
                                       << QString::fromLatin1(room.below).split(u' ', Qt::SkipEmptyParts);
    }

    void roomsIncludeOnlyRoomsBelow()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, below);
        static const QRegularExpression include(u"#include \"((?:app|db|resources|ui)/[^\"]*)/[^\"/]*\""_s);
        QStringList offenders;
        for (const QString &file : filesOf(folder)) {
            if (QDir(QStringLiteral(DTE_SOURCE_DIR)).relativeFilePath(QFileInfo(file).path()) != folder)
                continue; // a room in this one
            auto match = include.globalMatch(contents(file));
            while (match.hasNext()) {
                const QString room = match.next().captured(1);
                if (room != folder && !below.contains(room))
                    offenders << file + u" includes "_s + room;
            }
        }
        QCOMPARE(offenders, QStringList());
    }

    void everyRoomIsListedAboveThoseThatUseIt()
    {
        QStringList above;
        for (const Room &room : Rooms) {
            for (const QString &used : QString::fromLatin1(room.below).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(above.contains(used), qPrintable(QString::fromLatin1(room.folder) + u" names "_s + used));
            above << QString::fromLatin1(room.folder);
        }
        QStringList folders;
        for (const char *top : {"app", "db", "resources", "ui"})
            folders << foldersOf(QString::fromLatin1(top));
        folders.removeAll(u"ui"_s); // what is precompiled
        folders.removeAll(u"resources/fonts"_s); // a tool of the build
        folders.sort();
        above.sort();
        QCOMPARE(folders, above);
    }

    void noRoomIncludesWhatItMustNotKnow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("data without pictures") << "db"
                                               << "#include\\s+[\"<](QtGui|QtWidgets|QWidget|QColor|QPainter|QFont)";
        const QString window
            = u"#include\\s+<(QtWidgets|QWidget|QDialog|QMainWindow|QAction|QMessageBox|QPrint|QClipboard)"_s;
        QTest::newRow("charts without windows") << "ui/charts" << window;
        QTest::newRow("files without windows") << "ui/export" << window;
        QTest::newRow("no network") << "."
                                    << "#include\\s+[\"<](QtNetwork|QTcp|QUdp|QNetwork|QSsl|QWebSocket)";
    }

    void noRoomIncludesWhatItMustNotKnow()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        QVERIFY(pattern.isValid());
        QStringList offenders;
        const QStringList files = filesOf(folder);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            if (!file.contains(u"/tests/"_s) && contents(file).contains(pattern))
                offenders << file;
        }
        QCOMPARE(offenders, QStringList());
    }

    void everySourceNamesItsLicence()
    {
        QStringList offenders;
        for (const char *folder : {"db", "ui", "app", "tests", "resources"}) {
            for (const QString &file : filesOf(QString::fromLatin1(folder))) {
                if (!contents(file).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                    offenders << file;
            }
        }
        QCOMPARE(offenders, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
