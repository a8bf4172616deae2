#pragma once

#include "core/session/customerdesk.h"

namespace jackfield::test {

/// A CustomerDesk that answers what a test says, at once or when answer() is called.
class FakeCustomerDesk final : public CustomerDesk {
    Q_OBJECT

public:
    QList<Customer> theCustomers; ///< found by what is in their names
    QHash<QString, CustomerInformation> theInformation;
    QList<PastAccess> theRecent;
    Result<std::shared_ptr<Session>> theSession = failure(Error::Kind::Offline, QStringLiteral("no-answer"));
    std::optional<Error> error;
    QStringList waiting;
    bool hold = false;

    QStringList searched;
    QList<QPair<QString, AccessRequest>> entered;
    QStringList left;

    void answer(int at)
    {
        const auto act = m_held.at(at);
        act();
    }
    qsizetype heldAnswers() const { return m_held.size(); }

    Actor actor() const override
    {
        return {
            {QStringLiteral("priya")},
            QStringLiteral("Priya Nandakumar"),
            QStringLiteral("p@northfold.example"),
            QStringLiteral("Support agent")};
    }
    QString providerName() const override { return QStringLiteral("Northfold Voice"); }
    QUrl providerAddress() const override { return QUrl(QStringLiteral("https://portal.northfold.example")); }
    Async<QList<Customer>> find(const QString &text) override
    {
        searched += text;
        QList<Customer> found = theCustomers;
        found.removeIf([&](const Customer &one) { return !one.account.name.contains(text, Qt::CaseInsensitive); });
        return later<QList<Customer>>(found);
    }
    Async<CustomerInformation> information(const AccountId &customer) override
    {
        return later<CustomerInformation>(theInformation.value(customer.value));
    }
    Async<QList<PastAccess>> recent() override { return readyFuture<Result<QList<PastAccess>>>(theRecent); }
    Async<std::shared_ptr<Session>> enter(const Customer &customer, const AccessRequest &request) override
    {
        entered.append({customer.account.id.value, request});
        return readyFuture(theSession);
    }
    Async<bool> leave(const AccountId &customer) override
    {
        left += customer.value;
        return readyFuture<Result<bool>>(true);
    }
    Async<bool> signOut() override { return readyFuture<Result<bool>>(true); }
    bool hasWaitingChanges(const AccountId &customer) const override { return waiting.contains(customer.value); }

private:
    template<class T>
    Async<T> later(T value)
    {
        const Result<T> result = error ? Result<T>(tl::unexpected(*error)) : Result<T>(value);
        if (!hold)
            return readyFuture(result);
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_held.append([promise, result] {
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    QList<std::function<void()>> m_held;
};

} // namespace jackfield::test
