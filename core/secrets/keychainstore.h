#pragma once

#include "core/secrets/secretstore.h"

namespace jackfield {

/// The system's keychain through QtKeychain, under the service "Jackfield". Never falls back to a file. A keychain that is absent or
/// locked answers no-keychain: QtKeychain cannot be asked beforehand, so the first write or read finds out.
class KeychainStore final : public SecretStore {
public:
    Async<QString> read(const QString &key) override;
    Async<bool> write(const QString &key, const QString &secret) override;
    Async<bool> remove(const QString &key) override;
};

} // namespace jackfield
