// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportrequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/cli/command.h"
#include "ui/export/content/papersize.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::ExportRequest)
};

constexpr int LargestJobs = 64;
QString inWords(const QSize &size) { return QStringLiteral("%1x%2").arg(size.width()).arg(size.height()); }

struct ViewOption
{
    QString key;
    QString value; ///< as help names it
    QString help;
};

/// The settings of a view that have an option of the same name.
std::vector<ViewOption> viewOptions()
{
    return {{QStringLiteral("transform"), QStringLiteral("NAME"),
                Words::tr("What to compute: growth, index[:YEAR], share or balance.")},
        {QStringLiteral("range"), QStringLiteral("FIRST:LAST"), Words::tr("The years to show, such as 2015:2021.")},
        {QStringLiteral("kind"), QStringLiteral("NAME"),
            Words::tr("How to draw: stacked, grouped, line, area, stacked100,\nbars, ring or table (default: as in the "
                      "report).")},
        {QStringLiteral("series"), QStringLiteral("ID,..."), Words::tr("The series to show.")},
        {QStringLiteral("highlight"), QStringLiteral("ID"), Words::tr("The series to show in full colour.")},
        {QStringLiteral("emphasis"), QStringLiteral("none|printed"),
            Words::tr("printed: only the numbers printed in the report stand\nout; all others are drawn faded.")},
        {QStringLiteral("units"), QStringLiteral("labels|zh|en|both"),
            Words::tr("Units of the numbers (default: those of the label language).")},
        {QStringLiteral("release"), QStringLiteral("ID[:ID]"),
            Words::tr("Only this release of the data, or two of them compared.")}};
}

