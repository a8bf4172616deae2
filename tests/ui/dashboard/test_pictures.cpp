#include "ui/places/dashboard/dashboardplace.h"

#include "tests/support/sampleadministrators.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures of the dashboard for a person to look at, in the folder that JACKFIELD_PICTURES names.
class DashboardPictures : public ::testing::Test {
protected:
    void SetUp() override
    {
        folder = qEnvironmentVariable("JACKFIELD_PICTURES");
        if (folder.isEmpty())
            GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
        QDir().mkpath(folder);
        furnishAdministrators(session);
        session.theActivity.copyTime = clock.now().addSecs(-14);
    }
    void take(Theme::Mode mode, const QString &name, QSize size)
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        DashboardPlace place(session, theme, clock);
        place.resize(size);
        place.show();
        QTest::qWait(50);
        place.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    Theme theme;
    FakeSession session;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    QString folder;
};

} // namespace

TEST_F(DashboardPictures, InTheLight)
{
    take(Theme::Mode::Light, QStringLiteral("b-dashboard"), {1220, 800});
    take(Theme::Mode::Light, QStringLiteral("b-dashboard-small"), {812, 620});
}

TEST_F(DashboardPictures, InTheDark) { take(Theme::Mode::Dark, QStringLiteral("b-dashboard-dark"), {1220, 800}); }
