// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/numberfield.h"

#include <QRegularExpression>

#include <algorithm>

namespace dte {

namespace {

constexpr char16_t FullWidthZero = u'\uFF10';
constexpr char16_t FullWidthNine = u'\uFF19';
constexpr char16_t FullWidthStop = u'\uFF0E';
constexpr char16_t IdeographicStop = u'\u3002';

/// Letter for letter, so that the cursor stays where it is.
QString inAscii(QString text)
{
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        if (code >= FullWidthZero && code <= FullWidthNine)
            letter = QChar(u'0' + (code - FullWidthZero));
        else if (code == FullWidthStop || code == IdeographicStop)
            letter = u'.';
    }
    return text;
}

} // namespace

std::optional<double> NumberField::fraction(const QString &text) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\d+\\.\\d*$"));
    QString number = inAscii(text);
    if (number.endsWith(suffix()))
        number.chop(suffix().size());
    number = number.trimmed();
    return pattern.match(number).hasMatch() ? std::optional(number.toDouble()) : std::nullopt;
}

QValidator::State NumberField::validate(QString &input, int &position) const
{
    input = inAscii(input);
    const QValidator::State state = QSpinBox::validate(input, position);
    return state == QValidator::Invalid && fraction(input) ? QValidator::Intermediate : state;
}

void NumberField::fixup(QString &input) const
{
    if (const auto number = fraction(input))
        input = textFromValue(valueFromText(QString::number(*number, 'f', 3))) + suffix();
    else
        QSpinBox::fixup(input);
}

int NumberField::valueFromText(const QString &text) const
{
    const auto number = fraction(text);
    if (!number)
        return QSpinBox::valueFromText(inAscii(text));
    return qRound(std::clamp<double>(*number, minimum(), maximum()));
}

} // namespace dte
