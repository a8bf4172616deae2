#include "tests/ui/user/userpagetest.h"

#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"
#include "ui/fields/rulelist.h"
#include "ui/places/user/secretsection.h"

#include <QClipboard>
#include <QStackedWidget>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class SecretsTest : public UserPageTest {
protected:
    QList<RuleList::Mark> marks(int count = 3)
    {
        QList<RuleList::Mark> found;
        auto *rules = place->findChild<QStackedWidget *>()->currentWidget()->findChild<RuleList *>();
        for (int rule = 0; rule < count; ++rule)
            found += rules->mark(rule);
        return found;
    }
};

} // namespace

TEST_F(SecretsTest, S2_24_TypedTwiceOrGeneratedAndThenTheRepeatFillsItself)
{
    open("password");
    type("New password", "Tarn-42-heron");
    type("Repeat password", "Tarn-42-heroN");
    EXPECT_FALSE(button("Set password now")->isEnabled());
    press("Generate");
    EXPECT_EQ(field("New password")->text(), field("Repeat password")->text());
    EXPECT_TRUE(passwordErrors(field("New password")->text()).isEmpty());
    EXPECT_TRUE(says("Filled in for you, because it was generated."));
    EXPECT_TRUE(button("Set password now")->isEnabled());
}

TEST_F(SecretsTest, S2_25_TheRulesTickAsItIsTyped)
{
    open("password");
    using Mark = RuleList::Mark;
    EXPECT_EQ(marks(4), (QList<Mark>{Mark::Open, Mark::Open, Mark::Open, Mark::Open}));
    type("New password", "abc");
    EXPECT_EQ(marks(4), (QList<Mark>{Mark::Open, Mark::Open, Mark::Met, Mark::Open}));
    type("New password", "Abc1ef");
    EXPECT_EQ(marks(4), (QList<Mark>{Mark::Met, Mark::Met, Mark::Met, Mark::Met}));
    EXPECT_FALSE(button("Set password now")->isEnabled()) << "another character is missing, and the repeat";
}

TEST_F(SecretsTest, S2_26_ItMustBeNotedBeforeItIsSetAndIsGoneAfterwards)
{
    open("password");
    press("Generate");
    EXPECT_TRUE(says("Make a note of this password now."));
    const QString password = field("New password")->text();
    QSignalSpy said(place.get(), &UserPlace::secretSet);
    press("Set password now");
    EXPECT_EQ(said.size(), 1);
    ASSERT_EQ(session.secrets.size(), 1);
    EXPECT_EQ(session.secrets.first().value, password);
    EXPECT_EQ(session.secrets.first().object.id, s("u-1"));
    EXPECT_TRUE(session.submitted.isEmpty()) << "it is in no queue";
    EXPECT_TRUE(field("New password")->text().isEmpty());
}

TEST_F(SecretsTest, S2_26_Fault35_ItCanBeCopiedAndLeavesTheClipboardAgain)
{
    open("password");
    EXPECT_FALSE(button("Copy")->isEnabled());
    press("Generate");
    press("Copy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), field("New password")->text());
    EXPECT_TRUE(says("Copied. The clipboard is cleared in 60 s."));
    clipboard.clear();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_F(SecretsTest, S2_23_SetAtOnceAndOnlyOnline)
{
    link = Link::Offline;
    open("password");
    press("Generate");
    EXPECT_TRUE(says("Needs a connection."));
    EXPECT_FALSE(button("Set password now")->isEnabled());
}

TEST_F(SecretsTest, S2_29_S2_30_S2_31_S2_32_TheRulesOfAPasscodeTickAsItIsTyped)
{
    open("passcode");
    using Mark = RuleList::Mark;
    type("New passcode", "811402"); // the extension backwards
    EXPECT_EQ(marks(), (QList<Mark>{Mark::Broken, Mark::Met, Mark::Met}));
    type("New passcode", "111111");
    EXPECT_EQ(marks().at(1), Mark::Broken);
    type("New passcode", "123459");
    EXPECT_EQ(marks().at(2), Mark::Broken);
    type("New passcode", "12a");
    QTest::keyClick(field("New passcode"), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(says("Use 6 to 10 digits."));
    type("New passcode", "280194");
    EXPECT_EQ(marks(), (QList<Mark>{Mark::Met, Mark::Met, Mark::Met}));
    EXPECT_FALSE(says("Use 6 to 10 digits."));
}

TEST_F(SecretsTest, S2_27_S2_28_AGeneratedPasscodeKeepsTheRules)
{
    open("passcode");
    press("Generate");
    EXPECT_TRUE(passcodeErrors(field("New passcode")->text(), {s("204118"), s("+12185550142")}).isEmpty());
    press("Set passcode now");
    EXPECT_EQ(session.secrets.first().kind, Secret::Kind::VoicemailPasscode);
}

TEST_F(SecretsTest, S2_33_TheLastPasscodeIsRefusedAtTheFieldAndCanBeChanged)
{
    open("passcode");
    session.secretError = Error{Error::Kind::Rejected, s("rejected"), {}, {{s("passcode"), s("last"), {}, {}, {}}}};
    press("Generate");
    press("Set passcode now");
    EXPECT_TRUE(says("It is the last passcode, or the last one backwards. Choose another."));
    EXPECT_FALSE(field("New passcode")->text().isEmpty()) << "nothing typed is lost";
    EXPECT_TRUE(field("New passcode")->isEnabled());
}

TEST_F(SecretsTest, WithoutAnAnswerItMayBeSetAndThePageSaysSo)
{
    open("password");
    session.secretError = Error{Error::Kind::Unknown, s("no-answer"), {}};
    press("Generate");
    press("Set password now");
    EXPECT_TRUE(says("It may have been set. Set it once more to be sure."));
    EXPECT_EQ(session.secrets.size(), 1) << "it is not sent again by itself";
}

TEST_F(SecretsTest, AnotherUserSeesNothingOfIt)
{
    open("password");
    press("Generate");
    UserDetails other = sample();
    other.user.id = {s("u-2")};
    lay(other);
    place->open(other.user.id);
    settle();
    EXPECT_TRUE(field("New password")->text().isEmpty());
    EXPECT_TRUE(field("Repeat password")->text().isEmpty());
}