/// Reads the options one by one; the first that is wrong leaves its complaint.
class RequestParser final
{
public:
    explicit RequestParser(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    ExportRequest parse()
    {
        ExportRequest request;
        ExportOrder &order = request.order;
        order.figureIds = figureIds();
        order.folder = folder();
        order.formats = formats();
        order.options.chart.mode = givenMode(m_parser).value_or(order.options.chart.mode);
        readView(&order);
        readCompared(&order);
        readFormatOptions(&order.options);
        readSize(&order.options);
        readAppearance(&order.options.chart);
        request.isAll = m_parser.isSet(QStringLiteral("all"));
        if (m_parser.isSet(QStringLiteral("report"))) {
            order.lists = allOf<ReportList>();
            order.withFigures = request.isAll || !order.figureIds.isEmpty();
        }
        request.force = m_parser.isSet(QStringLiteral("force"));
        request.jobs = number(QStringLiteral("jobs"), 0, 1, LargestJobs);
        request.annotationsFile = m_parser.value(QStringLiteral("notes"));
        request.snapshotFile = m_parser.value(QStringLiteral("snapshot"));
        return request;
    }

    const QString &complaint() const { return m_complaint; }

private:
    void complain(const QString &sentence)
    {
        if (m_complaint.isEmpty())
            m_complaint = sentence;
    }

    void complainOfValue(const QString &option, const QString &value, const QStringList &choices)
    {
        complain(Words::tr("Option --%1 cannot be \"%2\"; it can be %3.")
                     .arg(option, value, choices.join(QStringLiteral(", "))));
    }

    /// --view, then the options of single settings on top of it.
    void readView(ExportOrder *order)
    {
        if (m_parser.isSet(QStringLiteral("view")))
            readViewText(m_parser.value(QStringLiteral("view")), order);
        for (const ViewOption &option : viewOptions()) {
            if (!m_parser.isSet(option.key))
                continue;
            const QString value = m_parser.value(option.key);
            if (!applySetting(option.key, value, &order->view))
                complain(Words::tr("Option --%1 cannot be \"%2\"; see --help.").arg(option.key, value));
        }
    }

    /// --theme and --text-scale, which win over what --view says.
    void readAppearance(ChartOptions *chart)
    {
        const QString theme = QStringLiteral("theme");
        const QString scale = QStringLiteral("text-scale");
        if (m_parser.isSet(theme) && !applyAppearance(theme, m_parser.value(theme), chart))
            complainOfValue(theme, m_parser.value(theme), ChartTheme::allIds());
        if (m_parser.isSet(scale) && !applyAppearance(scale, m_parser.value(scale), chart))
            complainOfRange(scale, m_parser.value(scale), QStringLiteral("100"), QStringLiteral("200"));
    }

    static bool applyAppearance(const QString &key, const QString &value, ChartOptions *chart)
    {
        if (key == QStringLiteral("theme")) {
            const ChartTheme *theme = ChartTheme::withId(value);
            chart->theme = theme ? theme : chart->theme;
            return theme != nullptr;
        }
        static const QRegularExpression form(QStringLiteral("\\A(1[0-9][0-9]|200)\\z"));
        if (key != QStringLiteral("text-scale") || !form.match(value).hasMatch())
            return false;
        chart->textScale = value.toInt();
        return true;
    }

    void readCompared(ExportOrder *order)
    {
        order->lockAxes = !m_parser.isSet(QStringLiteral("own-axes"));
        if (!m_parser.isSet(QStringLiteral("compare")))
            return;
        QString wrongPart;
        const auto parsed = parseView(m_parser.value(QStringLiteral("compare")), &wrongPart);
        if (!parsed) {
            complain(
                Words::tr("Option --%1 cannot be understood at \"%2\".").arg(QStringLiteral("compare"), wrongPart));
            return;
        }
        order->comparedId = parsed->figureId;
        order->comparedView = parsed->view;
    }

    void readViewText(const QString &text, ExportOrder *order)
    {
        QString wrongPart;
        const auto parsed = parseView(text, &wrongPart);
        if (!parsed) {
            complain(Words::tr("Option --%1 cannot be understood at \"%2\".").arg(QStringLiteral("view"), wrongPart));
            return;
        }
        if (!order->figureIds.isEmpty() || m_parser.isSet(QStringLiteral("all")))
            complain(Words::tr("Option --view names its figure; do not name others, or say --all."));
        order->figureIds = {parsed->figureId};
        order->view = parsed->view;
        for (const auto &[key, value] : parsed->more) {
            ChartOptions &chart = order->options.chart;
            const auto mode = key == QStringLiteral("lang") ? fromId<LabelMode>(value) : std::nullopt;
            if (mode && !m_parser.isSet(key))
                chart.mode = *mode;
            if (!mode && !applyAppearance(key, value, &chart))
                complain(Words::tr("Option --%1 cannot be understood at \"%2\".")
                             .arg(QStringLiteral("view"), key + u'=' + value));
        }
    }

    void complainOfRange(const QString &option, const QString &value, const QString &smallest, const QString &largest)
    {
        complain(Words::tr("Option --%1 cannot be \"%2\"; it can be anything from %3 to %4.")
                     .arg(option, value, smallest, largest));
    }

    QStringList figureIds()
    {
        QStringList ids = m_parser.positionalArguments();
        ids.removeDuplicates();
        const bool all = m_parser.isSet(QStringLiteral("all"));
        const bool somethingElse = m_parser.isSet(QStringLiteral("view")) || m_parser.isSet(QStringLiteral("report"));
        if (ids.isEmpty() && !all && !somethingElse)
            complain(Words::tr("Name the figures to export, or say --all."));
        if (!ids.isEmpty() && all)
            complain(Words::tr("Either name figures or say --all, not both."));
        return ids;
    }

    QString folder()
    {
        const QString folder = m_parser.value(QStringLiteral("out"));
        if (folder.isEmpty())
            complain(Words::tr("Say with --out which folder to write to."));
        return folder;
    }

    QStringList formats()
    {
        const QStringList known = exportFormatIds();
        if (!m_parser.isSet(QStringLiteral("format")))
            return {QStringLiteral("png"), QStringLiteral("csv")};
        QStringList formats = m_parser.values(QStringLiteral("format")).join(u',').split(u',');
        formats.removeDuplicates();
        for (const QString &format : formats) {
            if (!known.contains(format))
                complainOfValue(QStringLiteral("format"), format, known);
        }
        return formats;
    }

    void readFormatOptions(ExportOptions *options)
    {
        options->layout = choice(QStringLiteral("layout"), {QStringLiteral("table"), QStringLiteral("tidy")}) == 1
            ? CsvLayout::Tidy
            : CsvLayout::Table;
        options->encoding = m_parser.isSet(QStringLiteral("plain-utf8")) ? CsvEncoding::Plain : CsvEncoding::Office;
        options->textAsPaths = m_parser.isSet(QStringLiteral("text-as-paths"));
        options->widePages = choice(QStringLiteral("pages"), {QStringLiteral("a4"), QStringLiteral("wide")}) == 1;
        options->chart.transparent = m_parser.isSet(QStringLiteral("transparent"));
    }

    /// --size in pixels, or --mm and --dpi.
    void readSize(ExportOptions *options)
    {
        const QString pixels = QStringLiteral("size");
        const QString paper = QStringLiteral("mm");
        if (m_parser.isSet(pixels) && m_parser.isSet(paper))
            complain(Words::tr("Option --%1 cannot stand beside --%2.").arg(pixels, paper));
        if (m_parser.isSet(QStringLiteral("dpi")))
            options->dpi = number(QStringLiteral("dpi"), 0, SmallestDpi, LargestDpi);
        if (m_parser.isSet(paper)) {
            options->dpi = options->dpi > 0 ? options->dpi : PrintDpi;
            setSize(paper, pixelsOnPaper(sides(paper), options->dpi), &options->chart.size);
        }
        if (m_parser.isSet(pixels))
            setSize(pixels, sides(pixels), &options->chart.size);
    }

    /// What \p option says as WxH; empty if it is nothing of the kind.
    QSize sides(const QString &option) const
    {
        static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,5})x([0-9]{1,5})\\z"));
        const auto match = form.match(m_parser.value(option));
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    }

    void setSize(const QString &option, const QSize &size, QSize *target)
    {
        const QSize smallest = ExportRequest::SmallestSize;
        const QSize largest = ExportRequest::LargestSize;
        if (size.expandedTo(smallest) != size || size.boundedTo(largest) != size) {
            const QString sentence = option == QStringLiteral("size")
                ? Words::tr("Option --%1 cannot be \"%2\"; it can be anything from %3 to %4.")
                : Words::tr("Option --%1 cannot be \"%2\"; the picture can have anything from %3 to %4 pixels.");
            complain(sentence.arg(option, m_parser.value(option), inWords(smallest), inWords(largest)));
            return;
        }
        *target = size;
    }

    int number(const QString &option, int standard, int smallest, int largest)
    {
        if (!m_parser.isSet(option))
            return standard;
        static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,6}\\z"));
        const QString text = m_parser.value(option);
        const int value = text.toInt();
        if (!form.match(text).hasMatch() || value < smallest || value > largest)
            complainOfRange(option, text, QString::number(smallest), QString::number(largest));
        return value;
    }

    /// Index of the value of \p option in \p choices; the first without the option.
    qsizetype choice(const QString &option, const QStringList &choices)
    {
        if (!m_parser.isSet(option))
            return 0;
        const qsizetype index = choices.indexOf(m_parser.value(option));
        if (index < 0)
            complainOfValue(option, m_parser.value(option), choices);
        return index;
    }

    const QCommandLineParser &m_parser;
    QString m_complaint;
};

} // namespace

