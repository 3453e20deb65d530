// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QTest>

#include <concepts>
#include <optional>

#include "db/debug/debug.h"

namespace dte {

/// The types that db/debug writes, which Qt Test does not look up by itself.
template <typename T>
concept Described = std::same_as<T, Decimal> || std::same_as<T, Text> || std::same_as<T, LabelMode> || std::same_as<T,
    CellKey> || std::same_as<T, Observation> || std::same_as<T, ViewState> || std::same_as<T, FigureState>;

/// What QCOMPARE shows of a value when it fails; the caller owns the characters (QTest::toString).
template <Described T>
char *toString(const T &value)
{
    QString text;
    QDebug(&text) << value;
    return qstrdup(qUtf8Printable(text.trimmed()));
}

template <Described T>
char *toString(const std::optional<T> &value)
{
    return value ? toString(*value) : qstrdup("nothing");
}

} // namespace dte
