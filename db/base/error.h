// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

enum class ErrorCode {
    // Reading a snapshot
    SnapshotMissing,
    SnapshotUnreadable, ///< no permission, a folder, an I/O error
    SnapshotEmpty, ///< zero bytes
    SnapshotTruncated, ///< shorter than its header says
    SnapshotNotSqlite,
    SnapshotWalMode,
    SnapshotForeign, ///< an SQLite file of another program (application_id)
    SnapshotTooNew, ///< written for a later schema (user_version)
    SnapshotTooOld,
    SnapshotTooLarge, ///< more rows or longer texts than the program can show
    SnapshotDamaged, ///< integrity_check or a statement failed
    SnapshotTableMissing, ///< a table or column is missing
    SnapshotWrongType, ///< a value has the wrong type or is outside its domain
    SnapshotDanglingReference,
    SnapshotNotUtf8,
    SnapshotDigestMismatch, ///< the rows are not those that were signed off
    SnapshotNotBundled, ///< whole-file SHA-256 differs from the one this program was built with
    // Building a snapshot
    BadSourceData,
    // Writing
    WriteFolderMissing,
    FolderNotMade,
    WriteNoPermission,
    WriteExists,
    WriteNoSpace, ///< disk full, a quota, a limit
    WriteBadName, ///< a folder, too long, a circle of links
    WriteFailed, ///< I/O error, too many files open
    TemporaryFiles, ///< the library for workbooks needs some
    // The user's notes
    AnnotationsUnreadable,
    AnnotationChanged, ///< another program has written another note at the same place
    // The user's settings
    SettingsDamaged,
    SettingsNotSaved,
    // Presentations
    DeckUnreadable, ///< no such file, a line that makes no sense, something the snapshot has not
    DeckTooNew, ///< written by a later version
    // Asking
    UnknownFigure,
    UnknownInView, ///< a view names a year, series or release that the figure has not
    PictureTooLarge, ///< the picture does not fit in memory
    SearchUnavailable, ///< SQLite without FTS5, or no memory for the index
};

/// What went wrong, for programs. Ask message() for the sentence to show: it follows the language of the
/// moment, so an error can be kept and shown again after a change of language.
struct Error
{
    ErrorCode code;
    QString file; ///< file (or file:line) the error is about; native or Qt separators
    QString detail; ///< the system's or SQLite's reason, a table or id; may be empty

    bool operator==(const Error &) const = default;
    Error(ErrorCode errorCode = ErrorCode::WriteFailed, QString errorFile = {}, QString errorDetail = {})
        : code(errorCode)
        , file(std::move(errorFile))
        , detail(std::move(errorDetail))
    {
    }
};

/// One plain sentence: the file, the cause, and what to do about it.
QString message(const Error &error);

} // namespace dte
