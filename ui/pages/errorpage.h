// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/error.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace dte {

/// Stands in for the figures when there is no usable snapshot: says why and offers another.
class ErrorPage final : public Page
{
    Q_OBJECT

public:
    ErrorPage();

    QList<QWidget *> panes() const override;

    void setError(const Error &error);

signals:
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    QLabel *m_sentence;
    QPushButton *m_open;
};

} // namespace dte
