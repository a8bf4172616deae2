#pragma once

#include <QString>

namespace jackfield::passwordverifier {

/// What tells later whether a password is the same one, and does not tell the password: Argon2id (RFC 9106) with a salt of its own, as
/// libsodium writes it. Slow on purpose (about a tenth of a second, 64 MiB): not for the GUI thread. Empty when there is no memory for it.
QString of(const QString &password);

/// Whether `verifier` was made of this password.
bool fits(const QString &verifier, const QString &password);

} // namespace jackfield::passwordverifier
