#include "tests/ui/setupuser/wizardtest.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/tagedit.h"
#include "ui/wizards/setupuser/setuptemplates.h"
#include "ui/wizards/setupuser/templatedialog.h"

using namespace jackfield;
using namespace jackfield::test;

namespace {

class SetupTemplatesTest : public WizardTest {
protected:
    User ines() const
    {
        User user;
        user.id = {s("u-ines")};
        user.firstName = s("Ines");
        user.lastName = s("Marchetti");
        user.email = s("ines@q.example");
        user.extension = s("204118");
        user.department = s("Sales");
        user.licence = session.theLicences.at(1).id;
        user.portalAccess = true;
        user.tags = {s("reception")};
        return user;
    }
};

} // namespace

TEST_F(SetupTemplatesTest, S4_13_ATemplateIsSavedFromAUserWithItsPreviewAndHoldsNothingOfThePerson)
{
    QPointer<TemplateDialog> dialog = new TemplateDialog(session, theme, ines(), nullptr);
    QSignalSpy saved(dialog, &TemplateDialog::saved);
    dialog->show();
    settle();
    EXPECT_EQ(unnamed(*dialog), QStringList());
    auto *what = named<QLineEdit>(*dialog, s("What they get"));
    ASSERT_NE(what, nullptr);
    EXPECT_EQ(what->text(), session.theLicences.at(1).name + s(" · Sales · reception"));
    auto *name = named<QLineEdit>(*dialog, s("Name of the template"));
    ASSERT_NE(name, nullptr);
    name->clear();
    QTest::mouseClick(named<QPushButton>(*dialog, s("Save template")), Qt::LeftButton);
    EXPECT_EQ(saved.size(), 0) << "it has no name";
    QTest::keyClicks(name, s("Sales people"));
    QTest::mouseClick(named<QPushButton>(*dialog, s("Save template")), Qt::LeftButton);
    ASSERT_EQ(saved.size(), 1);

    SetupTemplates templates(session, nullptr);
    settle();
    ASSERT_EQ(templates.names(), QStringList{s("Sales people")});
    const UserSetup role = templates.of(s("Sales people"));
    EXPECT_EQ(role.department, s("Sales"));
    EXPECT_EQ(role.licence, ines().licence);
    EXPECT_TRUE(role.email.isEmpty() && role.firstName.isEmpty() && role.extension.isEmpty());
}

TEST_F(SetupTemplatesTest, S1_7_ATemplateFillsTheRoleAndLeavesThePerson)
{
    SetupTemplates(session, nullptr).keep(s("Sales people"), SetupTemplates::roleOf(ines()));
    open();
    enterDetails();
    auto *picker = named<PickerCombo>(*wizard, s("Start from a template"));
    ASSERT_NE(picker, nullptr);
    picker->setCurrentId(s("Sales people"));
    Q_EMIT picker->picked(s("Sales people"));
    settle();
    const UserSetup &setup = wizard->builder().setup();
    EXPECT_EQ(setup.department, s("Sales"));
    EXPECT_EQ(setup.licence, ines().licence);
    EXPECT_EQ(setup.tags, ines().tags);
    EXPECT_EQ(setup.firstName, s("Lena"));
    EXPECT_EQ(setup.signInId, setup.email);

    QTest::mouseClick(named<QPushButton>(*wizard, s("Remove template…")), Qt::LeftButton);
    settle();
    auto *question = wizard->window()->findChild<QDialog *>();
    ASSERT_NE(question, nullptr);
    QTest::mouseClick(named<QPushButton>(*question, s("Remove")), Qt::LeftButton);
    settle();
    EXPECT_FALSE(named<PickerCombo>(*wizard, s("Start from a template"))) << "there is none left";
    EXPECT_EQ(wizard->builder().setup().department, s("Sales"));
}

TEST_F(SetupTemplatesTest, S1_7_ATemplateLeavesWhatItDoesNotSpeakOf)
{
    UserSetup role;
    role.licence = {s("advanced")};
    SetupTemplates(session, nullptr).keep(s("Advanced"), role);
    open();
    pick("department", "Claims");
    editor<TagEdit>("tags")->setTags({s("night shift")});
    wizard->builder().set(&UserSetup::tags, {s("night shift")});
    auto *picker = named<PickerCombo>(*wizard, s("Start from a template"));
    ASSERT_NE(picker, nullptr);
    picker->setCurrentId(s("Advanced"));
    Q_EMIT picker->picked(s("Advanced"));
    settle();
    const UserSetup &setup = wizard->builder().setup();
    EXPECT_EQ(setup.licence.value, s("advanced"));
    EXPECT_EQ(setup.department, s("Claims"));
    EXPECT_EQ(setup.tags, QStringList{s("night shift")});
}

TEST_F(SetupTemplatesTest, S1_8_TheNextUserBeginsWithLanguageTimeZoneAndPlanOfTheLastOne)
{
    open();
    goToReview();
    const QString language = session.thePolicy.languages.last().id;
    const QString zone = session.thePolicy.timeZones.last().id;
    wizard->builder().set(&UserSetup::promptLanguage, language);
    wizard->builder().set(&UserSetup::timeZone, zone);
    wizard->builder().set(&UserSetup::department, s("Sales"));
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    settle();
    ASSERT_EQ(session.submitted.size(), 1);
    open();
    EXPECT_EQ(wizard->builder().setup().promptLanguage, language);
    EXPECT_EQ(wizard->builder().setup().timeZone, zone);
    EXPECT_EQ(wizard->builder().setup().department, QString()) << "that is rarely the same";
    EXPECT_FALSE(wizard->builder().holdsInput());
}
