#pragma once

#include "core/session/frontdesk.h"

namespace jackfield::test {

/// A FrontDesk that answers what a test says, at once or when answer() is called.
class FakeDesk final : public FrontDesk {
    Q_OBJECT

public:
    Result<ProviderInfo> theProvider = ProviderInfo{QStringLiteral("Northfold Voice"), true};
    Result<Entry> theEntry = failure(Error::Kind::Auth, QStringLiteral("invalid-credentials"));
    Result<std::shared_ptr<Session>> theSession = failure(Error::Kind::Cache, QStringLiteral("not-readable"));
    Result<LinkInfo> theLink = failure(Error::Kind::Gone, QStringLiteral("not-found"));
    Result<bool> theMail = true;
    QList<SavedCopy> theCopies;
    bool hold = false;
    Result<bool> theRecalled = failure(Error::Kind::Gone, QStringLiteral("not-found"));
    std::function<void()> onTold;

    QList<QUrl> discovered;
    QList<Credentials> tried;
    QList<QUrl> triedAt;
    QList<StepAnswer> taken;
    QStringList opened;
    QStringList forgotten;
    QStringList confirmed;
    QStringList usedLinks;
    QStringList told;
    QStringList recalled;
    bool kept = false;
    int dropped = 0;

    void answer()
    {
        m_promise.addResult(theEntry);
        m_promise.finish();
    }

    Async<ProviderInfo> discover(const QUrl &address) override
    {
        discovered += address;
        return readyFuture(theProvider);
    }
    Async<Entry> signIn(const QUrl &address, const Credentials &credentials, bool keep) override
    {
        tried += credentials;
        triedAt += address;
        kept = keep;
        return entry();
    }
    Async<Entry> signInAgain(const std::shared_ptr<Session> &session, const Credentials &credentials) override
    {
        tried += credentials;
        triedAt += session->providerAddress();
        return entry();
    }
    Async<Entry> unlock(const QUrl &address, const Actor &who, const Credentials &credentials) override
    {
        return confirm(address, who, credentials);
    }
    Async<Entry> confirm(const QUrl &address, const Actor &who, const Credentials &credentials) override
    {
        tried += credentials;
        triedAt += address;
        confirmed += who.id.value;
        return entry();
    }
    Async<Entry> takeStep(const OpenSignIn &, const StepAnswer &answer) override
    {
        taken += answer;
        return entry();
    }
    Async<OpenSignIn> leftOpen() override
    {
        return readyFuture<Result<OpenSignIn>>(failure(Error::Kind::Gone, QStringLiteral("not-found")));
    }
    void dropOpen() override { ++dropped; }
    Async<LinkInfo> link(const QUrl &, const QString &) override { return readyFuture(theLink); }
    Async<bool> useLink(const QUrl &, const QString &token, const QString &, bool) override
    {
        usedLinks += token;
        return readyFuture(theMail);
    }
    Async<bool> forgotPassword(const QUrl &, const QString &login) override
    {
        forgotten += login;
        return readyFuture(theMail);
    }
    Async<std::shared_ptr<Session>> openCopy(const SavedCopy &copy) override
    {
        opened += copy.folder;
        return readyFuture(theSession);
    }
    QList<SavedCopy> copies() const override { return theCopies; }
    bool isNotKept(const Session &) const override { return false; }
    Async<bool> tellProxy(const QString &proxy, const QString &user, const QString &password, bool keep) override
    {
        told += QStringList{proxy, user, password, keep ? QStringLiteral("kept") : QString()}.join(u'|');
        if (onTold)
            onTold();
        return readyFuture<Result<bool>>(true);
    }
    Async<bool> recallProxy(const QString &proxy) override
    {
        recalled += proxy;
        return readyFuture(theRecalled);
    }

private:
    Async<Entry> entry()
    {
        if (!hold)
            return readyFuture(theEntry);
        m_promise = QPromise<Result<Entry>>();
        m_promise.start();
        return m_promise.future();
    }

    QPromise<Result<Entry>> m_promise;
};

} // namespace jackfield::test
