#pragma once

#include <QAccessible>
#include <QWidget>

namespace jackfield::test {

inline QAccessibleInterface *accessible(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); }
inline QString nameOf(QWidget *widget) { return accessible(widget)->text(QAccessible::Name); }
inline QString descriptionOf(QWidget *widget) { return accessible(widget)->text(QAccessible::Description); }

} // namespace jackfield::test
