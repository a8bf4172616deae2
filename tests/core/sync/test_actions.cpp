#include "core/domain/commandjson.h"
#include "tests/core/sync/synctest.h"

// What is added, removed, assigned, released and activated.

using namespace jackfield;

namespace {

class ActionsTest : public test::SyncTest {
protected:
    static QString text(const char *text) { return QString::fromLatin1(text); }
    static Device phone(const char *user, qint64 revision)
    {
        Device device;
        device.id = {text("d1")};
        device.revision = revision;
        device.make = text("Yealink");
        device.user = {text(user)};
        return device;
    }
    static PhoneNumber number(const char *state, qint64 revision)
    {
        PhoneNumber number;
        number.id = {text("+12185550163")};
        number.revision = revision;
        number.state = text(state);
        number.user = {text("u1")};
        return number;
    }
    static Site site(bool online, qint64 revision)
    {
        Site site;
        site.id = {text("s1")};
        site.revision = revision;
        site.name = text("Oakmere");
        site.online = online;
        return site;
    }
    static ActOnObject release(qint64 base)
    {
        return {Action::ReleaseDevice, {ObjectKind::Device, text("d1")}, text("Yealink"), base, {text("u1")}};
    }
    static ActOnObject activation(qint64 base)
    {
        return {
            Action::ActivateNumber, {ObjectKind::PhoneNumber, text("+12185550163")}, text("(218) 555-0163"), base, {text("u1")}};
    }
    static ChangeObject contact()
    {
        return {{ObjectKind::Site, text("s1")}, text("Oakmere"), 3, {{text("contact"), text("a1"), text("a2")}}};
    }
    static Error changed(const QJsonObject &current)
    {
        Error error{Error::Kind::Conflict, text("precondition-failed"), {}};
        error.current = current;
        return error;
    }
};

} // namespace

TEST_F(ActionsTest, EveryCommandComesBackFromItsFile)
{
    const QList<Command> commands{
        AddObject{ObjectKind::Administrator, text("Odile Faure"), {{text("email"), text("odile@quillhaven.example")}}},
        AddObject{ObjectKind::Device, text("Yealink T54W"), {{text("mac"), text("80:5E:C0:AA:BB:CC")}}, {text("u1")}},
        removeUser({text("u1")}, text("Lena Novak"), 5),
        RemoveObject{{ObjectKind::Administrator, text("a1")}, text("Odile Faure"), 7},
        release(4),
        ActOnObject{
            Action::ReplaceUser, {ObjectKind::User, text("u1")}, text("Lena Novak"), 5, {}, {{text("firstName"), text("Odile")}}},
        activation(4),
        ActOnObject{
            Action::AssignDevice, {ObjectKind::Device, text("d1")}, text("Yealink"), 4, {text("u1")}, {{text("ports"), 2}}}};
    for (const Command &command : commands) {
        const auto read = commandFromBody(commandKind(command), commandBody(command));
        ASSERT_TRUE(read) << qPrintable(commandKind(command));
        EXPECT_EQ(*read, command) << qPrintable(commandKind(command));
    }
}

TEST_F(ActionsTest, S1_16_ADeviceWhoseOtherFieldsChangedIsStillTakenAway)
{
    auto &provider = withCopy({lena(), phone("u1", 4)});
    const auto key = submit(release(4));
    provider.applies[0].answer(tl::unexpected<Error>(changed(toJson(phone("u1", 6)))));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(provider.applies[1].expectation.revision, 6);
    provider.applies[1].answer(Outcome{{phone("", 7)}, text("d1")});
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
}

TEST_F(ActionsTest, S1_16_ADeviceThatSomebodyElseHasByNowStaysWithThem)
{
    auto &provider = withCopy({lena(), phone("u1", 4)});
    const auto key = submit(release(4));
    provider.applies[0].answer(tl::unexpected<Error>(changed(toJson(phone("u2", 6)))));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    EXPECT_EQ(provider.applies.size(), 1u);
    EXPECT_EQ(cache->find<Device>(text("d1")).value()->user.value, text("u2"));
}

TEST_F(ActionsTest, S2_14_ANumberOfSomebodyElseIsNotActivatedWithoutAsking)
{
    auto &provider = withCopy({lena(), number("needs-activation", 4)});
    const auto key = submit(activation(4));
    PhoneNumber theirs = number("needs-activation", 6);
    theirs.user = {text("u2")};
    provider.applies[0].answer(tl::unexpected<Error>(changed(toJson(theirs))));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    EXPECT_EQ(provider.applies.size(), 1u);
}

