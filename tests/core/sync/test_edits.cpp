#include "core/domain/fieldjson.h"
#include "core/sync/conflict.h"
#include "tests/core/sync/synctest.h"

using namespace jackfield;
using namespace std::chrono_literals;

namespace {

class EditsTest : public test::SyncTest { };

User with(User user, qint64 revision, QString User::*field, const char *value)
{
    user.revision = revision;
    user.*field = QString::fromLatin1(value);
    return user;
}

const ChangeObject &asChange(const Command &command) { return std::get<ChangeObject>(command); }

} // namespace

TEST_F(EditsTest, AnEditSaysForWhichRevisionItWasMade)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    ASSERT_EQ(provider.applies.size(), 1u);
    EXPECT_EQ(provider.applies[0].expectation.revision, 5);
    provider.applies[0].answer(Outcome{{with(lena(), 6, &User::site, "Oakmere")}, {}});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value()->site, QStringLiteral("Oakmere"));
}

TEST_F(EditsTest, Fault13_AnEditOfAnotherFieldGoesOnByItselfUnderANewKey)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(tl::unexpected(conflict(with(lena(), 8, &User::department, "Sales"))));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(provider.applies[1].expectation.revision, 8);
    EXPECT_NE(provider.applies[1].key, provider.applies[0].key);
    EXPECT_EQ(outbox->find(key)->wireKey, provider.applies[1].key) << "on the disk before it left";
}

TEST_F(EditsTest, Fault13_TheSameFieldIsAskedOnceAndTheAnswerIsKept)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    const User theirs = with(lena(), 8, &User::site, "Pell Street");
    provider.applies[0].answer(tl::unexpected(conflict(theirs)));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    EXPECT_EQ(disputedFields(*outbox->find(key)), QStringList{QStringLiteral("site")});
    EXPECT_EQ(engine->choose(key, {}).error().code, QStringLiteral("choice-missing"));
    ASSERT_TRUE(engine->choose(key, {Side::Mine, {{QStringLiteral("site"), Side::Mine}}}));
    ASSERT_EQ(provider.applies.size(), 2u);
    EXPECT_EQ(provider.applies[1].expectation.revision, 8);
    // Somebody else changes another field meanwhile: nothing new to ask.
    provider.applies[1].answer(tl::unexpected(conflict(with(theirs, 9, &User::department, "Sales"))));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 3; }));
    EXPECT_EQ(asChange(provider.applies[2].command).edits.first().to, QJsonValue(QStringLiteral("Oakmere")));
}

TEST_F(EditsTest, Fault13_WhoChoosesTheOtherSideHasNothingLeftToSend)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(tl::unexpected(conflict(with(lena(), 8, &User::site, "Pell Street"))));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    ASSERT_TRUE(engine->choose(key, {Side::Mine, {{QStringLiteral("site"), Side::Theirs}}}));
    EXPECT_TRUE(outbox->commands().isEmpty());
}

TEST_F(EditsTest, Fault14_AnEditOfSomebodyWhoIsGoneIsKept)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Gone, "gone"));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Gone; }));
    start();
    EXPECT_EQ(stateOf(key), CommandState::Gone);
    EXPECT_EQ(asChange(outbox->find(key)->command).edits.first().to, QJsonValue(QStringLiteral("Oakmere")));
}

TEST_F(EditsTest, ARemovalOfSomebodyWhoIsGoneIsDone)
{
    auto &provider = withCopy({lena()});
    submit(removeUser({QStringLiteral("u1")}, QStringLiteral("Lena Novak"), 5));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Gone, "gone"));
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    EXPECT_EQ(cache->users().count(), 0);
}

