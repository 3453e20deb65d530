// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages besides the figures: key figures, concepts, audit and search, by keyboard and by mouse.

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeView>

#include "db/words/auditwords.h"
#include "tests/support/windowtest.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/picture.h"
#include "ui/models/outlinemodel.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/conceptspage.h"
#include "ui/pages/figurepage.h"
#include "ui/pages/keyfigurespage.h"
#include "ui/pages/searchpage.h"
#include "ui/state/session.h"
#include "ui/widgets/indicatorcards.h"
#include "ui/widgets/outlineview.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagehost.h"
#include "ui/window/searchcontroller.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestReportPages : public test::WindowTest
{
    Q_OBJECT

private slots:
    void keysOpenThePages();
    void whatIsFoundHasOnePage();
    void keysWalkThePanesOfThePage();
    void cardsChooseTheirKeyFigure();
    void filtersLeaveTheRest();
    void headersSortByMeaning();
    void linksLeadToFigureAndClaim();
    void theOutlineLeadsToItsKeyFigures();
    void eventsHaveATimeline();
    void theAuditCountsAndFilters();
    void theBadgeOpensTheClaimsOfTheFigure();
    void conceptsLeadToWhatMeasuresThem();
    void chineseNamesAreSortedByTheirSound();
    void searchingFindsAndOpens();
    void quotationMarksAreMarkedWithWhatTheyStandBeside();
    void searchingByKeyboard();
    void tablesAreSaved();
    void cardsAreSaved();
    void tablesAreSavedAsWorkbookAndJson();
    void onlyWhatIsShownIsSaved();
    void cardsAreSavedAsVectors();
    void whatIsShownIsCopied();
    void commandsAreForWhatIsShown();
    void theOutlineMarksWhatIsShown();
    void theOutlineKeepsWhatIsShownInView();
    void theBadgeCountsWhatIsShown();
    void cardsFillTheWidth_data() { test::addEveryMode(); }
    void cardsFillTheWidth();
    void cardsStandApart_data() { test::addEveryMode(); }
    void cardsStandApart();
    void nothingIsCutOffInASmallWindow_data() { test::addEveryMode(); }
    void detailsAreNamedInTheLanguageChosen();
    void nothingIsCutOffInASmallWindow();
    void conceptsSayWhatMeasuresThem();
    void conceptsAreWhole_data() { test::addEveryMode(); }
    void conceptsAreWhole();
    void theFieldCanBeReadInTheDark();
    void cardsKeepTheirMargins_data() { test::addEveryMode(); }
    void cardsKeepTheirMargins();
    void nothingIsCutOff_data() { test::addEveryMode(); }
    void nothingIsCutOff();
    void everyRowHasASentence();

private:
    PageHost *pages() const { return m_window->pages(); }
    const Snapshot &snapshot() const { return m_window->session()->snapshot(); }
    ReportPage *reportPage() const { return static_cast<ReportPage *>(pages()->currentPage()); }
    KeyFiguresPage *keyFigures() const { return pages()->page<KeyFiguresPage>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    QString heading() const
    {
        return reportPage()->detailPane()->findChild<WrappedLabel *>(u"detailHeading"_s)->plainText();
    }
    void openLink(const QString &part) const;
    void type(const QString &text) const;
};

void TestReportPages::openLink(const QString &part) const
{
    QListWidget *links = reportPage()->links();
    for (int row = 0; row < links->count(); ++row) {
        if (!links->item(row)->text().contains(part))
            continue;
        links->setCurrentRow(row);
        links->setFocus();
        QTest::keyClick(links, Qt::Key_Return);
        return;
    }
    QFAIL(qPrintable(u"no link with "_s + part));
}

/// Types into the search field and waits for the answer.
void TestReportPages::type(const QString &text) const
{
    QLineEdit *field = m_window->search()->field();
    field->setFocus();
    field->selectAll();
    if (text.toLatin1() == text.toUtf8()) {
        QTest::keyClicks(field, text);
    } else { // as an input method does it; there are no such keys
        field->setText(text);
        emit field->textEdited(text);
    }
    QTRY_VERIFY(m_window->findChild<QListView *>(u"hits"_s)->isVisible());
    QTRY_VERIFY(!m_window->search()->page()->findChildren<QLabel *>().isEmpty()
        && m_window->search()->page()->findChildren<QLabel *>().constFirst()->text().contains(text));
}

void TestReportPages::keysOpenThePages()
{
    press(Qt::Key_K);
    QCOMPARE(pages()->currentPage(), keyFigures());
    QVERIFY(keyFigures()->table()->hasFocus());
    press(Qt::Key_J);
    QCOMPARE(pages()->currentPage(), pages()->page<AuditPage>());
    press(Qt::Key_T);
    QCOMPARE(pages()->currentPage(), pages()->page<ConceptsPage>());
    QVERIFY(pages()->page<ConceptsPage>()->tree()->hasFocus());
    press(Qt::Key_B);
    QVERIFY(pages()->currentPage()->showsFigure());
    press(Qt::Key_K);
    QTest::keyClick(m_window.get(), Qt::Key_1); // the figure that was shown before
    QVERIFY(pages()->currentPage()->showsFigure());
}

void TestReportPages::whatIsFoundHasOnePage()
{
    for (const HitKind hit : allOf<HitKind>()) {
        const auto &kinds = pageKinds();
        QCOMPARE(std::count_if(kinds.begin(), kinds.end(),
                     [hit](const PageKind &kind) {
                         return std::find(kind.hits.begin(), kind.hits.end(), hit) != kind.hits.end();
                     }),
            1);
    }
}

void TestReportPages::keysWalkThePanesOfThePage()
{
    const auto *outline = m_window->findChild<OutlineView *>();
    const auto focusAfterF6 = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        return QApplication::focusWidget();
    };
    press(Qt::Key_K);
    QCOMPARE(focusAfterF6(), reportPage()->detailPane());
    QCOMPARE(focusAfterF6(), reportPage()->links());
    QCOMPARE(focusAfterF6(), outline); // the panel is for figures only
    QCOMPARE(focusAfterF6(), keyFigures()->table());
    type(u"云"_s);
    QCOMPARE(focusAfterF6(), outline);
    QCOMPARE(focusAfterF6(), m_window->search()->page()->list());
    QCOMPARE(focusAfterF6(), outline);
}

