// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include "db/base/text.h"

namespace dte {

/// Translates the program, and Qt's own dialogs, into Chinese, English or both at once ("文件 File(&F)").
/// Install it on the application; change the language by removing it, setMode() and installing it again, which
/// sends LanguageChange to every window.
class BilingualTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit BilingualTranslator(QObject *parent = nullptr);

    LabelMode mode() const { return m_mode; }
    void setMode(LabelMode mode) { m_mode = mode; }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

private:
    LabelMode m_mode = LabelMode::Chinese;
    QTranslator m_chinese;
    QTranslator m_english; ///< for plural forms
    QTranslator m_qtChinese;
};

/// Chinese and English text of one control in one string: "&File" and "文件(&F)" give "文件 File(&F)", with one
/// mnemonic; what ends a label ("...", ":") stands once at the end; sentences stand on lines of their own.
QString joinLanguages(const QString &chinese, const QString &english);

/// Chinese on a Chinese system, else English.
LabelMode systemMode();

} // namespace dte
