#include "tests/ui/users/usersplacetest.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pickerpopup.h"
#include "ui/fields/tagedit.h"
#include "ui/places/users/bulkdialog.h"
#include "ui/places/users/columnsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

#include <iostream>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class BulkTest : public UsersPlaceTest {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    QList<User> people(int count)
    {
        QList<User> users;
        for (int number = 0; number < count; ++number) {
            User user = sampleUser(number);
            user.department = number % 6 == 5 ? s("Legal") : s("Claims");
            users += user;
        }
        return users;
    }
    void openWith(const QList<User> &users)
    {
        open(users);
        session.setLink(Link::Online);
        place->enter();
        table()->setCurrentIndex(table()->model()->index(0, 0));
    }
    qsizetype ticked()
    {
        qsizetype count = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            count += table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
        return count;
    }
    bool selects(const char *words)
    {
        return becomes([this, words] { return shows(*place, s(words)); });
    }
    BulkDialog *dialog() { return place->findChild<BulkDialog *>(); }
    QPushButton *button(const char *name) { return named<QPushButton>(*dialog(), s(name)); }
    void press(QWidget &root, const char *name)
    {
        auto *found = named<QPushButton>(root, s(name));
        ASSERT_TRUE(found) << name;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    // As many rows of the preview as there are users.
    QAbstractItemModel *preview() { return named<QTableView>(*dialog(), s("What the change does"))->model(); }
    void choose(const char *label, const char *id)
    {
        auto *picker = named<PickerCombo>(*dialog(), s(label));
        ASSERT_TRUE(picker) << label;
        picker->setCurrentId(s(id));
        Q_EMIT picker->picked(s(id));
    }
    static QSet<QString> usersOf(const QList<Command> &commands)
    {
        QSet<QString> users;
        for (const Command &command : commands)
            users.insert(commandUser(command).value);
        return users;
    }
};

} // namespace

TEST_F(BulkTest, RowsAreTickedByKeyAndMouse)
{
    openWith(people(30));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_TRUE(selects("1 selected"));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(selects("3 selected"));
    const auto at = [this](int row, int x) { return QPoint(x, table()->rowViewportPosition(row) + 5); };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(6, 18)); // its box
    EXPECT_TRUE(selects("4 selected"));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(8, 200));
    EXPECT_TRUE(selects("6 selected"));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(8, 200));
    EXPECT_TRUE(selects("5 selected"));
    EXPECT_EQ(ticked(), 5);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(12, 200)); // only looks at that one
    EXPECT_EQ(ticked(), 5);
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_EQ(ticked(), 0);
    EXPECT_FALSE(named<QPushButton>(*place, s("Station…"))) << "nothing is selected, so there is no bar";
}

TEST_F(BulkTest, AllThatTheSearchFindsAreTickedNotOnlyThoseOnTheScreen)
{
    QList<User> users = people(400);
    users << namedUser(s("u-zuzu"), s("Zuzu"), s("Zappa"));
    openWith(users);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(selects("401 selected"));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier); // and none
    EXPECT_TRUE(becomes([this] { return !named<QPushButton>(*place, s("Station…")); }));
    search(s("zuzu"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(selects("1 selected"));
}

TEST_F(BulkTest, ThePreviewSaysWhatChangesForEachUserAndWhoIsLeftOut)
{
    openWith(people(6));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("6 selected"));
    press(*place, "Department…");
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(shows(*dialog(), s("Nothing is chosen yet.")));
    EXPECT_FALSE(button("Keep in Pending changes")->isEnabled());
    choose("Department", "Legal");
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 5, leaves 1.")); }));
    QStringList left;
    QStringList changed;
    for (int row = 0; row < preview()->rowCount(); ++row) {
        const QString result = preview()->index(row, 3).data().toString();
        left += result.isEmpty() ? QStringList() : QStringList{result};
        if (result.isEmpty())
            changed += preview()->index(row, 1).data().toString() + u'>' + preview()->index(row, 2).data().toString();
    }
    EXPECT_EQ(left, QStringList{s("Already so")});
    EXPECT_EQ(changed, QStringList(5, s("Claims>Legal")));
    EXPECT_EQ(session.batches, 0) << "nothing before somebody agrees";
    EXPECT_EQ(unnamed(*dialog()), QStringList());
    EXPECT_EQ(misnamed(*dialog()), QStringList());
    QSignalSpy kept(place.get(), &UsersPlace::kept);
    QTest::mouseClick(button("Keep in Pending changes"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return kept.size() == 1; }));
    EXPECT_EQ(kept.first().first().toInt(), 5);
    EXPECT_EQ(session.held.size(), 5);
    EXPECT_EQ(usersOf(session.held).size(), 5);
    EXPECT_EQ(ticked(), 0);
}