void TestReportPages::cardsChooseTheirKeyFigure()
{
    press(Qt::Key_K);
    const auto cards = keyFigures()->cards()->findChildren<QAbstractButton *>();
    QCOMPARE(cards.size(), 10);
    for (const int card : {0, 5, 9}) {
        QTest::mouseClick(cards[card], Qt::LeftButton);
        QVERIFY(keyFigures()->current());
        QCOMPARE(*keyFigures()->current()->headline, card + 1);
        QCOMPARE(heading(), keyFigures()->current()->name.zh);
    }
    cards[0]->setFocus();
    QTest::keyClick(cards[0], Qt::Key_Right);
    QVERIFY(cards[1]->hasFocus());
    QTest::keyClick(cards[1], Qt::Key_Space);
    QCOMPARE(keyFigures()->current()->id, u"dds_exports"_s);
}

void TestReportPages::filtersLeaveTheRest()
{
    press(Qt::Key_K);
    const auto rows = [this] { return keyFigures()->table()->filter()->rowCount(); };
    QCOMPARE(rows(), 71);
    const auto boxes = keyFigures()->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 5);
    const auto choose = [&boxes](int box, const QString &id) { boxes[box]->setCurrentIndex(boxes[box]->findData(id)); };
    choose(0, u"s3_4"_s);
    QCOMPARE(rows(), 5);
    choose(1, u"world"_s);
    QCOMPARE(rows(), 2); // the datasphere, twice
    choose(4, u"2025"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(keyFigures()->current()->id, u"world_datasphere_2025"_s);
    // A card that is filtered out brings all back.
    QTest::mouseClick(keyFigures()->cards()->findChildren<QAbstractButton *>().constFirst(), Qt::LeftButton);
    QCOMPARE(rows(), 71);
    QCOMPARE(keyFigures()->current()->id, u"dds_trade"_s);
}

