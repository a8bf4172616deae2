#pragma once

#include "core/base/enginethread.h"
#include "core/session/session.h"
#include "core/sync/syncengine.h"

class QLockFile;

namespace jackfield {

/// A Session over a copy on this computer and its engine thread. A token, when there is one, is in memory only. The copy of a customer
/// whom somebody acts as is wiped when the session ends.
class AccountSession final : public Session {
    Q_OBJECT

public:
    /// How this session gets to its provider; made on the engine's thread.
    using MakeGate = std::function<std::unique_ptr<ProviderGate>()>;

    /// Opens (or makes) the files of `copy`. With a token it goes online at once. Errors: Cache.
    static Async<std::shared_ptr<Session>>
    open(const SavedCopy &copy, const TokenPair &tokens, const KeepToken &keep, MakeGate makeGate);
    ~AccountSession() override;

    /// Goes online with a token that was kept.
    void useTokens(const TokenPair &tokens, const KeepToken &keep);

    Account account() const override { return m_copy.account; }
    Actor actor() const override { return m_copy.actor; }
    QUrl providerAddress() const override { return m_copy.address; }
    std::optional<CustomerAccess> access() const override { return m_copy.access; }
    void discardOnClose() override { m_discardOnClose = true; }
    AccountPolicy policy() const override { return m_policy; }
    Activity activity() const override { return m_activity; }
    bool copyWasDamaged() const override { return m_copyWasDamaged; }
    UsersModel *users() override { return m_users.get(); }

    Async<IdempotencyKey> submit(const Command &command) override;
    Async<IdempotencyKey> hold(const Command &command) override;
    Async<QList<IdempotencyKey>> submitAll(const QList<Command> &commands) override;
    Async<QList<IdempotencyKey>> holdAll(const QList<Command> &commands) override;
    Async<bool> discard(const IdempotencyKey &key) override;
    Async<bool> release(const IdempotencyKey &key) override;
    Async<bool> edit(const IdempotencyKey &key, const Command &command) override;
    Async<bool> choose(const IdempotencyKey &key, const ConflictChoice &choice) override;
    void confirmDeletions() override;
    QList<CommandStatus> commands() const override { return m_commands; }
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
    void keepHistoryFor(int days) override;
    Async<QJsonObject> unfinished(const QString &name) override;
    void keepUnfinished(const QString &name, const QJsonObject &what) override;
    void dropUnfinished(const QString &name) override;
    Async<bool> signOut() override;

public Q_SLOTS:
    void syncNow() override;

private:
    struct Engine; ///< what lives on the engine's thread

    /// Asks the provider at once. Offline when nobody is signed in.
    template<class T>
    Async<T> asked(std::function<Async<T>(Provider &)> ask);

    AccountSession(const SavedCopy &copy, MakeGate makeGate);
    void attach();
    void setPolicy(const AccountPolicy &policy);
    Result<void> claimCopy();
    void wipeCopy();
    /// Refuses at once what an access for reading does not include; the provider would too.
    std::optional<Error> refusal() const;
    void takeActivity(const Activity &activity);
    void takeCommand(const CommandStatus &status);
    /// Does something to a command on the engine's thread; should it be gone from the outbox then, it is gone here too.
    Async<bool> settle(const IdempotencyKey &key, std::function<Result<void>(SyncEngine &)> act);
    Async<bool> settleToSend(const IdempotencyKey &key, std::function<Result<void>(SyncEngine &)> act);
    void markPending();
    void noteCopy();
    Async<IdempotencyKey> enqueue(const Command &command, CommandState first);
    Async<QList<IdempotencyKey>> enqueueAll(const QList<Command> &commands, CommandState first);
    void remember(const CommandStatus &status);

    SavedCopy m_copy;
    MakeGate m_makeGate;
    SystemClock m_clock;
    AccountPolicy m_policy;
    Activity m_activity;
    bool m_copyWasDamaged = false;
    bool m_discardOnClose = false;
    bool m_isOpen = false;             ///< its files could be read
    std::unique_ptr<QLockFile> m_lock; ///< of the copy of a customer
    QList<CommandStatus> m_commands;
    std::unique_ptr<EngineThread> m_thread;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<UsersModel> m_users;
};

} // namespace jackfield
