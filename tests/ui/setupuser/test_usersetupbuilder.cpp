#include "ui/wizards/setupuser/usersetupbuilder.h"

#include "tests/support/fakesession.h"
#include "ui/wizards/setupuser/setupproblems.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Desk {
    FakeSession session;
    UserSetupBuilder builder;

    static AccountPolicy policy()
    {
        FakeSession session;
        session.furnish();
        return session.thePolicy;
    }
    Desk() : builder(policy())
    {
        session.furnish();
        builder.setLicences(session.theLicences);
        builder.setApplications(session.theApplications);
    }
    void lena()
    {
        builder.set(&UserSetup::firstName, s("Lena"));
        builder.set(&UserSetup::lastName, s("Novák"));
        builder.set(&UserSetup::email, s("lena.novak@quillhaven.example"));
        builder.set(&UserSetup::extension, s("204377"));
        builder.setLicence({s("advanced")});
    }
    QString problem(const char *field)
    {
        const std::optional<FieldError> error = builder.problem(s(field));
        return error ? error->code : QString();
    }
};

} // namespace

TEST(UserSetupBuilder, EveryFieldOfTheSetupHasAPage)
{
    forEachField<UserSetup>(
        [](const auto &field) { EXPECT_NE(UserSetupBuilder::pageOf(field.nameString()), SetupPage::Review) << field.name; });
}

TEST(UserSetupBuilder, S1_10_TheUserIdFollowsTheEmailUntilItIsEdited)
{
    Desk desk;
    desk.builder.set(&UserSetup::email, s("a@b.example"));
    EXPECT_EQ(desk.builder.setup().signInId, s("a@b.example"));
    desk.builder.set(&UserSetup::signInId, s("other@b.example"));
    desk.builder.set(&UserSetup::email, s("c@b.example"));
    EXPECT_EQ(desk.builder.setup().signInId, s("other@b.example"));
}

TEST(UserSetupBuilder, S4_11_ProposesAUsernameAndALineNameUntilTheyAreEdited)
{
    Desk desk;
    desk.lena();
    EXPECT_EQ(desk.builder.setup().username, s("lnovak"));
    EXPECT_EQ(desk.builder.setup().lineName, s("Lena Novák"));
    desk.builder.set(&UserSetup::username, s("lena1"));
    desk.builder.set(&UserSetup::lineName, s("Front desk"));
    desk.builder.set(&UserSetup::lastName, s("Okafor"));
    EXPECT_EQ(desk.builder.setup().username, s("lena1"));
    EXPECT_EQ(desk.builder.setup().lineName, s("Front desk"));
}

TEST(UserSetupBuilder, S4_11_ATakenProposalGivesWayToTheAddressTheNumberAndACounter)
{
    Desk desk;
    desk.lena();
    desk.builder.set(&UserSetup::email, s("lena.novak@quillhaven.example"));
    desk.builder.set(&UserSetup::phoneNumber, {s("+12185550115")});
    QStringList proposed;
    for (int taken = 0; taken < 5; ++taken) {
        proposed += desk.builder.setup().username;
        EXPECT_TRUE(desk.builder.suggestAnother(s("username")));
    }
    EXPECT_EQ(proposed, (QStringList{s("lnovak"), s("lenanovak"), s("12185550115"), s("lnovak2"), s("lnovak3")}));
    desk.builder.set(&UserSetup::username, s("lena"));
    EXPECT_FALSE(desk.builder.suggestAnother(s("username"))) << "somebody typed it";
    EXPECT_EQ(desk.builder.setup().username, s("lena"));
}

TEST(UserSetupBuilder, S4_10_S4_11_AUserIdOfLettersAndDigitsIsProposedToo)
{
    AccountPolicy policy;
    policy.signInIdFormat = s("alphanumeric");
    UserSetupBuilder builder(policy);
    builder.set(&UserSetup::firstName, s("Lena"));
    builder.set(&UserSetup::lastName, s("Novák"));
    EXPECT_EQ(builder.setup().signInId, s("lnovak"));
    EXPECT_TRUE(builder.suggestAnother(s("signInId")));
    EXPECT_EQ(builder.setup().signInId, s("lnovak2"));
    builder.set(&UserSetup::signInId, s("lena1"));
    builder.set(&UserSetup::lastName, s("Okafor"));
    EXPECT_EQ(builder.setup().signInId, s("lena1"));
}

