#include "tests/ui/user/userpagetest.h"

using namespace jackfield;
using namespace jackfield::test;

using CallingTest = UserPageTest;

TEST_F(CallingTest, S2_20_EachFeatureHasASwitch)
{
    open("dashboard");
    for (const char *feature :
         {"Call forwarding always", "Call forwarding busy", "Call forwarding no answer", "Call forwarding not reachable",
          "Do not disturb", "Call waiting", "Reject anonymous calls"})
        EXPECT_TRUE(named<Switch>(*place, s(feature))) << feature;
    turn("Do not disturb");
    EXPECT_TRUE(says("Do not disturb: off → on"));
    press("Save");
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::UserCalling, s("u-1")}));
    EXPECT_EQ(sent().baseRevision, 0) << "nobody has changed it yet";
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("doNotDisturb"), false, true}}));
    EXPECT_EQ(sent().name, s("Marisol Vega"));
}

TEST_F(CallingTest, S2_22_ForwardingAsksWhereToBeforeAnythingIsSent)
{
    open("dashboard");
    EXPECT_FALSE(field("Forward To"));
    turn("Call forwarding busy");
    ASSERT_TRUE(field("Forward To"));
    EXPECT_EQ(place->focusWidget(), field("Forward To"));
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("Enter the number that calls go to."));
    type("Forward To", "(218) 555-0177");
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("forwardBusy"), false, true}, {s("forwardBusyTo"), s(""), s("+12185550177")}}));
}

TEST_F(CallingTest, S2_22_AnExtensionIsATargetTooButNotOnesOwn)
{
    open("dashboard");
    turn("Call forwarding always");
    type("Forward To", "204118");
    press("Save");
    EXPECT_TRUE(says("Calls cannot go to the user's own number."));
    EXPECT_TRUE(session.submitted.isEmpty());
    type("Forward To", "204177");
    press("Save");
    EXPECT_EQ(sent().edits.last().to.toString(), s("204177"));
}

TEST_F(CallingTest, S2_22_AnOldTargetStaysInSightAndCanBeRemoved)
{
    UserDetails details = sample();
    details.calling.revision = 8;
    details.calling.forwardBusyTo = s("+12185550118");
    open("dashboard", details);
    ASSERT_TRUE(field("Forward To")) << "the feature is off, its target is kept";
    EXPECT_EQ(field("Forward To")->text(), s("(218) 555-0118"));
    type("Forward To", "");
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("forwardBusyTo"), s("+12185550118"), s("")}}));
    EXPECT_EQ(sent().baseRevision, 8);
}

TEST_F(CallingTest, S2_21_ThePreviousUsersForwardingIsPointedAtAndTurnedOffAtOnce)
{
    UserDetails details = sample();
    details.calling.revision = 8;
    details.calling.forwardAlways = details.calling.forwardNoAnswer = true;
    details.calling.forwardAlwaysTo = details.calling.forwardNoAnswerTo = s("204300");
    open("dashboard", details);
    EXPECT_TRUE(says("New person on this phone?"));
    press("Turn off all forwarding");
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("forwardAlways"), true, false}, {s("forwardNoAnswer"), true, false}}))
        << "the targets stay";
}

TEST_F(CallingTest, SomebodyElsesSwitchAndOnesOwnComeTogether)
{
    open("dashboard");
    turn("Do not disturb");
    UserDetails newer = sample();
    newer.calling.revision = 9;
    newer.calling.rejectAnonymous = true;
    renew(newer);
    EXPECT_TRUE(named<Switch>(*place, s("Reject anonymous calls"))->isChecked());
    EXPECT_TRUE(named<Switch>(*place, s("Do not disturb"))->isChecked());
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("doNotDisturb"), false, true}}));
    EXPECT_EQ(sent().baseRevision, 9);
}
