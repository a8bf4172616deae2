#include "tests/core/session/firstuser.h"
#include "tests/core/session/signintest.h"

#include "app/provider/datafolder.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "core/domain/demostaff.h"
#include "core/session/accesswatch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const Credentials priya{demo::agentEmail(), demo::agentPassword()};

/// One of the provider's own people, and customers.
class ActingTest : public SignInTest {
protected:
    void SetUp() override
    {
        SignInTest::SetUp();
        staff = get(desk->signIn(url, priya, true)).customers;
        ASSERT_TRUE(staff);
    }
    Customer customer(const QString &name)
    {
        const auto found = valueOf(staff->find(name));
        EXPECT_TRUE(found && found->size() == 1) << qPrintable(name);
        return found && !found->isEmpty() ? found->first() : Customer();
    }
    std::shared_ptr<Session> enter(const QString &name, const AccessRequest &request = {QStringLiteral("Ticket 7"), false, 30})
    {
        const auto session = valueOf(staff->enter(customer(name), request));
        EXPECT_TRUE(session) << qPrintable(session ? QString() : session.error().code);
        return session.value_or(nullptr);
    }
    QStringList filesHere() const
    {
        QStringList files;
        QDirIterator all(folder.filePath(QStringLiteral("copies")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files += QFileInfo(all.next()).fileName();
        return files;
    }
    /// A folder as it would be if the program were killed right now.
    QString leftByAKill() const
    {
        const QString copies = folder.filePath(QStringLiteral("copies"));
        const QString left = folder.filePath(QStringLiteral("left"));
        QDirIterator files(copies, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (file.suffix() == QLatin1String("lock"))
                continue;
            const QString to = left + file.path().mid(copies.size());
            EXPECT_TRUE(QDir().mkpath(to) && QFile::copy(file.filePath(), to + u'/' + file.fileName()));
        }
        return left;
    }
    static Command rename(const User &user, const QString &to)
    {
        return changeUser(user.id, user.displayName(), user.revision, {{QStringLiteral("department"), user.department, to}});
    }
    /// What the customer's own administrator reads.
    QJsonObject readAsMaren(const QString &path)
    {
        HttpTransport wire;
        HttpRequest signIn;
        signIn.method = "POST";
        signIn.url = QUrl(url.toString() + QStringLiteral("/v1/sessions"));
        signIn.headers.insert("Content-Type", "application/json");
        signIn.body =
            QJsonDocument(QJsonObject{{QStringLiteral("login"), demo::email()}, {QStringLiteral("password"), demo::password()}})
                .toJson();
        const QString token = QJsonDocument::fromJson(valueOf(wire.send(signIn))->body)[QStringLiteral("token")].toString();
        HttpRequest read;
        read.url = QUrl(url.toString() + QStringLiteral("/v1/accounts/quillhaven/") + path);
        read.headers.insert("Authorization", "Bearer " + token.toUtf8());
        return QJsonDocument::fromJson(valueOf(wire.send(read))->body).object();
    }

    std::shared_ptr<CustomerDesk> staff;
};

} // namespace

TEST_F(ActingTest, S1_5_AnAgentSignsInAndFindsACustomerByNameOrNumber)
{
    EXPECT_EQ(staff->actor().name, QStringLiteral("Priya Nandakumar"));
    EXPECT_EQ(staff->providerName(), QStringLiteral("Northfold Voice"));
    EXPECT_EQ(customer(QStringLiteral("QUILL")).account.id.value, QStringLiteral("quillhaven"));
    EXPECT_EQ(customer(QStringLiteral("40-1183")).account.name, QStringLiteral("Tidewell Dental"));
    EXPECT_EQ(valueOf(staff->find(QStringLiteral("zzz")))->size(), 0);
}

TEST_F(ActingTest, S1_6_TheInformationComesBeforeTheAccess)
{
    const auto information = valueOf(staff->information({QStringLiteral("quillhaven")}));
    ASSERT_TRUE(information) << qPrintable(information ? QString() : information.error().code);
    EXPECT_EQ(information->users, 284);
    EXPECT_EQ(information->administrators.size(), 3);
    EXPECT_FALSE(information->stations.isEmpty());
    EXPECT_GT(information->sites, 0);
    EXPECT_EQ(information->sitesOffline, 1);
    EXPECT_EQ(valueOf(staff->information({QStringLiteral("nobody")})).error().kind, Error::Kind::Gone);
    EXPECT_EQ(filesHere(), QStringList()) << "looking leaves nothing on this computer";
}

TEST_F(ActingTest, S1_6_AnAccessNeedsAReason)
{
    const auto refused = valueOf(staff->enter(customer(QStringLiteral("quill")), {QString(), true, 30}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.value(0).field, QStringLiteral("reason"));
}

TEST_F(ActingTest, TheSignInOfAnAgentIsNeverKept) { EXPECT_EQ(secrets.everWritten, QStringList()); }

TEST_F(ActingTest, Fault48_TheAuditNamesTheActorAndTheCustomer)
{
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(session->access());
    EXPECT_EQ(session->actor().name, QStringLiteral("Priya Nandakumar"));
    EXPECT_EQ(session->account().name, QStringLiteral("Quillhaven Group"));
    ASSERT_TRUE(synced(*session));
    const User user = firstUser(*session);
    ASSERT_TRUE(valueOf(session->submit(rename(user, QStringLiteral("Legal")))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->commands().isEmpty(); }, 20000));
    const QJsonArray entries = readAsMaren(QStringLiteral("audit?limit=1000"))[QStringLiteral("entries")].toArray();
    QJsonObject last;
    for (const QJsonValue &entry : entries) {
        if (!entry[QStringLiteral("object")].toString().isEmpty())
            last = entry.toObject();
    }
    EXPECT_EQ(last[QStringLiteral("actorName")].toString(), QStringLiteral("Priya Nandakumar"));
    EXPECT_EQ(last[QStringLiteral("actorKind")].toString(), QStringLiteral("agent"));
    EXPECT_EQ(last[QStringLiteral("account")].toString(), QStringLiteral("quillhaven"));
    EXPECT_EQ(last[QStringLiteral("object")].toString(), user.id.value);
    EXPECT_EQ(last[QStringLiteral("access")].toString(), session->access()->id);
    const QJsonObject access = readAsMaren(QStringLiteral("accesses"))[QStringLiteral("accesses")][0].toObject();
    EXPECT_EQ(access[QStringLiteral("reason")].toString(), QStringLiteral("Ticket 7"));
}

TEST_F(ActingTest, S0_2_AnAgentIsToldThatTheCustomerAddsAdministrators)
{
    const auto session = enter(QStringLiteral("quill"));
    EXPECT_EQ(session->policy().level, QStringLiteral("agent")) << "before the provider has said anything";
    ASSERT_TRUE(synced(*session));
    EXPECT_EQ(session->policy().level, QStringLiteral("agent"));
    ASSERT_TRUE(valueOf(session->submit(AddObject{
        ObjectKind::Administrator,
        QStringLiteral("Eve"),
        {{QStringLiteral("firstName"), QStringLiteral("Eve")},
         {QStringLiteral("lastName"), QStringLiteral("Adler")},
         {QStringLiteral("email"), QStringLiteral("eve@quillhaven.example")},
         {QStringLiteral("contactNumber"), QStringLiteral("+12185550177")}}})));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return session->commands().size() == 1 && session->commands().first().state == CommandState::Parked; }, 20000));
    EXPECT_EQ(session->commands().first().error.kind, Error::Kind::Forbidden);
}

