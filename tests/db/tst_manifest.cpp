// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "db/write/manifest.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Names that a shell, a line or sha256sum itself could stumble over.
const QStringList &names()
{
    static const QStringList all{u"图1.png"_s, u"fig1.csv"_s, u"Fig1.csv"_s, u"a b.csv"_s, u" leading"_s, u"*star"_s,
        u"back\\slash"_s, u"two\nlines"_s, u"carriage\rreturn"_s, u"\\n"_s, u"-"_s, u"-c"_s, u"#1"_s, u"\U0001F600"_s,
        u"\uFF0D"_s, u"(x) = y"_s};
    return all;
}

QByteArray bytesOf(const QString &name) { return "contents of " + name.toUtf8(); }

std::vector<ManifestEntry> entries()
{
    std::vector<ManifestEntry> all;
    for (const QString &name : names())
        all.push_back(manifestEntry(name, bytesOf(name)));
    return all;
}

struct Answer
{
    int exitCode;
    QByteArray output;
};

Answer sha256sum(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice()); // never waits for a name it takes for the input
    process.start(u"sha256sum"_s, arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {done ? process.exitCode() : -1, process.readAllStandardOutput() + process.readAllStandardError()};
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneLineAFile();
    void noFilesNoText();
    void orderOfEntriesDoesNotMatter();
    void linesAreThoseOfSha256sum();
    void sha256sumAcceptsIt();
    void sha256sumFindsAChange();

private:
    bool hasProgram() const { return !QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty(); }
    QString path(const QString &name) const { return m_folder->filePath(u"./"_s + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestManifest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : names())
        QVERIFY(write(path(name), bytesOf(name)));
    QVERIFY(write(path(u"SHA256SUMS"_s), manifest(entries())));
}

void TestManifest::oneLineAFile()
{
    const ManifestEntry entry = manifestEntry(u"fig1.csv"_s, "abc");
    QCOMPARE(entry.size, 3);
    QCOMPARE(manifest({entry}), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  fig1.csv\n"_ba);
}

void TestManifest::noFilesNoText() { QCOMPARE(manifest({}), QByteArray()); }

void TestManifest::orderOfEntriesDoesNotMatter()
{
    std::vector<ManifestEntry> reversed = entries();
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(manifest(reversed), manifest(entries()));
    // By bytes: U+FF0D before U+1F600, which stands first in UTF-16.
    const QByteArray text = manifest(entries());
    QVERIFY(text.indexOf("  Fig1.csv\n") < text.indexOf("  fig1.csv\n"));
    QVERIFY(text.indexOf("  fig1.csv\n") < text.indexOf("  图1.png\n"));
    QVERIFY(text.indexOf("  \uFF0D\n") < text.indexOf("  \U0001F600\n"));
}

void TestManifest::linesAreThoseOfSha256sum()
{
    if (!hasProgram())
        QSKIP("sha256sum is not installed");
    QStringList sorted = names();
    sorted.replace(sorted.indexOf(u"-"_s), u"./-"_s);
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &left, const QString &right) { return left.toUtf8() < right.toUtf8(); });
    const Answer answer = sha256sum(m_folder->path(), QStringList(u"--"_s) + sorted);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(manifest(entries()), answer.output);
}

void TestManifest::sha256sumAcceptsIt()
{
    if (!hasProgram())
        QSKIP("sha256sum is not installed");
    const Answer answer = sha256sum(m_folder->path(), {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s});
    QVERIFY2(answer.exitCode == 0, answer.output.constData());
    QCOMPARE(answer.output.count(": OK\n"), names().size());
}

void TestManifest::sha256sumFindsAChange()
{
    if (!hasProgram())
        QSKIP("sha256sum is not installed");
    QVERIFY(write(path(u"图1.png"_s), "other contents"));
    const Answer answer = sha256sum(m_folder->path(), {u"-c"_s, u"SHA256SUMS"_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.output.contains("图1.png: FAILED\n"), answer.output.constData());
    QCOMPARE(answer.output.count(": OK\n"), names().size() - 1);
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
