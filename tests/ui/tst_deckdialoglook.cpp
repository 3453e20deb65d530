// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include "tests/support/windowtest.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// The dialog with words in \p mode, a figure as in the report, one with a view, a pair, one that there is not.
DeckRequest request(LabelMode mode, bool isPair)
{
    const auto deck = parseDeck("digital-trade-deck 1\ntitle\nfigure fig1\n"
                                "figure fig3/transform=growth/range=2015:2021\n"
                                "compare fig3/transform=growth/range=2015:2021 | fig6/kind=line\n"
                                "figure fig99\nclosing\n"
                                "figure fig1/series=exports_kis,exports_report,exports_unctad,imports_kis,"
                                "imports_report,imports_unctad,total_kis,total_report,total_unctad\n",
        u"test"_s);
    DeckRequest request;
    if (deck)
        request.deck = *deck;
    request.snapshot = std::make_shared<const Snapshot>(test::bundledSnapshot());
    request.mode = mode;
    request.shown.kind = isPair ? SlideKind::Comparison : SlideKind::Figure;
    return request;
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Null if there is none.
QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 == text.size() ? QChar() : text[at + 1].toUpper();
}

bool hasRoom(const QWidget *widget)
{
    return widget->width() >= widget->sizeHint().width() && widget->height() >= widget->sizeHint().height();
}

} // namespace

/// Whether the dialog that arranges a deck can be read, and reached, in every language.
class TestDeckDialogLook : public test::GuiTest
{
    Q_OBJECT

private slots:
    void slidesSayWhatTheyShow_data() { test::addEveryMode(); }
    void slidesSayWhatTheyShow();
    void everyTextHasItsRoom_data() { addModesAndKinds(); }
    void everyTextHasItsRoom();
    void everySlideHasItsRoom_data() { test::addEveryMode(); }
    void everySlideHasItsRoom();
    void everyLetterIsUnique_data() { addModesAndKinds(); }
    void everyLetterIsUnique();
    void lettersLeadToTheirFields_data() { test::addEveryMode(); }
    void lettersLeadToTheirFields();
    void everyControlHasAName_data() { test::addEveryMode(); }
    void everyControlHasAName();
    void tabGoesInTheOrderOfReading_data();
    void tabGoesInTheOrderOfReading();

protected:
    void tearDown() override;

private:
    static void addModesAndKinds();
    void open(LabelMode mode, bool isPair = false);
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"slides"_s); }

    std::unique_ptr<BilingualTranslator> m_translator;
    std::unique_ptr<DeckDialog> m_dialog;
};

void TestDeckDialogLook::tearDown()
{
    m_dialog.reset();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
}

void TestDeckDialogLook::addModesAndKinds()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<bool>("isPair");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        QTest::newRow(qPrintable(toId(mode) + u", figure"_s)) << mode << false;
        QTest::newRow(qPrintable(toId(mode) + u", comparison"_s)) << mode << true;
    }
}

/// As small as it can be.
void TestDeckDialogLook::open(LabelMode mode, bool isPair)
{
    m_translator = std::make_unique<BilingualTranslator>();
    m_translator->setMode(mode);
    QCoreApplication::installTranslator(m_translator.get());
    m_dialog = std::make_unique<DeckDialog>(request(mode, isPair));
    m_dialog->show();
    m_dialog->resize(1, 1);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestDeckDialogLook::slidesSayWhatTheyShow()
{
    QFETCH(const LabelMode, mode);
    open(mode);
    const auto has = [&](int row, const Text &title) {
        const QString text = list()->item(row)->text();
        return text.contains(title.zh) == (mode != LabelMode::English)
            && text.contains(title.en) == (mode != LabelMode::Chinese) && !text.contains(u'\n');
    };
    const Text third = test::figureState(u"fig3"_s).spec.title;
    QVERIFY(has(0, test::bundledSnapshot().report.title));
    QVERIFY(has(1, test::figureState(u"fig1"_s).spec.title));
    QVERIFY(has(2, third) && has(3, third) && has(3, test::figureState(u"fig6"_s).spec.title));
    QVERIFY(!list()->item(1)->text().contains(u'['));
    const QString view = u"[transform=growth, range=2015:2021]"_s;
    QVERIFY2(list()->item(2)->text().endsWith(view), qPrintable(list()->item(2)->text()));
    const QStringList sides = list()->item(3)->text().split(u" | "_s);
    QCOMPARE(sides.size(), 2);
    QVERIFY(sides[0].endsWith(view) && sides[1].endsWith(u"[kind=line]"_s));
    QCOMPARE(list()->item(4)->text(), u"5  fig99"_s);
    QVERIFY(has(5, {u"数据来源"_s, u"Sources"_s}));
}

void TestDeckDialogLook::everyTextHasItsRoom()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const bool, isPair);
    open(mode, isPair);
    QVERIFY2(m_dialog->width() <= 1024 && m_dialog->height() <= 700, "larger than a small screen");
    QStringList faults;
    const QRect all = m_dialog->rect();
    QList<QWidget *> widgets;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (qobject_cast<QLabel *>(widget) || qobject_cast<QPushButton *>(widget) || qobject_cast<QSpinBox *>(widget))
            widgets << widget;
    }
    QVERIFY(widgets.size() >= 13);
    for (const QWidget *widget : widgets) {
        const QRect place(widget->mapTo(m_dialog.get(), QPoint()), widget->size());
        if (!widget->isVisible() || !hasRoom(widget) || !all.contains(place))
            faults << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    for (const QPlainTextEdit *edit : m_dialog->findChildren<QPlainTextEdit *>())
        QVERIFY(edit->viewport()->height() >= 2 * edit->fontMetrics().lineSpacing());
}

