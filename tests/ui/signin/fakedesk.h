#pragma once

#include "core/session/session.h"

namespace jackfield::test {

/// A FrontDesk that answers what a test says, at once or when answer() is called.
class FakeDesk final : public FrontDesk {
    Q_OBJECT

public:
    Result<ProviderInfo> theProvider = ProviderInfo{QStringLiteral("Northfold Voice"), true};
    Result<std::shared_ptr<Session>> theSession = failure(Error::Kind::Auth, QStringLiteral("invalid-credentials"));
    QList<SavedCopy> theCopies;
    bool hold = false;

    QList<QUrl> discovered;
    QList<Credentials> tried;
    QList<QUrl> triedAt;
    QStringList opened;
    bool kept = false;

    void answer()
    {
        m_promise.addResult(theSession);
        m_promise.finish();
    }

    Async<ProviderInfo> discover(const QUrl &address) override
    {
        discovered += address;
        return readyFuture(theProvider);
    }
    Async<std::shared_ptr<Session>> signIn(const QUrl &address, const Credentials &credentials, bool keep) override
    {
        tried += credentials;
        triedAt += address;
        kept = keep;
        return session();
    }
    Async<std::shared_ptr<Session>> openCopy(const SavedCopy &copy) override
    {
        opened += copy.folder;
        return session();
    }
    QList<SavedCopy> copies() const override { return theCopies; }

private:
    Async<std::shared_ptr<Session>> session()
    {
        if (!hold)
            return readyFuture(theSession);
        m_promise = QPromise<Result<std::shared_ptr<Session>>>();
        m_promise.start();
        return m_promise.future();
    }

    QPromise<Result<std::shared_ptr<Session>>> m_promise;
};

} // namespace jackfield::test
