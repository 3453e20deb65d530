// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "db/error.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void saysFileAndReason();
    void keepsPlacesInNames();
    void saysThatNoReasonIsKnown();
};

void TestError::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::SearchUnavailable); ++code)
        QTest::addRow("%d", code) << code;
}

void TestError::everyCodeHasASentence()
{
    QFETCH(int, code);
    const QString text = message(Error(static_cast<ErrorCode>(code), u"/数据/a.sqlite"_s, u"cause"_s));
    QVERIFY2(text.contains(u"/数据/a.sqlite"_s) || text.contains(u"cause"_s), qPrintable(text));
    QVERIFY2(!text.contains(u'%') && text.endsWith(u'.'), qPrintable(text));
}

void TestError::saysFileAndReason()
{
    QCOMPARE(message(Error(ErrorCode::WriteFailed, u"a.csv"_s, u"No space left on device"_s)),
        u"a.csv was not saved: No space left on device. An existing file is unchanged; check the free space, or choose "
        "another folder."_s);
}

void TestError::keepsPlacesInNames()
{
    const QString text = message(Error(ErrorCode::SnapshotUnreadable, u"50%2%1.sqlite"_s, u"%1"_s));
    QVERIFY2(text.startsWith(u"The data file 50%2%1.sqlite cannot be read: %1."_s), qPrintable(text));
}

void TestError::saysThatNoReasonIsKnown()
{
    QVERIFY(message(Error(ErrorCode::WriteFailed, u"a"_s)).contains(u"no reason was given"_s));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
