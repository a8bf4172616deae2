#include "ui/places/signin/signinfault.h"

#include "ui/places/signin/addresscheck.h"

namespace jackfield {

namespace {

// "…expired" from a server or a system becomes a sentence that can stand between two others.
QString asSentence(const QString &detail)
{
    QString text = detail.simplified();
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    return text;
}

} // namespace

SignInFault SignInFault::of(const Error &error, Step step, const QUrl &address, const QString &accountName)
{
    const QString host = AddressCheck::spoken(address);
    const QString detail = asSentence(error.detail);
    const Where elsewhere = step == Step::OpeningCopy ? Where::Copies : Where::Form;
    const Where atAddress = step == Step::SigningIn ? Where::Address : elsewhere;

    switch (error.kind) {
    case Error::Kind::Offline:
        if (error.code == QLatin1String("captive-portal"))
            return {
                atAddress,
                tr("A web page answers at %1, not a provider. Check the address, or sign in to this network first.").arg(host)};
        if (error.code == QLatin1String("proxy"))
            return {
                atAddress,
                tr("The proxy of this network asks who you are, or refuses %1. Nothing reaches the provider before it knows you.")
                    .arg(host)};
        if (step == Step::Confirming)
            return {
                atAddress,
                tr("Nobody answers at %1, and this computer keeps nothing to check your password by: this needs a connection.")
                    .arg(host)};
        if (step == Step::SigningInAgain)
            return {atAddress, tr("Nobody answers at %1. Check your connection, or go on with the saved copy.").arg(host)};
        return {atAddress, tr("Nobody answers at %1. Check the address, or open a copy on this computer.").arg(host)};
    case Error::Kind::Insecure:
        if (error.code == QLatin1String("pin"))
            return {
                atAddress,
                tr("The certificate of %1 is valid, but not the one that this computer was told to expect. Nothing was sent. Ask "
                   "whoever "
                   "set up this computer.")
                    .arg(host)};
        if (detail.isEmpty())
            return {atAddress, tr("The connection to %1 is not safe. Nothing was sent.").arg(host)};
        return {atAddress, tr("The connection to %1 is not safe. %2 Nothing was sent.").arg(host, detail)};
    case Error::Kind::Auth:
        return {Where::Password, tr("The e-mail or username, or the password, is not right. Check both, then try again.")};
    case Error::Kind::Forbidden:
        return {Where::Form, tr("This person may not manage an account at %1. Ask your provider for access.").arg(host)};
    case Error::Kind::RateLimited:
        if (error.retryAfter)
            return {Where::Form, tr("Too many tries. Wait %n second(s), then try again.", nullptr, int(error.retryAfter->count()))};
        return {Where::Form, tr("Too many tries. Wait a minute, then try again.")};
    case Error::Kind::Rejected:
        if (error.code == QLatin1String("other-account") && step == Step::Confirming)
            return {Where::Form, tr("This is somebody else’s sign-in. Use your own.")};
        if (error.code == QLatin1String("other-account"))
            return {
                Where::Form,
                tr("This sign-in is for another account than %1. Use the one for %1, or open the other account "
                   "from the sign-in window.")
                    .arg(accountName)};
        if (detail.isEmpty())
            return {Where::Form, tr("%1 refused this sign-in. Check what you entered, then try again.").arg(host)};
        return {Where::Form, tr("%1 refused this sign-in: %2").arg(host, detail)};
    case Error::Kind::Protocol:
        return {atAddress, tr("%1 answers, but it is not a provider that Jackfield knows. Check the address.").arg(host)};
    case Error::Kind::Cache:
        if (error.code == QLatin1String("not-writable")) {
            if (error.detail.isEmpty())
                return {elsewhere, tr("Jackfield cannot write to its folder. Allow writing there, then try again.")};
            return {elsewhere, tr("Jackfield cannot write to %1. Allow writing there, then try again.").arg(error.detail)};
        }
        if (error.code == QLatin1String("outbox-damaged"))
            return {
                elsewhere,
                tr("The changes that wait on this computer cannot be read. Move %1 to another place, then try again.")
                    .arg(error.detail)};
        if (error.code == QLatin1String("newer-schema"))
            return {elsewhere, tr("This copy was made by a newer Jackfield. It was not touched. Update Jackfield to open it.")};
        if (error.code == QLatin1String("locked"))
            return {elsewhere, tr("This copy is in use by another Jackfield. Close it there, then try again.")};
        if (error.code == QLatin1String("disk-full"))
            return {elsewhere, tr("No room on this computer. Make room, then try again. Nothing was changed.")};
        if (step == Step::OpeningCopy)
            return {elsewhere, tr("This copy cannot be read. Sign in to make a new one; changes kept here are stored apart.")};
        return {elsewhere, tr("The copy on this computer cannot be read or written. %1").arg(detail).trimmed()};
    case Error::Kind::Gone: return {elsewhere, tr("This account is not there any more. Ask your provider.")};
    case Error::Kind::Conflict:
    case Error::Kind::Unknown: break;
    }
    return {elsewhere, tr("No clear answer came from %1. Try again.").arg(host)};
}

} // namespace jackfield
