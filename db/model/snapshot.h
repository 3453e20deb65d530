// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/base/text.h"
#include "db/model/claim.h"
#include "db/model/datatable.h"
#include "db/model/figurespec.h"
#include "db/model/indicator.h"

namespace dte {

struct Report
{
    QString id;
    Text title;
    Text publisher;
    Text edition;
    Text licence;
};

struct Section
{
    QString id;
    QString parentId; ///< empty at the top
    Text title;
};

struct Unit
{
    QString id;
    Text name; ///< 亿美元, US$ billion: two units, factor converts
    QString nativeEn; ///< the Chinese unit's own English name, US$100 million: for unconverted values
    QString convertedZh; ///< the English unit's own Chinese name, 十亿美元: for converted values
    Decimal factor; ///< value in the Chinese unit * factor = value in the English unit
    Text pattern; ///< %1亿美元, US$%1 billion
    QString quantity; ///< what is measured: usd, cny, ratio, ...; values of one quantity can be compared
    Decimal scale; ///< value in the Chinese unit * scale = value in the base unit of the quantity

    bool operator==(const Unit &) const = default;
    /// False where the two units differ in name only (%).
    bool converts() const { return factor.compare(Decimal(1, 0)) != std::strong_ordering::equal; }
};

/// The unit of computed growth, shares and differences.
Unit percentUnit();

struct EvidenceClass
{
    Evidence id = Evidence::Printed;
    Text name;
    Text meaning;
};

struct Release
{
    QString id;
    Text name;
    Text note;
};

struct Source
{
    QString id;
    Text citation;
    QString locator; ///< an address or 《title》 to look it up; in no language, never opened; may be empty
};

struct Figure
{
    FigureSpec spec;
    DataTable data; ///< observed cells only; computed series are filled by transform/
};

/// A whole snapshot as plain values, in the order of the tables' positions. Reading it closes the file, so a
/// snapshot outlives its file and may be shared between threads as const.
struct Snapshot
{
    Report report;
    QMap<QString, Text> terms; ///< holds every id of requiredTerms()
    std::vector<Section> sections;
    std::vector<Unit> units;
    std::vector<EvidenceClass> evidenceClasses; ///< all five
    std::vector<Release> releases;
    std::vector<Source> sources;
    std::vector<Figure> figures; ///< by number
    std::vector<Named> geographies;
    std::vector<Named> publishers;
    std::vector<Indicator> indicators; ///< in the order of the text
    std::vector<PolicyEvent> events; ///< by date
    std::vector<GlossaryEntry> glossary;
    QMap<QString, QStringList> synonyms; ///< words that mean the same to who searches, by group
    QStringList stopWords; ///< that a question has besides those it asks about
    std::vector<Concept> concepts; ///< parents before children
    std::vector<Claim> claims;
    QByteArray digest; ///< SHA-256 over schema and rows, lower-case hex

    /// The id must be one this snapshot holds (the reader checks all references).
    const Unit &unit(const QString &id) const;
    const EvidenceClass &evidenceClass(Evidence id) const;
    const Release &release(const QString &id) const;
    const Source &source(const QString &id) const;
    const Text &term(const char *id) const;
    /// Null if there is no such figure.
    const Figure *figure(const QString &id) const;
    /// Null if there is none.
    const Indicator *indicator(const QString &id) const;
    /// The id must be one this snapshot holds.
    const Named &geography(const QString &id) const;
    const Named &publisher(const QString &id) const;
    const GlossaryEntry &glossaryEntry(const QString &id) const;
    const Section &section(const QString &id) const;
};

/// Ids of the words that charts and tables draw; a snapshot without one of them is refused.
const QStringList &requiredTerms();

} // namespace dte
