#pragma once

#include "core/base/async.h"

#include <QHash>

namespace jackfield {

/// Where tokens are kept between two starts: the system's keychain, or nowhere. Lives on the GUI thread.
///
/// Errors: Gone (there is no such secret), Cache with code "no-keychain" (there is no safe place, or it is locked).
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual Async<QString> read(const QString &key) = 0;
    virtual Async<bool> write(const QString &key, const QString &secret) = 0;
    virtual Async<bool> remove(const QString &key) = 0;
};

/// Forgets everything when the program ends.
class MemorySecretStore final : public SecretStore {
public:
    Async<QString> read(const QString &key) override
    {
        if (!m_secrets.contains(key))
            return readyFuture<Result<QString>>(failure(Error::Kind::Gone, QStringLiteral("not-found")));
        return readyFuture<Result<QString>>(m_secrets.value(key));
    }
    Async<bool> write(const QString &key, const QString &secret) override
    {
        m_secrets.insert(key, secret);
        return readyFuture<Result<bool>>(true);
    }
    Async<bool> remove(const QString &key) override
    {
        m_secrets.remove(key);
        return readyFuture<Result<bool>>(true);
    }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace jackfield
