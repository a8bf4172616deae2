#include "tests/ui/user/userpagetest.h"

#include "ui/fields/confirmdialog.h"
#include "ui/places/user/devicecard.h"
#include "ui/places/user/devicessection.h"

#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

namespace jackfield::test {

class DevicesSectionTest : public UserPageTest {
protected:
    static Device phone(const char *id, const char *model)
    {
        Device device;
        device.id = {s(id)};
        device.revision = 4;
        device.make = s("Deskline");
        device.model = s(model);
        device.mac = s("02:00:5E:10:22:B4");
        device.ports = 4;
        device.portsUsed = 2;
        device.lineNumber = 1;
        device.lineName = s("Marisol Vega");
        device.user = {s("u-1")};
        return device;
    }
    static UserDetails withPhones()
    {
        UserDetails details = sample();
        details.devices = {phone("d-1", "620 Touch"), phone("d-2", "450")};
        details.user.device = s("Deskline 620 Touch");
        return details;
    }
    /// Presses the button of a dialog that asks.
    void answer(const char *name)
    {
        auto *dialog = place->findChild<ConfirmDialog *>();
        ASSERT_TRUE(dialog);
        auto *choice = named<QPushButton>(*dialog, s(name));
        ASSERT_TRUE(choice) << name;
        QTest::mouseClick(choice, Qt::LeftButton);
        settle();
    }
    DeviceCard *card(int at) { return place->findChildren<DeviceCard *>().value(at); }
};

TEST_F(DevicesSectionTest, S4_26_TheLineIsChangedAndOnlyThat)
{
    open("devices", withPhones());
    type("Line name", "Reception");
    EXPECT_TRUE(says("Line name: Marisol Vega → Reception"));
    press("Save");
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(sent().object, (ObjectRef{ObjectKind::Device, s("d-1")}));
    EXPECT_EQ(sent().holder.value, s("u-1"));
    EXPECT_EQ(sent().baseRevision, 4);
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("lineName"), s("Marisol Vega"), s("Reception")}}));
}

TEST_F(DevicesSectionTest, S1_17_ThePortsAreBoundedByTheDevice)
{
    open("devices", withPhones());
    auto *ports = named<QSpinBox>(*place, s("Ports"));
    ASSERT_TRUE(ports);
    EXPECT_EQ(ports->minimum(), 1);
    EXPECT_EQ(ports->maximum(), 4);
    EXPECT_TRUE(says("4 of 8 port(s) in use"));
}

TEST_F(DevicesSectionTest, S1_16_RemoveDeviceAssignmentAsksAndIsOneCommand)
{
    open("devices", withPhones());
    press("Remove from user…");
    EXPECT_TRUE(session.submitted.isEmpty());
    answer("Remove from user");
    ASSERT_EQ(session.submitted.size(), 1);
    const auto act = std::get<ActOnObject>(session.submitted[0]);
    EXPECT_EQ(act.action, Action::ReleaseDevice);
    EXPECT_EQ(act.object.id, s("d-1"));
    EXPECT_EQ(act.holder.value, s("u-1"));
    EXPECT_TRUE(says("Its removal from this user waits in Pending changes."));
    EXPECT_FALSE(named<QPushButton>(*card(0), s("Remove from user…"))->isEnabled());
}

TEST_F(DevicesSectionTest, S1_16_KeepingItSendsNothing)
{
    open("devices", withPhones());
    press("Remove from user…");
    answer("Keep");
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(DevicesSectionTest, S1_19_AnotherDeviceIsAskedForByItsUser)
{
    open("devices", withPhones());
    QSignalSpy asked(place.get(), &UserPlace::assignDeviceRequested);
    press("Add a device…");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<UserDetails>().user.id.value, s("u-1"));
}

TEST_F(DevicesSectionTest, S1_19_WhatWaitsToBeAssignedIsSaid)
{
    session.furnish();
    (void)session.submit(ActOnObject{Action::AssignDevice, {ObjectKind::Device, s("d-9")}, s("Roam D3"), 2, {s("u-1")}});
    open("devices", sample());
    EXPECT_TRUE(says("Waits to be assigned: Roam D3."));
}

TEST_F(DevicesSectionTest, S4_22_TheSoftphoneIsSaidToNeedNothing)
{
    open("devices", sample());
    EXPECT_TRUE(says("This user has no device. The softphone comes with the station and needs none."));
}

