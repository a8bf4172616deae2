#include "core/domain/fieldjson.h"
#include "core/sync/pullplan.h"
#include "core/sync/vanished.h"
#include "tests/core/sync/synctest.h"

using namespace jackfield;

namespace {

class PullTest : public test::SyncTest {
protected:
    static QList<Change> users(int from, int count, qint64 revision = 1)
    {
        QList<Change> list;
        for (int i = from; i < from + count; ++i)
            list += test::sampleUser(i, revision);
        return list;
    }
    static QList<Change> tombstones(int from, int count)
    {
        QList<Change> list;
        for (int i = from; i < from + count; ++i)
            list += Tombstone{ObjectKind::User, QStringLiteral("u-%1").arg(i), 100};
        return list;
    }

    // An edit is done; then the provider is another one, which may not know of it.
    void moveThenRestore(test::FakeProvider &provider)
    {
        submit(change("site", "", "Oakmere"));
        provider.applies[0].answer(Outcome{{moved()}, {}});
        ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
        engine->syncNow();
        provider.pulls[1].answer(page({}, "", true, "e2"));
        ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    }
    static User moved()
    {
        User user = lena(6);
        user.site = QStringLiteral("Oakmere");
        return user;
    }
};

} // namespace

TEST_F(PullTest, Fault4_ALineThatComesLateDoesNotBringBackWhoIsGone)
{
    auto &provider = withCopy(users(0, 3));
    engine->syncNow();
    provider.pulls[1].answer(page(
        {Tombstone{ObjectKind::User, QStringLiteral("u-1"), 9}, test::sampleUser(1, 1), test::sampleUser(2, 8),
         test::sampleUser(2, 1)},
        "c2"));
    ASSERT_TRUE(until([&] { return cache->state().cursor.value == QLatin1String("c2"); }));
    EXPECT_EQ(cache->users().count(), 2);
    EXPECT_EQ(cache->users().byId({QStringLiteral("u-2")}).value()->revision, 8);
}

TEST_F(PullTest, Fault4_AnAnswerThatIsLookedUpLateDoesNotBringBackWhoIsGone)
{
    auto &provider = withCopy({lena()});
    submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Unknown));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; }));
    engine->syncNow();
    provider.pulls[1].answer(page({Tombstone{ObjectKind::User, QStringLiteral("u1"), 9}}, "c2"));
    ASSERT_TRUE(until([&] { return cache->state().cursor.value == QLatin1String("c2"); }));

    start();
    auto &again = connectProvider();
    ASSERT_EQ(again.lookUps.size(), 1u);
    again.lookUps[0].answer(Outcome{{lena(6)}, {}});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value(), std::nullopt) << "nothing would ever remove it again";
}

TEST_F(PullTest, Fault19_ManyDeletionsWaitUntilSomebodyAgrees)
{
    auto &provider = withCopy(users(0, 50));
    engine->syncNow();
    provider.pulls[1].answer(page(tombstones(0, 30), "c2"));
    ASSERT_TRUE(until([&] { return engine->activity().deletionsToConfirm == 30; }));
    EXPECT_EQ(cache->users().count(), 50);
    EXPECT_EQ(cache->state().cursor.value, QStringLiteral("c1"));
    engine->confirmDeletions();
    ASSERT_EQ(provider.pulls.size(), 3u);
    provider.pulls[2].answer(page(tombstones(0, 30), "c2"));
    ASSERT_TRUE(until([&] { return cache->users().count() == 20; }));
    EXPECT_EQ(engine->activity().deletionsToConfirm, 0);
}

TEST_F(PullTest, Fault19_PagesOfOneCatchUpCountTogetherEvenOverARestart)
{
    {
        auto &provider = withCopy(users(0, 50));
        engine->syncNow();
        provider.pulls[1].answer(page(tombstones(0, 15), "c2", true));
        ASSERT_TRUE(until([&] { return cache->state().cursor.value == QLatin1String("c2"); }));
    }
    start();
    auto &provider = connectProvider();
    provider.pulls[0].answer(page(tombstones(15, 15), "c3"));
    ASSERT_TRUE(until([&] { return engine->activity().deletionsToConfirm == 30; }));
    EXPECT_EQ(cache->users().count(), 35);
}

