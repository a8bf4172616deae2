#include "tests/sim/simserver.h"

#include "core/domain/fieldjson.h"
#include "core/domain/merge.h"

#include <QJsonDocument>

namespace jackfield::sim {

SimServer::SimServer(const QString &account, const SignIns &signIns, Schedule &schedule, Ledger &ledger, Trace &trace)
    : m_account(account)
    , m_signIns(signIns)
    , m_schedule(schedule)
    , m_ledger(ledger)
    , m_trace(trace)
{
    m_facts.licence.id = {QStringLiteral("standard")};
    m_facts.licence.name = QStringLiteral("Standard");
    m_facts.licence.total = 6;
    setAssigned(0);
}

void SimServer::setAssigned(int by)
{
    m_facts.feed.erase(m_facts.licence.revision);
    m_facts.licence.assigned += by;
    m_facts.licence.revision = ++m_facts.revision;
    m_facts.feed.emplace(m_facts.revision, QString());
}

void SimServer::store(User user)
{
    if (const auto old = m_facts.users.constFind(user.id.value); old != m_facts.users.constEnd())
        m_facts.feed.erase(old->user.revision);
    user.revision = ++m_facts.revision;
    m_facts.feed.emplace(m_facts.revision, user.id.value);
    Stored &stored = m_facts.users[user.id.value];
    stored.user = user;
    stored.json = QJsonDocument(toJson(user)).toJson(QJsonDocument::Compact);
}

void SimServer::store(UserCalling calling)
{
    Stored &stored = m_facts.users[calling.id.value];
    m_facts.feed.erase(stored.calling.revision);
    calling.revision = ++m_facts.revision;
    stored.calling = calling;
    m_facts.feed.emplace(calling.revision, callingOf(calling.id.value));
}

QJsonObject SimServer::fieldsOf(const Stored &stored)
{
    QJsonObject fields = toJson(stored.calling);
    const QJsonObject own = toJson(stored.user);
    for (auto field = own.begin(); field != own.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

void SimServer::drop(const QString &id)
{
    if (const qint64 revision = m_facts.users.value(id).calling.revision; revision > 0) {
        m_facts.feed.erase(revision);
        m_facts.gone.insert(callingOf(id), ++m_facts.revision);
        m_facts.feed.emplace(m_facts.revision, callingOf(id));
    }
    m_facts.feed.erase(m_facts.users.value(id).user.revision);
    m_facts.users.remove(id);
    m_facts.gone.insert(id, ++m_facts.revision);
    m_facts.feed.emplace(m_facts.revision, id);
    if (m_origins.contains(id))
        setAssigned(-1);
}

QString SimServer::addUser(const QString &firstName)
{
    User user;
    user.id = {QStringLiteral("u%1").arg(++m_ids)};
    user.firstName = firstName;
    user.lastName = QStringLiteral("Novak");
    store(user);
    wake();
    return user.id.value;
}

void SimServer::touch(const QString &id)
{
    store(m_facts.users.value(id).user);
    wake();
}

void SimServer::edit(const QString &id, const QString &field, const QString &token)
{
    m_trace.add(m_schedule.now(), QStringLiteral("somebody sets %1 of %2 to %3").arg(field, id, token));
    judge(token, id, field, fieldsOf(id).value(field).toString());
    const QList<FieldEdit> edits{{field, {}, token}};
    if (toJson(UserCalling()).contains(field)) {
        UserCalling calling = this->calling(id);
        calling.id = {id};
        store(withEdits(calling, edits));
    } else {
        store(withEdits(m_facts.users.value(id).user, edits));
    }
    wake();
}

void SimServer::drift(const QString &id)
{
    m_trace.add(m_schedule.now(), QStringLiteral("%1 is sent in a shape of a later version").arg(id));
    m_drifted.insert(id);
    m_everDrifted += {id, canonical(id)};
}

void SimServer::endDrift()
{
    for (const QString &id : std::exchange(m_drifted, {})) {
        if (hasUser(id))
            touch(id);
    }
}

void SimServer::remove(const QString &id)
{
    m_trace.add(m_schedule.now(), QStringLiteral("somebody removes %1").arg(id));
    drop(id);
    wake();
}

void SimServer::restore()
{
    const Facts old = m_facts;
    m_facts = *m_backup;
    m_facts.epoch = QStringLiteral("e%1").arg(++m_epochs);
    // A history begins its revisions above all that the others can have given out.
    m_facts.revision = m_epochs * 1000000ll;
    m_trace.add(m_schedule.now(), QStringLiteral("the provider is restored from its backup"));
    for (const QString &token : m_ledger.tokens()) {
        Intent &intent = *m_ledger.find(token);
        if (intent.account != m_account || old.applied.value(token) == 0 || m_facts.applied.value(token) > 0)
            continue;
        // Gone with the backup. It can be noticed when it was still to be seen.
        intent.undone = true;
        bool seen = false;
        for (const Stored &stored : old.users) {
            const bool isTarget = canonical(stored.user.id.value) == intent.target;
            if (intent.kind == Intent::Kind::Edit && isTarget)
                seen = fieldsOf(stored).value(intent.field).toString() == token;
            if (intent.kind == Intent::Kind::SetUp && m_origins.value(stored.user.id.value) == token)
                seen = true;
        }
        if (intent.kind == Intent::Kind::Remove)
            seen = true;
        const bool unreadable = m_everDrifted.contains(intent.target) || m_everDrifted.contains(intent.field);
        intent.excused = intent.excused || !seen || unreadable || intent.console < 0;
    }
    wake();
}

QList<User> SimServer::users() const
{
    QList<User> list;
    for (const Stored &stored : m_facts.users)
        list += stored.user;
    return list;
}

const User *SimServer::user(const QString &id) const
{
    const auto found = m_facts.users.constFind(id);
    return found == m_facts.users.constEnd() ? nullptr : &found->user;
}

QString SimServer::cursor() const
{
    return QStringLiteral("%1:%2").arg(m_facts.epoch).arg(m_facts.feed.empty() ? 0 : m_facts.feed.rbegin()->first);
}

// Each thing once, on the right user, in order, and over nothing that its person has not seen.
void SimServer::judge(const QString &token, const QString &id, const QString &field, const QString &old)
{
    Intent *intent = m_ledger.find(token);
    if (!intent)
        return m_ledger.violation(QStringLiteral("a value that nobody gave: %1").arg(token));
    if (intent->account != m_account)
        m_ledger.violation(QStringLiteral("on the wrong account: %1").arg(token));
    if (++m_facts.applied[token] > 1)
        m_ledger.violation(QStringLiteral("applied twice: %1").arg(token));
    if (intent->kind == Intent::Kind::SetUp || intent->console < 0)
        return;
    if (canonical(id) != intent->target || field != intent->field)
        m_ledger.violation(QStringLiteral("on the wrong user: %1 on %2").arg(token, id));
    const Intent *before = m_ledger.find(old);
    const bool own =
        before && before->console == intent->console && before->target == intent->target && before->order < intent->order;
    // Who is made again is as the same person set him or her up: that is nobody else's work.
    const Intent *setUp = m_ledger.find(canonical(id));
    const bool ofOwnSetUp = setUp && setUp->console == intent->console && m_asMade.value(id).value(field).toString() == old;
    if (intent->kind == Intent::Kind::Edit && !own && !ofOwnSetUp && !intent->seen.contains(old))
        m_ledger.violation(QStringLiteral("%1 overwrote %2, which its person has not seen").arg(token, old));
    for (const QString &other : m_ledger.tokens()) {
        const Intent &earlier = *m_ledger.find(other);
        const bool same = earlier.console == intent->console && earlier.target == intent->target && earlier.order < intent->order
            && (!intent->asFound || earlier.asFound);
        if (same && earlier.kind == Intent::Kind::Edit && earlier.acknowledged && !earlier.decided && !earlier.excused
            && !earlier.undone && !applied(other))
            m_ledger.violation(QStringLiteral("%1 overtook %2").arg(token, other));
    }
}

} // namespace jackfield::sim
