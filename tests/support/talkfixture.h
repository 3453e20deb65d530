// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "tests/support/windowtest.h"
#include "ui/talk/slideview.h"
#include "ui/talk/talkwindows.h"
#include "ui/window/talkmenu.h"

namespace dte::test {

/// Base of a test of a talk given from the main window, on one screen.
class TalkTest : public WindowTest
{
    Q_OBJECT

protected:
    static constexpr int FigureSlide = 3; ///< of the default deck: figure 3, which has several series

    /// Null unless a talk is being given.
    TalkWindows *windows() const { return m_window->talkMenu()->windows(); }
    SlideView *audience() const { return windows()->audience(); }
    Talk *talk() const { return windows()->talk(); }
    /// Begins with \p slide and waits until the audience sees it.
    void present(int slide = FigureSlide);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(audience(), static_cast<Qt::Key>(key), modifiers);
    }
    QImage picture() const { return audience()->grab().toImage(); }
};

} // namespace dte::test
