// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QEvent>

namespace dte {

namespace {
constexpr int FieldCharacters = 28;
} // namespace

SearchField::SearchField()
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    fitWidth();
    fitPlaceholder();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Words in Chinese or English, or a number in any unit"));
}

/// Some desktops give dark windows a black placeholder.
void SearchField::fitPlaceholder()
{
    constexpr int Alpha = 180; // 4.5:1 and more on dark and light grounds, thin as it is
    QPalette fitted = palette();
    QColor colour = fitted.color(QPalette::Text);
    colour.setAlpha(Alpha);
    if (fitted.color(QPalette::PlaceholderText) == colour)
        return;
    fitted.setColor(QPalette::PlaceholderText, colour);
    setPalette(fitted);
}

void SearchField::fitWidth() { setMaximumWidth(fontMetrics().averageCharWidth() * FieldCharacters); }

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() == QEvent::PaletteChange)
        fitPlaceholder();
}

} // namespace dte
