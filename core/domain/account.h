#pragma once

#include "core/domain/choice.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"
#include "core/domain/signinpolicy.h"

#include <QStringList>

namespace jackfield {

/// The account that a session works in, as the sign-in names it.
struct Account {
    AccountId id;
    QString number; ///< as "40-7718"
    QString name;

    bool operator==(const Account &) const = default;
};

/// The person who signed in.
struct Actor {
    ActorId id;
    QString name;
    QString email;
    QString role; ///< as "Customer administrator"

    bool operator==(const Actor &) const = default;
};

/// What the provider allows and offers on this account. The documents disagree on these, so they are data (checklist, "Where the
/// documents disagree"), never an `if (provider == …)`.
struct AccountPolicy {
    QString providerName;
    QString orderContact;   ///< how to order more stations: an address or a telephone number
    QString signInIdFormat; ///< email (S1.10), alphanumeric (S4.10) or none: the account has no User ID
    bool hasUsername = true;
    bool hasSites = true;
    bool hasCallingPlans = true;
    int extensionMin = 3; ///< digits
    int extensionMax = 6;
    QString groupTimeZone;   ///< IANA
    QStringList departments; ///< empty: the account has none, and no such field (S2.5)
    QStringList sites;
    QStringList deviceTypes; ///< make and model, for a phone that is not in the list yet (S4.25)
    Choices timeZones;
    Choices languages;
    Choices callingPlans;
    Choices adminLevels;
    int portsMax = 8;
    SignInPolicy administrators;    ///< how they come in, and what there is to know about each
    QString accountType;            ///< whose table of levels applies (accesslevels.h)
    QString level;                  ///< of who is signed in; empty: the provider does not say
    bool keepsActingCopies = false; ///< what the provider's people copied of it may stay on their computer when they leave
    bool readOnly = false;          ///< of an access to a customer that is for reading only; not on the wire

    bool operator==(const AccountPolicy &) const = default;
};

template<>
struct Fields<Account> {
    static constexpr auto all = std::tuple{
        field("id", &Account::id, Label{""}, hidden), field("number", &Account::number, Label{""}),
        field("name", &Account::name, Label{""})};
};

template<>
struct Fields<Actor> {
    static constexpr auto all = std::tuple{
        field("id", &Actor::id, Label{""}, hidden), field("name", &Actor::name, Label{""}),
        field("email", &Actor::email, Label{""}), field("role", &Actor::role, Label{""})};
};

template<>
struct Fields<AccountPolicy> {
    static constexpr auto all = std::tuple{
        field("providerName", &AccountPolicy::providerName, Label{""}),
        field("orderContact", &AccountPolicy::orderContact, Label{""}),
        field("signInIdFormat", &AccountPolicy::signInIdFormat, Label{""}),
        field("hasUsername", &AccountPolicy::hasUsername, Label{""}),
        field("hasSites", &AccountPolicy::hasSites, Label{""}),
        field("hasCallingPlans", &AccountPolicy::hasCallingPlans, Label{""}),
        field("extensionMin", &AccountPolicy::extensionMin, Label{""}),
        field("extensionMax", &AccountPolicy::extensionMax, Label{""}),
        field("groupTimeZone", &AccountPolicy::groupTimeZone, Label{""}),
        field("departments", &AccountPolicy::departments, Label{""}),
        field("sites", &AccountPolicy::sites, Label{""}),
        field("deviceTypes", &AccountPolicy::deviceTypes, Label{""}),
        field("timeZones", &AccountPolicy::timeZones, Label{""}),
        field("languages", &AccountPolicy::languages, Label{""}),
        field("callingPlans", &AccountPolicy::callingPlans, Label{""}),
        field("adminLevels", &AccountPolicy::adminLevels, Label{""}),
        field("portsMax", &AccountPolicy::portsMax, Label{""}),
        field("administrators", &AccountPolicy::administrators, Label{""}),
        field("accountType", &AccountPolicy::accountType, Label{""}),
        field("level", &AccountPolicy::level, Label{""}),
        field("keepsActingCopies", &AccountPolicy::keepsActingCopies, Label{""})};
};

} // namespace jackfield
