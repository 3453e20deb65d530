// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dte {

/// Where the user types what is to be found; says so in words that can be read on any ground.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField();

    void retranslate();

private:
    void changeEvent(QEvent *event) override;
    void fitPlaceholder();
    void fitWidth();
};

} // namespace dte
