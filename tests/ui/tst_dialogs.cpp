// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include "tests/support/guitest.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/export/plan/exportformat.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QComboBox *combo(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QComboBox *>(QString::fromLatin1(name));
}

QSpinBox *spin(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QSpinBox *>(QString::fromLatin1(name));
}

/// What a user does: through the keyboard, so that the dialog hears of it.
void choose(QComboBox *box, int index)
{
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

class TestDialogs : public test::GuiTest
{
    Q_OBJECT

private slots:
    void pictureDialogKeepsTheProposal_data();
    void pictureDialogKeepsTheProposal();
    void presetsSetTheSize();
    void ownSizes();
    void numbersAsTheyAreTyped_data();
    void numbersAsTheyAreTyped();
    void tableDialogKeepsTheProposal_data();
    void tableDialogKeepsTheProposal();
    void tidyRowsHaveBothLanguagesAnyway();
    void formatsEnableWhatCounts();
    void dialogsOfferTheirFormats();
    void okAndCancelAnswer();
    void replacingNeedsMoreThanReturn();
    void errorsAreShownAsPlainText();
};

void TestDialogs::pictureDialogKeepsTheProposal_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("textScale");
    QTest::newRow("slide") << QSize(1280, 720) << LabelMode::Chinese << u"light"_s << 100;
    QTest::newRow("full HD") << QSize(1920, 1080) << LabelMode::English << u"dark"_s << 125;
    QTest::newRow("4K") << QSize(3840, 2160) << LabelMode::Both << u"contrast"_s << 150;
    QTest::newRow("own") << QSize(1000, 700) << LabelMode::Both << u"paper"_s << 200;
}

void TestDialogs::pictureDialogKeepsTheProposal()
{
    QFETCH(const QSize, size);
    QFETCH(const LabelMode, mode);
    QFETCH(const QString, theme);
    QFETCH(const int, textScale);
    const PictureChoice choice = PictureDialog({size, mode, theme, textScale}).choice();
    QCOMPARE(choice.size, size);
    QCOMPARE(choice.mode, mode);
    QCOMPARE(choice.themeId, theme);
    QCOMPARE(choice.textScale, textScale);
}

void TestDialogs::presetsSetTheSize()
{
    PictureDialog dialog({{1000, 700}, LabelMode::Both});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSize sizes[] = {{1280, 720}, {1920, 1080}, {3840, 2160}};
    for (int i = 0; i < 3; ++i) {
        choose(combo(dialog, "preset"), i);
        QCOMPARE(dialog.choice().size, sizes[i]);
        QVERIFY(!spin(dialog, "width")->isEnabled() && !spin(dialog, "height")->isEnabled());
    }
    choose(combo(dialog, "mode"), 1);
    QCOMPARE(dialog.choice().mode, LabelMode::English);
    choose(combo(dialog, "colours"), 1);
    QCOMPARE(dialog.choice().themeId, u"dark"_s);
}

void TestDialogs::numbersAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("millimetres");
    QTest::newRow("digits") << u"120"_s << 120;
    QTest::newRow("full width") << u"１２０"_s << 120;
    QTest::newRow("a fraction") << u"90.5"_s << 91;
    QTest::newRow("a smaller one") << u"90.4"_s << 90;
    QTest::newRow("Chinese full stop") << u"90。5"_s << 91;
    QTest::newRow("full width throughout") << u"９０．４"_s << 90;
    QTest::newRow("no fraction yet") << u"90."_s << 90;
}

/// By keys and from the clipboard.
void TestDialogs::numbersAsTheyAreTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const int, millimetres);
    PictureDialog dialog({{1280, 720}, LabelMode::Both});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    choose(combo(dialog, "preset"), 4);
    QSpinBox *width = spin(dialog, "width");
    for (const bool isPasted : {false, true}) {
        width->setValue(160);
        width->setFocus();
        width->selectAll();
        if (isPasted) {
            QGuiApplication::clipboard()->setText(typed);
            QTest::keyClick(width, Qt::Key_V, Qt::ControlModifier);
        } else {
            for (const QChar letter : typed) {
                if (letter.unicode() < 0x80) {
                    QTest::keyClick(width, letter.toLatin1());
                    continue;
                }
                QInputMethodEvent event; // as input methods give it
                event.setCommitString(letter);
                QApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }
        QTest::keyClick(width, Qt::Key_Tab);
        QCOMPARE(width->value(), millimetres);
        QCOMPARE(width->text(), u"%1 mm"_s.arg(millimetres));
    }
}

void TestDialogs::ownSizes()
{
    PictureDialog dialog({{1280, 720}, LabelMode::Both});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    choose(combo(dialog, "preset"), 3);
    QVERIFY(spin(dialog, "width")->isEnabled() && spin(dialog, "height")->isEnabled());
    QCOMPARE(dialog.choice().size, QSize(3840, 2160)); // starts from what was there
    spin(dialog, "width")->setValue(640);
    spin(dialog, "height")->setValue(400);
    QCOMPARE(dialog.choice().size, QSize(640, 400));
    for (const char *name : {"width", "height"}) {
        spin(dialog, name)->setValue(0);
        QVERIFY(spin(dialog, name)->value() > 0);
        spin(dialog, name)->setValue(1000000);
        QVERIFY(spin(dialog, name)->value() < 100000);
    }
}

