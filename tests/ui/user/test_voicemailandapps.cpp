#include "tests/ui/user/userpagetest.h"

using namespace jackfield;
using namespace jackfield::test;

using VoicemailTest = UserPageTest;
using ApplicationsTest = UserPageTest;

TEST_F(VoicemailTest, S4_6_TheBoxHasALanguageOfItsOwn)
{
    open("voicemail");
    auto *language = named<PickerCombo>(*place, s("Voicemail language"));
    ASSERT_TRUE(language);
    EXPECT_EQ(language->shown(), s("As the telephone prompts"));
    language->setCurrentId(s("fr"));
    Q_EMIT language->picked(s("fr"));
    settle();
    press("Save");
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::UserVoicemail, s("u-1")}));
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("language"), s(""), s("fr")}}));
}

TEST_F(VoicemailTest, S2_1_DeliveryByEmailNeedsAnAddressAndOffersTheUsersOwn)
{
    open("voicemail");
    auto *delivery = named<PickerCombo>(*place, s("Deliver messages"));
    ASSERT_TRUE(delivery);
    delivery->setCurrentId(s("email"));
    Q_EMIT delivery->picked(s("email"));
    settle();
    EXPECT_EQ(field("Voicemail e-mail")->text(), s("marisol.vega@quillhaven.example"));
    type("Voicemail e-mail", "");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("Voicemail e-mail is needed."));
    type("Voicemail e-mail", "team@quillhaven.example");
    press("Save");
    EXPECT_EQ(
        sent().edits,
        (QList<FieldEdit>{{s("delivery"), s("mailbox"), s("email")}, {s("email"), s(""), s("team@quillhaven.example")}}));
}

TEST_F(ApplicationsTest, S1_14_WhatComesWithTheStationIsOnAndTheRestCanBeSwitched)
{
    UserDetails details = sample();
    details.user.applications = {s("softphone"), s("messaging")};
    open("applications", details);
    auto *included = named<Switch>(*place, s("Softphone"));
    ASSERT_TRUE(included);
    EXPECT_TRUE(included->isChecked());
    EXPECT_FALSE(included->isEnabled());
    EXPECT_TRUE(says("Comes with Professional"));
    turn("Voicemail to e-mail");
    EXPECT_TRUE(says("Voicemail to e-mail: off → on"));
    turn("Voicemail to e-mail");
    EXPECT_FALSE(button("Save")) << "off again is no edit";
    turn("Voicemail to e-mail");
    press("Save");
    EXPECT_EQ(
        sent().edits.first().to.toVariant().toStringList(), (QStringList{s("softphone"), s("messaging"), s("voicemail-email")}));
}
