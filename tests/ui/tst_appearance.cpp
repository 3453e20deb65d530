// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Style and size of text of the whole program: every window, page and dialog follows, at once, and is readable.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <map>

#include "tests/support/windowtest.h"
#include "ui/charts/charttheme.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/models/figuretablemodel.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/conceptspage.h"
#include "ui/pages/figurepage.h"
#include "ui/pages/keyfigurespage.h"
#include "ui/pages/searchpage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/window/pagehost.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastOfText = 4.5;
constexpr double LeastOfMark = 3;

/// How much the strongest colour of \p part stands out from the commonest one, its ground.
double contrastIn(const QImage &part)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ++counts[part.pixel(x, y)];
    }
    const auto less = [](const auto &a, const auto &b) { return a.second < b.second; };
    const QColor ground(std::max_element(counts.begin(), counts.end(), less)->first);
    double most = 1;
    for (const auto &[colour, count] : counts)
        most = std::max(most, contrastRatio(QColor(colour), ground));
    return most;
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += u' ' + label->text();
    return name;
}

bool saysSomething(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return !field->text().isEmpty() || !field->placeholderText().isEmpty();
    if (const auto *browser = qobject_cast<const QTextBrowser *>(widget))
        return !browser->toPlainText().isEmpty();
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QMenuBar *>(widget);
}

/// The texts of \p window that stand out too little, as they are drawn.
QStringList paleTexts(QWidget *window)
{
    const QImage picture = window->grab().toImage();
    QStringList faults;
    int texts = 0;
    const auto check = [&](const QWidget *widget, const QRect &rect, const QString &what) {
        const QRect visible = (rect & widget->visibleRegion().boundingRect()).adjusted(3, 3, -3, -3); // without edges
        // What is scrolled out of sight in part may show no letter of it.
        if (visible.width() < std::max(8, rect.width() - 6) || visible.height() < rect.height() - 6)
            return;
        ++texts;
        const double contrast
            = contrastIn(picture.copy(QRect(widget->mapTo(window, visible.topLeft()), visible.size())));
        if (contrast < LeastOfText)
            faults << u"%1 \"%2\" %3:1"_s.arg(nameOf(widget), what).arg(contrast);
    };
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && saysSomething(widget))
            check(widget, widget->rect(), widget->objectName());
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->isVisible() || !view->model() || qobject_cast<QHeaderView *>(view))
            continue;
        for (QModelIndex row = view->indexAt({4, 4}); row.isValid() && view->visualRect(row).top() < view->height();
             row = row.siblingAtRow(row.row() + 1)) {
            for (int column = 0; column < view->model()->columnCount(row.parent()); ++column) {
                const QModelIndex cell = row.siblingAtColumn(column);
                if (!cell.data().toString().isEmpty() && cell.flags().testFlag(Qt::ItemIsEnabled))
                    check(view->viewport(), view->visualRect(cell), cell.data().toString());
            }
        }
    }
    if (texts == 0)
        faults << u"no texts"_s;
    return faults;
}

} // namespace

class TestAppearance : public test::WindowTest
{
    Q_OBJECT

private slots:
    void coloursStandOut_data() { addStyles(); }
    void coloursStandOut();
    void everyPageIsReadable_data() { addStyles(); }
    void everyPageIsReadable();
    void dialogsAreReadable_data() { addStyles(); }
    void dialogsAreReadable();
    void evidenceMarksStandOut_data() { addStyles(); }
    void evidenceMarksStandOut();
    void emptyBoxesAreSeen_data() { addStyles(); }
    void emptyBoxesAreSeen();
    void allWindowsFollow();
    void desktopComesBack();
    void textGrowsEverywhere();
    void lookIsRemembered();

private:
    static void addStyles()
    {
        QTest::addColumn<QString>("style");
        for (const QString &id : ChartTheme::allIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void choose(const QString &style, int textScale = 100)
    {
        m_window->session()->setAppearance({style, textScale});
        QCoreApplication::processEvents();
    }
};

void TestAppearance::coloursStandOut()
{
    QFETCH(const QString, style);
    const QPalette palette = paletteOf(*ChartTheme::withId(style));
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Window}, {QPalette::Link, QPalette::Base}, {QPalette::BrightText, QPalette::Window}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[over, under] : pairs) {
            const double contrast = contrastRatio(palette.color(group, over), palette.color(group, under));
            QVERIFY2(contrast >= LeastOfText, qPrintable(u"%1 on %2: %3"_s.arg(over).arg(under).arg(contrast)));
        }
    }
    QCOMPARE(palette.color(QPalette::Base), ChartTheme::withId(style)->background); // charts have no frame
}

