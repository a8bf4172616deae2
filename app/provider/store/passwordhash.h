#pragma once

#include <QString>

namespace jackfield::reference {

/// Argon2id with libsodium's "interactive" cost (64 MiB); at most two are worked out at a time, so that a flood of sign-ins cannot
/// take the machine's memory.
class PasswordHash {
public:
    static QString of(const QString &password);
    static bool matches(const QString &hash, const QString &password);
    /// The hash of a password that nobody knows, to spend the same time on an unknown name as on a known one.
    static const QString &decoy();
};

} // namespace jackfield::reference
