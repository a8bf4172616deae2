#include "tests/ui/user/userpagetest.h"

using namespace jackfield;
using namespace jackfield::test;

using ProfileTest = UserPageTest;

TEST_F(ProfileTest, S2_4_CallerIdShowsOnInternalCallsOnly)
{
    open("profile");
    EXPECT_TRUE(says("The caller ID name is shown on internal calls only."));
    type("Caller ID first name", "Mari");
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("clidFirstName"), s(""), s("Mari")}}));
}

TEST_F(ProfileTest, S2_5_AnAccountWithoutDepartmentsHasNoSuchField)
{
    session.furnish();
    open("profile");
    EXPECT_TRUE(named<PickerCombo>(*place, s("Department")));
    session.thePolicy.departments.clear();
    UserPlace other(session, theme, clipboard, clock);
    other.show();
    other.open({s("u-1")}, s("profile"));
    settle();
    EXPECT_FALSE(named<PickerCombo>(other, s("Department")));
}

TEST_F(ProfileTest, S2_6_AnEmptyTimeZoneIsTheGroups)
{
    open("profile");
    EXPECT_EQ(named<PickerCombo>(*place, s("Time zone"))->shown(), s("Group time zone"));
}

TEST_F(ProfileTest, S2_7_NumbersAreTypedAsPeopleWriteThem)
{
    open("profile");
    EXPECT_EQ(field("Mobile number")->text(), s("(218) 555-0104"));
    type("Mobile number", "218 555 0105");
    press("Save");
    ASSERT_EQ(sent().edits.size(), 1);
    EXPECT_EQ(sent().edits.first().to.toString(), s("+12185550105"));
}

TEST_F(ProfileTest, S2_8_TheEmailIsLockedWhileMessagingIsOn)
{
    UserDetails details = sample();
    details.messaging.enabled = true;
    details.messaging.account = details.user.email;
    open("profile", details);
    EXPECT_FALSE(field("E-mail")->isEnabled());
    EXPECT_TRUE(says("Messaging is still on for this e-mail."));
    press("Open Integrated IMP");
    EXPECT_EQ(place->currentSection(), s("messaging"));
}

TEST_F(ProfileTest, WhatIsTypedBackIsNoChange)
{
    open("profile");
    type("First name", "Mari");
    EXPECT_TRUE(says("was Marisol"));
    type("First name", "Marisol");
    EXPECT_FALSE(button("Save"));
}

TEST_F(ProfileTest, BadInputIsSaidAtItsFieldAndNothingIsSent)
{
    open("profile");
    type("Mobile number", "12");
    type("E-mail", "nobody");
    type("First name", "");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("Enter a phone number, like (218) 555-0142."));
    EXPECT_TRUE(says("Use the form name@company.example."));
    EXPECT_TRUE(says("First name is needed."));
    EXPECT_EQ(place->focusWidget(), field("First name"));
    EXPECT_EQ(field("E-mail")->text(), s("nobody"));
}
