// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#include "db/file/atomicfile.h"
#include "db/file/inputfile.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives no file of this process grows beyond \p size: a full disk without a disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t size)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

constexpr uid_t Nobody = 65534;

/// The superuser may do everything, so it steps down for the moment.
template <typename Work>
auto asNobody(Work work)
{
    const bool isRoot = geteuid() == 0;
    if (isRoot && setresuid(Nobody, Nobody, 0) != 0)
        qFatal("the superuser cannot become somebody else here");
    auto result = work();
    if (isRoot && setresuid(0, 0, 0) != 0)
        qFatal("the superuser cannot come back");
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString outcome(const Result<void> &result)
{
    return result ? u"saved"_s : u"error %1"_s.arg(static_cast<int>(result.error().code));
}

QString error(ErrorCode code) { return u"error %1"_s.arg(static_cast<int>(code)); }

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void savesUnderAnyName_data();
    void savesUnderAnyName();
    void replacesOnlyIfAllowed();
    void keepsOldFileOnFullDisk_data();
    void keepsOldFileOnFullDisk();
    void followsSymbolicLinks();
    void refusesLinkIntoNowhere();
    void saysThatFolderIsMissing();
    void refusesFolderAsTarget();
    void refusesDevice();
    void refusesNamesThatCannotBe_data();
    void refusesNamesThatCannotBe();
    void saysThatTooManyFilesAreOpen();
    void aClosedFolderIsNotMissing();
    void saysThatPermissionIsMissing_data();
    void saysThatPermissionIsMissing();
};

void TestAtomicFile::savesUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"plain.csv"_s, u"图 1 数字贸易.csv"_s, u"a#b.csv"_s, u"100%20.csv"_s, u" x ?*.csv"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestAtomicFile::savesUnderAnyName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QByteArray bytes("a\0b\r\n", 5);
    QCOMPARE(outcome(saveFile(folder.filePath(name), bytes, IfExists::Refuse)), u"saved"_s);
    QCOMPARE(contents(folder.filePath(name)), bytes);
    QCOMPARE(filesIn(folder.path()), QStringList{name});
}

void TestAtomicFile::replacesOnlyIfAllowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(write(path, "old"));
    QCOMPARE(outcome(saveFile(path, "new", IfExists::Refuse)), error(ErrorCode::WriteExists));
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(outcome(saveFile(path, "", IfExists::Replace)), u"saved"_s);
    QCOMPARE(contents(path), QByteArray(""));
    QCOMPARE(filesIn(folder.path()), QStringList{u"a.csv"_s});
}

void TestAtomicFile::keepsOldFileOnFullDisk_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<int>("size");
    QTest::newRow("new, large") << false << 1'000'000;
    QTest::newRow("old, large") << true << 1'000'000;
    QTest::newRow("old, one byte too many") << true << 8193;
}

void TestAtomicFile::keepsOldFileOnFullDisk()
{
    QFETCH(bool, exists);
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(!exists || write(path, "old"));
    Result<void> result;
    {
        const SmallDisk disk(8192);
        result = saveFile(path, QByteArray(size, 'x'), IfExists::Replace);
    }
    QCOMPARE(outcome(result), error(ErrorCode::WriteNoSpace));
    QCOMPARE(result.error().file, path);
    QCOMPARE(result.error().detail, u"a file may not be that large there"_s);
    QCOMPARE(filesIn(folder.path()), exists ? QStringList{u"a.csv"_s} : QStringList());
    if (exists)
        QCOMPARE(contents(path), QByteArray("old"));
}

void TestAtomicFile::followsSymbolicLinks()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target.csv"_s);
    const QString link = folder.filePath(u"link.csv"_s);
    QVERIFY(write(target, "old"));
    QVERIFY(QFile::link(target, link));
    QCOMPARE(outcome(saveFile(link, "new", IfExists::Replace)), u"saved"_s);
    QVERIFY(QFileInfo(link).isSymbolicLink());
    QCOMPARE(contents(target), QByteArray("new"));
    QCOMPARE(filesIn(folder.path()), (QStringList{u"link.csv"_s, u"target.csv"_s}));
}

