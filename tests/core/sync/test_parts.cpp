#include "core/domain/commandjson.h"
#include "tests/core/sync/synctest.h"

// Edits of what stands beside a user: parts, addresses, sites.

using namespace jackfield;

namespace {

class PartsTest : public test::SyncTest {
protected:
    static UserCalling calling(qint64 revision)
    {
        UserCalling calling;
        calling.id = {QStringLiteral("u1")};
        calling.revision = revision;
        return calling;
    }
    static ChangeObject forwarding(const char *to, qint64 base = 0)
    {
        return {
            {ObjectKind::UserCalling, QStringLiteral("u1")},
            QStringLiteral("Lena Novak"),
            base,
            {{QStringLiteral("forwardBusyTo"), QString(), QString::fromLatin1(to)}}};
    }
    const ChangeObject &sent(const test::FakeProvider &provider, size_t at) const
    {
        return std::get<ChangeObject>(provider.applies[at].command);
    }
};

} // namespace

TEST_F(PartsTest, ThePartsOfAUserComeWithTheCopyAndChangeWithTheUser)
{
    UserCalling part = calling(7);
    part.doNotDisturb = true;
    auto &provider = withCopy({lena(), part});
    EXPECT_TRUE(cache->find<UserCalling>(QStringLiteral("u1")).value()->doNotDisturb);
    ChangeSet told;
    QObject::connect(cache.get(), &Cache::changed, engine.get(), [&](const ChangeSet &changes) { told = changes; });
    engine->syncNow();
    provider.pulls[1].answer(page({calling(8)}, "c2"));
    ASSERT_TRUE(until([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told.usersChanged, (QList<UserId>{{QStringLiteral("u1")}}));
    EXPECT_FALSE(cache->find<UserCalling>(QStringLiteral("u1")).value()->doNotDisturb);
}

TEST_F(PartsTest, WhatNobodyHasChangedYetIsEditedAtRevisionZero)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(forwarding("204177"));
    ASSERT_EQ(provider.applies.size(), 1u) << "nothing must be looked at before";
    EXPECT_EQ(provider.applies[0].expectation.revision, 0);
    UserCalling done = calling(6);
    done.forwardBusyTo = QStringLiteral("204177");
    provider.applies[0].answer(Outcome{{done}, QStringLiteral("u1")});
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    EXPECT_EQ(*cache->find<UserCalling>(QStringLiteral("u1")).value(), done);
}

TEST_F(PartsTest, Fault13_OtherFieldsOfAPartComeTogetherTheSameFieldAsks)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(forwarding("204177"));
    UserCalling theirs = calling(9);
    theirs.doNotDisturb = true;
    Error changed{Error::Kind::Conflict, QStringLiteral("precondition-failed"), {}};
    changed.current = toJson(theirs);
    provider.applies[0].answer(tl::unexpected<Error>(changed));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(provider.applies[1].expectation.revision, 9);
    theirs.revision = 10;
    theirs.forwardBusyTo = QStringLiteral("204300");
    changed.current = toJson(theirs);
    provider.applies[1].answer(tl::unexpected<Error>(changed));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    ConflictChoice mine;
    mine.fields.insert(QStringLiteral("forwardBusyTo"), Side::Mine);
    ASSERT_TRUE(engine->choose(key, mine));
    ASSERT_EQ(provider.applies.size(), 3u);
    EXPECT_EQ(provider.applies[2].expectation.revision, 10);
}

// The revisions of a user and of a part have nothing to do with each other, but their order has.
TEST_F(PartsTest, AnEditOfAPartWaitsForTheUsersEditAndKeepsItsOwnRevision)
{
    auto &provider = withCopy({lena()});
    submit(change("site", "", "Oakmere"));
    submit(forwarding("204177", 0));
    ASSERT_EQ(provider.applies.size(), 1u);
    provider.applies[0].answer(Outcome{{lena(6)}, {}});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(provider.applies[1].expectation.revision, 0);
}

TEST_F(PartsTest, Fault15_APartOfAUserWhoIsBeingSetUpGetsTheRealId)
{
    auto &provider = withCopy({});
    const auto making = submit(SetUpUser{});
    ChangeObject edit = forwarding("204177");
    edit.object.id = outbox->find(making)->object.value;
    submit(edit);
    provider.applies[0].answer(
        Outcome{{test::namedUser(QStringLiteral("u2"), QStringLiteral("Kim"), QStringLiteral("Osei"), 7)}, QStringLiteral("u2")});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(sent(provider, 1).object, (ObjectRef{ObjectKind::UserCalling, QStringLiteral("u2")}));
    EXPECT_EQ(provider.applies[1].expectation.revision, 0);
}

TEST_F(PartsTest, Fault17_AnEditOfAPartThatTheRestoredProviderHasLostIsHeld)
{
    auto &provider = withCopy({lena()});
    submit(forwarding("204177"));
    UserCalling done = calling(6);
    done.forwardBusyTo = QStringLiteral("204177");
    provider.applies[0].answer(Outcome{{done}, {}});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page({lena(5)}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return cache->state().epoch == QLatin1String("e2"); }));
    EXPECT_EQ(cache->find<UserCalling>(QStringLiteral("u1")).value(), std::nullopt);
    ASSERT_EQ(outbox->commands().size(), 1);
    const QueuedCommand lost = outbox->commands().first();
    EXPECT_EQ(lost.state, CommandState::Held);
    EXPECT_EQ(lost.command, Command(forwarding("204177"))) << "from what is usual, at revision 0";
}

TEST_F(PartsTest, Fault17_ALostSetUpTakesTheEditsOfItsPartsAlong)
{
    auto &provider = withCopy({lena()});
    submit(SetUpUser{});
    const User kim = test::namedUser(QStringLiteral("u2"), QStringLiteral("Kim"), QStringLiteral("Osei"), 7);
    provider.applies[0].answer(Outcome{{kim}, kim.id.value});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    ChangeObject edit = forwarding("204177");
    edit.object.id = kim.id.value;
    submit(edit);
    UserCalling done = calling(8);
    done.id = kim.id;
    done.forwardBusyTo = QStringLiteral("204177");
    provider.applies[1].answer(Outcome{{done}, {}});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page({lena()}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return outbox->commands().size() == 2; }));
    EXPECT_EQ(outbox->commands().last().object, outbox->commands().first().object) << "it waits for the set-up";
    EXPECT_EQ(std::get<ChangeObject>(outbox->commands().last().command).object.kind, ObjectKind::UserCalling);
}

TEST_F(PartsTest, CommandsAboutEveryKindComeBackFromTheDisk)
{
    for (const ObjectKind kind : objectKinds()) {
        ChangeObject change{{kind, QStringLiteral("x1")}, QStringLiteral("Lena"), 3, {{QStringLiteral("a"), 1, 2}}};
        if (kind == ObjectKind::EmergencyAddress)
            change.holder = {QStringLiteral("u1")};
        const auto read = commandFromBody(commandKind(change), commandBody(change));
        ASSERT_TRUE(read) << qPrintable(wireName(kind));
        EXPECT_EQ(*read, Command(change)) << qPrintable(wireName(kind));
    }
}
