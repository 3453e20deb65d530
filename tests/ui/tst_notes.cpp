// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "db/file/userfile.h"
#include "tests/support/layoutchecker.h"
#include "tests/support/windowtest.h"
#include "ui/charts/annotationitems.h"
#include "ui/charts/textitem.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/viewpanel.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestNotes : public test::WindowTest
{
    Q_OBJECT

private slots:
    void aNoteIsAskedDrawnAndKept();
    void whatCannotBeDrawnIsSaidBeforeThePictureIsSaved();
    void aNoteCanBeRemoved();
    void aDamagedFileIsLeftAlone();
    void aFileSpoiltMeanwhileLosesNothing();
    void anotherWindowsNotesStay();
    void anotherWindowsNoteIsAskedAbout();
    void aNoteIsUndone();
    void asInTheReportHidesNotes();
    void theDialogTakesTheKeysAtOnce();
    void theDialogSaysWhatIsTooLong();
    void aNewNoteReplacesNone();
    void theDialogWritesOnTheValue();
    void theDialogWritesOnYears();
    void theDialogChangesAndRemoves();
    void picturesWithNotesAreWhole_data();
    void picturesWithNotesAreWhole();

private:
    QAction *command() const { return actionWithKeys(QKeySequence(Qt::CTRL | Qt::Key_M)); }
    QString notesFile() const { return annotationsFileBeside(m_settings->file()); }
    QStringList drawnTexts() const
    {
        QStringList texts;
        for (const QGraphicsItem *item : m_window->figurePage()->chart()->scene()->items()) {
            if (const auto *text = dynamic_cast<const TextItem *>(item))
                texts << text->text();
        }
        return texts;
    }
    AnnotationRequest request() const;
};

AnnotationRequest TestNotes::request() const
{
    AnnotationRequest request;
    request.figureId = u"fig3"_s;
    request.mode = LabelMode::English;
    request.heading = u"Year"_s;
    for (const QString &year : {u"2019"_s, u"2020"_s, u"2021"_s})
        request.categories.push_back({year, CategoryKind::Year, true, {year, year}});
    request.valueSeriesId = u"exports"_s;
    request.valueCategoryId = u"2020"_s;
    request.valueWords = u"2020, Exports"_s;
    request.existing = {{u"fig3"_s, {}, u"2019"_s, u"2021"_s, {u"旧"_s, u"Old"_s}}};
    return request;
}

void TestNotes::aNoteIsAskedDrawnAndKept()
{
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_3);
    m_window->session()->setSelection({0, 7});
    m_dialogs->annotation = Annotation{u"fig3"_s, u"exports"_s, u"2018"_s, u"2018"_s, {u"来源变更"_s, {}}};
    command()->trigger();
    QCOMPARE(m_dialogs->annotationRequest.valueSeriesId, u"exports"_s);
    QCOMPARE(m_dialogs->annotationRequest.valueCategoryId, u"2018"_s);
    QCOMPARE(m_dialogs->annotationRequest.categories.size(), size_t(11));
    QVERIFY(drawnTexts().contains(u"[1]"_s));
    QVERIFY(drawnTexts().contains(u"[1] 2018，出口：来源变更"_s));
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations{*m_dialogs->annotation});
    // It is there again after a restart.
    startProgram();
    m_window->showSnapshot(test::bundledSnapshot(), true);
    m_window->restore(u"fig3"_s);
    showWindow();
    QVERIFY(drawnTexts().contains(u"[1] 2018，出口：来源变更"_s));
}

void TestNotes::whatCannotBeDrawnIsSaidBeforeThePictureIsSaved()
{
    showWindow();
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"朱镕基😀"_s, {}}};
    command()->trigger();
    QVERIFY(drawnTexts().contains(u"[1] 2012–2015：朱镕基〓"_s));
    QCOMPARE(m_dialogs->errors, QStringList());
    m_dialogs->picture = PictureChoice();
    m_dialogs->saveFile = path(u"图.png"_s);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors.front().contains(u"😀 (U+1F600)"_s), qPrintable(m_dialogs->errors.front()));
    QVERIFY(QFile::exists(path(u"图.png"_s)));
}

void TestNotes::aNoteCanBeRemoved()
{
    showWindow();
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    command()->trigger();
    QVERIFY(drawnTexts().contains(u"[1]"_s));
    m_dialogs->annotation->text = {};
    command()->trigger();
    QCOMPARE(m_dialogs->annotationRequest.existing.size(), size_t(1));
    QVERIFY(!drawnTexts().contains(u"[1]"_s));
    QVERIFY(readAnnotations(notesFile()).value().empty());
}

