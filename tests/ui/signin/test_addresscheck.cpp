#include "ui/places/signin/addresscheck.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(AddressCheck, TakesABareHostAsHttps)
{
    EXPECT_EQ(
        AddressCheck::of(QStringLiteral(" portal.northfold.example/ ")).url.toString(),
        QStringLiteral("https://portal.northfold.example"));
}

TEST(AddressCheck, TakesHttpOnThisComputerOnly)
{
    for (const char *address : {"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://127.8.0.1"})
        EXPECT_TRUE(AddressCheck::of(QString::fromLatin1(address)).isUsable()) << address;
    for (const char *address : {"http://portal.northfold.example", "http://10.0.0.1", "http://127.0.0.1.evil.example"})
        EXPECT_FALSE(AddressCheck::of(QString::fromLatin1(address)).isUsable()) << address;
    EXPECT_EQ(
        AddressCheck::of(QStringLiteral("http://portal.northfold.example:8080/x")).problem,
        QStringLiteral("http:// is not safe over a network, so nothing was sent. Use https://portal.northfold.example:8080."));
}

TEST(AddressCheck, SaysWhatIsWrongWithTheRest)
{
    EXPECT_EQ(AddressCheck::of({}).problem, QStringLiteral("Enter the address of your provider's portal."));
    EXPECT_EQ(AddressCheck::of(QStringLiteral("ftp://x.example")).problem, QStringLiteral("The address must begin with https://."));
    EXPECT_EQ(
        AddressCheck::of(QStringLiteral("https://me:secret@x.example")).problem,
        QStringLiteral("Leave names and passwords out of the address."));
    for (const char *address : {"https://", "not an address", "https://a b"})
        EXPECT_FALSE(AddressCheck::of(QString::fromLatin1(address)).problem.isEmpty()) << address;
}
