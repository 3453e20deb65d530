// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <vector>

namespace dte {

/// Words that mean the same; all as searchText() between blanks, as are the texts below.
struct SynonymGroup
{
    QStringList words;
    /// A term may join others and mean all of them together: 进出口, "exports and imports". The words for each of them:
    /// who asks for 出口 means something else, although that stands in 进出口. Else empty.
    std::vector<QStringList> parts;
};

/// Of the \p groups of a snapshot. A group joins others if one of its words has words of several of them in it.
std::vector<SynonymGroup> synonymGroups(const QMap<QString, QStringList> &groups);

/// All words of the groups that have one in \p text.
QString synonymsIn(const QString &text, const std::vector<SynonymGroup> &groups);

/// The joining groups of which \p typed asks for some parts only, with these parts.
std::vector<SynonymGroup> askedInPart(const std::vector<SynonymGroup> &groups, const QString &typed);

/// Whether \p text has the joining term, and none of the parts besides.
bool isOnlyPart(const SynonymGroup &term, const QString &text);

} // namespace dte
