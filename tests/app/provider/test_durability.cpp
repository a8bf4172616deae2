#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providerprogram.h"
#include "tests/app/provider/providertest.h"

#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int writes = 200;
constexpr int setUps = 24; ///< so many of them set somebody up, with a mail
constexpr int clients = 16;

struct Write {
    std::string method;
    std::string path;
    QByteArray body;
    QString address; ///< of the mail that it sends
};

QString keyOf(int at) { return u"write-%1"_s.arg(at); }

Write writeNumber(int at, const QStringList &users)
{
    if (at % (writes / setUps) == 0 && at / (writes / setUps) < setUps) {
        UserSetup setup;
        setup.firstName = u"Written"_s;
        setup.lastName = u"Number %1"_s.arg(at);
        setup.signInId = setup.email = u"written%1@quillhaven.example"_s.arg(at);
        setup.username = u"written%1"_s.arg(at);
        setup.extension = QString::number(980000 + at);
        setup.licence = {u"standard"_s};
        setup.portalAccess = true;
        return {"POST", "/v1/accounts/quillhaven/user-setups", QJsonDocument(toJson(setup)).toJson(), setup.email};
    }
    // Each of them another user, or another field of that user.
    const QString field = at < writes / 2 ? u"clidFirstName"_s : u"clidLastName"_s;
    const QString user = users[at % (writes / 2)];
    return {
        "PATCH",
        "/v1/accounts/quillhaven/users/" + user.toStdString(),
        QJsonDocument(QJsonObject{{field, keyOf(at)}}).toJson(),
        {}};
}

} // namespace

class Durability : public ::testing::TestWithParam<int> {
protected:
    /// Ends the program as soon as so many writes were acknowledged, with sixteen clients in the middle of others, and starts it again.
    static void endAmidWrites(const std::function<void(ProviderProgram &)> &end);
};

void Durability::endAmidWrites(const std::function<void(ProviderProgram &)> &end)
{
    QTemporaryDir folder;
    const QString data = folder.path() + u"/data"_s;
    const QString postgres = freshPostgres(Content::Nothing);
    const QStringList database = postgres.isEmpty() ? QStringList() : QStringList{u"--database"_s, postgres};
    QByteArray token;
    QStringList users;
    std::array<std::atomic<bool>, writes> acknowledged{};
    {
        ProviderProgram provider(data, database);
        ASSERT_GT(provider.port, 0);
        Customer maren(provider.port);
        ASSERT_EQ(maren.signIn(demo::email(), demo::password()).status, 201);
        token = maren.token;
        for (const QJsonObject &line : maren.page({}, 20000).lines) {
            if (line["kind"_L1].toString() == u"user"_s)
                users += line["id"_L1].toString();
        }
        ASSERT_GE(users.size(), writes / 2);

        std::atomic<int> next = 0;
        std::counting_semaphore<writes + clients> progress(0);
        std::vector<std::thread> threads;
        for (int client = 0; client < clients; ++client) {
            threads.emplace_back([&] {
                httplib::Client http("127.0.0.1", provider.port);
                for (int at = next++; at < writes; at = next++) {
                    const Write write = writeNumber(at, users);
                    httplib::Request request;
                    request.method = write.method;
                    request.path = write.path;
                    request.body = write.body.toStdString();
                    request.headers = {
                        {"Authorization", "Bearer " + token.toStdString()},
                        {"Content-Type", "application/json"},
                        {"If-Match", "*"},
                        {"Idempotency-Key", keyOf(at).toStdString()}};
                    const httplib::Result result = http.send(request);
                    if (!result)
                        break; // ended
                    acknowledged[size_t(at)] = result->status == 200 || result->status == 201;
                    progress.release();
                }
                progress.release(); // so that nobody waits for one who is gone
            });
        }
        for (int at = 0; at < GetParam(); ++at)
            progress.acquire();
        end(provider);
        for (std::thread &thread : threads)
            thread.join();
    }

    ProviderProgram again(data, database);
    ASSERT_GT(again.port, 0);
    Customer maren(again.port);
    maren.token = token;
    const auto all = maren.everything();
    QHash<QString, QJsonObject> byEmail;
    for (const QJsonObject &object : all)
        byEmail.insert(object["email"_L1].toString(), object);
    QStringList mails;
    for (const ReadMail &mail : mailsIn(data))
        mails += mail.to;
    int kept = 0;
    for (int at = 0; at < writes; ++at) {
        const Write write = writeNumber(at, users);
        const int status = maren.get(u"/v1/accounts/quillhaven/commands/"_s + keyOf(at)).status;
        const bool remembered = status == 200 || status == 201; // the very answer that was given
        EXPECT_TRUE(remembered || !acknowledged[size_t(at)]) << at << " was acknowledged and is forgotten";
        // Acknowledged or not: the effect, the answer under the key, and the mail are there together or not at all.
        if (write.address.isEmpty()) {
            const QJsonObject user = all.value(u"user "_s + users[at % (writes / 2)]);
            EXPECT_EQ(user[at < writes / 2 ? "clidFirstName"_L1 : "clidLastName"_L1].toString() == keyOf(at), remembered) << at;
        } else {
            EXPECT_EQ(byEmail.contains(write.address), remembered) << at;
            EXPECT_EQ(mails.filter(write.address).size(), remembered ? 1 : 0) << at;
        }
        kept += remembered ? 1 : 0;
    }
    EXPECT_GE(kept, GetParam());
    EXPECT_LT(kept, writes) << "it was ended too late to show anything";
    again.kill();
    dropPostgres(postgres);
}

TEST_P(Durability, Fault20_EveryAcknowledgedWriteIsThereAfterAKill)
{
    endAmidWrites([](ProviderProgram &provider) { provider.kill(); });
}

TEST_P(Durability, Fault20_EveryAcknowledgedWriteIsThereAfterAStop)
{
    endAmidWrites([](ProviderProgram &provider) { EXPECT_EQ(provider.terminate(), 0); });
}

INSTANTIATE_TEST_SUITE_P(AfterSoMany, Durability, ::testing::Values(1, 50, 120));
