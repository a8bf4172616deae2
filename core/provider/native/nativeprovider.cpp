#include "core/provider/native/nativeprovider.h"

#include "core/base/guards.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/apiurl.h"
#include "core/provider/native/jsonbody.h"
#include "core/provider/native/pagedecoder.h"
#include "core/provider/native/problem.h"

namespace jackfield {

namespace {

const QString passwordKey = QStringLiteral("password");

Result<Outcome> readOutcome(const HttpAnswer &answer)
{
    Outcome outcome;
    auto done = decodeChanges(answer.body);
    if (!done)
        return tl::unexpected(done.error());
    outcome.createdId = std::move(done->userId);
    outcome.changes = std::move(done->changes);
    outcome.origins = std::move(done->origins);
    outcome.epoch = QString::fromLatin1(answer.headers.value("jackfield-epoch"));
    return outcome;
}

Result<ChangePage> readPage(const HttpAnswer &answer)
{
    auto page = decodePage(answer.body);
    // Whoever does not insist on the end marker believes the headers.
    if (!guards::on(Guard::EndMarker) && page && page->epoch.isEmpty()) {
        page->next.value = QString::fromLatin1(answer.headers.value("jackfield-next-cursor"));
        page->epoch = page->next.value.section(u':', 0, 0);
        page->more = answer.headers.value("jackfield-more") == "true";
    }
    return page;
}

QString pathOf(const ObjectRef &object)
{
    const QString id = encoded(object.id);
    switch (object.kind) {
    case ObjectKind::User: return QStringLiteral("/users/") + id;
    case ObjectKind::UserCalling: return QStringLiteral("/users/%1/calling").arg(id);
    case ObjectKind::UserVoicemail: return QStringLiteral("/users/%1/voicemail").arg(id);
    case ObjectKind::UserMessaging: return QStringLiteral("/users/%1/messaging").arg(id);
    case ObjectKind::PhoneNumber: return QStringLiteral("/numbers/") + id;
    case ObjectKind::EmergencyAddress: return QStringLiteral("/numbers/%1/emergency-address").arg(id);
    case ObjectKind::Device: return QStringLiteral("/devices/") + id;
    case ObjectKind::Site: return QStringLiteral("/sites/") + id;
    case ObjectKind::Administrator: return QStringLiteral("/administrators/") + id;
    case ObjectKind::Licence:
    case ObjectKind::Application: break; // nobody changes or reads one by itself
    }
    return {};
}

/// Where objects of a kind are added.
QString pathOfAll(ObjectKind kind)
{
    return kind == ObjectKind::Device ? QStringLiteral("/devices") : QStringLiteral("/administrators");
}

// The API takes no condition where it looks for itself who has the telephone.
bool takesCondition(const Command &command)
{
    const auto *act = std::get_if<ActOnObject>(&command);
    return commandObject(command) && !(act && act->action == Action::AssignDevice);
}

} // namespace

NativeProvider::NativeProvider(
    std::shared_ptr<HttpTransport> transport, const QUrl &address, const AccountId &account, QtFuture::Launch decodeOn)
    : m_transport(std::move(transport))
    , m_address(address)
    , m_account(account)
    , m_decodeOn(decodeOn)
{
    m_capabilities.longPoll = true;
    m_capabilities.pageLimit = 2000;
    m_feed = std::make_shared<ChangeFeed>(m_transport, accountRequest("GET", QStringLiteral("/changes")));
}

HttpRequest NativeProvider::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = apiUrl(m_address, path);
    request.headers = {{"Accept", "application/json, application/x-ndjson, application/problem+json"}};
    return request;
}

HttpRequest NativeProvider::accountRequest(const QByteArray &method, const QString &path) const
{
    return request(method, QStringLiteral("/accounts/%1%2").arg(encoded(m_account.value), path));
}

HttpRequest NativeProvider::posted(const QString &path, const QJsonObject &body) const
{
    HttpRequest request = accountRequest("POST", path);
    request.headers.insert("Content-Type", "application/json");
    request.body = jsonBytes(body);
    return request;
}

Async<AccountPolicy> NativeProvider::policy()
{
    return answered<AccountPolicy>(
        m_transport->send(accountRequest("GET", QStringLiteral("/policy"))),
        [](const HttpAnswer &answer) { return readObject(answer).and_then(readEntity<AccountPolicy>); });
}

Async<ChangePage> NativeProvider::changes(const Cursor &after, const PullLimits &limits)
{
    return answered<ChangePage>(m_feed->ask(after, limits), readPage, m_decodeOn);
}

