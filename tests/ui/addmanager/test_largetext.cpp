#include "tests/support/clipped.h"
#include "tests/support/largetext.h"
#include "tests/ui/addmanager/wizardtest.h"

using namespace jackfield;
using namespace jackfield::test;

/// Text of twice the size on the smallest screen: nothing is cut.
class LargeAdministratorTest : public AdministratorWizardTest, public ::testing::WithParamInterface<bool> {
protected:
    void look(const char *what)
    {
        settle();
        const QStringList found = clipped(*wizard);
        EXPECT_TRUE(found.isEmpty()) << what << '\n' << qPrintable(found.join(u'\n'));
        if (const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES"); !folder.isEmpty())
            wizard->grab().save(QStringLiteral("%1/large-%2%3.png").arg(folder, s(what), s(GetParam() ? "-fr" : "")));
    }
};

TEST_P(LargeAdministratorTest, EachPageIsReadable)
{
    const std::unique_ptr<French> french = GetParam() ? std::make_unique<French>() : nullptr;
    theme.setMode(Theme::Mode::Light);
    const LargeText large(theme);
    session.thePolicy.administrators.activation = s("temporary-password");
    session.thePolicy.administrators.brandingDomains = {
        {s("portal.northfold.example"), s("Northfold Voice")}, {s("voice.quillhaven.example"), s("Quillhaven")}};
    open();
    wizard->resize(1004, 640);
    Administrator ewa;
    ewa.firstName = s("Ewa");
    ewa.lastName = s("Lisowska");
    ewa.email = s("ewa.lisowska@quillhaven.example");
    ewa.contactNumber = s("+16515550147");
    wizard->details()->type(ewa);
    look("manager-details");
    next();
    look("manager-review");
    wizard.reset();
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeAdministratorTest, ::testing::Bool(), [](const auto &info) {
    return std::string(info.param ? "French" : "English");
});
