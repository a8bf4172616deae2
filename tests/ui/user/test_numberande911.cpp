#include "tests/ui/user/userpagetest.h"

#include <QDialog>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class NumberTest : public UserPageTest {
protected:
    void pick(const char *number)
    {
        auto *combo = named<PickerCombo>(*place, s("Phone number"));
        ASSERT_TRUE(combo);
        combo->setCurrent({s(number), s(number), {}});
        Q_EMIT combo->picked(s(number));
        settle();
    }
};

class EmergencyTest : public UserPageTest {
protected:
    static UserDetails unverified()
    {
        UserDetails details = sample();
        details.user.emergencyState = s("unverified");
        return details;
    }
    void fillIn()
    {
        type("Street", "1187 Pell Street");
        type("City", "Duluth");
        type("Postal code", "55802");
        auto *state = named<PickerCombo>(*place, s("State or province"));
        ASSERT_TRUE(state);
        state->setCurrentId(s("MN"));
        Q_EMIT state->picked(s("MN"));
        settle();
    }
};

} // namespace

TEST_F(NumberTest, S2_13_NumberAndExtensionAreChangedTogether)
{
    open("number");
    pick("+12185550164");
    type("Extension", "204202");
    press("Save");
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::User, s("u-1")}));
    EXPECT_EQ(
        sent().edits,
        (QList<FieldEdit>{{s("extension"), s("204118"), s("204202")}, {s("phoneNumber"), s("+12185550142"), s("+12185550164")}}));
}

TEST_F(NumberTest, S2_14_ANewNumberMustBeActivatedAndThePageSaysSo)
{
    open("number");
    const char *words = "A newly assigned number must be activated before it takes calls.";
    EXPECT_FALSE(says(words));
    pick("+12185550164");
    EXPECT_TRUE(says(words));
}