void TestNotes::aDamagedFileIsLeftAlone()
{
    QFile file(notesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not notes");
    file.close();
    m_window->restore({});
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors[0].contains(notesFile()), qPrintable(m_dialogs->errors[0]));
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    command()->trigger();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not notes"));
    // The note is beside it, now and at the next start.
    QCOMPARE(readAnnotations(besideFile(notesFile(), 2)).value(), Annotations{*m_dialogs->annotation});
    startProgram();
    m_window->showSnapshot(test::bundledSnapshot(), true);
    m_window->restore({});
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(m_window->session()->annotations().size(), size_t(1));
}

void TestNotes::aFileSpoiltMeanwhileLosesNothing()
{
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    command()->trigger();
    QFile file(notesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Annotations first{*m_dialogs->annotation};
    m_dialogs->annotation = Annotation{u"fig3"_s, u"exports"_s, u"2018"_s, u"2018"_s, {u"来源变更"_s, {}}};
    command()->trigger();
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(readAnnotations(besideFile(notesFile(), 2)).value(), (Annotations{first[0], *m_dialogs->annotation}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{"));
}

void TestNotes::anotherWindowsNotesStay()
{
    const Annotation theirs{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    QVERIFY(saveAnnotation(notesFile(), theirs, {}));
    m_dialogs->annotation = Annotation{u"fig3"_s, u"exports"_s, u"2018"_s, u"2018"_s, {u"来源变更"_s, {}}};
    command()->trigger();
    QCOMPARE(m_dialogs->annotationRequest.existing, Annotations{theirs}); // seen before the user writes
    const Annotations both{theirs, *m_dialogs->annotation};
    QCOMPARE(readAnnotations(notesFile()).value(), both);
    QCOMPARE(m_window->session()->annotations(), both);
}

void TestNotes::anotherWindowsNoteIsAskedAbout()
{
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"我的"_s, {}}};
    Annotation theirs = *m_dialogs->annotation;
    theirs.text = {u"别的"_s, {}};
    m_dialogs->whileAsked = [&] { QVERIFY(saveAnnotation(notesFile(), theirs, {})); };
    command()->trigger();
    QCOMPARE(m_dialogs->questions.size(), 1);
    QVERIFY(m_dialogs->questions[0].contains(u"别的"_s));
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations{theirs}); // "no" is an answer
    QCOMPARE(m_window->session()->annotations(), Annotations{theirs});
    theirs.text = {u"再来"_s, {}};
    m_dialogs->whileAsked = [&] { QVERIFY(saveAnnotation(notesFile(), theirs, {u"别的"_s, {}})); };
    m_dialogs->replace = true;
    command()->trigger();
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations{*m_dialogs->annotation});
    QCOMPARE(readAnnotations(backupOf(notesFile())).value(), Annotations{theirs});
}

void TestNotes::aNoteIsUndone()
{
    QAction *undo = actionWithKeys(QKeySequence::Undo);
    QAction *redo = actionWithKeys(QKeySequence::Redo);
    const Annotation note{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    m_dialogs->annotation = note;
    command()->trigger();
    QVERIFY(undo->isEnabled());
    m_dialogs->annotation->text.zh = u"改"_s;
    const Annotation changed = *m_dialogs->annotation;
    command()->trigger();
    undo->trigger();
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations{note});
    undo->trigger();
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations());
    QVERIFY(!drawnTexts().contains(u"[1]"_s));
    redo->trigger();
    redo->trigger();
    QCOMPARE(readAnnotations(notesFile()).value(), Annotations{changed});
    QVERIFY(!redo->isEnabled());
}

/// The report has no notes of users: they are hidden, in what is handed out too, and come back.
void TestNotes::asInTheReportHidesNotes()
{
    auto *reset = m_window->viewPanel()->findChild<QPushButton *>(u"asInReport"_s);
    QVERIFY(!reset->isEnabled());
    m_dialogs->annotation = Annotation{u"fig1"_s, {}, u"2012"_s, u"2015"_s, {u"时期"_s, {}}};
    command()->trigger();
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!drawnTexts().contains(u"[1]"_s));
    QVERIFY(m_window->session()->shownAnnotations().empty());
    QCOMPARE(readAnnotations(notesFile()).value().size(), size_t(1));
    QVERIFY(!reset->isEnabled());
    QAction *shown = actionWithKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QVERIFY(shown && !shown->isChecked());
    shown->trigger();
    QVERIFY(drawnTexts().contains(u"[1]"_s));
    shown->trigger();
    m_dialogs->annotation->text.zh = u"改"_s;
    command()->trigger(); // who writes one wants to see it
    QVERIFY(drawnTexts().contains(u"[1]"_s));
}

/// Ctrl+M and writing, in real windows.
void TestNotes::theDialogTakesTheKeysAtOnce()
{
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English}) {
        AnnotationRequest asked = request();
        asked.mode = mode;
        AnnotationDialog dialog(asked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.focusWidget(), u"New"_s);
        const QString name = mode == LabelMode::Chinese ? u"chinese"_s : u"english"_s;
        QCOMPARE(dialog.findChild<QLineEdit *>(name)->text(), u"New"_s);
    }
}

