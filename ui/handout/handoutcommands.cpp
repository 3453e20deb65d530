// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/handoutcommands.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QTableView>

#include "db/file/atomicfile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formatnames.h"
#include "ui/dialogs/printer.h"
#include "ui/export/plan/lostlabels.h"
#include "ui/export/plan/undrawable.h"
#include "ui/handout/clipboard.h"
#include "ui/handout/exportallcontroller.h"
#include "ui/handout/figuredrag.h"
#include "ui/pages/commandmenus.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/widgets/figureview.h"

namespace dte {

namespace {
/// Of a slide, with texts of some 9 points on A4.
constexpr QSize SlideSize(1280, 720);
} // namespace

HandoutCommands::HandoutCommands(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window, Shown shown)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_shown(std::move(shown))
{
}

void HandoutCommands::addExportsTo(
    CommandMenus *menus, QMenu *file, ExportAllController *exportAll, const FigurePage *page)
{
    QAction *picture = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export &Picture..."),
        QKeySequence(Qt::CTRL | Qt::Key_E), Needs::Picture, this, &HandoutCommands::exportPicture);
    QAction *table = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export &Table..."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Needs::Table, this, &HandoutCommands::exportTable);
    QAction *all = menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "Export A&ll..."),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), Needs::Snapshot, exportAll, &ExportAllController::exportAll);
    connect(exportAll, &ExportAllController::started, all, [all] { all->setEnabled(false); });
    connect(exportAll, &ExportAllController::finished, all, [all] { all->setEnabled(true); });
    file->addSeparator();
    menus->add(file, QT_TRANSLATE_NOOP("dte::MainWindow", "P&rint..."), QKeySequence(Qt::CTRL | Qt::Key_P),
        Needs::Picture, this, &HandoutCommands::print);
    page->chart()->addActions({picture, table});
    page->table()->addAction(table);
}

QAction *HandoutCommands::addCopiesTo(CommandMenus *menus, QMenu *edit, const FigurePage *page)
{
    QAction *copy = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "&Copy"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Needs::Picture, this, &HandoutCommands::copy);
    QAction *table = menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &Table"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Needs::Table, this, &HandoutCommands::copyTable);
    menus->add(edit, QT_TRANSLATE_NOOP("dte::MainWindow", "Copy &Summary"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), Needs::Picture, this, &HandoutCommands::copySummary);
    page->chart()->addActions({copy, table});
    page->table()->addAction(table);
    auto *drag = new FigureDrag(m_session, m_window);
    for (const FigureView *chart : {page->chart(), page->comparedChart()}) {
        connect(chart, &FigureView::copyRequested, copy, &QAction::trigger);
        connect(chart, &FigureView::dragRequested, drag, &FigureDrag::start);
    }
    return copy;
}

void HandoutCommands::exportPicture()
{
    const auto subject = m_shown(HandoutKind::Picture);
    if (!subject)
        return;
    PictureChoice proposal;
    proposal.mode = m_session->mode();
    proposal.themeId = themeFor(m_window, m_session->appearance()).id;
    proposal.textFits = std::holds_alternative<ShownCard>(*subject);
    if (proposal.textFits)
        proposal.size = SlideSize;
    else
        proposal.textScale = m_session->appearance().textScale;
    const auto choice = m_dialogs->askPicture(m_window, proposal);
    if (!choice)
        return;
    ExportOptions options;
    options.chart.size = choice->size;
    options.chart.mode = choice->mode;
    options.chart.theme = ChartTheme::withId(choice->themeId);
    options.chart.textScale = choice->textScale;
    options.chart.transparent = choice->transparent;
    options.dpi = choice->dpi;
    save(*subject, *exportFormat(choice->formatId), options);
}

void HandoutCommands::exportTable()
{
    const auto subject = m_shown(HandoutKind::Table);
    if (!subject)
        return;
    TableChoice proposal;
    proposal.mode = m_session->mode();
    const auto choice = m_dialogs->askTable(m_window, proposal);
    if (!choice)
        return;
    ExportOptions options;
    options.chart.mode = choice->mode;
    options.layout = choice->layout;
    options.encoding = choice->encoding;
    save(*subject, *exportFormat(choice->formatId), options);
}

