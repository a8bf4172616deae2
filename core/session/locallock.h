#pragma once

#include "core/base/clock.h"
#include "core/base/enginethread.h"
#include "core/session/keptsignins.h"

#include <QHash>

namespace jackfield {

/// Opens a locked window when the provider cannot be asked: it knows a verifier of the password that the provider took last, in the
/// keychain, or in memory where there is none. After five wrong passwords in a row one has to wait, each time twice as long. Lives on the
/// GUI thread.
class LocalLock final : public QObject {
    Q_OBJECT

public:
    LocalLock(std::shared_ptr<KeptSignIns> kept, EngineThread &thread, const Clock &clock);

    /// `who` is one person at one provider; `outlives` the program: it is kept in the keychain.
    void keep(const QString &who, const QFuture<QString> &verifier, bool outlives);
    void forget(const QString &who);
    /// Errors: Gone (nothing is known), Auth (another password), RateLimited with how long to wait.
    Async<bool> check(const QString &who, const QString &password);

private:
    struct Tries {
        int wrong = 0; ///< in a row
        qint64 waitUntil = 0;
    };

    Async<QString> verifierOf(const QString &who);
    void count(const QString &who, bool isRight);

    std::shared_ptr<KeptSignIns> m_kept;
    EngineThread &m_thread;
    const Clock &m_clock;
    QHash<QString, QString> m_known;
    QHash<QString, Tries> m_tries;
};

} // namespace jackfield
