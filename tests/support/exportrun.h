// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSignalSpy>

#include <functional>

#include "ui/export/plan/exportjob.h"

namespace dte::test {

constexpr int LongestWait = 60'000; ///< milliseconds until a test fails that would hang

/// By name.
using Files = QMap<QString, QByteArray>;

/// All of a folder, hidden ones too.
Files filesIn(const QString &folder);
/// What of \p files is not among \p made, or differs: half a file, a temporary one, the manifest.
QStringList strangers(const Files &files, const Files &made);
/// What sha256sum would print.
QByteArray sums(const Files &files);
QString nameOf(const ExportTarget &target);

/// Lets events be handled, for what must not come any more.
void turnTheLoop(int turns = 5);
/// What the signals of \p spy gave.
QList<int> indexes(const QSignalSpy &spy);

/// When something is done to a job.
enum class Moment {
    Began, ///< within began()
    Drawing, ///< in the turn after began()
    Saved, ///< within saved()
};

/// A job and what it says.
struct ExportRun
{
    ExportRun(ExportPlan plan, const JobOptions &options);

    void toTheEnd();
    /// \p action at \p moment of the file at \p index.
    void at(Moment moment, int index, const std::function<void()> &action) const;

    std::unique_ptr<ExportJob> job;
    QSignalSpy began;
    QSignalSpy saved;
    QSignalSpy finished;
};

/// What a file does that a test writes itself, to meet on purpose what real ones meet by chance. The number is that of
/// its target; what is empty draws nothing, or makes some bytes.
struct ExportScript
{
    std::function<bool(int)> draw;
    std::function<Result<QByteArray>(int)> bytes;
};

/// Of all files of scriptedFormat() from now on.
void setExportScript(const ExportScript &script);
/// Takes the number of a target from Handout::digest.
const ExportFormat &scriptedFormat();
/// "0.bin", "1.bin", ...
ExportPlan scriptedPlan(const QString &folder, int count);

} // namespace dte::test
