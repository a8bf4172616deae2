#include "tests/ui/administrators/administratorstest.h"
#include "ui/fields/pickercombo.h"

using namespace jackfield;
using namespace jackfield::test;

TEST_F(AdministratorsTest, ListThemWithTheirStateAndSites)
{
    open();
    ASSERT_EQ(table().records().size(), 4);
    EXPECT_EQ(row("Maren Okafor").cells.at(0).chip, s("You"));
    EXPECT_EQ(row("Maren Okafor").cells.at(3).text, s("2 site(s)"));
    EXPECT_EQ(row("Maren Okafor").cells.at(5).text, s("Registered"));
    EXPECT_EQ(row("Tobias Wren").cells.at(3).text, s("—"));
    EXPECT_EQ(row("Tobias Wren").cells.at(5).text, s("Not registered yet"));
    EXPECT_TRUE(says("They see every site of this account. Access cannot be limited to one site."));
}

TEST_F(AdministratorsTest, DetailsNameTheSitesThatSomebodyIsTheContactOf)
{
    open();
    openRow("Petra Lindqvist");
    EXPECT_TRUE(says("Lantern Quay, Pell Street"));
    EXPECT_TRUE(says("(218) 555-0125"));
}

TEST_F(AdministratorsTest, S0_5_AddAdministratorIsTheButtonOfThePlace)
{
    open();
    QSignalSpy asked(place.get(), &AdministratorsPlace::addRequested);
    press("Add administrator…");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(AdministratorsTest, S0_16_ResendingSaysSoOnlyWhenItWasSent)
{
    open();
    QSignalSpy sent(place.get(), &AdministratorsPlace::mailSent);
    session.holdChecks = true;
    press("Resend registration mail: Tobias Wren");
    EXPECT_TRUE(sent.isEmpty());
    EXPECT_FALSE(button("Resend registration mail: Tobias Wren")->isEnabled()) << "once is enough";
    session.answerChecks();
    settle();
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent.first().first().toString(), s("tobias.wren@quillhaven.example"));
    EXPECT_EQ(session.mailed, (QList<ObjectRef>{{ObjectKind::Administrator, s("tobias")}}));
}

