// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

#include "db/base/text.h"
#include "db/model/claim.h"
#include "db/model/concept.h"
#include "db/model/evidence.h"
#include "db/model/figure.h"
#include "db/model/glossary.h"
#include "db/model/indicator.h"
#include "db/model/origin.h"
#include "db/model/policyevent.h"
#include "db/model/report.h"
#include "db/model/unit.h"

namespace dte {

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
