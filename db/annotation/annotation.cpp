// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/annotation/annotation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStringList>

#include <algorithm>

#include "db/file/inputfile.h"
#include "db/file/userfile.h"
#include "db/view/statequery.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 1 << 20;
// Milliseconds that another program may take to write.
constexpr int LockWait = 3000;
constexpr int LockStale = 10'000;
// Members of a note in the file.
constexpr auto FigureKey = "figure"_L1;
constexpr auto SeriesKey = "series"_L1;
constexpr auto FirstKey = "from"_L1;
constexpr auto LastKey = "to"_L1;
constexpr auto ChineseKey = "zh"_L1;
constexpr auto EnglishKey = "en"_L1;

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(dte::Annotation)
};

QJsonObject toJson(const Annotation &annotation)
{
    return {{FigureKey, annotation.figureId}, {SeriesKey, annotation.seriesId}, {FirstKey, annotation.firstId},
        {LastKey, annotation.lastId}, {ChineseKey, annotation.text.zh}, {EnglishKey, annotation.text.en}};
}

/// What of the note at \p number, from 1, this program would not write back as it is; empty if nothing.
QString strangeness(const QJsonValue &value, int number)
{
    static const QStringList known{FigureKey, SeriesKey, FirstKey, LastKey, ChineseKey, EnglishKey};
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        return NoteWords::tr("note %1 is not one").arg(number);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!known.contains(member.key()))
            return NoteWords::tr("note %1 holds \"%2\", which this version does not know")
                .arg(number)
                .arg(member.key());
        if (!member->isString())
            return NoteWords::tr("\"%2\" of note %1 is not a text").arg(number).arg(member.key());
        if (member->toString().size() > LongestAnnotation)
            return NoteWords::tr("\"%2\" of note %1 is longer than %3 characters")
                .arg(number)
                .arg(member.key())
                .arg(LongestAnnotation);
    }
    if (object.value(FigureKey).toString().isEmpty() || object.value(FirstKey).toString().isEmpty())
        return NoteWords::tr("note %1 does not say where it belongs").arg(number);
    if (object.value(ChineseKey).toString().isEmpty() && object.value(EnglishKey).toString().isEmpty())
        return NoteWords::tr("note %1 has no text").arg(number);
    return {};
}

Annotation fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    return {text(FigureKey), text(SeriesKey), text(FirstKey), text(LastKey), {text(ChineseKey), text(EnglishKey)}};
}

const Annotation *noteAt(const Annotations &annotations, const Annotation &place)
{
    const auto found = std::find_if(
        annotations.begin(), annotations.end(), [&place](const Annotation &each) { return each.isAt(place); });
    return found == annotations.end() ? nullptr : &*found;
}

Result<QJsonArray> notesIn(const QByteArray &bytes, const QString &file)
{
    const auto unreadable
        = [&file](const QString &cause) { return Error(ErrorCode::AnnotationsUnreadable, file, cause); };
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return unreadable(fault.errorString());
    const QJsonObject root = document.object();
    const QJsonValue version = root.value("version"_L1);
    if (version.isDouble() && version.toDouble() > Version)
        return unreadable(NoteWords::tr("it was made with a later version of this program"));
    const QJsonValue notes = root.value("annotations"_L1);
    if (version.toInt() != Version || !notes.isArray() || root.size() != 2)
        return unreadable(NoteWords::tr("it does not hold notes of this program"));
    return notes.toArray();
}

} // namespace

bool Annotation::isAt(const Annotation &other) const
{
    return figureId == other.figureId && seriesId == other.seriesId && firstId == other.firstId
        && lastId == other.lastId;
}

void setAnnotation(Annotations &annotations, const Annotation &annotation)
{
    const auto found = std::find_if(annotations.begin(), annotations.end(),
        [&annotation](const Annotation &each) { return each.isAt(annotation); });
    if (found == annotations.end()) {
        if (!annotation.text.isEmpty())
            annotations.push_back(annotation);
    } else if (annotation.text.isEmpty()) {
        annotations.erase(found);
    } else {
        *found = annotation;
    }
}

void applyAnnotations(FigureState &state, const Annotations &annotations)
{
    state.annotations.clear();
    for (const Annotation &annotation : annotations) {
        if (annotation.figureId != state.spec.id || annotation.text.isEmpty())
            continue;
        const int series = annotation.seriesId.isEmpty() ? -1 : seriesIndex(state, annotation.seriesId);
        const int first = categoryIndex(state, annotation.firstId);
        const int last = categoryIndex(state, annotation.lastId);
        if (first >= 0 && last >= first && (annotation.seriesId.isEmpty() || series >= 0))
            state.annotations.push_back({series, first, last, annotation.text});
    }
}

Result<Annotations> readAnnotations(const QString &file)
{
    const auto bytes = readInput(file, LargestFile, ErrorCode::AnnotationsUnreadable);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Annotations();
    const auto notes = notesIn(*bytes, file);
    if (!notes)
        return notes.error();
    Annotations annotations;
    int number = 0;
    for (const auto &value : *notes) {
        ++number;
        if (const QString cause = strangeness(value, number); !cause.isEmpty())
            return Error(ErrorCode::AnnotationsUnreadable, file, cause);
        const Annotation note = fromJson(value.toObject());
        if (noteAt(annotations, note))
            return Error(ErrorCode::AnnotationsUnreadable, file,
                NoteWords::tr("note %1 stands where another one is").arg(number));
        annotations.push_back(note);
    }
    return annotations;
}

Text textAt(const Annotations &annotations, const Annotation &place)
{
    const Annotation *note = noteAt(annotations, place);
    return note ? note->text : Text();
}

QByteArray annotationsFile(const Annotations &annotations)
{
    QJsonArray array;
    for (const Annotation &annotation : annotations)
        array.append(toJson(annotation));
    return QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"annotations"_s, array}}).toJson();
}

Result<Annotations> saveAnnotation(const QString &file, const Annotation &note, const Text &expected)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QLockFile lock(file + u".lock"_s);
    lock.setStaleLockTime(LockStale);
    if (!lock.tryLock(LockWait) && lock.error() == QLockFile::LockFailedError)
        return Error(ErrorCode::WriteFailed, file, NoteWords::tr("another program is writing it"));
    auto annotations = QFileInfo::exists(file) ? readAnnotations(file) : Annotations();
    if (!annotations)
        return annotations.error();
    const Text found = textAt(*annotations, note);
    if (found != expected && found != note.text)
        return Error(ErrorCode::AnnotationChanged, file, inMode(found, LabelMode::Both, u" / "_s));
    Annotations changed = *std::move(annotations);
    setAnnotation(changed, note);
    if (const auto saved = saveUserFile(file, annotationsFile(changed)); !saved)
        return saved.error();
    return changed;
}

} // namespace dte
