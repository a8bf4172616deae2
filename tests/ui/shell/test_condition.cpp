#include "ui/shell/condition.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

const QDateTime now(QDate(2026, 1, 14), QTime(12, 42));

Activity activity(Link link, int hoursOld)
{
    Activity activity;
    activity.link = link;
    activity.copyTime = now.addSecs(-3600 * hoursOld);
    return activity;
}

} // namespace

TEST(Condition, SaysNothingWhenAllIsWell) { EXPECT_EQ(Condition::of(activity(Link::Online, 0), now).kind, Condition::Kind::None); }

TEST(Condition, OfflineNamesTheCopyAndTheNextTry)
{
    Activity offline = activity(Link::Offline, 3);
    offline.nextTry = now.addSecs(40);
    const Condition condition = Condition::of(offline, now);
    EXPECT_EQ(condition.kind, Condition::Kind::Offline);
    EXPECT_EQ(condition.headline, QStringLiteral("Working offline."));
    EXPECT_TRUE(condition.text.startsWith(QStringLiteral("You are looking at the copy saved today at 9:42")));
    EXPECT_TRUE(condition.text.contains(QStringLiteral("3 hour")));
    EXPECT_TRUE(condition.text.endsWith(QStringLiteral("Edits are kept on this computer until you apply them.")));
    EXPECT_EQ(condition.aside, QStringLiteral("Next try in 40 s"));
}

TEST(Condition, SignedOutRanksBeforeAStaleCopy)
{
    EXPECT_EQ(Condition::of(activity(Link::SignedOut, 400), now).kind, Condition::Kind::SignedOut);
    EXPECT_EQ(Condition::of(activity(Link::SignedOut, 400), now).degree, Condition::Degree::VeryOld);
    EXPECT_EQ(Condition::of(activity(Link::Online, 30), now).kind, Condition::Kind::Stale);
}

TEST(Condition, Fault40_WhoMayNotSeeTheAccountIsToldSoAndNotAskedToSignIn)
{
    Activity forbidden = activity(Link::SignedOut, 3);
    forbidden.error = {Error::Kind::Forbidden, {}, {}};
    const Condition condition = Condition::of(forbidden, now);
    EXPECT_EQ(condition.headline, QStringLiteral("You may not see this account any more."));
    EXPECT_TRUE(condition.text.contains(QStringLiteral("Ask an administrator")));
    EXPECT_EQ(StatusWords::of(forbidden, false, now).strong, QStringLiteral("No access"));
}

TEST(Condition, Fault43_AConnectionThatIsNotSafeSaysWhy)
{
    Activity insecure = activity(Link::Offline, 3);
    insecure.error = {Error::Kind::Insecure, {}, QStringLiteral("The certificate has expired")};
    EXPECT_EQ(
        Condition::of(insecure, now).headline,
        QStringLiteral("The connection to the provider is not safe. The certificate has expired."));
    EXPECT_TRUE(Condition::of(insecure, now).text.startsWith(QStringLiteral("Nothing was sent.")));
    insecure.error = {Error::Kind::Offline, QStringLiteral("captive-portal"), {}};
    EXPECT_TRUE(Condition::of(insecure, now).headline.startsWith(QStringLiteral("A web page answers")));
    insecure.error = {Error::Kind::Offline, {}, {}};
    EXPECT_EQ(Condition::of(insecure, now).headline, QStringLiteral("Working offline."));
}

TEST(StatusWords, FollowTheActivity)
{
    Activity first = activity(Link::Online, 0);
    first.firstCopy = true;
    first.done = 61400;
    first.total = 100284;
    EXPECT_EQ(StatusWords::of(first, false, now).percent, 61);
    EXPECT_EQ(StatusWords::of(activity(Link::Online, 0), true, now).text, QStringLiteral("Sending…"));
    EXPECT_EQ(StatusWords::of(activity(Link::Offline, 3), false, now).strong, QStringLiteral("Offline"));
    EXPECT_EQ(
        StatusWords::of(activity(Link::Online, 0), false, now.addSecs(14)).text, QStringLiteral("Up to date · checked 14 s ago"));
}
