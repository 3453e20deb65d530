// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxbook.h"

#include <QDir>

#include <sys/mman.h>

#include <cerrno>

#include <xlsxwriter.h>

#include "db/base/systemcause.h"
#include "db/write/xmltext.h"
#include "ui/charts/charttheme.h"
#include "ui/export/xlsx/xlsxcheck.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

namespace {

// The library would take the time of the moment; this is what it puts on the parts of the file, 1980-01-01.
constexpr time_t NoTime = 315532800;
constexpr double CellTextSize = 10;
constexpr double CellTitleSize = 14;
constexpr lxw_color_t HeaderColour = 0xE8EDF3;
constexpr lxw_color_t LineColour = 0xC8CED6;

lxw_color_t rgb(const QColor &colour) { return colour.rgb() & 0xFFFFFFU; }

void addBox(lxw_format *format)
{
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, LineColour);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

/// It is the folder of temporary files that has no room, and not the one where the workbook is to be.
Error temporaryFailure(const QString &title, int cause)
{
    return {ErrorCode::TemporaryFiles, title,
        QDir::toNativeSeparators(QDir::tempPath()) + QStringLiteral(": ") + causeWords(cause)};
}

} // namespace

XlsxBook::XlsxBook(const QString &title)
    : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
    , m_before(uselocale(m_plain))
    , m_title(title)
{
    const int descriptor = memfd_create("workbook", MFD_CLOEXEC);
    if (descriptor < 0 || !m_file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        m_cause = errno;
        return;
    }
    // The library makes files of its own there, which have no name either once they are open.
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(descriptor);
    m_book = workbook_new_opt(name.constData(), &options);
    if (!m_book)
        return;
    QByteArray titleBytes = xmlText(title).toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.created = NoTime;
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
    uselocale(m_before);
    freelocale(m_plain);
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_chart *XlsxBook::addChart(int type) { return workbook_add_chart(m_book, static_cast<uint8_t>(type)); }

lxw_format *XlsxBook::format(XlsxStyle style)
{
    lxw_format *&format = m_formats[style];
    if (!format)
        format = newFormat(style);
    return format;
}

lxw_format *XlsxBook::numberFormat(int fractionDigits, bool isFaded)
{
    const ChartTheme &theme = ChartTheme::light();
    lxw_format *&format = m_numberFormats[{fractionDigits, isFaded}];
    if (!format) {
        format = newFormat(XlsxStyle::Empty);
        format_set_num_format(format, dte::numberFormat(fractionDigits).toUtf8().constData());
        if (isFaded)
            format_set_font_color(format, rgb(theme.subdued(theme.text, theme.background)));
    }
    return format;
}

lxw_format *XlsxBook::newFormat(XlsxStyle style)
{
    const ChartTheme &theme = ChartTheme::light();
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, XlsxFont);
    format_set_font_size(format, style == XlsxStyle::Title ? CellTitleSize : CellTextSize);
    format_set_font_color(
        format, rgb(style == XlsxStyle::Muted || style == XlsxStyle::Evidence ? theme.mutedText : theme.text));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style == XlsxStyle::Title || style == XlsxStyle::Label || style == XlsxStyle::Header)
        format_set_bold(format);
    if (style != XlsxStyle::Text && style != XlsxStyle::Empty)
        format_set_text_wrap(format);
    if (style == XlsxStyle::Header || style == XlsxStyle::Category || style == XlsxStyle::Evidence
        || style == XlsxStyle::Empty)
        addBox(format);
    if (style == XlsxStyle::Header)
        format_set_bg_color(format, HeaderColour);
    if (style == XlsxStyle::Link) {
        format_set_font_color(format, rgb(theme.focus));
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    // Years are labels like all others: a number at the left, a text beside it at the right would be no column.
    if (style != XlsxStyle::Empty)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (style == XlsxStyle::Evidence)
        format_set_indent(format, 1); // apart from the number before it
    return format;
}

/// The library knows one area only; the name is that of Excel, ECMA-376 part 1, 18.2.6.
void XlsxBook::setPrintAreas(const QString &name, const QStringList &ranges)
{
    const QString area = QStringLiteral("'%1'!_xlnm.Print_Area").arg(name);
    workbook_define_name(m_book, area.toUtf8().constData(), (u'=' + ranges.join(u',')).toUtf8().constData());
}

Result<QByteArray> XlsxBook::finish()
{
    if (!m_book)
        return temporaryFailure(m_title, m_cause);
    errno = 0;
    const lxw_error error = workbook_close(m_book);
    const int cause = errno;
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return temporaryFailure(m_title, cause != 0 ? cause : ENOSPC);
    QByteArray bytes = m_file.readAll();
    if (m_file.error() != QFileDevice::NoError || !isWholeXlsx(bytes))
        return temporaryFailure(m_title, cause != 0 ? cause : ENOSPC);
    return bytes;
}

} // namespace dte
