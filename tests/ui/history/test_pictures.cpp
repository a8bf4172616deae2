// Pictures of the place for eyes; JACKFIELD_PICTURES names the folder.
#include "tests/ui/history/samplehistory.h"
#include "ui/places/history/historyplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

void take(Theme::Mode mode, const QString &name, const QSize &size)
{
    if (qEnvironmentVariableIsEmpty("JACKFIELD_PICTURES"))
        GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
    const QDir folder(qEnvironmentVariable("JACKFIELD_PICTURES"));
    Theme theme;
    theme.setMode(mode);
    theme.applyTo(*qApp);
    FakeClock clock{SampleHistory::now()};
    FakeSession session;
    session.furnish();
    SampleHistory::fill(session);
    session.theOverview.days += {{QDate(2026, 1, 9), 12}, {QDate(2026, 1, 8), 21}, {QDate(2026, 1, 3), 14}};
    session.theOverview.gaps = {{SampleHistory::at(9, 8), SampleHistory::at(10, 8)}};
    HistoryPlace place(session, theme, clock);
    place.resize(size);
    place.show();
    auto *tree = place.findChild<QTreeView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->model()->rowCount(tree->model()->index(1, 0)) > 0; }, 5000));
    tree->setCurrentIndex(tree->model()->index(2, 0, tree->model()->index(0, 0)));
    tree->setFocus();
    QCoreApplication::processEvents();
    EXPECT_TRUE(place.grab().save(folder.filePath(name)));
}

} // namespace

TEST(HistoryPictures, InTheLight) { take(Theme::Mode::Light, QStringLiteral("history-light.png"), {1210, 760}); }
TEST(HistoryPictures, InTheDarkAndSmall) { take(Theme::Mode::Dark, QStringLiteral("history-dark-small.png"), {800, 640}); }
