// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text that the user can see, in each language: Chinese holds no English word but names and formats, English no
// Chinese character, and with both languages neither stands alone.

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsScene>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <QTreeView>

#include <set>
#include <tuple>

#include "db/words/figurewords.h"
#include "tests/support/languages.h"
#include "tests/support/windowtest.h"
#include "ui/charts/textitem.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/conceptspage.h"
#include "ui/pages/figurepage.h"
#include "ui/pages/keyfigurespage.h"
#include "ui/state/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"
#include "ui/widgets/recordview.h"
#include "ui/window/pagehost.h"

using namespace dte;
using namespace Qt::StringLiterals;
using test::add;
using test::Seen;
using test::SeenList;

namespace {

void addModel(SeenList *list, const QString &place, const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            add(list, place, index.data().toString());
            add(list, place + u" tip"_s, index.data(Qt::ToolTipRole).toString());
            add(list, place + u" accessible"_s, index.data(Qt::AccessibleTextRole).toString());
            if (column == 0)
                addModel(list, place, model, index);
        }
    }
    for (int column = 0; !parent.isValid() && column < model->columnCount(); ++column) {
        add(list, place + u" header"_s, model->headerData(column, Qt::Horizontal).toString());
        add(list, place + u" header tip"_s, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
}

void addActions(SeenList *list, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        add(list, u"action"_s, action->text());
        add(list, u"tip of an action"_s, action->toolTip());
        add(list, u"status tip"_s, action->statusTip());
        if (action->menu())
            addActions(list, action->menu()->actions());
    }
}

/// All texts of \p top and of what is in it, but not of pictures and item views.
SeenList textsOf(QWidget *top)
{
    SeenList list;
    add(&list, u"window title"_s, top->windowTitle());
    QList<QWidget *> widgets = top->findChildren<QWidget *>();
    widgets.prepend(top);
    for (const QWidget *widget : widgets) {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        add(&list, name + u" tip"_s, widget->toolTip());
        add(&list, name + u" accessible name"_s, widget->accessibleName());
        add(&list, name + u" accessible description"_s, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(&list, name, QString(label->text()).remove(QChar(0x200B))); // where long words may break
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(&list, name, button->text());
        if (const auto *box = qobject_cast<const QSpinBox *>(widget)) {
            add(&list, name, box->suffix());
            add(&list, name, box->specialValueText());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(&list, name, box->itemText(i));
        }
        if (const auto *browser = qobject_cast<const QTextBrowser *>(widget)) {
            for (const QString &cell : browser->toPlainText().split(u'\n'))
                add(&list, name, cell);
        }
    }
    return list;
}

SeenList textsOf(const FigureScene &figure)
{
    SeenList list;
    for (const QGraphicsItem *item : figure.scene()->items()) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            add(&list, u"chart"_s, text->text());
    }
    return list;
}

/// Keeps what is asked for, and leaves the answer to others.
class AskedWords final : public QTranslator
{
public:
    using Word = std::tuple<QByteArray, QByteArray, QByteArray>;

    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        words.insert({context, source, comment});
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable std::set<Word> words;
};

/// Qt's own, for a folder that holds a file and a folder.
std::unique_ptr<QFileDialog> fileDialog(const QString &folder)
{
    QDir(folder).mkdir(u"1"_s);
    QFile file(folder + u"/2.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), folder);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setViewMode(QFileDialog::Detail);
    return dialog;
}

} // namespace

class TestWords : public test::WindowTest
{
    Q_OBJECT

private slots:
    void tellsTheLanguagesApart_data();
    void tellsTheLanguagesApart();
    void theWindow_data() { test::addFiguresInEveryMode(); }
    void theWindow();
    void everyDetail_data() { test::addFiguresInEveryMode(); }
    void everyDetail();
    void theChart_data() { test::addFiguresInEveryMode(); }
    void theChart();
    void theReportPages_data();
    void theReportPages();
    void theDialogs_data() { test::addEveryMode(); }
    void theDialogs();
    void qtsOwnDialogs_data() { test::addEveryMode(); }
    void qtsOwnDialogs();
    void everyWordOfQtHasChinese();
    void theErrorPage_data() { test::addEveryMode(); }
    void theErrorPage();
    void everyErrorSentence_data() { test::addEveryMode(); }
    void everyErrorSentence();
    void theStatusMessages_data() { test::addEveryMode(); }
    void theStatusMessages();

private:
    void check(const SeenList &list, LabelMode mode) const;
    void show(const QString &figure, LabelMode mode) const
    {
        m_window->setMode(mode);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + figure.right(1).toInt()));
        QCoreApplication::processEvents(); // widgets hear of the language by posted events
    }
};

