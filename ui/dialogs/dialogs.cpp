// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/deckdialog.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/printer.h"
#include "ui/dialogs/printpreview.h"
#include "ui/dialogs/tabledialog.h"

namespace dte {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("dte::StandardDialogs", text); }

/// Texts may come from a file name: never taken as markup.
QMessageBox *plainBox(QWidget *parent, QMessageBox::Icon icon, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setIcon(icon);
    box->setWindowTitle(QCoreApplication::translate("dte::MainWindow", "Digital Trade Report Explorer"));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

bool isConfirmed(QWidget *parent, const QString &question)
{
    QMessageBox *box = plainBox(parent, QMessageBox::Question, question);
    QPushButton *replace
        = box->addButton(QCoreApplication::translate("dte::StandardDialogs", "&Replace"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    box->exec();
    const bool confirmed = box->clickedButton() == replace;
    delete box;
    return confirmed;
}

} // namespace

std::optional<PictureChoice> StandardDialogs::askPicture(QWidget *parent, const PictureChoice &proposal)
{
    PictureDialog dialog(proposal, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<TableChoice> StandardDialogs::askTable(QWidget *parent, const TableChoice &proposal)
{
    TableDialog dialog(proposal, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<ExportAllChoice> StandardDialogs::askExportAll(QWidget *parent, const ExportAllChoice &proposal)
{
    ExportAllDialog dialog(proposal, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<Annotation> StandardDialogs::askAnnotation(QWidget *parent, const AnnotationRequest &request)
{
    AnnotationDialog dialog(request, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

bool StandardDialogs::print(QWidget *parent, const PrintRequest &request)
{
    const auto printer = makePrinter();
    PrintPreview preview(printer.get(), request, parent);
    return preview.exec() != QDialog::Accepted || !preview.hasFailed();
}

QString StandardDialogs::askSaveFile(QWidget *parent, const QString &proposal, const QString &filter)
{
    // Asking about an existing file is confirmReplace()'s: only it sees the name with its suffix.
    return QFileDialog::getSaveFileName(
        parent, tr("Export"), proposal, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

QString StandardDialogs::askSnapshotFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open snapshot"), {}, tr("Snapshots (*.sqlite);;All files (*)"));
}

std::optional<Deck> StandardDialogs::askDeck(QWidget *parent, const DeckRequest &request)
{
    DeckDialog dialog(request, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.deck();
}

QString StandardDialogs::askDeckFile(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Open deck of slides"), folder, tr("Decks of slides (*.deck);;All files (*)"));
}

bool StandardDialogs::confirmReplace(QWidget *parent, const QString &file)
{
    return isConfirmed(parent, tr("%1 exists. Replace it?").arg(QDir::toNativeSeparators(file)));
}

bool StandardDialogs::confirmReplaceAll(QWidget *parent, const QString &file)
{
    return isConfirmed(
        parent, tr("%1 exists. Replace it, and all others that exist?").arg(QDir::toNativeSeparators(file)));
}

bool StandardDialogs::confirm(QWidget *parent, const QString &question) { return isConfirmed(parent, question); }

void StandardDialogs::showError(QWidget *parent, const QString &sentence)
{
    plainBox(parent, QMessageBox::Warning, sentence)->open();
}

} // namespace dte
