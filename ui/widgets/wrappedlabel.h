// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace dte {

/// Plain text that wraps and can be selected, and remembers its sizes: a QLabel lays its text out several times
/// whenever a layout asks for one of them. Words too long for a narrow pane, such as paths, break at invisible places,
/// which are not copied. Change the text with showText() only.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    void showText(const QString &text);
    /// What showText() was given.
    QString plainText() const;

    /// As wide as the widest part that does not wrap.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void forgetSizes();
    void copySelection() const;

    mutable QSize m_minimum; ///< invalid: not known
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace dte
