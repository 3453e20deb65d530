// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include "db/base/error.h"
#include "db/base/systemcause.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void saysFileAndReason();
    void keepsPlacesInNames();
    void saysThatNoReasonIsKnown();
    void causesHaveFittingAdvice_data();
    void causesHaveFittingAdvice();
    void causesOfFilesAreKnown_data();
    void causesOfFilesAreKnown();
};

void TestError::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::SearchUnavailable); ++code)
        QTest::addRow("%d", code) << code;
}

void TestError::everyCodeHasASentence()
{
    QFETCH(int, code);
    const QString text = message(Error(static_cast<ErrorCode>(code), u"/数据/a.sqlite"_s, u"cause"_s));
    QVERIFY2(text.contains(u"/数据/a.sqlite"_s) || text.contains(u"cause"_s), qPrintable(text));
    QVERIFY2(!text.contains(u'%') && text.endsWith(u'.'), qPrintable(text));
}

void TestError::saysFileAndReason()
{
    QCOMPARE(message(Error(ErrorCode::WriteFailed, u"a.csv"_s, u"No space left on device"_s)),
        u"a.csv was not saved: No space left on device. An existing file is unchanged; try again, or choose another "
        "folder."_s);
}

void TestError::keepsPlacesInNames()
{
    const QString text = message(Error(ErrorCode::SnapshotUnreadable, u"50%2%1.sqlite"_s, u"%1"_s));
    QVERIFY2(text.startsWith(u"The data file 50%2%1.sqlite cannot be read: %1."_s), qPrintable(text));
}

void TestError::saysThatNoReasonIsKnown()
{
    QVERIFY(message(Error(ErrorCode::WriteFailed, u"a"_s)).contains(u"no reason was given"_s));
}

void TestError::causesHaveFittingAdvice_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, int cause, const QString &words, const QString &advice) {
        QTest::newRow(name) << cause << words << advice;
    };
    const QString space = u"free some space, or choose another folder"_s;
    const QString name = u"Choose another name or folder"_s;
    const QString folder = u"you may not write there"_s;
    const QString again = u"try again, or choose another folder"_s;
    row("ENOSPC", ENOSPC, u"the disk is full"_s, space);
    row("EDQUOT", EDQUOT, u"your share of the disk is used up"_s, space);
    row("EFBIG", EFBIG, u"a file may not be that large there"_s, space);
    row("EACCES", EACCES, u"access is denied"_s, folder);
    row("EPERM", EPERM, u"access is denied"_s, folder);
    row("EROFS", EROFS, u"the disk can only be read"_s, folder);
    row("EISDIR", EISDIR, u"it is a folder"_s, name);
    row("ENOTDIR", ENOTDIR, u"a part of its path is not a folder"_s, name);
    row("ENAMETOOLONG", ENAMETOOLONG, u"its name is too long"_s, name);
    row("ELOOP", ELOOP, u"its links lead in a circle"_s, name);
    row("ETXTBSY", ETXTBSY, u"another program is using it"_s, again);
    row("EMFILE", EMFILE, u"too many files are open"_s, again);
    row("EIO", EIO, u"the disk reports a fault"_s, again);
    row("ENOENT", ENOENT, u"its folder does not exist"_s, u"Choose a folder that exists"_s);
    row("one that has no words of ours", EPIPE, qt_error_string(EPIPE), again);
}

void TestError::causesHaveFittingAdvice()
{
    QFETCH(const int, cause);
    QFETCH(const QString, words);
    QFETCH(const QString, advice);
    const QString sentence = message(writeFailure(u"/数据/a.csv"_s, cause));
    QVERIFY2(sentence.startsWith(u"/数据/a.csv was not saved"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(words) && sentence.contains(advice), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"space"_s), advice.contains(u"space"_s)); // of which a folder needs none
}

void TestError::causesOfFilesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cause");
    QTest::newRow("missing") << u"missing"_s << ENOENT;
    QTest::newRow("folder") << u"."_s << EISDIR;
    QTest::newRow("below a file") << u"file/a"_s << ENOTDIR;
    QTest::newRow("long") << QString(300, u'x') << ENAMETOOLONG;
    QTest::newRow("circle") << u"circle"_s << ELOOP;
}

void TestError::causesOfFilesAreKnown()
{
    QFETCH(const QString, name);
    QFETCH(const int, cause);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(folder.filePath(u"circle"_s), folder.filePath(u"circle"_s)));
    QFile bad(folder.filePath(name));
    QVERIFY(!bad.open(cause == EISDIR ? QIODevice::WriteOnly : QIODevice::ReadOnly));
    QCOMPARE(causeOf(bad), cause);
    QCOMPARE(lookUpCause(folder.filePath(name)), cause == EISDIR ? 0 : cause);
    QCOMPARE(causeOf(file), 0);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