TEST_F(ActingTest, AnAccessForReadingSendsNothing)
{
    const auto session = enter(QStringLiteral("quill"), {QStringLiteral("Ticket 7"), true, 30});
    EXPECT_TRUE(session->policy().readOnly);
    ASSERT_TRUE(synced(*session));
    EXPECT_TRUE(session->policy().readOnly);
    const User user = firstUser(*session);
    EXPECT_EQ(valueOf(session->submit(rename(user, QStringLiteral("Legal")))).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(valueOf(session->hold(rename(user, QStringLiteral("Legal")))).error().kind, Error::Kind::Forbidden);
    const QList<Command> several{rename(user, QStringLiteral("Legal"))};
    EXPECT_EQ(valueOf(session->submitAll(several)).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(valueOf(session->holdAll(several)).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(valueOf(session->sendMail({ObjectKind::User, user.id.value})).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(
        valueOf(session->setSecret({Secret::Kind::PortalPassword, {ObjectKind::User, user.id.value}, QStringLiteral("Aa1!aaaa")}))
            .error()
            .kind,
        Error::Kind::Forbidden);
}

TEST_F(ActingTest, AnAccessForReadingLeavesWhatWaitsWhereItIs)
{
    auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    const auto key = valueOf(session->hold(rename(firstUser(*session), QStringLiteral("Legal"))));
    ASSERT_TRUE(key);
    session.reset();
    session = enter(QStringLiteral("quill"), {QStringLiteral("Ticket 7"), true, 30});
    ASSERT_EQ(session->commands().size(), 1);
    EXPECT_EQ(valueOf(session->release(*key)).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(valueOf(session->edit(*key, session->commands().first().command)).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(valueOf(session->choose(*key, {})).error().kind, Error::Kind::Forbidden);
    EXPECT_EQ(session->commands().first().state, CommandState::Held);
    EXPECT_TRUE(valueOf(session->discard(*key)));
}

TEST_F(ActingTest, WhenTheTokenIsOverTheSignInOfTheAgentRenewsIt)
{
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    clock->advance(std::chrono::minutes(20));
    EXPECT_TRUE(valueOf(session->check({QStringLiteral("extension"), QStringLiteral("998")})));
    EXPECT_TRUE(valueOf(staff->find(QStringLiteral("quill"))));
    EXPECT_EQ(*renewals, 1);
}

TEST_F(ActingTest, LeavingWipesTheCopyAndTheNamesOfItsFolders)
{
    auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    EXPECT_TRUE(filesHere().contains(QStringLiteral("cache.db")));
    EXPECT_TRUE(desk->copies().isEmpty()) << "nobody opens it without the agent";
    session.reset();
    EXPECT_EQ(filesHere(), QStringList());
    EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("copies"))).isEmpty());
}

TEST_F(ActingTest, ChangesThatWaitAreKeptForTheNextAccessOrThrownAway)
{
    auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    const User user = firstUser(*session);
    ASSERT_TRUE(valueOf(session->hold(rename(user, QStringLiteral("Legal")))));
    session.reset();
    EXPECT_EQ(filesHere(), QStringList{QStringLiteral("outbox.db")});
    EXPECT_TRUE(staff->hasWaitingChanges({QStringLiteral("quillhaven")}));

    session = enter(QStringLiteral("quill"));
    ASSERT_EQ(session->commands().size(), 1);
    session->discardOnClose();
    session.reset();
    EXPECT_EQ(filesHere(), QStringList());
    EXPECT_FALSE(staff->hasWaitingChanges({QStringLiteral("quillhaven")}));
}

TEST_F(ActingTest, WhatAKilledProgramLeftIsWipedByTheNext)
{
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    const QString left = leftByAKill();
    Desk next(left, secrets, [] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>()); });
    EXPECT_TRUE(QDir(left).isEmpty()) << "nothing waited, so nothing is kept";
    // The one that is being worked in is nobody else's to wipe.
    Desk beside(folder.filePath(QStringLiteral("copies")), secrets, [] {
        return std::make_unique<NativeGate>(std::make_shared<HttpTransport>());
    });
    EXPECT_TRUE(filesHere().contains(QStringLiteral("cache.db")));
}

TEST_F(ActingTest, WhatWaitsInAKilledProgramStaysForTheNextAccess)
{
    const AccountId quillhaven{QStringLiteral("quillhaven")};
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    EXPECT_FALSE(staff->hasWaitingChanges(quillhaven)) << "it is open, and nothing waits";
    ASSERT_TRUE(valueOf(session->hold(rename(firstUser(*session), QStringLiteral("Legal")))));
    EXPECT_TRUE(staff->hasWaitingChanges(quillhaven));
    const QString left = leftByAKill();
    Desk next(left, secrets, [] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>()); });
    QDirIterator files(left, QDir::Files, QDirIterator::Subdirectories);
    ASSERT_TRUE(files.hasNext());
    while (files.hasNext())
        EXPECT_TRUE(QFileInfo(files.next()).fileName().startsWith(QLatin1String("outbox.db"))) << qPrintable(files.filePath());
}

