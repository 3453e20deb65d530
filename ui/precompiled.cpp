// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: CMake wants a source file in the target whose precompiled headers the others share.
