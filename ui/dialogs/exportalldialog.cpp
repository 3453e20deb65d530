// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportalldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

#include "ui/dialogs/fields.h"
#include "ui/dialogs/formatnames.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/picturesize.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/export/plan/exportformat.h"
#include "ui/widgets/screenfit.h"

namespace dte {

namespace {
constexpr int WidestLine = 25; ///< lines high
} // namespace

ExportAllDialog::ExportAllDialog(const ExportAllChoice &proposal, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Export all"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("export"));
    auto *body = new QWidget;
    auto *choices = new QGridLayout(body);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(makeFormats(proposal.formats), 0, 0);
    choices->addWidget(makeTables(proposal), 1, 0);
    choices->addWidget(makePictures(proposal), 0, 1, 2, 1);
    choices->addLayout(makeRest(proposal), 2, 0, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrollable(body));
    layout->addWidget(buttons);
    resizeOnScreen(this, sizeHint());

    for (const QCheckBox *box : m_formats)
        connect(box, &QCheckBox::toggled, this, &ExportAllDialog::enableWhatCounts);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportAllDialog::enableWhatCounts);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableWhatCounts();
}

QGroupBox *ExportAllDialog::makeFormats(const QStringList &checked)
{
    auto *group = new QGroupBox(tr("Formats"), this);
    auto *layout = new QVBoxLayout(group);
    for (const ExportFormat &format : exportFormats()) {
        auto *box = new QCheckBox(formatName(format), group);
        box->setObjectName(format.id);
        box->setChecked(checked.contains(format.id));
        layout->addWidget(box);
        m_formats.push_back(box);
    }
    layout->addStretch();
    return group;
}

QGroupBox *ExportAllDialog::makePictures(const ExportAllChoice &proposal)
{
    m_pictures = new QGroupBox(tr("Pictures"), this);
    auto *layout = new QFormLayout(m_pictures);
    m_size = new PictureSizeRows(proposal.size, layout, m_pictures);
    m_colours = makeColoursBox(proposal.themeId, m_pictures);
    m_textScale = makeTextScaleBox(proposal.textScale, m_pictures);
    addRow(layout, PictureDialog::tr("&Colours:"), m_colours);
    addRow(layout, PictureDialog::tr("&Text size:"), m_textScale);
    return m_pictures;
}

QGroupBox *ExportAllDialog::makeTables(const ExportAllChoice &proposal)
{
    m_tables = new QGroupBox(tr("CSV tables"), this);
    auto *layout = new QFormLayout(m_tables);
    m_layout = makeCsvLayoutBox(proposal.layout, m_tables);
    m_encoding = makeCsvEncodingBox(proposal.encoding, m_tables);
    addRow(layout, TableDialog::tr("L&ayout:"), m_layout);
    addRow(layout, TableDialog::tr("&Encoding:"), m_encoding);
    return m_tables;
}

QFormLayout *ExportAllDialog::makeRest(const ExportAllChoice &proposal)
{
    auto *layout = new QFormLayout;
    m_mode = makeModeBox(proposal.mode, this);
    m_views = new QComboBox(this);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->addItem(tr("As in the window"), true);
    m_views->addItem(tr("As in the report"), false);
    m_views->setCurrentIndex(m_views->findData(proposal.asInWindow));
    m_folder = new QLineEdit(QDir::toNativeSeparators(proposal.folder), this);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setMinimumWidth(m_folder->fontMetrics().averageCharWidth() * 40);
    auto *browseButton = new QPushButton(tr("&Browse..."), this);
    const QString lists = tr("Also the l&ists: key figures, events, concepts, glossary, audit");
    m_lists = new QCheckBox(inLines(lists, font(), WidestLine * fontMetrics().height()), this);
    m_lists->setObjectName(QStringLiteral("lists"));
    m_lists->setChecked(proposal.withLists);
    m_replace = new QCheckBox(tr("Re&place files that exist"), this);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setChecked(proposal.replace);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);

    addRow(layout, tr("&Figures:"), m_views);
    layout->addRow(QString(), m_lists);
    addRow(layout, PictureDialog::tr("&Labels:"), m_mode);
    layout->addRow(tr("F&older:"), folderRow);
    if (auto *label = qobject_cast<QLabel *>(layout->labelForField(folderRow)))
        label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    layout->addRow(QString(), m_replace);
    connect(browseButton, &QPushButton::clicked, this, &ExportAllDialog::browse);
    return layout;
}

QStringList ExportAllDialog::checkedFormats() const
{
    QStringList ids;
    for (const QCheckBox *box : m_formats) {
        if (box->isChecked())
            ids << box->objectName();
    }
    return ids;
}

void ExportAllDialog::enableWhatCounts()
{
    const QStringList ids = checkedFormats();
    m_pictures->setEnabled(
        std::any_of(ids.begin(), ids.end(), [](const QString &id) { return exportFormat(id)->draws; }));
    m_lists->setEnabled(
        std::any_of(ids.begin(), ids.end(), [](const QString &id) { return exportFormat(id)->takesLists; }));
    m_tables->setEnabled(ids.contains(QStringLiteral("csv")));
    m_export->setEnabled(!ids.isEmpty() && !m_folder->text().trimmed().isEmpty());
}

void ExportAllDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

ExportAllChoice ExportAllDialog::choice() const
{
    ExportAllChoice choice;
    choice.formats = checkedFormats();
    choice.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    choice.asInWindow = m_views->currentData().toBool();
    choice.withLists = m_lists->isEnabled() && m_lists->isChecked();
    choice.replace = m_replace->isChecked();
    choice.size = m_size->size();
    choice.mode = currentMode(m_mode);
    choice.themeId = m_colours->currentData().toString();
    choice.textScale = m_textScale->value();
    choice.layout = currentCsvLayout(m_layout);
    choice.encoding = currentCsvEncoding(m_encoding);
    return choice;
}

} // namespace dte
