#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"
#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace jackfield::reference::test {

using namespace Qt::StringLiterals;

namespace {

Reply replyOf(const httplib::Result &result)
{
    Reply reply;
    if (!result) {
        ADD_FAILURE() << "no answer: " << httplib::to_string(result.error());
        return reply;
    }
    reply.status = result->status;
    reply.body = QByteArray::fromStdString(result->body);
    reply.json = QJsonDocument::fromJson(reply.body).object();
    reply.headers = result->headers;
    return reply;
}

/// One statement outside of every database of a test.
void onPostgres(const QString &statement)
{
    const QString name = u"tests"_s;
    const QString address = qEnvironmentVariable("JACKFIELD_POSTGRES");
    {
        const Dialect &dialect = Dialect::of(address);
        QSqlDatabase sql = QSqlDatabase::addDatabase(dialect.driver(), name);
        dialect.describe(sql, address);
        EXPECT_TRUE(sql.open() && QSqlQuery(sql).exec(statement)) << qPrintable(sql.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

namespace {

std::shared_ptr<FakeClock> clockOfTests()
{
    return std::make_shared<FakeClock>(QDateTime::fromString(u"2031-03-04T05:06:07Z"_s, Qt::ISODate));
}

ServerOptions demoOptions(const QString &folder, const QString &database, std::shared_ptr<const Clock> clock)
{
    ServerOptions options;
    options.dataFolder = folder + u"/data"_s;
    options.database = database;
    options.demo = true;
    options.users = 120;
    options.clock = std::move(clock);
    return options;
}

/// Several of these programs may run beside one server: each has names of its own.
QString postgresNamed(const QString &name, const QString &from)
{
    QUrl address(qEnvironmentVariable("JACKFIELD_POSTGRES"));
    const QString own = u"%1_%2"_s.arg(name).arg(QCoreApplication::applicationPid());
    onPostgres(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(own, from));
    address.setPath(u'/' + own);
    return address.toString(QUrl::FullyEncoded);
}

QString nameIn(const QString &address) { return QUrl(address).path().mid(1); }

/// A copy of a filled database is made in a fraction of the time that filling it takes.
QString filledPostgres()
{
    static const QString filled = [] {
        const QString address = postgresNamed(u"filled"_s, u"template0"_s);
        const QTemporaryDir folder;
        ReferenceServer server;
        EXPECT_TRUE(server.start(demoOptions(folder.path(), address, clockOfTests())));
        return nameIn(address);
    }();
    return filled;
}

} // namespace

QString freshPostgres(Content content)
{
    static int count = 0;
    if (qEnvironmentVariable("JACKFIELD_POSTGRES").isEmpty())
        return {};
    return postgresNamed(u"test%1"_s.arg(++count), content == Content::Demo ? filledPostgres() : u"template0"_s);
}

void dropPostgres(const QString &address)
{
    if (!address.isEmpty())
        onPostgres(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(nameIn(address)));
}

QByteArray Reply::header(const char *name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
}

QString Reply::code() const { return json.value("code"_L1).toString(); }

QStringList Reply::refused() const
{
    QStringList list;
    for (const QJsonValue &error : json.value("errors"_L1).toArray())
        list += error["field"_L1].toString() + u':' + error["code"_L1].toString();
    list.sort();
    return list;
}

QJsonObject Reply::error(const QString &field) const
{
    for (const QJsonValue &error : json.value("errors"_L1).toArray()) {
        if (error["field"_L1].toString() == field)
            return error.toObject();
    }
    return {};
}

QJsonObject Reply::changed(const QString &kind) const
{
    for (const QJsonValue &change : json.value("changes"_L1).toArray()) {
        if (change["kind"_L1].toString() == kind)
            return change["object"_L1].toObject();
    }
    return {};
}

Customer::Customer(int port) : m_client("127.0.0.1", port) { m_client.set_read_timeout(40); }

Reply Customer::send(const char *method, const QString &path, const QByteArray &body, const httplib::Headers &headers)
{
    httplib::Request request;
    request.method = method;
    request.path = path.toStdString();
    request.headers = headers;
    request.body = body.toStdString();
    if (!body.isEmpty() && !request.has_header("Content-Type"))
        request.set_header("Content-Type", "application/json");
    if (!token.isEmpty())
        request.set_header("Authorization", "Bearer " + token.toStdString());
    return replyOf(m_client.send(request));
}

Reply Customer::get(const QString &path, const httplib::Headers &headers) { return send("GET", path, {}, headers); }

Reply Customer::post(const QString &path, const QByteArray &body, const httplib::Headers &headers)
{
    return send("POST", path, body, headers);
}

Reply Customer::remove(const QString &path) { return send("DELETE", path); }

Reply Customer::signIn(const QString &login, const QString &password)
{
    const Reply reply =
        post(u"/v1/sessions"_s, QJsonDocument(QJsonObject{{u"login"_s, login}, {u"password"_s, password}}).toJson());
    token = reply.json.value("token"_L1).toString().toLatin1();
    return reply;
}

Reply Customer::setUp(const UserSetup &setup, const QByteArray &key)
{
    return post(
        u"/v1/accounts/quillhaven/user-setups"_s, QJsonDocument(toJson(setup)).toJson(), {{"Idempotency-Key", key.toStdString()}});
}

Reply Customer::change(const char *method, const QString &path, const QJsonObject &body, qint64 revision, const QByteArray &key)
{
    static std::atomic<int> count = 0;
    const std::string fresh = "change" + std::to_string(++count);
    httplib::Headers headers{
        {"Idempotency-Key", key.isEmpty() ? fresh : key.toStdString()}, {"Content-Type", "application/merge-patch+json"}};
    if (revision > 0)
        headers.emplace("If-Match", '"' + std::to_string(revision) + '"');
    return send(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Page Customer::page(const QString &after, int limit, int wait)
{
    const Reply reply = get(u"/v1/accounts/quillhaven/changes?after=%1&limit=%2&wait=%3"_s.arg(after).arg(limit).arg(wait));
    EXPECT_EQ(reply.status, 200);
    Page page;
    for (const QByteArray &line : reply.body.split('\n')) {
        if (!line.isEmpty())
            page.lines.append(QJsonDocument::fromJson(line).object());
    }
    if (!page.lines.isEmpty())
        page.end = page.lines.takeLast();
    EXPECT_TRUE(page.end.value("end"_L1).toBool());
    EXPECT_EQ(page.end.value("count"_L1).toInt(), page.lines.size());
    EXPECT_EQ(reply.header("Jackfield-Next-Cursor"), page.cursor().toLatin1());
    EXPECT_EQ(reply.header("Jackfield-More"), page.more() ? "true" : "false");
    return page;
}

QHash<QString, QJsonObject> Customer::everything()
{
    QHash<QString, QJsonObject> all;
    for (const QJsonObject &line : page({}, 20000).lines)
        all.insert(line.value("kind"_L1).toString() + u' ' + line.value("id"_L1).toString(), line.value("object"_L1).toObject());
    return all;
}

void ProviderTest::SetUp()
{
    start();
    customer = std::make_unique<Customer>(port);
    ASSERT_EQ(customer->signIn(demo::email(), demo::password()).status, 201);
}

ServerOptions ProviderTest::options() const { return demoOptions(folder.path(), postgres, clock); }

void ProviderTest::TearDown()
{
    server->stop();
    dropPostgres(postgres);
}

QString ProviderTest::databaseAddress() const { return postgres.isEmpty() ? options().dataFolder + u"/provider.db"_s : postgres; }

bool ProviderTest::isStored(const QByteArray &text) const
{
    if (postgres.isEmpty()) {
        QByteArray bytes;
        for (const QString &name : {u"/provider.db"_s, u"/provider.db-wal"_s}) {
            QFile file(options().dataFolder + name);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        EXPECT_FALSE(bytes.isEmpty());
        return bytes.contains(text);
    }
    const auto database = Database::open(postgres);
    Connection &sql = (*database)->sql();
    QStringList tables;
    Statement names(sql, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
    for (names.run(); names.next();)
        tables += names.text(0);
    EXPECT_FALSE(tables.isEmpty());
    for (const QString &table : tables) {
        const QByteArray select = "SELECT CAST(t AS TEXT) FROM " + table.toLatin1() + " t";
        Statement rows(sql, select.constData());
        for (rows.run(); rows.next();) {
            if (rows.text(0).contains(QString::fromUtf8(text)) || rows.text(0).contains(QString::fromLatin1(text.toHex())))
                return true;
        }
    }
    return false;
}

void ProviderTest::start()
{
    const auto started = server->start(options());
    ASSERT_TRUE(started) << qPrintable(started.error().detail);
    port = *started;
}

Customer ProviderTest::another() const
{
    Customer other(port);
    other.token = customer->token;
    return other;
}

UserSetup ProviderTest::person(int at)
{
    UserSetup setup;
    setup.firstName = u"Zoé"_s;
    setup.lastName = u"O’Malley-Đặng"_s;
    setup.signInId = u"new%1@quillhaven.example"_s.arg(at);
    setup.email = setup.signInId;
    setup.username = u"newperson%1"_s.arg(at);
    setup.extension = QString::number(990000 + at);
    setup.licence = {u"standard"_s};
    setup.promptLanguage = u"en"_s;
    return setup;
}

QList<QJsonObject> ProviderTest::objects(const QString &kind)
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : customer->page({}, 20000).lines) {
        if (line.value("kind"_L1).toString() == kind)
            found.append(line.value("object"_L1).toObject());
    }
    return found;
}

QString ProviderTest::freeNumber(int at)
{
    for (const QJsonObject &number : objects(u"number"_s)) {
        if (number.value("state"_L1).toString() == u"available"_s && at-- == 0)
            return number.value("id"_L1).toString();
    }
    ADD_FAILURE() << "the demo account has no number left";
    return {};
}

QJsonObject ProviderTest::freeDevice(int leastPorts)
{
    for (const QJsonObject &device : objects(u"device"_s)) {
        if (device.value("user"_L1).toString().isEmpty() && device.value("ports"_L1).toInt() >= leastPorts)
            return device;
    }
    ADD_FAILURE() << "the demo account has no such telephone left";
    return {};
}

Reply ProviderTest::patchUser(const QString &id, const QJsonObject &patch)
{
    return customer->change("PATCH", userPath(id), patch, object(u"user"_s, id)["revision"_L1].toInteger());
}

Reply ProviderTest::removeUser(const QString &id)
{
    return customer->change("DELETE", userPath(id), {}, object(u"user"_s, id)["revision"_L1].toInteger());
}

QJsonObject ProviderTest::object(const QString &kind, const QString &id) { return customer->everything().value(kind + u' ' + id); }

} // namespace jackfield::reference::test
