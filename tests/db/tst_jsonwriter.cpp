// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON of figures: its text, and what another program makes of it with docs/figures.schema.json.

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "db/annotation/annotation.h"
#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "db/write/jsontext.h"
#include "db/write/jsonwriter.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QString schema() { return QStringLiteral(DTE_SOURCE_DIR "/docs/figures.schema.json"); }

QString python() { return u"/usr/bin/python3"_s; }

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString plain(const Text &text) { return text.isEmpty() ? QString() : text.zh + u'|' + text.en; }

QString plain(const std::optional<Decimal> &value) { return value ? value->toString() : QString(); }

/// Every observation of the state itself, a line each.
QString observations(const FigureState &state)
{
    QString lines;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            const Cell &cell = state.at({s, c});
            if (!cell)
                continue;
            lines += QStringList{state.spec.id, state.spec.series[static_cast<size_t>(s)].id,
                         state.spec.categories[static_cast<size_t>(c)].id, plain(cell->value), plain(cell->low),
                         plain(cell->high), toId(cell->evidence), cell->releaseId, cell->sourceId,
                         cell->moreSourceIds.join(u' '), plain(cell->formula), plain(cell->note)}
                         .join(u'\t')
                + u'\n';
        }
    }
    return lines;
}

} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void layoutIsIndentedByTwo();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
    void textIsEscaped_data();
    void textIsEscaped();
    void valuesNameTheirOwnUnit();
    void sameInputSameBytes();
    void documentsFollowTheSchema_data();
    void documentsFollowTheSchema();
    void changedDocumentsDoNot();

private:
    FigureState stateOf(const QString &text) const;
    QByteArray document(const std::vector<FigureState> &figures) const
    {
        return json(figures, m_snapshot->report, m_snapshot->digest);
    }
    /// What jsonschema_check.py finds wrong; empty if nothing.
    QString faults(const QStringList &arguments) const;

    std::optional<Snapshot> m_snapshot;
    QTemporaryDir m_folder;
};

void TestJsonWriter::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

FigureState TestJsonWriter::stateOf(const QString &text) const
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    if (!parsed)
        qFatal("wrong view %s", qPrintable(wrong));
    auto state = makeView(*m_snapshot, *m_snapshot->figure(parsed->figureId), parsed->view);
    if (!state)
        qFatal("%s: unknown %s", qPrintable(text), qPrintable(state.error().detail));
    return std::move(state).value();
}

QString TestJsonWriter::faults(const QStringList &arguments) const
{
    QProcess process;
    process.start(python(), QStringList(QStringLiteral(DTE_SOURCE_DIR "/tests/db/jsonschema_check.py")) + arguments);
    if (!process.waitForFinished(120'000))
        return u"the check does not end: "_s + process.errorString();
    const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const bool failed = process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
    return failed ? output + QString::fromUtf8(process.readAllStandardError()) : QString();
}

void TestJsonWriter::layoutIsIndentedByTwo()
{
    JsonText text;
    text.beginObject();
    text.key("name"_L1);
    text.text(u"数字"_s);
    text.key("none"_L1);
    text.beginArray();
    text.endArray();
    text.key("items"_L1);
    text.beginArray();
    text.number(3);
    text.beginObject();
    text.endObject();
    text.null();
    text.endArray();
    text.endObject();
    QCOMPARE(text.bytes(),
        "{\n  \"name\": \"数字\",\n  \"none\": [],\n  \"items\": [\n    3,\n    {},\n    null\n  ]\n}\n"_ba);
}

void TestJsonWriter::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QString>("digits");
    for (const char *digits : {"1648.40", "0", "0.10", "-41.40", "-0.05", "999999999999999999", "0.000000000001"})
        QTest::newRow(digits) << QString::fromLatin1(digits);
}

void TestJsonWriter::numbersKeepTheirDigits()
{
    QFETCH(QString, digits);
    JsonText text;
    text.number(*Decimal::parse(digits));
    QCOMPARE(text.bytes(), digits.toLatin1() + '\n');
}

void TestJsonWriter::textIsEscaped_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("quote and backslash") << uR"(a"b\c/d)"_s << R"("a\"b\\c/d")"_ba;
    QTest::newRow("line ends and tab") << u"a\r\n\tb"_s << R"("a\r\n\tb")"_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << R"("\u0000")"_ba;
    QTest::newRow("other control characters") << u"\u0001\u001b\u001f\u007f"_s << R"("\u0001\u001b\u001f\u007f")"_ba;
    QTest::newRow("line separators") << u"a\u2028\u2029b"_s << R"("a\u2028\u2029b")"_ba;
    QTest::newRow("beyond the basic plane") << u"\U0001F600"_s << "\"\xF0\x9F\x98\x80\""_ba;
    QTest::newRow("high surrogate alone") << (QString(QChar(0xd83d)) + u'a')
                                          << "\"\xEF\xBF\xBD"
                                             "a\""_ba;
    QTest::newRow("high surrogate last") << (u'a' + QString(QChar(0xd83d))) << "\"a\xEF\xBF\xBD\""_ba;
    QTest::newRow("low surrogate alone") << QString(QChar(0xde00)) << "\"\xEF\xBF\xBD\""_ba;
    QTest::newRow("surrogates in the wrong order")
        << (QString(QChar(0xde00)) + QChar(0xd83d)) << "\"\xEF\xBF\xBD\xEF\xBF\xBD\""_ba;
}

