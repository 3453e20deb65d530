// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/speakerwindow.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/state/appearance.h"
#include "ui/talk/screenmap.h"
#include "ui/talk/slideview.h"
#include "ui/talk/talk.h"
#include "ui/widgets/screenfit.h"

namespace dte {

namespace {

constexpr double BigText = 2.0; ///< of the times, against ordinary text
constexpr double NotesText = 1.25;
const QColor Overtime(200, 30, 30);

/// 1:02:03, or 02:03 below an hour; a minus sign before time that is over.
QString inWords(qint64 ms)
{
    const qint64 seconds = std::abs(ms) / 1000;
    const QString sign = ms < 0 ? QString(QChar(0x2212)) : QString();
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    const QString hours = seconds >= 3600 ? QString::number(seconds / 3600) + u':' : QString();
    return sign + hours + minutes;
}

} // namespace

SpeakerWindow::SpeakerWindow(Talk *talk)
    : QWidget(nullptr, Qt::Window)
    , m_talk(talk)
    , m_current(new SlideView(talk, SlideView::Shows::Current))
    , m_next(new SlideView(talk, SlideView::Shows::Next))
    , m_nextTitle(new QLabel)
    , m_notes(new QTextBrowser)
    , m_list(new QListWidget)
    , m_screens(new ScreenMap)
    , m_clock(new QLabel)
    , m_elapsed(new QLabel)
    , m_remaining(new QLabel)
    , m_position(new QLabel)
    , m_state(new QLabel)
{
    setObjectName(QStringLiteral("presenterWindow"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_list->setObjectName(QStringLiteral("slides"));
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setOpenLinks(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_current->setShowsLayers(true);
    m_nextTitle->setWordWrap(true);
    m_current->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_next->setMinimumHeight(140);
    auto *side = new QVBoxLayout;
    side->addWidget(m_nextTitle);
    side->addWidget(m_next, 3);
    side->addWidget(m_list, 3);
    side->addWidget(m_screens, 1);
    auto *layout = new QGridLayout(this);
    layout->addWidget(makeTimes(), 0, 0, 1, 2);
    layout->addWidget(m_current, 1, 0);
    layout->addWidget(m_notes, 2, 0);
    layout->addLayout(side, 1, 1, 2, 1);
    layout->setColumnStretch(0, 7);
    layout->setColumnStretch(1, 3);
    layout->setRowStretch(1, 3);
    layout->setRowStretch(2, 1);
    fitFonts();
    resizeOnScreen(this, {1280, 800});
    connect(talk, &Talk::changed, this, &SpeakerWindow::showSlide);
    connect(talk, &Talk::pointerMoved, this, &SpeakerWindow::showState);
    connect(talk, &Talk::modeChanged, this, &SpeakerWindow::fillList);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_talk->goTo(m_list->currentRow()); });
    retranslate();
}

QWidget *SpeakerWindow::makeTimes()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_position, m_elapsed, m_remaining}) {
        layout->addWidget(label);
        layout->addSpacing(24);
    }
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_remaining->setObjectName(QStringLiteral("remaining"));
    m_position->setObjectName(QStringLiteral("position"));
    m_state->setObjectName(QStringLiteral("state"));
    layout->addWidget(m_state, 1);
    m_clock->setObjectName(QStringLiteral("clock"));
    layout->addWidget(m_clock);
    return row;
}

void SpeakerWindow::setAppearance(const Appearance &appearance)
{
    m_current->setAppearance(appearance);
    m_next->setAppearance(appearance);
}

void SpeakerWindow::setAudienceSize(const QSize &size)
{
    m_current->setLayoutSize(size);
    m_next->setLayoutSize(size);
}

void SpeakerWindow::showTime(const QString &now)
{
    m_clock->setText(now);
    m_elapsed->setText(
        m_talk->isTimerRunning() ? inWords(m_talk->elapsed()) : tr("%1 (paused)").arg(inWords(m_talk->elapsed())));
    const auto remaining = m_talk->remaining();
    m_remaining->setVisible(remaining.has_value());
    if (!remaining)
        return;
    m_remaining->setText(
        *remaining < 0 ? tr("%1 over").arg(inWords(*remaining)) : tr("%1 left").arg(inWords(*remaining)));
    QPalette colours; // that of the window but for what is set
    if (*remaining < 0)
        colours.setColor(QPalette::WindowText,
            readable(Overtime, palette().color(QPalette::Window), palette().color(QPalette::WindowText)));
    m_remaining->setPalette(colours);
}

void SpeakerWindow::fitFonts()
{
    m_notes->setFont(scaled(font(), NotesText));
    m_state->setFont(scaled(font(), NotesText));
    for (QLabel *label : {m_position, m_elapsed, m_remaining, m_clock})
        label->setFont(scaled(font(), BigText));
}

void SpeakerWindow::fillList()
{
    m_list->clear();
    for (int i = 0; i < m_talk->count(); ++i)
        m_list->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(m_talk->title(i)));
    showSlide();
}

void SpeakerWindow::showSlide()
{
    const int index = m_talk->index();
    m_list->setCurrentRow(index);
    m_position->setText(QStringLiteral("%1 / %2").arg(index + 1).arg(m_talk->count()));
    m_nextTitle->setText(
        index + 1 < m_talk->count() ? tr("Next:") + u' ' + m_talk->title(index + 1) : tr("This is the last slide."));
    const QString notes = m_talk->notes(index, LabelMode::Both).join(QStringLiteral("\n\n"));
    if (m_notes->toPlainText() != notes)
        m_notes->setPlainText(notes);
    showState();
}

/// What the audience does not see, or sees otherwise.
void SpeakerWindow::showState()
{
    QStringList state;
    if (m_talk->blank() == Blank::Black)
        state << tr("Black screen");
    if (m_talk->blank() == Blank::White)
        state << tr("White screen");
    if (m_talk->isFrozen())
        state << tr("Frozen: the audience sees slide %1").arg(m_talk->audienceIndex() + 1);
    if (m_talk->pointer() == Pointer::Laser)
        state << tr("Laser dot");
    if (m_talk->pointer() == Pointer::Spotlight)
        state << tr("Spotlight");
    if (m_talk->isZoomed())
        state << tr("Zoomed");
    if (m_talk->revealsStepByStep())
        state << tr("Series one by one");
    if (m_talk->isAutomatic())
        state << tr("Goes on by itself");
    m_state->setText(state.join(QStringLiteral(" · ")));
}

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void SpeakerWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitFonts();
}

void SpeakerWindow::retranslate()
{
    setWindowTitle(tr("Speaker's window"));
    m_notes->setAccessibleName(tr("Notes"));
    m_list->setAccessibleName(tr("Slides"));
    fillList();
}

} // namespace dte
