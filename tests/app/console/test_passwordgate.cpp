#include "app/console/passwordgate.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "tests/ui/signin/fakedesk.h"
#include "ui/fields/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QPushButton>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class PasswordGateTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        session->furnish();
        window.show();
    }
    void ask()
    {
        gate.pass([this] { ++passed; });
        QCoreApplication::processEvents();
    }
    SignInDialog *dialog()
    {
        for (SignInDialog *open : window.findChildren<SignInDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    void give(const QString &password)
    {
        ASSERT_TRUE(dialog());
        auto *field = named<QLineEdit>(*dialog(), QStringLiteral("Password"));
        ASSERT_TRUE(field);
        field->clear();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void answerYes()
    {
        Entry entry;
        entry.isConfirmed = true;
        desk.theEntry = entry;
    }

    Theme theme;
    FakeDesk desk;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    SecretClipboard clipboard{clock};
    std::shared_ptr<FakeSession> session = std::make_shared<FakeSession>();
    QWidget window;
    PasswordGate gate{desk, session, clipboard, theme, clock, &window};
    int passed = 0;
};

} // namespace

TEST_F(PasswordGateTest, Fault49_ThePasswordIsAskedForAndTenMinutesLong)
{
    ask();
    EXPECT_EQ(passed, 0);
    answerYes();
    give(QStringLiteral("right"));
    EXPECT_EQ(passed, 1);
    EXPECT_EQ(desk.confirmed, QStringList{session->actor().id.value});
    EXPECT_FALSE(dialog());
    clock.advance(std::chrono::minutes(9));
    ask();
    EXPECT_EQ(passed, 2) << "at once";
    EXPECT_FALSE(dialog());
    clock.advance(std::chrono::minutes(1));
    ask();
    EXPECT_EQ(passed, 2);
    EXPECT_TRUE(dialog()) << "ten minutes after it was given, not after it was used";
}

TEST_F(PasswordGateTest, Fault49_AWrongPasswordLetsNobodyThrough)
{
    ask();
    give(QStringLiteral("wrong"));
    EXPECT_EQ(passed, 0);
    EXPECT_TRUE(dialog()) << "what is to be done waits for another try";
    answerYes();
    give(QStringLiteral("right"));
    EXPECT_EQ(passed, 1);
}

TEST_F(PasswordGateTest, WhoGivesUpDoesNothing)
{
    ask();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(passed, 0);
    ask();
    EXPECT_TRUE(dialog()) << "and is asked again";
}

TEST_F(PasswordGateTest, WhoHasJustSignedInIsNotAsked)
{
    gate.note();
    ask();
    EXPECT_EQ(passed, 1);
    EXPECT_FALSE(dialog());
}

TEST_F(PasswordGateTest, ACodeIsAskedForWhereTheProviderAsks)
{
    Entry entry;
    entry.open = OpenSignIn();
    entry.open->step.kind = SignInStep::Kind::OneTimeCode;
    desk.theEntry = entry;
    ask();
    give(QStringLiteral("right"));
    EXPECT_EQ(passed, 0);
    ASSERT_TRUE(dialog());
    EXPECT_FALSE(named<QLineEdit>(*dialog(), QStringLiteral("Password")));
}