TEST_F(PullTest, Fault17_AnEditThatTheRestoredProviderHasLostIsHeldAndListed)
{
    auto &provider = withCopy({lena()});
    ASSERT_NO_FATAL_FAILURE(moveThenRestore(provider));
    provider.pulls[2].answer(page({lena(5)}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return cache->state().epoch == QLatin1String("e2"); }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value()->site, QString());
    ASSERT_EQ(outbox->commands().size(), 1);
    const QueuedCommand lost = outbox->commands().first();
    EXPECT_EQ(lost.state, CommandState::Held);
    EXPECT_EQ(lost.error.code, QStringLiteral("vanished"));
    ASSERT_TRUE(engine->release(lost.key));
    ASSERT_EQ(provider.applies.size(), 2u);
    EXPECT_EQ(provider.applies[1].expectation.revision, 5);
}

TEST_F(PullTest, Fault17_EditsOfALostSetUpBeginFromWhatTheSetUpMakesAgain)
{
    auto &provider = withCopy({lena()});
    UserSetup setup;
    setup.firstName = QStringLiteral("Omar");
    setup.lastName = QStringLiteral("Haddad");
    submit(SetUpUser{setup});
    User omar = test::namedUser(QStringLiteral("u2"), setup.firstName, setup.lastName, 6);
    provider.applies[0].answer(Outcome{{omar}, omar.id.value});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    submit(changeUser(
        omar.id, QStringLiteral("Omar Haddad"), 6, {{QStringLiteral("lastName"), setup.lastName, QStringLiteral("Said")}}));
    omar.lastName = QStringLiteral("Said");
    omar.revision = 7;
    provider.applies[1].answer(Outcome{{omar}, {}});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));

    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page({lena()}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return outbox->commands().size() == 2; }));
    const QueuedCommand edit = outbox->commands().last();
    EXPECT_EQ(edit.object, outbox->commands().first().object) << "they wait for the set-up";
    EXPECT_EQ(
        std::get<ChangeObject>(edit.command).edits,
        (QList<FieldEdit>{{QStringLiteral("lastName"), QStringLiteral("Haddad"), QStringLiteral("Said")}}))
        << "or somebody else's name would be overwritten without a question";
}

TEST_F(PullTest, Fault17_WhatWaitsForAUserWhoseSetUpIsLostGoesToTheOneWhoIsMadeAgain)
{
    auto &provider = withCopy({lena()});
    UserSetup setup;
    setup.firstName = QStringLiteral("Omar");
    setup.lastName = QStringLiteral("Haddad");
    submit(SetUpUser{setup});
    User omar = test::namedUser(QStringLiteral("u2"), setup.firstName, setup.lastName, 6);
    provider.applies[0].answer(Outcome{{omar}, omar.id.value});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    const auto edited = [&](const char *name) {
        return submit(changeUser(
            omar.id, QStringLiteral("Omar Haddad"), 6, {{QStringLiteral("lastName"), setup.lastName, QString::fromLatin1(name)}}));
    };
    // The provider has been restored, which nobody knows yet.
    const auto refused = edited("Said");
    provider.applies[1].answer(fails<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return stateOf(refused) == CommandState::Gone; }));
    const auto waiting = edited("Aziz");

    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page({lena()}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return outbox->commands().size() == 3; }));
    const QueuedCommand again = outbox->commands().first();
    ASSERT_TRUE(std::holds_alternative<SetUpUser>(again.command));
    EXPECT_EQ(provider.applies.size(), 2u);

    start(); // it is so in the file, too
    auto &after = connectProvider();
    after.pulls[0].answer(page({}, "n2", false, "e2"));
    ASSERT_TRUE(engine->release(again.key));
    ASSERT_TRUE(until([&] { return after.applies.size() == 1u; }));
    omar.id = {QStringLiteral("u9")};
    after.applies[0].answer(Outcome{{omar}, omar.id.value});
    for (const auto &[key, place] : {std::pair(refused, 1u), std::pair(waiting, 2u)}) {
        ASSERT_TRUE(until([&] { return after.applies.size() == place + 1; }));
        EXPECT_EQ(commandObject(after.applies[place].command)->id, omar.id.value);
        EXPECT_EQ(after.applies[place].expectation.revision, omar.revision);
        EXPECT_EQ(outbox->commands().first().key, key);
        ++omar.revision;
        after.applies[place].answer(Outcome{{omar}, {}});
    }
    EXPECT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
}

