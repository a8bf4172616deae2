#include "ui/places/signin/signinfault.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace jackfield;
using Kind = Error::Kind;
using Step = SignInFault::Step;
using Where = SignInFault::Where;

namespace {

const QUrl address(QStringLiteral("https://portal.northfold.example"));

SignInFault fault(Kind kind, const QString &code = {}, const QString &detail = {}, Step step = Step::SigningIn)
{
    return SignInFault::of(Error{kind, code, detail}, step, address, QStringLiteral("Quillhaven Group"));
}

} // namespace

TEST(SignInFault, NobodyAnswersStandsUnderTheAddress)
{
    EXPECT_EQ(fault(Kind::Offline).where, Where::Address);
    EXPECT_EQ(
        fault(Kind::Offline).sentence,
        QStringLiteral("Nobody answers at portal.northfold.example. Check the address, or open a copy on this computer."));
}

TEST(SignInFault, Fault43_AnUnsafeConnectionNamesTheReasonAndOffersNoWayPast)
{
    EXPECT_EQ(
        fault(Kind::Insecure, {}, QStringLiteral("The certificate has expired")).sentence,
        QStringLiteral("The connection to portal.northfold.example is not safe. The certificate has expired. Nothing was sent."));
    EXPECT_EQ(fault(Kind::Insecure).where, Where::Address);
}

TEST(SignInFault, AWrongPasswordAndAnUnknownPersonReadTheSame)
{
    EXPECT_EQ(
        fault(Kind::Auth, QStringLiteral("unknown-user")).sentence, fault(Kind::Auth, QStringLiteral("wrong-password")).sentence);
    EXPECT_EQ(fault(Kind::Auth).where, Where::Password);
}

TEST(SignInFault, CacheErrorsStandWithTheFormOrWithTheCopies)
{
    EXPECT_EQ(
        fault(Kind::Cache, QStringLiteral("not-writable"), QStringLiteral("/home/maren/Jackfield")).sentence,
        QStringLiteral("Jackfield cannot write to /home/maren/Jackfield. Allow writing there, then try again."));
    const SignInFault newer = fault(Kind::Cache, QStringLiteral("newer-schema"), {}, Step::OpeningCopy);
    EXPECT_EQ(newer.where, Where::Copies);
    EXPECT_TRUE(newer.sentence.startsWith(QStringLiteral("This copy was made by a newer Jackfield. It was not touched.")))
        << newer.sentence.toStdString();
    EXPECT_EQ(fault(Kind::Cache, QStringLiteral("locked")).where, Where::Form);
    EXPECT_TRUE(fault(Kind::Cache, QStringLiteral("disk-full")).sentence.startsWith(QStringLiteral("No room on this computer.")));
}

TEST(SignInFault, EveryKindHasItsOwnSentenceWithoutLeftOvers)
{
    QSet<QString> sentences;
    const QList<Kind> kinds{Kind::Offline,  Kind::Insecure, Kind::Auth,  Kind::Forbidden, Kind::RateLimited,
                            Kind::Rejected, Kind::Gone,     Kind::Cache, Kind::Protocol,  Kind::Unknown};
    for (const Kind kind : kinds) {
        for (const Step step : {Step::SigningIn, Step::OpeningCopy, Step::SigningInAgain}) {
            const QString sentence = fault(kind, {}, {}, step).sentence;
            EXPECT_FALSE(sentence.isEmpty());
            EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
            EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << sentence.toStdString();
            sentences += sentence;
        }
    }
    EXPECT_GE(sentences.size(), kinds.size());
}

TEST(SignInFault, Fault34_APercentInTheProvidersWordsStaysLiteral)
{
    EXPECT_TRUE(
        fault(Kind::Rejected, {}, QStringLiteral("100 %1 & <b>no</b>")).sentence.contains(QStringLiteral("100 %1 & <b>no</b>.")));
}
