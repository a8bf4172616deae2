#include "ui/places/customers/customerlist.h"
#include "ui/places/customers/customersplace.h"

#include "tests/support/fakesession.h"
#include "tests/ui/customers/fakecustomerdesk.h"
#include "tests/ui/shell/byname.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class CustomersPlaceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const auto &[id, name] : {std::pair{"quillhaven", "Quillhaven Group"}, {"quillon", "Quillon <b>Dental</b>"}}) {
            const Customer customer{
                {{QString::fromLatin1(id)}, QStringLiteral("40-7718"), QString::fromLatin1(name)},
                QStringLiteral("business-cloud")};
            desk.theCustomers += customer;
            CustomerInformation information;
            information.customer = customer;
            information.users = 284;
            information.administrators = {{QStringLiteral("Maren Okafor"), QStringLiteral("m@q.example"), {}, true}};
            desk.theInformation.insert(customer.account.id.value, information);
        }
        desk.theRecent = {
            {{{QStringLiteral("osmere")}, {}, QStringLiteral("Osmere Dental")},
             QStringLiteral("NV-1"),
             true,
             clock.now(),
             clock.now().addSecs(-3600)}};
    }
    void open()
    {
        place = std::make_unique<CustomersPlace>(desk, theme, clock);
        place->resize(1100, 700);
        place->show();
        QCoreApplication::processEvents();
    }
    QLineEdit *field() { return named<QLineEdit>(*place, QStringLiteral("Customer")); }
    void search(const QString &text)
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
        settle();
    }
    // One answer leads to the next question.
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    }
    CustomerList *matches() { return named<CustomerList>(*place, QStringLiteral("Matches")); }
    QPushButton *access() { return named<QPushButton>(*place, QStringLiteral("Access CAP")); }
    void give(const QString &reason) { QTest::keyClicks(named<QLineEdit>(*place, QStringLiteral("Ticket or reason")), reason); }

    Theme theme;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    FakeCustomerDesk desk;
    std::unique_ptr<CustomersPlace> place;
};

} // namespace

TEST_F(CustomersPlaceTest, S1_5_ACustomersNameAndEnterShowTheMatches)
{
    open();
    search(QStringLiteral("quill"));
    EXPECT_EQ(desk.searched, QStringList{QStringLiteral("quill")});
    ASSERT_NE(matches(), nullptr);
    EXPECT_EQ(matches()->count(), 2);
    EXPECT_TRUE(shows(*place, QStringLiteral("Quillhaven Group")));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(matches()->hasFocus());
    EXPECT_EQ(unnamed(*place), QStringList());
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(richLabels(*place), QStringList());
}

TEST_F(CustomersPlaceTest, S1_6_AMatchShowsItsInformationAndAccessCapEnters)
{
    open();
    search(QStringLiteral("quillhaven"));
    EXPECT_TRUE(shows(*place, QStringLiteral("Maren Okafor")));
    EXPECT_TRUE(shows(*place, QStringLiteral("284")));
    ASSERT_NE(access(), nullptr);
    QTest::keyClick(access(), Qt::Key_Space);
    EXPECT_TRUE(desk.entered.isEmpty()) << "not without a reason";
    EXPECT_TRUE(shows(*place, QStringLiteral("Say why you enter: a ticket, or a few words.")));

    auto session = std::make_shared<FakeSession>();
    desk.theSession = std::shared_ptr<Session>(session);
    QSignalSpy opened(place.get(), &CustomersPlace::sessionOpened);
    give(QStringLiteral("NV-48213"));
    named<QSpinBox>(*place, QStringLiteral("For"))->setValue(45);
    QTest::keyClick(access(), Qt::Key_Space);
    settle();
    ASSERT_EQ(desk.entered.size(), 1);
    EXPECT_EQ(desk.entered[0].first, QStringLiteral("quillhaven"));
    EXPECT_EQ(desk.entered[0].second, (AccessRequest{QStringLiteral("NV-48213"), true, 45})) << "for reading, unless one says more";
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(CustomersPlaceTest, WhoIsEnteredAlreadyIsBroughtToTheFront)
{
    open();
    QStringList raised;
    place->setRaise([&](const AccountId &customer) {
        raised += customer.value;
        return true;
    });
    search(QStringLiteral("quillhaven"));
    give(QStringLiteral("NV-48213"));
    QTest::keyClick(access(), Qt::Key_Space);
    EXPECT_EQ(raised, QStringList{QStringLiteral("quillhaven")});
    EXPECT_TRUE(desk.entered.isEmpty());
}

TEST_F(CustomersPlaceTest, Fault39_AnAnswerAboutACustomerWhomOneHasLeftIsDropped)
{
    open();
    search(QStringLiteral("quill"));
    desk.hold = true;
    matches()->setCurrentRow(1);
    matches()->setCurrentRow(0);
    ASSERT_EQ(desk.heldAnswers(), 2);
    desk.answer(1);
    settle();
    desk.answer(0); // of Quillon, late
    settle();
    EXPECT_TRUE(shows(*place, QStringLiteral("Quillhaven Group")));
    EXPECT_FALSE(shows(*place, QStringLiteral("Quillon <b>Dental</b>")));
}

TEST_F(CustomersPlaceTest, AReasonForOneCustomerIsNotTheNextOnes)
{
    open();
    search(QStringLiteral("quill"));
    give(QStringLiteral("NV-48213"));
    matches()->setCurrentRow(1);
    settle();
    EXPECT_EQ(named<QLineEdit>(*place, QStringLiteral("Ticket or reason"))->text(), QString());
    EXPECT_TRUE(shows(*place, QStringLiteral("Quillon <b>Dental</b>"))) << "as it is, without markup (faults.md 30)";
}

TEST_F(CustomersPlaceTest, SaysWhenNobodyMatchesAndWhenNobodyAnswers)
{
    open();
    search(QStringLiteral("zzz"));
    EXPECT_TRUE(shows(*place, QStringLiteral("No customer matches “zzz”.")));
    desk.error = Error{Error::Kind::Offline, QStringLiteral("no-answer"), {}};
    search(QStringLiteral("quill"));
    EXPECT_TRUE(shows(*place, QStringLiteral("Nobody answers.")));
    desk.error.reset();
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(shows(*place, QStringLiteral("Nobody answers.")));
    EXPECT_EQ(matches()->count(), 2);
}

TEST_F(CustomersPlaceTest, WhatTheProviderRefusesIsSaidAndWhatWasTypedStays)
{
    open();
    search(QStringLiteral("quillhaven"));
    desk.theSession = failure(Error::Kind::Forbidden, QStringLiteral("forbidden"));
    give(QStringLiteral("NV-48213"));
    QTest::keyClick(access(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(shows(*place, QStringLiteral("You may not enter this customer’s account.")));
    EXPECT_EQ(named<QLineEdit>(*place, QStringLiteral("Ticket or reason"))->text(), QStringLiteral("NV-48213"));
    EXPECT_TRUE(access()->isEnabled());
}

TEST_F(CustomersPlaceTest, ACustomerWithChangesThatWaitIsMarked)
{
    desk.waiting = {QStringLiteral("quillhaven")};
    open();
    search(QStringLiteral("quillhaven"));
    EXPECT_TRUE(shows(*place, QStringLiteral("Changes that you did not apply the last time wait on this computer.")));
}
