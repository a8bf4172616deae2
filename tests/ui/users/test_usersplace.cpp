#include "tests/ui/users/usersplacetest.h"
#include "ui/places/users/usersrows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

TEST_F(UsersPlaceTest, CountsWhatCanBeSearchedAndWhatIsFound)
{
    open(some());
    EXPECT_EQ(field()->placeholderText(), QStringLiteral("Search 302 users"));
    search(QStringLiteral("zuzu"));
    EXPECT_TRUE(becomes([this] { return field()->accessibleDescription() == QStringLiteral("1 of 302"); }));
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(UsersPlaceTest, AViewShowsWhoHasAProblemAndAllAgain)
{
    QList<User> users = some();
    for (int at = 0; at < 7; ++at)
        users[at].phoneNumber = {};
    const auto without = std::count_if(users.cbegin(), users.cend(), [](const User &user) { return user.phoneNumber.isEmpty(); });
    open(users);
    const auto press = [this](const char *name) {
        auto *chip = named<QPushButton>(*place, QString::fromLatin1(name));
        ASSERT_TRUE(chip) << name;
        QTest::mouseClick(chip, Qt::LeftButton);
    };
    session.theCounts.usersWithoutNumber = 7;
    ChangeSet changes;
    changes.bulk = true;
    session.changeContent(changes);
    ASSERT_TRUE(becomes([this] { return named<QPushButton>(*place, QStringLiteral("No number 7")); }));
    press("No number 7");
    EXPECT_TRUE(becomes([&] { return table()->model()->rowCount() == without; }));
    EXPECT_TRUE(becomes([this] { return named<QPushButton>(*place, QStringLiteral("No number")); })) << "a chip takes it away";
    press("No number");
    EXPECT_TRUE(becomes([this] { return table() && table()->model()->rowCount() == 302; }));
}

TEST_F(UsersPlaceTest, AFilterNarrowsASearchAndItsViewCanBeSaved)
{
    QList<User> users = some();
    for (User &user : users)
        user.department.clear();
    users[3].department = users[4].department = QStringLiteral("Claims");
    open(users);
    UserFilter claims;
    claims.department = QStringLiteral("Claims");
    place->setFilter(claims);
    EXPECT_TRUE(becomes([this] { return table()->model()->rowCount() == 2; }));
    EXPECT_TRUE(becomes([this] { return named<QPushButton>(*place, QStringLiteral("Department: Claims")); }));
    EXPECT_TRUE(named<QPushButton>(*place, QStringLiteral("Save view…")));
    QTest::keyClicks(field(), users[3].lastName);
    EXPECT_TRUE(becomes([this] { return table()->model()->rowCount() == 1; }));
    EXPECT_EQ(unnamed(*place), QStringList());
    EXPECT_EQ(misnamed(*place), QStringList());
}

TEST_F(UsersPlaceTest, AFilterThatNobodyPassesSaysSoAndOffersEverybody)
{
    open(some());
    UserFilter nowhere;
    nowhere.site = QStringLiteral("Moon");
    place->setFilter(nowhere);
    EXPECT_TRUE(becomes([this] { return shows(*place, QStringLiteral("No user passes this filter")); }));
    QTest::mouseClick(named<QPushButton>(*place, QStringLiteral("Show all users")), Qt::LeftButton);
    EXPECT_TRUE(becomes([this] { return table() && table()->model()->rowCount() == 302; }));
}

TEST_F(UsersPlaceTest, AClickOnATitleOrdersByItAndAnotherOneTurnsItRound)
{
    open(some());
    QHeaderView *header = table()->horizontalHeader();
    const int extension = int(UsersModel::Column::Extension);
    const auto click = [&] {
        const QPoint at(header->sectionViewportPosition(extension) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    const auto first = [&] { return table()->model()->index(0, extension).data().toString(); };
    const auto title = [&] { return table()->model()->headerData(extension, Qt::Horizontal, Qt::AccessibleTextRole).toString(); };
    QStringList extensions;
    for (const User &user : some())
        extensions += user.extension;
    extensions.removeAll(QString());
    std::sort(extensions.begin(), extensions.end());
    click();
    EXPECT_TRUE(becomes([&] { return first() == extensions.first(); })) << qPrintable(first());
    EXPECT_EQ(title(), QStringLiteral("Ext., sorted ascending"));
    // Who has none is last, so first when it is turned round.
    click();
    EXPECT_TRUE(becomes([&] { return first().isEmpty(); })) << qPrintable(first());
    EXPECT_EQ(title(), QStringLiteral("Ext., sorted descending"));
    EXPECT_EQ(table()->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Name"));
}

TEST_F(UsersPlaceTest, TheSortMenuDoesWithoutTheMouse)
{
    open(some());
    const auto choose = [&](const QString &text) {
        for (QAction *action : place->sortMenu()->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    };
    const auto checked = [&] {
        QStringList texts;
        for (const QAction *action : place->sortMenu()->actions()) {
            if (action->isChecked())
                texts += action->text().remove(u'&');
        }
        return texts;
    };
    EXPECT_EQ(checked(), (QStringList{QStringLiteral("Name"), QStringLiteral("Ascending")}));
    choose(QStringLiteral("Site"));
    choose(QStringLiteral("Descending"));
    EXPECT_EQ(checked(), (QStringList{QStringLiteral("Site"), QStringLiteral("Descending")}));
    QStringList sites;
    for (const User &user : some())
        sites += user.site;
    const QString greatest = *std::max_element(sites.begin(), sites.end());
    const auto site = [&](int row) { return table()->model()->index(row, int(UsersModel::Column::Site)).data().toString(); };
    EXPECT_TRUE(becomes([&] { return site(2) == greatest; })) << qPrintable(site(2));
}

TEST_F(UsersPlaceTest, TheSelectedUserStaysSelectedInAnotherOrder)
{
    open(some());
    place->selectUser({QStringLiteral("u-7")});
    ASSERT_TRUE(becomes([this] { return selected() == QStringLiteral("u-7"); }));
    const int before = table()->currentIndex().row();
    table()->horizontalHeader()->setSortIndicator(int(UsersModel::Column::PhoneNumber), Qt::DescendingOrder);
    ASSERT_TRUE(becomes([&] { return table()->currentIndex().row() != before && selected() == QStringLiteral("u-7"); }));
}

TEST_F(UsersPlaceTest, TheOrderIsThereAgainTheNextTime)
{
    open(some());
    table()->horizontalHeader()->setSortIndicator(int(UsersModel::Column::Device), Qt::DescendingOrder);
    const QByteArray state = place->saveState();
    table()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    place->restoreState(state);
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), int(UsersModel::Column::Device));
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    place->restoreState("of another version");
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), int(UsersModel::Column::Device));
}

TEST_F(UsersPlaceTest, EveryControlHasItsName)
{
    open(some());
    place->selectUser({QStringLiteral("u-1")});
    ASSERT_TRUE(becomes([this] { return named<QToolButton>(*place, QStringLiteral("Copy number")) != nullptr; }));
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(unnamed(*place), QStringList());
}

TEST_F(UsersPlaceTest, NothingFoundOffersToClearTheSearch)
{
    open(some());
    search(QStringLiteral("q"));
    QTest::keyClicks(field(), QStringLiteral("qx<b>"));
    ASSERT_TRUE(becomes([this] { return shows(*place, QStringLiteral("No user matches “qqx<b>”")); }));
    named<QPushButton>(*place, QStringLiteral("Clear search"))->click();
    EXPECT_TRUE(becomes([this] { return table() && table()->model()->rowCount() == 302; }));
}

TEST_F(UsersPlaceTest, AnEmptyAccountOffersTheFirstUser)
{
    open({});
    ASSERT_TRUE(becomes([this] { return shows(*place, QStringLiteral("No users yet")); }));
    QSignalSpy asked(place.get(), &UsersPlace::setUpUserRequested);
    named<QPushButton>(*place, QStringLiteral("Set up a user"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(UsersPlaceTest, SelectsAUserThatASearchHides)
{
    open(some());
    search(QStringLiteral("marta"));
    place->selectUser({QStringLiteral("u-zuzu")});
    EXPECT_TRUE(becomes([this] { return selected() == QStringLiteral("u-zuzu"); }));
    EXPECT_EQ(field()->text(), QString());
    EXPECT_TRUE(becomes([this] { return shows(*place, QStringLiteral("Zuzu Zappa")); }));
}

TEST_F(UsersPlaceTest, SelectsAUserThatComesLater)
{
    open(some());
    place->selectUser({QStringLiteral("u-new")});
    engine.run([this] {
        ASSERT_TRUE(cache->begin());
        ASSERT_TRUE(cache->put(namedUser(QStringLiteral("u-new"), QStringLiteral("Aaron"), QStringLiteral("Aaberg"))));
        ASSERT_TRUE(cache->commit());
    });
    EXPECT_TRUE(becomes([this] { return selected() == QStringLiteral("u-new"); }));
}

TEST_F(UsersPlaceTest, TheSelectionStaysWithItsUserWhenRowsMove)
{
    open(some());
    place->selectUser({QStringLiteral("u-zuzu")});
    ASSERT_TRUE(becomes([this] { return selected() == QStringLiteral("u-zuzu"); }));
    const int before = table()->currentIndex().row();
    engine.run([this] {
        ASSERT_TRUE(cache->begin());
        ASSERT_TRUE(cache->put(namedUser(QStringLiteral("u-new"), QStringLiteral("Aaron"), QStringLiteral("Aaberg"))));
        ASSERT_TRUE(cache->commit());
    });
    EXPECT_TRUE(becomes([&] { return table()->currentIndex().row() == before + 1; }));
    EXPECT_EQ(selected(), QStringLiteral("u-zuzu"));
}

// The row of the new user is in a window of the list that is not here, and the account goes on to change while it is looked for.
TEST_F(UsersPlaceTest, TheDetailsOfAChosenUserDoNotWaitForItsRow)
{
    open(some());
    session.theUserDetails.insert(
        QStringLiteral("u-far"), {namedUser(QStringLiteral("u-far"), QStringLiteral("Far"), QStringLiteral("Away")), {}});
    place->selectUser({QStringLiteral("u-far")});
    EXPECT_TRUE(becomes([this] { return shows(*place, QStringLiteral("Far Away")); }));
    ChangeSet changes;
    changes.usersChanged.append({QStringLiteral("u-1")});
    session.changeContent(changes);
    QCoreApplication::processEvents();
    place->enter();
    EXPECT_FALSE(QTest::qWaitFor([this] { return !shows(*place, QStringLiteral("Far Away")); }, 200));
}

TEST_F(UsersPlaceTest, TheDetailsStayWithTheirUserWhenRowsMove)
{
    open(some());
    place->selectUser({QStringLiteral("u-zuzu")});
    ASSERT_TRUE(becomes([this] { return selected() == QStringLiteral("u-zuzu"); }));
    const int before = table()->currentIndex().row();
    engine.run([this] {
        ASSERT_TRUE(cache->begin());
        ASSERT_TRUE(cache->put(namedUser(QStringLiteral("u-new"), QStringLiteral("Aaron"), QStringLiteral("Aaberg"))));
        ASSERT_TRUE(cache->commit());
    });
    ChangeSet changes;
    changes.usersChanged.append({QStringLiteral("u-new")});
    session.changeContent(changes);
    EXPECT_TRUE(becomes([&] { return table()->currentIndex().row() == before + 1; }));
    EXPECT_FALSE(QTest::qWaitFor([this] { return !shows(*place, QStringLiteral("Zuzu Zappa")); }, 200));
    EXPECT_EQ(selected(), QStringLiteral("u-zuzu"));
}

TEST_F(UsersPlaceTest, KeysGoThroughTheList)
{
    open(some());
    place->enter();
    QTest::keyClick(table(), Qt::Key_End);
    EXPECT_EQ(table()->currentIndex().row(), 301);
    QTest::keyClick(table(), Qt::Key_Home);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    place->focusSearch();
    EXPECT_EQ(place->focusWidget(), field());
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(place->focusWidget(), table());
}

TEST_F(UsersPlaceTest, EscClearsTheSearchThenClosesThePane)
{
    open(some());
    search(QStringLiteral("ma"));
    place->enter();
    QSignalSpy paneShown(place.get(), &UsersPlace::paneShownChanged);
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_EQ(field()->text(), QString());
    EXPECT_EQ(paneShown.count(), 0);
    QTest::keyClick(table(), Qt::Key_Escape);
    ASSERT_EQ(paneShown.count(), 1);
    EXPECT_FALSE(paneShown.first().first().toBool());
}

TEST_F(UsersPlaceTest, EnterOpensTheUsersPage)
{
    open(some());
    place->enter();
    QSignalSpy opened(place.get(), &UsersPlace::openRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<UserId>().value, selected());
}

TEST_F(UsersPlaceTest, TheNextUserIsTheOneBelow)
{
    open(some());
    place->enter();
    const QString first = selected();
    EXPECT_FALSE(place->canStep(-1));
    QSignalSpy changed(place.get(), &UsersPlace::currentChanged);
    place->step(1);
    EXPECT_TRUE(becomes([&] { return changed.size() == 1; }));
    EXPECT_NE(selected(), first);
    EXPECT_TRUE(place->canStep(-1));
}

TEST_F(UsersPlaceTest, InANarrowWindowThePaneComesWhenItIsAskedFor)
{
    open(some());
    place->resize(1024, 700);
    place->enter();
    EXPECT_EQ(named<QToolButton>(*place, QStringLiteral("Close details")), nullptr);
    place->showPane(true);
    EXPECT_NE(named<QToolButton>(*place, QStringLiteral("Close details")), nullptr);
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_EQ(named<QToolButton>(*place, QStringLiteral("Close details")), nullptr);
}

TEST_F(UsersPlaceTest, NewUsersThatWaitStandAboveTheList)
{
    open(some());
    UserSetup setup;
    setup.firstName = QStringLiteral("Noor");
    setup.lastName = QStringLiteral("Al-Amin & <i>Co</i>");
    (void)session.submit(SetUpUser{setup});
    Q_EMIT session.commandChanged(session.theCommands.first());
    EXPECT_TRUE(shows(*place, QStringLiteral("Noor Al-Amin & <i>Co</i>")));
    session.change(session.lastKey(), CommandState::Applied);
    EXPECT_FALSE(shows(*place, QStringLiteral("Noor Al-Amin & <i>Co</i>")));
}

TEST_F(UsersPlaceTest, TheFirstCopyShowsItsProgress)
{
    open(some());
    session.theActivity.firstCopy = true;
    session.theActivity.done = 61400;
    session.theActivity.total = 100284;
    session.setLink(Link::Online);
    EXPECT_TRUE(shows(*place, QStringLiteral("Making the first copy of Quillhaven Group")));
    EXPECT_TRUE(shows(*place, QStringLiteral("61,400 of 100,284 records")));
    EXPECT_EQ(field()->placeholderText(), QStringLiteral("Search 302 users so far"));
}

TEST_F(UsersPlaceTest, Fault30_AUsersNameIsShownAsTyped)
{
    open(some());
    place->selectUser({QStringLiteral("u-marta")});
    EXPECT_TRUE(becomes([this] { return shows(*place, QStringLiteral("Marta <b>Kowalczyk</b> & Co %1")); }));
    EXPECT_EQ(richLabels(*place), QStringList());
}

TEST_F(UsersPlaceTest, Fault37_DetailsThatComeAfterThePlaceIsGoneAreIgnored)
{
    open(some());
    session.holdSources = true;
    place->selectUser({QStringLiteral("u-1")});
    ASSERT_TRUE(becomes([this] { return selected() == QStringLiteral("u-1"); }));
    place.reset();
    session.answerSources();
    QCoreApplication::processEvents();
    SUCCEED();
}

TEST_F(UsersPlaceTest, SaysTheIconsInWords)
{
    open(some());
    UsersRows rows;
    rows.setSourceModel(model.get());
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QModelIndex cell = rows.index(0, int(UsersModel::Column::Emergency));
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("E911 address verified"));
}
