// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dte {

AboutDialog::AboutDialog(const Snapshot *snapshot, LabelMode mode, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About"));
    QStringList lines{tr("Digital Trade Report Explorer"),
        tr("Version %1, Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        tr("Works without any network: everything shown is in the bundled snapshot.")};
    if (snapshot) {
        lines << QString() << inMode(snapshot->report.title, mode, QStringLiteral("\n"))
              << inMode(snapshot->report.publisher, mode, QStringLiteral("\n"))
              << inMode(snapshot->report.edition, mode) << inMode(snapshot->report.licence, mode, QStringLiteral("\n"))
              << tr("Snapshot SHA-256: %1").arg(QString::fromLatin1(snapshot->digest));
    }
    lines << QString() << tr("Licence of the program: GNU General Public License, version 3 or later.")
          << tr("Qt and Qt Charts: GNU General Public License, version 3. Font: a subset of Noto Sans CJK SC, SIL Open "
                "Font License 1.1. SQLite: public domain.")
          << tr("libxlsxwriter: BSD licence. qpdf: Apache License 2.0. HarfBuzz and libdeflate: MIT licence. "
                "GMP: GNU Lesser General Public License. ICU: Unicode licence.");

    auto *label = new QLabel(lines.join(u'\n'));
    label->setObjectName(QStringLiteral("aboutText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(windowTitle());
    label->setMinimumWidth(560);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(buttons);
}

} // namespace dte