TEST_F(ActingTest, AnAccessEndsWithItsTimeOrWhenItIsWithdrawn)
{
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    FakeClock local(session->access()->endsAt.addSecs(-60));
    AccessWatch watch(*session, local);
    QSignalSpy over(&watch, &AccessWatch::over);
    EXPECT_EQ(watch.minutesLeft(), 1);
    local.advance(std::chrono::seconds(61));
    ASSERT_EQ(over.size(), 1);
    EXPECT_EQ(over[0][0].value<AccessWatch::End>(), AccessWatch::End::TimeOver);

    FakeClock early(session->access()->endsAt.addSecs(-600));
    AccessWatch second(*session, early);
    QSignalSpy withdrawn(&second, &AccessWatch::over);
    ASSERT_TRUE(valueOf(staff->leave({QStringLiteral("quillhaven")})));
    session->syncNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !withdrawn.isEmpty(); }, 20000));
    EXPECT_EQ(withdrawn[0][0].value<AccessWatch::End>(), AccessWatch::End::Withdrawn);
}

TEST_F(ActingTest, ACopyThatPolicyLetsStayStaysAndIsNobodysToOpen)
{
    server.stop();
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        const auto data = reference::DataFolder::open(options);
        ASSERT_TRUE(data);
        auto database = reference::Database::open((*data)->databaseAddress());
        ASSERT_TRUE(database);
        reference::AccountStore accounts((*database)->sql());
        const qint64 slot = accounts.slotOf({QStringLiteral("quillhaven")}).value();
        AccountPolicy policy = accounts.policy(slot);
        policy.keepsActingCopies = true;
        accounts.setPolicies(slot, policy, accounts.signInPolicy(slot));
    }
    startProvider();
    staff = get(desk->signIn(url, priya, true)).customers;
    auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->policy().keepsActingCopies; }, 20000));
    session.reset();
    EXPECT_TRUE(filesHere().contains(QStringLiteral("cache.db")));
    openDesk();
    EXPECT_TRUE(filesHere().contains(QStringLiteral("cache.db"))) << "the next start leaves it too";
    EXPECT_TRUE(desk->copies().isEmpty()) << "only who enters the customer's account sees it";
}

