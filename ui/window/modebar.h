// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include "db/base/text.h"

class QActionGroup;

namespace dte {

/// The languages to choose from, as buttons and in a menu.
class ModeBar final : public QToolBar
{
    Q_OBJECT

public:
    ModeBar();

    void addTo(QMenu *view) const;
    void setMode(LabelMode mode);
    void retranslate();

signals:
    void chosen(dte::LabelMode mode);

private:
    QActionGroup *m_modes;
};

} // namespace dte
