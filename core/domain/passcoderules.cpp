#include "core/domain/passcoderules.h"

#include <algorithm>

namespace jackfield {

namespace {

constexpr int shortest = 6;
constexpr int longest = 10;
constexpr int mostAlike = 5;
constexpr int mostInSequence = 4;

/// The longest stretch in which each digit differs from the one before by `step`.
int longestRun(const QString &digits, int step)
{
    int most = 1;
    int run = 1;
    for (qsizetype at = 1; at < digits.size(); ++at) {
        run = digits[at].unicode() - digits[at - 1].unicode() == step ? run + 1 : 1;
        most = std::max(most, run);
    }
    return most;
}

bool isOwn(const QString &passcode, const PasscodeOwner &owner)
{
    const QString international = owner.number.mid(owner.number.startsWith(u'+') ? 1 : 0);
    const QString national = owner.number.startsWith(QLatin1String("+1")) ? international.mid(1) : international;
    for (const QString &own : {owner.extension, international, national}) {
        if (!own.isEmpty() && (passcode == own || passcode == reversed(own)))
            return true;
    }
    return false;
}

} // namespace

QString reversed(const QString &text)
{
    QString turned = text;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

QStringList passcodeErrors(const QString &passcode, const PasscodeOwner &owner)
{
    QStringList errors;
    if (passcode.size() < shortest || passcode.size() > longest)
        errors += QStringLiteral("length");
    if (std::any_of(passcode.begin(), passcode.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
        return errors += QStringLiteral("format");
    if (isOwn(passcode, owner))
        errors += QStringLiteral("own-number");
    if (longestRun(passcode, 0) > mostAlike)
        errors += QStringLiteral("repeated");
    if (longestRun(passcode, 1) > mostInSequence || longestRun(passcode, -1) > mostInSequence)
        errors += QStringLiteral("sequence");
    return errors;
}

QString compliantPasscode(const PasscodeOwner &owner, const std::function<int(int)> &below)
{
    for (;;) {
        QString passcode;
        for (int at = 0; at < 8; ++at)
            passcode += QChar(u'0' + below(10));
        if (passcodeErrors(passcode, owner).isEmpty())
            return passcode;
    }
}

} // namespace jackfield
