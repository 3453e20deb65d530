// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "db/view/viewstate.h"

namespace dte {

// What the view panel lets choose from, in the language of the program.
QString choiceName(Transform transform);
QString choiceName(ChartKind kind);
QString choiceName(UnitChoice units);

struct Choice
{
    QString text;
    QString id;
    QString reason = {}; ///< why it cannot be chosen now; empty: it can
};

/// A box to choose one of several things by its id. What cannot be chosen is greyed, with the reason beside it.
/// currentIndexChanged() speaks of the user's choices only.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Offers these, \p id being chosen; the first if there is none with that id. Changes only what differs: the list
    /// may be open, and in use.
    void setChoices(const QList<Choice> &choices, const QString &id);
    /// Of what is chosen; empty without any choices.
    QString id() const { return currentData().toString(); }
    /// Where the ids are those of an enum.
    template <typename Value>
    Value chosen() const
    {
        return fromId<Value>(id()).value_or(Value{});
    }

private:
    void setChoice(int row, const Choice &choice);
};

} // namespace dte
