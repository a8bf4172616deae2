#include "core/session/tokendesk.h"

namespace jackfield {

RenewToken TokenDesk::renewer(const std::shared_ptr<TokenDesk> &desk)
{
    return [desk](const QString &over) {
        const auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        QMetaObject::invokeMethod(
            desk.get(),
            [desk = desk.get(), over, promise] {
                if (!desk->m_renew) {
                    promise->addResult(failure(Error::Kind::Auth, QStringLiteral("signed-out")));
                    promise->finish();
                    return;
                }
                whenDone(desk->m_renew(over), desk, [promise](const Result<QString> &token) {
                    promise->addResult(token);
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
        return promise->future();
    };
}

} // namespace jackfield
