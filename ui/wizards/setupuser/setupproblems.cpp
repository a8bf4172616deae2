#include "ui/wizards/setupuser/setupproblems.h"

#include "core/domain/phonetext.h"

namespace jackfield {

namespace {
bool is(const QString &text, const char *word) { return text == QLatin1String(word); }
} // namespace

QString SetupProblems::required(const QString &field)
{
    if (is(field, "firstName"))
        return tr("Enter the first name.");
    if (is(field, "lastName"))
        return tr("Enter the last name.");
    if (is(field, "email"))
        return tr("Enter an e-mail address. Only Standard without voice portal access goes without one.");
    if (is(field, "signInId"))
        return tr("Enter a User ID.");
    if (is(field, "extension"))
        return tr("Without a number, an extension is needed.");
    if (is(field, "licence"))
        return tr("Choose a station.");
    if (is(field, "newDeviceMac"))
        return tr("Enter the MAC address.");
    if (is(field, "newDeviceType"))
        return tr("Choose make and model.");
    return tr("This is needed.");
}

QString SetupProblems::format(const QString &field, const UserSetupBuilder &builder)
{
    if (is(field, "email") || (is(field, "signInId") && is(builder.policy().signInIdFormat, "email")))
        return tr("Use the form name@company.example");
    if (is(field, "signInId") || is(field, "username"))
        return tr("Use letters and numbers only.");
    if (is(field, "extension"))
        return tr("Use digits only.");
    if (is(field, "newDeviceMac"))
        return tr("A MAC address has 12 digits or letters from A to F.");
    return tr("This does not have the right form.");
}

QString SetupProblems::taken(const FieldError &error, const UserSetupBuilder &builder)
{
    QString value = builder.valueText(error.field);
    if (is(error.field, "phoneNumber")) {
        value = displayNumber({value});
        return error.holderName.isEmpty() ? tr("%1 was taken meanwhile. Choose another number.").arg(value)
                                          : tr("%1 belongs to %2. Choose another number.").arg(value, error.holderName);
    }
    if (is(error.field, "device")) {
        return error.holderName.isEmpty() ? tr("This device was taken meanwhile. Choose another one.")
                                          : tr("This device belongs to %1. Choose another one.").arg(error.holderName);
    }
    if (is(error.field, "newDeviceMac"))
        return tr("A device with this MAC address is in the account already. Search for it above.");
    if (!error.holderName.isEmpty())
        return tr("%1 belongs to %2.").arg(value, error.holderName);
    if (is(error.field, "extension"))
        return tr("%1 belongs to somebody else.").arg(value);
    return tr("%1 is taken, here or in another account.").arg(value);
}

QString SetupProblems::atField(const FieldError &error, const UserSetupBuilder &builder)
{
    if (is(error.code, "required"))
        return required(error.field);
    if (is(error.code, "format"))
        return format(error.field, builder);
    if (is(error.code, "taken"))
        return taken(error, builder);
    if (is(error.code, "none-left")) {
        if (is(error.field, "applications"))
            return tr("No seat is left for one of these applications.");
        const std::optional<Licence> licence = builder.licence();
        return tr("No %1 station is left. Order more from %2, or choose another station.")
            .arg(licence ? licence->name : QString(), builder.policy().providerName);
    }
    if (is(error.code, "length")) {
        if (is(error.field, "extension"))
            return tr("Use %1 to %2 digits.").arg(builder.policy().extensionMin).arg(builder.policy().extensionMax);
        if (is(error.field, "ports") || is(error.field, "lineNumber"))
            return tr("Choose a number from 1 to %1.").arg(builder.policy().portsMax);
    }
    if (is(error.code, "not-found") || is(error.code, "unknown"))
        return tr("This choice is not there any more. Choose another one.");
    if (is(error.code, "conflict") && is(error.field, "newDeviceMac"))
        return tr("Choose a device from the list or add a new one, not both.");
    return error.detail.isEmpty() ? tr("The provider refused this value.")
                                  : tr("The provider refused this value: %1").arg(error.detail);
}

SetupProblems::Sentence SetupProblems::ofSave(const Error &error, const UserSetupBuilder &builder)
{
    const QString provider = builder.policy().providerName;
    switch (error.kind) {
    case Error::Kind::Cache:
        return {
            tr("This could not be saved on this computer."),
            is(error.code, "disk-full")
                ? tr("There is no room left on the disk. Make some room, then save again. Nothing you entered is lost.")
                : tr("Check the disk and the folder's permissions, then save again. Nothing you entered is lost.")};
    case Error::Kind::Forbidden:
        return {
            tr("You may not set up users on this account."),
            tr("Nothing was changed. Ask an administrator of the account, or %1.").arg(provider)};
    case Error::Kind::RateLimited: return {tr("The provider asks us to wait."), tr("Save again in a moment. Nothing was changed.")};
    case Error::Kind::Auth: return {tr("You are signed out."), tr("Sign in again, then save. Nothing you entered is lost.")};
    default: break;
    }
    return {
        tr("%1 refused this user.").arg(provider),
        error.detail.isEmpty() ? tr("Nothing was changed. Check the steps, then save again.")
                               : tr("Nothing was changed. The provider says: %1").arg(error.detail)};
}

} // namespace jackfield
