// What the simulated provider answers: feed, commands with their keys, and look-ups.
#include "tests/sim/simserver.h"

#include "core/domain/account.h"
#include "core/domain/fieldjson.h"
#include "core/domain/merge.h"
#include "core/domain/usersetup.h"

#include <QJsonDocument>

namespace jackfield::sim {

namespace {

constexpr qint64 keyLife = 24ll * 3600 * 1000;

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

HttpAnswer json(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    return answer;
}

HttpAnswer problem(int status, const char *code, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(QStringLiteral("code"), QLatin1String(code));
    object.insert(QStringLiteral("status"), status);
    HttpAnswer answer = json(status, bytes(object));
    answer.contentType = "application/problem+json";
    return answer;
}

QByteArray fingerprint(const HttpRequest &request)
{
    return request.method + ' ' + request.url.path().toUtf8() + '\n' + request.body;
}

} // namespace

void SimServer::handle(const HttpRequest &request, const Reply &reply)
{
    const QUrlQuery query(request.url);
    const qint64 wait = query.queryItemValue(QStringLiteral("wait")).toLongLong() * 1000;
    const Place place = wait > 0 ? placeOf(query) : Place();
    if (wait > 0 && !hasNews(place) && m_signIns.isGood(request)) {
        const Schedule::Ticket end = m_schedule.at(wait, [this] { wake(); });
        m_waiters.push_back({request, place, reply, end});
        return;
    }
    HttpAnswer given = answer(request);
    given.headers.insert("jackfield-epoch", m_facts.epoch.toLatin1());
    reply(given);
}

void SimServer::wake()
{
    std::vector<Waiter> waiting;
    waiting.swap(m_waiters);
    for (Waiter &waiter : waiting) {
        if (!hasNews(waiter.place) && waiter.end.first > m_schedule.now()) {
            m_waiters.push_back(std::move(waiter));
            continue;
        }
        m_schedule.cancel(waiter.end);
        waiter.reply(answer(waiter.request));
    }
}

HttpAnswer SimServer::answer(const HttpRequest &request)
{
    if (!m_signIns.isGood(request))
        return problem(401, "unauthenticated");
    const QString path = request.url.path().section(u'/', 4);
    if (path == QLatin1String("policy"))
        return json(200, bytes(toJson(AccountPolicy{})));
    if (path == QLatin1String("changes"))
        return changes(placeOf(QUrlQuery(request.url)));
    if (path.startsWith(QLatin1String("commands/"))) {
        const auto kept = m_facts.keys.constFind(path.section(u'/', 1));
        const bool known = kept != m_facts.keys.constEnd() && m_schedule.now() - kept->at < keyLife;
        return known ? kept->answer : problem(404, "not-found");
    }
    if (request.method == "GET")
        return objectAnswer(path);
    return command(request);
}

HttpAnswer SimServer::objectAnswer(const QString &path) const
{
    const QString id = path.section(u'/', 1, 1);
    const User *found = user(id);
    if (!found)
        return m_facts.gone.contains(id) ? problem(410, "gone") : problem(404, "not-found");
    const bool isPart = path.endsWith(QLatin1String("/calling"));
    HttpAnswer answer = json(200, isPart ? bytes(toJson(calling(id))) : m_facts.users.value(id).json);
    answer.headers.insert("etag", '"' + QByteArray::number(isPart ? calling(id).revision : found->revision) + '"');
    return answer;
}

HttpAnswer SimServer::command(const HttpRequest &request)
{
    const QString key = QString::fromLatin1(request.headers.value("Idempotency-Key"));
    if (key.isEmpty())
        return problem(400, "key-missing");
    if (const auto kept = m_facts.keys.constFind(key); kept != m_facts.keys.constEnd() && m_schedule.now() - kept->at < keyLife)
        return kept->request == fingerprint(request) ? kept->answer : problem(422, "key-reused");
    for (const QString &token : poisoned) {
        if (request.body.contains('"' + token.toLatin1() + '"'))
            return problem(500, "internal");
    }
    HttpAnswer answer = doCommand(request);
    m_trace.add(
        m_schedule.now(),
        QStringLiteral("%1 %2 under %3: %4 %5")
            .arg(QLatin1String(request.method), request.url.path().section(u'/', 4), m_trace.name(key))
            .arg(answer.status)
            .arg(answer.status == 200 && request.method == "PATCH" ? QString::fromUtf8(request.body) : QString()));
    if (answer.status < 300) {
        m_facts.keys.insert(key, {answer, fingerprint(request), m_schedule.now()});
        wake();
    }
    return answer;
}

HttpAnswer SimServer::doCommand(const HttpRequest &request)
{
    const QString path = request.url.path().section(u'/', 4);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == QLatin1String("user-setups"))
        return setUp(body);
    const QString id = path.section(u'/', 1, 1);
    const QByteArray match = request.headers.value("If-Match");
    if (match.isEmpty())
        return problem(428, "precondition-required");
    const User *found = user(id);
    if (!found)
        return m_facts.gone.contains(id) ? problem(410, "gone") : problem(404, "not-found");
    const bool isPart = path.endsWith(QLatin1String("/calling"));
    const qint64 revision = isPart ? calling(id).revision : found->revision;
    if (match != "*" && match != '"' + QByteArray::number(revision) + '"') {
        // Of a part that nobody has changed yet there is nothing to tell.
        if (isPart && revision == 0)
            return problem(412, "precondition-failed");
        UserCalling part = calling(id);
        part.id = {id};
        const QJsonObject current{
            {QStringLiteral("kind"), isPart ? QStringLiteral("user-calling") : QStringLiteral("user")},
            {QStringLiteral("id"), id},
            {QStringLiteral("revision"), revision},
            {QStringLiteral("object"), isPart ? toJson(part) : toJson(*found)}};
        return problem(412, "precondition-failed", {{QStringLiteral("current"), current}});
    }
    return request.method == "DELETE" ? removed(id) : isPart ? patchCalling(id, body) : patch(id, body);
}

