#pragma once

#include "core/domain/licence.h"
#include "core/domain/user.h"
#include "core/provider/httptransport.h"
#include "tests/sim/ledger.h"
#include "tests/sim/schedule.h"
#include "tests/sim/trace.h"

#include <QMap>

namespace jackfield::sim {

/// A provider in memory that speaks the native API: revisions, epochs, ETags, idempotency keys for 24 hours, the change feed with long poll,
/// licence pools, sign-ins that end. It notes in the ledger what is done to whom, and judges it.
class SimServer {
public:
    SimServer(Schedule &schedule, Ledger &ledger, Trace &trace);

    using Reply = std::function<void(const HttpAnswer &)>;
    void handle(const HttpRequest &request, const Reply &reply);

    // What its own people do.
    QString addUser(const QString &firstName);
    void edit(const QString &id, const QString &field, const QString &token);
    void remove(const QString &id);
    void touch(const QString &id); ///< a new revision, nothing else
    QByteArray newToken();
    void endSignIns() { m_tokens.clear(); }
    void backUp() { m_backup = m_facts; }
    bool hasBackup() const { return m_backup.has_value(); }
    /// Goes back to the backup, as another history. What nobody can notice the loss of is excused.
    void restore();

    QSet<QString> poisoned; ///< tokens that make it fail
    QSet<QString> drifted;  ///< users that are sent in a shape of a later version

    QList<User> users() const;
    bool hasUser(const QString &id) const { return m_facts.users.contains(id); }
    const User *user(const QString &id) const;
    int applied(const QString &token) const { return m_facts.applied.value(token); }
    QString canonical(const QString &id) const { return m_facts.origins.value(id, id); } ///< the set-up's token of who was set up
    Licence licence() const { return m_facts.licence; }
    QString cursor() const;

private:
    struct Stored {
        User user;
        QByteArray json;
    };
    struct KeptAnswer {
        HttpAnswer answer;
        QByteArray request;
        qint64 at = 0;
    };
    struct Facts {
        QString epoch = QStringLiteral("e1");
        qint64 revision = 0;
        QMap<QString, Stored> users;
        QMap<QString, qint64> gone;
        std::map<qint64, QString> feed; ///< revision -> id; "" is the licence
        Licence licence;
        QMap<QString, KeptAnswer> keys;
        QMap<QString, int> applied;
        QMap<QString, QString> origins;
    };
    struct Waiter {
        HttpRequest request;
        Reply reply;
        Schedule::Ticket end;
    };

    HttpAnswer answer(const HttpRequest &request);
    HttpAnswer command(const HttpRequest &request);
    HttpAnswer doCommand(const HttpRequest &request);
    HttpAnswer setUp(const QJsonObject &body);
    HttpAnswer patch(const QString &id, const QJsonObject &body);
    HttpAnswer removed(const QString &id);
    HttpAnswer changes(const HttpRequest &request) const;
    bool hasNews(const HttpRequest &request) const;
    HttpAnswer userAnswer(const QString &id) const;
    QByteArray line(const QString &id) const;
    void store(User user);
    void drop(const QString &id);
    void setAssigned(int by);
    void judge(const QString &token, const QString &id, const QString &field, const QString &old);
    void wake();

    Schedule &m_schedule;
    Ledger &m_ledger;
    Trace &m_trace;
    Facts m_facts;
    std::optional<Facts> m_backup;
    QSet<QByteArray> m_tokens;
    std::vector<Waiter> m_waiters;
    int m_ids = 0;
    int m_signIns = 0;
    int m_epochs = 1;
};

} // namespace jackfield::sim
