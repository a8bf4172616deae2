#include "ui/places/changes/changesplace.h"

#include "core/domain/fieldjson.h"
#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/stationcard.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const QDateTime now(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC);

CommandStatus change(const char *key, const char *name, CommandState state)
{
    CommandStatus status;
    status.key = {QString::fromLatin1(key)};
    status.object = {QStringLiteral("u-%1").arg(QLatin1String(key))};
    status.command = changeUser(
        status.object, QString::fromUtf8(name), 4,
        {{QStringLiteral("department"), QStringLiteral("Claims"), QStringLiteral("Claims West")},
         {QStringLiteral("mobileNumber"), QString(), QStringLiteral("+12185550104")}});
    status.state = state;
    status.submitted = now.addSecs(-3600);
    return status;
}

class ChangesTest : public ::testing::Test {
protected:
    void SetUp() override { session.furnish(); }
    void open(const QList<CommandStatus> &commands)
    {
        session.theCommands = commands;
        place = std::make_unique<ChangesPlace>(session, theme, clock);
        place->resize(1200, 800);
        place->show();
        place->activateWindow();
        QCoreApplication::processEvents();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*place, QString::fromUtf8(name)); }
    QListView *list() { return named<QListView>(*place, QStringLiteral("Pending changes")); }
    bool says(const char *text)
    {
        return QTest::qWaitFor([&] { return shows(*place, QString::fromUtf8(text)); }, 5000);
    }
    void confirm(const char *name)
    {
        auto *dialog = place->findChild<ConfirmDialog *>();
        ASSERT_TRUE(dialog);
        named<QPushButton>(*dialog, QString::fromUtf8(name))->click();
    }
    QString cell(int row, int column)
    {
        auto *table = named<QTableView>(*place, QStringLiteral("Fields of this change"));
        return table ? table->model()->index(row, column).data().toString() : QString();
    }

    Theme theme;
    FakeSession session;
    FakeClock clock{now};
    std::unique_ptr<ChangesPlace> place;
};

} // namespace

TEST_F(ChangesTest, SaysThatNothingWaits)
{
    open({});
    EXPECT_TRUE(says("Nothing is waiting"));
    EXPECT_FALSE(list());
}

