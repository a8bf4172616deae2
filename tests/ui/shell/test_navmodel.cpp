#include "ui/fields/initialstile.h"
#include "ui/shell/navmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace jackfield;

TEST(NavModel, PutsAHeadingBeforeEachSection)
{
    NavModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.add(QStringLiteral("dashboard"), QStringLiteral("dashboard"), QStringLiteral("Dashboard"), {});
    model.add(QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("Users"), QStringLiteral("People"));
    model.add(QStringLiteral("admins"), QStringLiteral("admin"), QStringLiteral("Administrators"), QStringLiteral("People"));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(model.index(1).data(NavModel::HeadingRole).toBool());
    EXPECT_FALSE(model.index(1).flags() & Qt::ItemIsSelectable);
    EXPECT_EQ(model.indexOf(QStringLiteral("admins")).row(), 3);
}

TEST(NavModel, TakesTheHeadingAwayWithItsLastPlace)
{
    NavModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.add(QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("Users"), QStringLiteral("People"));
    model.add(QStringLiteral("admins"), QStringLiteral("admin"), QStringLiteral("Administrators"), QStringLiteral("People"));
    model.add(QStringLiteral("sites"), QStringLiteral("site"), QStringLiteral("Sites"), QStringLiteral("Service"));
    model.add(QStringLiteral("history"), QStringLiteral("history"), QStringLiteral("History"), QStringLiteral("Changes"));
    model.remove(QStringLiteral("admins"));
    EXPECT_EQ(model.rowCount(), 6) << "People still has one";
    model.remove(QStringLiteral("sites"));
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(2).data().toString(), QStringLiteral("Changes"));
    model.remove(QStringLiteral("sites"));
    EXPECT_EQ(model.rowCount(), 4);
}

TEST(NavModel, SaysCountsAndBadgesInWords)
{
    NavModel model;
    model.add(QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("Users"), {});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Users"));
    model.setCount(QStringLiteral("users"), 100284);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Users, 100,284"));
    model.setBadge(QStringLiteral("users"), 12, QStringLiteral("12 E911 problems"));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Users, 12 E911 problems"));
}

TEST(InitialsTile, TakesInitialsFromNames)
{
    EXPECT_EQ(InitialsTile::initials(QStringLiteral("Quillhaven Group")), QStringLiteral("QG"));
    EXPECT_EQ(InitialsTile::initials(QStringLiteral("maren o'brien smith")), QStringLiteral("MO"));
    EXPECT_EQ(InitialsTile::initials(QString()), QString());
}
