#include "core/domain/usersetuprules.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

AccountPolicy policy()
{
    AccountPolicy policy;
    policy.signInIdFormat = QStringLiteral("email");
    policy.departments = {QStringLiteral("Claims")};
    policy.deviceTypes = {QStringLiteral("Yealink T54W")};
    policy.languages = {{QStringLiteral("en"), QStringLiteral("English")}};
    return policy;
}

UserSetup lena()
{
    UserSetup setup;
    setup.firstName = QStringLiteral("Lena");
    setup.lastName = QStringLiteral("Novak");
    setup.email = QStringLiteral("lena.novak@quillhaven.example");
    setup.signInId = setup.email;
    setup.extension = QStringLiteral("204377");
    setup.licence = {QStringLiteral("advanced")};
    return setup;
}

Licence advanced(int left)
{
    Licence licence;
    licence.id = {QStringLiteral("advanced")};
    licence.total = 10;
    licence.assigned = 10 - left;
    licence.portalAlways = true;
    return licence;
}

QString problem(const UserSetup &setup, const char *field, int left = 5)
{
    for (const FieldError &error : checkUserSetup(setup, policy(), advanced(left))) {
        if (error.field == QLatin1String(field))
            return error.code;
    }
    return {};
}

} // namespace

TEST(UserSetupRules, ACompleteSetupHasNoProblem) { EXPECT_TRUE(checkUserSetup(lena(), policy(), advanced(5)).isEmpty()); }

TEST(UserSetupRules, S1_8_NamesAreRequired)
{
    UserSetup setup = lena();
    setup.firstName = QStringLiteral("  ");
    EXPECT_EQ(problem(setup, "firstName"), QStringLiteral("required"));
}

TEST(UserSetupRules, S1_10_UserIdHasTheFormOfAnEmailAddressWherePolicySaysSo)
{
    UserSetup setup = lena();
    setup.signInId = QStringLiteral("lena.novak@quillhaven");
    EXPECT_EQ(problem(setup, "signInId"), QStringLiteral("format"));
    setup.signInId = QStringLiteral("lena");
    EXPECT_EQ(problem(setup, "signInId"), QStringLiteral("format"));
}

TEST(UserSetupRules, S1_11_WithoutANumberAnExtensionIsRequired)
{
    UserSetup setup = lena();
    setup.extension.clear();
    EXPECT_EQ(problem(setup, "extension"), QStringLiteral("required"));
    setup.phoneNumber = {QStringLiteral("+12185550115")};
    EXPECT_EQ(problem(setup, "extension"), QString());
}

TEST(UserSetupRules, S1_13_NoStationLeftIsAProblemOfTheStation)
{
    EXPECT_EQ(problem(lena(), "licence", 0), QStringLiteral("none-left"));
}

TEST(UserSetupRules, S4_9_S4_17_PortalAccessNeedsAnEmail)
{
    UserSetup setup = lena();
    setup.email.clear();
    EXPECT_EQ(problem(setup, "email"), QStringLiteral("required"));
    setup.portalAccess = false;
    EXPECT_EQ(problem(setup, "email"), QStringLiteral("required")) << "the station always comes with the portal";
    EXPECT_TRUE(checkUserSetup(setup, policy(), std::nullopt).isEmpty());
}

TEST(UserSetupRules, S4_10_UsernameIsLettersAndDigits)
{
    UserSetup setup = lena();
    setup.username = QStringLiteral("l.novak");
    EXPECT_EQ(problem(setup, "username"), QStringLiteral("format"));
    setup.username = QStringLiteral("lnovak2");
    EXPECT_EQ(problem(setup, "username"), QString());
}

TEST(UserSetupRules, S4_25_MacAddressesAreTakenInAnyNotation)
{
    for (const char *text : {"805ec0123abc", "80:5E:C0:12:3A:BC", "80-5e-c0-12-3a-bc", "805e.c012.3abc"})
        EXPECT_EQ(normalizedMac(QLatin1String(text)), QStringLiteral("80:5E:C0:12:3A:BC")) << text;
    EXPECT_TRUE(normalizedMac(QStringLiteral("80:5E:C0:12:3A")).isEmpty());
    EXPECT_TRUE(normalizedMac(QStringLiteral("80:5E:C0:12:3A:BG")).isEmpty());
}

TEST(EmailAddress, KnowsWhatPeopleReallyHaveAndRefusesTypos)
{
    for (const char *good : {"a@b.co", "first.last+tag@sub.example.com", "o'brien@quillhaven.example", "x@münchen.example"})
        EXPECT_TRUE(isEmailAddress(QString::fromUtf8(good))) << good;
    for (const char *bad :
         {"", "a", "a@b", "a@@b.co", "a b@c.co", ".a@b.co", "a.@b.co", "a@b..co", "a@-b.co", "a@b.co.", "a@b.c1@d"})
        EXPECT_FALSE(isEmailAddress(QString::fromUtf8(bad))) << bad;
}
