#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/secretclipboard.h"
#include "ui/theme/theme.h"
#include "ui/wizards/handover/handoverdialog.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

class HandOverTest : public ::testing::Test {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static UserDetails ines()
    {
        UserDetails details;
        User &user = details.user;
        user.id = {s("u-1")};
        user.revision = 12;
        user.firstName = s("Ines");
        user.lastName = s("Marchetti");
        user.email = user.signInId = s("ines.marchetti@quillhaven.example");
        user.username = s("inesm");
        user.mobileNumber = s("+12185550104");
        user.extension = s("204118");
        user.phoneNumber = {s("+12185550142")};
        user.department = s("Claims");
        user.portalAccess = true;
        details.calling.id = details.voicemail.id = details.messaging.id = user.id;
        details.calling.revision = 4;
        details.calling.forwardNoAnswer = true;
        details.calling.forwardNoAnswerTo = s("204300");
        details.messaging.revision = 5;
        details.messaging.enabled = true;
        return details;
    }
    void open(const UserDetails &details = ines(), const std::optional<HandOverPlan> &plan = {})
    {
        session.theActivity.link = link;
        session.theUserDetails.insert(details.user.id.value, details);
        dialog = new HandOverDialog(session, theme, clipboard, details, plan, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        owner.reset(dialog);
        dialog->show();
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    void type(const char *name, const char *text)
    {
        auto *field = named<QLineEdit>(*dialog, s(name));
        ASSERT_TRUE(field) << name;
        field->clear();
        QTest::keyClicks(field, s(text));
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*dialog, s(name)); }
    void press(const char *name)
    {
        ASSERT_TRUE(button(name)) << name;
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    void typeJonah()
    {
        type("New first name", "Jonah");
        type("New last name", "Abara");
        type("New e-mail", "jonah.abara@quillhaven.example");
    }
    bool says(const char *text)
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(dialog) && label->text().contains(s(text));
        });
    }
    /// The provider has done what was sent, as far as the user's own fields go.
    void beJonah()
    {
        UserDetails after = ines();
        after.user.firstName = s("Jonah");
        after.user.lastName = s("Abara");
        after.user.email = s("jonah.abara@quillhaven.example");
        after.calling.forwardNoAnswer = false;
        for (const CommandStatus &status : QList<CommandStatus>(session.theCommands))
            session.change(status.key, CommandState::Applied);
        session.theUserDetails.insert(after.user.id.value, after);
        ChangeSet changes;
        changes.usersChanged = {after.user.id};
        session.changeContent(changes);
        settle();
    }

    Theme theme;
    SystemClock clock;
    SecretClipboard clipboard{clock};
    FakeSession session;
    Link link = Link::Online;
    std::unique_ptr<HandOverDialog> owner;
    HandOverDialog *dialog = nullptr;
};

TEST_F(HandOverTest, S2_3_S2_8_S2_9_S2_10_S2_21_TheStepsAreSentInTheirOrder)
{
    open();
    typeJonah();
    press("Hand over");
    ASSERT_EQ(session.submitted.size(), 4);
    const auto forwarding = std::get<ChangeObject>(session.submitted[0]);
    EXPECT_EQ(forwarding.object.kind, ObjectKind::UserCalling);
    EXPECT_EQ(forwarding.edits, (QList<FieldEdit>{{s("forwardNoAnswer"), true, false}})) << "the old target stays";
    const auto off = std::get<ChangeObject>(session.submitted[1]);
    EXPECT_EQ(off.edits, (QList<FieldEdit>{{s("enabled"), true, false}}));
    const auto person = std::get<ActOnObject>(session.submitted[2]);
    EXPECT_EQ(person.action, Action::ReplaceUser);
    EXPECT_EQ(
        person.details,
        (QJsonObject{
            {s("firstName"), s("Jonah")},
            {s("lastName"), s("Abara")},
            {s("clidFirstName"), s("Jonah")},
            {s("clidLastName"), s("Abara")},
            {s("email"), s("jonah.abara@quillhaven.example")},
            {s("signInId"), s("jonah.abara@quillhaven.example")},
            {s("mobileNumber"), QString()}}))
        << "the User ID follows the e-mail, a username of its own stays, and so does the department";
    const auto on = std::get<ChangeObject>(session.submitted[3]);
    EXPECT_EQ(on.edits, (QList<FieldEdit>{{s("enabled"), false, true}}));
}

TEST_F(HandOverTest, S2_11_S2_12_ItSaysHowLongTheDirectoryTakesAndThatTheNewPersonActivates)
{
    open();
    EXPECT_TRUE(says("up to 24 hours"));
    EXPECT_TRUE(says("a link sent by mail"));
}

