#include "tests/ui/sites/sitestest.h"

using namespace jackfield;
using namespace jackfield::test;

TEST_F(SitesTest, ListTheSitesWithTheirState)
{
    open();
    EXPECT_EQ(table().records().size(), 5);
    EXPECT_EQ(cell("Pell Street", 1), s("Petra Lindqvist"));
    EXPECT_EQ(cell("Pell Street", 3), s("Online"));
    EXPECT_EQ(cell("Ridgeway Plant", 3), s("Offline"));
}

TEST_F(SitesTest, S0_9_ManageSiteOpensTheContactInformationWithAPen)
{
    open();
    QTest::keyClick(&table(), Qt::Key_Right); // to the row's action
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(says("Contact information"));
    EXPECT_TRUE(says("(218) 555-0990"));
    press("Edit contact information");
    EXPECT_EQ(contact()->currentId(), s("maren"));
    EXPECT_TRUE(contact()->hasFocus());
}

TEST_F(SitesTest, S0_10_OffersThisCustomersRegisteredAdministratorsOnly)
{
    open();
    edit("Pell Street");
    EXPECT_EQ(
        offered(),
        (QStringList{
            s("claire.dufresne@quillhaven.example"), s("petra.lindqvist@quillhaven.example"),
            s("maren.okafor@quillhaven.example")}));
}

TEST_F(SitesTest, S0_11_ContactNameFillsItself)
{
    open();
    edit("Pell Street");
    EXPECT_EQ(field("Contact name")->text(), s("Petra Lindqvist"));
    EXPECT_TRUE(field("Contact name")->isReadOnly());
    choose("claire");
    EXPECT_EQ(field("Contact name")->text(), s("Claire Dufresne"));
    press("Save");
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{s("contact"), s("petra"), s("claire")}})) << "the name follows by itself";
    EXPECT_EQ(sent().baseRevision, 7);
}

TEST_F(SitesTest, S0_12_AnExtensionIsNoOutsideNumber)
{
    open();
    edit("Pell Street");
    typeNumber("204 139");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_EQ(
        error("Outside phone number"),
        s("This is an extension. Enter a mobile number, or one that can be reached from outside the phone system."));
    EXPECT_TRUE(field("Outside phone number")->hasFocus());
}

TEST_F(SitesTest, S0_12_ANumberOfTheSystemIsNoOutsideNumber)
{
    open();
    edit("Pell Street");
    typeNumber("218 555 0106");
    press("Save");
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_EQ(
        error("Outside phone number"),
        s("This number is part of the phone system. Enter one that can be reached from outside it."));
}

TEST_F(SitesTest, S0_12_WhatTheProviderKnowsBetterStandsAtTheField)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    press("Save");
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(sent().edits.first().to.toString(), s("+16515550147"));
    const Error error{Error::Kind::Rejected, s("rejected"), {}, {{s("outsideNumber"), s("conflict"), {}, {}, {}}}};
    session.change(session.lastKey(), CommandState::Rejected, error);
    place->fix(session.theCommands.first());
    settle();
    EXPECT_EQ(field("Outside phone number")->text(), s("(651) 555-0147"));
    EXPECT_FALSE(this->error("Outside phone number").isEmpty());
    typeNumber("(651) 555-0148");
    press("Save");
    EXPECT_EQ(session.edited.size(), 1) << "it takes the place of the refused one";
}

TEST_F(SitesTest, S0_8_AnOfflineSiteSaysSoAndSinceWhen)
{
    furnishAdministrators(session);
    HistoryEvent event;
    event.at = clock.now().addDays(-1);
    event.kind = ObjectKind::Site;
    event.id = s("site06");
    event.edits = {{s("online"), true, false}};
    session.theHistory = {event};
    open();
    manage("Ridgeway Plant");
    bool isSaid = false;
    for (const QLabel *label : place->findChildren<QLabel *>())
        isSaid = isSaid || label->text().startsWith(s("This site is offline since "));
    EXPECT_TRUE(isSaid);
    EXPECT_TRUE(says("You can change its contact now. The change waits, and is applied when the site returns."));
}

TEST_F(SitesTest, S0_8_AnEditOfAnOfflineSiteWaits)
{
    open();
    edit("Ridgeway Plant");
    choose("claire");
    press("Save");
    ASSERT_EQ(session.submitted.size(), 1);
    session.change(session.lastKey(), CommandState::Queued);
    settle();
    EXPECT_TRUE(says("Waits"));
    EXPECT_TRUE(says("Claire Dufresne")) << "what waits is shown as what it will be";
    EXPECT_TRUE(table().records().last().isEdited);
    QSignalSpy asked(place.get(), &SitesPlace::changesRequested);
    press("Show in Pending changes");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SitesTest, SavingTwiceSendsOnce)
{
    open();
    edit("Pell Street");
    choose("claire");
    session.holdSubmit = true;
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    if (QAbstractButton *again = button("Save"))
        QTest::mouseClick(again, Qt::LeftButton);
    settle();
    session.answerSubmit();
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(SitesTest, S0_9_WhoGoesOnRightAfterSaveIsNotAskedToDiscardIt)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    session.holdChecks = true; // the provider still looks at the number
    session.holdSubmit = true;
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    manage("Ridgeway Plant");
    EXPECT_FALSE(place->findChild<QDialog *>()) << "it is being saved";
    session.answerChecks();
    settle();
    session.answerSubmit();
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
    EXPECT_FALSE(place->findChild<QDialog *>());
    EXPECT_TRUE(button("Edit contact information"));
    EXPECT_TRUE(says("Ridgeway Plant")) << "the pane shows where one went";
}

