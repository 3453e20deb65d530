// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QTest>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "tests/support/guitest.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/wrappedlabel.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// The pane alone, with the cells of figure 3.
class TestDetailPane : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void everyTextHasItsRoom_data();
    void everyTextHasItsRoom();
    void anotherFontIsMeasuredAnew();
    void rowsAreKept();
    void whatIsSelectedStaysWhereTheTextDoes();
    void wordsThatDoNotWrapAreWhole();
    void textsAreInReadingOrder();

protected:
    void tearDown() override { m_pane.reset(); }

private:
    void show(CellKey key, LabelMode mode = LabelMode::Both)
    {
        if (key.isValid())
            m_pane->showCell(m_state, key, mode);
        else
            m_pane->showSummary(summaryText(m_state, mode));
        QCoreApplication::processEvents();
    }
    QList<CellKey> cells() const;
    QList<QLabel *> labels() const { return m_pane->findChildren<QLabel *>(); }
    QString faults() const;

    FigureState m_state = test::figureState(u"fig3"_s);
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(420, 240);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QList<CellKey> TestDetailPane::cells() const
{
    QList<CellKey> keys{{}};
    for (int s = 0; s < m_state.data.seriesCount(); ++s) {
        for (int c = 0; c < m_state.data.categoryCount(); ++c)
            keys << CellKey{s, c};
        keys << CellKey();
    }
    return keys;
}

/// Texts that are hidden, cut off or on top of another; measured by labels that remember nothing.
QString TestDetailPane::faults() const
{
    QStringList list;
    int bottom = 0;
    for (const QLabel *label : labels()) {
        QLabel fresh(label->text());
        fresh.setTextFormat(Qt::PlainText);
        fresh.setFont(label->font());
        fresh.setWordWrap(label->wordWrap());
        fresh.setTextInteractionFlags(label->textInteractionFlags());
        const int height = label->wordWrap() ? fresh.heightForWidth(label->width()) : fresh.sizeHint().height();
        if (!label->isVisible())
            list << u"hidden: "_s + label->text();
        if (label->height() < height || label->width() < label->minimumSizeHint().width())
            list << u"cut off: %1x%2, not %3x%4: %5"_s.arg(label->width())
                        .arg(label->height())
                        .arg(label->minimumSizeHint().width())
                        .arg(height)
                        .arg(label->text());
        if (label->y() < bottom)
            list << u"overlaps: "_s + label->text();
        if (label->wordWrap())
            bottom = label->geometry().bottom() + 1;
    }
    return list.join(u'\n');
}

void TestDetailPane::everyTextHasItsRoom_data() { test::addEveryMode(); }

void TestDetailPane::everyTextHasItsRoom()
{
    QFETCH(const LabelMode, mode);
    for (const int width : {420, 270}) {
        m_pane->resize(width, 240);
        for (const CellKey key : cells()) {
            show(key, mode);
            QTRY_COMPARE(faults(), QString());
            if (width == 420)
                QTRY_VERIFY(m_pane->widget()->width() <= m_pane->viewport()->width()); // nothing lies at the side
            QCOMPARE(labels().size(),
                1
                    + 2
                        * (key.isValid() ? static_cast<qsizetype>(details(m_state, key, mode).size())
                                         : 1)); // the summary
        }
    }
}

void TestDetailPane::anotherFontIsMeasuredAnew()
{
    show({1, 5});
    const int before = m_pane->verticalScrollBar()->maximum();
    QFont large = m_pane->font();
    large.setPointSize(2 * large.pointSize());
    m_pane->setFont(large);
    QTRY_VERIFY(m_pane->verticalScrollBar()->maximum() > before);
    QTRY_COMPARE(faults(), QString());
    show({});
    m_pane->setFont(QFont(large.family(), 7)); // while rows are put aside
    show({1, 5});
    QTRY_COMPARE(faults(), QString());
}

/// Labels are not made anew, also not after the hint.
void TestDetailPane::rowsAreKept()
{
    show({1, 5});
    const QList<QLabel *> first = labels();
    QVERIFY(first.size() > 6);
    show({});
    QCOMPARE(labels().size(), 3); // hint and summary
    show({1, 5});
    QList<QLabel *> again = labels();
    QCOMPARE(QSet<QLabel *>(again.begin(), again.end()), QSet<QLabel *>(first.begin(), first.end()));
}

void TestDetailPane::whatIsSelectedStaysWhereTheTextDoes()
{
    show({1, 5});
    QLabel *last = labels().last();
    last->setSelection(0, 4);
    show({1, 5}, LabelMode::Both);
    QCOMPARE(last->selectedText(), last->text().left(4));
    show({1, 5}, LabelMode::English);
    show({0, 0}, LabelMode::Chinese);
    for (const QLabel *label : labels())
        QVERIFY(!label->hasSelectedText());
}

void TestDetailPane::wordsThatDoNotWrapAreWhole()
{
    const QString address = u"https://example.org/a/very/long/address/that/has/no/blank/and/does/not/wrap"_s;
    WrappedLabel label;
    label.showText(u"短\n"_s + address + u" 后"_s);
    QVERIFY(label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance(u"短"_s));
    const QLabel plain(label.text());
    QLabel wrapped(label.text());
    wrapped.setWordWrap(true);
    wrapped.setTextFormat(Qt::PlainText);
    wrapped.setTextInteractionFlags(label.textInteractionFlags());
    QVERIFY(label.minimumSizeHint().width() >= wrapped.minimumSizeHint().width());
    QVERIFY(label.minimumSizeHint().width() <= plain.sizeHint().width());
    const int before = label.heightForWidth(200);
    label.showText(label.text().repeated(3));
    QVERIFY(label.heightForWidth(200) > before);
}

/// For screen readers and the Tab key: the order of the widgets is that of the rows, whatever was shown before.
void TestDetailPane::textsAreInReadingOrder()
{
    for (const CellKey key : cells()) {
        show(key);
        if (!key.isValid())
            continue;
        QStringList expected{cellWords(m_state, key, LabelMode::Both)};
        for (const Detail &detail : details(m_state, key, LabelMode::Both))
            expected << detail.label << detail.text;
        QStringList texts;
        for (const QLabel *label : labels()) {
            texts << QString(label->text()).remove(QChar(0x200B)); // where long words may break
            if (label->wordWrap() && texts.size() > 1)
                QCOMPARE(label->accessibleName(), texts[texts.size() - 2]);
        }
        QCOMPARE(texts, expected);
    }
}

DTE_GUI_TEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
