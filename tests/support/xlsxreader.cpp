// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xlsxreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include "db/view/makeview.h"
#include "tests/support/guitest.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

QJsonObject &book()
{
    static QJsonObject last;
    return last;
}

} // namespace

bool canReadXlsx()
{
    static const bool can = [] {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
        return python.waitForFinished(XlsxTimeout) && python.exitCode() == 0;
    }();
    return can;
}

std::vector<FigureState> allFigures()
{
    std::vector<FigureState> figures;
    for (const Figure &figure : bundledSnapshot().figures)
        figures.push_back(makeFigureState(bundledSnapshot(), figure));
    return figures;
}

FigureState viewOf(const QString &text)
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    const Snapshot &snapshot = bundledSnapshot();
    return *makeView(snapshot, *snapshot.figure(parsed->figureId), parsed->view);
}

WorkbookInfo infoIn(LabelMode mode) { return {bundledSnapshot().report, bundledSnapshot().digest, mode}; }

QStringList textsOf(const QJsonArray &row)
{
    QStringList texts;
    for (const QJsonValue &cell : row)
        texts << cell[u"text"_s].toString();
    return texts;
}

QJsonObject lastXlsx() { return book(); }

QString xlsxPath(const QString &file)
{
    static const QTemporaryDir folder;
    return file.isEmpty() ? folder.path() : folder.filePath(file);
}

namespace {

QJsonArray sheetsIn(const Result<QByteArray> &bytes)
{
    book() = {};
    QFile file(xlsxPath(u"book.xlsx"_s));
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(DTE_XLSX_READER), file.fileName()});
    const bool finished = python.waitForFinished(XlsxTimeout);
    if (!finished || python.exitCode() != 0) {
        qInfo() << python.readAllStandardError();
        return {};
    }
    book() = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    return book()[u"sheets"_s].toArray();
}

} // namespace

QJsonArray sheetsOf(const std::vector<FigureState> &figures, LabelMode mode)
{
    return sheetsIn(xlsx(figures, infoIn(mode)));
}

QJsonArray sheetsOf(const std::vector<RecordTable> &lists, LabelMode mode)
{
    return sheetsIn(xlsx(lists, infoIn(mode)));
}

} // namespace dte::test
