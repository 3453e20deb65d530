// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the start of the program is measured against: the least a Qt Widgets program with one Chinese word does. Ends
// when the word is on the screen. With --bundled-font it draws with the program's font instead of the system's.

#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

#include <cstring>

#include "resources/resources.h"

namespace {

constexpr unsigned Patience = 60; ///< seconds

class EmptyWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("数字贸易"));
        // Not here: what is painted reaches the screen after this function. Taking the window down is not measured.
        QTimer::singleShot(0, [] { _exit(0); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    alarm(Patience); // a window that never paints must not hang the benchmark
    const bool bundled = argc > 1 && std::strcmp(argv[1], "--bundled-font") == 0;
    const QApplication application(argc, argv);
    if (bundled) {
        if (!dte::registerBundledFont())
            return 1;
        QApplication::setFont(QFont(dte::bundledFontFamily()));
    }
    EmptyWindow window;
    window.resize(1280, 860);
    window.show();
    return QApplication::exec();
}