void TestReportPages::headersSortByMeaning()
{
    press(Qt::Key_K);
    RecordView *table = keyFigures()->table();
    const auto firstId = [this, table] {
        return snapshot()
            .indicators[static_cast<size_t>(table->filter()->mapToSource(table->filter()->index(0, 0)).row())]
            .id;
    };
    QCOMPARE(firstId(), u"world_dds_exports"_s); // as in the text
    table->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(firstId(), u"cips_value"_s); // 75.83 %
    table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(firstId(), u"cips_value"_s); // 79.60万亿 is the largest number in its base unit
    table->sortByColumn(6, Qt::AscendingOrder);
    QCOMPARE(snapshot().indicator(firstId())->rank.value_or(0), 1);
}

void TestReportPages::linksLeadToFigureAndClaim()
{
    press(Qt::Key_K);
    emit m_window->search()->page()->opened(hitOf(HitKind::Indicator, u"ict_exports"_s));
    QCOMPARE(keyFigures()->current()->id, u"ict_exports"_s);
    openLink(u"图3"_s);
    QVERIFY(pages()->currentPage()->showsFigure());
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig3"_s);
    const CellKey cell = m_window->session()->selection();
    QVERIFY(cell.isValid());
    QCOMPARE(m_window->session()->figure()->at(cell)->value->toString(), u"769.9"_s);
    press(Qt::Key_K);
    openLink(u"出口同比增速"_s);
    QCOMPARE(pages()->currentPage(), pages()->page<AuditPage>());
    QCOMPARE(heading(), u"出口同比增速（2021年）"_s);
    openLink(u"769.9"_s); // and back to the value it is computed from
    QCOMPARE(pages()->currentPage(), keyFigures());
}

void TestReportPages::theOutlineLeadsToItsKeyFigures()
{
    auto *outline = m_window->findChild<OutlineView *>(u"outline"_s);
    const QModelIndex entry = static_cast<OutlineModel *>(outline->model())->indexOfKeyFigures(u"s3_1"_s);
    QVERIFY(entry.isValid());
    QCOMPARE(entry.data().toString(), u"关键数据（13）"_s);
    outline->scrollTo(entry);
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualRect(entry).center());
    QCOMPARE(pages()->currentPage(), keyFigures());
    QCOMPARE(keyFigures()->table()->filter()->rowCount(), 13);
}

void TestReportPages::eventsHaveATimeline()
{
    press(Qt::Key_K);
    keyFigures()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(keyFigures()->timeline()->filter()->rowCount(), 18);
    emit m_window->search()->page()->opened(hitOf(HitKind::Event, u"data_security_law"_s));
    QCOMPARE(keyFigures()->timeline()->currentRecord(), 4);
    QCOMPARE(heading(), u"《中华人民共和国数据安全法》出台"_s);
}

void TestReportPages::theAuditCountsAndFilters()
{
    press(Qt::Key_J);
    AuditPage *page = pages()->page<AuditPage>();
    QCOMPARE(page->table()->filter()->rowCount(), 91);
    const auto boxes = page->findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(boxes[0]->findData(static_cast<int>(Verdict::WithinRounding)));
    QCOMPARE(page->table()->filter()->rowCount(), 3);
    boxes[0]->setCurrentIndex(0);
    boxes[1]->setCurrentIndex(boxes[1]->findData(u"fig5"_s));
    QCOMPARE(page->table()->filter()->rowCount(), 2);
    page->showHit(hitOf(HitKind::Claim, u"dds_growth"_s));
    QStringList texts;
    for (const WrappedLabel *label : page->detailPane()->findChildren<WrappedLabel *>())
        texts << label->plainText();
    QVERIFY(texts.contains(u"3,596.9亿美元 ÷ 2,941.0亿美元 − 1 = 22.302%"_s));
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(page->releases()->filter()->rowCount() >= 3);
}

void TestReportPages::theBadgeOpensTheClaimsOfTheFigure()
{
    QTest::keyClick(m_window.get(), Qt::Key_6);
    auto *badge = m_window->findChild<QToolButton *>(u"badge"_s);
    QVERIFY(badge->isVisible());
    QVERIFY(badge->text().contains(badgeWords(checksOf(snapshot(), audit(snapshot()), u"fig6"_s))));
    QTest::mouseClick(badge, Qt::LeftButton);
    QCOMPARE(pages()->currentPage(), pages()->page<AuditPage>());
    const RecordView *table = pages()->page<AuditPage>()->table();
    for (int row = 0; row < table->filter()->rowCount(); ++row) {
        const int record = table->filter()->mapToSource(table->filter()->index(row, 0)).row();
        QCOMPARE(snapshot().claims[static_cast<size_t>(record)].figureId, u"fig6"_s);
    }
}

