// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>

#include <memory>

#include "db/model/snapshot.h"
#include "db/view/figurestate.h"
#include "tests/support/tostring.h"

class QApplication;

namespace dte::test {

/// The snapshot that is built along with the program. Ends the test program if it cannot be read.
const Snapshot &bundledSnapshot();
/// A figure of it, ready to draw.
FigureState figureState(const QString &figureId);

/// Rows "fig1/zh" ... of a _data table with the columns figure (QString) and mode (LabelMode); all six figures.
void addFiguresInEveryMode();
/// Rows "zh", "en", "both" of a _data table with the column mode.
void addEveryMode();

/// Base of every test that shows something: a Qt warning during a test function fails it.
class GuiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

protected:
    /// Runs after a test function, before its warnings are looked at.
    virtual void tearDown() { }
    /// For a warning that is expected: those so far, which then fail nothing.
    static QStringList takeWarnings();
};

inline constexpr QSize LargeScreen{1920, 1080};
/// An application that looks the same on every machine: offscreen, bundled font, one style. Ends the program if the
/// font is not there.
std::unique_ptr<QApplication> makeGuiApplication(int &argc, char **argv, const QSize &screen = LargeScreen);
/// Runs a test class with it.
int runGuiTest(int argc, char **argv, QObject *(*makeTest)(), const QSize &screen = LargeScreen);

} // namespace dte::test

#define DTE_GUI_TEST_MAIN(TestClass)                                                                                   \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return dte::test::runGuiTest(argc, argv, []() -> QObject * { return new TestClass; });                         \
    }
