#pragma once

#include "core/domain/account.h"

class QAbstractButton;
class QAction;

namespace jackfield {

/// What a button does takes an area of core/domain/accesslevels.h: for who may not, it is off, with the reason and whom to ask as its tooltip
/// and for assistive technology (S3.7).
void allow(QAbstractButton *button, const AccountPolicy &policy, const char *area);
/// The same of an entry of a menu; the menu has to show tooltips.
void allow(QAction *action, const AccountPolicy &policy, const char *area);
/// Off for the reason that is given; on when it is empty.
void forbid(QAbstractButton *button, const QString &why);
void forbid(QAction *action, const QString &why);

} // namespace jackfield
