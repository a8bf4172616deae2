#pragma once

#include <QHash>
#include <QMutex>
#include <QNetworkProxy>
#include <QString>

#include <optional>

namespace jackfield {

/// What the proxies of this network are told when they ask who one is: shared by all transports, on any thread. In memory only; whoever
/// keeps them, keeps them elsewhere.
class ProxySignIns {
public:
    struct SignIn {
        QString user;
        QString password;

        bool operator==(const SignIn &) const = default;
    };

    /// A proxy by its host and port: "proxy.example:8080".
    static QString nameOf(const QNetworkProxy &proxy);

    void set(const QString &proxy, const SignIn &signIn);
    std::optional<SignIn> of(const QString &proxy) const;
    /// The proxy that asked last and could not be told, or not rightly; empty: none did.
    QString asking() const;
    void noteAsking(const QString &proxy);

private:
    mutable QMutex m_lock;
    QHash<QString, SignIn> m_known;
    QString m_asking;
};

} // namespace jackfield
