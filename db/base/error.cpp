// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/error.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>

namespace dte {

namespace {

struct Sentence
{
    ErrorCode code;
    const char *text; ///< %1: the file, %2: the cause as the system, SQLite or the check put it
};

constexpr Sentence Sentences[] = {
    {ErrorCode::SnapshotMissing,
        QT_TRANSLATE_NOOP(
            "dte::Error", "The data file %1 does not exist. Choose another data file, or install the program again.")},
    {ErrorCode::SnapshotUnreadable,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 cannot be read: %2. Check the access rights, or choose another data file.")},
    {ErrorCode::SnapshotEmpty,
        QT_TRANSLATE_NOOP("dte::Error", "The data file %1 is empty. Copy it again from where it came from.")},
    {ErrorCode::SnapshotTruncated,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 is incomplete: its end is missing. Copy it again from where it came from.")},
    {ErrorCode::SnapshotNotSqlite,
        QT_TRANSLATE_NOOP("dte::Error", "The file %1 is not a data file of this program. Choose another file.")},
    {ErrorCode::SnapshotWalMode,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 was changed by another program and cannot be opened without changing it further. Copy "
            "the original file again.")},
    {ErrorCode::SnapshotForeign,
        QT_TRANSLATE_NOOP("dte::Error",
            "The file %1 is a database of another program or of another make (%2). Choose a data file of this "
            "program.")},
    {ErrorCode::SnapshotTooNew,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 was made for a later version of this program (%2). Install the latest version.")},
    {ErrorCode::SnapshotTooOld,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 was made for an earlier version of this program (%2). Obtain the current data file.")},
    {ErrorCode::SnapshotTooLarge,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 holds more than this program can show: %2. Obtain the original data file.")},
    {ErrorCode::SnapshotDamaged,
        QT_TRANSLATE_NOOP("dte::Error", "The data file %1 is damaged (%2). Copy it again from where it came from.")},
    {ErrorCode::SnapshotTableMissing,
        QT_TRANSLATE_NOOP(
            "dte::Error", "The data file %1 lacks a part that this program needs: %2. Obtain the original data file.")},
    {ErrorCode::SnapshotWrongType,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 holds an entry that is not allowed there: %2. Obtain the original data file.")},
    {ErrorCode::SnapshotDanglingReference,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 refers to an entry that it does not hold: %2. Obtain the original data file.")},
    {ErrorCode::SnapshotNotUtf8,
        QT_TRANSLATE_NOOP(
            "dte::Error", "The data file %1 holds text that cannot be read: %2. Obtain the original data file.")},
    {ErrorCode::SnapshotDigestMismatch,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data in %1 were changed after they were approved, so they are not shown. Obtain the original data "
            "file.")},
    {ErrorCode::SnapshotNotBundled,
        QT_TRANSLATE_NOOP("dte::Error",
            "The data file %1 is not the one that came with this program, so it is not shown. Install the program "
            "again.")},
    {ErrorCode::BadSourceData,
        QT_TRANSLATE_NOOP("dte::Error", "The source data are wrong at %1: %2. Correct them and build again.")},
    {ErrorCode::WriteFolderMissing,
        QT_TRANSLATE_NOOP(
            "dte::Error", "%1 was not saved because its folder does not exist. Choose a folder that exists.")},
    {ErrorCode::FolderNotMade,
        QT_TRANSLATE_NOOP("dte::Error", "The folder %1 cannot be made: %2. Choose another folder.")},
    {ErrorCode::WriteNoPermission,
        QT_TRANSLATE_NOOP(
            "dte::Error", "%1 was not saved because you may not write there: %2. Choose another folder.")},
    {ErrorCode::WriteExists,
        QT_TRANSLATE_NOOP("dte::Error",
            "%1 was not saved because a file of that name exists already. Choose another name, or allow replacing "
            "it.")},
    {ErrorCode::WriteNoSpace,
        QT_TRANSLATE_NOOP("dte::Error",
            "%1 was not saved: %2. An existing file is unchanged; free some space, or choose another folder.")},
    {ErrorCode::WriteBadName, QT_TRANSLATE_NOOP("dte::Error", "%1 was not saved: %2. Choose another name or folder.")},
    {ErrorCode::WriteFailed,
        QT_TRANSLATE_NOOP(
            "dte::Error", "%1 was not saved: %2. An existing file is unchanged; try again, or choose another folder.")},
    {ErrorCode::TemporaryFiles,
        QT_TRANSLATE_NOOP("dte::Error",
            "%1 was not saved because temporary files cannot be written (%2). An existing file is unchanged; free some "
            "space there, or set TMPDIR to another folder.")},
    {ErrorCode::AnnotationsUnreadable,
        QT_TRANSLATE_NOOP("dte::Error",
            "Your notes in %1 cannot be read: %2. They are not shown, the file is left as it is, and new notes are "
            "kept beside it; mend or remove it.")},
    {ErrorCode::AnnotationChanged,
        QT_TRANSLATE_NOOP("dte::Error",
            "Your note was not saved in %1: another one was written at the same place in the meantime: %2. Open the "
            "note again.")},
    {ErrorCode::SettingsDamaged,
        QT_TRANSLATE_NOOP("dte::Error",
            "Some lines of your settings in %1 make no sense and are not used. The file as it was is kept as %2; "
            "nothing needs to be done.")},
    {ErrorCode::SettingsNotSaved,
        QT_TRANSLATE_NOOP("dte::Error",
            "Your settings were not saved in %1, so the next start will look like this one. Check the access rights of "
            "the folder and the free space.")},
    {ErrorCode::DeckUnreadable,
        QT_TRANSLATE_NOOP("dte::Error",
            "The presentation %1 cannot be shown: %2. Correct the file in a text editor, or choose another one.")},
    {ErrorCode::DeckTooNew,
        QT_TRANSLATE_NOOP("dte::Error",
            "The presentation %1 was made with a later version of this program (%2). Install the latest version.")},
    {ErrorCode::UnknownFigure,
        QT_TRANSLATE_NOOP(
            "dte::Error", "The data hold no figure named \"%2\". Choose one of the figures of the report.")},
    {ErrorCode::UnknownInView,
        QT_TRANSLATE_NOOP("dte::Error",
            "The figure %1 cannot be shown with \"%2\": it has no such year, series or release, or the years are in "
            "the "
            "wrong order. Choose from what the figure holds.")},
    {ErrorCode::PictureTooLarge,
        QT_TRANSLATE_NOOP(
            "dte::Error", "The picture of %1 does not fit in memory. Choose a smaller size or resolution.")},
    {ErrorCode::SearchUnavailable,
        QT_TRANSLATE_NOOP("dte::Error",
            "Searching is not possible: %2. All else works; install SQLite with FTS5, or close other programs if "
            "memory "
            "is short.")},
};

/// Unlike QString::arg() it does not mind a sentence without %1 or %2, or a file name that holds one.
QString filled(const QString &text, const QString &file, const QString &detail)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size();
        const QChar number = isPlace ? text.at(i + 1) : QChar();
        if (number == u'1' || number == u'2') {
            result += number == u'1' ? file : detail;
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

QString message(const Error &error)
{
    const auto sentence = std::find_if(std::begin(Sentences), std::end(Sentences),
        [&error](const Sentence &candidate) { return candidate.code == error.code; });
    if (sentence == std::end(Sentences))
        return {};
    const QString detail = error.detail.isEmpty()
        ? QCoreApplication::translate("dte::Error", "no reason was given", "stands for an unknown cause")
        : error.detail;
    return filled(
        QCoreApplication::translate("dte::Error", sentence->text), QDir::toNativeSeparators(error.file), detail);
}

} // namespace dte
