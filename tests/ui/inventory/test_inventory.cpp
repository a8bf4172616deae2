#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/confirmdialog.h"
#include "ui/lists/listtable.h"
#include "ui/places/inventory/addressesplace.h"
#include "ui/places/inventory/devicesplace.h"
#include "ui/places/inventory/numbersplace.h"
#include "ui/places/inventory/stationsplace.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

class InventoryTest : public ::testing::Test {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    void SetUp() override
    {
        session.furnish();
        session.theActivity.link = Link::Online;
        UserDetails ines;
        ines.user.id = {s("u-1")};
        ines.user.firstName = s("Ines");
        ines.user.lastName = s("Marchetti");
        ines.user.extension = s("204118");
        ines.emergencyAddress = EmergencyAddress();
        ines.emergencyAddress->street = s("12 Pell Street");
        ines.emergencyAddress->city = s("Duluth");
        session.theUserDetails.insert(s("u-1"), ines);
        const auto number = [](const char *id, const char *state, const char *user, const char *emergency) {
            return PhoneNumber{{s(id)}, 7, s(state), s("Duluth, MN"), {s(user)}, s(emergency)};
        };
        session.theNumbers = {
            number("+12185550142", "needs-activation", "u-1", "unverified"), number("+12185550143", "available", "", "none"),
            number("+12185550144", "needs-activation", "u-1", "verified")};
        Device mine;
        mine.id = {s("d-1")};
        mine.revision = 4;
        mine.make = s("Deskline");
        mine.model = s("620");
        mine.mac = s("02:00:5E:10:22:B4");
        mine.ports = 4;
        mine.portsUsed = 1;
        mine.user = {s("u-1")};
        mine.userName = s("Ines Marchetti");
        Device spare = mine;
        spare.id = {s("d-2")};
        spare.user = {};
        spare.userName.clear();
        session.theDevices = {mine, spare};
        session.theListCounts = {{QString(), 3}, {s("available"), 1}, {s("needs-activation"), 2}, {s("e911"), 1}};
    }
    template<class Place>
    Place &open(const QStringList &ids)
    {
        session.theListed = ids;
        auto *made = new Place(session, theme);
        place.reset(made);
        made->resize(1000, 600);
        made->show();
        made->activateWindow();
        settle();
        return *made;
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    ListTable &table() { return *place->findChild<ListTable *>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QPushButton *button(const char *name) { return named<QPushButton>(*place, s(name)); }
    void press(const char *name)
    {
        ASSERT_TRUE(button(name)) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }

    Theme theme;
    FakeSession session;
    std::unique_ptr<QWidget> place;
};

TEST_F(InventoryTest, S2_14_NumbersThatWaitAreActivatedAllAtOnce)
{
    open<NumbersPlace>({s("+12185550142"), s("+12185550143"), s("+12185550144")});
    EXPECT_EQ(cell(0, 0), s("(218) 555-0142"));
    EXPECT_EQ(cell(0, 1), s("To be activated"));
    EXPECT_EQ(cell(0, 2), s("Ines Marchetti, ext. 204118"));
    EXPECT_EQ(cell(0, 4), s("Not verified"));
    table().selectAll();
    settle();
    press("Activate 2 number(s)");
    ASSERT_EQ(session.submitted.size(), 2);
    const auto act = std::get<ActOnObject>(session.submitted[0]);
    EXPECT_EQ(act.action, Action::ActivateNumber);
    EXPECT_EQ(act.object.id, s("+12185550142"));
    EXPECT_EQ(act.baseRevision, 7);
    EXPECT_EQ(act.holder.value, s("u-1"));
}

TEST_F(InventoryTest, S2_14_OfflineTheActivationWaits)
{
    session.theActivity.link = Link::Offline;
    open<NumbersPlace>({s("+12185550142")});
    table().selectAll();
    settle();
    press("Activate");
    EXPECT_EQ(session.held.size(), 1);
}

TEST_F(InventoryTest, AFreeNumberLeadsToSettingUpAUserAHeldOneToItsUser)
{
    auto &numbers = open<NumbersPlace>({s("+12185550142"), s("+12185550143")});
    QSignalSpy setUp(&numbers, &NumbersPlace::setUpRequested);
    QSignalSpy user(&numbers, &ListPlace::userRequested);
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(setUp.size(), 1);
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(user.size(), 1);
}

TEST_F(InventoryTest, S1_7_AFreeNumberOrDeviceLeadsToSettingUpAUserFromItsMenuToo)
{
    auto &numbers = open<NumbersPlace>({s("+12185550142"), s("+12185550143")});
    QSignalSpy setUp(&numbers, &NumbersPlace::setUpRequested);
    table().selectRow(0);
    settle();
    EXPECT_FALSE(button("Set up a user…")) << "it has a user";
    table().selectRow(1);
    settle();
    press("Set up a user…");
    ASSERT_EQ(setUp.size(), 1);
    EXPECT_EQ(setUp.first().first().value<NumberId>().value, s("+12185550143"));

    session.theDevices = {{}};
    session.theDevices[0].id = {s("d-1")};
    session.theDevices[0].model = s("T54W");
    auto &devices = open<DevicesPlace>({s("d-1")});
    QSignalSpy withDevice(&devices, &DevicesPlace::setUpRequested);
    table().selectRow(0);
    settle();
    press("Set up a user…");
    ASSERT_EQ(withDevice.size(), 1);
    EXPECT_EQ(withDevice.first().first().value<Device>().model, s("T54W"));
}

TEST_F(InventoryTest, AFilterAndASearchAskForOtherNumbers)
{
    open<NumbersPlace>({s("+12185550142")});
    press("To be activated 2");
    EXPECT_EQ(session.lists.last().filter, s("needs-activation"));
    auto *search = named<QLineEdit>(*place, s("Search numbers"));
    QTest::keyClicks(search, s("0142"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.lists.last().text == s("0142"); }, 5000));
    EXPECT_EQ(session.lists.last().filter, s("needs-activation"));
}

TEST_F(InventoryTest, ATitleOrdersTheList)
{
    open<NumbersPlace>({s("+12185550142")});
    QHeaderView *header = table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(2) + 10, header->height() / 2});
    settle();
    EXPECT_EQ(session.lists.last().sortBy, s("holder"));
}

