#include "tests/ui/user/userpagetest.h"

#include <QDialog>

using namespace jackfield;
using namespace jackfield::test;

using UserPlaceTest = UserPageTest;

TEST_F(UserPlaceTest, S2_2_TheUsersOwnMenuLeadsToEachSection)
{
    open("dashboard");
    auto *menu = named<QListWidget>(*place, s("Sections"));
    ASSERT_TRUE(menu);
    menu->setFocus();
    QStringList seen;
    for (int press = 0; press < 12; ++press) {
        settle();
        seen += place->currentSection();
        QTest::keyClick(menu, Qt::Key_Down);
    }
    EXPECT_EQ(
        seen,
        (QStringList{
            s("dashboard"), s("profile"), s("number"), s("e911"), s("password"), s("passcode"), s("voicemail"), s("messaging"),
            s("devices"), s("applications"), s("access"), s("history")}));
}

TEST_F(UserPlaceTest, EveryControlOfEverySectionHasItsName)
{
    open("dashboard");
    for (const char *section :
         {"dashboard", "profile", "number", "e911", "password", "passcode", "voicemail", "messaging", "devices", "applications",
          "access", "history"}) {
        place->openSection(s(section));
        settle();
        EXPECT_TRUE(unnamed(*place).isEmpty()) << section << qPrintable(unnamed(*place).join(u' '));
        EXPECT_TRUE(misnamed(*place).isEmpty()) << section << qPrintable(misnamed(*place).join(u' '));
    }
}

TEST_F(UserPlaceTest, WhatIsTypedSurvivesNewerDataAndAnotherSection)
{
    open("profile");
    type("Last name", "Vega-Ruiz");
    UserDetails newer = sample();
    newer.user.revision = 13;
    newer.user.department = s("Legal");
    renew(newer);
    place->openSection(s("number"));
    place->openSection(s("profile"));
    EXPECT_EQ(field("Last name")->text(), s("Vega-Ruiz"));
    EXPECT_EQ(named<PickerCombo>(*place, s("Department"))->currentId(), s("Legal"));
    press("Save");
    EXPECT_EQ(sent().baseRevision, 13);
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("lastName"), s("Vega"), s("Vega-Ruiz")}}));
}

TEST_F(UserPlaceTest, WhatWaitsToBeSentIsShownAsItWillBe)
{
    session.theCommands = {
        {{s("k1")}, changeUser({s("u-1")}, s("Marisol Vega"), 12, {{s("lastName"), s("Vega"), s("Ruiz")}}), CommandState::Queued}};
    open("profile");
    EXPECT_EQ(field("Last name")->text(), s("Ruiz"));
    EXPECT_FALSE(button("Save")) << "there is nothing to save again";
}

TEST_F(UserPlaceTest, LeavingWithAnEditAsksAndStayKeepsIt)
{
    open("profile");
    QSignalSpy left(place.get(), &UserPlace::backRequested);
    type("Last name", "Ruiz");
    QTest::keyClick(field("Last name"), Qt::Key_Escape);
    settle();
    EXPECT_EQ(left.size(), 0);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    QTest::mouseClick(named<QPushButton>(*dialog, s("Stay")), Qt::LeftButton);
    settle();
    EXPECT_EQ(field("Last name")->text(), s("Ruiz"));
    press("Discard");
    EXPECT_EQ(field("Last name")->text(), s("Vega"));
    place->leave([&] { Q_EMIT place->backRequested(); });
    EXPECT_EQ(left.size(), 1);
}

TEST_F(UserPlaceTest, AUserWhoIsRemovedMeanwhileIsSaid)
{
    open("profile");
    session.theUserDetails.clear();
    ChangeSet changes;
    changes.usersRemoved = {{s("u-1")}};
    session.changeContent(changes);
    settle();
    EXPECT_TRUE(says("This user was removed"));
    EXPECT_FALSE(button("Save"));
}

TEST_F(UserPlaceTest, ARefusedChangeOpensWhereItWasMadeAndIsReplaced)
{
    open("dashboard");
    CommandStatus refused{
        {s("k1")},
        changeUser(
            {s("u-1")}, s("Marisol Vega"), 12, {{s("email"), s("marisol.vega@quillhaven.example"), s("taken@quillhaven.example")}}),
        CommandState::Rejected};
    refused.object = {s("u-1")};
    refused.error = {Error::Kind::Rejected, s("rejected"), {}, {{s("email"), s("taken"), {}, {}, {}}}};
    session.theCommands = {refused};
    place->fix(refused);
    settle();
    EXPECT_EQ(place->currentSection(), s("profile"));
    EXPECT_EQ(field("E-mail")->text(), s("taken@quillhaven.example"));
    EXPECT_TRUE(says("This e-mail is already used, here or on another account. Enter another one."));
    type("E-mail", "free@quillhaven.example");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    ASSERT_EQ(session.edited.size(), 1);
    EXPECT_EQ(std::get<ChangeObject>(session.edited.first()).edits.first().to.toString(), s("free@quillhaven.example"));
}

TEST_F(UserPlaceTest, ARefusalStandsAtItsFieldWhileThePageIsOpen)
{
    open("profile");
    type("E-mail", "taken@quillhaven.example");
    press("Save");
    session.change(
        session.lastKey(), CommandState::Rejected,
        {Error::Kind::Rejected, s("rejected"), {}, {{s("email"), s("taken"), {}, {}, {}}}});
    settle();
    EXPECT_EQ(field("E-mail")->text(), s("taken@quillhaven.example"));
    EXPECT_TRUE(says("This e-mail is already used, here or on another account. Enter another one."));
    type("E-mail", "free@quillhaven.example");
    press("Save");
    ASSERT_EQ(session.edited.size(), 1) << "in the place of the refused one";
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(UserPlaceTest, WithoutAConnectionAnEditWaitsUntilApplied)
{
    link = Link::Offline;
    open("profile");
    type("Last name", "Ruiz");
    press("Save");
    ASSERT_EQ(session.held.size(), 1);
}

TEST_F(UserPlaceTest, WhatTheDiskRefusedIsStillTyped)
{
    open("profile");
    session.submitError = Error{Error::Kind::Cache, s("disk-full"), {}};
    QSignalSpy failed(place.get(), &UserPlace::failed);
    type("Last name", "Ruiz");
    press("Save");
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(field("Last name")->text(), s("Ruiz"));
    EXPECT_TRUE(button("Save")->isEnabled());
}
