#include "tests/core/session/firstuser.h"
#include "tests/core/session/signintest.h"

#include <QDirIterator>
#include <QFile>

using namespace jackfield;
using namespace jackfield::test;

namespace {

using Kind = SignInStep::Kind;

const Credentials maren{demo::email(), demo::password()};

} // namespace

TEST_F(SignInTest, S4_12_ASignInTakesTheEmailAddressOrTheUsername)
{
    EXPECT_TRUE(get(desk->signIn(url, maren, false)).session);
    EXPECT_TRUE(get(desk->signIn(url, {QStringLiteral("marenokafor"), demo::password()}, false)).session);
}

TEST_F(SignInTest, S0_17_ARecoveryCodeStandsForTheOneTimeCodeUpToANewOne)
{
    registerPerson();
    const QString first = recoveryCode;
    Entry at = signIn();
    ASSERT_EQ(asked(at), Kind::OneTimeCode);
    EXPECT_EQ(at.open->providerName, QStringLiteral("Northfold Voice"));
    EXPECT_EQ(at.open->login, login);
    EXPECT_EQ(at.open->step.authenticators, QStringList{QStringLiteral("Lucien’s phone")});
    at = take(at, UseRecoveryCode{first.toLower()});
    ASSERT_EQ(asked(at), Kind::Terms);
    EXPECT_FALSE(at.open->step.termsVersion.isEmpty());
    at = take(at, AcceptTerms{});
    ASSERT_EQ(asked(at), Kind::AuthenticatorName);
    {
        const Entry in = enrol(at, QStringLiteral("New phone"));
        ASSERT_TRUE(in.session);
        EXPECT_EQ(in.session->actor().email, login);
    }
    EXPECT_NE(recoveryCode, first);

    at = signIn();
    ASSERT_EQ(asked(at), Kind::OneTimeCode);
    EXPECT_EQ(at.open->step.authenticators, QStringList{QStringLiteral("New phone")});
    EXPECT_TRUE(take(at, GiveOneTimeCode{code()}).session);
}

TEST_F(SignInTest, AWrongCodeSaysHowManyTriesAreLeftAndThenHowLongToWait)
{
    registerPerson();
    const Entry at = signIn();
    for (int left = 4; left >= 0; --left) {
        const Error wrong = errorOf(desk->takeStep(*at.open, GiveOneTimeCode{QStringLiteral("000000")}));
        EXPECT_EQ(wrong.kind, Error::Kind::Rejected);
        EXPECT_EQ(wrong.fields.value(0).field, QStringLiteral("code"));
        EXPECT_EQ(wrong.triesLeft, left);
    }
    const Error wait = errorOf(desk->takeStep(*at.open, GiveOneTimeCode{QStringLiteral("000000")}));
    EXPECT_EQ(wait.kind, Error::Kind::RateLimited);
    EXPECT_GT(wait.retryAfter.value_or(std::chrono::seconds(0)).count(), 0);
}

TEST_F(SignInTest, S3_16_ALinkMakesAPasswordOnceAndTellsNobodyWhoIsKnown)
{
    ASSERT_TRUE(valueOf(desk->forgotPassword(url, QStringLiteral("nobody@quillhaven.example"))));
    ASSERT_TRUE(valueOf(desk->forgotPassword(url, login)));
    const QString token = linkToken(1);
    const auto info = valueOf(desk->link(url, token));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->email, login);
    EXPECT_EQ(info->accountName, QStringLiteral("Quillhaven Group"));
    const auto weak = valueOf(desk->useLink(url, token, QStringLiteral("short"), true));
    ASSERT_FALSE(weak);
    EXPECT_EQ(weak.error().fields.value(0).field, QStringLiteral("password"));
    ASSERT_TRUE(valueOf(desk->useLink(url, token, password, true)));
    EXPECT_EQ(valueOf(desk->link(url, token)).error().kind, Error::Kind::Gone);
    EXPECT_TRUE(signIn().open);
}

TEST_F(SignInTest, Fault7_WhenTheTokenIsOverItIsRenewedOnceAndTheWorkGoesOn)
{
    const auto session = get(desk->signIn(url, maren, true)).session;
    ASSERT_TRUE(synced(*session));
    const QString before = valueOf(secrets.read(*secrets.keys.begin())).value_or(QString());
    clock->advance(std::chrono::minutes(20));
    QList<Async<Verdict>> checks;
    for (int at = 0; at < 8; ++at)
        checks += session->check({QStringLiteral("extension"), QStringLiteral("99%1").arg(at)});
    session->syncNow();
    for (const auto &check : std::as_const(checks))
        EXPECT_TRUE(valueOf(check));
    EXPECT_TRUE(synced(*session));
    EXPECT_EQ(*renewals, 1);
    const QString after = valueOf(secrets.read(*secrets.keys.begin())).value_or(QString());
    EXPECT_NE(after, before);
    EXPECT_FALSE(after.isEmpty());
}

