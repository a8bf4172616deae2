#pragma once

#include "app/provider/referenceserver.h"
#include "core/domain/change.h"
#include "core/domain/usersetup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <httplib.h>

namespace jackfield::reference::test {

/// An answer as a test looks at it.
struct Reply {
    int status = 0;
    QByteArray body;
    QJsonObject json; ///< empty when the body is no JSON object
    httplib::Headers headers;

    QByteArray header(const char *name) const;
    QString code() const; ///< of a problem document
    /// "field:code" of each refused field, sorted.
    QStringList refused() const;
    QJsonObject error(const QString &field) const;
    /// The first changed object of that kind in the answer to a set-up.
    QJsonObject changed(const QString &kind) const;
};

/// One line of the feed's page, and the page.
struct Page {
    QList<QJsonObject> lines;
    QJsonObject end;
    QString cursor() const { return end.value(QStringLiteral("cursor")).toString(); }
    bool more() const { return end.value(QStringLiteral("more")).toBool(); }
};

/// A client with a connection of its own. Nothing of it is the console's.
class Customer {
public:
    explicit Customer(int port);

    Reply signIn(const QString &login, const QString &password);
    Reply get(const QString &path, const httplib::Headers &headers = {});
    Reply post(const QString &path, const QByteArray &body, const httplib::Headers &headers = {});
    Reply remove(const QString &path);
    Reply send(const char *method, const QString &path, const QByteArray &body = {}, const httplib::Headers &headers = {});
    Reply setUp(const UserSetup &setup, const QByteArray &key);
    /// A command with a fresh key; If-Match is the revision when there is one.
    Reply change(const char *method, const QString &path, const QJsonObject &body, qint64 revision = 0, const QByteArray &key = {});
    Page page(const QString &after, int limit = 1000, int wait = 0);
    /// Every live object of the account, by "kind id".
    QHash<QString, QJsonObject> everything();

    QByteArray token;

private:
    httplib::Client m_client;
};

/// The address of a database of its own on the server that JACKFIELD_POSTGRES names (withpostgres.sh), empty or filled as
/// ProviderTest::options() fills it; no address when there is no such server.
enum class Content { Nothing, Demo };
QString freshPostgres(Content content = Content::Demo);
void dropPostgres(const QString &address);

/// A provider with a small demo account and a clock that stands still, and a signed-in customer.
class ProviderTest : public ::testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    virtual ServerOptions options() const;
    void start();
    QString databaseAddress() const;             ///< as Database::open() takes it
    bool isStored(const QByteArray &text) const; ///< anywhere in the database, as it is; the server has stopped
    Customer another() const;                    ///< signed in with the same token, over another connection

    /// A set-up that is accepted as it is. `at` makes it another person.
    static UserSetup person(int at = 1);
    static QString account(const QString &rest) { return QStringLiteral("/v1/accounts/quillhaven/") + rest; }
    QList<QJsonObject> objects(const QString &kind);
    QString freeNumber(int at = 0);
    QJsonObject freeDevice(int leastPorts = 1);
    QJsonObject object(const QString &kind, const QString &id);
    static QString userPath(const QString &id) { return account(QStringLiteral("users/") + id); }
    /// Sends a merge patch or a removal for the user as it stands now.
    Reply patchUser(const QString &id, const QJsonObject &patch);
    Reply removeUser(const QString &id);

    QTemporaryDir folder;
    const QString postgres = freshPostgres(); ///< with JACKFIELD_POSTGRES the test has a database of its own there; else empty
    std::shared_ptr<FakeClock> clock =
        std::make_shared<FakeClock>(QDateTime::fromString(QStringLiteral("2031-03-04T05:06:07Z"), Qt::ISODate));
    std::unique_ptr<ReferenceServer> server = std::make_unique<ReferenceServer>();
    int port = 0;
    std::unique_ptr<Customer> customer;
};

} // namespace jackfield::reference::test
