#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace jackfield {

/// Whose voicemail passcode it is.
struct PasscodeOwner {
    QString extension;
    QString number; ///< E.164; may be empty
};

/// What is wrong with a voicemail passcode that somebody made up (S2.29 to S2.32). Codes: length (6 to 10), format (digits only), own-number
/// (the extension or number, or one of them reversed), repeated (one digit more than 5 times in a row), sequence (more than 4 digits
/// ascending or descending by one). Whether it is the last one (S2.33) only the provider knows.
QStringList passcodeErrors(const QString &passcode, const PasscodeOwner &owner);

QString reversed(const QString &text);

/// A passcode of eight digits that keeps the rules (S2.28). `below(n)` answers a random number under n; it must be unpredictable.
QString compliantPasscode(const PasscodeOwner &owner, const std::function<int(int)> &below);

} // namespace jackfield
