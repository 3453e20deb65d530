// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Window and dialogs on a screen of 1024x768, as old projectors and laptops have, of which panels take a part.

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPrinter>
#include <QScreen>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

#include "tests/support/windowtest.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/printpreview.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/talk/speakerwindow.h"
#include "ui/talk/talk.h"
#include "ui/widgets/viewpanel.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Screen{1024, 768};
constexpr QSize Room{1024, 700}; ///< what panels and the frame leave of it

} // namespace

class TestSmallScreen : public test::WindowTest
{
    Q_OBJECT

private slots:
    void windowFits_data() { addEveryModeAndSize(); }
    void windowFits();
    void everyPageFits_data() { addEveryModeAndSize(); }
    void everyPageFits();
    void dialogsFit_data() { addEveryModeAndSize(); }
    void dialogsFit();
    void rehearsalFits_data() { addEveryModeAndSize(); }
    void rehearsalFits();
    void firstColumnLeavesRoom_data();
    void firstColumnLeavesRoom();
    void firstColumnStays();

private:
    static void addEveryModeAndSize();
    /// In the mode and size of text of the row.
    void prepare();
    /// What of the window is outside of it, or makes it larger than there is room; empty if nothing.
    QString fault() const;
    void compare();
};

void TestSmallScreen::addEveryModeAndSize()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<int>("textScale");
    for (const int scale : {100, 150}) {
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
            QTest::addRow("%s %d %%", qPrintable(toId(mode)), scale) << mode << scale;
    }
}

void TestSmallScreen::prepare()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const int, textScale);
    m_window->resize(Room);
    m_window->setMode(mode);
    m_window->session()->setAppearance({{}, textScale});
}

QString TestSmallScreen::fault() const
{
    QCoreApplication::processEvents(); // layouts follow by posted events
    const QSize least = m_window->minimumSizeHint();
    if (least.width() > Room.width() || least.height() > Room.height())
        return u"at least %1x%2"_s.arg(least.width()).arg(least.height());
    if (m_window->width() > Room.width() || m_window->height() > Room.height())
        return u"it is %1x%2"_s.arg(m_window->width()).arg(m_window->height());
    for (const QWidget *part : {static_cast<QWidget *>(m_window->findChild<ViewPanel *>()),
             static_cast<QWidget *>(m_window->statusBar()), static_cast<QWidget *>(m_window->menuBar())}) {
        const QRect place(part->mapTo(m_window.get(), QPoint(0, 0)), part->size());
        if (part->isVisible() && !m_window->rect().contains(place))
            return QString::fromLatin1(part->metaObject()->className()) + u" is outside"_s;
    }
    return {};
}

void TestSmallScreen::compare()
{
    m_window->session()->startComparing();
    m_window->session()->setFigureIndex((m_window->session()->figureIndex() + 1) % 6);
}

void TestSmallScreen::windowFits()
{
    QCOMPARE(m_window->screen()->size(), Screen);
    const QRect all = m_window->screen()->availableGeometry();
    QVERIFY2(m_window->width() < all.width() && m_window->height() < all.height(), "no room for a frame");
    prepare();
    QTRY_COMPARE(fault(), QString());
    compare();
    QTRY_COMPARE(fault(), QString());
}

void TestSmallScreen::everyPageFits()
{
    prepare();
    for (int figure = 0; figure < 6; ++figure) {
        m_window->session()->setFigureIndex(figure);
        QTRY_COMPARE(fault(), QString());
    }
    int pages = 0;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const QKeySequence keys = action->shortcut();
        if (keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier && keys[0].key() >= Qt::Key_7
            && keys[0].key() <= Qt::Key_9) {
            action->trigger();
            QTRY_COMPARE(fault(), QString());
            ++pages;
        }
    }
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)}) {
        if (QAction *action = actionWithKeys(keys)) {
            action->trigger();
            QTRY_COMPARE(fault(), QString());
            ++pages;
        }
    }
    QVERIFY(pages > 0);
}

