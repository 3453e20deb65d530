// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/model/reportlist.h"
#include "db/search/hit.h"
#include "ui/pages/page.h"
#include "ui/widgets/detailpane.h"

class QLabel;
class QListWidget;
class QTabWidget;
class QVBoxLayout;

namespace dte {

class Session;

// Between the Chinese and the English of a text in both languages: in a sentence, and in a cell.
inline const QString Separator = QStringLiteral(" / ");
inline const QString NewLine = QStringLiteral("\n");

/// A page of the report besides the figures: something to choose from on the left, on the right what is known of it and
/// what it leads to.
class ReportPage : public Page
{
    Q_OBJECT

public:
    /// \p session outlives the page.
    explicit ReportPage(Session *session);

    QList<QWidget *> panes() const override;
    std::optional<Subject> subject(HandoutKind kind) const override;

    DetailPane *detailPane() const { return m_details; }
    QListWidget *links() const { return m_links; }

protected:
    struct Link
    {
        QString text;
        Hit hit;
    };

    /// What is in front.
    virtual ReportList list() const = 0;
    /// Those of its records that are shown, in their order; none: all.
    virtual std::optional<std::vector<int>> records() const = 0;
    /// The key figure chosen, which has a card; null without one.
    virtual const Indicator *card() const { return nullptr; }
    const Session *session() const { return m_session; }
    LabelMode mode() const;
    /// Where the page builds its left side.
    QVBoxLayout *content() const { return m_content; }
    /// \p linksHeading says what the links are; empty: what the details lead to.
    void showDetails(const QString &heading, const std::vector<Detail> &lines, const std::vector<Link> &links,
        const QString &linksHeading = {});
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    /// Tabs whose words are never cut off.
    static QTabWidget *makeTabs();

private:
    void openCurrent();
    void fitLinks();
    void fitToFont();
    void retranslate();

    Session *m_session;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_right;
    DetailPane *m_details;
    QLabel *m_linksHeading;
    QListWidget *m_links;
    std::vector<Link> m_shown;
    QString m_linksHeadingText; ///< empty: the usual one
};

} // namespace dte
