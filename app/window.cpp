// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>
#include <future>

#include "app/cli/commandline.h"
#include "app/cli/snapshotloader.h"
#include "db/base/startthread.h"
#include "resources/resources.h"
#include "ui/dialogs/dialogs.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/pages/figurepage.h"
#include "ui/state/settings.h"
#include "ui/widgets/figureview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/talkmenu.h"

namespace dte {

namespace {

constexpr int AfterFirstPicture = 50; ///< ms: it is on the screen by then

/// The program's own font everywhere, at the size the desktop asks for: Chinese is never drawn with Japanese forms.
void useBundledFont()
{
    if (!registerBundledFont())
        return; // the system's fonts will do
    QFont font(bundledFontFamily());
    font.setPointSizeF(QApplication::font().pointSizeF());
    QApplication::setFont(font);
}

} // namespace

int runWindow(const WindowOptions &options)
{
    // While fonts and window are made: each takes about as long as the other.
    std::promise<Result<Snapshot>> promise;
    auto snapshot = promise.get_future();
    const auto load = [&] { promise.set_value(loadSnapshot(options.snapshotFile)); };
    auto loading = startThread(load);
    if (!loading)
        load();
    initResources();
    useBundledFont();
    QGuiApplication::setDesktopFileName(QStringLiteral("digital-trade-explorer"));

    Settings settings(defaultSettingsFile());
    StandardDialogs dialogs;
    BilingualTranslator translator;
    translator.setMode(options.mode.value_or(settings.mode().value_or(systemMode())));
    QCoreApplication::installTranslator(&translator);

    MainWindow window(&translator, &settings, &dialogs);
    window.showSnapshot(snapshot.get(), options.snapshotFile.isEmpty());
    if (loading)
        loading->join();
    window.restore(options.figureId);
    // After the first picture, which does not need it: an icon loads every picture plug-in.
    const auto setIcon
        = [&window] { window.setWindowIcon(QIcon(QStringLiteral(":/icons/digital-trade-explorer-128.png"))); };
    QObject::connect(window.figurePage()->chart(), &FigureView::firstPainted, &window,
        [&window, setIcon] { QTimer::singleShot(AfterFirstPicture, &window, setIcon); });
    window.show();
    if (options.presents) {
        TalkMenu *menu = window.talkMenu();
        if (options.deckFile.isEmpty() || menu->openDeckFile(options.deckFile))
            menu->present(0, options.screen);
    }
    const int code = QApplication::exec();
    if (const auto saved = settings.save(); !saved) // there is no window any more to say it in
        std::fputs(qPrintable(message(saved.error()) + u'\n'), stderr);
    return code;
}

} // namespace dte