void TestReportPages::conceptsLeadToWhatMeasuresThem()
{
    press(Qt::Key_T);
    const QTreeView *tree = pages()->page<ConceptsPage>()->tree();
    int nodes = 0;
    for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
        ++nodes;
    QCOMPARE(nodes, 34); // two frameworks and their concepts
    for (int i = 0; i < 40 && !heading().startsWith(u"云计算"_s); ++i)
        QTest::keyClick(pages()->page<ConceptsPage>()->tree(), Qt::Key_Down);
    QCOMPARE(heading(), u"云计算"_s);
    openLink(u"3,229"_s);
    QCOMPARE(keyFigures()->current()->id, u"cloud_market"_s);
    emit m_window->search()->page()->opened(hitOf(HitKind::GlossaryEntry, u"unicorn"_s));
    QCOMPARE(pages()->currentPage(), pages()->page<ConceptsPage>());
    QCOMPARE(heading(), u"独角兽企业"_s);
}

/// By sound, in the C locale that tests run in.
void TestReportPages::chineseNamesAreSortedByTheirSound()
{
    RecordModel model;
    RecordList list{{u"名"_s}, 0, {}};
    for (const QString &name : {u"中国"_s, u"阿里"_s, u"图10"_s, u"北京"_s, u"图9"_s})
        list.records.push_back({{{name}}});
    model.setList(list);
    RecordFilter sorted(&model);
    sorted.sort(0);
    QStringList names;
    for (int row = 0; row < sorted.rowCount(); ++row)
        names << sorted.index(row, 0).data().toString();
    QCOMPARE(names, (QStringList{u"阿里"_s, u"北京"_s, u"图9"_s, u"图10"_s, u"中国"_s}));
}

void TestReportPages::searchingFindsAndOpens()
{
    type(u"云"_s);
    const QListView *hits = m_window->search()->page()->list();
    QCOMPARE(hits->currentIndex().data(SearchPage::HitRole).value<Hit>().id, u"cloud_computing"_s);
    QVERIFY(!hits->model()->index(0, 0).data(SearchPage::HitRole).isValid()); // the name of the group
    QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(hits->model()->index(1, 0)).center());
    QCOMPARE(pages()->currentPage(), pages()->page<ConceptsPage>());
    for (const QString &nowhere : {u"zzzz"_s, u"999999"_s, u"镕"_s}) {
        type(nowhere);
        QCOMPARE(hits->model()->rowCount(), 0); // nothing that could be taken for an answer
        QVERIFY(!hits->currentIndex().isValid());
        QTest::keyClick(m_window->search()->field(), Qt::Key_Return);
        QVERIFY(m_window->search()->page()->isVisible()); // nothing was opened
        const auto labels = m_window->search()->page()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&nowhere](const QLabel *label) { return label->isVisible() && label->text().contains(nowhere); }));
    }
    m_window->search()->field()->clear();
    emit m_window->search()->field()->textEdited(QString());
    QCOMPARE(pages()->currentPage(), pages()->page<ConceptsPage>());
}

/// Else the opening one would stand beside nothing, drawn as if no Chinese followed.
void TestReportPages::quotationMarksAreMarkedWithWhatTheyStandBeside()
{
    type(u"一带一路"_s);
    const auto *model = m_window->search()->page()->list()->model();
    QStringList marked;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        for (const auto &mark : index.data(SearchPage::MarksRole).value<QList<QTextLayout::FormatRange>>())
            marked << text.mid(mark.start, mark.length);
    }
    QVERIFY2(marked.contains(u"“一带一路”"_s), qPrintable(marked.join(u' ')));
    QVERIFY2(!marked.contains(u"一带一路"_s), qPrintable(marked.join(u' ')));
}

