#include "tests/ui/addmanager/wizardtest.h"

using namespace jackfield;
using namespace jackfield::test;

TEST_F(AdministratorWizardTest, S0_4_NameEmailAndContactNumberAreNeeded)
{
    open();
    next();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(error("First name"), s("First name is needed."));
    EXPECT_EQ(error("Last name"), s("Last name is needed."));
    EXPECT_EQ(error("E-mail"), s("E-mail is needed."));
    EXPECT_EQ(error("Contact number"), s("Contact number is needed."));
    EXPECT_TRUE(field("First name")->hasFocus());
}

TEST_F(AdministratorWizardTest, S0_4_TheContactNumberIsOptionalWhereThePolicySaysSo)
{
    session.thePolicy.administrators.contactNumberRequired = false;
    open();
    next();
    EXPECT_EQ(error("Contact number"), QString());
}

TEST_F(AdministratorWizardTest, S0_6_TheRoleIsAdminAndSaveAdds)
{
    open();
    fill();
    EXPECT_EQ(field("Role")->text(), s("Admin"));
    EXPECT_TRUE(field("Role")->isReadOnly());
    next();
    QSignalSpy added(wizard.get(), &AdministratorWizard::added);
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(
        sent(),
        (QJsonObject{
            {s("firstName"), s("Ewa")},
            {s("lastName"), s("Lisowska")},
            {s("email"), s("ewa.lisowska@quillhaven.example")},
            {s("contactNumber"), s("+16515550147")},
            {s("language"), s("en")}}));
    EXPECT_EQ(commandSubject(session.submitted.first()), s("Ewa Lisowska"));
    session.change(session.lastKey(), CommandState::Applied, {}, s("ewa"));
    settle();
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().at(2).toString(), s("ewa.lisowska@quillhaven.example"));
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(AdministratorWizardTest, S0_7_WhatHappensNextIsSaidBeforeSave)
{
    open();
    fill();
    next();
    EXPECT_TRUE(says("A mail goes to ewa.lisowska@quillhaven.example."));
    EXPECT_TRUE(says("No password to set. A mail brings a link to register, where a password is chosen."));
}

TEST_F(AdministratorWizardTest, S3_15_AnAccountManagerGetsATemporaryPasswordByMail)
{
    session.thePolicy.administrators.activation = s("temporary-password");
    open();
    EXPECT_TRUE(says("Add account manager"));
    fill();
    next();
    EXPECT_TRUE(
        says("No password to set. An activation mail brings the username, a temporary password and a link; a new password is "
             "chosen at first sign-in."));
}

TEST_F(AdministratorWizardTest, S3_11_TheEmailIsAskedAboutAsItIsTyped)
{
    session.taken.insert(s("email/ines.marchetti@quillhaven.example"), s("Ines Marchetti"));
    open();
    row("E-mail")->setCheckDelay(0);
    type("E-mail", "ines.marchetti@quillhaven.example");
    ASSERT_TRUE(QTest::qWaitFor([&] { return row("E-mail")->hasError(); }));
    EXPECT_EQ(error("E-mail"), s("This e-mail belongs to Ines Marchetti. One e-mail, one role: enter another one."));
    EXPECT_EQ(session.asked.last().field, s("email"));
    type("E-mail", "ewa.lisowska@quillhaven.example");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !row("E-mail")->hint(FieldRow::Hint::Ok).isEmpty(); }));
    EXPECT_EQ(error("E-mail"), QString());
}

TEST_F(AdministratorWizardTest, S3_11_AnEmailTakenBetweenTypingAndSaveComesBackToItsField)
{
    open();
    fill();
    next();
    next();
    session.change(session.lastKey(), CommandState::Rejected, taken());
    settle();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_TRUE(field("E-mail")->hasFocus());
    EXPECT_EQ(error("E-mail"), s("This e-mail belongs to Ines Marchetti. One e-mail, one role: enter another one."));
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
    EXPECT_EQ(field("Contact number")->text(), s("(651) 555-0147"));
    EXPECT_EQ(session.discarded.size(), 1);
    type("E-mail", "ewa.l@quillhaven.example");
    next();
    next();
    EXPECT_EQ(session.submitted.size(), 2);
    EXPECT_EQ(sent().value(s("email")).toString(), s("ewa.l@quillhaven.example"));
}

TEST_F(AdministratorWizardTest, S3_12_TheBrandingDomainIsThereOnlyWhenThereAreSeveral)
{
    session.thePolicy.administrators.brandingDomains = {{s("portal.northfold.example"), s("Northfold Voice")}};
    open();
    EXPECT_FALSE(row("Branding domain"));
    session.thePolicy.administrators.brandingDomains.append({s("voice.quillhaven.example"), s("Quillhaven")});
    open();
    ASSERT_TRUE(row("Branding domain"));
    fill();
    next();
    next();
    EXPECT_EQ(sent().value(s("brandingDomain")).toString(), s("portal.northfold.example"));
}

