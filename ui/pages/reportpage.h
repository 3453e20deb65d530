// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <vector>

#include "db/search/hit.h"
#include "db/write/csvwriter.h"
#include "ui/widgets/detailpane.h"

class QListWidget;
class QVBoxLayout;

namespace dte {

class Session;

/// A page of the report besides the figures: something to choose from on the left, on the right what is known of it and
/// what it leads to.
class ReportPage : public QSplitter
{
    Q_OBJECT

public:
    /// \p session outlives the page.
    explicit ReportPage(Session *session);

    /// Fills the page again, in the label mode of the session.
    virtual void reload() = 0;
    /// Shows what \p hit is, if it belongs on this page.
    virtual void showHit(const Hit &hit) = 0;
    /// Where the keyboard starts.
    virtual QWidget *firstControl() const = 0;
    /// The page's table as a file; empty if there is none.
    virtual QByteArray csv(CsvLayout layout, CsvEncoding encoding, LabelMode mode) const = 0;
    /// Name of that file without suffix.
    virtual QString fileName() const = 0;

    DetailPane *detailPane() const { return m_details; }
    QListWidget *links() const { return m_links; }

signals:
    /// The user wants to see it.
    void opened(const dte::Hit &hit);

protected:
    struct Link
    {
        QString text;
        Hit hit;
    };

    const Session *session() const { return m_session; }
    LabelMode mode() const;
    /// Where the page builds its left side.
    QVBoxLayout *content() const { return m_content; }
    void showDetails(const QString &heading, const std::vector<Detail> &lines, const std::vector<Link> &links);
    void changeEvent(QEvent *event) override;

private:
    void openCurrent();
    void retranslate();

    Session *m_session;
    QVBoxLayout *m_content = nullptr;
    DetailPane *m_details;
    QListWidget *m_links;
    std::vector<Link> m_shown;
};

/// The address of something that can be shown.
Hit hitOf(HitKind kind, const QString &id, CellKey cell = {});

} // namespace dte