TEST_F(SignInTest, ASignInThatIsNotKeptIsRenewedInMemoryOnly)
{
    const auto session = get(desk->signIn(url, maren, false)).session;
    ASSERT_TRUE(synced(*session));
    clock->advance(std::chrono::minutes(20));
    EXPECT_TRUE(valueOf(session->check({QStringLiteral("extension"), QStringLiteral("998")})));
    EXPECT_EQ(*renewals, 1);
    EXPECT_EQ(secrets.everWritten, QStringList());
}

TEST_F(SignInTest, Fault8_ALostRefreshTokenMeansToSignInAgainAndNothingQueuedIsLost)
{
    const auto session = get(desk->signIn(url, maren, true)).session;
    ASSERT_TRUE(synced(*session));
    const QString key = *secrets.keys.begin();
    // Somebody else has used it: the answer of a renewal that never arrived, say.
    HttpRequest stolen;
    stolen.method = "POST";
    stolen.url = QUrl(url.toString() + QStringLiteral("/v1/sessions/refresh"));
    stolen.headers.insert("Content-Type", "application/json");
    stolen.body = "{\"refreshToken\":\"" + valueOf(secrets.read(key)).value_or(QString()).toUtf8() + "\"}";
    HttpTransport other;
    ASSERT_EQ(valueOf(other.send(stolen))->status, 201);

    const User user = firstUser(*session);
    session->syncNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->activity().link == Link::SignedOut; }, 20000));
    EXPECT_EQ(session->activity().error.kind, Error::Kind::Auth);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !valueOf(secrets.read(key)); }));
    ASSERT_TRUE(valueOf(session->submit(changeUser(
        user.id, user.displayName(), user.revision, {{QStringLiteral("firstName"), user.firstName, QStringLiteral("Zoe")}}))));
    EXPECT_EQ(session->commands().size(), 1);

    ASSERT_TRUE(get(desk->signInAgain(session, maren)).session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->commands().isEmpty(); }, 20000));
    EXPECT_EQ(valueOf(session->userDetails(user.id))->user.firstName, QStringLiteral("Zoe"));
}

TEST_F(SignInTest, Fault41_ASignOutRevokesAndDeletesAndReadsBack)
{
    const auto session = get(desk->signIn(url, maren, true)).session;
    ASSERT_TRUE(synced(*session));
    const QString key = *secrets.keys.begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return valueOf(secrets.read(key)).has_value(); }));
    const QString refresh = *valueOf(secrets.read(key));
    clock->advance(std::chrono::minutes(20)); // the token has to be renewed to be revoked
    const auto out = valueOf(desk->signOut(session));
    ASSERT_TRUE(out);
    EXPECT_TRUE(out->revoked);
    EXPECT_TRUE(out->forgotten);
    EXPECT_EQ(session->activity().link, Link::SignedOut);
    EXPECT_EQ(valueOf(secrets.read(key)).error().kind, Error::Kind::Gone);
    for (const QString &token : QStringList(secrets.everWritten)) {
        HttpRequest late;
        late.method = "POST";
        late.url = QUrl(url.toString() + QStringLiteral("/v1/sessions/refresh"));
        late.headers.insert("Content-Type", "application/json");
        late.body = "{\"refreshToken\":\"" + token.toUtf8() + "\"}";
        HttpTransport other;
        EXPECT_EQ(valueOf(other.send(late))->status, 401);
    }
}

TEST_F(SignInTest, Fault41_WhatTheKeychainDoesNotGiveUpIsSaid)
{
    const auto session = get(desk->signIn(url, maren, true)).session;
    ASSERT_TRUE(synced(*session));
    secrets.isLocked = true;
    server.stop();
    const auto out = valueOf(desk->signOut(session), 60000);
    ASSERT_TRUE(out);
    EXPECT_FALSE(out->revoked);
    EXPECT_FALSE(out->forgotten);
    EXPECT_EQ(session->activity().link, Link::SignedOut);
}

TEST_F(SignInTest, Fault42_WithoutAKeychainTheSignInLastsUntilTheEndAndIsKeptOnceItIsUnlocked)
{
    secrets.isLocked = true;
    const auto session = get(desk->signIn(url, maren, true)).session;
    ASSERT_TRUE(synced(*session));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk->isNotKept(*session); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->copies().isEmpty(); }));
    EXPECT_FALSE(valueOf(desk->isKept(desk->copies().first())).value_or(false));

    secrets.isLocked = false;
    clock->advance(std::chrono::minutes(20));
    EXPECT_TRUE(valueOf(session->check({QStringLiteral("extension"), QStringLiteral("998")})));
    EXPECT_TRUE(valueOf(desk->isKept(desk->copies().first())).value_or(false));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk->isNotKept(*session); }));
}

