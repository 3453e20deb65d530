// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dte::test {

/// What a command line left behind.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

/// In this process; needs a QApplication. Must not ask for a window.
Outcome runInProcess(const QStringList &arguments);
/// The program itself, or \p program, with \p environment added to ours. Code -1: it crashed or took a minute.
Outcome runProgram(const QStringList &arguments, const QMap<QString, QString> &environment = {});
Outcome runOther(const QString &program, const QStringList &arguments, const QMap<QString, QString> &environment = {});
/// \p script in bash with \p arguments as $1...
Outcome runShell(const QString &script, const QStringList &arguments);

QString programFile();

/// Name -> bytes of all files in \p folder.
QMap<QString, QByteArray> filesIn(const QString &folder);
QByteArray bytesOf(const QString &file);
void writeBytes(const QString &file, const QByteArray &bytes);

/// A PNG file taken apart by hand.
struct PngFile
{
    bool isSound = false; ///< signature, chunk lengths and checksums are right, and IEND is the end
    QStringList chunks; ///< types in order, each once
    quint32 width = 0;
    quint32 height = 0;
    int bitDepth = 0;
    int colourType = -1;
    quint32 dotsPerMetreX = 0;
    quint32 dotsPerMetreY = 0;
    int dotsUnit = -1; ///< 1: metre
    QMap<QString, QString> texts; ///< of tEXt, zTXt and iTXt
    QMap<QString, QString> textTypes; ///< keyword -> chunk type
};
PngFile takeApart(const QByteArray &png);

/// Rows of fields, by RFC 4180. \p lineEnd: the only one that ends a row.
QList<QStringList> parseCsv(const QString &text, const QString &lineEnd);

} // namespace dte::test