TEST_F(EditsTest, Fault15_AnEditWaitsForEarlierOnesOfItsUserAndOthersPass)
{
    auto &provider = withCopy({lena()});
    const auto held = submit(change("site", "", "Oakmere"), CommandState::Held);
    const auto behind = submit(change("department", "", "Sales"));
    submit(SetUpUser{});
    ASSERT_EQ(provider.applies.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<SetUpUser>(provider.applies[0].command));
    ASSERT_TRUE(engine->release(held));
    provider.applies[0].answer(Outcome{{}, QStringLiteral("u2")});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(asChange(provider.applies[1].command).edits.first().field, QStringLiteral("site"));
    provider.applies[1].answer(Outcome{{with(lena(), 6, &User::site, "Oakmere")}, {}});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 3; }));
    EXPECT_EQ(provider.applies[2].key, outbox->find(behind)->wireKey);
    EXPECT_EQ(provider.applies[2].expectation.revision, 6) << "one's own edit is no conflict";
}

TEST_F(EditsTest, Fault15_EditsOfAUserWhoIsBeingSetUpGetTheRealIdWithTheAnswer)
{
    auto &provider = withCopy({lena()});
    const auto making = submit(SetUpUser{});
    const UserId temporary = outbox->find(making)->object;
    const auto edit = submit(
        changeUser(temporary, QStringLiteral("Kim"), 0, {{QStringLiteral("site"), QStringLiteral(""), QStringLiteral("Oakmere")}}));
    provider.applies[0].answer(
        Outcome{{test::namedUser(QStringLiteral("u2"), QStringLiteral("Kim"), QStringLiteral("Osei"), 7)}, QStringLiteral("u2")});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(asChange(provider.applies[1].command).object.id, QStringLiteral("u2"));
    EXPECT_EQ(provider.applies[1].expectation.revision, 7);
    start();
    EXPECT_EQ(outbox->find(edit)->object.value, QStringLiteral("u2"));
    EXPECT_EQ(outbox->add(changeUser(temporary, {}, 0, {}))->object.value, QStringLiteral("u2"))
        << "who still knows the old id is understood";
}

TEST_F(EditsTest, Fault15_WhenAUserIsNeverSetUpItsEditsAreGone)
{
    withCopy({lena()});
    const auto making = submit(SetUpUser{}, CommandState::Held);
    const auto edit = submit(changeUser(outbox->find(making)->object, {}, 0, {}));
    const UserId never = outbox->find(making)->object;
    ASSERT_TRUE(engine->discard(making));
    EXPECT_EQ(stateOf(edit), CommandState::Gone);
    EXPECT_EQ(outbox->add(changeUser(never, {}, 0, {})).error().kind, Error::Kind::Gone);
}

TEST_F(EditsTest, Fault16_APoisonedEditIsParkedAndOthersGoOn)
{
    auto &provider = withCopy({lena()});
    const auto poison = submit(change("site", "", "Oakmere"));
    const auto other = submit(SetUpUser{});
    provider.applies[0].answer(fails<Outcome>(Error::Kind::RateLimited, "internal"));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; })) << "the other one does not wait";
    provider.applies[1].answer(Outcome{{}, QStringLiteral("u2")});
    ASSERT_TRUE(until([&] { return stateOf(other) == CommandState::Applied; }));
    for (size_t attempt = 2; attempt <= 5; ++attempt) {
        clock.advance(2min);
        ASSERT_TRUE(until([&] { return provider.lookUps.size() == attempt - 1; }));
        provider.lookUps.back().answer(fails<Outcome>(Error::Kind::Gone));
        ASSERT_TRUE(until([&] { return provider.applies.size() == attempt + 1; }));
        provider.applies.back().answer(fails<Outcome>(Error::Kind::RateLimited, "internal"));
        ASSERT_TRUE(until([&] { return stateOf(poison) == CommandState::Checking; }));
    }
    clock.advance(2min);
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 5; }));
    provider.lookUps.back().answer(fails<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return stateOf(poison) == CommandState::Parked; }));
    ASSERT_TRUE(engine->release(poison));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 6; }));
    provider.lookUps.back().answer(fails<Outcome>(Error::Kind::Gone));
    EXPECT_TRUE(until([&] { return provider.applies.size() == 7; })) << "a person's word is one more try";
}

