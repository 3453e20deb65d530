// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

#include "ui/widgets/viewpanel.h"

namespace dte {

namespace {
constexpr int ShortChoice = 10; ///< characters that a closed box shows at least
} // namespace

QString choiceName(Transform transform)
{
    switch (transform) {
    case Transform::Value:
        return ViewPanel::tr("Values");
    case Transform::Growth:
        return ViewPanel::tr("Year-on-year growth");
    case Transform::Index:
        return ViewPanel::tr("Index");
    case Transform::Share:
        return ViewPanel::tr("Share of total");
    case Transform::Balance:
        return ViewPanel::tr("Trade balance");
    }
    return {};
}

QString choiceName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Report:
        return ViewPanel::tr("As in the report");
    case ChartKind::Stacked:
        return ViewPanel::tr("Stacked columns");
    case ChartKind::Grouped:
        return ViewPanel::tr("Grouped columns");
    case ChartKind::Line:
        return ViewPanel::tr("Lines");
    case ChartKind::Area:
        return ViewPanel::tr("Areas");
    case ChartKind::FullStack:
        return ViewPanel::tr("100% stacked columns");
    case ChartKind::Bars:
        return ViewPanel::tr("Horizontal bars");
    case ChartKind::Ring:
        return ViewPanel::tr("Ring");
    case ChartKind::Table:
        return ViewPanel::tr("Table only");
    }
    return {};
}

QString choiceName(UnitChoice units)
{
    switch (units) {
    case UnitChoice::Labels:
        return ViewPanel::tr("As the labels");
    case UnitChoice::Chinese:
        return ViewPanel::tr("Chinese unit");
    case UnitChoice::English:
        return ViewPanel::tr("English unit");
    case UnitChoice::Both:
        return ViewPanel::tr("Both units");
    }
    return {};
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ShortChoice);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::setChoices(const QList<Choice> &choices, const QString &id)
{
    const QSignalBlocker quiet(this);
    while (count() > choices.size())
        removeItem(count() - 1);
    for (int row = 0; row < choices.size(); ++row)
        setChoice(row, choices[row]);
    setCurrentIndex(std::max(0, findData(id)));
}

void ChoiceBox::setChoice(int row, const Choice &choice)
{
    if (row == count())
        addItem(QString());
    const bool isFree = choice.reason.isEmpty();
    setItemText(row, isFree ? choice.text : QStringLiteral("%1 — %2").arg(choice.text, choice.reason));
    setItemData(row, choice.id);
    setItemData(row, choice.text, Qt::AccessibleTextRole);
    setItemData(row, isFree ? QVariant() : choice.reason, Qt::ToolTipRole);
    static_cast<QStandardItemModel *>(model())->item(row)->setEnabled(isFree);
}

} // namespace dte
