#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/setuptemplates.h"
#include "ui/wizards/setupuser/severalusersdialog.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <functional>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class SeveralUsersTest : public ::testing::Test {
protected:
    SeveralUsersTest()
    {
        session.furnish();
        session.suggestedExtension = s("204301");
        session.extensionHolders.insert(s("204302"), s("Omar Haddad"));
        UserSetup role;
        role.licence = session.theLicences.at(1).id;
        SetupTemplates(session, nullptr).keep(s("Sales"), role);
    }

    ~SeveralUsersTest() override { delete dialog; } // before what it refers to

    void open()
    {
        dialog = new SeveralUsersDialog(session, theme, nullptr);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 40; ++turn)
            QCoreApplication::processEvents();
    }
    void paste(const char *text)
    {
        dialog->findChild<QPlainTextEdit *>()->setPlainText(s(text));
        settle();
    }
    void takeTemplate(const char *name)
    {
        auto *picker = named<PickerCombo>(*dialog, s("Start from a template"));
        ASSERT_NE(picker, nullptr);
        picker->setCurrentId(s(name));
        Q_EMIT picker->picked(s(name));
        settle();
    }
    QString cell(int row, int column) const
    {
        return dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
    void waitUntil(int row, const char *state)
    {
        EXPECT_TRUE(until([&] { return cell(row, 3) == s(state); })) << qPrintable(cell(row, 3));
    }
    // A thousand answers, one after the other: no pause between two looks.
    static bool until(const std::function<bool()> &condition)
    {
        const QDeadlineTimer deadline(20000);
        while (!condition() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return condition();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*dialog, s(name)); }

    Theme theme;
    FakeSession session;
    QPointer<SeveralUsersDialog> dialog;
};

} // namespace

TEST_F(SeveralUsersTest, S1_7_EachLineBecomesASetUpWithAnExtensionOfItsOwn)
{
    open();
    EXPECT_EQ(unnamed(*dialog), QStringList());
    takeTemplate("Sales");
    paste("Name\tE-mail\nLena Novák\tlena@q.example\nOdile Roy\todile@q.example\n");
    waitUntil(0, "Ready");
    waitUntil(1, "Ready");
    EXPECT_EQ(cell(0, 2), s("204301"));
    EXPECT_EQ(cell(1, 2), s("204303")) << "somebody has the one between";
    QSignalSpy saved(dialog, &SeveralUsersDialog::saved);
    ASSERT_TRUE(button("Set up 2 user(s)"));
    QTest::mouseClick(button("Set up 2 user(s)"), Qt::LeftButton);
    settle();
    ASSERT_EQ(session.submitted.size(), 2);
    const UserSetup first = std::get<SetUpUser>(session.submitted.first()).setup;
    EXPECT_EQ(first.displayName(), s("Lena Novák"));
    EXPECT_EQ(first.signInId, s("lena@q.example"));
    EXPECT_EQ(first.licence, session.theLicences.at(1).id);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved.first().first().toInt(), 2);
    EXPECT_TRUE(!dialog || !dialog->isVisible());
}

TEST_F(SeveralUsersTest, S4_9_WhoCannotBeSetUpSaysWhyAndIsLeftOut)
{
    session.taken.insert(s("signInId/taken@q.example"), s("Ines Marchetti"));
    open();
    paste("Lena Novák\tlena@q.example");
    EXPECT_EQ(cell(0, 3), s("Choose a station."));
    takeTemplate("Sales");
    paste("Lena Novák\tlena@q.example\nNobody\nAgain Lena\tLENA@q.example\nIda Taken\ttaken@q.example\nBad Mail\tbad@");
    waitUntil(0, "Ready");
    EXPECT_FALSE(cell(1, 3).isEmpty());
    EXPECT_NE(cell(1, 3), s("Ready"));
    EXPECT_EQ(cell(2, 3), s("This address stands twice in the table."));
    waitUntil(3, "taken@q.example is taken by Ines Marchetti.");
    EXPECT_NE(cell(4, 3), s("Ready"));
    EXPECT_TRUE(shows(
        *dialog,
        s("1 user(s) ready. 4 line(s) left out. %1 station(s) left after this.").arg(session.theLicences.at(1).available() - 1)));
}

TEST_F(SeveralUsersTest, S3_11_AnAddressOfAnAccountManagerIsTakenToo)
{
    session.taken.insert(s("email/claire@q.example"), s("Claire Dufresne"));
    open();
    takeTemplate("Sales");
    paste("Lena Novák\tlena@q.example\nClaire Roy\tclaire@q.example");
    waitUntil(0, "Ready");
    waitUntil(1, "claire@q.example is taken by Claire Dufresne.");
}

TEST_F(SeveralUsersTest, S1_13_MoreThanThereAreStationsAreLeftOut)
{
    session.theLicences[1].total = session.theLicences[1].assigned + 1;
    open();
    takeTemplate("Sales");
    paste("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example");
    waitUntil(0, "Ready");
    waitUntil(1, "No station is left for this one.");
}

TEST_F(SeveralUsersTest, Fault22_WhatTheDiskRefusesStaysInTheTable)
{
    open();
    takeTemplate("Sales");
    paste("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example");
    waitUntil(1, "Ready");
    QSignalSpy failed(dialog, &SeveralUsersDialog::failed);
    session.submitError = Error{Error::Kind::Cache, s("full"), {}};
    QTest::mouseClick(button("Set up 2 user(s)"), Qt::LeftButton);
    settle();
    EXPECT_EQ(failed.size(), 1);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QPlainTextEdit *>()->toPlainText(), s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
    session.submitError.reset();
    waitUntil(1, "Ready");
    QTest::mouseClick(button("Save to pending"), Qt::LeftButton);
    settle();
    EXPECT_EQ(session.held.size(), 2);
}

TEST_F(SeveralUsersTest, Fault52_AThousandLinesAreAThousandCommandsAndStopLeavesTheRest)
{
    session.theLicences[1].total = 2000;
    session.theLicences[1].assigned = 0;
    open();
    takeTemplate("Sales");
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += s("First%1 Last%1\tperson%1@q.example\n").arg(i);
    paste(text.toUtf8().constData());
    waitUntil(999, "Ready");
    session.holdSubmit = true;
    QTest::mouseClick(button("Set up 1000 user(s)"), Qt::LeftButton);
    for (int i = 0; i < 3; ++i) {
        settle();
        session.answerSubmit();
    }
    settle();
    QTest::mouseClick(button("Stop"), Qt::LeftButton);
    session.answerSubmit();
    settle();
    ASSERT_EQ(session.submitted.size(), 4);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(s("First4 Last4")));
    session.holdSubmit = false;
    ASSERT_TRUE(until([&] { return button("Set up 996 user(s)") && button("Set up 996 user(s)")->isEnabled(); }));
    QTest::mouseClick(button("Set up 996 user(s)"), Qt::LeftButton);
    ASSERT_TRUE(until([&] { return session.submitted.size() == 1000; }));
    QSet<QString> extensions;
    QSet<QString> addresses;
    for (const Command &command : std::as_const(session.submitted)) {
        extensions.insert(std::get<SetUpUser>(command).setup.extension);
        addresses.insert(std::get<SetUpUser>(command).setup.email);
    }
    EXPECT_EQ(extensions.size(), 1000);
    EXPECT_EQ(addresses.size(), 1000);
}