/// Never cut, least of all in the middle of a character.
void TestNotes::theDialogSaysWhatIsTooLong()
{
    AnnotationDialog dialog(request());
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>(u"chinese"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *word = dialog.findChild<QLabel *>(u"hint"_s);
    const QString longest = QString(498, u'长') + u"𠮷"_s; // one character in two units
    edit->setText(longest);
    QVERIFY(ok->isEnabled() && !word->isVisible());
    edit->setText(longest + u'了');
    QVERIFY(!ok->isEnabled() && word->isVisible());
    QVERIFY2(word->text().contains(u"501"_s) && word->text().contains(u"500"_s), qPrintable(word->text()));
    QCOMPARE(edit->text(), longest + u'了');
}

void TestNotes::theDialogWritesOnTheValue()
{
    AnnotationDialog dialog(request());
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // a note needs a text
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"english"_s), u" New "_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.choice(), (Annotation{u"fig3"_s, u"exports"_s, u"2020"_s, u"2020"_s, {{}, u"New"_s}}));
}

void TestNotes::theDialogWritesOnYears()
{
    AnnotationDialog dialog(request());
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog.findChild<QLineEdit *>(u"chinese"_s)->setText(u"新"_s);
    dialog.findChild<QComboBox *>(u"place"_s)->setCurrentIndex(1);
    dialog.findChild<QComboBox *>(u"first"_s)->setCurrentIndex(2);
    dialog.findChild<QComboBox *>(u"last"_s)->setCurrentIndex(1);
    QVERIFY(!ok->isEnabled()); // from 2021 to 2020
    dialog.findChild<QComboBox *>(u"first"_s)->setCurrentIndex(0);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.choice(), (Annotation{u"fig3"_s, {}, u"2019"_s, u"2020"_s, {u"新"_s, {}}}));
}

void TestNotes::aNewNoteReplacesNone()
{
    AnnotationDialog dialog(request());
    dialog.show();
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *hint = dialog.findChild<QLabel *>(u"hint"_s);
    dialog.findChild<QComboBox *>(u"place"_s)->setCurrentIndex(1);
    dialog.findChild<QComboBox *>(u"first"_s)->setCurrentIndex(0);
    dialog.findChild<QComboBox *>(u"last"_s)->setCurrentIndex(2);
    QVERIFY(!hint->isVisible()); // nothing is written yet
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"english"_s), u"New"_s);
    QVERIFY(!ok->isEnabled() && hint->isVisible());
    QVERIFY2(hint->text().contains(u"Old"_s), qPrintable(hint->text()));
    dialog.findChild<QComboBox *>(u"last"_s)->setCurrentIndex(1);
    QVERIFY(ok->isEnabled() && !hint->isVisible());
    dialog.findChild<QComboBox *>(u"note"_s)->setCurrentIndex(1); // that one is to be changed
    QVERIFY(ok->isEnabled() && !hint->isVisible());
}

void TestNotes::theDialogChangesAndRemoves()
{
    AnnotationDialog dialog(request());
    auto *remove = dialog.findChild<QPushButton *>(u"remove"_s);
    QVERIFY(!remove->isEnabled());
    dialog.findChild<QComboBox *>(u"note"_s)->setCurrentIndex(1);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"english"_s)->text(), u"Old"_s);
    QVERIFY(!dialog.findChild<QComboBox *>(u"first"_s)->isEnabled());
    dialog.findChild<QLineEdit *>(u"english"_s)->setText(u"Changed"_s);
    Annotation expected = request().existing[0];
    expected.text.en = u"Changed"_s;
    QCOMPARE(dialog.choice(), expected);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.choice().text.isEmpty());
    QVERIFY(dialog.choice().isAt(expected));
}

void TestNotes::picturesWithNotesAreWhole_data() { test::addFiguresInEveryMode(); }

void TestNotes::picturesWithNotesAreWhole()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    FigureState state = test::figureState(figure);
    const Category &category = state.spec.categories.front();
    const QString last = state.spec.categories[2].id;
    const Text text{u"来源变更，前后数值可能不可比"_s, u"Change of source; values may not be comparable"_s};
    applyAnnotations(state,
        {{figure, state.spec.series.front().id, category.id, category.id, text},
            {figure, {}, category.id, last, text}});
    QCOMPARE(state.annotations.size(), size_t(2));
    for (const QSize size : {QSize(640, 400), QSize(1280, 720)}) {
        ChartOptions options;
        options.size = size;
        options.mode = mode;
        FigureScene scene(state, options);
        const QStringList faults = test::layoutFaults(&scene);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    QCOMPARE(annotationLines(state, mode).split(u'\n').size(), 2);
}

DTE_GUI_TEST_MAIN(TestNotes)
#include "tst_notes.moc"