TEST(Vanished, Fault17_Fault21_AnEditThatACopyHasForgottenIsMissedToo)
{
    const User copied = test::namedUser(QStringLiteral("u1"), QStringLiteral("Lena"), QStringLiteral("Novak"), 5);
    User now = copied;
    now.revision = 1005;
    now.site = QStringLiteral("Pell Street");
    const FieldEdit edit{QStringLiteral("site"), QString(), QStringLiteral("Oakmere")};
    const auto lostFor = [&](qint64 base) {
        return vanished(
            {{{QStringLiteral("k")}, changeUser(copied.id, {}, base, {edit}), copied.id, {}}}, {ObjectKind::User, copied.id.value},
            toJson(copied), toJson(now));
    };
    EXPECT_TRUE(lostFor(4).isEmpty()) << "the copy has seen what came after it, and somebody else's value";
    ASSERT_EQ(lostFor(5).size(), 1) << "a loss of power took it from the copy";
    EXPECT_EQ(
        std::get<ChangeObject>(lostFor(5).first().command).edits.first(),
        (FieldEdit{edit.field, QStringLiteral("Pell Street"), edit.to}));
}

TEST_F(PullTest, Fault12_Fault17_WhoCannotBeReadInTheOtherHistoryIsNotGone)
{
    auto &provider = withCopy({lena()});
    ASSERT_NO_FATAL_FAILURE(moveThenRestore(provider));
    ChangePage other = page({test::sampleUser(1)}, "n1", false, "e2");
    other.quarantined = 1;
    other.unreadable = {{ObjectKind::User, QStringLiteral("u1"), 5}};
    provider.pulls[2].answer(other);
    ASSERT_TRUE(until([&] { return cache->state().epoch == QLatin1String("e2"); }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value(), moved()) << "as it was last readable";
    EXPECT_TRUE(outbox->commands().isEmpty());
}

TEST_F(PullTest, Fault17_AProviderThatHasLostMostUsersIsAskedAbout)
{
    auto &provider = withCopy(users(0, 50));
    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page(users(0, 5), "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return engine->activity().deletionsToConfirm == 45; }));
    EXPECT_EQ(cache->users().count(), 50);
    EXPECT_EQ(cache->state().epoch, QStringLiteral("e1"));
}

TEST(PullPlan, IsAFunctionOfValues)
{
    ChangePage page;
    page.epoch = QStringLiteral("e1");
    page.next.value = QStringLiteral("c2");
    PullState local;
    local.copy = {{QStringLiteral("c1")}, QStringLiteral("e1"), true, {}, 0};
    local.users = 1000;
    local.removals = 100;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0);
    EXPECT_EQ(planPull(page, local, now).action, PullPlan::Action::Apply);
    local.removals = 101;
    EXPECT_EQ(planPull(page, local, now).action, PullPlan::Action::Ask);
    local.mayRemove = true;
    EXPECT_EQ(planPull(page, local, now).action, PullPlan::Action::Apply);
    page.epoch = QStringLiteral("e2");
    EXPECT_EQ(planPull(page, local, now).action, PullPlan::Action::Compare);
    local.copy.complete = false;
    EXPECT_EQ(planPull(page, local, now).action, PullPlan::Action::StartOver);
}