TEST_F(EditsTest, Fault40_WhatOneMayNotDoIsParkedUntilSomebodyTriesAgain)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Forbidden));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Parked; }));
    ASSERT_TRUE(engine->release(key));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; })) << "looked up before it is sent again";
}

TEST_F(EditsTest, Fault3_AfterADayAnEditIsComparedWithTheUserAndNotSentAgain)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Unknown));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; }));
    clock.advance(25h);
    provider.lookUps[0].answer(fails<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return provider.reads.size() == 1; }));
    provider.reads[0].answer(with(lena(), 6, &User::site, "Oakmere"));
    EXPECT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    EXPECT_EQ(provider.applies.size(), 1u);
}

TEST_F(EditsTest, Fault3_AfterADayWhatMayHaveBeenUndoneIsAsked)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Unknown));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; }));
    clock.advance(25h);
    provider.lookUps[0].answer(fails<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return provider.reads.size() == 1; }));
    provider.reads[0].answer(lena(9));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    EXPECT_EQ(outbox->find(key)->error.code, QStringLiteral("may-be-done"));
}

TEST_F(EditsTest, Fault18_ASetUpThatIsADayOldIsAskedAboutEvenIfThisFileNeverSentIt)
{
    const auto queued = outbox->add(SetUpUser{});
    clock.advance(25h);
    auto &provider = connectProvider();
    EXPECT_TRUE(until([&] { return stateOf(queued->key) == CommandState::Conflict; }));
    EXPECT_EQ(provider.applies.size(), 0u);
    ASSERT_TRUE(engine->choose(queued->key, {Side::Mine, {}}));
    EXPECT_EQ(provider.applies.size(), 1u);
    EXPECT_NE(provider.applies[0].key, queued->wireKey);
}

TEST_F(EditsTest, WhatIsOnItsWayCannotBeTakenBack)
{
    withCopy({lena()});
    const auto key = submit(change("site", "", "Oakmere"));
    EXPECT_EQ(engine->discard(key).error().code, QStringLiteral("on-its-way"));
    EXPECT_EQ(engine->edit(key, change("site", "", "Tarn House")).error().code, QStringLiteral("on-its-way"));
}

TEST_F(EditsTest, ARejectedEditIsMendedUnderANewKey)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(change("extension", "", "1"));
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Rejected));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Rejected; }));
    ASSERT_TRUE(engine->edit(key, change("extension", "", "204377")));
    ASSERT_EQ(provider.applies.size(), 2u);
    EXPECT_NE(provider.applies[1].key, provider.applies[0].key);
}

TEST_F(EditsTest, AnAnswerBeforeTheFirstCopyBeginsIsLeftToTheCopy)
{
    auto &provider = connectProvider();
    const auto key = submit(change("site", "", "Oakmere"));
    ASSERT_EQ(provider.applies.size(), 1u);
    provider.applies[0].answer(Outcome{{lena(6)}, {}});
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    // Removed before the copy was made: it says nothing of her.
    provider.pulls[0].answer(page({}, "c1"));
    ASSERT_TRUE(until([&] { return cache->state().complete; }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value(), std::nullopt);
}

TEST_F(EditsTest, ACopyThatIsOlderThanAnAnswerLeftToItHasNotCaughtUp)
{
    auto &provider = connectProvider();
    const auto key = submit(change("site", "", "Oakmere"));
    provider.applies[0].answer(Outcome{{lena(6)}, {}});
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    // Written by the provider before it did that.
    provider.pulls[0].answer(page({lena(5)}, "c1"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2u; }));
    EXPECT_EQ(provider.pulls[1].limits.wait.count(), 0);
    EXPECT_TRUE(engine->activity().syncing);
    provider.pulls[1].answer(page({lena(6)}, "c2"));
    ASSERT_TRUE(until([&] { return !engine->activity().syncing; }));
    EXPECT_EQ(cache->users().byId({QStringLiteral("u1")}).value()->revision, 6);
}
