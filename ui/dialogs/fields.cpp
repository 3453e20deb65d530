// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

#include "ui/dialogs/formatnames.h"
#include "ui/dialogs/numberfield.h"
#include "ui/export/plan/exportformat.h"
#include "ui/state/appearance.h"

namespace dte {

namespace {

QString pictureWords(const char *text) { return QCoreApplication::translate("dte::PictureDialog", text); }

QString tableWords(const char *text) { return QCoreApplication::translate("dte::TableDialog", text); }

} // namespace

QComboBox *makeModeBox(LabelMode current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    // Language names stand in their own language in every mode.
    box->addItem(QStringLiteral("中文"), toId(LabelMode::Chinese));
    box->addItem(QStringLiteral("English"), toId(LabelMode::English));
    box->addItem(QStringLiteral("双语 Bilingual"), toId(LabelMode::Both));
    box->setCurrentIndex(box->findData(toId(current)));
    box->setObjectName(QStringLiteral("mode"));
    return box;
}

LabelMode currentMode(const QComboBox *box)
{
    return fromId<LabelMode>(box->currentData().toString()).value_or(LabelMode::Both);
}

QComboBox *makeColoursBox(const QString &themeId, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(pictureWords(QT_TRANSLATE_NOOP("dte::PictureDialog", "Light")), QStringLiteral("light"));
    box->addItem(pictureWords(QT_TRANSLATE_NOOP("dte::PictureDialog", "Dark")), QStringLiteral("dark"));
    box->addItem(pictureWords(QT_TRANSLATE_NOOP("dte::PictureDialog", "High contrast")), QStringLiteral("contrast"));
    box->addItem(pictureWords(QT_TRANSLATE_NOOP("dte::PictureDialog", "Black and white, for printing")),
        QStringLiteral("paper"));
    box->setCurrentIndex(std::max(0, box->findData(themeId)));
    box->setObjectName(QStringLiteral("colours"));
    return box;
}

QComboBox *makeFormatBox(const QString &formatId, bool (*wanted)(const ExportFormat &), QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const ExportFormat &format : exportFormats()) {
        if (wanted(format))
            box->addItem(formatName(format), format.id);
    }
    box->setCurrentIndex(std::max(0, box->findData(formatId)));
    box->setObjectName(QStringLiteral("format"));
    return box;
}

QSpinBox *makeTextScaleBox(int textScale, QWidget *parent)
{
    auto *box = new NumberField(parent);
    box->setRange(Appearance::SmallestTextScale, Appearance::LargestTextScale);
    box->setSingleStep(Appearance::TextScaleStep);
    box->setSuffix(QStringLiteral(" %"));
    box->setValue(textScale);
    box->setObjectName(QStringLiteral("textScale"));
    return box;
}

QComboBox *makeCsvLayoutBox(CsvLayout current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(tableWords(QT_TRANSLATE_NOOP("dte::TableDialog", "As on the screen")), int(CsvLayout::Table));
    box->addItem(
        tableWords(QT_TRANSLATE_NOOP("dte::TableDialog", "One value per row, with sources")), int(CsvLayout::Tidy));
    box->setCurrentIndex(box->findData(int(current)));
    box->setObjectName(QStringLiteral("layout"));
    return box;
}

CsvLayout currentCsvLayout(const QComboBox *box) { return static_cast<CsvLayout>(box->currentData().toInt()); }

QComboBox *makeCsvEncodingBox(CsvEncoding current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(tableWords(QT_TRANSLATE_NOOP("dte::TableDialog", "For WPS and Excel")), int(CsvEncoding::Office));
    box->addItem(tableWords(QT_TRANSLATE_NOOP("dte::TableDialog", "Plain UTF-8")), int(CsvEncoding::Plain));
    box->setCurrentIndex(box->findData(int(current)));
    box->setObjectName(QStringLiteral("encoding"));
    return box;
}

CsvEncoding currentCsvEncoding(const QComboBox *box) { return static_cast<CsvEncoding>(box->currentData().toInt()); }

void addRow(QFormLayout *layout, const QString &label, QWidget *field)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|[&:：]"));
    layout->addRow(label, field);
    field->setAccessibleName(QString(label).remove(mnemonic));
}

} // namespace dte
