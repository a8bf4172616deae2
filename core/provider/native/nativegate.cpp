#include "core/provider/native/nativegate.h"

#include "core/provider/native/apiurl.h"
#include "core/provider/native/jsonbody.h"
#include "core/provider/native/nativedirectory.h"
#include "core/provider/native/nativeprovider.h"
#include "core/provider/native/problem.h"
#include "core/provider/native/sessiontransport.h"
#include "core/provider/native/signinjson.h"

namespace jackfield {

namespace {

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

// It changes nothing, or may be asked for again: without an answer it is as if nobody was there.
Error asIfNobodyWasThere(Error error)
{
    if (error.kind == Error::Kind::Unknown)
        error.kind = Error::Kind::Offline;
    return error;
}

template<class T, class Read>
Async<T> asked(Async<HttpAnswer> answer, Read read)
{
    return answered<T>(std::move(answer), std::move(read)).then([](const Result<T> &result) {
        return Result<T>(result).map_error(atTheGate);
    });
}

Result<SignInProgress> readProgress(const HttpAnswer &answer) { return readObject(answer).and_then(signInProgressFromJson); }

QString linkPath(const QString &token) { return QStringLiteral("/links/") + encoded(token); }

} // namespace

NativeGate::NativeGate(std::shared_ptr<HttpTransport> transport) : m_transport(std::move(transport)) { }

Async<ProviderInfo> NativeGate::discover(const QUrl &address)
{
    HttpRequest request;
    request.url = apiUrl(address, {});
    request.timeout = std::chrono::seconds(8);
    return asked<ProviderInfo>(
        m_transport->send(request),
        [secure = address.scheme() == QLatin1String("https")](const HttpAnswer &answer) -> Result<ProviderInfo> {
            const auto object = readObject(answer);
            if (!object || object->value(QStringLiteral("api")).toString() != QLatin1String("jackfield"))
                return failure(Error::Kind::Protocol, QStringLiteral("not-a-provider"));
            return ProviderInfo{object->value(QStringLiteral("name")).toString(), secure};
        });
}

Async<SignInProgress> NativeGate::signIn(const QUrl &address, const Credentials &credentials)
{
    const HttpRequest request = jsonPost(
        apiUrl(address, QStringLiteral("/sessions")),
        {{QStringLiteral("login"), credentials.login},
         {QStringLiteral("password"), credentials.password},
         {QStringLiteral("refresh"), true}});
    return asked<SignInProgress>(m_transport->send(request), readProgress).then([](const Result<SignInProgress> &progress) {
        return Result<SignInProgress>(progress).map_error(asIfNobodyWasThere);
    });
}

Async<SignInProgress> NativeGate::takeStep(const QUrl &address, const QString &ticket, const StepAnswer &answer)
{
    return asked<SignInProgress>(
        m_transport->send(jsonPost(apiUrl(address, QStringLiteral("/sessions/steps")), stepToJson(ticket, answer))), readProgress);
}

Async<LinkInfo> NativeGate::link(const QUrl &address, const QString &token)
{
    HttpRequest request;
    request.url = apiUrl(address, linkPath(token));
    return asked<LinkInfo>(
        m_transport->send(request), [](const HttpAnswer &answer) { return readObject(answer).map(linkFromJson); });
}

Async<bool> NativeGate::useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms)
{
    const HttpRequest request = jsonPost(
        apiUrl(address, linkPath(token)), {{QStringLiteral("password"), password}, {QStringLiteral("acceptTerms"), acceptTerms}});
    return asked<bool>(m_transport->send(request), [](const HttpAnswer &) -> Result<bool> { return true; });
}

Async<bool> NativeGate::forgotPassword(const QUrl &address, const QString &login)
{
    const HttpRequest request = jsonPost(apiUrl(address, QStringLiteral("/password-resets")), {{QStringLiteral("login"), login}});
    return asked<bool>(m_transport->send(request), [](const HttpAnswer &) -> Result<bool> { return true; });
}

std::unique_ptr<Provider>
NativeGate::open(const QUrl &address, const AccountId &account, const TokenPair &tokens, const KeepToken &keep)
{
    return std::make_unique<NativeProvider>(
        std::make_shared<SessionTransport>(m_transport, address, tokens, keep), address, account);
}

std::unique_ptr<CustomerDirectory>
NativeGate::openDirectory(const QUrl &address, const TokenPair &tokens, const QString &staffLevel)
{
    return std::make_unique<NativeDirectory>(std::make_shared<SessionTransport>(m_transport, address, tokens), address, staffLevel);
}

} // namespace jackfield
