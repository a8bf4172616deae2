#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"

#include <QHash>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

constexpr int draws = 100000;

int systemBelow(int limit) { return int(QRandomGenerator::system()->bounded(quint32(limit))); }

/// How far counts are from what is expected (Pearson's chi-square).
double chiSquare(const QHash<QChar, int> &counts, const QHash<QChar, double> &shares)
{
    double sum = 0;
    for (auto it = shares.cbegin(); it != shares.cend(); ++it) {
        const double expected = it.value() * draws;
        const double off = counts.value(it.key()) - expected;
        sum += off * off / expected;
    }
    return sum;
}

} // namespace

TEST(Generators, S2_28_AHundredThousandPasscodesKeepTheRulesAndFavourNoDigit)
{
    const PasscodeOwner owner{QStringLiteral("20400512"), QStringLiteral("+12185550142")};
    QHash<QChar, double> even;
    for (int digit = 0; digit < 10; ++digit)
        even.insert(QChar(u'0' + digit), 0.1);
    std::vector<QHash<QChar, int>> places(8);
    for (int draw = 0; draw < draws; ++draw) {
        const QString passcode = compliantPasscode(owner, systemBelow);
        ASSERT_EQ(passcodeErrors(passcode, owner), QStringList()) << qPrintable(passcode);
        ASSERT_EQ(passcode.size(), 8);
        for (int at = 0; at < 8; ++at)
            ++places[size_t(at)][passcode[at]];
    }
    // Nine degrees of freedom: an even source is beyond 60 once in more than a hundred million times.
    for (const auto &counts : places)
        EXPECT_LT(chiSquare(counts, even), 60);
}

TEST(Generators, S2_24_AHundredThousandPasswordsKeepTheRulesAndFavourNoCharacter)
{
    const QStringList kinds{
        QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ"), QStringLiteral("abcdefghijkmnopqrstuvwxyz"), QStringLiteral("23456789"),
        QStringLiteral("-+=?!*#%")};
    const qsizetype all = kinds.join(QString()).size();
    // One of each kind stands anywhere among the 14, the other ten are of all kinds.
    QHash<QChar, double> shares;
    for (const QString &kind : kinds) {
        for (const QChar c : kind)
            shares.insert(c, 1.0 / 14 / double(kind.size()) + 10.0 / 14 / double(all));
    }
    std::vector<QHash<QChar, int>> places(14);
    for (int draw = 0; draw < draws; ++draw) {
        const QString password = compliantPassword(systemBelow);
        ASSERT_EQ(passwordErrors(password), QStringList()) << qPrintable(password);
        ASSERT_EQ(password.size(), 14);
        for (int at = 0; at < 14; ++at)
            ++places[size_t(at)][password[at]];
    }
    // Sixty-four degrees of freedom.
    for (const auto &counts : places) {
        EXPECT_LT(chiSquare(counts, shares), 150);
        EXPECT_EQ(counts.size(), shares.size()) << "nothing else stands in one";
    }
}
