// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

#include "db/annotation/annotation.h"
#include "db/deck/deck.h"
#include "ui/charts/extents.h"

namespace dte {

/// What one slide shows, ready to be drawn.
struct SlideContent
{
    SlideKind kind = SlideKind::Title;
    std::shared_ptr<const FigureState> figure; ///< of Figure, and the left one of Comparison
    std::shared_ptr<const FigureState> compared; ///< the right one
    bool lockAxes = true;
    Extents extents; ///< of a figure whose series appear one by one: those of the whole
    Text note; ///< the speaker's own
};

enum class Blank { None, Black, White };
enum class Pointer { None, Laser, Spotlight };
enum class Layer { None, Overview, Help }; ///< over the slide

/// A talk: which slide is on, and what the speaker has done to it. Knows no widget, screen or key. Times come from the
/// clock given, in milliseconds.
class Talk final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>;
    static constexpr double LargestZoom = 8;
    static constexpr double ZoomStep = 1.5;

    /// \p snapshot has what \p deck names, see checkDeck(); a deck without slides has one page, the title.
    Talk(std::shared_ptr<const Snapshot> snapshot, Deck deck, Annotations annotations, Clock clock,
        QObject *parent = nullptr);

    const Snapshot &snapshot() const { return *m_snapshot; }
    const Deck &deck() const { return m_deck; }
    int count() const { return static_cast<int>(m_deck.slides.size()); }
    /// Of the slide the speaker is at.
    int index() const { return m_index; }
    /// Of the slide the audience sees: another one while frozen.
    int audienceIndex() const { return m_frozen ? m_frozen->index : m_index; }
    bool isFrozen() const { return m_frozen.has_value(); }
    LabelMode mode() const { return m_mode; }
    Blank blank() const { return m_blank; }
    Pointer pointer() const { return m_pointer; }
    Layer layer() const { return m_layer; }
    /// Where laser dot and spotlight are, as shares of the slide's width and height.
    QPointF pointerPosition() const { return m_pointerPosition; }
    /// The part of the slide that fills the screen, in shares; the unit square without zoom.
    QRectF zoom() const { return m_zoom; }
    bool isZoomed() const { return m_zoom != WholeSlide; }
    /// Series of the slide that are shown, while they appear one by one; nullopt: all.
    std::optional<int> revealed() const { return m_revealed; }
    bool revealsStepByStep() const { return m_stepByStep; }
    /// Id of the series in full colour; empty: all.
    const QString &highlight() const { return m_highlight; }
    bool isAutomatic() const { return m_automatic; }
    /// The slide marked in the overview, which shows them in rows of overviewColumns().
    int overviewIndex() const { return m_overviewIndex; }
    int overviewColumns() const;
    /// Begins with that slide; the timer waits for the first change.
    void startWith(int index);
    /// A slide without what was done to the one that is on.
    SlideContent content(int index) const;
    /// The slide that is on, with highlight and series revealed.
    SlideContent current() const;
    /// What the audience sees, as content, languages and part of the slide: while frozen, as it was then.
    SlideContent audienceContent() const { return m_frozen ? m_frozen->content : current(); }
    LabelMode audienceMode() const { return m_frozen ? m_frozen->mode : m_mode; }
    QRectF audienceZoom() const { return m_frozen ? m_frozen->zoom : m_zoom; }
    /// One line for lists: number and title of the figure, or what the slide is.
    QString title(int index) const;
    /// What the speaker says to a slide, one text a paragraph: the own note, then the summary of what is shown.
    QStringList notes(int index, LabelMode mode) const;

    /// Since the first slide change or timer start, without pauses; ms.
    qint64 elapsed() const;
    bool isTimerRunning() const { return m_startedAt.has_value(); }
    /// Against the planned length, negative when over; nullopt without a plan.
    std::optional<qint64> remaining() const;

public slots:
    void next();
    void previous();
    void first() { goTo(0); }
    void last() { goTo(count() - 1); }
    /// Ignores an index that does not exist. Ends blanking, zoom, highlight and overview.
    void goTo(int index);
    void setMode(dte::LabelMode mode);
    /// Off again if it is that one already.
    void toggleBlank(dte::Blank blank);
    void toggleFreeze();
    void togglePointer(dte::Pointer pointer);
    void toggleLayer(dte::Layer layer);
    /// Ignores an index that does not exist.
    void setOverviewIndex(int index);
    void movePointer(const QPointF &position);
    /// Brought into the slide and into its limits, keeping the slide's proportions.
    void setZoom(const QRectF &part);
    /// Around the pointer; \p factor > 1 enlarges.
    void zoomBy(double factor);
    void toggleZoom();
    /// By shares of what is visible.
    void pan(double right, double down);
    /// The next series of the slide in full colour, after the last all again.
    void cycleHighlight();
    void toggleStepByStep();
    void toggleTimer();
    void resetTimer();
    /// Goes on by itself, after the last slide with the first: for a foyer.
    void setAutomatic(bool automatic) { m_automatic = automatic; }
    /// As next(), but after the last slide comes the first.
    void advanceAutomatically();
    /// Leaves the innermost of help, overview, zoom, pointer, blank, freeze; false if there was nothing to leave.
    bool leaveInnermost();

signals:
    /// Another slide is on, for the speaker.
    void slideChanged(int index);
    /// Anything that the audience sees has changed.
    void changed();
    /// Only the pointer has moved.
    void pointerMoved();
    void timerChanged();
    void modeChanged(dte::LabelMode mode);

private:
    static constexpr QRectF WholeSlide{0, 0, 1, 1};

    struct Frozen
    {
        int index;
        SlideContent content;
        LabelMode mode;
        QRectF zoom;
    };

    std::shared_ptr<FigureState> state(const QString &figureId, const ViewState &view) const;
    ViewState viewWith(const ViewState &view, const FigureState &whole) const;
    /// Ids of the series drawn on the slide that is on; empty if it is none of a figure.
    QStringList drawnSeries() const;
    void enter(int index, bool backwards);

    std::shared_ptr<const Snapshot> m_snapshot;
    Deck m_deck;
    Annotations m_annotations;
    Clock m_clock;
    int m_index = 0;
    std::optional<Frozen> m_frozen;
    LabelMode m_mode = LabelMode::Both;
    Blank m_blank = Blank::None;
    Pointer m_pointer = Pointer::None;
    Layer m_layer = Layer::None;
    int m_overviewIndex = 0;
    QPointF m_pointerPosition{0.5, 0.5};
    QRectF m_zoom = WholeSlide;
    bool m_stepByStep = false;
    std::optional<int> m_revealed;
    QString m_highlight;
    bool m_automatic = false;
    std::optional<qint64> m_startedAt;
    qint64 m_elapsedBefore = 0;
};

} // namespace dte
