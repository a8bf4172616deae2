#pragma once

#include "core/session/session.h"

#include <functional>
#include <memory>
#include <vector>

namespace jackfield::test {

/// A Session without engine, files or network. Its public members are its answers; a test changes them as it goes.
class FakeSession final : public Session {
    Q_OBJECT

public:
    explicit FakeSession(QObject *parent = nullptr);

    /// The account of the mockups: Quillhaven Group at Northfold Voice, with three stations, numbers and devices.
    void furnish();

    // The answers.
    Account theAccount;
    Actor theActor;
    QUrl theAddress;
    AccountPolicy thePolicy;
    std::optional<CustomerAccess> theAccess; ///< of one who acts as the customer
    bool discardsOnClose = false;
    Activity theActivity;
    UsersModel *theUsers = nullptr;
    QList<Licence> theLicences;
    QList<Application> theApplications;
    QList<PhoneNumber> theNumbers; ///< those with no user are free
    QList<Device> theDevices;
    QList<Site> theSites;
    QList<Administrator> theAdministrators;
    QHash<QString, UserDetails> theUserDetails;
    QHash<QString, QString> extensionHolders; ///< extension -> name
    QHash<QString, QString> taken;            ///< "extension/204377" -> holder's name; what is not here is free
    QString suggestedExtension;               ///< the first of the free ones
    AccountCounts theCounts;
    QList<EmergencyProblem> theProblems;
    QList<HistoryEvent> theHistory; ///< the last first; queries look at its days and objects only
    HistoryOverview theOverview;
    QHash<QString, QJsonObject> theUnfinished;
    QStringList theListed; ///< what listed() answers, whatever is asked; the rows are those of theNumbers and theDevices
    ListCounts theListCounts;
    QList<CommandStatus> theCommands;
    bool holdSubmit = false; ///< submit() answers when answerSubmit() is called
    bool holdChecks = false; ///< check(), setSecret() and sendMail() answer when answerChecks() is called
    std::optional<Error> secretError;
    std::optional<Error> mailError;
    bool holdSources = false; ///< so do the reads from the cache, by answerSources()
    std::optional<Error> submitError;

    // What happened.
    QList<Command> submitted;
    QList<Command> held;
    QList<IdempotencyKey> discarded;
    QList<IdempotencyKey> released;
    QList<Command> edited;
    QList<ConflictChoice> chosen;
    int batches = 0; ///< submitAll() and holdAll(), each once
    int confirmed = 0;
    QList<HistoryQuery> historyQueries;
    QList<int> keptFor;
    QList<Question> asked;
    QList<Secret> secrets;
    QList<ObjectRef> mailed;
    QList<DeviceSearch> deviceSearches;
    QList<ObjectList> lists;
    QStringList namesKept; ///< of what is unfinished, each time it was written
    QStringList namesDropped;
    int syncs = 0;

    // What a test does.
    void setLink(Link link);
    void answerSubmit();
    void answerChecks();
    void answerSources();
    /// Moves a command on and says so.
    void change(const IdempotencyKey &key, CommandState state, const Error &error = {}, const QString &createdId = {});
    IdempotencyKey lastKey() const;
    /// Of a new user.
    std::optional<UserSetup> theDraft() const;
    void changeContent(const ChangeSet &changes) { Q_EMIT contentChanged(changes); }

    Account account() const override { return theAccount; }
    Actor actor() const override { return theActor; }
    QUrl providerAddress() const override { return theAddress; }
    AccountPolicy policy() const override { return thePolicy; }
    std::optional<CustomerAccess> access() const override { return theAccess; }
    void discardOnClose() override { discardsOnClose = true; }
    void changePolicy(const AccountPolicy &policy)
    {
        thePolicy = policy;
        Q_EMIT policyChanged();
    }
    Activity activity() const override { return theActivity; }
    UsersModel *users() override { return theUsers; }
    Async<IdempotencyKey> submit(const Command &command) override;
    Async<IdempotencyKey> hold(const Command &command) override;
    Async<QList<IdempotencyKey>> submitAll(const QList<Command> &commands) override;
    Async<QList<IdempotencyKey>> holdAll(const QList<Command> &commands) override;
    Async<bool> discard(const IdempotencyKey &key) override;
    Async<bool> release(const IdempotencyKey &key) override;
    Async<bool> edit(const IdempotencyKey &key, const Command &command) override;
    Async<bool> choose(const IdempotencyKey &key, const ConflictChoice &choice) override;
    void confirmDeletions() override { ++confirmed; }
    QList<CommandStatus> commands() const override { return theCommands; }
    Async<bool> setSecret(const Secret &secret) override;
    Async<bool> sendMail(const ObjectRef &to) override;
    Async<Verdict> check(const Question &question) override;
    Async<QList<Licence>> licences() override;
    Async<QList<Application>> applications() override;
    Async<QList<PhoneNumber>> freeNumbers(const QString &text, int limit) override;
    Async<qint64> freeNumberCount() override;
    Async<QList<Device>> devices(const DeviceSearch &search) override;
    Async<QList<Site>> sites() override;
    Async<QList<Administrator>> administrators() override;
    Async<QList<User>> findUsers(const QString &text, int limit) override;
    Async<UserDetails> userDetails(const UserId &id) override;
    Async<QList<BulkUser>> bulkUsers(const QList<UserId> &ids) override;
    Async<QJsonObject> object(const ObjectRef &object) override;
    Async<AccountCounts> counts() override;
    Async<QStringList> listed(const ObjectList &list) override;
    Async<QList<ListedObject>> listedRows(ObjectKind kind, const QStringList &ids) override;
    Async<ListCounts> listCounts(ObjectKind kind) override;
    Async<QList<EmergencyProblem>> emergencyProblems(int limit) override;
    Async<QString> holderOfExtension(const QString &extension) override;
    Async<QStringList> freeExtensions(int count) override;
    Async<HistoryOverview> historyOverview(const HistoryQuery &query) override;
    Async<QList<HistoryEvent>>
    historyEvents(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind) override;
    void keepHistoryFor(int days) override { keptFor.append(days); }
    Async<QJsonObject> unfinished(const QString &name) override;
    void keepUnfinished(const QString &name, const QJsonObject &what) override;
    void dropUnfinished(const QString &name) override;
    Async<bool> signOut() override;

public Q_SLOTS:
    void syncNow() override { ++syncs; }

private:
    template<class T>
    Async<T> answer(T value);
    template<class T>
    Async<T> later(Result<T> value, std::vector<std::function<void()>> &queue);

    std::vector<std::function<void()>> m_heldSubmits;
    std::vector<std::function<void()>> m_heldChecks;
    std::vector<std::function<void()>> m_heldSources;
    int m_keys = 0;
};

} // namespace jackfield::test
