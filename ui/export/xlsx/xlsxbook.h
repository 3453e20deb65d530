// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QStringList>

#include <clocale>

#include "db/base/result.h"

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace dte {

enum class XlsxStyle { Text, Wrapped, Title, Muted, Label, Header, Category, Evidence, Empty, Link };

/// Font of cells and charts. Excel and WPS have it; where it is absent, its place is taken by a Chinese sans-serif.
inline constexpr char XlsxFont[] = "Microsoft YaHei";

/// A workbook under way. While it lives this thread is in the C locale, or the library would write numbers with a
/// decimal comma.
class XlsxBook
{
public:
    explicit XlsxBook(const QString &title);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// False if there is no place to write to; then only finish() may be called.
    bool isOpen() const { return m_book != nullptr; }
    /// \p name must be legal and new; see sheetName().
    lxw_worksheet *addSheet(const QString &name);
    /// \p type: an lxw_chart_type.
    lxw_chart *addChart(int type);
    lxw_format *format(XlsxStyle style);
    /// \p isFaded: for a number that steps back behind those printed in the report.
    lxw_format *numberFormat(int fractionDigits, bool isFaded = false);
    /// What of the sheet \p name is printed: each of \p ranges on pages of its own.
    void setPrintAreas(const QString &name, const QStringList &ranges);
    /// The bytes of the file. To be called once, at the end.
    Result<QByteArray> finish();

private:
    lxw_format *newFormat(XlsxStyle style);

    locale_t m_plain;
    locale_t m_before;
    QString m_title;
    QFile m_file; ///< in memory, without a name: whatever ends the program, nothing of it stays
    int m_cause = 0; ///< why there is no such place
    lxw_workbook *m_book = nullptr;
    QMap<XlsxStyle, lxw_format *> m_formats; ///< the workbook's
    QMap<std::pair<int, bool>, lxw_format *> m_numberFormats; ///< by fraction digits and fading; the workbook's
};

} // namespace dte
