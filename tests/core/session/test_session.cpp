#include "app/provider/referenceserver.h"
#include "core/domain/bulkedit.h"
#include "core/domain/demoaccount.h"
#include "core/domain/extensiontext.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/core/session/firstuser.h"
#include "tests/support/future.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

AccountSession::MakeGate makeGate()
{
    return [] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>()); };
}

// The whole core against the reference provider, over a real socket.
class SessionTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        startProvider();
        desk = std::make_unique<Desk>(folder.filePath(QStringLiteral("copies")), secrets, makeGate());
    }
    void startProvider()
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        options.demo = true;
        options.port = port;
        auto started = server.start(options);
        ASSERT_TRUE(started) << qPrintable(started.error().detail);
        port = *started;
        url = QUrl(server.address());
    }
    std::shared_ptr<Session> signIn(bool keep = false)
    {
        auto session = test::valueOf(desk->signIn(url, {demo::email(), demo::password()}, keep));
        EXPECT_TRUE(session) << qPrintable(session ? QString() : session.error().detail);
        return session.value_or(Entry{}).session;
    }
    template<class Condition>
    bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    bool synced(Session &session)
    {
        return until([&] {
            return session.activity().link == Link::Online && !session.activity().firstCopy && !session.activity().syncing;
        });
    }
    template<class T>
    T get(Async<T> future)
    {
        auto result = test::valueOf(future);
        EXPECT_TRUE(result) << qPrintable(result ? QString() : result.error().code);
        return result.value_or(T());
    }
    UserSetup lena(Session &session)
    {
        UserSetup setup;
        setup.firstName = QStringLiteral("Lena");
        setup.lastName = QStringLiteral("Nováková");
        setup.email = QStringLiteral("lena.novakova@quillhaven.example");
        setup.signInId = setup.email;
        setup.phoneNumber = get(session.freeNumbers({}, 1)).first().id;
        setup.extension = get(session.freeExtensions(1)).value(0);
        for (const Licence &licence : get(session.licences())) {
            if (licence.available() > 0 && licence.portalAlways)
                setup.licence = licence.id;
        }
        return setup;
    }

    QTemporaryDir folder;
    reference::ReferenceServer server;
    quint16 port = 0;
    QUrl url;
    MemorySecretStore secrets;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(SessionTest, DiscoversTheProviderBehindAnAddress)
{
    const auto info = test::valueOf(desk->discover(url));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->name, QStringLiteral("Northfold Voice"));
    EXPECT_FALSE(info->secure);
}

TEST_F(SessionTest, AWrongPasswordIsAuthAndLeavesNoFiles)
{
    const auto session = test::valueOf(desk->signIn(url, {demo::email(), QStringLiteral("wrong")}, false));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().kind, Error::Kind::Auth);
    EXPECT_TRUE(desk->copies().isEmpty());
}

TEST_F(SessionTest, APasswordIsNotGivenToSomebodyWhoIsNoProvider)
{
    test::RawServer stranger([](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    });
    const auto session = test::valueOf(desk->signIn(stranger.url(), {demo::email(), demo::password()}, false));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().kind, Error::Kind::Protocol);
    for (const QByteArray &request : std::as_const(stranger.requests))
        EXPECT_FALSE(request.contains(demo::password().toUtf8()));
}

TEST_F(SessionTest, SignsInAndCopiesTheAccount)
{
    const auto session = signIn();
    ASSERT_TRUE(session);
    ASSERT_TRUE(synced(*session));
    EXPECT_EQ(session->account().name, QStringLiteral("Quillhaven Group"));
    EXPECT_EQ(get(session->counts()).users, 284);
    EXPECT_TRUE(until([&] { return !session->policy().languages.isEmpty(); })); // it is asked for beside the copy
    EXPECT_TRUE(until([&] { return session->users()->rowCount() == 284; }));
    EXPECT_TRUE(session->activity().copyTime.isValid());
}

TEST_F(SessionTest, S1_18_SetsAUserUpWhichThenShowsInTheList)
{
    const auto session = signIn();
    ASSERT_TRUE(synced(*session));
    QSignalSpy changed(session.get(), &Session::commandChanged);
    const auto key = test::valueOf(session->submit(SetUpUser{lena(*session)}));
    ASSERT_TRUE(key);
    ASSERT_TRUE(until([&] { return session->commands().isEmpty(); }));
    const auto last = changed.last().first().value<CommandStatus>();
    EXPECT_EQ(last.state, CommandState::Applied);
    const auto details = get(session->userDetails({last.createdId}));
    EXPECT_EQ(details.user.displayName(), QStringLiteral("Lena Nováková"));
    EXPECT_GE(test::valueOf(session->users()->rowOf({last.createdId})), 0);
    EXPECT_EQ(get(session->counts()).users, 285);
    // The welcome mail.
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("provider/mail/new"))).entryList(QDir::Files).size(), 1);
}