TEST_F(AdministratorsTest, S0_16_AMailThatCouldNotBeSentSaysSo)
{
    session.mailError = Error{Error::Kind::Offline, s("offline"), {}};
    open();
    QSignalSpy sent(place.get(), &AdministratorsPlace::mailSent);
    QSignalSpy failed(place.get(), &AdministratorsPlace::mailFailed);
    press("Resend registration mail: Tobias Wren");
    EXPECT_TRUE(sent.isEmpty());
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(AdministratorsTest, S0_16_NobodyWhoHasRegisteredIsInvitedAgain)
{
    open();
    EXPECT_FALSE(button("Resend registration mail: Petra Lindqvist"));
    openRow("Petra Lindqvist");
    EXPECT_FALSE(button("Resend registration mail"));
}

TEST_F(AdministratorsTest, S0_14_RemovingAsksAndTheSafeButtonHasTheFocus)
{
    open();
    press("Remove…: Petra Lindqvist");
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(shows(*dialog(), s("Remove Petra Lindqvist as administrator?")));
    QTest::keyClick(dialog(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(AdministratorsTest, S0_15_TheSitesThatPassToYouAreNamed)
{
    open();
    press("Remove…: Petra Lindqvist");
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(shows(*dialog(), s("Petra’s 2 site(s) pass to you")));
    EXPECT_TRUE(shows(*dialog(), s("Pell Street")));
    EXPECT_TRUE(shows(*dialog(), s("Lantern Quay")));
    EXPECT_EQ(unnamed(*dialog()), QStringList());
    answer("Remove");
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(
        std::get<RemoveObject>(session.submitted.first()),
        (RemoveObject{{ObjectKind::Administrator, s("petra")}, s("Petra Lindqvist"), 40}));
    EXPECT_EQ(row("Petra Lindqvist").cells.at(5).text, s("Removal pending"));
}

TEST_F(AdministratorsTest, S0_13_NobodyRemovesThemselves)
{
    open();
    EXPECT_FALSE(button("Remove…: Maren Okafor"));
    openRow("Maren Okafor");
    ASSERT_TRUE(button("Remove…"));
    EXPECT_FALSE(button("Remove…")->isEnabled());
    EXPECT_EQ(button("Remove…")->accessibleDescription(), s("Nobody removes themselves. Ask another administrator."));
}

TEST_F(AdministratorsTest, Fault53_TheLastOneCannotBeRemoved)
{
    session.theAdministrators = {session.theAdministrators.first()};
    open();
    QAbstractButton *remove = button("Remove…: Claire Dufresne");
    ASSERT_TRUE(remove);
    EXPECT_FALSE(remove->isEnabled());
    EXPECT_EQ(remove->toolTip(), s("An account needs at least one administrator. Add another one first."));
}

TEST_F(AdministratorsTest, Fault53_WhoWasRemovedByTheOneTheyRemoveIsTold)
{
    open();
    press("Remove…: Petra Lindqvist");
    answer("Remove");
    session.setLink(Link::SignedOut);
    settle();
    EXPECT_TRUE(says("Petra Lindqvist was not removed."));
    EXPECT_TRUE(says("You are signed out. If you cannot sign in any more, another administrator has removed you."));
}

TEST_F(AdministratorsTest, Fault49_ARemovalWaitsUntilThePasswordWasGivenAgain)
{
    open();
    std::function<void()> passes;
    place->setGate([&](const std::function<void()> &then) { passes = then; });
    press("Remove…: Petra Lindqvist");
    answer("Remove");
    EXPECT_TRUE(session.submitted.isEmpty());
    ASSERT_TRUE(passes);
    passes();
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(AdministratorsTest, WhoMayOnlyLookIsToldSo)
{
    session.thePolicy.level = s("agent");
    session.thePolicy.readOnly = true;
    open();
    const QString why =
        s("You may look, but not change anything: this access is “View only”. End it and enter again to change something.");
    EXPECT_TRUE(shows(*place, why));
    EXPECT_FALSE(button("Remove…: Petra Lindqvist")->isEnabled());
    EXPECT_EQ(button("Remove…: Petra Lindqvist")->accessibleDescription(), why);
}

TEST_F(AdministratorsTest, S0_2_WhoActsForTheProviderNeitherAddsNorRemoves)
{
    session.thePolicy.level = s("agent");
    session.theActor.id = {s("priya")};
    open();
    EXPECT_FALSE(button("Add administrator…")->isEnabled());
    EXPECT_FALSE(button("Remove…: Petra Lindqvist")->isEnabled());
    EXPECT_TRUE(button("Resend registration mail: Tobias Wren")->isEnabled());
    EXPECT_TRUE(says("Only a customer administrator can add or remove administrators."));
    EXPECT_TRUE(says("You are acting for the provider, so both are off here."));
}

TEST_F(AdministratorsTest, S3_7_ALowerLevelIsToldWhomToAsk)
{
    session.thePolicy.level = s("advanced");
    open();
    EXPECT_FALSE(button("Add administrator…")->isEnabled());
    EXPECT_EQ(button("Add administrator…")->toolTip(), s("Your level does not include this. Ask a customer administrator."));
    openRow("Petra Lindqvist");
    EXPECT_FALSE(button("Edit…")->isEnabled());
}

TEST_F(AdministratorsTest, S3_8_WhoMayDoWhatCanBeLookedUp)
{
    open();
    press("Who may do what…");
    ASSERT_TRUE(dialog());
    auto *levels = dialog()->findChild<QAbstractItemView *>();
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->model()->columnCount(), 7) << "the levels of Business Cloud Communications";
    QStringList cells;
    for (int row = 0; row < levels->model()->rowCount(); ++row)
        cells += levels->model()->index(row, 4).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(cells.contains(s("Stations: order more or fewer: Customer administrator, Super Admin, Sees")))
        << qPrintable(cells.join(u'\n'));
    EXPECT_TRUE(shows(*dialog(), s("Ask Northfold Voice for: Stations: order more or fewer.")));
    EXPECT_EQ(unnamed(*dialog()), QStringList());
    EXPECT_EQ(misnamed(*dialog()), QStringList());
}

TEST_F(AdministratorsTest, S3_6_AManagerIsTheHighestLevelOfEachTypeOfAccount)
{
    session.thePolicy.administrators.activation = s("temporary-password");
    open();
    press("Who may do what…");
    ASSERT_TRUE(dialog());
    auto *levels = dialog()->findChild<QAbstractItemView *>();
    auto *kind = dialog()->findChild<PickerCombo *>();
    ASSERT_TRUE(levels && kind);
    const auto heads = [&] {
        QStringList all;
        for (int column = 0; column < levels->model()->columnCount(); ++column)
            all += levels->model()->headerData(column, Qt::Horizontal).toString();
        return all;
    };
    EXPECT_EQ(heads().mid(4, 1), QStringList{s("Account manager, Super Admin")}) << "Business Cloud";
    Q_EMIT kind->picked(s("cloud-pbx"));
    EXPECT_TRUE(heads().contains(s("Admin"))) << qPrintable(heads().join(u'|'));
    const auto changes = [&](int column) {
        QStringList areas;
        for (int row = 0; row < levels->model()->rowCount(); ++row)
            areas += levels->model()->index(row, column).data().toString();
        return areas;
    };
    const int admin = int(heads().indexOf(s("Admin")));
    EXPECT_EQ(changes(admin), changes(admin + 1)) << "an Admin user and an account manager are equals";
}

TEST_F(AdministratorsTest, S3_16_AMailForANewPasswordIsAskedForInTheDetails)
{
    open();
    openRow("Petra Lindqvist");
    QSignalSpy asked(place.get(), &AdministratorsPlace::passwordRequested);
    press("Send password mail…");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<Administrator>().id.value, s("petra"));
}

TEST_F(AdministratorsTest, S3_1_OfAccountsWithAccountManagersThePlaceIsCalledSo)
{
    session.thePolicy.administrators.activation = s("temporary-password");
    open();
    EXPECT_TRUE(says("Account managers"));
    EXPECT_TRUE(button("Add account manager…"));
    EXPECT_TRUE(button("Resend activation mail: Tobias Wren"));
}

TEST_F(AdministratorsTest, OfflineMailsAreOffAndTheRestIsOn)
{
    session.theActivity.link = Link::Offline;
    open();
    EXPECT_FALSE(button("Resend registration mail: Tobias Wren")->isEnabled());
    EXPECT_EQ(button("Resend registration mail: Tobias Wren")->toolTip(), s("Needs a connection."));
    EXPECT_TRUE(button("Remove…: Petra Lindqvist")->isEnabled());
    EXPECT_TRUE(button("Add administrator…")->isEnabled());
    press("Remove…: Petra Lindqvist");
    EXPECT_TRUE(shows(*dialog(), s("Waits in Pending changes until you are online.")));
}

TEST_F(AdministratorsTest, ActionsAreReachedByArrowKeys)
{
    open();
    table().setCurrentId(s("tobias"));
    QTest::keyClick(&table(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), button("Resend registration mail: Tobias Wren"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), button("Remove…: Tobias Wren"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_Up);
    EXPECT_EQ(table().currentId(), s("maren"));
}

TEST_F(AdministratorsTest, TheFocusNeverLandsOnARemovedRow)
{
    open();
    table().setCurrentId(s("petra"));
    session.theAdministrators.removeAt(1);
    ChangeSet changes;
    changes.administrators = true;
    session.changeContent(changes);
    settle();
    EXPECT_EQ(table().currentId(), s("maren"));
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(AdministratorsTest, EverythingHasANameAndNothingReadsMarkup)
{
    session.theAdministrators[1].lastName = s("<b>L</b> & Co");
    open();
    openRow("Petra <b>L</b> & Co");
    EXPECT_TRUE(says("Petra <b>L</b> & Co"));
    EXPECT_EQ(unnamed(*place), QStringList());
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(richLabels(*place), QStringList());
}
