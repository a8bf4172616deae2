#include "core/domain/provideraddress.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(ProviderAddress, Fault43_OnlyHttpsGoesBeyondThisComputer)
{
    for (const char *safe :
         {"https://portal.example", "http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost", "http://127.8.9.1"})
        EXPECT_TRUE(isSafeAddress(QUrl(QLatin1String(safe)))) << safe;
    for (const char *unsafe :
         {"http://portal.example", "https://user:secret@portal.example", "ftp://127.0.0.1", "http://127.0.0.1.example.com",
          "http://localhost.example", "https://", ""})
        EXPECT_FALSE(isSafeAddress(QUrl(QLatin1String(unsafe)))) << unsafe;
}
