#pragma once

#include <QAccessible>
#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace jackfield::test {

/// A window as assistive technology has it: found by role and name, typed into and pressed by its interfaces. No widget is touched.
class AccessibleTree {
public:
    explicit AccessibleTree(QWidget &root) : m_root(QAccessible::queryAccessibleInterface(&root)) { }
    AccessibleTree(const AccessibleTree &) = delete;
    AccessibleTree &operator=(const AccessibleTree &) = delete;

    /// The one in sight; nullptr: there is none.
    QAccessibleInterface *find(QAccessible::Role role, const QString &name) const { return findBelow(m_root, role, name); }

    bool type(const QString &name, const QString &text) const
    {
        QAccessibleInterface *field = find(QAccessible::EditableText, name);
        if (!field || !field->editableTextInterface())
            return false;
        const int length = field->textInterface()->characterCount();
        field->editableTextInterface()->replaceText(0, length, text);
        settle();
        return true;
    }
    bool press(QAccessible::Role role, const QString &name) const
    {
        QAccessibleInterface *control = find(role, name);
        if (!control || !control->actionInterface() || control->state().disabled)
            return false;
        const QStringList can = control->actionInterface()->actionNames();
        for (const QString &action : {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
            if (can.contains(action)) {
                control->actionInterface()->doAction(action);
                settle();
                return true;
            }
        }
        return false;
    }
    /// Presses it and waits for what that does; a press is seen for a moment before it counts.
    template<class Condition>
    bool pressUntil(QAccessible::Role role, const QString &name, Condition condition) const
    {
        return press(role, name) && QTest::qWaitFor(condition, 5000);
    }
    bool says(const QString &text) const { return find(QAccessible::StaticText, text) != nullptr; }
    /// What is read out with a field: its error first.
    QString said(const QString &field) const
    {
        QAccessibleInterface *found = find(QAccessible::EditableText, field);
        return found ? found->text(QAccessible::Description) : QString();
    }

private:
    static void settle()
    {
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
    }
    static QAccessibleInterface *findBelow(QAccessibleInterface *node, QAccessible::Role role, const QString &name)
    {
        for (int at = 0; node && at < node->childCount(); ++at) {
            QAccessibleInterface *child = node->child(at);
            if (!child || child->state().invisible)
                continue;
            if (child->role() == role && child->text(QAccessible::Name) == name)
                return child;
            if (QAccessibleInterface *found = findBelow(child, role, name))
                return found;
        }
        return nullptr;
    }

    QAccessibleInterface *m_root;
};

} // namespace jackfield::test
