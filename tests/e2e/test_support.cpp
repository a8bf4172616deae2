#include "tests/e2e/twoprograms.h"

#include <QDirIterator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class Support : public TwoPrograms { };

} // namespace

TEST_F(Support, S1_6_AnAgentFindsACustomerLooksChangesModeLocksAndLeavesNothingBehind)
{
    startProvider();
    ASSERT_EQ(
        console(
            QStringLiteral("support"),
            {QStringLiteral("--demo"), url.toString(), QStringLiteral("--route"), QStringLiteral("support")}),
        0)
        << log(QStringLiteral("support")).toStdString();
    expectWholePictures(QStringLiteral("support"), 14);
    QDirIterator left(path(QStringLiteral("console/copies")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(left.hasNext()) << qPrintable(left.next());
    stopProvider();
}
