#pragma once

#include "core/domain/account.h"

class QAbstractButton;

namespace jackfield {

/// What a button does takes an area of core/domain/accesslevels.h: for who may not, it is off, with the reason and whom to ask as its tooltip
/// and for assistive technology (S3.7).
void allow(QAbstractButton *button, const AccountPolicy &policy, const char *area);

} // namespace jackfield
