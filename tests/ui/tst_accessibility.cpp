// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>

#include "tests/support/windowtest.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The letter after the only single '&'; null if there is none.
QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 == text.size() || text.indexOf(u'&', at + 1) >= 0 ? QChar() : text[at + 1].toUpper();
}

QString commandName(QString text)
{
    static const QRegularExpression letter(u"\\(&\\w\\)"_s);
    return text.remove(letter).remove(u'&').remove(u"..."_s);
}

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Of what the keyboard can reach in \p top and has no name.
QStringList nameless(QWidget *top)
{
    QStringList found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->text().isEmpty())
            continue; // nothing there to be named
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && accessibleName(widget).isEmpty())
            found << describe(widget);
    }
    return found;
}

} // namespace

class TestAccessibility : public test::WindowTest
{
    Q_OBJECT

private slots:
    void whatTakesTheFocusHasAName_data() { test::addEveryMode(); }
    void whatTakesTheFocusHasAName();
    void dialogsHaveNamesToo_data() { test::addEveryMode(); }
    void dialogsHaveNamesToo();
    void everyCommandHasAMnemonic_data() { test::addEveryMode(); }
    void everyCommandHasAMnemonic();
    void keysAreUnique_data() { test::addEveryMode(); }
    void keysAreUnique();
    void tabReachesEveryPane();
    void f1ListsEveryCommandWithItsKeys_data() { test::addEveryMode(); }
    void f1ListsEveryCommandWithItsKeys();
    void aboutSaysWhatThisIs_data() { test::addEveryMode(); }
    void aboutSaysWhatThisIs();
    void everyCommandIsDoneByKeyboardAlone();
};

void TestAccessibility::whatTakesTheFocusHasAName()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    for (int figure = 0; figure < 6; ++figure) {
        m_window->session()->setFigureIndex(figure);
        m_window->session()->setSelection({0, 0});
        QCoreApplication::processEvents();
        QVERIFY2(nameless(m_window.get()).isEmpty(), qPrintable(nameless(m_window.get()).join(u'\n')));
    }
    startProgram();
    m_window->showSnapshot(Error(ErrorCode::SnapshotMissing, u"x.sqlite"_s), true);
    showWindow();
    QVERIFY2(nameless(m_window.get()).isEmpty(), qPrintable(nameless(m_window.get()).join(u'\n')));
}

void TestAccessibility::dialogsHaveNamesToo()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    PictureDialog picture(PictureChoice{});
    TableDialog table(TableChoice{});
    ExportAllDialog all(ExportAllChoice{});
    AboutDialog about(&test::bundledSnapshot(), mode);
    ShortcutsDialog shortcuts(m_window->menuBar()->actions());
    for (QDialog *dialog : QList<QDialog *>{&picture, &table, &all, &about, &shortcuts}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY2(nameless(dialog).isEmpty(), qPrintable(dialog->windowTitle() + nameless(dialog).join(u'\n')));
        QVERIFY(!dialog->windowTitle().isEmpty());
        // Labels of fields lead to their field, by a letter of their own.
        QString letters;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->buddy())
                continue;
            const QChar letter = mnemonicOf(label->text());
            QVERIFY2(!letter.isNull() && !letters.contains(letter), qPrintable(label->text()));
            letters += letter;
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
}

void TestAccessibility::everyCommandHasAMnemonic()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    QStringList faults;
    QList<QList<QAction *>> menus{m_window->menuBar()->actions()};
    for (const QAction *menu : m_window->menuBar()->actions())
        menus << menu->menu()->actions();
    QVERIFY(menus.size() >= 5);
    for (const QList<QAction *> &menu : menus) {
        QHash<QChar, QString> letters;
        for (const QAction *action : menu) {
            if (action->isSeparator())
                continue;
            const QChar letter = mnemonicOf(action->text());
            if (letter.isNull())
                faults << u"no mnemonic: "_s + action->text();
            else if (letters.contains(letter))
                faults << u"the same mnemonic: %1 and %2"_s.arg(action->text(), letters[letter]);
            letters.insert(letter, action->text());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::keysAreUnique()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys), qPrintable(keys.toString() + u": "_s + action->text() + seen[keys]));
            seen.insert(keys, action->text());
        }
    }
    QVERIFY(seen.size() >= 18);
}

void TestAccessibility::tabReachesEveryPane()
{
    const FigurePage *page = m_window->figurePage();
    m_window->findChild<OutlineView *>()->setFocus();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget *pane : QList<QWidget *>{m_window->findChild<OutlineView *>(), page->chart(), page->table()})
            QVERIFY2(reached.contains(pane), qPrintable(describe(pane)));
        QVERIFY(reached.contains(page->detailPane()));
        for (const QWidget *widget : reached)
            QVERIFY2(widget->isVisible(), qPrintable(describe(widget)));
    }
}

void TestAccessibility::f1ListsEveryCommandWithItsKeys()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *text = dialog->findChild<QTextBrowser *>();
    QVERIFY(text);
    const QStringList cells = text->toPlainText().split(u'\n');
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : menu->menu()->actions()) {
            if (action->menu())
                actions += action->menu()->actions();
        }
        for (const QAction *action : actions) {
            if (action->isSeparator() || action->menu())
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(!keys.isEmpty(), qPrintable(action->text()));
            const qsizetype row = cells.indexOf(keys);
            QVERIFY2(row > 0, qPrintable(action->text() + u' ' + keys));
            QVERIFY2(cells[row - 1].simplified().endsWith(commandName(action->text()).simplified()),
                qPrintable(cells[row - 1]));
        }
    }
    for (const QString &keys : {u"→ ←"_s, u"↓ ↑"_s})
        QVERIFY2(cells.contains(keys), qPrintable(keys));
    QVERIFY(text->document()->idealWidth() <= text->viewport()->width()); // nothing is cut off
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ShortcutsDialog *>()); // deleted, not piled up
}

void TestAccessibility::aboutSaysWhatThisIs()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    auto *dialog = m_window->findChild<AboutDialog *>();
    QVERIFY(dialog);
    const QString text = dialog->findChild<QLabel *>(u"aboutText"_s)->text();
    const Report &report = test::bundledSnapshot().report;
    for (const Text &each : {report.title, report.publisher, report.edition, report.licence}) {
        QCOMPARE(text.contains(each.zh), mode != LabelMode::English);
        QCOMPARE(text.contains(each.en), mode != LabelMode::Chinese);
    }
    QVERIFY(text.contains(QString::fromLatin1(test::bundledSnapshot().digest)));
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(box->button(QDialogButtonBox::Close), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<AboutDialog *>());
}

/// Alt and the letters of a menu and of a command do what the command does.
void TestAccessibility::everyCommandIsDoneByKeyboardAlone()
{
    m_window->setMode(LabelMode::English);
    QMenuBar *bar = m_window->menuBar();
    const QAction *figures = nullptr;
    for (const QAction *menu : bar->actions()) {
        if (commandName(menu->text()) == u"Figure"_s)
            figures = menu;
    }
    QVERIFY(figures);
    QTest::keyClick(m_window.get(), Qt::Key(mnemonicOf(figures->text()).unicode()), Qt::AltModifier);
    QTRY_VERIFY(figures->menu()->isVisible());
    QTest::keyClick(figures->menu(), Qt::Key_N);
    QTRY_COMPARE(m_window->session()->figureIndex(), 1);
    QTRY_VERIFY(!figures->menu()->isVisible());
}

DTE_GUI_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
