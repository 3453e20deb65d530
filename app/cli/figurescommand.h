// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dte {

/// Lists the figures: one line each, or JSON.
class FiguresCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;

protected:
    QList<QCommandLineOption> options() const override;
    ExitCode run(const QCommandLineParser &parser, Streams &streams) const override;
};

} // namespace dte