void TestWords::check(const SeenList &list, LabelMode mode) const
{
    const QString faults = test::languageFaults(list, mode);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void TestWords::tellsTheLanguagesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<bool>("fine");
    QTest::newRow("Chinese") << u"文件(&F)"_s << LabelMode::Chinese << true;
    QTest::newRow("English in Chinese") << u"&File"_s << LabelMode::Chinese << false;
    QTest::newRow("half translated") << u"打开 snapshot"_s << LabelMode::Chinese << false;
    QTest::newRow("format") << u"PNG 图片"_s << LabelMode::Chinese << true;
    QTest::newRow("institution") << u"数据来源：UNCTAD"_s << LabelMode::Chinese << true;
    QTest::newRow("number") << u"1,648.4"_s << LabelMode::Chinese << true;
    QTest::newRow("indicator") << u"指标UNCTAD_DE_DIG_SERVTRADE_ANN_EXP"_s << LabelMode::Chinese << true;
    QTest::newRow("language name") << u"English"_s << LabelMode::Chinese << true;
    QTest::newRow("English") << u"&File"_s << LabelMode::English << true;
    QTest::newRow("Chinese in English") << u"File 文件"_s << LabelMode::English << false;
    QTest::newRow("language name in English") << u"中文(&Z)"_s << LabelMode::English << true;
    QTest::newRow("both") << u"文件 File(&F)"_s << LabelMode::Both << true;
    QTest::newRow("Chinese alone") << u"文件(&F)"_s << LabelMode::Both << false;
    QTest::newRow("English alone") << u"&File"_s << LabelMode::Both << false;
    QTest::newRow("year") << u"2021"_s << LabelMode::Both << true;
}

void TestWords::tellsTheLanguagesApart()
{
    QFETCH(const QString, text);
    QFETCH(const LabelMode, mode);
    QFETCH(const bool, fine);
    QCOMPARE(test::languageFaults({{u"here"_s, text}}, mode).isEmpty(), fine);
}

void TestWords::theWindow()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    show(figure, mode);
    SeenList list = textsOf(m_window.get());
    addActions(&list, m_window->menuBar()->actions());
    addModel(&list, u"outline"_s, m_window->findChild<OutlineView *>()->model());
    // A unit stands once a column: where both languages are shown there is a column for each.
    const QAbstractItemModel *table = m_window->figurePage()->table()->model();
    addModel(&list, u"table"_s, table);
    check(list, mode);
}

void TestWords::everyDetail()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    show(figure, mode);
    const auto state = m_window->session()->figure();
    SeenList list;
    for (int s = 0; s < state->data.seriesCount(); ++s) {
        for (int c = 0; c < state->data.categoryCount(); ++c) {
            m_window->session()->setSelection({s, c});
            list << textsOf(m_window->figurePage()->detailPane());
            add(&list, u"tool tip"_s, cellWords(*state, {s, c}, mode));
        }
    }
    check(list, mode);
}

void TestWords::theChart()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    show(figure, mode);
    SeenList list = textsOf(*m_window->figurePage()->chart()->figureScene());
    if (mode == LabelMode::Both) { // the title is the one text that is drawn in two
        const FigureState &state = *m_window->session()->figure();
        for (const LabelMode language : {LabelMode::Chinese, LabelMode::English}) {
            const QString title = numberedTitle(state, language);
            QCOMPARE(list.removeIf([&title](const Seen &seen) { return seen.text == title; }), 1);
        }
    }
    check(list, mode);
}

/// In both languages numbers and dates stand alone, as 6.6ZB does.
void TestWords::theReportPages_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::newRow("zh") << LabelMode::Chinese;
    QTest::newRow("en") << LabelMode::English;
}

void TestWords::theReportPages()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    PageHost *pages = m_window->pages();
    for (const PageKind &kind : pageKinds()) {
        Page *page = pages->page(*kind.type);
        pages->showPage(page);
        auto *tabs = page->findChild<QTabWidget *>();
        if (!tabs)
            continue; // that of the figures
        SeenList list;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            list << textsOf(page);
            for (RecordView *table : page->findChildren<RecordView *>())
                addModel(&list, table->objectName(), table->filter());
        }
        list.removeIf([](const Seen &seen) { return seen.text.contains(u"亿美元"_s) && seen.text.size() < 12; });
        check(list, mode);
    }
}

