#include "app/provider/datafolder.h"
#include "app/provider/people/personstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/passwordhash.h"
#include "core/secrets/passwordverifier.h"
#include "core/session/locallock.h"
#include "tests/core/session/firstuser.h"
#include "tests/core/session/signintest.h"

#include <QTcpServer>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const Credentials maren{demo::email(), demo::password()};
const Credentials somebody{demo::email(), QStringLiteral("Guess-1")};

/// A desk whose provider is gone after the first sign-in.
class LocalLockTest : public SignInTest {
protected:
    void SetUp() override
    {
        SignInTest::SetUp();
        const auto session = get(desk->signIn(url, maren, false)).session;
        ASSERT_TRUE(session);
        ASSERT_TRUE(synced(*session));
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk->copies().size() == 1; }));
        copy = desk->copies().first();
        server.stop();
    }
    Result<Entry> unlock(const Credentials &credentials) { return valueOf(desk->unlock(url, copy.actor, credentials), 30000); }
    Result<Entry> confirm(const Credentials &credentials) { return valueOf(desk->confirm(url, copy.actor, credentials), 30000); }

    SavedCopy copy;
};

} // namespace

TEST_F(LocalLockTest, Fault49_WithoutAConnectionThePasswordOpensTheWindowAndAnotherDoesNot)
{
    EXPECT_TRUE(confirm(maren).value_or(Entry()).isConfirmed);
    const auto wrong = confirm(somebody);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, Error::Kind::Auth);
}

TEST_F(LocalLockTest, Fault49_AfterARestartTheCopyOpensByThePasswordThatTheKeychainKnows)
{
    openDesk();
    const auto session = valueOf(desk->openCopy(copy));
    ASSERT_TRUE(session);
    EXPECT_FALSE(firstUser(**session).lastName.isEmpty());
    EXPECT_TRUE(confirm(maren).value_or(Entry()).isConfirmed);
    EXPECT_EQ(confirm(somebody).error().kind, Error::Kind::Auth);
}

TEST_F(LocalLockTest, Fault42_WithoutAKeychainACopyOpensOnlyWithAConnection)
{
    secrets.isLocked = true;
    openDesk();
    const auto refused = confirm(maren);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Offline);
}

TEST_F(LocalLockTest, Fault49_WhoGuessesHasToWaitLongerEachTime)
{
    for (int wrong = 0; wrong < 5; ++wrong)
        EXPECT_EQ(confirm(somebody).error().kind, Error::Kind::Auth);
    const auto wait = confirm(maren);
    ASSERT_FALSE(wait);
    EXPECT_EQ(wait.error().kind, Error::Kind::RateLimited);
    EXPECT_GT(wait.error().retryAfter.value_or(std::chrono::seconds(0)).count(), 20);
}

TEST_F(LocalLockTest, ALockedWindowOpensAtOnceThoughTheNetworkNeverAnswers)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, quint16(url.port())));
    openDesk();
    const auto session = valueOf(desk->openCopy(copy));
    ASSERT_TRUE(session);
    EXPECT_TRUE(valueOf(desk->unlock(url, copy.actor, maren), 5000).value_or(Entry()).isConfirmed);
    EXPECT_FALSE(firstUser(**session).lastName.isEmpty());
}

TEST_F(LocalLockTest, APasswordThatWasChangedMeanwhileIsAskedOfTheProviderAndIsKnownFromThenOn)
{
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        const auto data = reference::DataFolder::open(options);
        ASSERT_TRUE(data);
        auto database = reference::Database::open((*data)->databaseAddress());
        ASSERT_TRUE(database);
        reference::PersonStore people((*database)->sql());
        people.setPassword(people.findLogin(demo::email())->id, reference::PasswordHash::of(QStringLiteral("Other-Door-9")), false);
    }
    const Credentials changed{demo::email(), QStringLiteral("Other-Door-9")};
    EXPECT_EQ(unlock(changed).error().kind, Error::Kind::Auth) << "nobody answers, and it is not the one that is known";
    startProvider();
    EXPECT_TRUE(unlock(changed).value_or(Entry()).isConfirmed);
    server.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return unlock(changed).value_or(Entry()).isConfirmed; }, 10000));
}

TEST_F(LocalLockTest, TheProvidersAnswerCountsWhereThereIsOne)
{
    startProvider();
    const auto wrong = confirm(somebody);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, Error::Kind::Auth);
    EXPECT_TRUE(confirm(maren).value_or(Entry()).isConfirmed);
}

TEST_F(LocalLockTest, WhatIsForgottenOpensNoMore)
{
    ASSERT_TRUE(valueOf(desk->forget(copy)));
    EXPECT_EQ(confirm(maren).error().kind, Error::Kind::Offline);
}

TEST(PasswordVerifier, FitsItsPasswordAndDoesNotSayIt)
{
    const QString password = QStringLiteral("Blue-Door-8");
    const QString one = passwordverifier::of(password);
    EXPECT_NE(one, passwordverifier::of(password)) << "each has its own salt";
    EXPECT_FALSE(one.contains(password));
    EXPECT_TRUE(one.startsWith(QLatin1String("$argon2id$")));
    EXPECT_TRUE(passwordverifier::fits(one, password));
    EXPECT_FALSE(passwordverifier::fits(one, QStringLiteral("Blue-Door-9")));
    EXPECT_FALSE(passwordverifier::fits(QString(), QString()));
}

TEST(LocalLockClock, EachWrongPasswordAfterTheFifthDoublesTheWait)
{
    FakeClock clock(QDateTime::fromString(QStringLiteral("2031-03-04T05:06:07Z"), Qt::ISODate));
    MemorySecretStore store;
    const auto kept = std::make_shared<KeptSignIns>(store);
    EngineThread thread(QStringLiteral("lock"));
    LocalLock lock(kept, thread, clock);
    const QString who = QStringLiteral("maren");
    lock.keep(who, readyFuture(passwordverifier::of(QStringLiteral("right"))), false);
    QCoreApplication::processEvents();
    const auto wait = [&] {
        const auto refused = valueOf(lock.check(who, QStringLiteral("right")));
        return refused ? 0 : int(refused.error().retryAfter.value_or(std::chrono::seconds(0)).count());
    };
    for (int wrong = 0; wrong < 5; ++wrong)
        EXPECT_EQ(valueOf(lock.check(who, QStringLiteral("wrong"))).error().kind, Error::Kind::Auth);
    EXPECT_EQ(wait(), 30);
    clock.advance(std::chrono::seconds(30));
    EXPECT_EQ(valueOf(lock.check(who, QStringLiteral("wrong"))).error().kind, Error::Kind::Auth);
    EXPECT_EQ(wait(), 60);
    clock.advance(std::chrono::seconds(60));
    EXPECT_TRUE(valueOf(lock.check(who, QStringLiteral("right"))));
    EXPECT_EQ(valueOf(lock.check(who, QStringLiteral("wrong"))).error().kind, Error::Kind::Auth) << "and counting begins anew";
}
