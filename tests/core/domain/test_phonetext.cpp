#include "core/domain/phonetext.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(PhoneText, ShowsNumbersAsTheirCountryWritesThem)
{
    EXPECT_EQ(displayNumber({QStringLiteral("+12185550163")}), QStringLiteral("(218) 555-0163"));
    EXPECT_EQ(displayNumber({QStringLiteral("+442079460018")}), QStringLiteral("+44 20 7946 0018"));
    EXPECT_EQ(displayNumber({QStringLiteral("anonymous")}), QStringLiteral("anonymous"));
    EXPECT_EQ(displayNumber({}), QString());
}

TEST(PhoneText, ReadsWhatPeopleType)
{
    EXPECT_EQ(parseNumber(QStringLiteral("(218) 555-0163")).value, QStringLiteral("+12185550163"));
    EXPECT_EQ(parseNumber(QStringLiteral("1 218 555 0163")).value, QStringLiteral("+12185550163"));
    EXPECT_TRUE(parseNumber(QStringLiteral("12")).isEmpty());
}
