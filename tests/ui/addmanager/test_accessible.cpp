#include "tests/support/accessibletree.h"
#include "tests/support/largetext.h"
#include "tests/ui/addmanager/wizardtest.h"

using namespace jackfield;
using namespace jackfield::test;

/// The wizard for somebody who neither sees it nor has a mouse.
class AccessibleAdministratorTest : public AdministratorWizardTest { };

TEST_F(AccessibleAdministratorTest, S3_9_AManagerIsAddedThroughTheAccessibilityTreeAlone)
{
    session.thePolicy.administrators.activation = s("temporary-password");
    open();
    const AccessibleTree tree(*wizard);
    ASSERT_TRUE(tree.type(s("First name"), s("Ewa")));
    ASSERT_TRUE(tree.type(s("Last name"), s("Lisowska")));
    ASSERT_TRUE(tree.type(s("Contact number"), s("(651) 555-0147")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Next"), [&] { return tree.said(s("E-mail")) == s("E-mail is needed."); }));
    ASSERT_TRUE(tree.type(s("E-mail"), s("ewa.lisowska@quillhaven.example")));
    ASSERT_TRUE(tree.press(QAccessible::RadioButton, s("French")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Next"), [this] { return wizard->currentPage() == 1; }));
    EXPECT_TRUE(tree.says(s("A mail goes to ewa.lisowska@quillhaven.example.")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Save"), [this] { return session.submitted.size() == 1; }));
    EXPECT_EQ(sent().value(s("email")).toString(), s("ewa.lisowska@quillhaven.example"));
    EXPECT_EQ(sent().value(s("contactNumber")).toString(), s("+16515550147"));
    EXPECT_EQ(sent().value(s("language")).toString(), s("fr"));
}

TEST_F(AccessibleAdministratorTest, S3_9_AManagerIsAddedInFrench)
{
    session.thePolicy.administrators.activation = s("temporary-password");
    const French french;
    open();
    const AccessibleTree tree(*wizard);
    EXPECT_TRUE(tree.says(s("Ajouter un gestionnaire de compte")));
    ASSERT_TRUE(tree.type(s("Prénom"), s("Ewa")));
    ASSERT_TRUE(tree.type(s("Nom"), s("Lisowska")));
    ASSERT_TRUE(tree.type(s("Courriel"), s("ewa.lisowska@quillhaven.example")));
    ASSERT_TRUE(tree.type(s("Numéro de contact"), s("(651) 555-0147")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Suivant"), [this] { return wizard->currentPage() == 1; }));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Enregistrer"), [this] { return session.submitted.size() == 1; }));
    EXPECT_EQ(sent().value(s("firstName")).toString(), s("Ewa"));
    wizard.reset();
}
