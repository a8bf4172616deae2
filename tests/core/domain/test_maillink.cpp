#include "core/domain/maillink.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

std::pair<QString, QString> read(const char *text)
{
    const auto link = MailLink::of(QString::fromUtf8(text));
    return link ? std::pair(link->address.toString(), link->token) : std::pair<QString, QString>();
}

} // namespace

TEST(MailLink, IsReadFromAMailAndFromTheDesktop)
{
    const std::pair<QString, QString> portal{QStringLiteral("https://portal.northfold.example"), QStringLiteral("a-b_c")};
    EXPECT_EQ(read("https://portal.northfold.example/register?token=a-b_c"), portal);
    EXPECT_EQ(read("  https://portal.northfold.example/password/new?token=a-b_c\n"), portal);
    EXPECT_EQ(read("jackfield://portal.northfold.example/register?token=a-b_c"), portal);
    EXPECT_EQ(
        read("https://northfold.example/voice/register?token=t"),
        std::pair(QStringLiteral("https://northfold.example/voice"), QStringLiteral("t")));
    EXPECT_EQ(
        read("http://127.0.0.1:8080/register?token=t"), std::pair(QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("t")));
}

TEST(MailLink, NothingElseIsTakenForOne)
{
    for (const char *other :
         {"", "maren", "https://portal.northfold.example", "https://portal.northfold.example/register",
          "http://portal.northfold.example/register?token=t", "https://maren@portal.northfold.example/register?token=t",
          "https://portal.northfold.example/other?token=t", "file:///register?token=t", "javascript:register?token=t"})
        EXPECT_EQ(MailLink::of(QString::fromUtf8(other)), std::nullopt) << other;
}
