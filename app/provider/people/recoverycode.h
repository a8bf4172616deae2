#pragma once

#include <QByteArray>
#include <QString>

namespace jackfield::reference {

/// A fresh recovery code (S0.22): 80 random bits as four groups of four letters and digits, none of which looks like another.
QString freshRecoveryCode();

/// What is stored of one, and compared: with so many random bits a plain hash is enough. Case, spaces and hyphens do not count.
QByteArray hashOfRecoveryCode(const QString &code);

} // namespace jackfield::reference
