// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text that is handed out, in each language; see tst_words for those of the window.

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/environment.h"
#include "tests/support/guitest.h"
#include "tests/support/languages.h"
#include "tests/support/xlsxreader.h"
#include "ui/export/plan/exportplan.h"

using namespace dte;
using namespace Qt::StringLiterals;
using test::add;
using test::SeenList;

namespace {

/// The texts of a drawing, but not those that belong to its format.
SeenList textsOfSvg(const QByteArray &svg)
{
    static const QStringList elements{u"text"_s, u"tspan"_s, u"title"_s, u"desc"_s};
    SeenList list;
    QXmlStreamReader reader(svg);
    bool isText = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            isText = elements.contains(reader.name().toString());
        else if (token == QXmlStreamReader::Characters && isText)
            add(&list, u"svg"_s, reader.text().toString());
    }
    return list;
}

/// All that people read in a workbook, from what tests/support/xlsx.py says of it.
void addWorkbook(SeenList *list, const QJsonValue &value, const QString &key = {})
{
    static const QStringList read{u"text"_s, u"comment"_s, u"title"_s, u"name"_s, u"axes"_s};
    if (value.isString() && read.contains(key))
        add(list, u"workbook "_s + key, value.toString());
    for (const QJsonValue &item : value.toArray())
        addWorkbook(list, item, key);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        addWorkbook(list, member.value(), member.key());
}

/// The text of a PDF file without its line ends: addresses are broken where a line ends.
SeenList textsOfPdf(const QByteArray &pdf)
{
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    SeenList list;
    if (process.waitForFinished()) {
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &page : text.split(u'\f'))
            add(&list, u"booklet"_s, QString(page).remove(u'\n'));
    }
    return list;
}

SeenList textsOfFile(const ExportTarget &target, const ExportOptions &options)
{
    SeenList list;
    if (target.format->id == u"xlsx"_s) {
        const ListSet *lists = target.handout->lists();
        const QJsonArray sheets = lists ? test::sheetsOf(*lists, options.chart.mode)
                                        : test::sheetsOf(target.handout->figures()->figures, options.chart.mode);
        addWorkbook(&list, sheets);
        return list;
    }
    const auto bytes = exportBytes(*target.format, *target.handout, options);
    if (!bytes)
        return list;
    if (target.format->id == u"svg"_s)
        return textsOfSvg(*bytes);
    if (target.format->id == u"booklet"_s)
        return textsOfPdf(*bytes);
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n'))
        add(&list, QFileInfo(target.path).fileName(), line);
    return list;
}

} // namespace

class TestFileWords : public test::GuiTest
{
    Q_OBJECT

private slots:
    void everyFile_data();
    void everyFile();
    void locatorsAreAddresses();
};

void TestFileWords::everyFile_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("format");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English}) {
        for (const QString &format : {u"csv"_s, u"svg"_s, u"xlsx"_s, u"booklet"_s})
            QTest::newRow(qPrintable(toId(mode) + u' ' + format)) << mode << format;
    }
}

/// What is handed out is read by people who may know one language only.
void TestFileWords::everyFile()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const QString, format);
    if (format == u"xlsx"_s && !test::canReadXlsx())
        QSKIP("python3-openpyxl is not installed");
    if (format == u"booklet"_s && QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    ExportOrder order;
    order.formats = {format};
    order.lists = allOf<ReportList>();
    order.options.chart.mode = mode;
    order.folder = u"."_s;
    const auto plan = makeExportPlan(test::bundledSnapshot(), {}, order);
    QVERIFY(plan);
    for (const ExportTarget &target : plan->targets) {
        const QString faults = test::languageFaults(textsOfFile(target, plan->options), mode);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
}

/// They stand in every file as they are, so no words of a language belong there, but the title of a document.
void TestFileWords::locatorsAreAddresses()
{
    static const QRegularExpression address(u"\\A[\\w-]+(\\.[\\w-]+)+(/[\\w./-]+)?(, [\\w./-]+)*\\z"_s);
    static const QRegularExpression title(u"\\A《[^》]+》\\z"_s);
    for (const Source &source : test::bundledSnapshot().sources) {
        for (const QString &part : source.locator.split(u"; "_s, Qt::SkipEmptyParts))
            QVERIFY2(address.match(part).hasMatch() || title.match(part).hasMatch(), qPrintable(part));
    }
}

DTE_GUI_TEST_MAIN(TestFileWords)
#include "tst_filewords.moc"
