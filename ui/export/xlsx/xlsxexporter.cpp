// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxexporter.h"

#include <xlsxwriter.h>

#include "db/words/figurewords.h"
#include "db/write/xmltext.h"
#include "ui/export/xlsx/xlsxfigure.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

namespace {

constexpr int LabelColumn = 24;
constexpr int TextColumn = 110;

QStringList sheetNames(const std::vector<FigureState> &figures, LabelMode mode)
{
    QStringList names;
    if (figures.empty())
        return names;
    names << sheetName(inMode(figures.front().term("workbook_contents"), mode), names);
    for (const FigureState &figure : figures) {
        const Text &pattern = figure.term("figure_number");
        const Text number{pattern.zh.arg(figure.spec.number), pattern.en.arg(figure.spec.number)};
        names << sheetName(inMode(number, mode), names);
    }
    return names;
}

void writeLink(XlsxSheet *sheet, const QString &target, const QString &text)
{
    worksheet_write_url_opt(sheet->sheet(), static_cast<lxw_row_t>(sheet->row()), 0,
        QStringLiteral("internal:'%1'!A1").arg(target).toUtf8().constData(), sheet->book().format(XlsxStyle::Link),
        xmlText(text).toUtf8().constData(), nullptr);
}

/// Title and view; in Both each language on its own lines.
QString contentsEntry(const FigureState &figure, LabelMode mode)
{
    const auto part = [](const QString &title, const QString &subtitle) {
        return subtitle.isEmpty() ? title : QString(title + u'\n' + subtitle);
    };
    return inMode({part(figure.spec.title.zh, figure.subtitle.zh), part(figure.spec.title.en, figure.subtitle.en)},
        mode, QStringLiteral("\n"));
}

void writeContents(
    XlsxSheet *sheet, const std::vector<FigureState> &figures, const WorkbookInfo &info, const QStringList &names)
{
    const LabelMode mode = info.mode;
    const FigureState &any = figures.front();
    const QString separator = QStringLiteral("\n");
    sheet->setWidths({LabelColumn, TextColumn});
    for (const QString &line : inMode(info.report.title, mode, separator).split(u'\n'))
        sheet->writeBlock(line, XlsxStyle::Title);
    sheet->skipRows(1);
    const auto line = [&](const char *term, const Text &text) {
        sheet->writeLabelled(inMode(any.term(term), mode), inMode(text, mode, separator));
    };
    line("workbook_edition", info.report.edition);
    line("workbook_publisher", info.report.publisher);
    line("workbook_licence", info.report.licence);
    const QString digest = QString::fromLatin1(info.digest);
    line("workbook_digest", {digest, digest});
    sheet->skipRows(1);
    sheet->writeBlock(inMode(any.term("workbook_contents"), mode), XlsxStyle::Label);
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i) + 1];
        writeLink(sheet, name, name);
        sheet->writeBlock(contentsEntry(figures[i], mode), XlsxStyle::Wrapped, 1);
    }
    sheet->setUpPage(
        inMode(info.report.title, mode), inMode(any.term("workbook_page"), mode, QStringLiteral(" / ")), -1);
}

} // namespace

Result<QByteArray> xlsx(const std::vector<FigureState> &figures, const WorkbookInfo &info)
{
    Q_ASSERT(!figures.empty());
    XlsxBook book(inMode(info.report.title, info.mode));
    if (!book.isOpen())
        return book.finish();
    const QStringList names = sheetNames(figures, info.mode);
    XlsxSheet contents(&book, names.front());
    writeContents(&contents, figures, info, names);
    for (size_t i = 0; i < figures.size(); ++i) {
        XlsxSheet sheet(&book, names[static_cast<qsizetype>(i) + 1]);
        writeFigure(&sheet, figures[i], info);
    }
    return book.finish();
}

} // namespace dte
