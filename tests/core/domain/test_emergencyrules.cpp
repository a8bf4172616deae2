#include "core/domain/emergencyrules.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString postalCode(const char *country, const char *typed)
{
    EmergencyAddress address;
    address.country = QString::fromLatin1(country);
    address.postalCode = QString::fromLatin1(typed);
    return usuallyWritten(address).postalCode;
}

} // namespace

TEST(EmergencyRules, S2_18_APostalCodeIsWrittenAsUsualWhenItCanBeTold)
{
    EXPECT_EQ(postalCode("CA", "k1a0b1"), QStringLiteral("K1A 0B1"));
    EXPECT_EQ(postalCode("CA", "K1A-0B1"), QStringLiteral("K1A 0B1"));
    EXPECT_EQ(postalCode("US", "558021234"), QStringLiteral("55802-1234"));
    EXPECT_EQ(postalCode("US", " 55802 "), QStringLiteral("55802"));
    EXPECT_EQ(postalCode("US", "5580"), QStringLiteral("5580")) << "nobody knows what is missing";
}
