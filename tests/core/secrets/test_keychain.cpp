#include "core/secrets/keychainstore.h"
#include "tests/core/session/signintest.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QProcess>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const Credentials maren{demo::email(), demo::password()};

// A desk before the real provider, with the keychain of the system.
class Keychain : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("JACKFIELD_KEYRING"))
            GTEST_SKIP() << "withkeyring.sh runs this";
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        options.demo = true;
        options.clock = clock;
        ASSERT_TRUE(server.start(options));
        url = QUrl(server.address());
        openDesk();
    }
    void openDesk()
    {
        desk = std::make_unique<Desk>(folder.filePath(QStringLiteral("copies")), store, [] {
            return std::make_unique<NativeGate>(std::make_shared<HttpTransport>());
        });
    }
    std::shared_ptr<Session> signIn()
    {
        const auto entry = valueOf(desk->signIn(url, maren, true), 30000);
        EXPECT_TRUE(entry);
        const auto session = entry.value_or(Entry{}).session;
        EXPECT_TRUE(
            session
            && QTest::qWaitFor([&] { return session->activity().link == Link::Online && !desk->copies().isEmpty(); }, 20000));
        return session;
    }
    bool isKept() { return valueOf(desk->isKept(desk->copies().first()), 30000).value_or(false); }
    static void lock()
    {
        ASSERT_EQ(
            QProcess::execute(
                QStringLiteral("dbus-send"),
                {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
                 QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")}),
            0);
    }
    // As the login does it: "unlock" of the daemon's control socket (gkd-control-codes.h), with the password.
    static void unlock()
    {
        QLocalSocket control;
        control.connectToServer(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/keyring/control"));
        ASSERT_TRUE(control.waitForConnected(5000));
        const QByteArray password = "secret";
        QByteArray packet;
        QDataStream out(&packet, QIODevice::WriteOnly);
        out << quint8(0) << quint32(3 * sizeof(quint32) + password.size()) << quint32(1) << quint32(password.size());
        control.write(packet + password);
        QByteArray answer;
        while (answer.size() < 8 && control.waitForReadyRead(5000))
            answer += control.readAll();
        ASSERT_EQ(answer.toHex(), "0000000800000000");
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock =
        std::make_shared<FakeClock>(QDateTime::fromString(QStringLiteral("2031-03-04T05:06:07Z"), Qt::ISODate));
    reference::ReferenceServer server;
    QUrl url;
    KeychainStore store;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(Keychain, UnlockedKeepsASecretUntilItIsRemoved)
{
    EXPECT_EQ(valueOf(store.read(QStringLiteral("k"))).error().kind, Error::Kind::Gone);
    ASSERT_TRUE(valueOf(store.write(QStringLiteral("k"), QStringLiteral("s1"))));
    ASSERT_TRUE(valueOf(store.write(QStringLiteral("k"), QStringLiteral("s2"))));
    EXPECT_EQ(valueOf(store.read(QStringLiteral("k"))), QStringLiteral("s2"));
    ASSERT_TRUE(valueOf(store.remove(QStringLiteral("k"))));
    EXPECT_EQ(valueOf(store.read(QStringLiteral("k"))).error().kind, Error::Kind::Gone);
    EXPECT_TRUE(valueOf(store.remove(QStringLiteral("k"))));
}

TEST_F(Keychain, UnlockedFault41_ASignInOutlivesTheProgramUntilOneSignsOut)
{
    signIn();
    openDesk();
    ASSERT_TRUE(isKept());
    const auto session = valueOf(desk->openCopy(desk->copies().first())).value_or(nullptr);
    ASSERT_TRUE(session);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->activity().link == Link::Online; }, 20000));
    clock->advance(std::chrono::minutes(20));
    ASSERT_TRUE(valueOf(session->check({QStringLiteral("extension"), QStringLiteral("998")})));
    ASSERT_TRUE(isKept());

    const auto out = valueOf(desk->signOut(session), 30000);
    ASSERT_TRUE(out);
    EXPECT_TRUE(out->revoked);
    EXPECT_TRUE(out->forgotten);
    EXPECT_FALSE(isKept());
}

TEST_F(Keychain, UnlockedFault49_WhatUnlocksACopyOfflineOutlivesTheProgram)
{
    auto session = signIn();
    ASSERT_TRUE(session);
    const Actor who = session->actor();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isKept(); }, 20000));
    session.reset();
    server.stop();
    openDesk();
    EXPECT_TRUE(valueOf(desk->confirm(url, who, maren), 30000).value_or(Entry()).isConfirmed);
    EXPECT_EQ(valueOf(desk->confirm(url, who, {demo::email(), QStringLiteral("Guess-1")}), 30000).error().kind, Error::Kind::Auth);
}

TEST_F(Keychain, LockedFault42_TheSignInIsInMemoryOnlyAndIsKeptAfterUnlocking)
{
    ASSERT_TRUE(valueOf(store.write(QStringLiteral("k"), QStringLiteral("s1")))); // makes the collection
    lock();
    const auto session = signIn();
    ASSERT_TRUE(session);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->isNotKept(*session); }, 20000));
    EXPECT_FALSE(isKept());

    unlock();
    clock->advance(std::chrono::minutes(20));
    ASSERT_TRUE(valueOf(session->check({QStringLiteral("extension"), QStringLiteral("998")}), 30000));
    EXPECT_TRUE(isKept());
}

TEST_F(Keychain, NoneFault42_TheSignInIsInMemoryOnlyAndThatIsSaid)
{
    EXPECT_EQ(valueOf(store.write(QStringLiteral("k"), QStringLiteral("s1"))).error().code, QStringLiteral("no-keychain"));
    const auto session = signIn();
    ASSERT_TRUE(session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->isNotKept(*session); }, 20000));
    EXPECT_FALSE(isKept());
    const auto out = valueOf(desk->signOut(session), 30000);
    ASSERT_TRUE(out);
    EXPECT_TRUE(out->revoked);
    EXPECT_FALSE(out->forgotten) << "nobody can know";
}