void TestSmallScreen::dialogsFit()
{
    QFETCH(const LabelMode, mode);
    prepare();
    const auto check = [](QWidget *window) {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const QSize size = window->size();
        const QSize least = window->minimumSizeHint();
        const QString found = u"%1: %2x%3, at least %4x%5"_s.arg(window->windowTitle())
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(least.width())
                                  .arg(least.height());
        QVERIFY2(size.width() < Screen.width() && size.height() < Screen.height() - 30, qPrintable(found));
        QVERIFY2(least.width() <= Room.width() && least.height() <= Room.height(), qPrintable(found));
        window->close();
    };
    const Snapshot &snapshot = test::bundledSnapshot();
    AboutDialog about(&snapshot, mode);
    AnnotationRequest request;
    request.mode = mode;
    request.heading = u"Year"_s;
    request.valueSeriesId = u"exports"_s;
    request.valueWords = inMode(snapshot.figures[1].spec.series.front().name, mode);
    request.categories = snapshot.figures[1].spec.categories;
    AnnotationDialog annotation(request);
    PictureDialog picture({{1920, 1080}, mode});
    TableDialog table({CsvLayout::Table, CsvEncoding::Office, mode});
    ExportAllChoice all;
    all.mode = mode;
    ExportAllDialog exportAll(all);
    DeckRequest slides;
    slides.deck = defaultDeck(snapshot);
    slides.snapshot = std::make_shared<const Snapshot>(snapshot);
    slides.mode = mode;
    DeckDialog deck(slides);
    ShortcutsDialog shortcuts(m_window->menuBar()->actions());
    QPrinter printer;
    const PrintRequest blank{[](QPrinter *, bool) { return true; }}; // which the preview does not keep
    PrintPreview preview(&printer, blank);
    for (QWidget *dialog : std::initializer_list<QWidget *>{
             &about, &annotation, &picture, &table, &exportAll, &deck, &shortcuts, &preview}) {
        check(dialog);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestSmallScreen::rehearsalFits()
{
    QFETCH(const LabelMode, mode);
    prepare();
    Talk deck(std::make_shared<const Snapshot>(test::bundledSnapshot()), defaultDeck(test::bundledSnapshot()), {},
        [] { return qint64(0); });
    deck.setMode(mode);
    SpeakerWindow window(&deck);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.width() < Screen.width() && window.height() < Screen.height() - 20);
    QVERIFY(window.minimumSizeHint().width() <= Room.width() && window.minimumSizeHint().height() <= Room.height());
}

void TestSmallScreen::firstColumnLeavesRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textScale");
    QTest::addColumn<LabelMode>("mode");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        const auto row = [mode](const char *size, const QSize &room, int scale) {
            QTest::addRow("%s %s %d %%", qPrintable(toId(mode)), size, scale) << room << scale << mode;
        };
        row("large", {1366, 700}, 100);
        row("small", Room, 100);
        row("small", Room, 150);
    }
}

/// In each figure a number is seen beside the name of its row, and the name stays when the table scrolls.
void TestSmallScreen::firstColumnLeavesRoom()
{
    QFETCH(const QSize, size);
    prepare();
    m_window->resize(size);
    QTableView *table = m_window->figurePage()->table();
    const auto isSeen = [table](const QModelIndex &index) { // numbers stand at the right
        const int number = table->fontMetrics().horizontalAdvance(index.data().toString());
        const QRect cell = table->visualRect(index);
        return cell.right() - number > table->columnWidth(0) && cell.right() <= table->viewport()->width()
            && cell.bottom() < table->viewport()->height();
    };
    for (int figure = 0; figure < 6; ++figure) {
        m_window->session()->setFigureIndex(figure);
        QCoreApplication::processEvents();
        const QAbstractItemModel *model = table->model();
        const int first = table->columnWidth(0);
        QVERIFY2(first <= 0.35 * table->width(), qPrintable(QString::number(figure + 1)));
        QVERIFY2(isSeen(model->index(0, 1)), qPrintable(QString::number(figure + 1)));
        for (int row = 0; row < model->rowCount(); ++row) { // names wrap
            const QRect room(0, 0, first - 7, 10000);
            const QString name = model->index(row, 0).data().toString();
            const int height = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, name).height();
            QVERIFY2(table->rowHeight(row) >= std::min(height, table->viewport()->height() / 2), qPrintable(name));
        }
        table->setFocus();
        table->setCurrentIndex(model->index(0, 1));
        for (int column = 2; column < model->columnCount(); ++column) {
            QTest::keyClick(table, Qt::Key_Right);
            QCOMPARE(table->currentIndex(), model->index(0, column));
            QVERIFY2(isSeen(table->currentIndex()), qPrintable(u"%1, %2"_s.arg(figure + 1).arg(column)));
            const QPoint inFirst(first / 2, table->visualRect(model->index(0, 0)).center().y());
            QCOMPARE(table->indexAt(inFirst), model->index(0, 0));
        }
    }
}

/// It is drawn, clicked and heard where it is seen, however far the others have scrolled.
void TestSmallScreen::firstColumnStays()
{
    m_window->resize(Room);
    QCoreApplication::processEvents();
    QTableView *table = m_window->figurePage()->table();
    QWidget *heading = table->horizontalHeader()->viewport();
    const int width = table->columnWidth(0) - 2; // without the line beside it
    const QImage before = table->viewport()->grab({0, 0, width, table->viewport()->height()}).toImage();
    const QImage headingBefore = heading->grab({0, 0, width, heading->height()}).toImage();
    QVERIFY(table->horizontalScrollBar()->maximum() > width);
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QCOMPARE(table->viewport()->grab({0, 0, width, table->viewport()->height()}).toImage(), before);
    QCOMPARE(heading->grab({0, 0, width, heading->height()}).toImage(), headingBefore);

    const QModelIndex second = table->model()->index(1, 0);
    const QRect cell = table->visualRect(second);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(table->currentIndex(), second.siblingAtColumn(1)); // a name stands for the first value of its row
    QVERIFY(table->hasFocus());
    QCOMPARE(m_window->session()->selection().category, 1);

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
    QVERIFY(spoken && spoken->tableInterface());
    QAccessibleInterface *name = spoken->tableInterface()->cellAt(1, 0);
    QCOMPARE(name->text(QAccessible::Name), second.data(Qt::AccessibleTextRole).toString());
    QVERIFY(name->rect().contains(table->viewport()->mapToGlobal(cell.center())));
    QCOMPARE(spoken->tableInterface()->columnCount(), table->model()->columnCount());
}

int main(int argc, char **argv)
{
    return test::runGuiTest(
        argc, argv, []() -> QObject * { return new TestSmallScreen; }, Screen);
}

#include "tst_smallscreen.moc"
