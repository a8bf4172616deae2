#include "tests/support/clipped.h"
#include "tests/support/largetext.h"
#include "tests/support/sampleadministrators.h"
#include "ui/places/dashboard/dashboardplace.h"

#include <QTest>

using namespace jackfield;
using namespace jackfield::test;

/// Text of twice the size in the smallest window: nothing is cut.
class LargeDashboardTest : public ::testing::TestWithParam<bool> { };

TEST_P(LargeDashboardTest, EachCardIsReadable)
{
    const std::unique_ptr<French> french = GetParam() ? std::make_unique<French>() : nullptr;
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const LargeText large(theme);
    FakeSession session;
    furnishAdministrators(session);
    const FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    session.theActivity.copyTime = clock.now().addSecs(-14);
    session.theProblems = {{{QStringLiteral("u-1")}, QStringLiteral("Marta Kowalczyk"), QStringLiteral("rejected")}};
    DashboardPlace place(session, theme, clock);
    place.resize(812, 620);
    place.show();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    const QStringList found = clipped(place);
    EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));
    if (const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES"); !folder.isEmpty())
        place.grab().save(QStringLiteral("%1/large-dashboard%2.png").arg(folder, QLatin1String(GetParam() ? "-fr" : "")));
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeDashboardTest, ::testing::Bool(), [](const auto &info) {
    return std::string(info.param ? "French" : "English");
});
