#include "ui/wizards/recovery/stepfault.h"

namespace jackfield {

namespace {

QString triesLeft(const Error &error)
{
    return error.triesLeft ? u' ' + StepFault::tr("%n tries left.", nullptr, *error.triesLeft) : QString();
}

} // namespace

StepFault StepFault::of(const Error &error, const QUrl &address)
{
    const QString field = error.fields.value(0).field;
    switch (error.kind) {
    case Error::Kind::Rejected:
        if (field == QLatin1String("code"))
            return {
                tr("The last code did not match."), tr("Check that your phone sets its clock automatically.") + triesLeft(error)};
        if (field == QLatin1String("recoveryCode"))
            return {tr("This recovery code did not match."), tr("Check each letter and number.") + triesLeft(error)};
        if (field == QLatin1String("step"))
            return {tr("This step is done already."), tr("Sign in again, and you go on where you were."), true};
        if (error.code == QLatin1String("other-account"))
            return {tr("This sign-in is for another account."), tr("Sign in with the account that this window is open for."), true};
        return {tr("%1 refused this.").arg(address.host()), error.detail};
    case Error::Kind::RateLimited:
        if (error.retryAfter)
            return {tr("Too many tries."), tr("Wait %n second(s), then try again.", nullptr, int(error.retryAfter->count()))};
        return {tr("Too many tries."), tr("Wait a minute, then try again.")};
    case Error::Kind::Auth: return {tr("This sign-in took too long."), tr("Begin again with your password."), true};
    case Error::Kind::Unknown:
        return {
            tr("No answer came."),
            tr("What you entered may have been taken. Nothing is sent again by itself: sign in again, and you see where you are."),
            true};
    case Error::Kind::Offline:
        return {tr("Nobody answers at %1.").arg(address.host()), tr("Nothing was done. Check your connection, then try again.")};
    case Error::Kind::Insecure: return {tr("The connection to %1 is not safe.").arg(address.host()), tr("Nothing was sent.")};
    case Error::Kind::Cache: return {tr("You are signed in, but the copy on this computer cannot be opened."), error.detail, true};
    case Error::Kind::Forbidden:
        return {tr("This person may not manage an account here."), tr("Ask your provider for access."), true};
    case Error::Kind::Protocol:
    case Error::Kind::Conflict:
    case Error::Kind::Gone: break;
    }
    return {tr("No clear answer came from %1.").arg(address.host()), tr("Try again.")};
}

} // namespace jackfield
