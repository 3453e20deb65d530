// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talkfixture.h"

namespace dte::test {

void TalkTest::present(int slide)
{
    m_window->talkMenu()->present(slide);
    QVERIFY(windows());
    QTRY_VERIFY(audience()->picture());
}

} // namespace dte::test
