#include "tests/support/accessibletree.h"
#include "tests/support/largetext.h"
#include "tests/ui/setupuser/wizardtest.h"

using namespace jackfield;
using namespace jackfield::test;

/// The wizard for somebody who neither sees it nor has a mouse.
class AccessibleWizardTest : public WizardTest { };

TEST_F(AccessibleWizardTest, S1_7_AUserIsSetUpThroughTheAccessibilityTreeAlone)
{
    open();
    const AccessibleTree tree(*wizard);
    const auto onPage = [this](int page) { return [this, page] { return wizard->currentPage() == page; }; };
    ASSERT_TRUE(tree.type(s("First name"), s("Lena")));
    ASSERT_TRUE(tree.type(s("E-mail"), s("lena.novak@quillhaven.example")));
    ASSERT_TRUE(
        tree.pressUntil(QAccessible::Button, s("Next"), [&] { return tree.said(s("Last name")) == s("Enter the last name."); }));
    EXPECT_EQ(wizard->currentPage(), 0);
    ASSERT_TRUE(tree.type(s("Last name"), s("Novak")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Next"), onPage(1)));
    ASSERT_TRUE(tree.type(s("Extension"), s("204388")));
    ASSERT_TRUE(tree.pressUntil(
        QAccessible::RadioButton, s("Advanced"), [this] { return wizard->builder().setup().licence.value == s("advanced"); }));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Next"), onPage(2)));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Skip"), onPage(3)));
    EXPECT_TRUE(tree.says(s("Lena Novak")));
    EXPECT_TRUE(tree.says(s("A welcome mail goes to lena.novak@quillhaven.example.")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Save"), [this] { return session.submitted.size() == 1; }));
    const UserSetup sent = std::get<SetUpUser>(session.submitted.first()).setup;
    EXPECT_EQ(sent.displayName(), s("Lena Novak"));
    EXPECT_EQ(sent.extension, s("204388"));
    EXPECT_EQ(sent.signInId, s("lena.novak@quillhaven.example"));
}

TEST_F(AccessibleWizardTest, S1_7_AUserIsSetUpInFrench)
{
    const French french;
    open();
    const AccessibleTree tree(*wizard);
    const auto onPage = [this](int page) { return [this, page] { return wizard->currentPage() == page; }; };
    ASSERT_TRUE(tree.type(s("Prénom"), s("Lena")));
    ASSERT_TRUE(tree.type(s("Nom"), s("Novak")));
    ASSERT_TRUE(tree.type(s("Courriel"), s("lena.novak@quillhaven.example")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Suivant"), onPage(1)));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Suivant"), [&] { return tree.says(s("Choisissez une station.")); }));
    ASSERT_TRUE(tree.press(QAccessible::RadioButton, s("Advanced")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Suivant"), onPage(2)));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Passer"), onPage(3)));
    EXPECT_TRUE(tree.says(s("Vérification")));
    ASSERT_TRUE(tree.pressUntil(QAccessible::Button, s("Enregistrer"), [this] { return session.submitted.size() == 1; }));
    EXPECT_EQ(std::get<SetUpUser>(session.submitted.first()).setup.displayName(), s("Lena Novak"));
    wizard.reset();
}
