// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

#include "db/view/figurestate.h"
#include "ui/export/xlsx/xlsxexporter.h"
#include "ui/export/xlsx/xlsxrecords.h"

namespace dte::test {

constexpr int XlsxTimeout = 300'000; // ms, for programs on a busy machine

/// False without openpyxl.
bool canReadXlsx();
/// The six figures as in the report, and a view of one of them: fig3/transform=growth.
std::vector<FigureState> allFigures();
FigureState viewOf(const QString &text);
WorkbookInfo infoIn(LabelMode mode);

/// Exports a workbook as book.xlsx and reads it with openpyxl: its sheets as tests/support/xlsx.py says; none if that
/// fails.
QJsonArray sheetsOf(const std::vector<FigureState> &figures, LabelMode mode);
QJsonArray sheetsOf(const std::vector<RecordTable> &lists, LabelMode mode);
/// All that was said of the last one.
QJsonObject lastXlsx();
/// A file in the folder of the workbooks, or the folder.
QString xlsxPath(const QString &file);
/// The texts of a row.
QStringList textsOf(const QJsonArray &row);

} // namespace dte::test
