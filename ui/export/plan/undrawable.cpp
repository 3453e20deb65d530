// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/undrawable.h"

#include <QCoreApplication>
#include <QSet>

#include "resources/glyphs.h"

namespace dte {

namespace {

struct UndrawableWords
{
    Q_DECLARE_TR_FUNCTIONS(dte::Undrawable)
};

void addOrigins(const FigureState &figure, QList<Text> *texts)
{
    for (const Release &release : figure.releases)
        *texts << release.name << release.note;
    for (const Source &source : figure.sources)
        *texts << source.citation << Text{source.locator, source.locator};
    for (int s = 0; s < figure.data.seriesCount(); ++s) {
        for (int c = 0; c < figure.data.categoryCount(); ++c) {
            if (const Cell &cell = figure.at({s, c}))
                *texts << cell->formula << cell->note;
        }
    }
}

/// All that a picture of \p figure or its pages in a booklet can show.
QStringList textsOf(const FigureState &figure, LabelMode mode)
{
    const FigureSpec &spec = figure.spec;
    QList<Text> texts{spec.title, spec.heading, spec.source, spec.note, figure.reason, figure.subtitle, figure.remark};
    for (const Panel &panel : spec.panels)
        texts << panel.title;
    for (const Series &series : spec.series)
        texts << series.name << series.measure;
    for (const Category &category : spec.categories)
        texts << category.label;
    for (const Unit &unit : figure.seriesUnits)
        texts << unit.name;
    for (const EvidenceClass &evidence : figure.evidenceClasses)
        texts << evidence.name << evidence.meaning;
    for (const FigureState::Note &note : figure.annotations)
        texts << note.text;
    texts << figure.terms.values();
    addOrigins(figure, &texts);
    QStringList words;
    for (const Text &text : std::as_const(texts))
        words << inMode(text, mode);
    return words;
}

QString charactersOf(const Handout &handout, LabelMode mode)
{
    QStringList texts{inMode(handout.report.title, mode), inMode(handout.report.publisher, mode)};
    if (const FigureSet *set = handout.figures()) {
        for (const FigureState &figure : set->figures)
            texts << textsOf(figure, mode);
        if (set->compared)
            texts << textsOf(*set->compared, mode);
    }
    if (const IndicatorCard *card = handout.card()) {
        for (const IndicatorCard::Line &line : card->lines)
            texts << line.text;
    }
    return undrawableCharacters(texts.join(u' '));
}

QString sentenceOn(const QString &characters)
{
    if (characters.isEmpty())
        return {};
    QStringList names;
    for (const uint code : characters.toUcs4()) {
        const char32_t character = code;
        const QString number = QString::number(code, 16).toUpper();
        names << QStringLiteral("%1 (U+%2)").arg(QString::fromUcs4(&character, 1), number);
    }
    return UndrawableWords::tr(
        "The program's font has no shape for these characters: %1. Pictures and documents show 〓 in their "
        "place; tables keep them.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString undrawableSentence(const Handout &handout, LabelMode mode) { return sentenceOn(charactersOf(handout, mode)); }

QString undrawableSentence(const ExportPlan &plan)
{
    QString characters;
    QSet<const Handout *> seen; // most are made into several files
    for (const ExportTarget &target : plan.targets) {
        if (!target.format->draws || seen.contains(target.handout.get()))
            continue;
        seen.insert(target.handout.get());
        characters += charactersOf(*target.handout, plan.options.chart.mode);
    }
    return sentenceOn(undrawableCharacters(characters));
}

} // namespace dte