TEST_F(SessionTest, Fault55_AnExtensionThatIsTakenIsRefusedAtItsField)
{
    const auto session = signIn();
    ASSERT_TRUE(synced(*session));
    UserSetup setup = lena(*session);
    const User other = test::firstUser(*session);
    setup.extension = other.extension;
    ASSERT_TRUE(test::valueOf(session->submit(SetUpUser{setup})));
    ASSERT_TRUE(
        until([&] { return !session->commands().isEmpty() && session->commands().first().state == CommandState::Rejected; }));
    const FieldError field = session->commands().first().error.fields.value(0);
    EXPECT_EQ(field.field, QStringLiteral("extension"));
    EXPECT_EQ(field.code, QStringLiteral("taken"));
    EXPECT_EQ(field.holderName, other.displayName());
    EXPECT_TRUE(get(session->discard(session->commands().first().key)));
    EXPECT_TRUE(session->commands().isEmpty());
}

TEST_F(SessionTest, OfflineTheCopyIsThereAndAUserSetUpIsSentOnceWhenTheProviderIsBack)
{
    {
        const auto session = signIn();
        ASSERT_TRUE(synced(*session));
        // The list of copies is written by the engine, after the copy.
        ASSERT_TRUE(until([&] { return !desk->copies().isEmpty() && desk->copies().first().users == 284; }));
    }
    server.stop();

    const auto copy = desk->copies().first();
    const auto opened = test::valueOf(desk->openCopy(copy));
    ASSERT_TRUE(opened) << qPrintable(opened.error().code);
    const auto session = *opened;
    EXPECT_EQ(session->activity().link, Link::SignedOut);
    EXPECT_TRUE(session->activity().copyTime.isValid());
    EXPECT_TRUE(until([&] { return session->users()->rowCount() == 284; }));
    ASSERT_TRUE(test::valueOf(session->submit(SetUpUser{lena(*session)})));
    EXPECT_EQ(session->commands().first().state, CommandState::Queued);
    EXPECT_EQ(test::valueOf(desk->signInAgain(session, {demo::email(), demo::password()})).error().kind, Error::Kind::Offline);

    startProvider();
    ASSERT_TRUE(get(desk->signInAgain(session, {demo::email(), demo::password()})).session);
    ASSERT_TRUE(until([&] { return session->commands().isEmpty(); }));
    ASSERT_TRUE(synced(*session));
    EXPECT_EQ(get(session->counts()).users, 285);
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("provider/mail/new"))).entryList(QDir::Files).size(), 1);
}

TEST_F(SessionTest, Fault55_TwoUsersWhoWaitGetDifferentExtensions)
{
    auto session = signIn();
    ASSERT_TRUE(synced(*session));
    UserSetup first = lena(*session);
    ASSERT_FALSE(first.extension.isEmpty());
    const auto key = test::valueOf(session->hold(SetUpUser{first}));
    ASSERT_TRUE(key);
    const QString second = get(session->freeExtensions(1)).value(0);
    EXPECT_EQ(second.toLongLong(), first.extension.toLongLong() + 1);
    EXPECT_EQ(
        get(session->freeExtensions(3)),
        (QStringList{second, followingExtension(second), followingExtension(followingExtension(second))}));
    EXPECT_EQ(get(session->holderOfExtension(first.extension)), first.displayName());
    ASSERT_TRUE(test::valueOf(session->discard(*key)));
    EXPECT_EQ(get(session->freeExtensions(1)).value(0), first.extension);
}

TEST_F(SessionTest, S4_8_Fault52_AChangeForEveryUserReachesEachOfThemOnce)
{
    auto session = signIn();
    ASSERT_TRUE(synced(*session));
    QList<UserId> ids;
    for (const User &user : get(session->findUsers({}, 1000)))
        ids += user.id;
    ASSERT_GT(ids.size(), 200);
    BulkPlan plan({BulkEdit::What::AddTags, {}, QJsonArray{QStringLiteral("moved")}}, {});
    QList<Command> commands;
    for (const BulkUser &user : get(session->bulkUsers(ids)))
        commands += *plan.next(user).command;
    const QList<IdempotencyKey> keys = get(session->holdAll(commands));
    ASSERT_EQ(keys.size(), ids.size());
    ASSERT_EQ(session->commands().size(), ids.size());
    for (const IdempotencyKey &key : keys)
        ASSERT_TRUE(test::valueOf(session->release(key)));
    ASSERT_TRUE(until([&] { return session->commands().isEmpty(); }));
    HistoryQuery query;
    EXPECT_EQ(get(session->historyEvents(query, 2000, {})).size(), ids.size()) << "one change each";
    for (const User &user : get(session->findUsers(QStringLiteral("moved"), 1000)))
        EXPECT_EQ(user.tags.count(QStringLiteral("moved")), 1);
    EXPECT_EQ(get(session->findUsers(QStringLiteral("moved"), 1000)).size(), ids.size());
}