TEST_F(BulkTest, AppliedAtOnceTheResultOfEachIsShown)
{
    openWith(people(5));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("5 selected"));
    press(*place, "Tags…");
    QLineEdit *tags = dialog()->findChild<TagEdit *>()->lineEdit();
    QTest::keyClicks(tags, s("second floor"));
    QTest::keyClick(tags, Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 5, leaves 0.")); }));
    QTest::mouseClick(button("Apply at once"), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return session.theCommands.size() == 5; }));
    const QList<CommandStatus> commands = session.theCommands;
    for (const CommandStatus &status : commands.mid(1))
        session.change(status.key, CommandState::Applied);
    Error refused{Error::Kind::Rejected, {}, {}};
    refused.fields = {{s("tags"), s("too-long"), {}, {}, {}}};
    session.change(commands.first().key, CommandState::Rejected, refused);
    EXPECT_TRUE(becomes([this] { return shows(*dialog(), s("4 applied. 1 not applied; they are kept in Pending changes.")); }));
    EXPECT_TRUE(preview()->index(0, 3).data().toString().startsWith(s("Not applied.")));
    EXPECT_EQ(preview()->index(1, 3).data().toString(), s("Applied"));
    QTest::mouseClick(button("Close"), Qt::LeftButton);
}

TEST_F(BulkTest, AStationIsChosenByKeyboard)
{
    openWith(people(3));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("3 selected"));
    press(*place, "Station…");
    auto *picker = named<PickerCombo>(*dialog(), s("Station"));
    ASSERT_TRUE(picker);
    EXPECT_TRUE(becomes([&] { return QApplication::focusWidget() == picker; }));
    QTest::keyClick(picker, Qt::Key_F4);
    ASSERT_TRUE(picker->isOpen());
    QLineEdit *search = picker->popup()->searchField();
    QTest::keyClicks(search, session.theLicences.first().name);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return button("Keep in Pending changes")->isEnabled(); }));
}

TEST_F(BulkTest, S2_21_ForwardingIsTurnedOffForThoseWhoForward)
{
    openWith(people(3));
    UserDetails &details = session.theUserDetails[sampleUser(1).id.value];
    details.calling.forwardBusy = details.calling.forwardAlways = true;
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("3 selected"));
    press(*place, "Turn off forwarding");
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 1, leaves 2.")); }));
    QTest::mouseClick(button("Keep in Pending changes"), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return session.held.size() == 1; }));
    EXPECT_EQ(std::get<ChangeObject>(session.held.first()).edits.size(), 2);
}

TEST_F(BulkTest, S4_2_S4_18_AWelcomeMailGoesToThoseWhoCanSignIn)
{
    QList<User> users = people(3);
    users[0].email.clear();
    users[1].portalAccess = users[2].portalAccess = true;
    openWith(users);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("3 selected"));
    auto *more = named<QToolButton>(*place, s("More"));
    Q_EMIT more->menu()->aboutToShow();
    for (QAction *action : more->menu()->actions()) {
        if (action->text() == s("Send welcome mail again"))
            action->trigger();
    }
    ASSERT_TRUE(dialog());
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 2, leaves 1.")); }));
    QTest::mouseClick(button("Send mails"), Qt::LeftButton);
    EXPECT_TRUE(becomes([this] { return shows(*dialog(), s("2 sent.")); }));
    EXPECT_EQ(session.mailed.size(), 2);
}

