// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

namespace dte {

Session::Session(QObject *parent)
    : QObject(parent)
{
}

void Session::setSnapshot(Snapshot snapshot, bool isBundled)
{
    m_snapshot = std::make_unique<const Snapshot>(std::move(snapshot));
    m_isBundled = isBundled;
    m_figureIndex = -1;
    m_figure.reset();
    m_selection = {};
    emit snapshotChanged();
    setFigureIndex(0);
}

void Session::setFigureIndex(int index)
{
    if (!m_snapshot || index == m_figureIndex || index < 0 || index >= static_cast<int>(m_snapshot->figures.size()))
        return;
    m_figureIndex = index;
    m_figure = std::make_shared<const FigureState>(
        makeFigureState(*m_snapshot, m_snapshot->figures[static_cast<size_t>(index)]));
    m_selection = {};
    emit figureChanged();
    emit selectionChanged(m_selection);
}

void Session::setMode(LabelMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit modeChanged(mode);
}

void Session::setSelection(CellKey key)
{
    if (key == m_selection)
        return;
    m_selection = key;
    emit selectionChanged(key);
}

} // namespace dte
