#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/mailserver.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/mail/smtp.h"
#include "core/domain/demoaccount.h"
#include "core/domain/demostaff.h"

#include <QJsonDocument>

#include <future>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// A provider that is started anew with other options.
class Running : public ProviderTest {
protected:
    void restart(const std::function<void(ServerOptions &)> &change)
    {
        server->stop();
        ServerOptions other = options();
        change(other);
        const auto started = server->start(other);
        ASSERT_TRUE(started) << qPrintable(started.error().detail);
        port = *started;
        const QByteArray token = customer->token;
        customer = std::make_unique<Customer>(port);
        customer->token = token;
    }

    void restartWith(const MailServer &mails)
    {
        restart([&mails](ServerOptions &options) {
            options.smtp = QUrl(u"smtp://127.0.0.1:%1"_s.arg(mails.port));
            options.mailPause = std::chrono::milliseconds(20);
            options.log = Journal::Level::Off;
        });
    }

    static UserSetup withMail(int at = 1)
    {
        UserSetup setup = person(at);
        setup.portalAccess = true;
        return setup;
    }
};

TEST_F(Running, AMailGoesToTheMailServer)
{
    MailServer mails;
    restartWith(mails);
    ASSERT_EQ(customer->setUp(withMail(), "mail").status, 201);
    const QList<MailServer::Mail> taken = mails.waitFor(1);
    ASSERT_EQ(taken.size(), 1);
    EXPECT_TRUE(taken[0].from.startsWith("<no-reply@portal.northfold.example>")) << taken[0].from.constData();
    EXPECT_EQ(taken[0].to, "<new1@quillhaven.example>");
    EXPECT_TRUE(taken[0].text.contains("\nSubject: ")) << taken[0].text.constData();
    EXPECT_TRUE(decodedQuotedPrintable(taken[0].text).contains(u"token="_s));
    EXPECT_TRUE(mailsIn(options().dataFolder).isEmpty()) << "it went by SMTP";
}

TEST_F(Running, AMailThatIsTurnedAwayIsTriedAgain)
{
    MailServer mails(3);
    restartWith(mails);
    for (int at = 1; at <= 3; ++at)
        ASSERT_EQ(customer->setUp(withMail(at), "mail" + QByteArray::number(at)).status, 201);
    QList<QByteArray> to;
    for (const MailServer::Mail &mail : mails.waitFor(3))
        to += mail.to;
    std::sort(to.begin(), to.end());
    EXPECT_EQ(to, (QList<QByteArray>{"<new1@quillhaven.example>", "<new2@quillhaven.example>", "<new3@quillhaven.example>"}));
}

TEST_F(Running, AStopDoesNotWaitForAMailServerThatSaysNothing)
{
    MailServer mails(0, 1);
    restartWith(mails);
    ASSERT_EQ(customer->setUp(withMail(), "mail").status, 201);
    ASSERT_TRUE(mails.waitForHeld());
    auto stopping = std::async(std::launch::async, [this] { server->stop(); });
    EXPECT_EQ(stopping.wait_for(std::chrono::seconds(30)), std::future_status::ready) << "libcurl alone would wait for a minute";
    stopping.get();
    restartWith(mails);
    EXPECT_EQ(mails.waitFor(1).size(), 1) << "it waited for the next start";
}

TEST_F(Running, AMailThatNobodyTakesWaitsForTheNextStart)
{
    int port = 0;
    {
        const MailServer gone;
        port = gone.port;
    }
    restart([port](ServerOptions &options) {
        options.smtp = QUrl(u"smtp://127.0.0.1:%1"_s.arg(port));
        options.log = Journal::Level::Off;
    });
    ASSERT_EQ(customer->setUp(withMail(), "mail").status, 201) << "nobody waits for the mail";
    MailServer mails;
    restartWith(mails);
    EXPECT_EQ(mails.waitFor(1).size(), 1);
}

TEST(SmtpAddress, HasNoPassword)
{
    for (const QString &good : {u"smtp://127.0.0.1:2525"_s, u"smtps://mail.example.com"_s, u"smtp://me@mail.example.com/"_s})
        EXPECT_TRUE(Smtp::isAddress(QUrl(good))) << qPrintable(good);
    for (const QString &bad :
         {u""_s, u"mail.example.com"_s, u"http://mail.example.com"_s, u"smtp://me:secret@mail.example.com"_s, u"smtp://"_s})
        EXPECT_FALSE(Smtp::isAddress(QUrl(bad))) << qPrintable(bad);
}