TEST_F(ActionsTest, S2_3_AUserWhoChangedMeanwhileIsNotHandedOverWithoutAsking)
{
    auto &provider = withCopy({lena()});
    const auto key = submit(ActOnObject{
        Action::ReplaceUser, {ObjectKind::User, text("u1")}, text("Lena Novak"), 5, {}, {{text("firstName"), text("Odile")}}});
    User theirs = lena(8);
    theirs.firstName = text("Kim");
    provider.applies[0].answer(tl::unexpected<Error>(conflict(theirs)));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Conflict; }));
    ASSERT_TRUE(engine->choose(key, {Side::Mine}));
    ASSERT_EQ(provider.applies.size(), 2u);
    EXPECT_EQ(provider.applies[1].expectation.revision, 8);
    theirs.revision = 9;
    theirs.firstName = text("Odile");
    provider.applies[1].answer(tl::unexpected<Error>(conflict(theirs)));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; })) << "it is so already";
}

TEST_F(ActionsTest, Fault15_ADeviceForAUserWhoIsBeingSetUpGetsTheRealId)
{
    auto &provider = withCopy({});
    const auto making = submit(SetUpUser{});
    const UserId temporary = outbox->find(making)->object;
    submit(AddObject{ObjectKind::Device, text("Yealink T54W"), {{text("mac"), text("805EC0AABBCC")}}, temporary});
    ASSERT_EQ(provider.applies.size(), 1u) << "nobody is there yet who could get it";
    provider.applies[0].answer(Outcome{{test::namedUser(text("u2"), text("Kim"), text("Osei"), 7)}, text("u2")});
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(std::get<AddObject>(provider.applies[1].command).holder.value, text("u2"));
}

TEST_F(ActionsTest, Fault14_WhoIsRemovedAlreadyNeedsNoRemoval)
{
    Administrator odile;
    odile.id = {text("a1")};
    odile.revision = 4;
    auto &provider = withCopy({odile});
    const auto key = submit(RemoveObject{{ObjectKind::Administrator, text("a1")}, text("Odile Faure"), 4});
    provider.applies[0].answer(fails<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    EXPECT_EQ(cache->find<Administrator>(text("a1")).value(), std::nullopt);
}

TEST_F(ActionsTest, S0_8_AnEditOfASiteThatIsOfflineWaitsUntilItIsBack)
{
    auto &provider = withCopy({site(false, 3)});
    const auto key = submit(contact());
    EXPECT_EQ(stateOf(key), CommandState::Queued);
    EXPECT_TRUE(provider.applies.empty());
    ASSERT_EQ(outbox->find(key)->error.fields.size(), 1) << "so that its person can be told why";
    engine->syncNow();
    provider.pulls[1].answer(page({site(true, 4)}, "c2"));
    ASSERT_TRUE(until([&] { return !provider.applies.empty(); }));
    EXPECT_EQ(std::get<ChangeObject>(provider.applies[0].command).object.id, text("s1"));
}

TEST_F(ActionsTest, S0_8_ASiteThatWentOfflineUnnoticedIsTriedAgain)
{
    auto &provider = withCopy({site(true, 3)});
    const auto key = submit(contact());
    Error offline{Error::Kind::Rejected, text("rejected"), {}};
    offline.fields = {{text("contact"), text("offline"), {}, {}, {}}};
    provider.applies[0].answer(tl::unexpected<Error>(offline));
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Queued; }));
    EXPECT_EQ(outbox->find(key)->error.fields.first().code, text("offline")) << "so that its person can be told why";
    const QString firstKey = provider.applies[0].key.value;
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_NE(provider.applies[1].key.value, firstKey) << "the provider would repeat its answer to the first";
}

TEST_F(ActionsTest, Fault17_AnAdministratorWhomTheRestoredProviderHasLostIsOfferedAgain)
{
    auto &provider = withCopy({lena()});
    const Command addition = AddObject{ObjectKind::Administrator, text("Odile Faure"), {{text("firstName"), text("Odile")}}};
    submit(addition);
    Administrator odile;
    odile.id = {text("a7")};
    odile.revision = 6;
    provider.applies[0].answer(Outcome{{odile}, text("a7")});
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    engine->syncNow();
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    provider.pulls[2].answer(page({lena(5)}, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return outbox->commands().size() == 1; }));
    EXPECT_EQ(outbox->commands().first().state, CommandState::Held);
    EXPECT_EQ(outbox->commands().first().command, addition);
}
