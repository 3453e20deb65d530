// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/lists/reportlists.h"

#include "db/lists/fields.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// One for each that measures a concept; one for each concept in the tidy layout.
std::vector<MeasuredConcept> measuredConcepts(const Snapshot &snapshot, bool isTidy)
{
    std::vector<MeasuredConcept> rows;
    for (const Concept &node : snapshot.concepts) {
        if (isTidy || node.links.empty())
            rows.push_back({&node, nullptr});
        for (size_t i = 0; i < node.links.size() && !isTidy; ++i)
            rows.push_back({&node, &node.links[i]});
    }
    return rows;
}

/// Gives \p use the title of a list, what joins its sentences, and its records, whatever their type.
template <typename Use>
void withRecords(const ListContext &in, ReportList list, bool isTidy, Use use)
{
    const Snapshot &snapshot = in.snapshot;
    switch (list) {
    case ReportList::KeyFigures:
        return use("list_key_figures", " ", snapshot.indicators);
    case ReportList::PolicyEvents:
        return use("list_policy_events", " ", snapshot.events);
    case ReportList::Concepts:
        return use("list_concepts", " ", measuredConcepts(snapshot, isTidy));
    case ReportList::Glossary:
        return use("list_glossary", ": ", snapshot.glossary);
    case ReportList::Audit:
        return use("list_audit", ": ", in.checks);
    case ReportList::LaterReleases:
        return use("list_later_releases", " ", releaseDifferences(snapshot));
    }
}

Text headingOf(const Field &field, const Snapshot &snapshot)
{
    return field.heading ? field.heading() : snapshot.term(field.term);
}

bool standsInFile(const Field &field, bool isTidy)
{
    return isTidy ? field.tidy != nullptr : (field.places & File) != 0;
}

QStringList headersOf(const std::vector<Field> &fields, bool isTidy, const ListContext &in)
{
    QStringList headers;
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(isTidy ? field.tidy : nullptr);
        if (!isTidy && standsInFile(field, isTidy))
            headers << inMode(headingOf(field, in.snapshot), in.mode, u" / "_s);
        else if (name.endsWith(u'*'))
            headers << name.chopped(1) + u"zh"_s << name.chopped(1) + u"en"_s;
        else if (!name.isEmpty())
            headers << name;
    }
    return headers;
}

std::vector<RecordField> rowOf(const std::vector<Field> &fields, bool isTidy, const ListContext &in)
{
    std::vector<RecordField> row;
    for (const Field &field : fields) {
        if (!standsInFile(field, isTidy))
            continue;
        const FieldValue value = field.value();
        if (value.number)
            row.emplace_back(value.number);
        else if (!isTidy)
            row.emplace_back(inMode(value.words, in.mode, u" / "_s));
        else if (QLatin1StringView(field.tidy).endsWith(u'*'))
            row.insert(row.end(), {value.words.zh, value.words.en});
        else
            row.emplace_back(value.id);
    }
    return row;
}

ShownRecord shownRecord(const std::vector<Field> &fields, const char *joint, const ListContext &in)
{
    ShownRecord shown;
    QStringList sentence;
    for (const Field &field : fields) {
        if ((field.places & (Window | Details | Sentence)) == 0)
            continue;
        const FieldValue value = field.value();
        const QString lines = inMode(value.words, in.mode, u"\n"_s);
        const QString line = inMode(value.words, in.mode, u" / "_s);
        if ((field.places & Window) != 0)
            shown.cells.push_back({lines, value.key});
        if ((field.places & Details) != 0 && !line.isEmpty())
            shown.details.push_back({inMode(headingOf(field, in.snapshot), in.mode, u"\n"_s),
                (field.places & InLines) != 0 ? lines : line});
        if ((field.places & Sentence) != 0)
            sentence << line;
    }
    shown.sentence = sentence.join(QLatin1StringView(joint));
    return shown;
}

} // namespace

RecordTable reportTable(const Snapshot &snapshot, ReportList list, CsvLayout layout, LabelMode mode,
    const std::optional<std::vector<int>> &records)
{
    const bool isTidy = layout == CsvLayout::Tidy;
    const auto checks = list == ReportList::Audit ? audit(snapshot) : std::vector<ClaimCheck>();
    const ListContext in{snapshot, checks, isTidy ? LabelMode::Both : mode};
    RecordTable table{toId(list), {}, snapshot.term("workbook_page"), {}, {}};
    withRecords(in, list, isTidy, [&]<class Record>(const char *title, const char *, const std::vector<Record> &all) {
        const Record empty{};
        table.title = snapshot.term(title);
        table.headers = headersOf(fieldsOf(in, empty), isTidy, in);
        const size_t rows = records ? records->size() : all.size();
        for (size_t row = 0; row < rows; ++row)
            table.rows.push_back(
                rowOf(fieldsOf(in, all[records ? static_cast<size_t>((*records)[row]) : row]), isTidy, in));
    });
    return table;
}

RecordList recordList(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, ReportList list, LabelMode mode)
{
    const ListContext in{snapshot, checks, mode};
    RecordList shown;
    withRecords(in, list, false, [&]<class Record>(const char *, const char *joint, const std::vector<Record> &all) {
        const Record empty{};
        for (const Field &field : fieldsOf(in, empty)) {
            if ((field.places & Wide) != 0)
                shown.wideColumn = static_cast<int>(shown.headers.size());
            if ((field.places & Window) != 0)
                shown.headers << inMode(headingOf(field, snapshot), mode, u"\n"_s);
        }
        for (const Record &record : all)
            shown.records.push_back(shownRecord(fieldsOf(in, record), joint, in));
    });
    return shown;
}

} // namespace dte
