// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

#include <cstdio>

#include "tests/support/guitest.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/picture.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QImage &image)
{
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

/// A hash over all figures in all modes.
QByteArray fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Figure &figure : test::bundledSnapshot().figures) {
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
            ChartOptions options;
            options.mode = mode;
            hash.addData(bytesOf(renderFigure(makeFigureState(test::bundledSnapshot(), figure), options)));
        }
    }
    return hash.result().toHex();
}

} // namespace

/// The same picture every time, everywhere.
class TestReproducible : public test::GuiTest
{
    Q_OBJECT

private slots:
    void theSamePictureTwice();
    void noLocaleOrTimeZoneChangesThePicture_data();
    void noLocaleOrTimeZoneChangesThePicture();
};

void TestReproducible::theSamePictureTwice()
{
    for (const Figure &figure : test::bundledSnapshot().figures) {
        const FigureState state = makeFigureState(test::bundledSnapshot(), figure);
        const QImage picture = renderFigure(state, {});
        QVERIFY(!picture.isNull());
        QVERIFY(bytesOf(picture) == bytesOf(renderFigure(state, {})));
        FigureState other = state;
        other.spec.title.zh.prepend(u'中');
        QVERIFY(bytesOf(picture) != bytesOf(renderFigure(other, {}))); // and bytesOf() sees differences
    }
}

void TestReproducible::noLocaleOrTimeZoneChangesThePicture_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("timeZone");
    QTest::newRow("C") << "C"
                       << "UTC";
    QTest::newRow("German") << "de_DE.UTF-8"
                            << "Europe/Berlin";
    QTest::newRow("Chinese") << "zh_CN.UTF-8"
                             << "Asia/Shanghai";
    QTest::newRow("Arabic") << "ar_EG.UTF-8"
                            << "Pacific/Kiritimati";
}

void TestReproducible::noLocaleOrTimeZoneChangesThePicture()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, timeZone);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANG"_s, locale);
    environment.insert(u"LANGUAGE"_s, locale);
    environment.insert(u"TZ"_s, timeZone);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--fingerprint"_s});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    static const QByteArray ours = fingerprint();
    QCOMPARE(process.readAllStandardOutput().trimmed(), ours);
}

int main(int argc, char **argv)
{
    if (argc != 2 || QByteArray(argv[1]) != "--fingerprint")
        return test::runGuiTest(argc, argv, []() -> QObject * { return new TestReproducible; });
    argc = 1;
    const auto application = test::makeGuiApplication(argc, argv);
    puts(fingerprint().constData());
    return 0;
}
#include "tst_reproducible.moc"
