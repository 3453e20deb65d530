// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxnotes.h"

#include <QSet>

#include <set>

#include "db/words/figurewords.h"

namespace dte {

namespace {

/// What the cells of a figure refer to.
struct Used
{
    std::set<Evidence> evidence;
    QSet<QString> releases;
    QSet<QString> sources;
};

Used usedBy(const FigureState &state)
{
    Used used;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (const Cell &cell = state.at({s, c})) {
                used.evidence.insert(cell->evidence);
                used.releases.insert(cell->releaseId);
                for (const QString &id : cell->sourceIds())
                    used.sources.insert(id);
            }
        }
    }
    return used;
}

/// Both languages on lines of their own.
QString lines(const Text &text, LabelMode mode) { return inMode(text, mode, QStringLiteral("\n")); }

QString filled(const FigureState &state, const char *term, const Text &text, LabelMode mode)
{
    const Text &pattern = state.term(term);
    return lines({pattern.zh.arg(text.zh), pattern.en.arg(text.en)}, mode);
}

/// Where a user's note belongs: 2015—2019年 or 2021 出口.
Text notePlace(const FigureState &state, const FigureState::Note &note)
{
    const auto label = [&state](int category) { return state.spec.categoryAt(category).label; };
    Text place = label(note.firstCategory);
    if (note.lastCategory != note.firstCategory) {
        place.zh += QChar(0x2014) + label(note.lastCategory).zh;
        place.en += QChar(0x2013) + label(note.lastCategory).en;
    }
    if (note.series < 0)
        return place;
    const Text name = measuredName(state, state.spec.seriesAt(note.series));
    return {place.zh + u' ' + name.zh, place.en + u' ' + name.en};
}

/// How the charts show evidence.
Text looks(const FigureState &state)
{
    const Text &pattern = state.term("workbook_looks");
    const Text &printed = state.evidenceClass(Evidence::Printed).name;
    const Text &published = state.evidenceClass(Evidence::Published).name;
    const Text &derived = state.evidenceClass(Evidence::Derived).name;
    const Text &missing = state.evidenceClass(Evidence::Missing).name;
    return {pattern.zh.arg(printed.zh, published.zh, derived.zh, missing.zh),
        pattern.en.arg(printed.en, published.en, derived.en, missing.en)};
}

void writeUserNotes(XlsxSheet *sheet, const FigureState &state, LabelMode mode)
{
    for (const FigureState::Note &note : state.annotations) {
        const Text place = notePlace(state, note);
        const auto line = [](const QString &where, const QString &said, const QString &colon) {
            return said.isEmpty() ? QString() : QString(where + colon + said);
        };
        sheet->writeLabelled(inMode(state.term("workbook_user_note"), mode),
            lines({line(place.zh, note.text.zh, QStringLiteral("：")),
                      line(place.en, note.text.en, QStringLiteral(": "))},
                mode));
    }
}

} // namespace

QString cellRemark(const FigureState &state, CellKey key, LabelMode mode)
{
    const Cell &cell = state.at(key);
    if (!cell)
        return {};
    const auto part = [&](const char *term) { return inMode(state.term(term), mode); };
    const QSet<QString> wanted = cell->value
        ? QSet<QString>{part("formula"), part("note_heading"), part("range_heading")}
        : QSet<QString>{part("value"), part("formula"), part("note_heading")};
    QStringList said;
    for (const Detail &detail : details(state, key, mode)) {
        if (wanted.contains(detail.label))
            said << detail.label + (mode == LabelMode::Chinese ? QStringLiteral("：") : QStringLiteral(": "))
                    + detail.text;
    }
    return said.join(u'\n');
}

void writeNotes(XlsxSheet *sheet, const FigureState &state, LabelMode mode)
{
    const Used used = usedBy(state);
    sheet->writeBlock(filled(state, "source", state.spec.source, mode), XlsxStyle::Wrapped);
    if (!state.spec.note.isEmpty())
        sheet->writeBlock(filled(state, "note", state.spec.note, mode), XlsxStyle::Wrapped);
    writeUserNotes(sheet, state, mode);
    sheet->skipRows(1);
    sheet->writeBlock(inMode(state.term("evidence"), mode), XlsxStyle::Label);
    if (state.reason.isEmpty())
        sheet->writeBlock(lines(looks(state), mode), XlsxStyle::Wrapped);
    sheet->writeBlock(lines(emphasisWords(state), mode), XlsxStyle::Wrapped);
    for (const EvidenceClass &evidence : state.evidenceClasses) {
        if (used.evidence.contains(evidence.id))
            sheet->writeLabelled(markedEvidence(state, evidence.id, mode), lines(evidence.meaning, mode));
    }
    sheet->skipRows(1);
    sheet->writeBlock(inMode(state.term("release"), mode), XlsxStyle::Label);
    for (const Release &release : state.releases) {
        if (used.releases.contains(release.id))
            sheet->writeLabelled(lines(release.name, mode), lines(release.note, mode));
    }
    sheet->skipRows(1);
    sheet->writeBlock(inMode(state.term("workbook_sources"), mode), XlsxStyle::Label);
    for (const Source &source : state.sources) {
        if (!used.sources.contains(source.id))
            continue;
        sheet->writeBlock(lines(source.citation, mode), XlsxStyle::Wrapped);
        if (!source.locator.isEmpty())
            sheet->writeBlock(source.locator, XlsxStyle::Muted);
    }
}

} // namespace dte