TEST(UserSetupBuilder, APageIsCompleteWhenItsOwnFieldsHaveNoProblem)
{
    Desk desk;
    EXPECT_FALSE(desk.builder.isComplete(SetupPage::Details));
    EXPECT_FALSE(desk.builder.isComplete(SetupPage::NumberStation));
    EXPECT_TRUE(desk.builder.isComplete(SetupPage::Device));
    desk.lena();
    for (SetupPage page : {SetupPage::Details, SetupPage::NumberStation, SetupPage::Device, SetupPage::Review})
        EXPECT_TRUE(desk.builder.isComplete(page)) << int(page);
}

TEST(UserSetupBuilder, S4_9_OnlyStandardWithoutPortalGoesWithoutAnEmail)
{
    Desk desk;
    desk.lena();
    desk.builder.set(&UserSetup::email, {});
    EXPECT_EQ(desk.problem("email"), s("required"));
    desk.builder.setLicence({s("standard")});
    EXPECT_EQ(desk.problem("email"), s("required"));
    desk.builder.setPortalAccess(false);
    EXPECT_EQ(desk.problem("email"), QString());
    desk.builder.setLicence({s("advanced")});
    EXPECT_EQ(desk.problem("email"), s("required"));
    EXPECT_TRUE(desk.builder.setup().portalAccess) << "comes with the station";
    desk.builder.setLicence({s("standard")});
    EXPECT_FALSE(desk.builder.setup().portalAccess) << "the person's own choice comes back";
}

TEST(UserSetupBuilder, S1_14_WhatComesWithTheStationIsNotAskedForTwice)
{
    Desk desk;
    desk.builder.setApplication(s("softphone"), true);
    desk.builder.setApplication(s("receptionist"), true);
    desk.builder.setLicence({s("advanced")});
    EXPECT_EQ(desk.builder.setup().applications, QStringList{s("receptionist")});
}

TEST(UserSetupBuilder, WhatWasRefusedStaysAProblemUntilTheValueChanges)
{
    Desk desk;
    desk.lena();
    desk.builder.refuse({{s("extension"), s("taken"), {}, {}, s("Ines Marchetti")}});
    EXPECT_EQ(desk.problem("extension"), s("taken"));
    EXPECT_EQ(SetupProblems::atField(*desk.builder.problem(s("extension")), desk.builder), s("204377 belongs to Ines Marchetti."));
    desk.builder.set(&UserSetup::extension, s("204378"));
    EXPECT_EQ(desk.problem("extension"), QString());
    desk.builder.set(&UserSetup::extension, s("204377"));
    EXPECT_EQ(desk.problem("extension"), s("taken"));
}

TEST(UserSetupBuilder, NothingIsSaidOfADeviceThatIsNotThere)
{
    Desk desk;
    desk.lena();
    desk.builder.set(&UserSetup::ports, 3);
    EXPECT_EQ(desk.builder.finished().ports, 1);
    EXPECT_TRUE(desk.builder.finished().lineName.isEmpty());
    desk.builder.set(&UserSetup::firstName, s("  Lena "));
    EXPECT_EQ(desk.builder.finished().firstName, s("Lena"));
}

TEST(UserSetupBuilder, SuggestionsAloneAreNoInput)
{
    Desk desk;
    desk.builder.suggestExtension(s("204377"));
    EXPECT_EQ(desk.builder.setup().extension, s("204377"));
    EXPECT_FALSE(desk.builder.holdsInput());
    desk.builder.set(&UserSetup::firstName, s("L"));
    EXPECT_TRUE(desk.builder.holdsInput());
}

TEST(UserSetupBuilder, ADraftComesBackAsItWas)
{
    Desk desk;
    desk.lena();
    const UserSetup kept = desk.builder.setup();
    Desk other;
    QSignalSpy loaded(&other.builder, &UserSetupBuilder::loaded);
    other.builder.load(kept);
    EXPECT_EQ(other.builder.setup(), kept);
    EXPECT_EQ(loaded.count(), 1);
    other.builder.set(&UserSetup::email, s("new@quillhaven.example"));
    EXPECT_EQ(other.builder.setup().signInId, s("new@quillhaven.example"));
}

TEST(SetupProblems, Fault34_PercentSignsInNamesAreLiteral)
{
    Desk desk;
    desk.lena();
    EXPECT_EQ(
        SetupProblems::atField({s("extension"), s("taken"), {}, {}, s("%1 %2")}, desk.builder), s("204377 belongs to %1 %2."));
}
