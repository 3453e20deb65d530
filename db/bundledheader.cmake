# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D SNAPSHOT=... -D HEADER=... -P bundledheader.cmake
file(SHA256 ${SNAPSHOT} hash)
file(CONFIGURE OUTPUT ${HEADER} @ONLY CONTENT [[
#pragma once

/// SHA-256 of the snapshot that this program is built with.
constexpr char BundledSnapshotSha256[] = "@hash@";
]])
