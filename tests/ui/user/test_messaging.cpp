#include "tests/ui/user/userpagetest.h"

#include <QCheckBox>

using namespace jackfield;
using namespace jackfield::test;

using MessagingTest = UserPageTest;

TEST_F(MessagingTest, S2_35_EnableAndSave)
{
    open("messaging");
    auto *enable = named<QCheckBox>(*place, s("Enable Integrated IMP"));
    ASSERT_TRUE(enable);
    QTest::keyClick(enable, Qt::Key_Space);
    settle();
    EXPECT_TRUE(says("Integrated IMP: off → on"));
    press("Save");
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::UserMessaging, s("u-1")}));
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("enabled"), false, true}}));
}

TEST_F(MessagingTest, S2_34_WithoutAnEmailThereCanBeNoAccountAndThePageSaysWhatToDo)
{
    UserDetails details = sample();
    details.user.email.clear();
    open("messaging", details);
    QTest::keyClick(named<QCheckBox>(*place, s("Enable Integrated IMP")), Qt::Key_Space);
    settle();
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("This user has no e-mail. Enter one under User Profile first."));
}

TEST_F(MessagingTest, S2_10_S2_11_S2_12_WhatFollowsAChangeOfTheEmailIsSaid)
{
    open("messaging");
    EXPECT_TRUE(says("Changing this user’s e-mail?"));
}