void TestAtomicFile::refusesLinkIntoNowhere()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(folder.filePath(u"nowhere.csv"_s), link));
    QCOMPARE(outcome(saveFile(link, "new", IfExists::Refuse)), error(ErrorCode::WriteExists));
    QCOMPARE(filesIn(folder.path()), QStringList{u"link.csv"_s});
}

void TestAtomicFile::saysThatFolderIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone/a.csv"_s);
    QCOMPARE(outcome(saveFile(path, "x", IfExists::Replace)), error(ErrorCode::WriteFolderMissing));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestAtomicFile::refusesFolderAsTarget()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a"_s));
    for (const IfExists ifExists : {IfExists::Refuse, IfExists::Replace}) {
        const auto result = saveFile(folder.filePath(u"a"_s), "x", ifExists);
        QCOMPARE(outcome(result), error(ErrorCode::WriteBadName));
        QCOMPARE(result.error().detail, u"it is a folder"_s);
    }
    QCOMPARE(filesIn(folder.path()), QStringList{u"a"_s});
}

void TestAtomicFile::refusesDevice()
{
    QCOMPARE(outcome(saveFile(u"/dev/null"_s, "x", IfExists::Replace)), error(ErrorCode::WriteBadName));
    QVERIFY(QFileInfo(u"/dev/null"_s).exists() && !QFileInfo(u"/dev/null"_s).isFile());
}

void TestAtomicFile::refusesNamesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cause");
    QTest::newRow("long") << QString(300, u'x') << u"its name is too long"_s;
    QTest::newRow("circle") << u"circle"_s << u"its links lead in a circle"_s;
    QTest::newRow("below a file") << u"file/a.csv"_s << u"a part of its path is not a folder"_s;
    QTest::newRow("deep below a file") << u"file/b/a.csv"_s << u"a part of its path is not a folder"_s;
}

void TestAtomicFile::refusesNamesThatCannotBe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cause);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"file"_s), "old"));
    QVERIFY(QFile::link(folder.filePath(u"circle"_s), folder.filePath(u"circle"_s)));
    const auto result = saveFile(folder.filePath(name), "x", IfExists::Replace);
    QCOMPARE(outcome(result), error(ErrorCode::WriteBadName));
    QCOMPARE(result.error().detail, cause);
    QCOMPARE(filesIn(folder.path()), (QStringList{u"circle"_s, u"file"_s}));
}

void TestAtomicFile::saysThatTooManyFilesAreOpen()
{
    const QTemporaryDir folder;
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
    const auto result = saveFile(folder.filePath(u"a.csv"_s), "x", IfExists::Replace);
    setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(outcome(result), error(ErrorCode::WriteFailed));
    QCOMPARE(result.error().detail, u"too many files are open"_s);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

/// Nobody can say whether there is such a folder in one that may not be entered.
void TestAtomicFile::aClosedFolderIsNotMissing()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"closed/inside"_s));
    const QString closed = folder.filePath(u"closed"_s);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    for (const QString &name : {u"a.csv"_s, u"inside/a.csv"_s}) {
        const Result<void> result = asNobody([&] { return saveFile(closed + u'/' + name, "x", IfExists::Replace); });
        const auto read = asNobody([&] { return readInput(closed + u'/' + name, 100, ErrorCode::DeckUnreadable); });
        QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
        QCOMPARE(outcome(result), error(ErrorCode::WriteNoPermission));
        QCOMPARE(result.error().detail, u"access is denied"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"access is denied"_s);
    }
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x7700)));
    QCOMPARE(filesIn(closed), QStringList{u"inside"_s});
}

void TestAtomicFile::saysThatPermissionIsMissing_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("new") << false;
    QTest::newRow("old") << true;
}

void TestAtomicFile::saysThatPermissionIsMissing()
{
    QFETCH(bool, exists);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(!exists || write(path, "old"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (geteuid() == 0)
        QVERIFY(chown(folder.path().toLocal8Bit().constData(), Nobody, Nobody) == 0);
    const Result<void> result = asNobody([&] { return saveFile(path, "new", IfExists::Replace); });
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcome(result), error(ErrorCode::WriteNoPermission));
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(filesIn(folder.path()), exists ? QStringList{u"a.csv"_s} : QStringList());
    if (exists)
        QCOMPARE(contents(path), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
