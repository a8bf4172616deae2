#include "ui/places/signin/lockpage.h"

#include "tests/ui/shell/byname.h"
#include "tests/ui/signin/fakedesk.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class LockPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1024, 700);
        page.show();
        page.focusFirst();
    }
    void give(const QString &password)
    {
        auto *field = named<QLineEdit>(page, QStringLiteral("Password"));
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    Theme theme;
    FakeDesk desk;
    LockPage page{
        desk,
        theme,
        QUrl(QStringLiteral("https://portal.northfold.example")),
        {{QStringLiteral("maren")}, QStringLiteral("Maren Okafor"), QStringLiteral("maren@q.example"), {}},
        QStringLiteral("Quillhaven Group")};
};

} // namespace

TEST_F(LockPageTest, Fault49_ThePasswordOfWhoeverLockedOpensIt)
{
    QSignalSpy unlocked(&page, &LockPage::unlocked);
    give(QStringLiteral("wrong"));
    EXPECT_EQ(desk.confirmed, QStringList{QStringLiteral("maren")});
    EXPECT_TRUE(unlocked.isEmpty());
    Entry entry;
    entry.isConfirmed = true;
    desk.theEntry = entry;
    named<QLineEdit>(page, QStringLiteral("Password"))->clear();
    give(QStringLiteral("right"));
    EXPECT_EQ(unlocked.size(), 1);
    EXPECT_EQ(desk.tried.last().login, QStringLiteral("maren@q.example"));
    EXPECT_EQ(named<QLineEdit>(page, QStringLiteral("Password"))->text(), QString());
    EXPECT_EQ(misnamed(page), QStringList());
}

TEST_F(LockPageTest, Fault49_ACodeIsAskedForWhereTheProviderAsks)
{
    Entry entry;
    entry.open = OpenSignIn();
    desk.theEntry = entry;
    QSignalSpy asked(&page, &LockPage::stepAsked);
    QSignalSpy unlocked(&page, &LockPage::unlocked);
    give(QStringLiteral("right"));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(unlocked.isEmpty());
    page.present(new QLabel(QStringLiteral("Code")));
    EXPECT_FALSE(named<QLineEdit>(page, QStringLiteral("Password")));
    page.presentForm();
    EXPECT_TRUE(named<QLineEdit>(page, QStringLiteral("Password")));
}

TEST_F(LockPageTest, Fault49_WhereNothingCanCheckThePasswordItStaysLockedAndSaysWhy)
{
    desk.theEntry = failure(Error::Kind::Offline, QStringLiteral("no-answer"));
    give(QStringLiteral("right"));
    EXPECT_TRUE(shows(
        page,
        QStringLiteral(
            "Nobody answers at portal.northfold.example, and this computer keeps nothing to check your password by: this needs a "
            "connection.")));
    QSignalSpy closed(&page, &LockPage::closeRequested);
    QTest::keyClick(named<QPushButton>(page, QStringLiteral("Close this account")), Qt::Key_Space);
    EXPECT_EQ(closed.size(), 1);
}
