// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dte {

/// Reads a snapshot with all its checks and says what it is.
class CheckCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    QString operands() const override;
    int maximumOperands() const override { return 1; }
    QList<QCommandLineOption> options() const override;
    ExitCode run(const QCommandLineParser &parser, Streams &streams) const override;
};

} // namespace dte
