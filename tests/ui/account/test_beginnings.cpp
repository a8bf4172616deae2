#include "tests/ui/account/accounttest.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/stationcard.h"
#include "ui/lists/listtable.h"
#include "ui/shell/commandpalette.h"
#include "ui/wizards/addmanager/administratorwizard.h"
#include "ui/wizards/setupuser/detailspage.h"
#include "ui/wizards/setupuser/numberstationpage.h"
#include "ui/wizards/setupuser/setupuserwizard.h"
#include "ui/wizards/setupuser/stationchooser.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTableView>

using namespace jackfield;
using namespace jackfield::test;

/// Where work begins in the window, and where it ends.
class BeginningsTest : public AccountTest {
protected:
    void goTo(const char *place)
    {
        auto *list = window().findChild<NavList *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == s(place))
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        }
        settle();
    }
    /// The menu of the first row, by the right button.
    QMenu *menuOfFirstRow()
    {
        ListTable *table = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (ListTable *each : window().findChildren<ListTable *>())
                table = each->isVisible() && each->model()->rowCount() > 0 ? each : table;
            return table != nullptr;
        }));
        table->selectRow(0);
        settle();
        const QPoint at = table->visualRect(table->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        settle();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static void choose(QMenu *menu, const char *entry)
    {
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == s(entry)) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no such entry: " << entry;
    }
    void leaveWizard()
    {
        auto *wizard = dialog<SetUpUserWizard>();
        ASSERT_NE(wizard, nullptr);
        QTest::keyClick(wizard, Qt::Key_Escape);
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        settle();
    }
    static void type(SetUpUserWizard &wizard, const char *field, const char *text)
    {
        QWidget *editor = wizard.detailsPage()->row(s(field))->editor();
        editor->setFocus();
        QTest::keyClicks(editor, s(text));
        settle();
    }
};

TEST_F(BeginningsTest, S1_7_APersonStartsAUserFromTheDashboardThePaletteAndTheKeyboard)
{
    open();
    press("Start");
    leaveWizard();
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    settle();
    leaveWizard();
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = dialog<CommandPalette>();
    ASSERT_NE(palette, nullptr);
    QTest::keyClicks(QApplication::focusWidget(), s("set up a user"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return palette->list()->currentIndex().data().toString().startsWith(s("Set up a user")); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_NE(dialog<SetUpUserWizard>(), nullptr);
}

TEST_F(BeginningsTest, S1_7_AFreeNumbersContextMenuStartsAUserWhoHasIt)
{
    session->theListed = {session->theNumbers.first().id.value};
    open();
    goTo("Numbers");
    choose(menuOfFirstRow(), "Set up a user…");
    auto *wizard = dialog<SetUpUserWizard>();
    ASSERT_NE(wizard, nullptr);
    EXPECT_EQ(wizard->builder().setup().phoneNumber, session->theNumbers.first().id);
}

TEST_F(BeginningsTest, S1_7_S1_1_AFreeDevicesContextMenuStartsAUserWhoHasIt)
{
    session->theListed = {session->theDevices.first().id.value};
    open();
    goTo("Devices");
    choose(menuOfFirstRow(), "Set up a user…");
    auto *wizard = dialog<SetUpUserWizard>();
    ASSERT_NE(wizard, nullptr);
    EXPECT_EQ(wizard->builder().setup().device, session->theDevices.first().id);
}

TEST_F(BeginningsTest, S1_2_WhoMayNotSetUpUsersIsToldWhomToAsk)
{
    session->thePolicy.level = s("basic");
    open();
    auto *start = control("Start");
    ASSERT_NE(start, nullptr);
    EXPECT_FALSE(start->isEnabled());
    EXPECT_EQ(start->accessibleDescription(), s("Your level does not include this. Ask a customer administrator."));
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    settle();
    for (const auto *wizard : window().findChildren<SetUpUserWizard *>())
        EXPECT_FALSE(wizard->isVisible());
}

TEST_F(BeginningsTest, S1_2_ASupportAgentWhoActsAsTheCustomerSetsUpUsers)
{
    session->thePolicy.level = s("agent");
    session->theAccess = CustomerAccess();
    session->theAccess->reason = s("Ticket 4711");
    session->theAccess->endsAt = clock.now().addSecs(3600);
    open();
    press("Start");
    EXPECT_NE(dialog<SetUpUserWizard>(), nullptr);
}

TEST_F(BeginningsTest, S1_18_WhoIsSetUpShowsInTheUsersListAndTheMailIsSaid)
{
    open();
    press("Start");
    auto *wizard = dialog<SetUpUserWizard>();
    ASSERT_NE(wizard, nullptr);
    settle();
    type(*wizard, "firstName", "Lena");
    type(*wizard, "lastName", "Novak");
    type(*wizard, "email", "lena.novak@quillhaven.example");
    wizard->next();
    settle();
    QTest::mouseClick(wizard->numberStationPage()->stations()->card({s("advanced")}), Qt::LeftButton, {}, QPoint(20, 20));
    wizard->next();
    wizard->next();
    settle();
    ASSERT_EQ(wizard->currentPage(), 3);
    EXPECT_TRUE(shows(*wizard, s("A welcome mail goes to lena.novak@quillhaven.example.")));
    wizard->next();
    settle();
    ASSERT_EQ(session->submitted.size(), 1);

    User lena = namedUser(s("u-lena"), s("Lena"), s("Novak"));
    lena.email = s("lena.novak@quillhaven.example");
    lena.portalAccess = true;
    session->theUserDetails.insert(s("u-lena"), {lena, {}});
    engine.runBlocking([&] { put({lena}); });
    session->change(session->lastKey(), CommandState::Applied, {}, s("u-lena"));
    EXPECT_TRUE(comesToSay("Lena Novak is set up."));
    EXPECT_TRUE(shows(window(), s("The welcome mail is on its way.")));
    EXPECT_EQ(window().currentPlace(), s("users"));
    auto *users = control<QTableView>("Users");
    ASSERT_NE(users, nullptr);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return users->currentIndex().siblingAtColumn(0).data(UsersModel::IdRole).toString() == s("u-lena"); }));
}

TEST_F(BeginningsTest, S0_5_S3_9_TheDashboardLeadsToThoseWhoManageAndAddsOne)
{
    open();
    press("Open: Administrators");
    EXPECT_EQ(window().currentPlace(), s("administrators"));
    goTo("Dashboard");
    press("Add…: Administrators");
    EXPECT_NE(dialog<AdministratorWizard>(), nullptr);
}

TEST_F(BeginningsTest, S3_4_OnBusinessLinesThereIsNoUsersPlace)
{
    session->thePolicy.accountType = s("business-lines");
    session->thePolicy.administrators.activation = s("temporary-password");
    open();
    EXPECT_FALSE(places().contains(s("Users")));
    EXPECT_TRUE(places().contains(s("Account managers")));
    EXPECT_EQ(QApplication::focusWidget(), control("Open: Account managers"));
    EXPECT_FALSE(control("Start")->isEnabled());
}

TEST_F(BeginningsTest, S3_4_AUsersPlaceThatIsOpenGivesWayWhenThePolicyComes)
{
    open();
    goTo("Users");
    ASSERT_EQ(window().currentPlace(), s("users"));
    AccountPolicy policy = session->thePolicy;
    policy.accountType = s("sip-trunks");
    session->changePolicy(policy);
    settle();
    EXPECT_FALSE(places().contains(s("Users")));
    EXPECT_EQ(window().currentPlace(), s("dashboard"));
    const QWidget *focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(focus->isVisible() && focus->isEnabled());
}
