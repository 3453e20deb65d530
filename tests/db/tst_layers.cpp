// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

/// Layers point one way: app -> ui -> db.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void layersIncludeOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("db") << "db"
                            << "#include\\s+[\"<](ui/|app/|resources/|QtGui|QtWidgets|QWidget|QColor|QPainter|QFont)";
        QTest::newRow("ui") << "ui"
                            << "#include\\s+[\"<]app/";
        QTest::newRow("charts know no window") << "ui/charts"
                                               << "#include\\s+[\"<]ui/(?!charts/)";
        QTest::newRow("the command line knows no window") << "app/cli"
                                                          << "#include\\s+[\"<]ui/(?!charts/|export/exportjob|export/"
                                                             "exportplan|export/papersize|export/undrawable|i18n/)";
        QTest::newRow("nothing knows the network") << "."
                                                   << "#include\\s+[\"<](QtNetwork|QTcp|QUdp|QNetwork|QSsl|QWebSocket)";
    }

    void layersIncludeOnlyWhatLiesBelow()
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
