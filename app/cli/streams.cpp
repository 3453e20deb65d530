// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include <QIODevice>

namespace dte {

void Streams::print(const QString &line) { printBytes((line + u'\n').toUtf8()); }

void Streams::printBytes(const QByteArray &bytes)
{
    if (m_out->write(bytes) != bytes.size())
        m_outFailed = true;
}

void Streams::complain(const QString &line) { m_err->write((line + u'\n').toUtf8()); }

void Streams::showProgress(const QString &line)
{
    if (m_errIsTerminal)
        m_err->write((QStringLiteral("\r\033[K") + line).toUtf8());
}

} // namespace dte