TEST_F(Running, LinksLeadToThePortal)
{
    restart([](ServerOptions &options) { options.portal = QUrl(u"https://telephone.example:8443/portal/"_s); });
    ASSERT_EQ(customer->setUp(withMail(), "mail").status, 201);
    const ReadMail mail = mailsIn(options().dataFolder).last();
    EXPECT_TRUE(mail.body.contains(u"https://telephone.example:8443/portal/password/new?token="_s)) << qPrintable(mail.body);
    EXPECT_TRUE(mail.from.endsWith(u"<no-reply@telephone.example>"_s)) << qPrintable(mail.from);
    restart([](ServerOptions &) {});
    ASSERT_EQ(customer->setUp(withMail(2), "mail2").status, 201);
    EXPECT_TRUE(mailsIn(options().dataFolder).last().body.contains(u"https://telephone.example:8443/portal/"_s))
        << "it is remembered";
}

TEST_F(Running, ANumberRestsBeforeTheNextOneGetsIt)
{
    restart([](ServerOptions &options) { options.numberRestHours = 48; });
    UserSetup setup = person();
    setup.phoneNumber = {freeNumber()};
    const QString number = setup.phoneNumber.value;
    const QString id = customer->setUp(setup, "first").json["userId"_L1].toString();
    ASSERT_EQ(removeUser(id).status, 200);
    EXPECT_EQ(object(u"number"_s, number)["state"_L1].toString(), u"cooling-down"_s);
    UserSetup next = person(2);
    next.phoneNumber = {number};
    EXPECT_EQ(customer->setUp(next, "too-soon").refused(), QStringList{u"phoneNumber:conflict"_s});

    const QString cursor = customer->page({}, 20000).cursor();
    clock->advance(std::chrono::hours(49));
    ASSERT_EQ(customer->signIn(demo::email(), demo::password()).status, 201) << "the day is over";
    const Page news = customer->page(cursor, 1000);
    QStringList states;
    for (const QJsonObject &line : news.lines) {
        if (line["id"_L1].toString() == number)
            states += line["object"_L1]["state"_L1].toString();
    }
    EXPECT_EQ(states, QStringList{u"available"_s}) << "the feed says so by itself";
    EXPECT_EQ(customer->setUp(next, "rested").status, 201);
}

TEST_F(Running, Fault36_TheJournalHasALineForEveryRequestAndNoSecret)
{
    std::mutex lock;
    QByteArray log;
    restart([&](ServerOptions &options) {
        options.log = Journal::Level::Info;
        options.logSink = [&](const QByteArray &line) {
            const std::lock_guard guard(lock);
            log += line;
        };
    });
    Customer guest(port);
    guest.signIn(demo::email(), u"a wrong Password-1"_s);
    ASSERT_EQ(guest.signIn(demo::email(), demo::password()).status, 201);
    ASSERT_EQ(customer->setUp(withMail(), "the-key").status, 201);
    const QString link = mailsIn(options().dataFolder).last().token();
    Customer(port).get(u"/v1/links/"_s + link);
    Customer(port).get(u"/password/new?token="_s + link);
    Customer(port).post(u"/v1/links/"_s + link, "{\"password\":\"Blue-Door-8\"}");
    customer->get(account(u"availability?field=email&value=private%40quillhaven.example"_s));
    customer->get(u"/nowhere/secret-path"_s);
    const QString user = objects(u"user"_s).first()["id"_L1].toString();
    customer->change("PUT", userPath(user) + u"/voicemail-passcode"_s, {{u"passcode"_s, u"739154"_s}});
    server->stop();

    const QList<QByteArray> lines = log.trimmed().split('\n');
    EXPECT_EQ(lines.size(), 10);
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        EXPECT_EQ(entry["event"_L1].toString(), u"request"_s) << line.constData();
        EXPECT_GE(entry["status"_L1].toInt(), 200);
        EXPECT_TRUE(entry["milliseconds"_L1].isDouble());
        EXPECT_FALSE(entry["at"_L1].toString().isEmpty());
    }
    EXPECT_TRUE(lines[2].contains("\"person\":\"maren\"") && lines[2].contains("/v1/accounts/{account}/user-setups"))
        << lines[2].constData();
    for (const QByteArray &secret :
         {QByteArray("wrong Password"), demo::password().toUtf8(), guest.token, customer->token, link.toLatin1(),
          QByteArray("Blue-Door"), QByteArray("739154"), QByteArray("private"), QByteArray("secret-path"), QByteArray("the-key"),
          QByteArray("new1@")})
        EXPECT_FALSE(log.contains(secret)) << secret.constData();
}

TEST_F(Running, TheJournalIsSilentAboutWhatWentWell)
{
    std::atomic<int> lines = 0;
    restart([&lines](ServerOptions &options) { options.logSink = [&lines](const QByteArray &) { ++lines; }; });
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 200);
    EXPECT_EQ(customer->get(u"/nowhere"_s).status, 404);
    server->stop();
    EXPECT_EQ(lines, 0);
}
