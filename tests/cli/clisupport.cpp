// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clisupport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtEndian>

#include "app/cli/commandline.h"
#include "app/cli/streams.h"
#include "tests/support/environment.h"

namespace dte::test {

namespace {

constexpr int Minute = 60'000;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// CRC-32 as in the PNG specification, annex D.
quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xffffffffU;
    for (const char c : bytes) {
        value ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
    }
    return value ^ 0xffffffffU;
}

QByteArray inflated(const QByteArray &zlib)
{
    QByteArray withLength(4, '\0'); // qUncompress() wants a size first and takes it as a guess
    withLength[2] = 1;
    return qUncompress(withLength + zlib);
}

void readText(PngFile *file, const QString &type, const QByteArray &data)
{
    const qsizetype end = data.indexOf('\0');
    const QString keyword = QString::fromLatin1(data.left(end));
    QString text;
    if (type == QStringLiteral("tEXt")) {
        text = QString::fromLatin1(data.mid(end + 1));
    } else if (type == QStringLiteral("zTXt")) {
        text = QString::fromLatin1(inflated(data.mid(end + 2)));
    } else {
        const bool compressed = data.at(end + 1) == 1;
        const qsizetype language = data.indexOf('\0', end + 3);
        const qsizetype translated = data.indexOf('\0', language + 1);
        const QByteArray body = data.mid(translated + 1);
        text = QString::fromUtf8(compressed ? inflated(body) : body);
    }
    file->texts.insert(keyword, text);
    file->textTypes.insert(keyword, type);
}

void readChunk(PngFile *file, const QString &type, const QByteArray &data)
{
    if (!file->chunks.contains(type))
        file->chunks << type;
    if (type == QStringLiteral("IHDR")) {
        file->width = number(data, 0);
        file->height = number(data, 4);
        file->bitDepth = data.at(8);
        file->colourType = data.at(9);
    } else if (type == QStringLiteral("pHYs")) {
        file->dotsPerMetreX = number(data, 0);
        file->dotsPerMetreY = number(data, 4);
        file->dotsUnit = data.at(8);
    } else if (type == QStringLiteral("tEXt") || type == QStringLiteral("zTXt") || type == QStringLiteral("iTXt")) {
        readText(file, type, data);
    }
}

} // namespace

Outcome runInProcess(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Streams streams(&out, &err);
    const CommandLine commandLine(arguments);
    if (commandLine.opensWindow())
        return {};
    const int code = commandLine.run(streams);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

QString programFile() { return QStringLiteral(DTE_PROGRAM); }

Outcome runProgram(const QStringList &arguments, const QMap<QString, QString> &environment)
{
    return runOther(programFile(), arguments, environment);
}

Outcome runOther(const QString &program, const QStringList &arguments, const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment all = plainEnvironment();
    for (auto i = environment.begin(); i != environment.end(); ++i)
        all.insert(i.key(), i.value());
    process.setProcessEnvironment(all);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(Minute);
    if (!finished)
        process.kill();
    process.waitForFinished();
    const bool ended = finished && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Outcome runShell(const QString &script, const QStringList &arguments)
{
    return runOther(
        QStringLiteral("bash"), QStringList{QStringLiteral("-c"), script, QStringLiteral("bash")} + arguments);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System))
        files.insert(name, bytesOf(dir.filePath(name)));
    return files;
}

QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

PngFile takeApart(const QByteArray &png)
{
    PngFile file;
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return file;
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        const qsizetype length = number(png, at);
        if (at + 12 + length > png.size() || crc(png.mid(at + 4, length + 4)) != number(png, at + 8 + length))
            return file;
        readChunk(&file, QString::fromLatin1(png.mid(at + 4, 4)), png.mid(at + 8, length));
        at += 12 + length;
    }
    file.isSound = at == png.size() && !file.chunks.isEmpty() && file.chunks.constLast() == QStringLiteral("IEND");
    return file;
}

QList<QStringList> parseCsv(const QString &text, const QString &lineEnd)
{
    QList<QStringList> rows;
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QStringLiteral("\"")) {
            fields.last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            fields << QString();
        } else if (!quoted && text.mid(i, lineEnd.size()) == lineEnd) {
            rows << fields;
            fields = {QString()};
            i += lineEnd.size() - 1;
        } else {
            fields.last() += c;
        }
    }
    if (fields != QStringList{QString()})
        rows << fields; // the last line does not end
    return rows;
}

} // namespace dte::test