void TestWords::theDialogs()
{
    QFETCH(const LabelMode, mode);
    show(u"fig1"_s, mode);
    PictureDialog picture(PictureChoice{});
    TableDialog table(TableChoice{});
    ExportAllDialog all(ExportAllChoice{});
    AboutDialog about(&test::bundledSnapshot(), mode);
    ShortcutsDialog shortcuts(m_window->menuBar()->actions());
    SeenList list;
    for (QDialog *dialog : QList<QDialog *>{&picture, &table, &all, &shortcuts})
        list << textsOf(dialog);
    for (const Seen &seen : textsOf(&about)) {
        for (const QString &line : seen.text.split(u'\n')) // one language a line
            add(&list, u"about"_s, mode == LabelMode::Both ? seen.text : line);
    }
    check(list, mode);
}

/// The dialog for files, where the desktop has none of its own.
void TestWords::qtsOwnDialogs()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    const auto files = fileDialog(m_folder->path());
    files->show();
    auto *rows = files->findChild<QTreeView *>();
    QTRY_VERIFY(rows->model()->rowCount(rows->rootIndex()) >= 2);
    SeenList list = textsOf(files.get());
    const QModelIndex first = rows->model()->index(0, 0, rows->rootIndex());
    const QModelIndex folder = rows->model()->match(first, Qt::DisplayRole, u"1"_s).value(0);
    add(&list, u"type of a folder"_s, folder.siblingAtColumn(2).data().toString()); // of files the desktop names it
    QVERIFY(list.back().place.endsWith(u"folder"_s));
    list.removeIf(
        [this](const Seen &seen) { return seen.text.contains(m_folder->path()) || seen.text == u"Computer"_s; });
    check(list, mode);
}

/// Whatever Qt asks a translator for, there is a Chinese word.
void TestWords::everyWordOfQtHasChinese()
{
    AskedWords asked;
    QCoreApplication::installTranslator(&asked);
    const auto files = fileDialog(m_folder->path());
    files->show();
    auto *rows = files->findChild<QTreeView *>();
    QTRY_VERIFY(rows->model()->rowCount(rows->rootIndex()) >= 2);
    for (int row = 0; row < rows->model()->rowCount(rows->rootIndex()); ++row) {
        for (int column = 0; column < rows->model()->columnCount(); ++column)
            rows->model()->index(row, column, rows->rootIndex()).data();
    }
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintPreviewDialog preview(&printer);
    QPrintDialog print(&printer);
    QMessageBox box(QMessageBox::Question, {}, {},
        QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Yes | QMessageBox::No | QMessageBox::Close
            | QMessageBox::Save | QMessageBox::Discard);
    QLineEdit line;
    QTextEdit text;
    for (QMenu *menu : {line.createStandardContextMenu(), text.createStandardContextMenu()})
        delete menu;
    for (QWidget *window : std::initializer_list<QWidget *>{&preview, &print, &box})
        window->show();
    QCoreApplication::processEvents();
    QCoreApplication::removeTranslator(&asked);
    QVERIFY(asked.words.size() > 50);
    QStringList faults;
    for (const auto &[context, source, comment] : std::as_const(asked.words)) {
        const bool isWord = source != "..." && source != "Control"; // which stands on the key
        if (isWord
            && m_translator->translate(context.constData(), source.constData(), comment.constData(), -1).isEmpty())
            faults << QString::fromUtf8(context + ": " + source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWords::theErrorPage()
{
    QFETCH(const LabelMode, mode);
    startProgram();
    m_window->showSnapshot(Error(ErrorCode::SnapshotMissing, u"x.sqlite"_s), true);
    m_window->setMode(mode);
    showWindow();
    QCoreApplication::processEvents();
    SeenList list = textsOf(m_window.get());
    addActions(&list, m_window->menuBar()->actions());
    check(list, mode);
}

void TestWords::everyErrorSentence()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    SeenList list;
    QStringList sentences;
    for (int code = 0; code <= int(ErrorCode::PictureTooLarge); ++code) {
        const QString sentence = message(Error(static_cast<ErrorCode>(code), u"7.8"_s, u"9"_s));
        add(&list, u"error %1"_s.arg(code), sentence);
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence)); // each says something of its own
        sentences << sentence;
    }
    check(list, mode);
}

void TestWords::theStatusMessages()
{
    QFETCH(const LabelMode, mode);
    show(u"fig2"_s, mode);
    SeenList list;
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(u"1.csv"_s);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QString saved = m_window->statusBar()->currentMessage();
    QVERIFY(saved.contains(path(u"1.csv"_s)));
    add(&list, u"saved"_s, saved.remove(path(u"1.csv"_s)));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    add(&list, u"copied"_s, m_window->statusBar()->currentMessage());
    QCOMPARE(list.size(), 2);
    check(list, mode);
}

DTE_GUI_TEST_MAIN(TestWords)
#include "tst_words.moc"
