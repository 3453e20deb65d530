// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dte {

/// Writes figures as PNG pictures and CSV tables. Looks at all the names before it writes the first file; prints the
/// path of each file once it is there.
class ExportCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    bool drawsPictures(const QStringList &arguments) const override;

protected:
    QString operands() const override;
    int maximumOperands() const override { return -1; }
    QList<QCommandLineOption> options() const override;
    ExitCode run(const QCommandLineParser &parser, Streams &streams) const override;
};

} // namespace dte
