// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureaccessible.h"

#include <QPointer>

#include <algorithm>
#include <utility>

#include "db/words/figurewords.h"
#include "ui/widgets/figureview.h"

namespace dte {

namespace {

/// One mark. Knows its scene by number, and is invalid once there is another.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(FigureView *view, CellKey key)
        : m_view(view)
        , m_key(key)
        , m_generation(view->generation())
    {
    }

    CellKey key() const { return m_key; }
    bool isValid() const override { return m_view && m_view->generation() == m_generation && mark(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return cellWords(*m_view->state(), m_key, m_view->mode()).replace(u'\n', u' ');
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return valueWords(*m_view->state(), m_key, m_view->mode());
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->mapFromScene(mark()->outline.boundingRect()).boundingRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_view->selected() == m_key;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->activate(m_key);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const DrawnValue *mark() const { return m_view->figureScene() ? m_view->figureScene()->mark(m_key) : nullptr; }

    QPointer<FigureView> m_view;
    CellKey m_key;
    quint64 m_generation;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<FigureView *>(object);
    return view ? new FigureAccessible(view) : nullptr;
}

void removeAll(std::vector<QAccessible::Id> &ids)
{
    for (const QAccessible::Id id : ids)
        QAccessible::deleteAccessibleInterface(id);
    ids.clear();
}

/// Position of the key among the marks of the scene, or -1.
int indexOfMark(const FigureView *view, CellKey key)
{
    if (!view->figureScene())
        return -1;
    const auto &marks = view->figureScene()->marks();
    const auto found
        = std::find_if(marks.begin(), marks.end(), [key](const DrawnValue &mark) { return mark.key == key; });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

} // namespace

FigureAccessible::FigureAccessible(FigureView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

FigureAccessible::~FigureAccessible()
{
    removeAll(m_children);
    removeAll(m_former);
}

void FigureAccessible::install() { QAccessible::installFactory(makeInterface); }

void FigureAccessible::announceScene(FigureView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void FigureAccessible::announceSelection(FigureView *view)
{
    const int index = QAccessible::isActive() ? indexOfMark(view, view->selected()) : -1;
    if (index < 0)
        return;
    for (const QAccessible::Event type : {QAccessible::Selection, QAccessible::Focus}) {
        QAccessibleEvent event(view, type);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

FigureView *FigureAccessible::view() const { return static_cast<FigureView *>(object()); }

void FigureAccessible::refresh() const
{
    if (m_generation == view()->generation())
        return;
    m_generation = view()->generation();
    removeAll(m_former);
    m_former = std::exchange(m_children, {});
}

int FigureAccessible::childCount() const
{
    return view()->figureScene() ? static_cast<int>(view()->figureScene()->marks().size()) : 0;
}

QAccessibleInterface *FigureAccessible::child(int index) const
{
    refresh();
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_children.empty()) {
        for (const DrawnValue &mark : view()->figureScene()->marks())
            m_children.push_back(QAccessible::registerAccessibleInterface(new MarkAccessible(view(), mark.key)));
    }
    return QAccessible::accessibleInterface(m_children[static_cast<size_t>(index)]);
}

int FigureAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark && mark->isValid() ? indexOfMark(view(), mark->key()) : -1;
}

QAccessibleInterface *FigureAccessible::childAt(int x, int y) const
{
    const FigureScene *scene = view()->figureScene();
    const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const DrawnValue *mark = scene ? scene->markAt(view()->mapToScene(position)) : nullptr;
    return mark ? child(indexOfMark(view(), mark->key)) : nullptr;
}

QAccessibleInterface *FigureAccessible::focusChild() const
{
    return view()->hasFocus() ? child(indexOfMark(view(), view()->selected())) : nullptr;
}

} // namespace dte
