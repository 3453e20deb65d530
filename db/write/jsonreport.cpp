// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/jsonreport.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

void add(JsonText &document, QLatin1StringView name, const QString &value)
{
    document.key(name);
    document.text(value);
}

/// Null for no words at all.
void add(JsonText &document, QLatin1StringView name, const Text &value)
{
    document.key(name);
    if (value.isEmpty())
        return document.null();
    document.beginObject();
    add(document, "zh"_L1, value.zh);
    add(document, "en"_L1, value.en);
    document.endObject();
}

} // namespace

void addReport(JsonText &document, const Report &report, const QByteArray &digest)
{
    document.key("report"_L1);
    document.beginObject();
    add(document, "id"_L1, report.id);
    add(document, "title"_L1, report.title);
    add(document, "publisher"_L1, report.publisher);
    add(document, "edition"_L1, report.edition);
    add(document, "licence"_L1, report.licence);
    add(document, "snapshot_sha256"_L1, QString::fromLatin1(digest));
    document.endObject();
}

} // namespace dte