TEST_F(SessionTest, ASignInThatIsKeptGoesOnByItself)
{
    {
        const auto session = signIn(true);
        ASSERT_TRUE(synced(*session));
        ASSERT_TRUE(until([&] { return !desk->copies().isEmpty(); }));
    }
    const auto session = get(desk->openCopy(desk->copies().first()));
    EXPECT_TRUE(synced(*session));
}

TEST_F(SessionTest, Fault24_AFolderThatCannotBeWrittenIsSaid)
{
    // A file where the folder should be: true for every user, root too.
    QFile file(folder.filePath(QStringLiteral("blocked")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Desk blocked(file.fileName(), secrets, makeGate());
    const auto session = test::valueOf(blocked.signIn(url, {demo::email(), demo::password()}, false));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().kind, Error::Kind::Cache);
    EXPECT_EQ(session.error().code, QStringLiteral("not-writable"));
}

TEST_F(SessionTest, WhatIsNotFinishedIsKeptUntilItIsDropped)
{
    const auto session = signIn();
    const QString name = QStringLiteral("half");
    EXPECT_EQ(test::valueOf(session->unfinished(name)).error().kind, Error::Kind::Gone);
    const QJsonObject half{{QStringLiteral("firstName"), QStringLiteral("Half")}};
    session->keepUnfinished(name, half);
    EXPECT_EQ(get(session->unfinished(name)), half);
    session->dropUnfinished(name);
    EXPECT_FALSE(test::valueOf(session->unfinished(name)));
}

TEST_F(SessionTest, S3_8_ThePolicySaysTheLevelOfWhoIsSignedIn)
{
    const auto session = signIn();
    ASSERT_TRUE(until([&] { return !session->policy().level.isEmpty(); }));
    EXPECT_EQ(session->policy().level, QStringLiteral("super"));
    EXPECT_EQ(session->policy().accountType, QStringLiteral("business-cloud"));
    EXPECT_TRUE(session->policy().administrators.contactNumberRequired);
    EXPECT_EQ(session->policy().administrators.brandingDomains.size(), 2);
}

TEST_F(SessionTest, S0_7_AnAdministratorIsAddedAndInvitedAgain)
{
    const auto session = signIn();
    ASSERT_TRUE(synced(*session));
    const QJsonObject ewa{
        {QStringLiteral("firstName"), QStringLiteral("Ewa")},
        {QStringLiteral("lastName"), QStringLiteral("Lisowska")},
        {QStringLiteral("email"), QStringLiteral("ewa.lisowska@quillhaven.example")},
        {QStringLiteral("contactNumber"), QStringLiteral("+16515550147")}};
    get(session->submit(AddObject{ObjectKind::Administrator, QStringLiteral("Ewa Lisowska"), ewa}));
    Administrator added;
    ASSERT_TRUE(until([&] {
        for (const Administrator &one : get(session->administrators())) {
            if (one.firstName == QLatin1String("Ewa"))
                added = one;
        }
        return !added.id.isEmpty();
    }));
    EXPECT_EQ(added.state, QStringLiteral("invited"));
    EXPECT_EQ(added.role, QStringLiteral("Admin"));
    EXPECT_TRUE(get(session->sendMail({ObjectKind::Administrator, added.id.value})));
    const auto again = test::valueOf(session->sendMail({ObjectKind::Administrator, QStringLiteral("maren")}));
    EXPECT_FALSE(again) << "S0.16: who has registered is not invited again";
}

TEST_F(SessionTest, S0_15_TheSitesOfARemovedAdministratorPassToWhoRemoves)
{
    const auto session = signIn();
    ASSERT_TRUE(synced(*session));
    Administrator ingrid;
    for (const Administrator &one : get(session->administrators())) {
        if (one.id.value == QLatin1String("ingrid"))
            ingrid = one;
    }
    get(session->submit(RemoveObject{{ObjectKind::Administrator, ingrid.id.value}, ingrid.displayName(), ingrid.revision}));
    ASSERT_TRUE(until([&] { return get(session->administrators()).size() == 2 && session->commands().isEmpty(); }));
    ASSERT_TRUE(until([&] {
        const QList<Site> sites = get(session->sites());
        return std::all_of(
            sites.begin(), sites.end(), [](const Site &site) { return site.contact.value == QLatin1String("maren"); });
    }));
}