HttpAnswer SimServer::setUp(const QJsonObject &body)
{
    UserSetup setup;
    fromJson(body, setup);
    if (m_facts.licence.available() == 0) {
        const QJsonObject field{
            {QStringLiteral("field"), QStringLiteral("licence")}, {QStringLiteral("code"), QStringLiteral("none-left")}};
        return problem(422, "rejected", {{QStringLiteral("errors"), QJsonArray{field}}});
    }
    User user;
    user.id = {QStringLiteral("u%1").arg(++m_ids)};
    user.firstName = setup.firstName;
    user.lastName = setup.lastName;
    judge(setup.firstName, user.id.value, {}, {});
    m_origins.insert(user.id.value, setup.firstName);
    m_asMade.insert(user.id.value, toJson(user));
    setAssigned(1);
    store(user);
    return json(
        201, "{\"userId\":\"" + user.id.value.toLatin1() + "\",\"changes\":[" + line(QString()) + ',' + line(user.id.value) + "]}");
}

HttpAnswer SimServer::patch(const QString &id, const QJsonObject &body)
{
    User user = m_facts.users.value(id).user;
    const QJsonObject old = toJson(user);
    for (auto it = body.begin(); it != body.end(); ++it) {
        judge(it.value().toString(), id, it.key(), old.value(it.key()).toString());
        user = withEdits(user, {{it.key(), {}, it.value()}});
    }
    store(user);
    return json(200, "{\"userId\":\"" + id.toLatin1() + "\",\"changes\":[" + line(id) + "]}");
}

HttpAnswer SimServer::patchCalling(const QString &id, const QJsonObject &body)
{
    UserCalling calling = this->calling(id);
    calling.id = {id};
    const QJsonObject old = toJson(calling);
    for (auto it = body.begin(); it != body.end(); ++it) {
        judge(it.value().toString(), id, it.key(), old.value(it.key()).toString());
        calling = withEdits(calling, {{it.key(), {}, it.value()}});
    }
    store(calling);
    return json(200, "{\"id\":\"" + id.toLatin1() + "\",\"changes\":[" + line(callingOf(id)) + "]}");
}

