// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dte {

/// Finds figures, key figures, values and texts by words and numbers: one line each, or JSON.
class SearchCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    QString operands() const override;
    int maximumOperands() const override { return -1; }
    QList<QCommandLineOption> options() const override;
    ExitCode run(const QCommandLineParser &parser, Streams &streams) const override;
};

} // namespace dte
