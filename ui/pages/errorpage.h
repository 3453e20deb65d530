// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "db/base/error.h"

class QLabel;
class QPushButton;

namespace dte {

/// Stands in for the figures when there is no usable snapshot: says why and offers another.
class ErrorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPage(QWidget *parent = nullptr);

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
