#include "core/provider/native/nativedirectory.h"

#include "core/domain/fieldjson.h"
#include "core/provider/native/apiurl.h"
#include "core/provider/native/jsonbody.h"
#include "core/provider/native/problem.h"

#include <QJsonArray>

namespace jackfield {

namespace {

QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

int number(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toInt(); }

QDateTime time(const QJsonObject &object, const char *name) { return QDateTime::fromString(text(object, name), Qt::ISODate); }

bool isReadOnly(const QJsonObject &object) { return text(object, "mode") != QLatin1String("full"); }

tl::unexpected<Error> malformed() { return failure(Error::Kind::Protocol, QStringLiteral("malformed")); }

Result<Customer> customerOf(const QJsonObject &object)
{
    Customer customer;
    if (!fromJson(object, customer.account).isEmpty() || customer.account.id.isEmpty())
        return malformed();
    customer.type = text(object, "type");
    return customer;
}

Result<QList<Customer>> readCustomers(const QJsonObject &object)
{
    QList<Customer> customers;
    for (const QJsonValue &value : object.value(QStringLiteral("customers")).toArray()) {
        const auto customer = customerOf(value.toObject());
        if (!customer)
            return tl::unexpected(customer.error());
        customers += *customer;
    }
    return customers;
}

Result<CustomerInformation> readInformation(const QJsonObject &object)
{
    const auto customer = customerOf(object);
    if (!customer)
        return tl::unexpected(customer.error());
    CustomerInformation information;
    information.customer = *customer;
    information.users = object.value(QStringLiteral("users")).toInteger();
    for (const QJsonValue &value : object.value(QStringLiteral("administrators")).toArray()) {
        const QJsonObject one = value.toObject();
        information.administrators.append(
            {text(one, "name"), text(one, "email"), text(one, "contactNumber"),
             one.value(QStringLiteral("registered")).toBool(true)});
    }
    for (const QJsonValue &value : object.value(QStringLiteral("stations")).toArray()) {
        const QJsonObject pool = value.toObject();
        information.stations.append({text(pool, "name"), number(pool, "assigned"), number(pool, "total"), number(pool, "rank")});
    }
    std::stable_sort(
        information.stations.begin(), information.stations.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    information.sites = number(object, "sites");
    information.sitesOffline = number(object, "sitesOffline");
    return information;
}

Result<QList<PastAccess>> readAccesses(const QJsonObject &object)
{
    QList<PastAccess> accesses;
    for (const QJsonValue &value : object.value(QStringLiteral("accesses")).toArray()) {
        const QJsonObject access = value.toObject();
        const auto customer = customerOf(access.value(QStringLiteral("account")).toObject());
        if (!customer)
            return tl::unexpected(customer.error());
        accesses.append(
            {customer->account, text(access, "reason"), isReadOnly(access), time(access, "startsAt"), time(access, "endsAt")});
    }
    return accesses;
}

} // namespace

NativeDirectory::NativeDirectory(std::shared_ptr<SessionTransport> transport, const QUrl &address, const QString &level)
    : m_transport(std::move(transport))
    , m_address(address)
    , m_level(level)
{ }

HttpRequest NativeDirectory::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = apiUrl(m_address, path);
    request.headers = {{"Accept", "application/json, application/problem+json"}};
    return request;
}

Async<QList<Customer>> NativeDirectory::find(const QString &text)
{
    HttpRequest wanted = request("GET", QStringLiteral("/customers"));
    wanted.url.setQuery(encodedQuery({{QStringLiteral("query"), text}}));
    return answered<QList<Customer>>(
        m_transport->send(wanted), [](const HttpAnswer &answer) { return readObject(answer).and_then(readCustomers); });
}

Async<CustomerInformation> NativeDirectory::information(const AccountId &customer)
{
    return answered<CustomerInformation>(
        m_transport->send(request("GET", QStringLiteral("/customers/") + encoded(customer.value))),
        [](const HttpAnswer &answer) { return readObject(answer).and_then(readInformation); });
}

Async<QList<PastAccess>> NativeDirectory::recent()
{
    return answered<QList<PastAccess>>(
        m_transport->send(request("GET", QStringLiteral("/sessions/current/accesses"))),
        [](const HttpAnswer &answer) { return readObject(answer).and_then(readAccesses); });
}

Async<CustomerAccess> NativeDirectory::enter(const AccountId &customer, const AccessRequest &wanted)
{
    const HttpRequest post = jsonPost(
        apiUrl(m_address, QStringLiteral("/customers/%1/accesses").arg(encoded(customer.value))),
        {{QStringLiteral("reason"), wanted.reason},
         {QStringLiteral("mode"), wanted.readOnly ? QStringLiteral("read-only") : QStringLiteral("full")},
         {QStringLiteral("minutes"), wanted.minutes}});
    return answered<CustomerAccess>(
        m_transport->send(post), [customer, level = m_level](const HttpAnswer &answer) -> Result<CustomerAccess> {
            const auto object = readObject(answer);
            if (!object)
                return tl::unexpected(object.error());
            const auto given = customerOf(object->value(QStringLiteral("account")).toObject());
            const CustomerAccess access{
                text(*object, "id"), text(*object, "reason"), isReadOnly(*object), time(*object, "endsAt"), level};
            // An access to somebody else than who was asked for is none.
            if (!given || given->account.id != customer || access.id.isEmpty() || !access.endsAt.isValid())
                return malformed();
            return access;
        });
}

Async<bool> NativeDirectory::leave(const AccountId &customer)
{
    return answered<bool>(
        m_transport->send(request("DELETE", QStringLiteral("/customers/%1/accesses/current").arg(encoded(customer.value)))),
        [](const HttpAnswer &) -> Result<bool> { return true; });
}

Async<bool> NativeDirectory::signOut()
{
    return answered<bool>(
        m_transport->send(request("DELETE", QStringLiteral("/sessions/current"))),
        [](const HttpAnswer &) -> Result<bool> { return true; });
}

Async<QString> NativeDirectory::freshToken(const QString &over) { return m_transport->freshToken(over); }

} // namespace jackfield
