#include "tests/ui/addmanager/wizardtest.h"
#include "ui/fields/pickercombo.h"

using namespace jackfield;
using namespace jackfield::test;

/// The rules of the guides about who is added, as the wizard shows them.
class AdministratorRulesTest : public AdministratorWizardTest {
protected:
    void manage() // the account of S3, not of S0
    {
        session.thePolicy.administrators.activation = s("temporary-password");
        session.thePolicy.administrators.contactNumberRequired = false;
    }
    QStringList fields()
    {
        QStringList labels;
        for (const FieldRow *each : wizard->details()->findChildren<FieldRow *>())
            labels += each->label();
        return labels;
    }
};

TEST_F(AdministratorRulesTest, S0_1_AnAdministratorAddsAnotherWhoSeesEverySite)
{
    open();
    EXPECT_TRUE(says("Sees every site of Quillhaven Group. Access cannot be limited to one site."));
    fill();
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    const auto &addition = std::get<AddObject>(session.submitted.first());
    EXPECT_EQ(addition.kind, ObjectKind::Administrator);
    EXPECT_EQ(addition.fields.value(s("email")).toString(), s("ewa.lisowska@quillhaven.example"));
}

TEST_F(AdministratorRulesTest, S0_3_NothingTiesAnAdministratorToOneSite)
{
    ASSERT_TRUE(session.thePolicy.hasSites);
    open();
    EXPECT_EQ(fields(), (QStringList{s("First name"), s("Last name"), s("E-mail"), s("Contact number"), s("Role"), s("Language")}));
    fill();
    next();
    next();
    const QStringList sentFields = sent().keys();
    for (const QString &field : sentFields)
        EXPECT_FALSE(field.contains(s("site"), Qt::CaseInsensitive)) << qPrintable(field);
}

TEST_F(AdministratorRulesTest, S3_5_AManagerGetsNoPhoneService)
{
    manage();
    open();
    EXPECT_TRUE(says("Manages products, users and features, like your highest admin type. No phone service."));
    for (const char *label : {"Phone number", "Extension", "Station (license)", "Search and add a device"})
        EXPECT_FALSE(fields().contains(s(label))) << label;
}

TEST_F(AdministratorRulesTest, S3_6_AManagerMayWhatTheHighestLevelMay)
{
    manage();
    session.thePolicy.accountType = s("cloud-pbx");
    open();
    fill();
    next();
    EXPECT_TRUE(says("Will be able to"));
    QStringList said;
    for (const QLabel *label : wizard->findChildren<QLabel *>()) {
        if (label->isVisible())
            said += label->text();
    }
    const QString all = said.join(u'\n');
    for (const char *area : {"Users", "Numbers", "Emergency addresses", "Devices", "Administrators: add, remove"})
        EXPECT_TRUE(all.contains(s(area))) << area;
}

TEST_F(AdministratorRulesTest, S3_9_AddAccountManagerEndsInSave)
{
    manage();
    open();
    EXPECT_EQ(wizard->windowTitle(), s("Add account manager"));
    EXPECT_TRUE(says("Add account manager"));
    fill();
    next();
    EXPECT_EQ(wizard->nextButton()->text(), s("Save"));
    EXPECT_TRUE(session.submitted.isEmpty()) << "nothing is sent before";
    next();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(AdministratorRulesTest, S3_10_AManagerHasAFirstAndALastName)
{
    manage();
    open();
    type("E-mail", "ewa.lisowska@quillhaven.example");
    type("First name", "Ewa");
    next();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(error("Last name"), s("Last name is needed."));
    type("Last name", "Lisowska");
    next();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_TRUE(says("Ewa Lisowska"));
    next();
    EXPECT_EQ(sent().value(s("firstName")).toString(), s("Ewa"));
    EXPECT_EQ(sent().value(s("lastName")).toString(), s("Lisowska"));
}

TEST_F(AdministratorRulesTest, S3_13_TheMailsCarryTheBrandThatWasChosen)
{
    manage();
    session.thePolicy.administrators.brandingDomains = {
        {s("portal.northfold.example"), s("Northfold Voice")}, {s("voice.quillhaven.example"), s("Quillhaven")}};
    open();
    ASSERT_TRUE(row("Branding domain"));
    EXPECT_EQ(row("Branding domain")->shownHint(), s("Which portal this person sees. Welcome and password mails carry its brand."));
    fill();
    auto *brand = qobject_cast<PickerCombo *>(row("Branding domain")->editor());
    brand->setCurrentId(s("voice.quillhaven.example"));
    Q_EMIT brand->picked(s("voice.quillhaven.example"));
    next();
    EXPECT_TRUE(says("voice.quillhaven.example"));
    next();
    EXPECT_EQ(sent().value(s("brandingDomain")).toString(), s("voice.quillhaven.example"));
}