void TestJsonWriter::textIsEscaped()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    JsonText text;
    text.text(value);
    QCOMPARE(text.bytes(), written + '\n');
}

void TestJsonWriter::valuesNameTheirOwnUnit()
{
    const QByteArray text = document({stateOf(u"fig1"_s)});
    QVERIFY(text.contains("        {\n          \"id\": \"usd_100m\",\n"
                          "          \"name\": {\n            \"zh\": \"亿美元\",\n"
                          "            \"en\": \"US$100 million\"\n          },\n"
                          "          \"factor\": \"0.1\",\n"
                          "          \"converted_name\": {\n            \"zh\": \"十亿美元\",\n"
                          "            \"en\": \"US$ billion\"\n          }\n        }"));
}

void TestJsonWriter::sameInputSameBytes()
{
    const std::vector<FigureState> figures{stateOf(u"fig3"_s), stateOf(u"fig5"_s)};
    const QByteArray text = document(figures);
    QCOMPARE(text, document(figures));
    QVERIFY(text.startsWith("{\n") && text.endsWith("}\n") && !text.contains('\r'));
}

void TestJsonWriter::documentsFollowTheSchema_data()
{
    QTest::addColumn<QStringList>("views");
    QTest::newRow("no figure") << QStringList();
    QTest::newRow("all figures") << QStringList{u"fig1"_s, u"fig2"_s, u"fig3"_s, u"fig4"_s, u"fig5"_s, u"fig6"_s};
    QTest::newRow("growth") << QStringList{
        u"fig3/transform=growth/range=2015:2021"_s, u"fig6/transform=growth"_s, u"fig1/transform=growth"_s};
    QTest::newRow("index") << QStringList{u"fig6/transform=index:2018"_s, u"fig4/transform=index"_s};
    QTest::newRow("share") << QStringList{
        u"fig6/transform=share"_s, u"fig5/transform=share"_s, u"fig6/kind=stacked100"_s};
    QTest::newRow("balance") << QStringList{u"fig1/transform=balance"_s, u"fig3/transform=balance"_s};
    QTest::newRow("releases") << QStringList{
        u"fig1/release=report"_s, u"fig1/release=report:unctad-2025"_s, u"fig1/release=mofcom-kis/transform=balance"_s};
    QTest::newRow("some series") << QStringList{u"fig3/series=exports/highlight=exports/units=en"_s};
    QTest::newRow("no chart") << QStringList{
        u"fig3/kind=stacked"_s, u"fig2/transform=growth"_s, u"fig4/transform=balance"_s, u"fig3/kind=table"_s};
}

void TestJsonWriter::documentsFollowTheSchema()
{
    QFETCH(QStringList, views);
    if (QProcess::execute(python(), {u"-c"_s, u"import jsonschema"_s}) != 0)
        QSKIP("python3-jsonschema is not installed");
    std::vector<FigureState> figures;
    QString expected;
    for (const QString &view : views) {
        figures.push_back(stateOf(view));
        expected += observations(figures.back());
    }
    QVERIFY(views.isEmpty() || !expected.isEmpty());
    const QString file = m_folder.filePath(u"figures.json"_s);
    const QString table = m_folder.filePath(u"observations"_s);
    QVERIFY(write(file, document(figures)) && write(table, expected.toUtf8()));
    const QString found = faults({u"document"_s, schema(), file, table});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestJsonWriter::changedDocumentsDoNot()
{
    if (QProcess::execute(python(), {u"-c"_s, u"import jsonschema"_s}) != 0)
        QSKIP("python3-jsonschema is not installed");
    FigureState state = stateOf(u"fig3/range=2017:2018"_s);
    applyAnnotations(state,
        {{u"fig3"_s, u"exports"_s, u"2018"_s, u"2018"_s, {u"注"_s, u"Note\n\"quoted\""_s}},
            {u"fig3"_s, {}, u"2017"_s, u"2018"_s, {{}, u"Years"_s}}});
    QCOMPARE(state.annotations.size(), size_t(2));
    const QString file = m_folder.filePath(u"figures.json"_s);
    const QString table = m_folder.filePath(u"observations"_s);
    QVERIFY(write(file, document({state})) && write(table, observations(state).toUtf8()));
    for (const QStringList &task :
        {QStringList{u"document"_s, schema(), file, table}, QStringList{u"mutations"_s, schema(), file}}) {
        const QString found = faults(task);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
