#pragma once

#include <QAbstractItemView>
#include <QString>
#include <QWidget>

namespace jackfield {

/// Works the program's windows as a person with a keyboard and a screen reader does: finds controls by their accessible names, types by
/// key events, presses by key events. A control that is not there, hidden or disabled is not found.
class Driver {
public:
    /// The window that a person works in: the modal one, else the active one.
    static QWidget *window();
    /// The control of this accessible name in the window; null: there is none that can be used.
    static QWidget *control(const QString &name);
    static QAbstractItemView *list(const QString &name); ///< also one that takes its keys from the field above it
    static bool has(const QString &name) { return control(name) != nullptr; }

    static bool type(const QString &name, const QString &text);    ///< replaces what is in the field
    static bool press(const QString &name);                        ///< a button, a switch, a radio button, a check box
    static bool choose(const QString &menu, const QString &entry); ///< of the menu bar, or of one of its menus
    static void key(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});
};

} // namespace jackfield
