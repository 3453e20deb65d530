// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "db/view/makeview.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace dte {

class ChoiceBox;
class RangeSlider;
class SeriesList;
class Session;

/// The controls of the view: what to compute, kind of chart, units, release, years, series. Shows what the session
/// holds and asks it for changes. What cannot be chosen is greyed, with the reason beside it. Does no work while
/// hidden.
class ViewPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// \p session outlives the panel.
    explicit ViewPanel(Session *session, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Wide enough for every control: nothing is cut off.
    QSize minimumSizeHint() const override;
    /// Where the keyboard enters the panel.
    QWidget *firstControl() const;

public slots:
    /// Shows the last \p years years on the axis; all of them for 0.
    void showLastYears(int years);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        ChoiceBox *box = nullptr;

        void setVisible(bool visible) const;
    };

    Field addField(const char *name);
    void createControls();
    void createYears();
    void createSeries();
    QList<QWidget *> yearWidgets() const;
    void connectControls();
    void retranslate();
    void tellNeededWidth();

    void refresh();
    void fillTransforms(const ViewState &view);
    void fillUnits(const ViewState &view);
    void fillReleases(const ViewState &view);
    void fillYears(const ViewState &view);
    void showHighlight();

    template <typename Change>
    void changeView(Change change);
    void chooseYears(int first, int last);
    void chooseSeries(const QStringList &ids);
    /// Full colour for the series that is current in the list, or for all again.
    void toggleHighlight();

    Session *m_session;
    ViewOffers m_offers;
    bool m_stale = true;
    int m_neededWidth = 0; ///< that the window knows of
    QVBoxLayout *m_layout = nullptr;
    Field m_transform;
    Field m_base;
    Field m_kind;
    Field m_units;
    Field m_release;
    QLabel *m_yearsLabel = nullptr;
    RangeSlider *m_years = nullptr;
    QWidget *m_presets = nullptr;
    QList<QToolButton *> m_presetButtons; ///< all years, the last five, the last three
    QLabel *m_seriesLabel = nullptr;
    SeriesList *m_series = nullptr;
    QPushButton *m_highlight = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace dte
