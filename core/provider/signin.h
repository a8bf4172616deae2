#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <variant>

namespace jackfield {

struct Credentials {
    QString login; ///< e-mail or username (S4.12)
    QString password;
};

/// Another access token for one that is over. Called on the engine's thread.
using RenewToken = std::function<Async<QString>(const QString &over)>;

/// What opens the provider's doors. Secret: memory only, and of the two the system's keychain keeps the second.
struct TokenPair {
    QString access;        ///< empty: the other one is to be used first
    QString refresh;       ///< good for one use; empty: when the first is over, one signs in again
    RenewToken renew = {}; ///< instead of it, for who acts as a customer: the sign-in belongs to another session
};

/// Puts the refresh token where it outlives the program, before it is used; true when it can be read there again. Empty: there is none
/// any more. Called on the engine's thread.
using KeepToken = std::function<Async<bool>(const QString &refresh)>;

/// A sign-in that was accepted.
struct SignedIn {
    Actor actor;
    Account account;    ///< empty for the provider's own people, who belong to none
    QString staffLevel; ///< theirs: agent, partner; else empty
    QString providerName;
    TokenPair tokens;
};

/// What the provider asks for between the password and the session. Most people see none of it.
struct SignInStep {
    enum class Kind {
        OneTimeCode,       ///< or the recovery code instead (S0.17)
        NewPassword,       ///< the first one was made by somebody else (S3.16)
        Terms,             ///< S0.20
        AuthenticatorName, ///< S0.20
        AuthenticatorCode, ///< S0.21
        SaveRecoveryCode   ///< S0.22
    };
    Kind kind = Kind::OneTimeCode;
    QString ticket; ///< secret; stands for the password
    int secondsLeft = 0;
    QStringList authenticators; ///< OneTimeCode: names of what a recovery code would delete (S0.19)
    QString termsVersion;
    QString termsAddress;
    QString secret;       ///< AuthenticatorCode: to type, where nobody can scan
    QString otpauth;      ///< AuthenticatorCode: to scan
    QString recoveryCode; ///< SaveRecoveryCode: shown this once
};

// What a person answers to a step.
struct GiveOneTimeCode {
    QString code;
};
/// Instead of the one-time code. Deletes every authenticator; the person was told (S0.19).
struct UseRecoveryCode {
    QString code;
};
struct SetNewPassword {
    QString password;
};
struct AcceptTerms { };
/// Also instead of the security code: then the authenticator is begun anew.
struct NameAuthenticator {
    QString deviceName;
};
struct ConfirmAuthenticator {
    QString code;
};
struct RecoveryCodeSaved { };

using StepAnswer = std::variant<
    GiveOneTimeCode, UseRecoveryCode, SetNewPassword, AcceptTerms, NameAuthenticator, ConfirmAuthenticator, RecoveryCodeSaved>;

using SignInProgress = std::variant<SignInStep, SignedIn>;

/// Whom the link of a mail is for, and what it does.
struct LinkInfo {
    QString purpose; ///< registration, password-reset
    QString name;
    QString email;
    QString accountName;
    QString brand;
    QDateTime expiresAt;
    QString termsVersion; ///< empty: there are none to accept
    QString termsAddress;
};

} // namespace jackfield
