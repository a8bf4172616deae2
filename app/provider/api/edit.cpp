#include "app/provider/api/edit.h"

#include "app/provider/account/numberrest.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/auditstore.h"
#include "app/provider/store/commandstore.h"
#include "app/provider/web/requestjson.h"
#include "core/domain/accesslevels.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const QByteArray &key)
{
    for (const char c : key) {
        if (c < '!' || c > '~')
            return false;
    }
    return !key.isEmpty() && key.size() <= 64;
}

bool isJson(const QByteArray &contentType)
{
    // A client that names no type means what every request here is.
    return contentType.isEmpty() || contentType == "application/json" || contentType == "application/merge-patch+json";
}

/// If-Match of RFC 9110, 13.1.1: a list of tags, compared strongly, or * for anything that is there.
bool matches(const QByteArray &ifMatch, qint64 revision)
{
    const QByteArray wanted = etagOf(revision);
    for (const QByteArray &tag : ifMatch.split(',')) {
        if (tag.trimmed() == wanted || tag.trimmed() == "*")
            return true;
    }
    return false;
}

std::optional<Answer> unmet(Edit &edit, const EditTarget &target)
{
    const ObjectStore::Sight sight = edit.objects().look(target.kind, target.id);
    if (!target.owner.isEmpty() && edit.objects().presence(target.owner, target.id) != ObjectStore::Presence::Live)
        return problem(Trouble::NotFound);
    if (!target.owner.isEmpty() || target.isGiven) {
        if (sight.presence != ObjectStore::Presence::Live)
            return matches(edit.call().ifMatch, 0) ? std::nullopt : std::optional(problem(Trouble::PreconditionFailed));
    }
    switch (sight.presence) {
    case ObjectStore::Presence::Never: return problem(Trouble::NotFound);
    case ObjectStore::Presence::Gone: return problem(Trouble::Gone);
    case ObjectStore::Presence::Live: break;
    }
    if (!matches(edit.call().ifMatch, sight.revision))
        return preconditionFailed(sight.line, sight.revision);
    return {};
}

/// Whom the request is about: the user that it names, or who holds the telephone or number. Empty: nobody.
QString subjectOf(Edit &edit)
{
    const auto &parts = edit.call().parts;
    if (const auto device = edit.objects().find<Device>(parts.value(u"device"_s)))
        return device->user.value;
    if (const auto number = edit.objects().find<PhoneNumber>(parts.value(u"number"_s)))
        return number->user.value;
    return parts.value(u"user"_s);
}

/// Looked at inside the transaction, or the telephone could change hands meanwhile.
bool isAboveOwnLevel(Edit &edit)
{
    const Call &call = edit.call();
    const int own = rankOf(call.accountType, call.person.level);
    if (own >= rankOf(call.accountType, u"super"_s)) // no user is higher
        return false;
    const auto subject = edit.objects().find<User>(subjectOf(edit));
    return subject && rankOf(call.accountType, subject->adminLevel) > own;
}

