// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace dte {

/// Where a command writes: results to out, everything for people to err. UTF-8, in any locale.
class Streams final
{
public:
    /// Both devices are open and outlive the streams. \p errIsTerminal: somebody is watching, so show progress.
    Streams(QIODevice *out, QIODevice *err, bool errIsTerminal = false)
        : m_out(out)
        , m_err(err)
        , m_errIsTerminal(errIsTerminal)
    {
    }

    void print(const QString &line);
    void printBytes(const QByteArray &bytes);
    void complain(const QString &line);
    /// Replaces the line of progress on a terminal, an empty one removes it; elsewhere does nothing.
    void showProgress(const QString &line);

    /// Something printed did not arrive: the disk is full, say.
    bool outFailed() const { return m_outFailed; }

private:
    QIODevice *m_out;
    QIODevice *m_err;
    bool m_errIsTerminal;
    bool m_outFailed = false;
};

} // namespace dte
