#include "core/domain/bulkedit.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

using What = BulkEdit::What;
using LeftOut = BulkLine::LeftOut;

QString s(const char *text) { return QString::fromUtf8(text); }

BulkUser someone(const char *id, const char *email = "someone@quillhaven.example")
{
    BulkUser user;
    user.user.id = user.calling.id = {s(id)};
    user.user.firstName = s(id);
    user.user.email = s(email);
    user.user.revision = 7;
    user.user.licence = {s("standard")};
    return user;
}

QList<Licence> stations()
{
    Licence standard;
    standard.id = {s("standard")};
    Licence advanced;
    advanced.id = {s("advanced")};
    advanced.total = 10;
    advanced.assigned = 8;
    advanced.portalAlways = true;
    return {standard, advanced};
}

} // namespace

TEST(BulkEdit, ChangesOnlyWhoIsNotThereYetAndKnowsWhatWas)
{
    BulkPlan plan({What::UserField, s("department"), s("Sales")}, {});
    BulkUser there = someone("a");
    there.user.department = s("Sales");
    EXPECT_EQ(plan.next(there).leftOut, LeftOut::AlreadySo);
    EXPECT_FALSE(plan.next(there).command);
    BulkUser other = someone("b");
    other.user.department = s("Legal");
    const BulkLine line = plan.next(other);
    ASSERT_TRUE(line.changes());
    EXPECT_EQ(line.edits, (QList<FieldEdit>{{s("department"), s("Legal"), s("Sales")}}));
    EXPECT_EQ(baseRevision(*line.command), 7);
}

TEST(BulkEdit, TagsComeAndGoWhateverTheirCaseAndTheOthersStay)
{
    BulkUser user = someone("a");
    user.user.tags = {s("Night shift"), s("bilingual")};
    BulkPlan add({What::AddTags, {}, QJsonArray{s("night shift"), s("new")}}, {});
    EXPECT_EQ(add.next(user).edits.first().to, (QJsonArray{s("Night shift"), s("bilingual"), s("new")}));
    BulkPlan remove({What::RemoveTags, {}, QJsonArray{s("NIGHT SHIFT")}}, {});
    EXPECT_EQ(remove.next(user).edits.first().to, QJsonArray{s("bilingual")});
    EXPECT_EQ(remove.next(someone("b")).leftOut, LeftOut::AlreadySo);
}

TEST(BulkEdit, StationsGoToThoseWhoComeFirstAndNotToMoreThanThereAre)
{
    BulkPlan plan({What::UserField, s("licence"), s("advanced")}, stations());
    EXPECT_TRUE(plan.next(someone("a")).changes());
    BulkUser has = someone("b");
    has.user.licence = {s("advanced")};
    EXPECT_EQ(plan.next(has).leftOut, LeftOut::AlreadySo) << "who has one takes none";
    EXPECT_TRUE(plan.next(someone("c")).changes());
    EXPECT_EQ(plan.next(someone("d")).leftOut, LeftOut::NoneLeft);
}

TEST(BulkEdit, S4_16_AStationWithThePortalGoesToNobodyWithoutAnEmail)
{
    BulkPlan plan({What::UserField, s("licence"), s("advanced")}, stations());
    EXPECT_EQ(plan.next(someone("a", "")).leftOut, LeftOut::NoEmail);
    EXPECT_TRUE(plan.next(someone("b")).changes());
    EXPECT_TRUE(plan.next(someone("c")).changes()) << "who was left out takes no station";
}

TEST(BulkEdit, S4_17_ThePortalStaysOnWhereTheStationNeedsIt)
{
    BulkPlan off({What::UserField, s("portalAccess"), false}, stations());
    BulkUser user = someone("a");
    user.user.portalAccess = true;
    EXPECT_TRUE(off.next(user).changes());
    user.user.licence = {s("advanced")};
    EXPECT_EQ(off.next(user).leftOut, LeftOut::PortalAlways);
    BulkPlan on({What::UserField, s("portalAccess"), true}, stations());
    EXPECT_EQ(on.next(someone("b", "")).leftOut, LeftOut::NoEmail);
}

TEST(BulkEdit, S2_21_S2_22_ForwardingGoesOffAndItsTargetStays)
{
    BulkPlan plan({What::ForwardingOff}, {});
    BulkUser user = someone("a");
    user.calling.forwardBusy = true;
    user.calling.forwardBusyTo = s("204118");
    user.calling.revision = 3;
    const BulkLine line = plan.next(user);
    EXPECT_EQ(line.edits, (QList<FieldEdit>{{s("forwardBusy"), true, false}}));
    EXPECT_EQ(baseRevision(*line.command), 3);
    EXPECT_EQ(plan.next(someone("b")).leftOut, LeftOut::AlreadySo);
}

TEST(BulkEdit, AMailIsNoCommandAndGoesToThoseWhoCanSignIn)
{
    BulkPlan plan({What::WelcomeMail}, {});
    BulkUser user = someone("a");
    EXPECT_EQ(plan.next(user).leftOut, LeftOut::PortalOff);
    user.user.portalAccess = true;
    EXPECT_TRUE(plan.next(user).changes());
    EXPECT_FALSE(plan.next(user).command);
    user.user.email.clear();
    EXPECT_EQ(plan.next(user).leftOut, LeftOut::NoEmail);
}