HttpRequest NativeProvider::commandRequest(const Command &command) const
{
    struct {
        const NativeProvider &provider;
        HttpRequest operator()(const SetUpUser &setUp) const
        {
            return provider.posted(QStringLiteral("/user-setups"), toJson(setUp.setup));
        }
        HttpRequest operator()(const ChangeObject &change) const
        {
            HttpRequest request = provider.accountRequest("PATCH", pathOf(change.object));
            request.headers.insert("Content-Type", "application/merge-patch+json");
            QJsonObject patch;
            for (const FieldEdit &edit : change.edits)
                patch.insert(edit.field, edit.to);
            request.body = jsonBytes(patch);
            return request;
        }
        HttpRequest operator()(const AddObject &addition) const
        {
            const QString path = addition.holder.isEmpty()
                ? pathOfAll(addition.kind)
                : pathOf({ObjectKind::User, addition.holder.value}) + pathOfAll(addition.kind);
            return provider.posted(path, addition.fields);
        }
        HttpRequest operator()(const RemoveObject &removal) const
        {
            return provider.accountRequest("DELETE", pathOf(removal.object));
        }
        HttpRequest operator()(const ActOnObject &act) const
        {
            switch (act.action) {
            case Action::ActivateNumber: return provider.posted(pathOf(act.object) + QStringLiteral("/activation"), {});
            case Action::ReleaseDevice:
                return provider.accountRequest("DELETE", pathOf(act.object) + QStringLiteral("/assignment"));
            case Action::ReplaceUser: return provider.posted(pathOf(act.object) + QStringLiteral("/replacement"), act.details);
            case Action::AssignDevice: break;
            }
            QJsonObject body = act.details;
            body.insert(QStringLiteral("device"), act.object.id);
            return provider.posted(pathOf({ObjectKind::User, act.holder.value}) + pathOfAll(ObjectKind::Device), body);
        }
    } const made{*this};
    return std::visit(made, command);
}

Async<Outcome> NativeProvider::apply(const Command &command, const IdempotencyKey &key, const Expectation &expectation)
{
    HttpRequest request = commandRequest(command);
    request.spends = true;
    request.headers.insert("Idempotency-Key", key.value.toLatin1());
    if (takesCondition(command))
        request.headers.insert("If-Match", expectation.revision ? '"' + QByteArray::number(*expectation.revision) + '"' : "*");
    return answered<Outcome>(m_transport->send(request), readOutcome);
}

Async<Outcome> NativeProvider::outcomeOf(const IdempotencyKey &key)
{
    return answered<Outcome>(
        m_transport->send(accountRequest("GET", QStringLiteral("/commands/") + encoded(key.value))), readOutcome);
}

Async<Change> NativeProvider::object(const ObjectRef &object)
{
    auto read = answered<Change>(m_transport->send(accountRequest("GET", pathOf(object))), [object](const HttpAnswer &answer) {
        return withEntity(object.kind, [&]<class Entity>() {
            return readObject(answer).and_then(readEntity<Entity>).map([&](Entity entity) {
                entity.id.value = object.id;
                const QByteArray tag = answer.headers.value("etag");
                if (tag.size() > 2)
                    entity.revision = tag.mid(1, tag.size() - 2).toLongLong();
                return Change(entity);
            });
        });
    });
    if (object.kind != ObjectKind::EmergencyAddress)
        return read;
    // The API has no address for a number that never had one, or has another holder now; who gives it one finds out whether the number is there.
    return read.then(QtFuture::Launch::Sync, [id = object.id](const Result<Change> &found) -> Result<Change> {
        if (found || found.error().kind != Error::Kind::Gone)
            return found;
        EmergencyAddress none;
        none.id.value = id;
        return Change(none);
    });
}

Async<bool> NativeProvider::setSecret(const Secret &secret, const IdempotencyKey &key)
{
    struct Way {
        QString path;
        QJsonObject body;
    };
    const auto way = [&secret]() -> Way {
        switch (secret.kind) {
        case Secret::Kind::PortalPassword: return {QStringLiteral("/portal-password"), {{passwordKey, secret.value}}};
        case Secret::Kind::VoicemailPasscode:
            return {QStringLiteral("/voicemail-passcode"), {{QStringLiteral("passcode"), secret.value}}};
        case Secret::Kind::SipCredentials: break;
        }
        return {QStringLiteral("/sip-credentials"), {{QStringLiteral("username"), secret.username}, {passwordKey, secret.value}}};
    }();
    HttpRequest request = posted(pathOf(secret.object) + way.path, way.body);
    request.method = "PUT";
    return done(std::move(request), key);
}

Async<bool> NativeProvider::sendMail(const ObjectRef &to, const IdempotencyKey &key)
{
    const bool isUser = to.kind == ObjectKind::User;
    return done(posted(pathOf(to) + (isUser ? QLatin1String("/welcome-mail") : QLatin1String("/registration-mail")), {}), key);
}

Async<bool> NativeProvider::done(HttpRequest request, const IdempotencyKey &key)
{
    request.spends = true;
    request.headers.insert("Idempotency-Key", key.value.toLatin1());
    return answered<bool>(m_transport->send(request), [](const HttpAnswer &) -> Result<bool> { return true; });
}

Async<Verdict> NativeProvider::check(const Question &question)
{
    HttpRequest request = accountRequest("GET", QStringLiteral("/availability"));
    request.url.setQuery(encodedQuery({{QStringLiteral("field"), question.field}, {QStringLiteral("value"), question.value}}));
    request.timeout = std::chrono::seconds(8);
    return answered<Verdict>(m_transport->send(request), [](const HttpAnswer &answer) -> Result<Verdict> {
        return readObject(answer).map([](const QJsonObject &object) {
            return Verdict{
                object.value(QStringLiteral("free")).toBool(), object.value(QStringLiteral("holderId")).toString(),
                object.value(QStringLiteral("holderName")).toString()};
        });
    });
}

Async<bool> NativeProvider::signOut()
{
    return answered<bool>(
        m_transport->send(request("DELETE", QStringLiteral("/sessions/current"))),
        [](const HttpAnswer &) -> Result<bool> { return true; });
}

} // namespace jackfield