TEST_F(InventoryTest, S2_16_S2_17_EveryAddressThatNeedsReviewIsListedAndLeadsToItsUser)
{
    auto &addresses = open<AddressesPlace>({s("+12185550142")});
    EXPECT_EQ(session.lists.last().filter, s("e911")) << "what needs somebody comes first";
    EXPECT_EQ(cell(0, 0), s("Ines Marchetti, ext. 204118"));
    EXPECT_EQ(cell(0, 2), s("Not verified"));
    EXPECT_EQ(cell(0, 3), s("12 Pell Street, Duluth"));
    QSignalSpy review(&addresses, &AddressesPlace::addressRequested);
    table().selectRow(0);
    settle();
    press("Review address");
    EXPECT_EQ(review.size(), 1);
}

TEST_F(InventoryTest, S2_16_NothingToReviewIsGoodNews)
{
    open<AddressesPlace>({});
    EXPECT_TRUE(shows(*place, s("Every address is verified")));
}

TEST_F(InventoryTest, S1_16_RemoveDeviceAssignmentAsksAndNamesTheHolder)
{
    open<DevicesPlace>({s("d-1"), s("d-2")});
    EXPECT_EQ(cell(0, 0), s("Deskline 620"));
    EXPECT_EQ(cell(0, 2), s("1 of 4"));
    EXPECT_EQ(cell(1, 3), s("Free"));
    table().selectRow(0);
    settle();
    press("Remove Device Assignment…");
    auto *dialog = place->findChild<ConfirmDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(shows(*dialog, s("Remove Deskline 620 from Ines Marchetti?")));
    EXPECT_TRUE(session.submitted.isEmpty());
    QTest::mouseClick(named<QPushButton>(*dialog, s("Remove")), Qt::LeftButton);
    settle();
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(std::get<ActOnObject>(session.submitted[0]).action, Action::ReleaseDevice);
}

TEST_F(InventoryTest, S1_15_AFreeDeviceIsAssignedFromTheList)
{
    auto &devices = open<DevicesPlace>({s("d-1"), s("d-2")});
    QSignalSpy assign(&devices, &DevicesPlace::assignRequested);
    table().selectRow(1);
    settle();
    press("Assign…");
    EXPECT_EQ(assign.size(), 1);
    EXPECT_FALSE(button("Remove Device Assignment…"));
}

TEST_F(InventoryTest, S1_13_WhatRunsOutSaysHowToOrderMore)
{
    for (Licence &licence : session.theLicences) {
        if (licence.name == s("Professional"))
            licence.assigned = licence.total;
    }
    auto &stations = open<StationsPlace>({});
    EXPECT_TRUE(shows(*place, s("No station left: Professional.")));
    QSignalSpy holders(&stations, &StationsPlace::holdersRequested);
    press("Show users");
    EXPECT_EQ(holders.size(), 1);
}

TEST_F(InventoryTest, TheSelectionStaysWithItsObjectWhenTheListChanges)
{
    open<NumbersPlace>({s("+12185550142"), s("+12185550143"), s("+12185550144")});
    table().selectRow(2);
    settle();
    session.theListed = {s("+12185550144"), s("+12185550143")};
    ChangeSet changes;
    changes.numbers = true;
    session.changeContent(changes);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 2; }, 5000));
    EXPECT_EQ(table().selectedIds(), QStringList{s("+12185550144")});
}

TEST_F(InventoryTest, EveryControlHasAnAccessibleName)
{
    const auto expectNames = [this] {
        EXPECT_EQ(unnamed(*place), QStringList());
        EXPECT_EQ(misnamed(*place), QStringList());
        EXPECT_EQ(richLabels(*place), QStringList());
    };
    open<NumbersPlace>({s("+12185550142")});
    table().selectAll();
    settle();
    expectNames();
    open<DevicesPlace>({s("d-1")});
    expectNames();
    open<AddressesPlace>({s("+12185550142")});
    expectNames();
    open<StationsPlace>({});
    expectNames();
}

} // namespace jackfield::test
