#include "ui/fields/agewords.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

const QDateTime now(QDate(2026, 1, 14), QTime(12, 0));

} // namespace

TEST(AgeWords, GoFromFreshOverOldToVeryOld)
{
    EXPECT_EQ(AgeWords::degree(now.addSecs(-3600), now), AgeWords::Degree::Fresh);
    EXPECT_EQ(AgeWords::degree(now.addDays(-6), now), AgeWords::Degree::Old);
    EXPECT_EQ(AgeWords::degree(now.addDays(-54), now), AgeWords::Degree::VeryOld);
}

TEST(AgeWords, SayTheDayOfAnotherDayAndTheYearOfAnotherYear)
{
    EXPECT_TRUE(AgeWords::saved(now.addSecs(-3600), now).startsWith(QStringLiteral("Saved today, ")));
    EXPECT_TRUE(AgeWords::saved(now.addDays(-6), now).contains(QStringLiteral("6 day")));
    EXPECT_TRUE(AgeWords::saved(now.addDays(-6), now).startsWith(QStringLiteral("Saved Jan 8, ")));
    EXPECT_TRUE(AgeWords::when(now.addSecs(-3600), now).startsWith(QStringLiteral("Today ")));
    EXPECT_TRUE(AgeWords::stamp(now.addDays(-6), now).startsWith(QStringLiteral("Jan 8, ")));
    EXPECT_TRUE(AgeWords::stamp(now.addDays(-54), now).contains(QStringLiteral("25")));
}

TEST(AgeWords, AClockThatWentBackMakesNothingYoungerThanNow)
{
    EXPECT_EQ(AgeWords::span(now.addSecs(90), now), QStringLiteral("less than a minute"));
    EXPECT_TRUE(AgeWords::ago(now.addSecs(90), now).startsWith(QStringLiteral("0 s")));
    EXPECT_EQ(AgeWords::ago({}, now), QStringLiteral("never"));
}
