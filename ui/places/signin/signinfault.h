#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QUrl>

namespace jackfield {

/// Why somebody is not in: one sentence, what to do next, and the place where it belongs. It never says which of name and password
/// was wrong.
struct SignInFault {
    Q_DECLARE_TR_FUNCTIONS(SignInFault)

public:
    enum class Where {
        Address,  ///< under the URL
        Password, ///< under the password
        Form,     ///< above Continue: the account or this computer
        Copies    ///< under the list of copies
    };
    enum class Step { SigningIn, OpeningCopy, SigningInAgain, Confirming };

    Where where = Where::Form;
    QString sentence;

    /// `accountName` is said when the sign-in turned out to be for another account.
    static SignInFault of(const Error &error, Step step, const QUrl &address, const QString &accountName = {});
};

} // namespace jackfield
