#include "tests/ui/user/userpagetest.h"

namespace jackfield::test {

class AccessTest : public UserPageTest {
protected:
    void pick(const char *field, const char *id)
    {
        auto *combo = named<PickerCombo>(*place, s(field));
        ASSERT_TRUE(combo) << field;
        combo->setCurrentId(s(id));
        Q_EMIT combo->picked(s(id));
        settle();
    }
    static UserDetails standard()
    {
        UserDetails details = sample();
        details.user.licence = {s("standard")};
        details.user.signInId = s("marisol.vega@quillhaven.example");
        details.user.portalAccess = false;
        return details;
    }
};

TEST_F(AccessTest, S4_17_AnotherStationBringsThePortalAndLocksIt)
{
    open("access", standard());
    EXPECT_TRUE(named<Switch>(*place, s("Voice portal access"))->isEnabled());
    pick("Station", "advanced");
    EXPECT_TRUE(named<Switch>(*place, s("Voice portal access"))->isChecked());
    EXPECT_FALSE(named<Switch>(*place, s("Voice portal access"))->isEnabled());
    press("Save");
    ASSERT_EQ(session.submitted.size(), 1);
    QStringList fields;
    for (const FieldEdit &edit : sent().edits)
        fields += edit.field;
    EXPECT_EQ(fields, (QStringList{s("licence"), s("portalAccess")}));
}

TEST_F(AccessTest, S4_16_ThePortalIsAChoiceForStandard)
{
    open("access", standard());
    turn("Voice portal access");
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("portalAccess"), false, true}}));
}

TEST_F(AccessTest, S4_9_ThePortalWithoutAnEmailIsRefusedWhereItIsSwitchedOn)
{
    UserDetails details = standard();
    details.user.email.clear();
    open("access", details);
    turn("Voice portal access");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("This user has no e-mail. Enter one under User Profile first."));
}

TEST_F(AccessTest, S4_19_S4_20_AdminAccessBeginsWithTheLeastLevelAndCanBeRaised)
{
    session.furnish();
    const Choices levels = session.thePolicy.adminLevels;
    ASSERT_GE(levels.size(), 2);
    open("access", standard());
    turn("Admin access");
    auto *type = named<PickerCombo>(*place, s("Admin type"));
    ASSERT_TRUE(type);
    EXPECT_EQ(type->currentId(), levels.last().id);
    pick("Admin type", levels.first().id.toLatin1().constData());
    press("Save");
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("adminLevel"), QString(), levels.first().id}}));
}

TEST_F(AccessTest, S1_10_AUserIdThatIsTakenNamesItsHolderAndIsNotSent)
{
    open("access", standard());
    session.taken.insert(s("signInId/kim.osei@quillhaven.example"), s("Kim Osei"));
    type("User ID", "kim.osei@quillhaven.example");
    named<PickerCombo>(*place, s("Station"))->setFocus();
    settle();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("User ID: it belongs to Kim Osei. Choose another one."); }, 5000));
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(AccessTest, S4_20_WhatIsRefusedStandsAtItsField)
{
    open("access", standard());
    turn("Admin access");
    press("Save");
    session.change(
        session.lastKey(), CommandState::Rejected,
        {Error::Kind::Rejected, s("rejected"), {}, {{s("adminLevel"), s("forbidden"), {}, {}, {}}}});
    settle();
    EXPECT_TRUE(named<PickerCombo>(*place, s("Admin type"))) << "it is typed again";
    EXPECT_TRUE(says("The provider refused “Admin access”. Enter something else."));
}

} // namespace jackfield::test