// 1,000 users: the preview comes in less than a second, exactly one command is made for each, and the window goes on all the time.
TEST_F(BulkTest, AThousandUsersAreChangedOnceEachAndTheWindowGoesOn)
{
    openWith(people(1000));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("1,000 selected"));
    QElapsedTimer clock;
    qint64 last = 0;
    qint64 longest = 0;
    QTimer heart;
    heart.setInterval(1);
    QObject::connect(&heart, &QTimer::timeout, [&] {
        longest = std::max(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    press(*place, "Department…");
    clock.start();
    heart.start();
    choose("Department", "Sales");
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 1,000, leaves 0.")); }));
    const qint64 previewed = clock.elapsed();
    QSignalSpy kept(place.get(), &UsersPlace::kept);
    QTest::mouseClick(button("Keep in Pending changes"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return kept.size() == 1; }));
    heart.stop();
    EXPECT_EQ(session.held.size(), 1000);
    EXPECT_EQ(usersOf(session.held).size(), 1000) << "none is made twice";
    EXPECT_GT(session.batches, 10) << "in portions, between which it can be stopped";
    std::cout << "bulk.preview_ms " << previewed << " ms, longest stall of the window " << longest << " ms\n";
    RecordProperty("longest_stall_ms", int(longest));
}

TEST_F(BulkTest, StoppedInTheMiddleItLeavesExactlyThoseThatWereMade)
{
    openWith(people(1000));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("1,000 selected"));
    press(*place, "Department…");
    choose("Department", "Sales");
    ASSERT_TRUE(becomes([this] { return shows(*dialog(), s("Changes 1,000, leaves 0.")); }));
    session.holdSubmit = true; // the disk takes its time
    QTest::mouseClick(button("Keep in Pending changes"), Qt::LeftButton);
    for (int portion = 0; portion < 3; ++portion) {
        const auto before = session.batches;
        session.answerSubmit();
        ASSERT_TRUE(becomes([&] { return session.batches > before; }));
    }
    const auto made = session.held.size();
    ASSERT_LT(made, 1000);
    QTest::mouseClick(button("Stop"), Qt::LeftButton);
    session.answerSubmit(); // what was being written is written
    ASSERT_TRUE(becomes([this] { return button("Close") != nullptr; }));
    EXPECT_EQ(session.held.size(), made);
    EXPECT_EQ(usersOf(session.held).size(), made);
    EXPECT_TRUE(shows(
        *dialog(), QStringLiteral("%1 kept in Pending changes. %2 not made.").arg(made).arg(QLocale().toString(1000 - made))));
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    EXPECT_TRUE(shows(*place, s("1,000 selected"))) << "to go on with them";
}

TEST_F(BulkTest, Fault31_CopiedRowsAreNoFormulasInASpreadsheet)
{
    QList<User> users = people(2);
    users[0].firstName = s("=HYPERLINK(\"x\")");
    users[0].lastName = s("A\tB");
    openWith(users);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("2 selected"));
    QApplication::clipboard()->clear();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(becomes([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.first().startsWith(s("Name\tExt.\tPhone number\tStation")));
    EXPECT_EQ(lines.filter(s("'=HYPERLINK(\"x\") A B\t")).size(), 1) << qPrintable(lines.join(u'|'));
}

TEST_F(BulkTest, TheMenuOfARowHasWhatTheUsersPageHas)
{
    openWith(people(3));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList texts;
    for (QAction *action : menu->actions())
        texts += action->text();
    for (const char *text :
         {"Open", "Edit User", "Copy rows", "Copy details", "Send welcome mail again", "Turn off all forwarding",
          "Hand over to a new person…", "Remove user…"})
        EXPECT_TRUE(texts.contains(s(text))) << text;
    QSignalSpy removed(place.get(), &UsersPlace::removeRequested);
    menu->actions().last()->trigger();
    menu->close();
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.first().first().value<UserId>().value, selected());
}