void TestDialogs::tableDialogKeepsTheProposal_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<LabelMode>("mode");
    QTest::newRow("table") << int(CsvLayout::Table) << int(CsvEncoding::Office) << LabelMode::Chinese;
    QTest::newRow("plain") << int(CsvLayout::Table) << int(CsvEncoding::Plain) << LabelMode::English;
    QTest::newRow("tidy") << int(CsvLayout::Tidy) << int(CsvEncoding::Plain) << LabelMode::Both;
}

void TestDialogs::tableDialogKeepsTheProposal()
{
    QFETCH(const int, layout);
    QFETCH(const int, encoding);
    QFETCH(const LabelMode, mode);
    const TableChoice choice
        = TableDialog({static_cast<CsvLayout>(layout), static_cast<CsvEncoding>(encoding), mode}).choice();
    QCOMPARE(int(choice.layout), layout);
    QCOMPARE(int(choice.encoding), encoding);
    QCOMPARE(choice.mode, mode);
}

void TestDialogs::tidyRowsHaveBothLanguagesAnyway()
{
    TableDialog dialog(TableChoice{});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(combo(dialog, "mode")->isEnabled());
    choose(combo(dialog, "layout"), 1);
    QCOMPARE(dialog.choice().layout, CsvLayout::Tidy);
    QVERIFY(!combo(dialog, "mode")->isEnabled());
    choose(combo(dialog, "layout"), 0);
    QVERIFY(combo(dialog, "mode")->isEnabled());
    choose(combo(dialog, "encoding"), 1);
    QCOMPARE(dialog.choice().encoding, CsvEncoding::Plain);
}

void TestDialogs::formatsEnableWhatCounts()
{
    TableDialog dialog(TableChoice{});
    QCOMPARE(dialog.choice().formatId, u"csv"_s);
    QComboBox *format = combo(dialog, "format");
    format->setCurrentIndex(format->findData(u"json"_s));
    QCOMPARE(dialog.choice().formatId, u"json"_s);
    for (const char *name : {"layout", "mode", "encoding"})
        QVERIFY(!combo(dialog, name)->isEnabled()); // JSON has one layout and both languages
    format->setCurrentIndex(format->findData(u"csv"_s));
    for (const char *name : {"layout", "mode", "encoding"})
        QVERIFY(combo(dialog, name)->isEnabled());
}

void TestDialogs::dialogsOfferTheirFormats()
{
    const PictureDialog picture(PictureChoice{});
    const TableDialog table(TableChoice{});
    for (const ExportFormat &format : exportFormats()) {
        QCOMPARE(combo(picture, "format")->findData(format.id) >= 0, format.draws && !format.isCollection);
        QCOMPARE(combo(table, "format")->findData(format.id) >= 0, !format.draws);
    }
    PictureChoice choice;
    choice.transparent = true;
    choice.millimetres = {160, 90};
    choice.dpi = 600;
    const PictureChoice kept = PictureDialog(choice).choice();
    QVERIFY(kept.transparent);
    QCOMPARE(kept.millimetres, QSize(160, 90));
    QCOMPARE(kept.dpi, 600);
    QCOMPARE(kept.size, QSize(3780, 2126));
    QCOMPARE(kept.formatId, u"png"_s);
}

void TestDialogs::okAndCancelAnswer()
{
    StandardDialogs dialogs;
    const auto press = [](QDialogButtonBox::StandardButton button) {
        QTimer::singleShot(0, [button] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
        });
    };
    press(QDialogButtonBox::Ok);
    const auto picture = dialogs.askPicture(nullptr, {{640, 400}, LabelMode::English});
    QVERIFY(picture);
    QCOMPARE(picture->size, QSize(640, 400));
    press(QDialogButtonBox::Cancel);
    QVERIFY(!dialogs.askPicture(nullptr, {}));
    press(QDialogButtonBox::Ok);
    QVERIFY(dialogs.askTable(nullptr, {}));
    press(QDialogButtonBox::Cancel);
    QVERIFY(!dialogs.askTable(nullptr, {}));
    ExportAllChoice all;
    all.folder = u"/tmp"_s;
    all.formats = exportFormatIds();
    press(QDialogButtonBox::Cancel);
    QVERIFY(!dialogs.askExportAll(nullptr, all));
}

void TestDialogs::replacingNeedsMoreThanReturn()
{
    StandardDialogs dialogs;
    QString text;
    const auto answer = [&text](auto how) {
        QTimer::singleShot(0, [&text, how] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            text = box->text();
            how(box);
        });
    };
    answer([](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Return); });
    QVERIFY(!dialogs.confirmReplace(nullptr, u"/tmp/<b>a</b>.csv"_s));
    QVERIFY2(text.contains(u"<b>a</b>.csv"_s), qPrintable(text));
    answer([](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Escape); });
    QVERIFY(!dialogs.confirmReplace(nullptr, u"/tmp/a.csv"_s));
    answer([](QMessageBox *box) {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    QVERIFY(dialogs.confirmReplace(nullptr, u"/tmp/a.csv"_s));
    answer([](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Return); });
    QVERIFY(!dialogs.confirmReplaceAll(nullptr, u"/tmp/a.csv"_s));
    QVERIFY2(text.contains(u"/tmp/a.csv"_s), qPrintable(text));
}

void TestDialogs::errorsAreShownAsPlainText()
{
    StandardDialogs dialogs;
    QWidget parent;
    dialogs.showError(&parent, u"<h1>no</h1> %1"_s);
    auto *box = parent.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), u"<h1>no</h1> %1"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!parent.findChild<QMessageBox *>());
}

DTE_GUI_TEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
