#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace jackfield::test {

/// The name that assistive technology reads for a widget.
inline QString nameOf(QWidget *widget)
{
    // An editable combo box answers its text when it is asked on Linux.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The visible widget of a kind with this name; nullptr when there is none.
template<class T>
T *named(QWidget &root, const QString &name)
{
    const QList<T *> all = root.findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisibleTo(&root) && nameOf(widget) == name)
            return widget;
    }
    return nullptr;
}

/// Does a visible label show exactly this?
inline bool shows(QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&root) && label->text() == text; });
}

/// The visible controls that have no name.
inline QStringList unnamed(QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool ofSpinBox = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        if (control && !ofSpinBox && widget->isVisibleTo(&root) && widget->focusPolicy() != Qt::NoFocus && nameOf(widget).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

/// The visible buttons whose name is not the label they show. A name may say more than a label that needs its place to be understood
/// ("Edit: Details"), but begins or ends with it, so that it can be spoken to.
inline QStringList misnamed(QWidget &root)
{
    QStringList found;
    const QList<QAbstractButton *> all = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        QString label = button->text();
        label.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
        if (button->isVisibleTo(&root) && !label.isEmpty() && !nameOf(button).contains(label))
            found += label + QStringLiteral(" is called ") + nameOf(button);
    }
    return found;
}

/// The visible labels that would read markup in what they show.
inline QStringList richLabels(QWidget &root)
{
    QStringList found;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            found += label->text();
    }
    return found;
}

} // namespace jackfield::test
