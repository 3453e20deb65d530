// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace dte {

/// One line that is never cut off: of several wordings it shows the longest that there is room for.
class FittingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FittingLabel(QWidget *parent = nullptr);

    /// From the longest to the shortest.
    void setTexts(const QStringList &texts);
    const QStringList &texts() const { return m_texts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(const QString &text) const;
    void fit();

    QStringList m_texts;
};

} // namespace dte
