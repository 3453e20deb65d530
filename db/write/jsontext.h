// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <vector>

#include "db/base/decimal.h"

namespace dte {

/// Puts a JSON text together, in the order of the calls: two-space indentation, LF, UTF-8 without byte order mark.
/// QJsonDocument would sort the keys and drop the trailing zeros of a number; here 1648.40 stays 1648.40.
///
/// Every value follows a key() in an object and none in an array; calls that do not match are a bug of the caller.
class JsonText
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// \p name is one of ours, in plain letters.
    void key(QLatin1StringView name);

    /// Escaped where JSON asks for it, and where a line separator would break a script. A lone surrogate, which UTF-8
    /// cannot hold, becomes U+FFFD.
    void text(const QString &value);
    void number(const Decimal &value) { item(value.toString().toLatin1()); }
    void number(int value) { item(QByteArray::number(value)); }
    void null() { item("null"); }

    /// The whole text, with a newline at its end; everything begun must have been ended.
    QByteArray bytes() const;

private:
    void begin(char bracket);
    void end(char bracket);
    void item(const QByteArray &value);
    /// What stands between the item before and the next one.
    void separate();
    void newLine();

    QByteArray m_text;
    std::vector<bool> m_hasItems; ///< of each object or array that is open
    bool m_followsKey = false;
};

} // namespace dte