void TestAppearance::everyPageIsReadable()
{
    QFETCH(const QString, style);
    choose(style);
    m_window->session()->setSelection({0, 1});
    QCOMPARE(paleTexts(m_window.get()).join(u'\n'), QString());
    PageHost *pages = m_window->pages();
    for (const PageKind &kind : pageKinds()) {
        Page *page = pages->page(*kind.type);
        pages->showPage(page);
        auto *tabs = page->findChild<QTabWidget *>();
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(paleTexts(m_window.get()).join(u'\n'), QString());
        }
    }
    auto *field = m_window->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(field, u"2021"_s);
    QTRY_VERIFY(m_window->findChild<SearchPage *>()->isVisible());
    QCOMPARE(paleTexts(m_window.get()).join(u'\n'), QString());
}

void TestAppearance::dialogsAreReadable()
{
    QFETCH(const QString, style);
    ExportAllDialog all(ExportAllChoice{});
    PictureDialog picture(PictureChoice{});
    ShortcutsDialog shortcuts(m_window->menuBar()->actions());
    for (QWidget *dialog : std::initializer_list<QWidget *>{&all, &picture, &shortcuts}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        choose(style); // while it is open
        QCOMPARE(paleTexts(dialog).join(u'\n'), QString());
        choose({});
    }
}

void TestAppearance::evidenceMarksStandOut()
{
    QFETCH(const QString, style);
    choose(style);
    QTableView *table = m_window->figurePage()->table();
    int marks = 0;
    for (int figure = 0; figure < 6; ++figure) {
        m_window->session()->setFigureIndex(figure);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                const auto icon = cell.data(Qt::DecorationRole).value<QIcon>();
                if (icon.isNull())
                    continue;
                for (const bool isSelected : {false, true}) {
                    QImage drawn(48, 48, QImage::Format_RGB32);
                    drawn.fill(table->palette().color(isSelected ? QPalette::Highlight : QPalette::Base));
                    const QColor ground(drawn.pixel(0, 0));
                    QPainter painter(&drawn);
                    icon.paint(&painter, drawn.rect(), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
                    painter.end();
                    double most = 1;
                    for (int x = 0; x < 48; ++x)
                        most = std::max(most, contrastRatio(QColor(drawn.pixel(x, x)), ground));
                    QVERIFY2(most >= LeastOfMark, qPrintable(cell.data(Qt::ToolTipRole).toString()));
                    ++marks;
                }
            }
        }
    }
    QVERIFY(marks > 50);
}

/// A box that is not checked is an edge and nothing else.
void TestAppearance::emptyBoxesAreSeen()
{
    QFETCH(const QString, style);
    choose(style);
    if (!isDark(QApplication::palette()))
        return; // Qt's own edges are seen on light grounds
    QWidget window;
    window.resize(60, 60);
    QStyleOptionButton option;
    option.initFrom(&window);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    option.rect = QRect(20, 20, 20, 20);
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_FrameLineEdit, QStyle::PE_PanelButtonCommand}) {
        QImage drawn(60, 60, QImage::Format_RGB32);
        drawn.fill(option.palette.color(QPalette::Window));
        QPainter painter(&drawn);
        QApplication::style()->drawPrimitive(element, &option, &painter, &window);
        painter.end();
        QVERIFY(contrastRatio(QColor(drawn.pixel(30, 20)), QColor(drawn.pixel(5, 5))) >= LeastOfMark);
    }
}

