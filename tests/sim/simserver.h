#pragma once

#include "core/domain/licence.h"
#include "core/domain/user.h"
#include "core/domain/usercalling.h"
#include "core/provider/httptransport.h"
#include "tests/sim/ledger.h"
#include "tests/sim/schedule.h"
#include "tests/sim/signins.h"
#include "tests/sim/trace.h"

#include <QMap>
#include <QUrlQuery>

namespace jackfield::sim {

/// An account of a provider in memory that speaks the native API: revisions, epochs, ETags, idempotency keys for 24 hours, the change feed
/// with long poll, licence pools. It notes in the ledger what is done to whom, and judges it. Accounts have the same ids and revisions.
class SimServer {
public:
    SimServer(const QString &account, const SignIns &signIns, Schedule &schedule, Ledger &ledger, Trace &trace);

    const QString &account() const { return m_account; }

    using Reply = std::function<void(const HttpAnswer &)>;
    void handle(const HttpRequest &request, const Reply &reply);

    // What its own people do.
    QString addUser(const QString &firstName);
    void edit(const QString &id, const QString &field, const QString &token);
    void remove(const QString &id);
    void touch(const QString &id); ///< a new revision, nothing else
    void backUp() { m_backup = m_facts; }
    bool hasBackup() const { return m_backup.has_value(); }
    void drift(const QString &id); ///< it is sent in a shape of a later version
    void endDrift();
    /// Goes back to the backup, as another history. What nobody can notice the loss of is excused.
    void restore();

    QSet<QString> poisoned; ///< tokens that make it fail

    QList<User> users() const;
    bool hasUser(const QString &id) const { return m_facts.users.contains(id); }
    const User *user(const QString &id) const;
    int applied(const QString &token) const { return m_facts.applied.value(token); }
    QString canonical(const QString &id) const { return m_origins.value(id, id); } ///< the set-up's token of who was set up
    Licence licence() const { return m_facts.licence; }
    UserCalling calling(const QString &id) const { return m_facts.users.value(id).calling; }
    /// All fields of a user and of the parts.
    QJsonObject fieldsOf(const QString &id) const { return fieldsOf(m_facts.users.value(id)); }
    QString cursor() const;

private:
    struct Stored {
        User user;
        QByteArray json;
        UserCalling calling = {}; ///< at revision 0 until somebody changes it
    };
    static QJsonObject fieldsOf(const Stored &stored);
    static QString callingOf(const QString &id) { return QStringLiteral("calling ") + id; }
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
        std::map<qint64, QString> feed; ///< revision -> id; "" is the licence, callingOf(id) a user's calling features
        Licence licence;
        QMap<QString, KeptAnswer> keys;
        QMap<QString, int> applied;
    };
    /// Where in the feed somebody is.
    struct Place {
        QString epoch;
        qint64 revision = 0;
        bool isStart = true;
    };
    struct Waiter {
        HttpRequest request;
        Place place;
        Reply reply;
        Schedule::Ticket end;
    };

    HttpAnswer answer(const HttpRequest &request);
    HttpAnswer command(const HttpRequest &request);
    HttpAnswer doCommand(const HttpRequest &request);
    HttpAnswer setUp(const QJsonObject &body);
    HttpAnswer patch(const QString &id, const QJsonObject &body);
    HttpAnswer patchCalling(const QString &id, const QJsonObject &body);
    HttpAnswer removed(const QString &id);
    HttpAnswer changes(const Place &place) const;
    static Place placeOf(const QUrlQuery &query);
    bool hasNews(const Place &place) const;
    HttpAnswer objectAnswer(const QString &path) const;
    QByteArray line(const QString &id) const;
    void store(User user);
    void store(UserCalling calling);
    void drop(const QString &id);
    void setAssigned(int by);
    void judge(const QString &token, const QString &id, const QString &field, const QString &old);
    void wake();

    QString m_account;
    const SignIns &m_signIns;
    Schedule &m_schedule;
    Ledger &m_ledger;
    Trace &m_trace;
    QSet<QString> m_drifted;
    QSet<QString> m_everDrifted; ///< by id and by origin: a console may have missed what was done to them
    Facts m_facts;
    std::optional<Facts> m_backup;
    std::vector<Waiter> m_waiters;
    int m_ids = 0;
    QHash<QString, QJsonObject> m_asMade; ///< the fields that each set-up gave
    QMap<QString, QString> m_origins;     ///< of every user who was ever set up; ids are given once, whatever is restored
    int m_epochs = 1;
};

} // namespace jackfield::sim