TEST_F(AdministratorWizardTest, S3_14_TheLanguageIsEnglishOrFrench)
{
    open();
    fill();
    QTest::mouseClick(named<QRadioButton>(*wizard, s("French")), Qt::LeftButton, {}, QPoint(8, 8));
    next();
    next();
    EXPECT_EQ(sent().value(s("language")).toString(), s("fr"));
}

TEST_F(AdministratorWizardTest, S3_2_TheReviewSaysWhatTheyWillBeAbleToDo)
{
    open();
    fill();
    next();
    bool isSaid = false;
    for (const QLabel *label : wizard->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(s("Users; "));
    EXPECT_TRUE(isSaid);
    EXPECT_TRUE(says("Ask Northfold Voice for"));
}

TEST_F(AdministratorWizardTest, S3_8_WhoMayDoWhatIsAtHand)
{
    open();
    QSignalSpy asked(wizard.get(), &AdministratorWizard::accessTableRequested);
    QTest::mouseClick(named<QPushButton>(*wizard, s("See who may do what")), Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(AdministratorWizardTest, ADoubleClickAndEnterTwiceAddOne)
{
    open();
    fill();
    next();
    session.holdSubmit = true;
    QTest::mouseDClick(wizard->nextButton(), Qt::LeftButton);
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    QTest::keyClick(wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    session.answerSubmit();
    settle();
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(AdministratorWizardTest, WithoutAConnectionItIsQueued)
{
    session.theActivity.link = Link::Offline;
    open();
    fill();
    next();
    QSignalSpy queued(wizard.get(), &AdministratorWizard::queued);
    next();
    EXPECT_EQ(queued.size(), 1);
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(AdministratorWizardTest, WhatWasTypedOutlivesTheWindow)
{
    open();
    type("First name", "Ewa");
    wizard->reject();
    open();
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
    EXPECT_TRUE(says("Your draft is back."));
    QTest::mouseClick(named<QPushButton>(*wizard, s("Start over")), Qt::LeftButton);
    settle();
    EXPECT_EQ(field("First name")->text(), QString());
    EXPECT_TRUE(session.theUnfinished.isEmpty());
}

TEST_F(AdministratorWizardTest, ADiskThatRefusesLosesNothing)
{
    session.submitError = Error{Error::Kind::Cache, s("full"), {}};
    open();
    fill();
    next();
    next();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_TRUE(says("This computer could not keep it."));
    wizard->back();
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
}

TEST_F(AdministratorWizardTest, ChangesOnlyWhatWasEdited)
{
    open({session.theAdministrators.at(1), {}});
    EXPECT_EQ(field("E-mail")->text(), s("petra.lindqvist@quillhaven.example"));
    type("Contact number", "218 555 0199");
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    const auto change = std::get<ChangeObject>(session.submitted.first());
    EXPECT_EQ(change.edits, (QList<FieldEdit>{{s("contactNumber"), s("+12185550125"), s("+12185550199")}}));
    EXPECT_EQ(change.baseRevision, 40);
}

TEST_F(AdministratorWizardTest, WhatWasRefusedInTheBackgroundIsCorrected)
{
    open();
    fill();
    next();
    next();
    CommandStatus refused = session.theCommands.first();
    refused.state = CommandState::Rejected;
    refused.error = taken();
    open({{}, refused});
    EXPECT_EQ(field("First name")->text(), s("Ewa"));
    EXPECT_FALSE(error("E-mail").isEmpty());
    type("E-mail", "ewa.l@quillhaven.example");
    next();
    next();
    session.change(session.lastKey(), CommandState::Applied, {}, s("ewa"));
    settle();
    EXPECT_TRUE(session.discarded.contains(refused.key));
}

TEST_F(AdministratorWizardTest, GoesByKeyboardAlone)
{
    open();
    const auto keys = [&](const char *text) { QTest::keyClicks(QApplication::focusWidget(), s(text)); };
    const auto tab = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    keys("Ewa");
    tab();
    keys("Lisowska");
    tab();
    keys("ewa.lisowska@quillhaven.example");
    tab();
    keys("6515550147");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(AdministratorWizardTest, EverythingHasANameAndNothingReadsMarkup)
{
    session.thePolicy.providerName = s("<b>North</b> & Co");
    open();
    EXPECT_EQ(unnamed(*wizard), QStringList());
    EXPECT_EQ(misnamed(*wizard), QStringList());
    EXPECT_EQ(richLabels(*wizard), QStringList());
    fill();
    next();
    EXPECT_EQ(richLabels(*wizard), QStringList());
}
