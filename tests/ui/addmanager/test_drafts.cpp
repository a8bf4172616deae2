#include "tests/ui/addmanager/wizardtest.h"

#include <QDeadlineTimer>

using namespace jackfield;
using namespace jackfield::test;

/// What a program that is killed at any moment leaves for the next start.
class AdministratorDraftsTest : public AdministratorWizardTest {
protected:
    QJsonObject draft(const QString &of = {}) { return session.theUnfinished.value(AdministratorWizard::draftName(of)); }
    bool has(const QString &of = {}) { return session.theUnfinished.contains(AdministratorWizard::draftName(of)); }
    /// The program dies: nothing that the wizard would do at its end is done.
    void kill()
    {
        const QHash<QString, QJsonObject> left = session.theUnfinished;
        wizard.reset();
        session.theUnfinished = left;
    }
    void save()
    {
        fill();
        next();
        next();
    }
};

TEST_F(AdministratorDraftsTest, S3_9_WhoTypesWithoutAPauseIsWrittenAllTheSame)
{
    open();
    QLineEdit *first = field("First name");
    first->setFocus();
    const QDeadlineTimer deadline(20000);
    while (!has() && !deadline.hasExpired()) {
        QTest::keyClick(first, Qt::Key_A);
        if (first->text().size() > 50)
            first->clear();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    EXPECT_FALSE(draft().value(s("firstName")).toString().isEmpty());
}

TEST_F(AdministratorDraftsTest, S3_9_BothPagesComeBackAndThePageThatIsLeftIsWrittenAtOnce)
{
    open();
    fill();
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    EXPECT_EQ(draft().value(s("email")).toString(), s("ewa.lisowska@quillhaven.example"));
    kill();
    open();
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
    EXPECT_EQ(field("Contact number")->text(), s("(651) 555-0147"));
}

TEST_F(AdministratorDraftsTest, Fault20_WhoWasSavedBeforeAKillIsNotOfferedAgain)
{
    session.holdSubmit = true;
    open();
    save();
    ASSERT_TRUE(has()) << "nobody has said yet that it is on the disk";
    kill();
    session.holdSubmit = false;
    open();
    EXPECT_TRUE(field("First name")->text().isEmpty());
    EXPECT_FALSE(has());
}

TEST_F(AdministratorDraftsTest, Fault20_WhoWasAddedBeforeTheNextStartIsNotOfferedEither)
{
    session.holdSubmit = true;
    open();
    save();
    kill();
    session.theCommands.clear();
    Administrator ewa;
    ewa.id = {s("ewa")};
    ewa.email = s("ewa.lisowska@quillhaven.example");
    session.theAdministrators.append(ewa);
    session.holdSubmit = false;
    open();
    EXPECT_TRUE(field("First name")->text().isEmpty());
    EXPECT_FALSE(has());
}

TEST_F(AdministratorDraftsTest, Fault20_WhoWasNotSavedBeforeAKillIsOffered)
{
    session.holdSubmit = true;
    open();
    save();
    kill();
    session.theCommands.clear();
    session.holdSubmit = false;
    open();
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
}

TEST_F(AdministratorDraftsTest, AnEditHasADraftOfItsPersonAndKeepsWhatOthersChanged)
{
    Administrator claire = session.theAdministrators.first();
    open({claire, {}});
    type("Last name", "Dufresne-Roy");
    ASSERT_TRUE(QTest::qWaitFor([&] { return has(s("claire")); }));
    EXPECT_FALSE(has());
    kill();
    claire.firstName = s("Clara");
    open({claire, {}});
    EXPECT_EQ(field("Last name")->text(), s("Dufresne-Roy"));
    EXPECT_EQ(field("First name")->text(), s("Clara"));
    EXPECT_TRUE(says("Your draft is back."));
    QTest::mouseClick(named<QPushButton>(*wizard, s("Start over")), Qt::LeftButton);
    settle();
    EXPECT_EQ(field("Last name")->text(), s("Dufresne"));
    EXPECT_FALSE(has(s("claire")));
}

TEST_F(AdministratorDraftsTest, Fault20_AnEditThatWaitsAlreadyIsNotOfferedAgain)
{
    const Administrator claire = session.theAdministrators.first();
    session.holdSubmit = true;
    open({claire, {}});
    type("Last name", "Dufresne-Roy");
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    kill();
    session.holdSubmit = false;
    open({claire, {}});
    EXPECT_FALSE(says("Your draft is back."));
    EXPECT_FALSE(has(s("claire")));
}

TEST_F(AdministratorDraftsTest, ARefusedOneHasADraftOfItsOwn)
{
    open();
    save();
    CommandStatus refused = session.theCommands.first();
    refused.state = CommandState::Rejected;
    refused.error = taken();
    wizard.reset();
    session.theUnfinished.clear();
    open({{}, refused});
    EXPECT_TRUE(session.theUnfinished.isEmpty()) << "nothing was typed yet";
    type("E-mail", "ewa.l@quillhaven.example");
    ASSERT_TRUE(QTest::qWaitFor([&] { return has(refused.key.value); }));
    EXPECT_FALSE(has()) << "it is not offered as somebody new";
    kill();
    open({{}, refused});
    EXPECT_EQ(field("E-mail")->text(), s("ewa.l@quillhaven.example"));
    EXPECT_TRUE(error("E-mail").isEmpty());
}