TEST_F(ActingTest, Fault40_WhenTheRightToSeeTheAccountIsGoneNobodyGoesOnAskingAndEditsStay)
{
    const auto session = enter(QStringLiteral("quill"));
    ASSERT_TRUE(synced(*session));
    ASSERT_TRUE(valueOf(session->hold(rename(firstUser(*session), QStringLiteral("Legal")))));
    ASSERT_TRUE(valueOf(staff->leave({QStringLiteral("quillhaven")})));
    session->syncNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->activity().link == Link::SignedOut; }, 20000));
    EXPECT_EQ(session->activity().error.kind, Error::Kind::Forbidden);
    EXPECT_FALSE(session->activity().nextTry.isValid());
    EXPECT_EQ(session->commands().size(), 1);
}

TEST_F(ActingTest, Fault49_APasswordIsAskedForOnceMoreAndTheSignInThatItTakesIsEnded)
{
    const auto session = get(desk->signIn(url, {demo::email(), demo::password()}, false)).session;
    const auto wrong = valueOf(desk->confirm(url, session->actor(), {demo::email(), QStringLiteral("Wrong-1")}));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, Error::Kind::Auth);
    const auto other = valueOf(desk->confirm(url, session->actor(), priya));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, QStringLiteral("other-account"));
    const auto right = valueOf(desk->confirm(url, session->actor(), {demo::email(), demo::password()}));
    ASSERT_TRUE(right);
    EXPECT_TRUE(right->isConfirmed);
    EXPECT_FALSE(right->session || right->customers || right->open);
    EXPECT_TRUE(synced(*session)) << "who is signed in stays so";
    EXPECT_EQ(secrets.everWritten, QStringList());
    // Of an agent too.
    EXPECT_TRUE(valueOf(desk->confirm(url, staff->actor(), priya))->isConfirmed);
}

TEST_F(ActingTest, ForgettingAnAccountRemovesItsFilesAndItsSignInAndLooksWhetherTheyAreGone)
{
    auto session = get(desk->signIn(url, {demo::email(), demo::password()}, true)).session;
    ASSERT_TRUE(synced(*session));
    const QString key = *secrets.keys.begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return valueOf(secrets.read(key)).has_value(); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->copies().size() == 1; }));
    const auto out = valueOf(desk->forget(std::exchange(session, nullptr)));
    ASSERT_TRUE(out);
    EXPECT_TRUE(out->revoked);
    EXPECT_TRUE(out->forgotten);
    EXPECT_TRUE(out->wiped);
    EXPECT_EQ(filesHere(), QStringList());
    EXPECT_EQ(valueOf(secrets.read(key)).error().kind, Error::Kind::Gone);
    EXPECT_EQ(desk->copies().size(), 0);
}