void HandoutCommands::save(const Subject &subject, const ExportFormat &format, const ExportOptions &options)
{
    const Handout handout
        = handoutOf(subject, *m_session, options.chart.mode, format.listLayout.value_or(options.layout));
    int labelsLost = 0;
    const Result<QByteArray> bytes = exportBytes(format, handout, options, &labelsLost);
    if (!bytes) {
        m_dialogs->showError(m_window, message(bytes.error()));
        return;
    }
    if (format.draws)
        sayUndrawable(handout, options.chart.mode);
    const QString file = askFile(fileNameOf(handout, *m_session, format, options), format);
    if (file.isEmpty())
        return;
    if (const auto result = saveFile(file, *bytes, IfExists::Replace); !result) {
        m_dialogs->showError(m_window, message(result.error()));
        return;
    }
    m_settings->setExportFolder(QFileInfo(file).absolutePath());
    emit saved(QDir::toNativeSeparators(file));
    if (labelsLost > 0)
        m_dialogs->showError(m_window, lostLabelsSentence({{QFileInfo(file).fileName(), labelsLost}}));
}

/// Proposes the last folder; empty if the user does not want to.
QString HandoutCommands::askFile(const QString &name, const ExportFormat &format) const
{
    QString folder = m_settings->exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = m_dialogs->askSaveFile(m_window, folder + u'/' + name, formatFilter(format));
    if (file.isEmpty())
        return {};
    if (QFileInfo(file).suffix().compare(format.suffix, Qt::CaseInsensitive) != 0)
        file += u'.' + format.suffix;
    return QFileInfo::exists(file) && !m_dialogs->confirmReplace(m_window, file) ? QString() : file;
}

void HandoutCommands::sayUndrawable(const Handout &handout, LabelMode mode)
{
    if (const QString sentence = undrawableSentence(handout, mode); !sentence.isEmpty())
        m_dialogs->showError(m_window, sentence);
}

void HandoutCommands::print()
{
    const auto subject = m_shown(HandoutKind::Picture);
    if (!subject)
        return;
    const ChartOptions shown = optionsOf(*m_session, m_window).chart;
    const Handout handout = handoutOf(*subject, *m_session, shown.mode);
    sayUndrawable(handout, shown.mode);
    PrintRequest request;
    request.blackAndWhite = shown.theme->id == ChartTheme::paper().id;
    request.print = [&](QPrinter *printer, bool blackAndWhite) {
        ChartOptions chart = shown;
        chart.size = SlideSize;
        // Not as on a dark screen, which would drink the ink.
        chart.theme = blackAndWhite ? &ChartTheme::paper() : &ChartTheme::light();
        return printPicture(printer, handout, chart);
    };
    if (!m_dialogs->print(m_window, request))
        m_dialogs->showError(
            m_window, tr("The page could not be printed. Check the printer and its paper, or print to a file."));
}

void HandoutCommands::copy()
{
    const auto subject = m_shown(HandoutKind::Picture);
    if (!subject)
        return;
    const Handout handout = handoutOf(*subject, *m_session, m_session->mode());
    ExportOptions options = optionsOf(*m_session, m_window);
    if (handout.card())
        options.chart.size = SlideSize;
    auto data = pictureData(handout, options);
    if (!data) {
        m_dialogs->showError(m_window, message(Error(ErrorCode::PictureTooLarge, idOf(handout))));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    emit copied();
}

void HandoutCommands::copyTable()
{
    const auto subject = m_shown(HandoutKind::Table);
    if (!subject)
        return;
    const LabelMode mode = m_session->mode();
    QGuiApplication::clipboard()->setMimeData(tableData(handoutOf(*subject, *m_session, mode), mode).release());
    emit copied();
}

void HandoutCommands::copySummary()
{
    const auto subject = m_shown(HandoutKind::Picture);
    if (!subject)
        return;
    const LabelMode mode = m_session->mode();
    QGuiApplication::clipboard()->setText(wordsOf(handoutOf(*subject, *m_session, mode), mode));
    emit copied();
}

} // namespace dte