TEST_F(NumberTest, S2_15_ATakenExtensionNamesItsHolderAtTheField)
{
    open("number");
    session.taken.insert(s("extension/204377"), s("Omar Haddad"));
    type("Extension", "204377");
    QTest::keyClick(field("Extension"), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(says("204377 belongs to Omar Haddad."));
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_EQ(field("Extension")->text(), s("204377"));
}

TEST_F(NumberTest, S2_15_OfflineTheCopyIsAsked)
{
    link = Link::Offline;
    open("number");
    session.extensionHolders.insert(s("204377"), s("Omar Haddad"));
    type("Extension", "204377");
    QTest::keyClick(field("Extension"), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(says("204377 belongs to Omar Haddad."));
    type("Extension", "204378");
    QTest::keyClick(field("Extension"), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(says("Free in this copy. Checked when applied."));
}

TEST_F(NumberTest, S2_16_Fault50_ANumberChangeLeadsToItsEmergencyAddress)
{
    open("number");
    EXPECT_FALSE(says("Check the emergency address after changing a number."));
    pick("+12185550164");
    EXPECT_TRUE(says("Check the emergency address after changing a number."));
    press("Review address now");
    EXPECT_EQ(place->currentSection(), s("e911"));
}

TEST_F(NumberTest, S2_16_Fault50_TheCautionStaysUntilTheAddressIsVerified)
{
    UserDetails details = sample();
    details.user.emergencyState = s("unverified");
    open("number", details);
    EXPECT_TRUE(says("Check the emergency address after changing a number."));
    details.user.emergencyState = s("verified");
    renew(details);
    EXPECT_FALSE(says("Check the emergency address after changing a number."));
}

TEST_F(NumberTest, WithoutANumberAnExtensionIsNeeded)
{
    open("number");
    pick("");
    type("Extension", "");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("Without a number, an extension is needed."));
}

TEST_F(EmergencyTest, S2_18_WhatIsRequiredIsMarkedAndSaidAtItsField)
{
    open("e911", unverified());
    press("Update address");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(says("Street is needed."));
    EXPECT_TRUE(says("City is needed."));
    fillIn();
    type("Postal code", "5580");
    press("Update address");
    EXPECT_TRUE(says("Use five or nine digits."));
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(EmergencyTest, S2_18_HowItIsUsuallyWrittenIsSuggestedBesideWhatWasTyped)
{
    open("e911", unverified());
    fillIn();
    type("Postal code", "55802 1234");
    press("Update address");
    EXPECT_TRUE(session.submitted.isEmpty());
    press("Use the suggestion");
    EXPECT_EQ(field("Postal code")->text(), s("55802-1234"));
    EXPECT_EQ(button("Use the suggestion"), nullptr);
    press("Update address");
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(EmergencyTest, S2_19_Fault51_AHundredClicksAreOneRequest)
{
    session.holdSubmit = true;
    open("e911", unverified());
    fillIn();
    QPushButton *update = button("Update address");
    for (int click = 0; click < 100; ++click)
        QTest::mouseClick(update, Qt::LeftButton);
    EXPECT_EQ(session.submitted.size(), 1);
    session.answerSubmit();
    settle();
    for (int click = 0; click < 100; ++click)
        QTest::mouseClick(update, Qt::LeftButton);
    EXPECT_EQ(session.submitted.size(), 1) << "until the provider has answered";
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::EmergencyAddress, s("+12185550142")}));
    EXPECT_EQ(sent().holder.value, s("u-1")) << "it follows the user's edits";
    UserDetails verified = sample();
    lay(verified);
    session.change(session.lastKey(), CommandState::Applied);
    settle();
    EXPECT_TRUE(says("Verified"));
    EXPECT_TRUE(button("Update address")->isEnabled());
}

TEST_F(EmergencyTest, S2_19_WhatTheProviderRefusesStandsAtItsFieldAndNothingTypedIsLost)
{
    open("e911", unverified());
    fillIn();
    press("Update address");
    Error refused{Error::Kind::Rejected, s("rejected"), {}, {{s("street"), s("unknown"), {}, {}, {}}}};
    session.change(session.lastKey(), CommandState::Rejected, refused);
    settle();
    EXPECT_EQ(field("Street")->text(), s("1187 Pell Street"));
    EXPECT_TRUE(named<QPushButton>(*place, s("Update address"))->isEnabled());
    EXPECT_EQ(session.discarded.size(), 1) << "it waits in no other place";
    press("Update address");
    EXPECT_EQ(sent().edits.size(), 6) << "all of it is sent again";
}

TEST_F(EmergencyTest, S2_18_AnAddressThatIsRightIsVerifiedBySendingItOnceMore)
{
    UserDetails details = unverified();
    details.emergencyAddress = EmergencyAddress{
        details.user.phoneNumber, 4, s("Marisol Vega"), s("1187 Pell Street"), {}, s("Duluth"), s("MN"), s("55802"), s("US"), {}};
    open("e911", details);
    press("Update address");
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(sent().baseRevision, 4);
    EXPECT_EQ(sent().edits.size(), 1);
}

TEST_F(EmergencyTest, WithoutAConnectionADraftCanBeKept)
{
    link = Link::Offline;
    open("e911", unverified());
    EXPECT_FALSE(button("Update address")->isEnabled());
    fillIn();
    press("Save draft");
    EXPECT_EQ(session.held.size(), 1);
}

TEST_F(EmergencyTest, AnAddressThatIsTypedIsAskedAboutBeforeItIsLost)
{
    open("e911", unverified());
    bool left = false;
    place->leave([&] { left = true; });
    EXPECT_TRUE(left) << "what is filled in for everybody is nobody's edit";
    type("Street", "1187 Pell Street");
    left = false;
    place->leave([&] { left = true; });
    EXPECT_FALSE(left);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    QTest::mouseClick(named<QPushButton>(*dialog, s("Discard")), Qt::LeftButton);
    settle();
    EXPECT_TRUE(left);
    EXPECT_TRUE(field("Street")->text().isEmpty());
}

TEST_F(EmergencyTest, WithoutANumberThereIsNoAddress)
{
    UserDetails details = sample();
    details.user.phoneNumber = {};
    details.number.reset();
    open("e911", details);
    EXPECT_TRUE(says("This user has no phone number."));
    EXPECT_FALSE(button("Update address"));
    press("Choose a number");
    EXPECT_EQ(place->currentSection(), s("number"));
}
