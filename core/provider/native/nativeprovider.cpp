#include "core/provider/native/nativeprovider.h"

#include "core/base/guards.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/apiurl.h"
#include "core/provider/native/pagedecoder.h"
#include "core/provider/native/problem.h"

#include <QJsonDocument>

namespace jackfield {

namespace {

QUrl apiUrl(const QUrl &address, const QString &path, const QUrlQuery &query = {})
{
    QUrl url = address;
    QString base = address.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QLatin1String("/v1") + path, QUrl::TolerantMode);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

QByteArray jsonBytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

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

Result<QJsonObject> readObject(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"));
    return document.object();
}

template<class Entity>
Result<Entity> readEntity(const QJsonObject &object)
{
    Entity entity;
    if (const QStringList wrong = fromJson(object, entity); !wrong.isEmpty())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"), wrong.join(u','));
    return entity;
}

Result<SignedIn> readSignIn(const HttpAnswer &answer)
{
    const auto object = readObject(answer);
    if (!object)
        return tl::unexpected(object.error());
    SignedIn signedIn;
    signedIn.token = object->value(QStringLiteral("token")).toString();
    signedIn.providerName = object->value(QStringLiteral("providerName")).toString();
    fromJson(object->value(QStringLiteral("actor")).toObject(), signedIn.actor);
    fromJson(object->value(QStringLiteral("accounts")).toArray().at(0).toObject(), signedIn.account);
    if (signedIn.token.isEmpty() || signedIn.account.id.isEmpty() || signedIn.actor.id.isEmpty())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"));
    return signedIn;
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

// At the gate nobody is known yet. Our API refuses with a problem document and its own code; a bare status is somebody else's server, or
// one that stands in front of a provider that is down. Nothing there is about the person.
Error atTheGate(Error error)
{
    bool isBare = false;
    const int status = error.code.toInt(&isBare);
    if (!isBare)
        return error;
    if (status >= 500)
        return {Error::Kind::Offline, QStringLiteral("no-answer"), error.code};
    if (error.kind == Error::Kind::Auth || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Conflict)
        return {Error::Kind::Protocol, QStringLiteral("not-a-provider"), error.code};
    return error;
}

} // namespace

NativeProvider::NativeProvider(
    std::shared_ptr<HttpTransport> transport, const QUrl &address, const AccountId &account, const QString &token,
    QtFuture::Launch decodeOn)
    : m_transport(std::move(transport))
    , m_address(address)
    , m_account(account)
    , m_authorization("Bearer " + token.toUtf8())
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
    request.headers = {
        {"Authorization", m_authorization}, {"Accept", "application/json, application/x-ndjson, application/problem+json"}};
    return request;
}

HttpRequest NativeProvider::accountRequest(const QByteArray &method, const QString &path) const
{
    return request(method, QStringLiteral("/accounts/%1%2").arg(encoded(m_account.value), path));
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
            HttpRequest request = provider.accountRequest("POST", QStringLiteral("/user-setups"));
            request.headers.insert("Content-Type", "application/json");
            request.body = jsonBytes(toJson(setUp.setup));
            return request;
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
        HttpRequest operator()(const RemoveUser &removal) const
        {
            return provider.accountRequest("DELETE", pathOf({ObjectKind::User, removal.user.value}));
        }
    } const made{*this};
    return std::visit(made, command);
}

Async<Outcome> NativeProvider::apply(const Command &command, const IdempotencyKey &key, const Expectation &expectation)
{
    HttpRequest request = commandRequest(command);
    request.spends = true;
    request.headers.insert("Idempotency-Key", key.value.toLatin1());
    if (expectation.revision && commandObject(command))
        request.headers.insert("If-Match", '"' + QByteArray::number(*expectation.revision) + '"');
    else if (commandObject(command))
        request.headers.insert("If-Match", "*");
    return answered<Outcome>(m_transport->send(request), readOutcome);
}

Async<Outcome> NativeProvider::outcomeOf(const IdempotencyKey &key)
{
    return answered<Outcome>(
        m_transport->send(accountRequest("GET", QStringLiteral("/commands/") + encoded(key.value))), readOutcome);
}

Async<Change> NativeProvider::object(const ObjectRef &object)
{
    return answered<Change>(m_transport->send(accountRequest("GET", pathOf(object))), [object](const HttpAnswer &answer) {
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
}

Async<bool> NativeProvider::setSecret(const Secret &secret, const IdempotencyKey &key)
{
    const bool isPassword = secret.kind == Secret::Kind::PortalPassword;
    const QString path = pathOf({ObjectKind::User, secret.user.value});
    HttpRequest request =
        accountRequest("PUT", path + (isPassword ? QLatin1String("/portal-password") : QLatin1String("/voicemail-passcode")));
    request.spends = true;
    request.headers.insert("Content-Type", "application/json");
    request.headers.insert("Idempotency-Key", key.value.toLatin1());
    request.body = jsonBytes({{isPassword ? QStringLiteral("password") : QStringLiteral("passcode"), secret.value}});
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

NativeGate::NativeGate(std::shared_ptr<HttpTransport> transport) : m_transport(std::move(transport)) { }

Async<ProviderInfo> NativeGate::discover(const QUrl &address)
{
    HttpRequest request;
    request.url = apiUrl(address, {});
    request.timeout = std::chrono::seconds(8);
    return answered<ProviderInfo>(
               m_transport->send(request),
               [secure = address.scheme() == QLatin1String("https")](const HttpAnswer &answer) -> Result<ProviderInfo> {
                   const auto object = readObject(answer);
                   if (!object || object->value(QStringLiteral("api")).toString() != QLatin1String("jackfield"))
                       return failure(Error::Kind::Protocol, QStringLiteral("not-a-provider"));
                   return ProviderInfo{object->value(QStringLiteral("name")).toString(), secure};
               })
        .then([](const Result<ProviderInfo> &info) -> Result<ProviderInfo> { return info.map_error(atTheGate); });
}

Async<SignedIn> NativeGate::signIn(const QUrl &address, const Credentials &credentials)
{
    HttpRequest request;
    request.method = "POST";
    request.url = apiUrl(address, QStringLiteral("/sessions"));
    request.headers.insert("Content-Type", "application/json");
    request.body = jsonBytes({{QStringLiteral("login"), credentials.login}, {QStringLiteral("password"), credentials.password}});
    return answered<SignedIn>(m_transport->send(request), readSignIn)
        .then([](const Result<SignedIn> &signedIn) -> Result<SignedIn> {
            // Signing in spends nothing: without an answer it is as if nobody was there.
            if (!signedIn && signedIn.error().kind == Error::Kind::Unknown)
                return failure(Error::Kind::Offline, signedIn.error().code, signedIn.error().detail);
            return signedIn.map_error(atTheGate);
        });
}

std::unique_ptr<Provider> NativeGate::open(const QUrl &address, const AccountId &account, const QString &token)
{
    return std::make_unique<NativeProvider>(m_transport, address, account, token);
}

} // namespace jackfield
