// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deckdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "db/words/figurewords.h"
#include "resources/glyphs.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/noteedit.h"
#include "ui/dialogs/numberfield.h"

namespace dte {

DeckDialog::DeckDialog(DeckRequest request, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_list(new QListWidget)
    , m_noteZh(new NoteEdit)
    , m_noteEn(new NoteEdit)
    , m_minutes(new NumberField)
{
    setWindowTitle(tr("Arrange slides"));
    m_list->setObjectName(QStringLiteral("slides"));
    m_list->setAccessibleName(tr("Slides"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(420, 260);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_list, 1);
    upper->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 3);
    layout->addWidget(makeNotes(), 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &DeckDialog::showSlide);
    fillList(0);
}

QWidget *DeckDialog::makeButtons()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const char *name, auto action) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
        return button;
    };
    const bool isPair = m_request.shown.kind == SlideKind::Comparison;
    add(isPair ? tr("&Insert the comparison shown") : tr("&Insert the figure shown"), "insertShown",
        [this] { insert(m_request.shown); });
    add(tr("Insert a &title page"), "insertTitle", [this] { insert({}); });
    add(tr("Insert the &sources"), "insertClosing", [this] {
        Slide slide;
        slide.kind = SlideKind::Closing;
        insert(slide);
    });
    m_up = add(tr("Move &up"), "up", [this] { move(-1); });
    m_down = add(tr("Move &down"), "down", [this] { move(1); });
    m_remove = add(tr("&Remove"), "remove", [this] { remove(); });
    add(tr("&All figures"), "standard", [this] { useStandard(); });
    layout->addStretch();
    return column;
}

QWidget *DeckDialog::makeNotes()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    const auto addNote = [&](NoteEdit *edit, const QString &label, const char *name) {
        edit->setObjectName(QLatin1String(name));
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(3 * edit->fontMetrics().height());
        connect(edit, &NoteEdit::textChanged, this, &DeckDialog::keepNotes);
        addRow(form, label, edit);
    };
    addNote(m_noteZh, tr("Notes in &Chinese:"), "noteZh");
    addNote(m_noteEn, tr("Notes in &English:"), "noteEn");
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(0, MostDeckMinutes);
    m_minutes->setSpecialValueText(tr("no limit"));
    m_minutes->setValue(m_request.deck.minutes.value_or(0));
    m_minutes->setAccessibleName(tr("Planned minutes"));
    connect(m_minutes, &QSpinBox::valueChanged, this,
        [this](int minutes) { m_request.deck.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt; });
    form->addRow(tr("Planned &minutes:"), m_minutes);
    return box;
}

QString DeckDialog::title(const Slide &slide) const
{
    const Snapshot &snapshot = *m_request.snapshot;
    const auto name = [&](const QString &id, const ViewState &view) {
        const Figure *figure = snapshot.figure(id);
        if (!figure)
            return id;
        const QString number = numberedTitle(makeFigureState(snapshot, *figure), m_request.mode).replace(u'\n', u' ');
        QStringList settings = toSettings(view);
        // Lines break at these invisible spaces; one that is too long would widen all rows beyond the list.
        settings.replaceInStrings(QStringLiteral(","), QStringLiteral(",\u200B"));
        return settings.isEmpty() ? number : QStringLiteral("%1 [%2]").arg(number, settings.join(QStringLiteral(", ")));
    };
    switch (slide.kind) {
    case SlideKind::Title:
        return inMode(snapshot.report.title, m_request.mode);
    case SlideKind::Figure:
        return name(slide.figureId, slide.view);
    case SlideKind::Comparison:
        return name(slide.figureId, slide.view) + QStringLiteral(" | ") + name(slide.comparedId, slide.comparedView);
    case SlideKind::Closing:
        return inMode(snapshot.terms.value(QStringLiteral("slide_sources")), m_request.mode);
    }
    return {};
}

void DeckDialog::fillList(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int number = 0;
    for (const Slide &slide : m_request.deck.slides)
        m_list->addItem(QStringLiteral("%1  %2").arg(++number).arg(title(slide)));
    m_list->setCurrentRow(std::min(current, number - 1));
    showSlide();
}

void DeckDialog::showSlide()
{
    const int row = m_list->currentRow();
    const int count = m_list->count();
    const bool any = row >= 0;
    m_remove->setEnabled(any);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < count);
    m_isShowing = true;
    const Text note = any ? m_request.deck.slides[static_cast<size_t>(row)].note : Text();
    m_noteZh->setEnabled(any);
    m_noteEn->setEnabled(any);
    m_noteZh->setPlainText(note.zh);
    m_noteEn->setPlainText(note.en);
    m_isShowing = false;
}

void DeckDialog::keepNotes()
{
    provideGlyphs(m_noteZh->toPlainText() + m_noteEn->toPlainText());
    const int row = m_list->currentRow();
    if (!m_isShowing && row >= 0)
        m_request.deck.slides[static_cast<size_t>(row)].note = {m_noteZh->toPlainText(), m_noteEn->toPlainText()};
}

void DeckDialog::insert(const Slide &slide)
{
    auto &slides = m_request.deck.slides;
    if (slides.size() >= MostSlides)
        return;
    const int row = m_list->currentRow() + 1;
    slides.insert(slides.begin() + row, slide);
    fillList(row);
}

void DeckDialog::move(int step)
{
    const int row = m_list->currentRow();
    auto &slides = m_request.deck.slides;
    std::swap(slides[static_cast<size_t>(row)], slides[static_cast<size_t>(row + step)]);
    fillList(row + step);
}

void DeckDialog::remove()
{
    const int row = m_list->currentRow();
    m_request.deck.slides.erase(m_request.deck.slides.begin() + row);
    fillList(row);
}

void DeckDialog::useStandard()
{
    m_request.deck.slides = defaultDeck(*m_request.snapshot).slides;
    fillList(0);
}

} // namespace dte
