#pragma once

#include "core/domain/account.h"
#include "core/domain/administrator.h"

#include <QCoreApplication>

namespace jackfield {

/// What the people of this place are called, as the account's policy has it, and why something cannot be done with one of them.
struct AdministratorWords {
    Q_DECLARE_TR_FUNCTIONS(AdministratorWords)

public:
    static QString title(const AccountPolicy &policy);    ///< "Administrators", "Account managers"
    static QString subtitle(const AccountPolicy &policy); ///< what is true of all of them
    static QString add(const AccountPolicy &policy);      ///< "Add administrator…"
    static QString resend(const AccountPolicy &policy);   ///< "Resend registration mail", "Resend activation mail"

    /// Why nobody can be removed, this one among them; empty: it can be done.
    static QString whyNotRemove(const AccountPolicy &policy, const Administrator &one, const QString &actor, qsizetype howMany);
    /// Why a mail cannot be sent now.
    static QString whyNoMail(const AccountPolicy &policy, bool isOnline);
};

} // namespace jackfield