QList<QCommandLineOption> exportOptions()
{
    QList<QCommandLineOption> options{{QStringLiteral("all"), Words::tr("Export all figures.")},
        {QStringLiteral("report"),
            Words::tr("Export all lists: key figures, events, concepts, glossary,\naudit and other releases.")},
        {QStringLiteral("format"),
            Words::tr("What to write, one or more of %1\n(default: png,csv).").arg(exportFormatIds().join(u',')),
            QStringLiteral("NAME,...")},
        {QStringLiteral("out"), Words::tr("Folder to write to; made if it is missing."), QStringLiteral("DIR")},
        {QStringLiteral("size"), Words::tr("Pixels of a picture (default: 1280x720)."), QStringLiteral("WxH")},
        {QStringLiteral("mm"), Words::tr("Millimetres of a picture on paper, instead of pixels."),
            QStringLiteral("WxH")},
        {QStringLiteral("dpi"), Words::tr("Pixels an inch (default with --mm: 300)."), QStringLiteral("NUMBER")},
        {QStringLiteral("transparent"), Words::tr("Pictures without background.")},
        {QStringLiteral("text-as-paths"), Words::tr("SVG: outlines instead of text.")},
        {QStringLiteral("pages"), Words::tr("Pages of a booklet: A4 (default), or wide as slides."),
            QStringLiteral("a4|wide")},
        {QStringLiteral("theme"),
            Words::tr("Colours of a picture: light (default), dark, contrast\nor paper, which is black and white."),
            QStringLiteral("NAME")},
        {QStringLiteral("text-scale"), Words::tr("Size of texts in percent, 100 to 200."), QStringLiteral("NUMBER")},
        {QStringLiteral("layout"), Words::tr("Table as on the screen (default), or tidy: one value a row."),
            QStringLiteral("table|tidy")},
        {QStringLiteral("plain-utf8"), Words::tr("Tables as plain UTF-8 with LF; the default suits WPS and Excel.")},
        {QStringLiteral("force"), Words::tr("Replace files that exist.")},
        {QStringLiteral("jobs"), Words::tr("How many files to write at a time (default: one a core)."),
            QStringLiteral("NUMBER")},
        snapshotOption(),
        {QStringLiteral("view"), Words::tr("A view as copied from the window; it names figure and settings."),
            QStringLiteral("VIEW")},
        {QStringLiteral("notes"), Words::tr("Draw the notes of this file, as kept by the window."),
            QStringLiteral("FILE")},
        {QStringLiteral("compare"), Words::tr("Put this view to the left of each picture."), QStringLiteral("VIEW")},
        {QStringLiteral("own-axes"), Words::tr("When comparing, each chart has its own scale.")}};
    for (const ViewOption &option : viewOptions())
        options << QCommandLineOption(option.key, option.help, option.value);
    return options;
}

std::optional<ExportRequest> exportRequest(const QCommandLineParser &parser, QString *complaint)
{
    RequestParser requestParser(parser);
    ExportRequest request = requestParser.parse();
    *complaint = requestParser.complaint();
    if (!complaint->isEmpty())
        return std::nullopt;
    return request;
}

} // namespace dte
