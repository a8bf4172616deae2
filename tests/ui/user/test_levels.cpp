#include "tests/ui/user/userpagetest.h"

#include "ui/fields/calloutbox.h"

using namespace jackfield;
using namespace jackfield::test;

namespace {

const char *const ask = "Your level does not include this. Ask a customer administrator.";

class LevelsOfAPage : public UserPageTest {
protected:
    void open(const char *section, const char *level, const char *actor = "maren")
    {
        session.furnish();
        session.theActor.id = {s(actor)};
        session.theActivity.link = link;
        session.thePolicy.level = s(level);
        lay(sample());
        place = std::make_unique<UserPlace>(session, theme, clipboard, clock);
        place->resize(1160, 780);
        place->show();
        place->open(sample().user.id, s(section));
        settle();
    }
    bool says(const char *sentence)
    {
        for (const CalloutBox *box : place->findChildren<CalloutBox *>()) {
            if (box->isVisibleTo(place.get()) && box->boldText() == s(sentence))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(LevelsOfAPage, S3_7_WhatALevelCannotChangeIsOffWithWhomToAsk)
{
    open("dashboard", "basic");
    EXPECT_FALSE(says(ask)) << "features are within reach";
    EXPECT_TRUE(named<Switch>(*place, s("Do not disturb"))->isEnabled());
    EXPECT_FALSE(button("Hand over to a new person…")->isEnabled());
    EXPECT_EQ(button("Hand over to a new person…")->accessibleDescription(), s(ask));
    open("password", "basic");
    EXPECT_TRUE(says(ask));
    EXPECT_FALSE(field("New password")->isEnabled());
}

TEST_F(LevelsOfAPage, S3_3_EverybodyManagesTheOwnSecrets)
{
    open("password", "basic", "u-1");
    EXPECT_FALSE(says(ask));
    EXPECT_TRUE(field("New password")->isEnabled());
}

TEST_F(LevelsOfAPage, S3_8_WhenTheLevelChangesThePageFollows)
{
    open("password", "super");
    EXPECT_TRUE(field("New password")->isEnabled());
    AccountPolicy policy = session.thePolicy;
    policy.level = s("basic");
    session.changePolicy(policy);
    settle();
    EXPECT_TRUE(says(ask));
    EXPECT_FALSE(field("New password")->isEnabled());
}

TEST_F(LevelsOfAPage, InAnAccessForReadingNothingCanBeEdited)
{
    open("dashboard", "agent");
    AccountPolicy policy = session.thePolicy;
    policy.readOnly = true;
    session.changePolicy(policy);
    settle();
    EXPECT_FALSE(named<Switch>(*place, s("Do not disturb"))->isEnabled());
    EXPECT_TRUE(
        says("You may look, but not change anything: this access is “View only”. End it and enter again to change something."));
}
