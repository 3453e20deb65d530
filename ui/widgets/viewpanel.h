// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "db/view/makeview.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace dte {

class RangeSlider;
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
    /// Full colour for the series that is current in the list, or for all again.
    void toggleHighlight();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createControls();
    QComboBox *addChoice(const char *name, QLabel **label);
    void connectControls();
    void retranslate();
    void refresh();
    void tellNeededWidth();
    void fillTransforms();
    void fillKinds();
    void fillUnits();
    void fillReleases();
    void fillYears();
    void fillSeries();

    void chooseTransform();
    void chooseRelease();
    void chooseYears(int first, int last);
    void chooseSeries(QListWidgetItem *changed);
    template <typename Change>
    void changeView(Change change);

    Session *m_session;
    ViewOffers m_offers;
    bool m_stale = true;
    int m_neededWidth = 0; ///< that the window knows of
    bool m_filling = false; ///< controls change because of us, not of the user
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_transformLabel = nullptr;
    QComboBox *m_transform = nullptr;
    QLabel *m_baseLabel = nullptr;
    QComboBox *m_base = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_unitsLabel = nullptr;
    QComboBox *m_units = nullptr;
    QLabel *m_releaseLabel = nullptr;
    QComboBox *m_release = nullptr;
    QLabel *m_yearsLabel = nullptr;
    RangeSlider *m_years = nullptr;
    QWidget *m_presets = nullptr;
    QToolButton *m_allYears = nullptr;
    QToolButton *m_lastFive = nullptr;
    QToolButton *m_lastThree = nullptr;
    QLabel *m_seriesLabel = nullptr;
    QListWidget *m_series = nullptr;
    QPushButton *m_highlight = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace dte
