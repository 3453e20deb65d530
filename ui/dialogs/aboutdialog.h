// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "db/model/snapshot.h"

namespace dte {

/// Versions, licences and the hash of the snapshot.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p snapshot may be null.
    AboutDialog(const Snapshot *snapshot, LabelMode mode, QWidget *parent = nullptr);
};

} // namespace dte
