#include "ui/shell/commandpalette.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class CommandPaletteTest : public ::testing::Test {
protected:
    CommandPaletteTest()
    {
        session.furnish();
        for (const auto &[id, first, last] :
             {std::tuple("u-ines", "Ines", "Marchetti"), std::tuple("u-ines2", "Inés", "Robledo"),
              std::tuple("u-omar", "Omar", "Haddad")}) {
            UserDetails &details = session.theUserDetails[s(id)];
            details.user.id = {s(id)};
            details.user.firstName = s(first);
            details.user.lastName = s(last);
            details.user.extension = s("204118");
        }
        sync.setShortcut(QKeySequence(Qt::Key_F5));
        QObject::connect(&sync, &QAction::triggered, &sync, [this] { done += s("sync"); });
        off.setEnabled(false);
    }

    ~CommandPaletteTest() override { delete palette; } // before what it refers to

    void open()
    {
        const auto verb = [this](const char *sentence) {
            return PaletteVerb{
                s("forward"), s(sentence), [this, sentence](const UserId &user) { done += s(sentence).arg(user.value); }};
        };
        const auto place = [this](const char *title, const char *keys) {
            return PaletteEntry{s("users"), s(title), {}, s(keys), [this, title] { done += s(title); }};
        };
        palette = new CommandPalette(
            session, theme,
            {{&sync, &off},
             {place("Users", "Ctrl+2"), place("Pending changes", "Ctrl+8")},
             {verb("Forward calls of %1…"), verb("Turn off all forwarding of %1"), verb("Remove user %1…")}},
            nullptr);
        QObject::connect(palette, &CommandPalette::userRequested, palette, [this](const UserId &id) { user = id.value; });
        palette->show();
        palette->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(palette));
        settle();
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), s(text));
        settle();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
            all += palette->list()->model()->index(row, 0).data().toString();
        return all;
    }
    QString chosen() const { return palette->list()->currentIndex().data().toString(); }

    Theme theme;
    FakeSession session;
    QAction sync{s("Sync &now")};
    QAction off{s("Sync everything again")};
    QPointer<CommandPalette> palette;
    QStringList done;
    QString user;
};

} // namespace

TEST_F(CommandPaletteTest, S1_7_AnEmptyFieldShowsWhereOneCanGoAndWhatCanBeDone)
{
    open();
    EXPECT_EQ(rows(), (QStringList{s("Actions"), s("Sync now"), s("Go to"), s("Users"), s("Pending changes")}));
    EXPECT_EQ(chosen(), s("Sync now"));
    EXPECT_EQ(unnamed(*palette), QStringList());
    const QAbstractItemModelTester tester(palette->list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), s("Users")) << "headings are passed over";
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(done, QStringList{s("sync")});
    EXPECT_TRUE(!palette || !palette->isVisible());
}

TEST_F(CommandPaletteTest, S2_2_APartOfANameLeadsToTheUser)
{
    open();
    type("omar");
    EXPECT_EQ(rows(), (QStringList{s("Users"), s("Omar Haddad")}));
    press(Qt::Key_Return);
    EXPECT_EQ(user, s("u-omar"));
}

TEST_F(CommandPaletteTest, S2_22_AVerbAndANameAreSomethingDoneWithThatUserInAnyOrder)
{
    open();
    type("ines forw");
    const QStringList found = rows();
    ASSERT_GE(found.size(), 5);
    EXPECT_EQ(found.first(), s("Actions"));
    EXPECT_TRUE(found.contains(s("Forward calls of Ines Marchetti…")));
    EXPECT_TRUE(found.contains(s("Turn off all forwarding of Inés Robledo")));
    EXPECT_FALSE(found.join(u'\n').contains(s("Remove user")));
    while (!chosen().contains(s("Turn off all forwarding of Ines Marchetti")))
        ASSERT_NO_FATAL_FAILURE(press(Qt::Key_Down));
    press(Qt::Key_Return);
    EXPECT_EQ(done, QStringList{s("Turn off all forwarding of u-ines")});
}

TEST_F(CommandPaletteTest, ANumberOrDeviceThatNobodyHasIsShownInItsList)
{
    session.theListed = {session.theNumbers.last().id.value};
    session.theNumbers.last().user = {};
    open();
    QSignalSpy asked(palette, &CommandPalette::objectRequested);
    type("555");
    ASSERT_TRUE(rows().contains(s("Numbers and devices"))) << qPrintable(rows().join(u'\n'));
    EXPECT_EQ(session.lists.first().text, s("555"));
    press(Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(1).toString(), session.theNumbers.last().id.value);
}

TEST_F(CommandPaletteTest, WhatMatchesNothingSaysSoAndWhatIsOffIsNotOffered)
{
    open();
    type("everything");
    EXPECT_EQ(rows(), QStringList());
    EXPECT_TRUE(shows(*palette, s("Nothing matches. Try a name, an extension, a part of a number or MAC address, or a command.")));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette && palette->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(!palette || !palette->isVisible());
}

TEST_F(CommandPaletteTest, AnAnswerThatComesLateMovesNobodysChoice)
{
    session.holdSources = true;
    open();
    type("us");
    press(Qt::Key_Down);
    const QString before = chosen();
    session.answerSources();
    settle();
    EXPECT_EQ(chosen(), before);
}

TEST(PaletteQuery, AVerbIsMeantOnlyWhenANameIsLeft)
{
    const QString verb = s("Turn off all forwarding of %1");
    EXPECT_EQ(PaletteQuery(s("forward Inés")).userFor(verb), s("ines"));
    EXPECT_EQ(PaletteQuery(s("al forward")).userFor(verb), s("al")) << "too short for \"all\"";
    EXPECT_FALSE(PaletteQuery(s("forward")).userFor(verb));
    EXPECT_FALSE(PaletteQuery(s("Ines Marchetti")).userFor(verb));
    EXPECT_TRUE(PaletteQuery(s("pend CHANG")).matches(s("Pending changes")));
    EXPECT_FALSE(PaletteQuery(s("ending")).matches(s("Pending changes")));
}
