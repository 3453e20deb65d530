// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace dte {

/// Plain text that wraps and can be selected, and remembers its sizes: a QLabel lays its text out several times
/// whenever a layout asks for one of them. Change the text with showText() only.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    void showText(const QString &text);

    /// As wide as the widest part that does not wrap.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void forgetSizes();

    mutable QSize m_minimum; ///< invalid: not known
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace dte