TEST_F(SitesTest, WhatWasTypedSurvivesNewerData)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    session.theSites[3].contact = {s("claire")};
    session.theSites[3].revision = 8;
    ChangeSet changes;
    changes.sites = true;
    session.changeContent(changes);
    settle();
    EXPECT_EQ(field("Outside phone number")->text(), s("(651) 555-0147"));
    EXPECT_EQ(field("Contact name")->text(), s("Claire Dufresne"));
    press("Save");
    EXPECT_EQ(sent().baseRevision, 8);
    EXPECT_EQ(sent().edits.size(), 1);
}

TEST_F(SitesTest, S0_9_WhatWasTypedOutlivesAKillOfTheProgram)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.theUnfinished.contains(SitePane::draftName(s("site01"))); }));
    const QHash<QString, QJsonObject> left = session.theUnfinished;
    place.reset();
    session.theUnfinished = left;
    open();
    edit("Oakmere");
    EXPECT_NE(field("Outside phone number")->text(), s("(651) 555-0147")) << "it is of another site";
    press("Cancel");
    edit("Pell Street");
    EXPECT_EQ(field("Outside phone number")->text(), s("(651) 555-0147"));
    EXPECT_TRUE(shows(*place, s("Your draft is back.")));
    press("Save");
    EXPECT_EQ(sent().edits.size(), 1);
    EXPECT_TRUE(session.theUnfinished.isEmpty());
}

TEST_F(SitesTest, Fault20_WhatWasSavedBeforeAKillIsNotTypedAgain)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.theUnfinished.isEmpty(); }));
    const QHash<QString, QJsonObject> left = session.theUnfinished;
    press("Save");
    place.reset();
    session.theUnfinished = left; // killed before the draft was dropped
    open();
    edit("Pell Street");
    EXPECT_FALSE(shows(*place, s("Your draft is back.")));
    EXPECT_TRUE(session.theUnfinished.isEmpty());
}

TEST_F(SitesTest, S0_9_WhatIsGivenUpIsNoDraft)
{
    open();
    edit("Pell Street");
    typeNumber("(651) 555-0147");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.theUnfinished.isEmpty(); }));
    press("Cancel");
    EXPECT_TRUE(session.theUnfinished.isEmpty());
}

TEST_F(SitesTest, LeavingASiteWithAnEditAsks)
{
    open();
    edit("Pell Street");
    choose("claire");
    table().setCurrentId(s("site02"));
    settle();
    auto *dialog = place->findChild<QDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(named<QPushButton>(*dialog, s("Stay")), Qt::LeftButton);
    settle();
    EXPECT_EQ(table().currentId(), s("site01"));
    EXPECT_EQ(contact()->currentId(), s("claire"));
}

TEST_F(SitesTest, S3_7_ALevelThatMayNotSaysWhomToAsk)
{
    furnishAdministrators(session);
    session.thePolicy.level = s("advanced");
    open();
    manage("Pell Street");
    QAbstractButton *edit = button("Edit contact information");
    EXPECT_FALSE(edit->isEnabled());
    EXPECT_EQ(edit->toolTip(), s("Your level does not include this. Ask a customer administrator."));
    EXPECT_EQ(edit->accessibleDescription(), edit->toolTip());
}

TEST_F(SitesTest, AreFoundByAnyPartOfNameAndContact)
{
    open();
    auto *search = named<QLineEdit>(*place, s("Search sites"));
    QTest::keyClicks(search, s("petra"));
    settle();
    EXPECT_EQ(table().records().size(), 2) << "Petra has two";
    QTest::keyClicks(search, s("zzz"));
    settle();
    press("Clear search");
    EXPECT_EQ(table().records().size(), 5);
}

TEST_F(SitesTest, EverythingHasANameAndNothingReadsMarkup)
{
    furnishAdministrators(session);
    session.theSites[3].name = s("<b>Pell</b> & Sons");
    open();
    table().setCurrentId(s("site01"));
    QTest::keyClick(&table(), Qt::Key_Return);
    press("Edit contact information");
    EXPECT_TRUE(says("<b>Pell</b> & Sons"));
    EXPECT_EQ(unnamed(*place), QStringList());
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(richLabels(*place), QStringList());
}

TEST_F(SitesTest, OnASmallWindowThePaneStandsInPlaceOfTheList)
{
    open();
    place->resize(720, 560);
    manage("Pell Street");
    EXPECT_FALSE(table().isVisible());
    press("Close");
    EXPECT_TRUE(table().isVisible());
}