void TestAppearance::allWindowsFollow()
{
    m_window->pages()->showPage(m_window->pages()->page<AuditPage>());
    ExportAllDialog dialog(ExportAllChoice{}, m_window.get());
    dialog.show();
    QAction *present = actionWithKeys(QKeySequence(Qt::Key_F5));
    QVERIFY(present);
    present->trigger();
    for (const QString &style : ChartTheme::allIds()) {
        choose(style);
        const QPalette wanted = paletteOf(*ChartTheme::withId(style));
        for (const QWidget *widget : QApplication::allWidgets()) {
            for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                     QPalette::Button, QPalette::Highlight, QPalette::ToolTipBase})
                QVERIFY2(
                    widget->palette().color(QPalette::Active, role) == wanted.color(role), qPrintable(nameOf(widget)));
        }
        QCOMPARE(m_window->figurePage()->chart()->backgroundBrush().color().isValid(), true);
    }
}

void TestAppearance::desktopComesBack()
{
    const QPalette before = QApplication::palette();
    const auto restore = qScopeGuard([before] { QApplication::setPalette(before); });
    choose({}, 150);
    QCOMPARE(QApplication::palette(), before);
    for (const QPalette &desktop : {before, paletteOf(ChartTheme::dark())}) {
        QApplication::setPalette(desktop);
        choose(u"paper"_s);
        QVERIFY(QApplication::palette() != desktop);
        choose(u"contrast"_s);
        choose({});
        QCOMPARE(QApplication::palette(), desktop);
        QCOMPARE(QApplication::palette().resolveMask(), desktop.resolveMask()); // 0: follows the desktop
    }
    const QFont font = QApplication::font();
    choose(u"dark"_s, 200);
    m_window.reset();
    QCOMPARE(QApplication::font(), font);
}

void TestAppearance::textGrowsEverywhere()
{
    m_window->pages()->showPage(m_window->pages()->page<KeyFiguresPage>());
    m_window->pages()->showPage(m_window->pages()->page<AuditPage>());
    m_window->pages()->showFigures();
    ExportAllDialog dialog(ExportAllChoice{}, m_window.get());
    dialog.show();
    QAction *present = actionWithKeys(QKeySequence(Qt::Key_F5));
    present->trigger();
    QCoreApplication::processEvents();
    std::map<const QWidget *, int> before;
    for (const QWidget *widget : QApplication::allWidgets())
        before[widget] = QFontInfo(widget->font()).pixelSize();
    QVERIFY(before.size() > 100);
    const auto rows = m_window->figurePage()->table()->rowHeight(0);
    choose(u"dark"_s, 150);
    for (const auto &[widget, pixels] : before) {
        const double growth = double(QFontInfo(widget->font()).pixelSize()) / pixels;
        QVERIFY2(growth > 1.4 && growth < 1.6, qPrintable(nameOf(widget) + u" %1"_s.arg(growth)));
    }
    QVERIFY(m_window->figurePage()->table()->rowHeight(0) > rows);
    choose({}, 100);
    for (const auto &[widget, pixels] : before)
        QCOMPARE(QFontInfo(widget->font()).pixelSize(), pixels);
    QCOMPARE(m_window->figurePage()->table()->rowHeight(0), rows);
}

void TestAppearance::lookIsRemembered()
{
    choose(u"contrast"_s, 125);
    closeProgram();
    startProgram();
    m_window->showSnapshot(test::bundledSnapshot(), true);
    m_window->restore({});
    showWindow();
    QCOMPARE(m_window->palette().color(QPalette::Window), paletteOf(ChartTheme::contrast()).color(QPalette::Window));
    startProgram();
    m_window->showSnapshot(Error(ErrorCode::SnapshotMissing, u"x.sqlite"_s), true);
    m_window->restore({});
    showWindow();
    QCOMPARE(m_window->palette().color(QPalette::Window), paletteOf(ChartTheme::contrast()).color(QPalette::Window));
}

DTE_GUI_TEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