void TestReportPages::searchingByKeyboard()
{
    press(Qt::Key_F);
    QVERIFY(m_window->search()->field()->hasFocus());
    type(u"164.84"_s);
    QTest::keyClick(m_window->search()->field(), Qt::Key_Down);
    const Hit second = m_window->search()->page()->list()->currentIndex().data(SearchPage::HitRole).value<Hit>();
    QCOMPARE(second.kind, HitKind::Observation);
    QTest::keyClick(m_window->search()->field(), Qt::Key_Up);
    QTest::keyClick(m_window->search()->field(), Qt::Key_Return);
    QCOMPARE(keyFigures()->current()->id, u"dds_trade_2011"_s);
    press(Qt::Key_B);
    type(u"unicorn"_s);
    QTest::keyClick(m_window->search()->field(), Qt::Key_Escape);
    QVERIFY(pages()->currentPage()->showsFigure());
    QVERIFY(m_window->figurePage()->isVisible());
    QVERIFY(m_window->search()->field()->text().isEmpty());
}

void TestReportPages::tablesAreSaved()
{
    press(Qt::Key_K);
    m_dialogs->table = TableChoice{CsvLayout::Tidy, CsvEncoding::Plain, LabelMode::English};
    m_dialogs->saveFile = path(u"key.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/key-figures.tidy.csv"_s));
    QFile file(path(u"key.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 72);
    QVERIFY(lines[0].startsWith("indicator_id,name_zh,name_en,value,unit_id"));
    QVERIFY(lines[6].contains(",3596.9,usd_100m,亿美元,US$100 million,exact,3596.9亿美元,"));
    m_dialogs->saveFile = path(u"no/such/folder/x.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialogs->errors.size(), 1);
    press(Qt::Key_J);
    m_dialogs->table->layout = CsvLayout::Table;
    m_dialogs->saveFile = path(u"audit.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QFile audit(path(u"audit.csv"_s));
    QVERIFY(audit.open(QIODevice::ReadOnly));
    QCOMPARE(audit.readAll().trimmed().split('\n').size(), 92);
    press(Qt::Key_T);
    pages()->page<ConceptsPage>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_dialogs->saveFile = path(u"glossary.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QFile glossary(path(u"glossary.csv"_s));
    QVERIFY(glossary.open(QIODevice::ReadOnly));
    QCOMPARE(glossary.readAll().trimmed().split('\n').size(), 74);
}

void TestReportPages::cardsAreSaved()
{
    press(Qt::Key_K);
    PictureChoice choice;
    choice.size = QSize(1280, 720);
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"card.png"_s);
    press(Qt::Key_E);
    QVERIFY(m_dialogs->proposedPicture.textFits);
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/world_dds_exports.zh.png"_s) || !m_dialogs->proposedFile.isEmpty());
    const QImage card(path(u"card.png"_s));
    QCOMPARE(card.size(), QSize(1280, 720));
    QVERIFY(card.text(u"Description"_s).contains(u"3.81"_s));
    press(Qt::Key_J); // a claim has no card
    m_dialogs->saveFile = path(u"none.png"_s);
    press(Qt::Key_E);
    QVERIFY(!QFile::exists(path(u"none.png"_s)));
}

void TestReportPages::tablesAreSavedAsWorkbookAndJson()
{
    press(Qt::Key_T);
    m_dialogs->table = TableChoice{CsvLayout::Table, CsvEncoding::Office, LabelMode::Both, u"xlsx"_s};
    m_dialogs->saveFile = path(u"concepts.xlsx"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/concepts.both.xlsx"_s));
    QFile workbook(path(u"concepts.xlsx"_s));
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QVERIFY(workbook.read(4) == QByteArray("PK\x03\x04"));
    press(Qt::Key_J);
    pages()->page<AuditPage>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_dialogs->table->formatId = u"json"_s;
    m_dialogs->saveFile = path(u"later.json"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/later-releases.json"_s));
    QFile json(path(u"later.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains("\"list\": \"later-releases\""));
}

void TestReportPages::onlyWhatIsShownIsSaved()
{
    press(Qt::Key_K);
    emit m_window->search()->page()->opened(hitOf(HitKind::Section, u"s3_1"_s));
    m_dialogs->table = TableChoice{CsvLayout::Tidy, CsvEncoding::Plain, LabelMode::English};
    m_dialogs->saveFile = path(u"some.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QFile file(path(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().split('\n').size(), 1 + 13);
}

void TestReportPages::cardsAreSavedAsVectors()
{
    press(Qt::Key_K);
    PictureChoice choice;
    choice.size = QSize(1280, 720);
    choice.mode = LabelMode::English;
    choice.formatId = u"svg"_s;
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"card.svg"_s);
    press(Qt::Key_E);
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/world_dds_exports.en.svg"_s));
    QFile file(path(u"card.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(">US$3.81 trillion<"));
}

void TestReportPages::whatIsShownIsCopied()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    press(Qt::Key_K);
    press(Qt::Key_C, both);
    QVERIFY(clipboard->mimeData()->hasImage());
    QVERIFY(clipboard->mimeData()->hasFormat(u"image/svg+xml"_s));
    QVERIFY(clipboard->text().contains(u"3.81万亿美元"_s));
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!clipboard->mimeData()->hasImage());
    QVERIFY(clipboard->text().startsWith(u"全球可数字化交付服务出口额；3.81万亿美元；"_s));
    press(Qt::Key_T, both);
    QCOMPARE(clipboard->text().trimmed().split(u'\n').size(), 72);
    QVERIFY(clipboard->mimeData()->html().contains(u"<td align=\"right\">3,596.9</td>"_s));
    press(Qt::Key_J);
    press(Qt::Key_T, both);
    QCOMPARE(clipboard->text().trimmed().split(u'\n').size(), 92);
}

void TestReportPages::commandsAreForWhatIsShown()
{
    const auto isUsable = [this](const QKeySequence &keys) { return actionWithKeys(keys)->isEnabled(); };
    const QKeySequence picture(Qt::CTRL | Qt::Key_E);
    const QKeySequence table(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    const QKeySequence note(Qt::CTRL | Qt::Key_M);
    const QKeySequence print(Qt::CTRL | Qt::Key_P);
    QVERIFY(isUsable(picture) && isUsable(table) && isUsable(note) && isUsable(print));
    press(Qt::Key_K);
    QVERIFY(isUsable(picture) && isUsable(table) && !isUsable(note) && isUsable(print));
    keyFigures()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(!isUsable(picture) && isUsable(table) && !isUsable(print));
    press(Qt::Key_J);
    QVERIFY(!isUsable(picture) && isUsable(table));
    type(u"云"_s);
    QVERIFY(!isUsable(picture) && !isUsable(table) && !isUsable(note));
    press(Qt::Key_B);
    QVERIFY(isUsable(picture) && isUsable(table) && isUsable(note) && isUsable(print));
}

void TestReportPages::theOutlineMarksWhatIsShown()
{
    auto *outline = m_window->findChild<OutlineView *>(u"outline"_s);
    const auto marked = [outline] { return outline->selectionModel()->selectedIndexes(); };
    const auto *model = static_cast<OutlineModel *>(outline->model());
    QCOMPARE(marked(), QModelIndexList{model->indexOfFigure(0)});
    press(Qt::Key_J);
    QCOMPARE(marked(), QModelIndexList());
    emit m_window->search()->page()->opened(hitOf(HitKind::Section, u"s3_1"_s));
    QCOMPARE(marked(), QModelIndexList{model->indexOfKeyFigures(u"s3_1"_s)});
    keyFigures()->findChildren<QComboBox *>().constFirst()->setCurrentIndex(0);
    QCOMPARE(marked(), QModelIndexList());
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Return); // the figure shown last
    QVERIFY(pages()->currentPage()->showsFigure());
    QCOMPARE(marked(), QModelIndexList{model->indexOfFigure(0)});
}

void TestReportPages::theOutlineKeepsWhatIsShownInView()
{
    auto *outline = m_window->findChild<OutlineView *>(u"outline"_s);
    m_window->session()->setFigureIndex(3);
    for (const LabelMode mode : {LabelMode::Both, LabelMode::Chinese, LabelMode::Both}) {
        m_window->setMode(mode);
        const QModelIndex shown = outline->selectionModel()->selectedIndexes().value(0);
        // QTreeView scrolls a pixel less than it should.
        QTRY_VERIFY(outline->viewport()->rect().adjusted(0, 0, 0, 1).contains(outline->visualRect(shown)));
    }
}

void TestReportPages::theBadgeCountsWhatIsShown()
{
    const auto *badge = m_window->findChild<QToolButton *>(u"badge"_s);
    QTRY_VERIFY(badge->text().endsWith(badgeWords(checksOf(snapshot(), audit(snapshot()), u"fig1"_s))));
    press(Qt::Key_K);
    QVERIFY(badge->text().endsWith(badgeWords(audit(snapshot()))));
    QVERIFY(badge->toolTip().contains(u"✓ 成立 25"_s));
}

void TestReportPages::cardsFillTheWidth()
{
    QFETCH(LabelMode, mode);
    m_window->setMode(mode);
    press(Qt::Key_K);
    for (const int width : {900, 1024, 1280, 1920}) {
        m_window->resize(width, 860);
        QCoreApplication::processEvents();
        const IndicatorCards *cards = keyFigures()->cards();
        const int room = cards->viewport()->width();
        int shown = 0;
        for (const QAbstractButton *card : cards->findChildren<QAbstractButton *>()) {
            const QRect place(card->mapTo(cards->viewport(), QPoint()), card->size());
            shown += place.right() < room ? 1 : 0;
            QVERIFY2(place.right() < room || place.left() >= room, "a card is cut off");
        }
        QVERIFY(shown >= 1);
    }
}

/// However the page is reached, and whatever the size was before.
void TestReportPages::cardsStandApart()
{
    QFETCH(LabelMode, mode);
    m_window->setMode(mode);
    m_window->resize(1100, 700);
    QCoreApplication::processEvents();
    type(u"PIPL"_s);
    QTest::keyClick(m_window->search()->field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    for (const QSize &size :
        {QSize(1100, 700), QSize(1300, 640), QSize(1200, 560), QSize(1240, 900), QSize(1000, 700)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        int end = 0;
        for (const QAbstractButton *card : keyFigures()->cards()->findChildren<QAbstractButton *>()) {
            QVERIFY2(card->x() >= end, qPrintable(card->accessibleName()));
            end = card->x() + card->width();
        }
        QVERIFY(keyFigures()->cards()->widget()->width() >= end);
    }
}

void TestReportPages::detailsAreNamedInTheLanguageChosen()
{
    pages()->showPage(keyFigures());
    const QString chinese = keyFigures()->detailPane()->accessibleName();
    m_window->setMode(LabelMode::English);
    QTRY_COMPARE(keyFigures()->detailPane()->accessibleName(), u"Origin of the selected value"_s);
    m_window->setMode(LabelMode::Chinese);
    QTRY_COMPARE(keyFigures()->detailPane()->accessibleName(), chinese);
}

void TestReportPages::nothingIsCutOffInASmallWindow()
{
    QFETCH(LabelMode, mode);
    m_window->setMode(mode);
    for (const QSize &size : {QSize(800, 600), QSize(1024, 768)}) {
        m_window->resize(size);
        for (const PageKind &kind : pageKinds()) {
            auto *page = qobject_cast<ReportPage *>(pages()->page(*kind.type));
            if (!page)
                continue; // that of the figures
            pages()->showPage(page);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QCOMPARE(m_window->size(), size);
            QVERIFY2(!page->detailPane()->horizontalScrollBar()->isVisible(), page->metaObject()->className());
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->wordWrap())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
            const QTabBar *tabs = page->findChild<QTabWidget *>()->tabBar();
            QVERIFY(tabs->tabRect(tabs->count() - 1).right() <= tabs->width());
        }
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(
                    label->fontMetrics().horizontalAdvance(label->text()) <= label->width(), qPrintable(label->text()));
        }
    }
}

void TestReportPages::conceptsSayWhatMeasuresThem()
{
    press(Qt::Key_T);
    const QTreeView *tree = pages()->page<ConceptsPage>()->tree();
    QHash<QString, QString> measures;
    for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
        measures.insert(index.data().toString(), index.siblingAtColumn(1).data().toString());
    QCOMPARE(measures[u"云计算"_s], u"关键数据（4）"_s);
    QCOMPARE(measures[u"数字订购货物"_s], u"图6、关键数据（9）"_s);
    QCOMPARE(measures[u"区块链技术服务"_s], u"正文未给出数据"_s);
    QCOMPARE(measures[u"本报告概念框架"_s], QString());
}

void TestReportPages::conceptsAreWhole()
{
    QFETCH(LabelMode, mode);
    m_window->setMode(mode);
    m_window->resize(800, 700);
    press(Qt::Key_T);
    const auto *tree = pages()->page<ConceptsPage>()->findChild<QTreeView *>(u"concepts"_s);
    const int margin = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const auto cutOff = [tree, margin] {
        QStringList names;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
            const QRect place = tree->visualRect(index);
            const QRect room(0, 0, place.width() - 2 * margin, 10'000);
            const QString name = index.data().toString();
            const QRect text = QFontMetrics(tree->font()).boundingRect(room, Qt::TextWordWrap, name);
            if (text.height() > place.height() || text.width() > room.width())
                names << u"%1 %2x%3 in %4x%5"_s.arg(name)
                             .arg(text.width())
                             .arg(text.height())
                             .arg(room.width())
                             .arg(place.height());
        }
        return names.join(u'|');
    };
    for (const int width : {800, 1400, 1000, 800}) {
        m_window->resize(width, 700);
        QTRY_COMPARE(cutOff(), QString()); // the names have their height when the columns have their widths
    }
}

void TestReportPages::theFieldCanBeReadInTheDark()
{
    QPalette dark(QColor(49, 54, 59));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QPalette before = QApplication::palette();
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->search()->field()->palette().color(QPalette::PlaceholderText).lightness(), 255);
    QApplication::setPalette(before);
}

void TestReportPages::cardsKeepTheirMargins()
{
    QFETCH(LabelMode, mode);
    for (const Indicator &indicator : snapshot().indicators) {
        for (const QSize &size : {QSize(1280, 720), QSize(480, 270), QSize(300, 400)}) {
            ChartOptions options;
            options.size = size;
            options.mode = mode;
            QImage card = makeCanvas(options);
            QPainter painter(&card);
            Picture(indicatorCard(snapshot(), indicator, mode), options).paint(&painter, QRectF(card.rect()));
            painter.end();
            QCOMPARE(card.format(), QImage::Format_RGB32);
            const auto *corner = reinterpret_cast<const QRgb *>(card.constScanLine(0));
            const int margin = std::min(size.width(), size.height()) / 40;
            int drawn = 0;
            for (int y = 0; y < size.height(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(card.constScanLine(y));
                for (int x = 0; x < size.width(); ++x) {
                    if (line[x] == *corner)
                        continue;
                    ++drawn;
                    QVERIFY2(x >= margin && y >= margin && x < size.width() - margin && y < size.height() - margin,
                        qPrintable(indicator.id));
                }
            }
            QVERIFY(drawn > 500);
        }
    }
}

void TestReportPages::nothingIsCutOff()
{
    QFETCH(LabelMode, mode);
    m_window->setMode(mode);
    for (const QSize &size : {QSize(1280, 860), QSize(900, 600)}) {
        m_window->resize(size);
        pages()->showPage(keyFigures());
        pages()->showPage(pages()->page<ConceptsPage>());
        pages()->showPage(pages()->page<AuditPage>());
        QCoreApplication::processEvents();
        for (RecordView *table : {keyFigures()->table(), keyFigures()->timeline(), pages()->page<AuditPage>()->table(),
                 pages()->page<AuditPage>()->releases(), pages()->page<ConceptsPage>()->glossary()}) {
            for (int row = 0; row < table->filter()->rowCount(); ++row) {
                for (int column = 0; column < table->filter()->columnCount(); ++column) {
                    const QModelIndex index = table->filter()->index(row, column);
                    const QRect text = table->fontMetrics().boundingRect(
                        QRect(0, 0, table->columnWidth(column) - 6, 10000), Qt::TextWordWrap, index.data().toString());
                    QVERIFY2(text.height() <= table->rowHeight(row) && text.width() <= table->columnWidth(column),
                        qPrintable(index.data().toString()));
                }
            }
        }
    }
}

void TestReportPages::everyRowHasASentence()
{
    for (RecordView *table : {keyFigures()->table(), keyFigures()->timeline(), pages()->page<AuditPage>()->table(),
             pages()->page<AuditPage>()->releases(), pages()->page<ConceptsPage>()->glossary()}) {
        QVERIFY(!table->accessibleName().isEmpty());
        for (int row = 0; row < table->filter()->rowCount(); ++row) {
            const QString sentence = table->filter()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY(sentence.size() > 5);
        }
    }
}

DTE_GUI_TEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
