#pragma once

#include "core/secrets/secretstore.h"

#include <QFile>

namespace jackfield::test {

/// A keychain that outlives the program, as the system's does.
class FileSecrets final : public SecretStore {
public:
    explicit FileSecrets(const QString &path) : m_path(path) { }
    Async<QString> read(const QString &) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return readyFuture<Result<QString>>(failure(Error::Kind::Gone, QStringLiteral("not-found")));
        return readyFuture<Result<QString>>(QString::fromUtf8(file.readAll()));
    }
    Async<bool> write(const QString &, const QString &secret) override
    {
        QFile file(m_path);
        return readyFuture<Result<bool>>(file.open(QIODevice::WriteOnly) && file.write(secret.toUtf8()) > 0);
    }
    Async<bool> remove(const QString &) override { return readyFuture<Result<bool>>(QFile::remove(m_path)); }

private:
    QString m_path;
};

} // namespace jackfield::test
