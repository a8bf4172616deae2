#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace jackfield {

/// What is wrong with a portal password that somebody made up (S2.25): at least 6 characters, with an upper-case and a lower-case letter,
/// a digit and a character that is none of these. Codes: length, upper, lower, digit, symbol; empty when it is good.
QStringList passwordErrors(const QString &password);

/// A password that keeps the rule (S2.24): 14 characters, without those that are easily taken for one another. `below(n)` answers a
/// random number under n; it must be unpredictable.
QString compliantPassword(const std::function<int(int)> &below);

} // namespace jackfield