TEST_F(ChangesTest, ShowsEveryFieldAsItIsAndAsItShallBe)
{
    CommandStatus status = change("a", "Ines Marchetti", CommandState::Held);
    UserDetails details;
    details.user.id = status.object;
    details.user.department = QStringLiteral("Support");
    session.theUserDetails.insert(status.object.value, details);
    open({status});
    EXPECT_TRUE(says("1 change(s), kept on this computer. 1 ready."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(0, 1) == QLatin1String("Support"); }, 5000));
    EXPECT_EQ(cell(0, 0), QStringLiteral("Department"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("Claims West"));
    EXPECT_EQ(cell(1, 1), QStringLiteral("none"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("(218) 555-0104"));
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(unnamed(*place), QStringList());
}

TEST_F(ChangesTest, AppliesWhatIsTickedFromTheKeyboard)
{
    open(
        {change("a", "Ines", CommandState::Held), change("b", "Omar", CommandState::Held),
         change("c", "Kofi", CommandState::Queued)});
    place->enter();
    EXPECT_EQ(place->window()->focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    ASSERT_TRUE(button("Apply selected (1)…"));
    button("Apply selected (1)…")->click();
    EXPECT_TRUE(session.released.isEmpty());
    confirm("Apply");
    ASSERT_EQ(session.released.size(), 1);
    EXPECT_EQ(session.released.first().value, QStringLiteral("a"));
}

TEST_F(ChangesTest, AppliesAllThatIsReadyAndNothingElse)
{
    open(
        {change("a", "Ines", CommandState::Held), change("b", "Omar", CommandState::Conflict),
         change("c", "Kofi", CommandState::Held), change("d", "Tom", CommandState::Parked)});
    button("Apply all ready (2)…")->click();
    confirm("Cancel");
    EXPECT_TRUE(session.released.isEmpty());
    button("Apply all ready (2)…")->click();
    confirm("Apply");
    EXPECT_EQ(session.released, (QList<IdempotencyKey>{{QStringLiteral("a")}, {QStringLiteral("c")}}));
}

TEST_F(ChangesTest, Fault13_TheSameFieldAsksAndTheAnswerIsGivenByField)
{
    CommandStatus status = change("a", "Marisol Vega", CommandState::Conflict);
    status.disputed = {QStringLiteral("department")};
    status.error.kind = Error::Kind::Conflict;
    status.error.current = {
        {QStringLiteral("department"), QStringLiteral("Customer care")},
        {QStringLiteral("changedBy"), QStringLiteral("Claire <b>D</b>")}};
    open({status});
    EXPECT_TRUE(says("Before: Claims"));
    auto *mine = named<StationCard>(*place, QStringLiteral("Mine"));
    auto *theirs = named<StationCard>(*place, QStringLiteral("Theirs: Claire <b>D</b>"));
    ASSERT_TRUE(mine);
    ASSERT_TRUE(theirs);
    EXPECT_TRUE(mine->isChecked());
    EXPECT_TRUE(mine->accessibleDescription().startsWith(QStringLiteral("Claims West")));
    EXPECT_TRUE(theirs->accessibleDescription().startsWith(QStringLiteral("Customer care")));
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Right);
    EXPECT_TRUE(theirs->isChecked());
    // Something else moves on: the answer stays.
    session.change({QStringLiteral("a")}, CommandState::Conflict, status.error);
    EXPECT_TRUE(theirs->isChecked());
    button("Keep what I chose")->click();
    ASSERT_EQ(session.chosen.size(), 1);
    EXPECT_EQ(session.chosen.first().fields.value(QStringLiteral("department")), Side::Theirs);
}

TEST_F(ChangesTest, Fault13_DropsMyChangeAltogether)
{
    CommandStatus status = change("a", "Marisol Vega", CommandState::Conflict);
    status.disputed = {QStringLiteral("department")};
    open({status});
    ASSERT_TRUE(says("Conflict"));
    button("Drop my change")->click();
    ASSERT_EQ(session.chosen.size(), 1);
    EXPECT_EQ(session.chosen.first().all, Side::Theirs);
    EXPECT_TRUE(session.chosen.first().fields.isEmpty());
}

TEST_F(ChangesTest, WhatIsRefusedSaysWhyAndCanBeFixedTriedAgainOrDiscarded)
{
    CommandStatus status = change("a", "Kofi Mensah", CommandState::Rejected);
    status.error.kind = Error::Kind::Rejected;
    status.error.fields = {{QStringLiteral("email"), QStringLiteral("taken"), {}, {}, {}}};
    open({status});
    EXPECT_TRUE(says("This e-mail is already used, here or on another account. Enter another one."));
    QSignalSpy fixed(place.get(), &ChangesPlace::fixRequested);
    button("Fix…")->click();
    EXPECT_EQ(fixed.size(), 1);
    button("Try again")->click();
    EXPECT_EQ(session.released.size(), 1);
    button("Discard…")->click();
    confirm("Keep");
    EXPECT_TRUE(session.discarded.isEmpty());
    button("Discard…")->click();
    confirm("Discard");
    EXPECT_EQ(session.discarded.size(), 1);
}

TEST_F(ChangesTest, Fault2_WhatMayHaveBeenDoneOffersNothingUntilThatIsKnown)
{
    open({change("a", "Tom", CommandState::Checking), change("b", "Ada", CommandState::Sending)});
    EXPECT_TRUE(says("No answer yet. The change may have been made. We look before anything is sent again."));
    for (const char *name : {"Discard…", "Apply", "Try again"})
        EXPECT_FALSE(button(name)) << name;
}

TEST_F(ChangesTest, Fault14_AnEditOfARemovedUserIsKeptUntilItIsDiscarded)
{
    open({change("a", "Tom", CommandState::Gone)});
    EXPECT_TRUE(says("It was removed meanwhile. What you entered is kept here until you discard it."));
    EXPECT_TRUE(button("Discard…"));
    EXPECT_FALSE(button("Open user"));
}

TEST_F(ChangesTest, TheChosenChangeStaysChosenWhileOthersLeave)
{
    open(
        {change("a", "Ines", CommandState::Queued), change("b", "Omar", CommandState::Held),
         change("c", "Kofi", CommandState::Held)});
    place->select({QStringLiteral("c")});
    session.theCommands.removeFirst();
    session.change({QStringLiteral("b")}, CommandState::Queued);
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("Kofi"));
    EXPECT_EQ(list()->currentIndex().row(), 1);
}

TEST_F(ChangesTest, Fault30_NamesAreShownAsTheyWereTyped)
{
    open({change("a", "Marta <b>K</b> & Co %1", CommandState::Held)});
    EXPECT_TRUE(says("Marta <b>K</b> & Co %1"));
}

TEST_F(ChangesTest, Fault49_AnAdministratorsChangeIsSentOnlyPastTheGate)
{
    CommandStatus add;
    add.key = {QStringLiteral("b")};
    add.command = AddObject{ObjectKind::Administrator, QStringLiteral("Eve Adler"), {}};
    add.state = CommandState::Held;
    add.submitted = now;
    open({change("a", "Ines", CommandState::Held), add});
    std::function<void()> waits;
    place->setGate([&](const std::function<void()> &then) { waits = then; });
    place->select({QStringLiteral("a")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Apply") != nullptr; }, 5000));
    button("Apply")->click();
    EXPECT_FALSE(waits);
    EXPECT_EQ(session.released, QList<IdempotencyKey>{{QStringLiteral("a")}});
    button("Apply all ready (2)…")->click();
    confirm("Apply");
    ASSERT_TRUE(waits);
    EXPECT_EQ(session.released.size(), 1) << "nothing yet";
    waits();
    EXPECT_EQ(session.released.size(), 3);
}

TEST_F(ChangesTest, WhoMayOnlyLookSendsNothingAndIsToldWhy)
{
    session.thePolicy.readOnly = true;
    open({change("a", "Ines", CommandState::Held), change("b", "Omar", CommandState::Rejected)});
    place->select({QStringLiteral("a")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Apply") != nullptr; }, 5000));
    for (const char *name : {"Apply", "Apply all ready (1)…"}) {
        EXPECT_FALSE(button(name)->isEnabled()) << name;
        EXPECT_TRUE(button(name)->accessibleDescription().contains(QStringLiteral("View only"))) << name;
    }
    EXPECT_TRUE(button("Discard…")->isEnabled());
    place->select({QStringLiteral("b")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Fix…") != nullptr; }, 5000));
    EXPECT_FALSE(button("Fix…")->isEnabled());
    EXPECT_FALSE(button("Try again")->isEnabled());
}