/// Wrapped, and not ending in an ellipsis.
void TestDeckDialogLook::everySlideHasItsRoom()
{
    QFETCH(const LabelMode, mode);
    open(mode);
    const QFontMetrics metrics = list()->fontMetrics();
    const int margin = list()->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list()) + 1;
    QCOMPARE(list()->count(), 7);
    for (int row = 0; row < list()->count(); ++row) {
        const QListWidgetItem *item = list()->item(row);
        const QRect place = list()->visualItemRect(item);
        const int width = std::min(place.width(), list()->viewport()->width()) - 2 * margin;
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, item->text());
        QVERIFY2(needed.width() <= width && needed.height() <= place.height(), qPrintable(item->text()));
    }
    QVERIFY(!list()->horizontalScrollBar()->isVisible());
}

void TestDeckDialogLook::everyLetterIsUnique()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const bool, isPair);
    open(mode, isPair);
    QStringList texts;
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (!qobject_cast<QDialogButtonBox *>(button->parent()) || button->text().contains(u'&'))
            texts << button->text(); // OK and Cancel have keys of their own
    }
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.size() >= 10);
    QString letters;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        QVERIFY2(!letter.isNull() && !letters.contains(letter), qPrintable(text));
        letters += letter;
    }
}

void TestDeckDialogLook::lettersLeadToTheirFields()
{
    QFETCH(const LabelMode, mode);
    open(mode);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QVERIFY2(label->buddy(), qPrintable(label->text()));
        list()->setFocus();
        QTest::keyClick(m_dialog.get(), Qt::Key(mnemonicOf(label->text()).unicode()), Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), label->buddy());
    }
}

/// In words alone: no colon, and no letter for Alt but in the names that Qt takes from buttons.
void TestDeckDialogLook::everyControlHasAName()
{
    QFETCH(const LabelMode, mode);
    open(mode);
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression latin(u"[A-Za-z]{2}"_s);
    static const QRegularExpression letter(u"\\(\\w\\)$"_s);
    QStringList names{m_dialog->windowTitle()};
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        names << accessibleName(widget);
        if (qobject_cast<QPushButton *>(widget))
            names.last().remove(letter);
    }
    QVERIFY(names.size() >= 12);
    for (QString &name : names) {
        static const QRegularExpression clutter(u"&|\\(\\w\\)|[:：]"_s);
        QVERIFY2(!name.isEmpty() && !name.contains(clutter), qPrintable(names.join(u'\n')));
        QVERIFY2(name.contains(han) == (mode != LabelMode::English), qPrintable(name));
        QVERIFY2(name.contains(latin) == (mode != LabelMode::Chinese), qPrintable(name));
    }
    names.removeDuplicates();
    QVERIFY(names.size() >= 12); // no two are the same
}

void TestDeckDialogLook::tabGoesInTheOrderOfReading_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("moves"); // of the buttons that move a slide, those that can
    QTest::newRow("first slide") << 0 << QStringList{u"down"_s};
    QTest::newRow("between") << 2 << QStringList{u"up"_s, u"down"_s};
    QTest::newRow("last slide") << 6 << QStringList{u"up"_s};
}

void TestDeckDialogLook::tabGoesInTheOrderOfReading()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, moves);
    open(LabelMode::English);
    QCOMPARE(QApplication::focusWidget(), list()); // where arranging starts
    list()->setCurrentRow(row);
    const QStringList expected = QStringList{u"insertShown"_s, u"insertTitle"_s, u"insertClosing"_s} + moves
        + QStringList{u"remove"_s, u"standard"_s, u"noteZh"_s, u"noteEn"_s, u"minutes"_s};
    for (const QString &name : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    QSet<QWidget *> closing;
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        closing.insert(QApplication::focusWidget());
    }
    const auto *box = m_dialog->findChild<QDialogButtonBox *>();
    QVERIFY(closing.contains(box->button(QDialogButtonBox::Ok)));
    QVERIFY(closing.contains(box->button(QDialogButtonBox::Cancel)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Backtab);
    QVERIFY(closing.contains(QApplication::focusWidget()));
}

DTE_GUI_TEST_MAIN(TestDeckDialogLook)
#include "tst_deckdialoglook.moc"
