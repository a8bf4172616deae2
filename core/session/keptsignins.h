#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace jackfield {

/// What is kept of sign-ins in the keychain: nothing is taken for kept, or for gone, before it was read back (faults.md 41). Lives on the
/// GUI thread; the store outlives it. Errors: Gone, Cache with code "no-keychain".
class KeptSignIns final : public QObject {
    Q_OBJECT

public:
    explicit KeptSignIns(SecretStore &store) : m_store(store) { }

    Async<QString> read(const QString &key) { return m_store.read(key); }
    Async<bool> keep(const QString &key, const QString &secret);
    Async<bool> forget(const QString &key);

    /// The same from another thread, for as long as the sign-in has not ended: an empty secret is forgotten. Said by kept().
    Async<bool> keepFromAfar(const QString &key, const QString &secret);
    /// What a request that is still under way brings for `key` is kept no more.
    void end(const QString &key) { m_ended.insert(key); }
    void begin(const QString &key) { m_ended.remove(key); }

Q_SIGNALS:
    void kept(const QString &key, bool isKept);

private:
    SecretStore &m_store;
    QSet<QString> m_ended;
};

} // namespace jackfield