QByteArray fingerprint(const Vault &vault, const Call &call, const QJsonObject &body)
{
    // Canonical: members in another order or with other white space are the same request. Keyed: a body may hold a passcode of six digits,
    // and a plain hash of that could be tried out.
    return vault.fingerprint(call.method + ' ' + call.path.toUtf8() + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer again(const StoredAnswer &stored, Connection &sql)
{
    Answer answer = withEpoch(Answer::json(stored.status, stored.body), sql);
    if (!stored.etag.isEmpty())
        answer.addHeader("ETag", stored.etag);
    answer.addHeader("Idempotency-Replayed", "true");
    return answer;
}

} // namespace

Edit::Edit(Connection &sql, Hashes &hashes, const Call &call, QJsonObject body, const QDateTime &now)
    : m_sql(sql)
    , m_hashes(hashes)
    , m_call(call)
    , m_body(std::move(body))
    , m_now(now)
    , m_objects(sql, call.slot, {call.actor.name, now.toString(Qt::ISODate)})
{ }

void Edit::remove(const QString &kind, const QString &id)
{
    const QByteArray line = m_objects.remove(kind, id);
    if (line.isEmpty())
        return;
    m_lines += line;
    note(u"removed"_s, kind, id);
}

void Edit::note(const QString &action, const QString &kind, const QString &id, const QString &name, const QJsonArray &changes)
{
    const Person &person = m_call.person;
    AuditStore(m_sql).add(
        m_call.slot,
        {m_now, person.id, person.name, wireName(person.kind), m_call.access, m_call.remote, action, kind, id, name, changes});
}

Answer Edit::answer(int status, const char *member, const QString &id, qint64 revision) const
{
    QByteArray body = QByteArray("{\"") + member + "\":";
    appendJson(body, id);
    body += ",\"changes\":[" + m_lines.join(',') + "]}";
    Answer answer = Answer::json(status, body);
    if (revision > 0)
        answer.addHeader("ETag", etagOf(revision));
    return answer;
}

Answer withEpoch(Answer answer, Connection &sql)
{
    answer.addHeader("Jackfield-Epoch", AccountStore(sql).fact(u"epoch"_s).toLatin1());
    return answer;
}

Answer
runEdit(Services &services, const Call &call, const std::function<Answer(Edit &)> &work, const std::optional<EditTarget> &target)
{
    if (!isKey(call.idempotencyKey))
        return problem(Trouble::KeyMissing);
    if (target && call.ifMatch.isEmpty())
        return problem(Trouble::PreconditionRequired);
    if (!isJson(call.contentType))
        return problem(Trouble::UnsupportedMediaType);
    const auto body = call.method == "DELETE" && call.body.isEmpty() ? QJsonObject() : readJsonObject(call.body);
    if (!body)
        return problem(Trouble::Malformed, u"The body is not one unambiguous JSON object."_s);

    const QString key = QString::fromLatin1(call.idempotencyKey);
    const QByteArray hash = fingerprint(services.vault, call, *body);
    Answer answer;
    bool written = false;
    services.write([&](Connection &sql, Hashes &hashes) {
        const QDateTime now = services.clock.now();
        CommandStore commands(sql);
        wakeNumbers(sql, now);
        Edit edit(sql, hashes, call, *body, now);
        if (!SignInStore(sql).find(call.token, now)) {
            answer = problem(Trouble::Unauthenticated); // removed while the request stood in line
        } else if (const auto before = commands.find(call.slot, key, now)) {
            const bool same = before->bodyHash == hash && before->actor == call.actor.id.value;
            answer = same ? again(*before, sql) : problem(Trouble::KeyReused);
        } else if (isAboveOwnLevel(edit)) {
            answer = problem(Trouble::Forbidden, u"Nobody manages somebody above the own level."_s);
        } else if (const auto refusal = target ? unmet(edit, *target) : std::nullopt) {
            answer = *refusal;
        } else if (call.method == "DELETE" && !body->isEmpty()) {
            answer = problem(Trouble::Rejected, {}, memberErrors(*body, {}));
        } else {
            answer = withEpoch(work(edit), sql);
            written = answer.isSuccess(); // else nothing was done, and nothing is remembered under the key
        }
        if (written)
            commands.add(call.slot, key, {call.actor.id.value, hash, answer.status, answer.body, answer.header("ETag")}, now);
        return written;
    });
    if (written) {
        services.bell.ring();
        services.mail.deliver();
    }
    return answer;
}

Answer readObject(Services &services, const Call &call, const QString &kind, const QString &id)
{
    const ObjectStore::Sight sight = ObjectStore(services.databases.mine(), call.slot).look(kind, id);
    switch (sight.presence) {
    case ObjectStore::Presence::Never: return problem(Trouble::NotFound);
    case ObjectStore::Presence::Gone: return problem(Trouble::Gone);
    case ObjectStore::Presence::Live: break;
    }
    Answer answer = Answer::json(200, QJsonDocument(ObjectStore::objectOf(sight.line)).toJson(QJsonDocument::Compact));
    answer.addHeader("ETag", etagOf(sight.revision));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer listObjects(Services &services, const Call &call, const QString &kind, const char *member)
{
    Statement rows(services.databases.mine(), "SELECT line FROM objects WHERE slot = ? AND kind = ? AND gone = 0 ORDER BY id");
    QByteArray body = QByteArray("{\"") + member + "\":[";
    char before = 0;
    for (rows.run(call.slot, kind); rows.next(); before = ',') {
        if (before != 0)
            body += before;
        body += QJsonDocument(ObjectStore::objectOf(rows.bytes(0))).toJson(QJsonDocument::Compact);
    }
    Answer answer = Answer::json(200, body + "]}");
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

} // namespace jackfield::reference
