#pragma once

#include "app/provider/people/onetimecode.h"
#include "app/provider/referenceserver.h"
#include "core/domain/demoaccount.h"
#include "core/models/usersmodel.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/support/future.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The transport of a test's console: it counts what is sent.
class CountedTransport final : public HttpTransport {
public:
    explicit CountedTransport(std::shared_ptr<std::atomic<int>> renewals) : m_renewals(std::move(renewals)) { }
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        if (request.url.path().endsWith(QLatin1String("/sessions/refresh")))
            ++*m_renewals;
        return HttpTransport::send(request);
    }

private:
    std::shared_ptr<std::atomic<int>> m_renewals;
};

/// A keychain that a test can lock.
class LockableStore final : public SecretStore {
public:
    Async<QString> read(const QString &key) override
    {
        // QtKeychain's answer for a keyring that is locked and may not ask (faults.md G).
        return isLocked ? readyFuture<Result<QString>>(failure(Error::Kind::Gone, QStringLiteral("not-found"))) : m_store.read(key);
    }
    Async<bool> write(const QString &key, const QString &secret) override
    {
        if (isLocked)
            return readyFuture<Result<bool>>(failure(Error::Kind::Cache, QStringLiteral("no-keychain")));
        // What unlocks a window is no sign-in.
        if (!key.startsWith(QLatin1String("lock "))) {
            everWritten += secret;
            keys += key;
        }
        return m_store.write(key, secret);
    }
    Async<bool> remove(const QString &key) override
    {
        if (isLocked)
            return readyFuture<Result<bool>>(failure(Error::Kind::Cache, QStringLiteral("no-keychain")));
        return m_store.remove(key);
    }

    bool isLocked = false;
    QStringList everWritten; ///< sign-ins
    QSet<QString> keys;      ///< of them

private:
    MemorySecretStore m_store;
};

/// A desk before the real provider, whose clock stands still until it is moved, and a person with an authenticator app.
class SignInTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        startProvider();
        openDesk();
    }
    // What a session asked to keep is asked of the keychain a moment later: that must still be there.
    void TearDown() override
    {
        desk.reset();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Again at the same address, if it was there before.
    void startProvider()
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        options.demo = true;
        options.clock = clock;
        options.port = quint16(url.port(0));
        const auto port = server.start(options);
        ASSERT_TRUE(port) << qPrintable(port.error().detail);
        url = QUrl(server.address());
    }
    void openDesk()
    {
        desk.reset();
        desk = std::make_unique<Desk>(folder.filePath(QStringLiteral("copies")), secrets, [renewals = renewals] {
            return std::make_unique<NativeGate>(std::make_shared<CountedTransport>(renewals));
        });
    }
    Entry get(Async<Entry> future)
    {
        const auto entry = valueOf(future);
        EXPECT_TRUE(entry) << qPrintable(entry ? QString() : entry.error().code + u' ' + entry.error().detail);
        return entry.value_or(Entry{});
    }
    Error errorOf(Async<Entry> future)
    {
        const auto entry = valueOf(future);
        EXPECT_FALSE(entry);
        return entry ? Error{} : entry.error();
    }
    static SignInStep::Kind asked(const Entry &entry)
    {
        EXPECT_TRUE(entry.open);
        return entry.open ? entry.open->step.kind : SignInStep::Kind::OneTimeCode;
    }
    bool synced(Session &session)
    {
        return QTest::qWaitFor(
            [&] { return session.activity().link == Link::Online && !session.activity().firstCopy && !session.activity().syncing; },
            20000);
    }
    Entry signIn(bool keep = false) { return get(desk->signIn(url, {login, password}, keep)); }
    Entry take(const Entry &entry, const StepAnswer &answer) { return get(desk->takeStep(*entry.open, answer)); }

    /// A code of the app, which no other was before.
    QString code()
    {
        clock->advance(std::chrono::seconds(30));
        return reference::test::codeAt(secret, clock->now());
    }
    /// From the device's name to the session.
    Entry enrol(const Entry &at, const QString &device = QStringLiteral("Lucien’s phone"))
    {
        const Entry named = take(at, NameAuthenticator{device});
        EXPECT_EQ(asked(named), SignInStep::Kind::AuthenticatorCode);
        secret = reference::test::fromBase32(named.open->step.secret);
        const Entry shown = take(named, ConfirmAuthenticator{code()});
        EXPECT_EQ(asked(shown), SignInStep::Kind::SaveRecoveryCode);
        recoveryCode = shown.open->step.recoveryCode;
        return take(shown, RecoveryCodeSaved{});
    }
    /// The newest mail's link, once there are so many mails.
    QString linkToken(int mails)
    {
        const QString folderOfMails = folder.filePath(QStringLiteral("provider"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return reference::test::mailsIn(folderOfMails).size() == mails; }, 10000));
        return reference::test::mailsIn(folderOfMails).last().token();
    }
    /// The invited administrator of the demo makes a password by the link of a mail, and adds an authenticator.
    void registerPerson()
    {
        ASSERT_TRUE(valueOf(desk->forgotPassword(url, login)));
        ASSERT_TRUE(valueOf(desk->useLink(url, linkToken(1), password, true)));
        Entry at = signIn();
        if (asked(at) == SignInStep::Kind::Terms)
            at = take(at, AcceptTerms{});
        ASSERT_EQ(asked(at), SignInStep::Kind::AuthenticatorName);
        ASSERT_TRUE(enrol(at).session);
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock =
        std::make_shared<FakeClock>(QDateTime::fromString(QStringLiteral("2031-03-04T05:06:07Z"), Qt::ISODate));
    reference::ReferenceServer server;
    QUrl url;
    std::shared_ptr<std::atomic<int>> renewals = std::make_shared<std::atomic<int>>(0);
    LockableStore secrets;
    std::unique_ptr<Desk> desk;
    const QString login = QStringLiteral("lucien.belanger@quillhaven.example");
    const QString password = QStringLiteral("Blue-Door-8");
    QByteArray secret;
    QString recoveryCode;
};

} // namespace jackfield::test
