#pragma once

#include "app/provider/users/seats.h"
#include "core/domain/account.h"

namespace jackfield::reference {

/// A merge patch to one user: worked out whole, with every rule of Set Up a User asked again, before anything is written. What was wrong
/// with the user before, and has nothing to do with the patch, is nobody's fault and is let be.
class UserChange {
public:
    UserChange(Edit &edit, const User &before);

    /// What is wrong with it, by field. Codes: unknown, read-only and those of a set-up.
    QList<FieldError> plan();
    /// Writes the user, the numbers, licences and applications that move with the patch, and the telephones that carry the name. Only
    /// after a plan without errors. A patch that changes nothing writes nothing.
    void carryOut();

    const User &user() const { return m_after; }
    bool opensPortal() const { return m_after.portalAccess && !m_before.portalAccess; }

private:
    QList<FieldError> ruleErrors(const User &user, const std::optional<Licence> &licence) const;
    void followLicence(bool portalGiven, bool applicationsGiven);
    void checkRules(const std::optional<Licence> &before);
    void normalize(const QString &field, QString &number);
    void checkKeys();
    void checkNumber();
    void add(const QString &field, const QString &code);
    void refuseTaken(const QString &field, const std::optional<Holder> &holder);

    Edit &m_edit;
    const User m_before;
    User m_after;
    const AccountPolicy m_policy;
    std::optional<Licence> m_licence;
    std::optional<PhoneNumber> m_oldNumber;
    std::optional<PhoneNumber> m_newNumber;
    Seats m_seats;
    QList<FieldError> m_errors;
};

} // namespace jackfield::reference