TEST_F(HandOverTest, StepsThatMakeNoSenseAreNotThere)
{
    UserDetails plain = ines();
    plain.calling.forwardNoAnswer = false;
    plain.messaging.enabled = false;
    open(plain);
    EXPECT_FALSE(named<QCheckBox>(*dialog, s("Turn off all call forwarding")));
    EXPECT_FALSE(named<QCheckBox>(*dialog, s("Turn off Integrated IMP")));
    typeJonah();
    press("Hand over");
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(HandOverTest, WhatTheOthersNeedCannotBeLeftOutTheRestCan)
{
    open();
    EXPECT_FALSE(named<QCheckBox>(*dialog, s("Turn off Integrated IMP"))->isEnabled());
    EXPECT_FALSE(named<QCheckBox>(*dialog, s("Change name, caller ID and e-mail"))->isEnabled());
    QTest::keyClick(named<QCheckBox>(*dialog, s("Turn on Integrated IMP again")), Qt::Key_Space);
    typeJonah();
    press("Hand over");
    EXPECT_EQ(session.submitted.size(), 3);
}

TEST_F(HandOverTest, BadInputIsSaidAtItsFieldAndNothingIsSent)
{
    open();
    type("New e-mail", "jonah at quillhaven");
    press("Hand over");
    EXPECT_TRUE(says("Enter the first name."));
    EXPECT_TRUE(says("Use the form name@company.example."));
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_EQ(dialog->focusWidget(), named<QLineEdit>(*dialog, s("New first name")));
}

TEST_F(HandOverTest, Fault57_ItIsClosedAndGoesOnWhereItWasLeft)
{
    open();
    typeJonah();
    press("Hand over");
    const QString name = HandOverPlan::nameFor({s("u-1")});
    ASSERT_TRUE(session.theUnfinished.contains(name));
    beJonah();
    owner.reset();
    open(session.theUserDetails.value(s("u-1")), HandOverPlan::fromJson(session.theUnfinished.value(name)));
    EXPECT_TRUE(says("Hand over ext. 204118 to a new person"));
    EXPECT_TRUE(says("Everything personal of Ines Marchetti is replaced."));
    EXPECT_EQ(named<QLineEdit>(*dialog, s("New first name"))->text(), s("Jonah"));
    EXPECT_FALSE(button("Hand over")) << "what was sent is not sent again";
    EXPECT_TRUE(button("Set a new one")->isEnabled());
}

TEST_F(HandOverTest, S2_24_S2_28_ThePasswordAndPasscodeAreMadeOnceThePersonIsThereAndShownOnce)
{
    open();
    typeJonah();
    press("Hand over");
    EXPECT_FALSE(button("Set a new one")->isEnabled());
    beJonah();
    ASSERT_TRUE(session.secrets.isEmpty());
    press("Set a new one");
    ASSERT_EQ(session.secrets.size(), 1);
    EXPECT_EQ(session.secrets[0].kind, Secret::Kind::PortalPassword);
    EXPECT_EQ(named<QLineEdit>(*dialog, s("New portal password"))->text(), session.secrets[0].value);
    press("Set a new one");
    ASSERT_EQ(session.secrets.size(), 2);
    EXPECT_EQ(session.secrets[1].kind, Secret::Kind::VoicemailPasscode);
    for (const QJsonObject &kept : std::as_const(session.theUnfinished)) {
        const QByteArray text = QJsonDocument(kept).toJson();
        EXPECT_FALSE(text.contains(session.secrets[0].value.toUtf8())) << "nothing secret is kept";
    }
}

TEST_F(HandOverTest, S2_16_TheAddressIsReviewedAndThenThePlanIsDone)
{
    open();
    QTest::keyClick(named<QCheckBox>(*dialog, s("New portal password")), Qt::Key_Space);
    QTest::keyClick(named<QCheckBox>(*dialog, s("New voicemail passcode")), Qt::Key_Space);
    QTest::keyClick(named<QCheckBox>(*dialog, s("Turn on Integrated IMP again")), Qt::Key_Space);
    typeJonah();
    press("Hand over");
    beJonah();
    EXPECT_FALSE(says("Everything is done."));
    QSignalSpy review(dialog, &HandOverDialog::addressRequested);
    press("It is still right");
    EXPECT_TRUE(says("Everything is done."));
    EXPECT_TRUE(session.theUnfinished.isEmpty());
    EXPECT_TRUE(review.isEmpty());
}

TEST_F(HandOverTest, Fault58_AnEmailInUseElsewhereIsSaidAtTheFieldAndTheStepIsTriedAgain)
{
    open();
    typeJonah();
    press("Hand over");
    const IdempotencyKey person = session.theCommands.at(2).key;
    session.change(
        person, CommandState::Rejected, {Error::Kind::Rejected, s("rejected"), {}, {{s("email"), s("taken"), {}, {}, {}}}});
    settle();
    EXPECT_TRUE(says("This e-mail is already used, here or on another account. Enter another one."));
    type("New e-mail", "j.abara@quillhaven.example");
    press("Try again");
    ASSERT_EQ(session.edited.size(), 1);
    EXPECT_EQ(std::get<ActOnObject>(session.edited[0]).details.value(s("email")).toString(), s("j.abara@quillhaven.example"));
}

TEST_F(HandOverTest, OfflineTheStepsWaitInPendingChanges)
{
    link = Link::Offline;
    open();
    QSignalSpy held(dialog, &HandOverDialog::held);
    typeJonah();
    press("Save to pending");
    EXPECT_EQ(session.held.size(), 4);
    EXPECT_EQ(held.size(), 1);
    EXPECT_FALSE(button("Set a new one")->isEnabled()) << "secrets need a connection";
}

TEST_F(HandOverTest, TwoClicksAreOneHandOver)
{
    session.holdSubmit = true;
    open();
    typeJonah();
    press("Hand over");
    if (QPushButton *again = button("Hand over"))
        QTest::mouseClick(again, Qt::LeftButton);
    session.answerSubmit();
    settle();
    while (session.submitted.size() < 4 && !session.submitted.isEmpty()) {
        const auto before = session.submitted.size();
        session.answerSubmit();
        settle();
        if (session.submitted.size() == before)
            break;
    }
    EXPECT_EQ(session.submitted.size(), 4);
}

TEST_F(HandOverTest, EveryControlHasAnAccessibleName)
{
    open();
    EXPECT_EQ(unnamed(*dialog), QStringList());
    EXPECT_EQ(misnamed(*dialog), QStringList());
    EXPECT_EQ(richLabels(*dialog), QStringList());
}

} // namespace jackfield::test