HttpAnswer SimServer::removed(const QString &id)
{
    // Whose removal it is does not stand in the request: any that somebody wants for this user.
    for (const QString &token : m_ledger.tokens()) {
        const Intent &intent = *m_ledger.find(token);
        if (intent.kind == Intent::Kind::Remove && intent.field == id)
            m_facts.applied[token] = 1;
    }
    const bool frees = m_origins.contains(id);
    const bool hadPart = calling(id).revision > 0;
    drop(id);
    return json(
        200,
        "{\"userId\":\"" + id.toLatin1() + "\",\"changes\":[" + line(id) + (hadPart ? ',' + line(callingOf(id)) : QByteArray())
            + (frees ? ',' + line(QString()) : QByteArray()) + "]}");
}

QByteArray SimServer::line(const QString &id) const
{
    if (id.isEmpty()) {
        return "{\"kind\":\"licence\",\"id\":\"standard\",\"revision\":" + QByteArray::number(m_facts.licence.revision)
            + ",\"object\":" + bytes(toJson(m_facts.licence)) + '}';
    }
    if (id.startsWith(callingOf({}))) {
        const QString user = id.mid(callingOf({}).size());
        const QByteArray head = "{\"kind\":\"user-calling\",\"id\":\"" + user.toLatin1() + "\",\"revision\":";
        if (!hasUser(user))
            return head + QByteArray::number(m_facts.gone.value(id)) + ",\"deleted\":true}";
        return head + QByteArray::number(calling(user).revision) + ",\"object\":" + bytes(toJson(calling(user))) + '}';
    }
    const QByteArray head = "{\"kind\":\"user\",\"id\":\"" + id.toLatin1() + "\",\"revision\":";
    const auto found = m_facts.users.constFind(id);
    if (found == m_facts.users.constEnd())
        return head + QByteArray::number(m_facts.gone.value(id)) + ",\"deleted\":true}";
    QByteArray object = found->json;
    if (m_drifted.contains(id))
        object.replace("\"lastName\":\"", "\"lastName\":5,\"name\":\"");
    return head + QByteArray::number(found->user.revision) + ",\"by\":\"Ines\",\"object\":" + object + '}';
}

SimServer::Place SimServer::placeOf(const QUrlQuery &query)
{
    const QString after = query.queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
    return {after.section(u':', 0, 0), after.section(u':', 1).toLongLong(), after.isEmpty()};
}

bool SimServer::hasNews(const Place &place) const
{
    return place.isStart || place.epoch != m_facts.epoch || m_facts.feed.upper_bound(place.revision) != m_facts.feed.end();
}

HttpAnswer SimServer::changes(const Place &place) const
{
    HttpAnswer answer = json(200, {});
    answer.contentType = "application/x-ndjson";
    qint64 objects = m_facts.users.size() + 1;
    for (const Stored &stored : m_facts.users)
        objects += stored.calling.revision > 0;
    const QByteArray total = QByteArray::number(objects);
    if (!place.isStart && place.epoch != m_facts.epoch) {
        answer.body = "{\"end\":true,\"count\":0,\"cursor\":\"\",\"epoch\":\"" + m_facts.epoch.toLatin1()
            + "\",\"more\":true,\"total\":" + total + "}\n";
        return answer;
    }
    const int most = place.isStart ? 5 : 4;
    int count = 0;
    qint64 reached = place.revision;
    auto at = m_facts.feed.upper_bound(place.revision);
    for (; at != m_facts.feed.end() && count < most; ++at) {
        reached = at->first;
        const bool isPart = at->second.startsWith(callingOf({}));
        const QString user = isPart ? at->second.mid(callingOf({}).size()) : at->second;
        const bool isGone = !user.isEmpty() && !m_facts.users.contains(user);
        if (isGone && place.isStart)
            continue;
        answer.body += line(at->second) + '\n';
        ++count;
    }
    const QByteArray more = at != m_facts.feed.end() ? "true" : "false";
    const QByteArray cursor = m_facts.epoch.toLatin1() + ':' + QByteArray::number(reached);
    answer.headers.insert("jackfield-next-cursor", cursor);
    answer.headers.insert("jackfield-more", more);
    answer.body += "{\"end\":true,\"count\":" + QByteArray::number(count) + ",\"cursor\":\"" + cursor + "\",\"epoch\":\""
        + m_facts.epoch.toLatin1() + "\",\"more\":" + more + ",\"total\":" + total + "}\n";
    return answer;
}

} // namespace jackfield::sim
