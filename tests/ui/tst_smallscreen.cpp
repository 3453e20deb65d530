// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Window and dialogs on a screen of 1024x768, as old projectors and laptops have, of which panels take a part.

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QPrinter>
#include <QScreen>
#include <QStatusBar>
#include <QTest>

#include "tests/support/windowtest.h"
#include "ui/deck/deckcontroller.h"
#include "ui/deck/presenterwindow.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/printpreview.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/session.h"
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
            QTest::addRow("%s %d %%", qPrintable(toCode(mode)), scale) << mode << scale;
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
    DeckController deck(std::make_shared<const Snapshot>(test::bundledSnapshot()), defaultDeck(test::bundledSnapshot()),
        {}, [] { return qint64(0); });
    deck.setMode(mode);
    PresenterWindow window(&deck);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.width() < Screen.width() && window.height() < Screen.height() - 20);
    QVERIFY(window.minimumSizeHint().width() <= Room.width() && window.minimumSizeHint().height() <= Room.height());
}

int main(int argc, char **argv)
{
    return test::runGuiTest(
        argc, argv, []() -> QObject * { return new TestSmallScreen; }, Screen);
}

#include "tst_smallscreen.moc"