TEST_F(BulkTest, S3_7_WhatTheLevelDoesNotIncludeIsOffAndSaysWhomToAsk)
{
    session.thePolicy.accountType = s("business-cloud");
    session.thePolicy.level = s("basic");
    openWith(people(3));
    EXPECT_FALSE(named<QPushButton>(*place, s("Set up a user"))->isEnabled());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(selects("3 selected"));
    auto *station = named<QPushButton>(*place, s("Station…"));
    ASSERT_TRUE(station);
    EXPECT_FALSE(station->isEnabled());
    EXPECT_TRUE(station->accessibleDescription().contains(s("Ask a customer administrator."))) << qPrintable(station->toolTip());
    auto *more = named<QToolButton>(*place, s("More"));
    Q_EMIT more->menu()->aboutToShow();
    for (const QAction *action : more->menu()->actions()) {
        const bool isOn = action->isSeparator() || action->text() == s("Copy rows") || action->text() == s("Calling feature…");
        EXPECT_EQ(action->isEnabled(), isOn) << qPrintable(action->text());
    }
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList on;
    for (const QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            on += action->text();
    }
    EXPECT_EQ(
        on, (QStringList{s("Open"), s("Copy details"), s("Copy rows"), s("Turn off all forwarding"), s("Save as template…")}));
    menu->close();
}

TEST_F(BulkTest, ColumnsAreChosenOrderedAndKept)
{
    openWith(people(5));
    QHeaderView *header = table()->horizontalHeader();
    const int email = int(UsersModel::Column::Email);
    EXPECT_TRUE(header->isSectionHidden(email));
    const auto entry = [this](const char *text) {
        Q_EMIT place->columnsMenu()->aboutToShow();
        for (QAction *action : place->columnsMenu()->actions()) {
            if (action->text().remove(u'&') == s(text))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    entry("Site")->trigger();
    entry("Department")->trigger();
    entry("E-mail")->trigger();
    EXPECT_TRUE(header->isSectionHidden(int(UsersModel::Column::Site)));
    ASSERT_FALSE(header->isSectionHidden(email));
    EXPECT_TRUE(table()->model()->index(0, email).data().toString().contains(u'@'));

    entry("Arrange columns…")->trigger();
    auto *columns = place->findChild<ColumnsDialog *>();
    ASSERT_TRUE(columns);
    EXPECT_EQ(unnamed(*columns), QStringList());
    auto *list = columns->findChild<QListWidget *>();
    list->setCurrentItem(list->findItems(s("E-mail"), Qt::MatchExactly).first());
    while (list->currentRow() > 0) {
        const int before = list->currentRow();
        press(*columns, "Move up");
        ASSERT_LT(list->currentRow(), before);
    }
    press(*columns, "Show these");
    EXPECT_EQ(header->visualIndex(email), 1) << "behind the name";

    const QByteArray state = place->saveState();
    entry("Usual columns")->trigger();
    EXPECT_TRUE(header->isSectionHidden(email));
    place->restoreState(state);
    EXPECT_FALSE(header->isSectionHidden(email));
    EXPECT_EQ(header->visualIndex(email), 1);
    EXPECT_EQ(header->visualIndex(0), 0);
}

TEST_F(BulkTest, AColumnThatIsDrawnWiderStaysSo)
{
    openWith(people(5));
    QHeaderView *header = table()->horizontalHeader();
    const int extension = int(UsersModel::Column::Extension);
    const int before = header->sectionSize(extension);
    const QPoint edge(header->sectionViewportPosition(extension) + before - 1, header->height() / 2);
    QTest::mouseMove(header->viewport(), edge);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    EXPECT_TRUE(becomes([&] { return header->sectionSize(extension) >= before + 30; }));
    place->resize(1300, 800);
    QCoreApplication::processEvents();
    EXPECT_GE(header->sectionSize(extension), before + 30);
    const QByteArray state = place->saveState();
    place->restoreState(state);
    EXPECT_GE(header->sectionSize(extension), before + 30);
}
