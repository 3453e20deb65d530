// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenfit.h"

#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

namespace dte {

namespace {
constexpr int Border = 4; ///< pixels; on each side of a window

class WholeArea final : public QScrollArea
{
public:
    QSize sizeHint() const override { return widget()->sizeHint(); }
};
} // namespace

void resizeOnScreen(QWidget *window, const QSize &wanted)
{
    // The frame is known only when the window is shown.
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window) + Border;
    const QSize room = window->screen()->availableSize() - QSize(2 * Border, title + Border);
    window->resize(wanted.boundedTo(room));
}

QWidget *scrollable(QWidget *body)
{
    auto *area = new WholeArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has it
    area->setWidget(body);
    return area;
}

QString inLines(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace dte