TEST_F(DevicesSectionTest, S4_27_TheSipSignInIsGeneratedSetAtOnceAndGone)
{
    open("devices", withPhones());
    auto *heading = named<QToolButton>(*card(0), s("SIP sign-in"));
    ASSERT_TRUE(heading);
    QTest::keyClick(heading, Qt::Key_Space);
    press("Generate");
    const QString username = field("SIP username")->text();
    const QString password = field("SIP password")->text();
    EXPECT_TRUE(username.startsWith(s("204118-")));
    EXPECT_GE(password.size(), 8);
    EXPECT_TRUE(says("Make a note of this sign-in now."));
    QSignalSpy set(place.get(), &UserPlace::secretSet);
    press("Set sign-in now");
    ASSERT_EQ(session.secrets.size(), 1);
    EXPECT_EQ(session.secrets[0].kind, Secret::Kind::SipCredentials);
    EXPECT_EQ(session.secrets[0].object, (ObjectRef{ObjectKind::Device, s("d-1")}));
    EXPECT_EQ(session.secrets[0].username, username);
    EXPECT_EQ(session.secrets[0].value, password);
    EXPECT_EQ(set.size(), 1);
    EXPECT_TRUE(field("SIP password")->text().isEmpty());
    EXPECT_TRUE(session.submitted.isEmpty()) << "a secret is never queued";
}

TEST_F(DevicesSectionTest, S4_27_ATakenUsernameIsSaidAtItsFieldAndThePasswordStays)
{
    open("devices", withPhones());
    QTest::keyClick(named<QToolButton>(*card(0), s("SIP sign-in")), Qt::Key_Space);
    press("Generate");
    const QString password = field("SIP password")->text();
    session.secretError = Error{Error::Kind::Rejected, s("rejected"), {}, {{s("username"), s("taken"), {}, {}, {}}}};
    press("Set sign-in now");
    EXPECT_TRUE(says("Another phone uses this username. Choose another one."));
    EXPECT_EQ(field("SIP password")->text(), password);
}

TEST_F(DevicesSectionTest, WhatIsTypedSurvivesNewerData)
{
    open("devices", withPhones());
    type("Line name", "Reception");
    UserDetails newer = withPhones();
    newer.devices[0].revision = 9;
    newer.devices[0].portsUsed = 3;
    renew(newer);
    EXPECT_EQ(field("Line name")->text(), s("Reception"));
    EXPECT_EQ(named<QSpinBox>(*place, s("Ports"))->value(), 3);
    press("Save");
    EXPECT_EQ(sent().baseRevision, 9);
}

TEST_F(DevicesSectionTest, ARefusedLineStandsAtItsField)
{
    open("devices", withPhones());
    type("Line name", "Reception");
    press("Save");
    session.change(
        session.lastKey(), CommandState::Rejected,
        {Error::Kind::Rejected, s("rejected"), {}, {{s("lineName"), s("length"), s("too long"), {}, {}}}});
    settle();
    EXPECT_EQ(field("Line name")->text(), s("Reception"));
    EXPECT_TRUE(says("The provider refused “Line name”: too long"));
}

TEST_F(DevicesSectionTest, EveryControlHasAnAccessibleName)
{
    open("devices", withPhones());
    QTest::keyClick(named<QToolButton>(*card(0), s("SIP sign-in")), Qt::Key_Space);
    settle();
    EXPECT_EQ(unnamed(*place), QStringList());
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(richLabels(*place), QStringList());
}

class HistorySectionTest : public UserPageTest { };

TEST_F(HistorySectionTest, S2_1_TheUsersOwnChangesAreReadWhenSomebodyLooks)
{
    open("profile");
    EXPECT_TRUE(session.historyQueries.isEmpty());
    place->openSection(s("history"));
    settle();
    ASSERT_EQ(session.historyQueries.size(), 1);
    EXPECT_EQ(session.historyQueries[0].id, s("u-1"));
    EXPECT_FALSE(session.historyQueries[0].kind) << "of the user and of its parts";
    EXPECT_TRUE(says("Nothing has changed yet."));
}

class UserMenuTest : public UserPageTest { };

TEST_F(UserMenuTest, S2_3_TheMoreMenuOffersWhatThePortalsHide)
{
    open("dashboard");
    auto *more = named<QToolButton>(*place, s("More actions"));
    ASSERT_TRUE(more);
    QStringList texts;
    for (const QAction *action : more->menu()->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    EXPECT_EQ(
        texts,
        (QStringList{
            s("Edit User"), s("Copy details"), s("Send welcome mail again"), s("Reset portal password…"),
            s("Send password reset mail…"), s("Turn off all forwarding"), s("Save as template…"), s("Hand over to a new person…"),
            s("Remove user…")}));
    more->menu()->actions().at(0)->trigger();
    EXPECT_EQ(place->currentSection(), s("profile"));
    QSignalSpy removed(place.get(), &UserPlace::removeRequested);
    more->menu()->actions().last()->trigger();
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(UserMenuTest, Fault57_AHandOverThatIsNotFinishedIsOffered)
{
    session.theUnfinished.insert(
        s("hand-over/u-1"), {{s("firstName"), s("Jonah")}, {s("lastName"), s("Abara")}, {s("begun"), true}});
    open("dashboard");
    EXPECT_TRUE(says("The hand-over to Jonah Abara is not finished."));
    QSignalSpy asked(place.get(), &UserPlace::handOverRequested);
    press("Go on");
    EXPECT_EQ(asked.size(), 1);
}

} // namespace jackfield::test
