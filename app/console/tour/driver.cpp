#include "app/console/tour/driver.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace jackfield {

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QString name = interface ? interface->text(QAccessible::Name) : widget->accessibleName();
    return name.remove(u'&');
}

QAction *entryOf(const QWidget *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

// A menu of the bar, or one inside it.
QMenu *menuOf(const QWidget *menu, const QString &title)
{
    for (const QAction *action : menu->actions()) {
        if (!action->menu())
            continue;
        if (action->text().remove(u'&') == title)
            return action->menu();
        if (QMenu *inner = menuOf(action->menu(), title))
            return inner;
    }
    return nullptr;
}

} // namespace

QWidget *Driver::window()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow())
        return active;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->isWindow())
            return widget;
    }
    return nullptr;
}

QWidget *Driver::control(const QString &name)
{
    QWidget *top = window();
    if (!top)
        return nullptr;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && accessibleName(widget) == name)
            return widget;
    }
    return nullptr;
}

QAbstractItemView *Driver::list(const QString &name)
{
    QWidget *top = window();
    if (!top)
        return nullptr;
    for (QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && accessibleName(view) == name)
            return view;
    }
    return nullptr;
}

void Driver::key(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

bool Driver::type(const QString &name, const QString &text)
{
    QWidget *field = control(name);
    if (!field)
        return false;
    field->setFocus(Qt::TabFocusReason);
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    key(target, Qt::Key_A, {}, Qt::ControlModifier);
    if (text.isEmpty())
        key(target, Qt::Key_Delete);
    for (const QChar c : text)
        key(target, 0, QString(c));
    return true;
}

bool Driver::choose(const QString &menu, const QString &entry)
{
    const auto *top = qobject_cast<QMainWindow *>(window());
    const QMenu *found = top ? menuOf(top->menuBar(), menu) : nullptr;
    QAction *action = found ? entryOf(found, entry) : nullptr;
    if (action)
        action->trigger();
    return action != nullptr;
}

bool Driver::press(const QString &name)
{
    QWidget *widget = control(name);
    if (!widget)
        return false;
    widget->setFocus(Qt::TabFocusReason);
    key(widget, Qt::Key_Space, QStringLiteral(" "));
    return true;
}

} // namespace jackfield
