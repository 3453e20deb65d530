// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/annotationdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "resources/glyphs.h"
#include "ui/charts/annotationitems.h"
#include "ui/dialogs/fields.h"

namespace dte {

namespace {

constexpr int ShortChoice = 20; ///< letters
enum Place { OnValue, OnCategories };

} // namespace

AnnotationDialog::AnnotationDialog(const AnnotationRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_note(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_first(new QComboBox(this))
    , m_last(new QComboBox(this))
    , m_chinese(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Note"));
    m_note->addItem(tr("New note"));
    for (size_t i = 0; i < request.existing.size(); ++i) {
        const Text &text = request.existing[i].text;
        m_note->addItem(QStringLiteral("%1 %2").arg(annotationBadge(i), text.zh.isEmpty() ? text.en : text.zh));
    }
    if (!request.valueSeriesId.isEmpty())
        m_place->addItem(request.valueWords, OnValue);
    m_place->addItem(request.heading, OnCategories);
    for (QComboBox *box : {m_first, m_last}) {
        for (const Category &category : request.categories)
            box->addItem(inMode(category.label, request.mode), category.id);
    }
    addFields();
    for (const QComboBox *box : {m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &AnnotationDialog::updateControls);
    for (const QLineEdit *edit : {m_chinese, m_english})
        connect(edit, &QLineEdit::textChanged, this, &AnnotationDialog::updateControls);
    connect(m_place, &QComboBox::currentIndexChanged, this, &AnnotationDialog::updateControls);
    connect(m_note, &QComboBox::currentIndexChanged, this, &AnnotationDialog::showNote);
    showNote();
}

void AnnotationDialog::addFields()
{
    m_note->setObjectName(QStringLiteral("note"));
    m_place->setObjectName(QStringLiteral("place"));
    m_first->setObjectName(QStringLiteral("first"));
    m_last->setObjectName(QStringLiteral("last"));
    m_chinese->setObjectName(QStringLiteral("chinese"));
    m_english->setObjectName(QStringLiteral("english"));
    auto *layout = new QFormLayout(this);
    addRow(layout, tr("&Note:"), m_note);
    addRow(layout, tr("&On:"), m_place);
    addRow(layout, tr("&From:"), m_first);
    addRow(layout, tr("&To:"), m_last);
    addRow(layout, tr("In C&hinese:"), m_chinese);
    addRow(layout, tr("In &English:"), m_english);
    m_chinese->setMinimumWidth(360);
    for (QComboBox *box : {m_note, m_place, m_first, m_last}) { // names and notes may be long
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ShortChoice);
    }
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    layout->addRow(m_hint);
    (m_request.mode == LabelMode::English ? m_english : m_chinese)->setFocus(); // who notes wants to write
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("remove"));
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_chinese->clear();
        m_english->clear();
        accept();
    });
}

void AnnotationDialog::showNote()
{
    const int existing = m_note->currentIndex() - 1;
    const bool isNew = existing < 0;
    // Where a note stands does not change: write another one instead.
    for (QWidget *widget : {m_place, m_first, m_last})
        widget->setEnabled(isNew);
    m_remove->setEnabled(!isNew);
    Text text;
    if (!isNew) {
        const Annotation &note = m_request.existing[static_cast<size_t>(existing)];
        text = note.text;
        m_first->setCurrentIndex(m_first->findData(note.firstId));
        m_last->setCurrentIndex(m_last->findData(note.lastId));
    } else {
        const int selected = m_first->findData(m_request.valueCategoryId);
        m_first->setCurrentIndex(std::max(0, selected));
        m_last->setCurrentIndex(selected < 0 ? m_last->count() - 1 : selected);
    }
    m_chinese->setText(text.zh);
    m_english->setText(text.en);
    updateControls();
}

void AnnotationDialog::updateControls()
{
    const bool onCategories = m_place->currentData().toInt() == OnCategories;
    if (m_note->currentIndex() == 0) {
        m_first->setEnabled(onCategories);
        m_last->setEnabled(onCategories);
    }
    provideGlyphs(m_chinese->text() + m_english->text());
    const QString hint = hintText();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const bool hasText = !m_chinese->text().trimmed().isEmpty() || !m_english->text().trimmed().isEmpty();
    m_ok->setEnabled(hasText && hint.isEmpty() && (!onCategories || m_first->currentIndex() <= m_last->currentIndex()));
}

/// Why the note cannot be taken as it is; empty: it can. A new one never takes the place of another.
QString AnnotationDialog::hintText() const
{
    const Annotation note = choice();
    const qsizetype longest = std::max(note.text.zh.size(), note.text.en.size());
    if (longest > LongestAnnotation)
        return tr("The text has %1 characters; a note holds at most %2.").arg(longest).arg(LongestAnnotation);
    const Text there = m_note->currentIndex() == 0 ? textAt(m_request.existing, note) : Text();
    if (there.isEmpty() || note.text.isEmpty())
        return {};
    return tr("There is a note on that already: %1. To change it, choose it above.")
        .arg(inMode(there, m_request.mode, QStringLiteral(" / ")));
}

Annotation AnnotationDialog::choice() const
{
    const Text text{m_chinese->text().trimmed(), m_english->text().trimmed()};
    const int existing = m_note->currentIndex() - 1;
    if (existing >= 0) {
        Annotation note = m_request.existing[static_cast<size_t>(existing)];
        note.text = text;
        return note;
    }
    if (m_place->currentData().toInt() == OnValue)
        return {
            m_request.figureId, m_request.valueSeriesId, m_request.valueCategoryId, m_request.valueCategoryId, text};
    return {m_request.figureId, {}, m_first->currentData().toString(), m_last->currentData().toString(), text};
}

} // namespace dte