TEST_F(SignInTest, Fault46_AfterACrashOneGoesOnWhereOneWas)
{
    registerPerson();
    Entry at = take(signIn(), UseRecoveryCode{recoveryCode});
    at = take(at, AcceptTerms{});
    const Entry named = take(at, NameAuthenticator{QStringLiteral("New phone")});
    ASSERT_EQ(asked(named), Kind::AuthenticatorCode);
    // The key of the authenticator is nowhere but in memory.
    EXPECT_TRUE(secrets.everWritten.filter(named.open->step.secret).isEmpty());

    openDesk();
    const auto left = valueOf(desk->leftOpen());
    ASSERT_TRUE(left) << qPrintable(left.error().code);
    EXPECT_EQ(left->step.kind, Kind::AuthenticatorName);
    EXPECT_EQ(left->deviceName, QStringLiteral("New phone"));
    EXPECT_EQ(left->login, login);
    EXPECT_TRUE(enrol({nullptr, *left}, left->deviceName).session);
    EXPECT_FALSE(valueOf(desk->leftOpen()));
}

TEST_F(SignInTest, Fault46_ACrashBeforeTheNewCodeIsSavedShowsAnotherOneAtTheNextSignIn)
{
    registerPerson();
    Entry at = take(take(signIn(), UseRecoveryCode{recoveryCode}), AcceptTerms{});
    const Entry named = take(at, NameAuthenticator{QStringLiteral("New phone")});
    secret = reference::test::fromBase32(named.open->step.secret);
    const Entry shown = take(named, ConfirmAuthenticator{code()});
    ASSERT_EQ(asked(shown), Kind::SaveRecoveryCode);
    EXPECT_TRUE(secrets.everWritten.filter(shown.open->step.recoveryCode).isEmpty());

    openDesk();
    EXPECT_FALSE(valueOf(desk->leftOpen()));
    at = take(signIn(), GiveOneTimeCode{code()});
    ASSERT_EQ(asked(at), Kind::SaveRecoveryCode);
    EXPECT_NE(at.open->step.recoveryCode, shown.open->step.recoveryCode);
    EXPECT_TRUE(take(at, RecoveryCodeSaved{}).session);
}

TEST_F(SignInTest, Fault46_ATicketWhoseTimeIsOverIsNotOffered)
{
    registerPerson();
    const Entry at = take(signIn(), UseRecoveryCode{recoveryCode});
    clock->advance(std::chrono::minutes(31));
    EXPECT_EQ(errorOf(desk->takeStep(*at.open, AcceptTerms{})).code, QStringLiteral("ticket-over"));
    EXPECT_FALSE(valueOf(desk->leftOpen()));
}

TEST_F(SignInTest, ASignInForAnotherAccountIsNotTakenForThisOne)
{
    registerPerson();
    const auto session = get(desk->signIn(url, maren, false)).session;
    ASSERT_TRUE(synced(*session));
    const Entry at = get(desk->signInAgain(session, {login, password}));
    ASSERT_EQ(asked(at), Kind::OneTimeCode);
    EXPECT_EQ(errorOf(desk->takeStep(*at.open, GiveOneTimeCode{code()})).code, QStringLiteral("other-account"));
}

TEST_F(SignInTest, NoSecretIsEverInAFile)
{
    registerPerson();
    const auto session = take(signIn(true), GiveOneTimeCode{code()}).session;
    ASSERT_TRUE(session);
    ASSERT_TRUE(synced(*session));
    QList<QByteArray> secretsOfAll{password.toUtf8(), recoveryCode.toUtf8(), reference::base32(secret).toUtf8()};
    for (const QString &written : std::as_const(secrets.everWritten))
        secretsOfAll += written.toUtf8();
    EXPECT_GT(secretsOfAll.size(), 3);
    QDirIterator files(folder.filePath(QStringLiteral("copies")), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++seen;
        for (const QByteArray &one : std::as_const(secretsOfAll))
            EXPECT_FALSE(content.contains(one)) << qPrintable(file.fileName());
    }
    EXPECT_GT(seen, 3);
}

TEST_F(SignInTest, Fault45_WhatAProxyWasToldIsRecalledOnceAfterARestart)
{
    const QString proxy = QStringLiteral("proxy.example:8080");
    EXPECT_EQ(valueOf(desk->recallProxy(proxy)).error().kind, Error::Kind::Gone);
    EXPECT_TRUE(valueOf(desk->tellProxy(proxy, QStringLiteral("maren"), QStringLiteral("Door-9"), true)));
    EXPECT_EQ(valueOf(desk->recallProxy(proxy)).error().code, QStringLiteral("refused")) << "that is what it did not take";
    openDesk();
    EXPECT_TRUE(valueOf(desk->recallProxy(proxy)));
    EXPECT_EQ(valueOf(desk->recallProxy(proxy)).error().code, QStringLiteral("refused"));
}
