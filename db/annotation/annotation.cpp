// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/annotation/annotation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "db/view/reshape.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 1 << 20;
constexpr qsizetype LongestText = 500; ///< characters; a note, not an essay

QJsonObject toJson(const Annotation &annotation)
{
    return {{u"figure"_s, annotation.figureId}, {u"series"_s, annotation.seriesId}, {u"from"_s, annotation.firstId},
        {u"to"_s, annotation.lastId}, {u"zh"_s, annotation.text.zh}, {u"en"_s, annotation.text.en}};
}

Annotation fromJson(const QJsonObject &object)
{
    const auto text = [&object](const QString &key) { return object.value(key).toString().left(LongestText); };
    return {text(u"figure"_s), text(u"series"_s), text(u"from"_s), text(u"to"_s), {text(u"zh"_s), text(u"en"_s)}};
}

Error unreadable(const QString &file, const QString &cause)
{
    return Error(ErrorCode::AnnotationsUnreadable, file, cause);
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
    QFile source(file);
    if (!source.exists())
        return Annotations();
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    if (source.size() > LargestFile)
        return unreadable(file, u"too large"_s);
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return unreadable(file, fault.errorString());
    const QJsonObject root = document.object();
    if (root.value(u"version"_s).toInt() != Version)
        return unreadable(file, u"version"_s);
    Annotations annotations;
    const QJsonArray array = root.value(u"annotations"_s).toArray();
    for (const auto &value : array)
        setAnnotation(annotations, fromJson(value.toObject()));
    return annotations;
}

QByteArray annotationsFile(const Annotations &annotations)
{
    QJsonArray array;
    for (const Annotation &annotation : annotations)
        array.append(toJson(annotation));
    return QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"annotations"_s, array}}).toJson();
}

} // namespace dte
