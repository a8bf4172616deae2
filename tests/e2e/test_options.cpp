#include "app/console/options.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

std::variant<Options, Options::Ending> read(const QStringList &arguments)
{
    return Options::read(QStringList{QStringLiteral("jackfield")} + arguments);
}

Options options(const QStringList &arguments)
{
    const auto answer = read(arguments);
    EXPECT_TRUE(std::holds_alternative<Options>(answer)) << qPrintable(arguments.join(u' '));
    return std::holds_alternative<Options>(answer) ? std::get<Options>(answer) : Options();
}

QString refusal(const QStringList &arguments)
{
    const auto answer = read(arguments);
    const auto *ending = std::get_if<Options::Ending>(&answer);
    EXPECT_TRUE(ending && ending->status == 2) << qPrintable(arguments.join(u' '));
    return ending ? ending->text : QString();
}

} // namespace

TEST(Options, ALinkFromAMailOpensTheSignInWindowWithItsProvider)
{
    const Options link = options({QStringLiteral("jackfield://portal.example/password/new?token=abc")});
    EXPECT_EQ(link.provider, QUrl(QStringLiteral("https://portal.example")));
    // Nothing else follows from a link: no sign-in, no tour, no other folder.
    EXPECT_TRUE(link.demo.isEmpty());
    EXPECT_TRUE(link.tourFolder.isEmpty());
    EXPECT_TRUE(link.dataFolder.isEmpty());
    EXPECT_EQ(
        options({QStringLiteral("jackfield://portal.example:8443")}).provider, QUrl(QStringLiteral("https://portal.example:8443")));
}

TEST(Options, WhatIsNoLinkOfOursIsRefusedInOneSentence)
{
    EXPECT_EQ(
        refusal({QStringLiteral("https://portal.example")}),
        QStringLiteral("“https://portal.example” is not a jackfield:// link. See --help."));
    EXPECT_EQ(refusal({QStringLiteral("jackfield:")}), QStringLiteral("“jackfield:” is not a jackfield:// link. See --help."));
}

TEST(Options, Fault43_TheDemoSignInIsForThisComputerOnly)
{
    for (const char *address : {"http://example.com", "https://127.0.0.1", "http://127.0.0.1.evil.example", "127.0.0.1:80", ""})
        EXPECT_EQ(
            refusal({QStringLiteral("--demo"), QString::fromLatin1(address)}),
            QStringLiteral("--demo takes the http:// address of a provider on this computer. See --help."))
            << address;
    EXPECT_EQ(
        options({QStringLiteral("--demo"), QStringLiteral("http://127.0.0.1:8080")}).demo,
        QUrl(QStringLiteral("http://127.0.0.1:8080")));
}

TEST(Options, AStepOfATourMayTakeAMinuteUnlessToldOtherwise)
{
    EXPECT_EQ(options({}).tourStepSeconds, 60);
    EXPECT_EQ(options({QStringLiteral("--step-limit"), QStringLiteral("3")}).tourStepSeconds, 3);
    for (const char *limit : {"0", "-1", "soon", ""})
        EXPECT_EQ(
            refusal({QStringLiteral("--step-limit=%1").arg(QString::fromLatin1(limit))}),
            QStringLiteral("--step-limit takes a number of seconds. See --help."));
}

TEST(Options, MistakesAreSaidInOneSentence)
{
    EXPECT_EQ(refusal({QStringLiteral("--colour")}), QStringLiteral("Unknown option 'colour'. See --help."));
    EXPECT_EQ(refusal({QStringLiteral("--theme=purple")}), QStringLiteral("--theme takes system, light or dark. See --help."));
    EXPECT_EQ(refusal({QStringLiteral("--data")}), QStringLiteral("Missing value after '--data'. See --help."));
}
