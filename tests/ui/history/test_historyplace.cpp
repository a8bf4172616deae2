#include "tests/ui/history/samplehistory.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/pickercombo.h"
#include "ui/pending/historymodel.h"
#include "ui/pending/historytree.h"
#include "ui/places/history/daybars.h"
#include "ui/places/history/historyplace.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class HistoryPlaceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        session.furnish();
        SampleHistory::fill(session);
    }
    void open()
    {
        place = std::make_unique<HistoryPlace>(session, theme, clock);
        place->resize(1200, 760);
        place->show();
        place->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session.historyQueries.isEmpty(); }, 5000));
    }
    HistoryTree *tree() { return place->findChild<HistoryTree *>(); }
    QAbstractItemModel &model() { return *tree()->model(); }
    bool fetched(int day, int rows)
    {
        return QTest::qWaitFor([&] { return model().rowCount(model().index(day, 0)) == rows; }, 5000);
    }
    QString cell(int day, int row, int column) { return model().index(row, column, model().index(day, 0)).data().toString(); }
    HistoryQuery lastQuery() const { return session.historyQueries.last(); }

    Theme theme;
    FakeSession session;
    FakeClock clock{SampleHistory::now()};
    std::unique_ptr<HistoryPlace> place;
};

} // namespace

TEST_F(HistoryPlaceTest, SaysByDayWhatChangedFromWhatToWhatAndWho)
{
    open();
    ASSERT_TRUE(fetched(0, 4));
    ASSERT_TRUE(fetched(1, 2));
    EXPECT_EQ(model().index(0, 0).data().toString(), QStringLiteral("Today, January 14"));
    EXPECT_EQ(model().index(1, 0).data().toString(), QStringLiteral("Yesterday, January 13"));
    EXPECT_EQ(cell(0, 0, HistoryModel::What), QStringLiteral("Marisol Vega"));
    EXPECT_EQ(cell(0, 1, HistoryModel::FieldName), QStringLiteral("User · Mobile number"));
    EXPECT_EQ(cell(0, 0, HistoryModel::Before), QStringLiteral("Claims"));
    EXPECT_EQ(cell(0, 0, HistoryModel::After), QStringLiteral("Customer care"));
    EXPECT_EQ(cell(0, 0, HistoryModel::Who), QStringLiteral("Claire Dufresne"));
    EXPECT_EQ(cell(0, 2, HistoryModel::What), QStringLiteral("(218) 555-0189"));
    EXPECT_EQ(cell(0, 2, HistoryModel::After), QStringLiteral("Active"));
    EXPECT_EQ(cell(0, 3, HistoryModel::After), QStringLiteral("75,000"));
    EXPECT_EQ(cell(0, 3, HistoryModel::Who), QStringLiteral("—"));
    EXPECT_EQ(cell(1, 0, HistoryModel::Before), QStringLiteral("Ext. 204099, Standard"));
    EXPECT_EQ(cell(1, 1, HistoryModel::After), QStringLiteral("Ext. 204377, (218) 555-0106"));
}

TEST_F(HistoryPlaceTest, AsksNothingBeforeSomebodyLooks)
{
    place = std::make_unique<HistoryPlace>(session, theme, clock);
    session.changeContent({});
    QCoreApplication::processEvents();
    EXPECT_TRUE(session.historyQueries.isEmpty());
    place->show();
    EXPECT_EQ(session.historyQueries.size(), 1);
}

TEST_F(HistoryPlaceTest, EveryControlHasItsName)
{
    open();
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(unnamed(*place), QStringList());
}

TEST_F(HistoryPlaceTest, AsksForRangesFiltersAndWords)
{
    open();
    EXPECT_EQ(lastQuery().from, SampleHistory::at(1, 0));
    EXPECT_FALSE(lastQuery().to.isValid());
    named<QPushButton>(*place, QStringLiteral("Today"))->click();
    EXPECT_EQ(lastQuery().from, SampleHistory::at(14, 0));
    EXPECT_FALSE(named<QPushButton>(*place, QStringLiteral("Since last visit"))->isEnabled());
    place->setLastVisit(SampleHistory::at(12, 17));
    named<QPushButton>(*place, QStringLiteral("Since last visit"))->click();
    EXPECT_EQ(lastQuery().from, SampleHistory::at(12, 17));
    named<QDateTimeEdit>(*place, QStringLiteral("to"))->setDateTime(SampleHistory::at(13, 12).toLocalTime());
    EXPECT_EQ(lastQuery().to, SampleHistory::at(13, 12));
    auto *search = named<QLineEdit>(*place, QStringLiteral("Search in these changes"));
    search->setText(QStringLiteral("vega"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lastQuery().text == QLatin1String("vega"); }, 5000));
    auto *who = named<PickerCombo>(*place, QStringLiteral("Anyone"));
    who->setCurrentId(QStringLiteral("Maren Okafor"));
    Q_EMIT who->picked(who->currentId());
    EXPECT_EQ(lastQuery().by, QStringLiteral("Maren Okafor"));
    auto *action = named<PickerCombo>(*place, QStringLiteral("Added, changed, removed"));
    action->setCurrentId(QString::number(int(HistoryAction::Removed)));
    Q_EMIT action->picked(action->currentId());
    EXPECT_EQ(lastQuery().action, HistoryAction::Removed);
}

TEST_F(HistoryPlaceTest, ABarAsksForItsDayFromTheKeyboardToo)
{
    open();
    ASSERT_TRUE(fetched(0, 4));
    auto *bars = place->findChild<DayBars *>();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Left);
    EXPECT_TRUE(bars->accessibleDescription().endsWith(QStringLiteral(": 2 change(s)")))
        << qPrintable(bars->accessibleDescription());
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(lastQuery().from, SampleHistory::at(13, 0));
    EXPECT_EQ(lastQuery().to, SampleHistory::at(14, 0));
}

TEST_F(HistoryPlaceTest, ManyChangesOfADayComeWhenTheyAreAskedFor)
{
    session.theHistory.clear();
    for (int i = 0; i < 300; ++i) {
        HistoryEvent event;
        event.n = 300 - i;
        event.at = SampleHistory::at(14, 8).addSecs(-i);
        event.name = QStringLiteral("Person %1").arg(i);
        event.edits = {{QStringLiteral("department"), QStringLiteral("A"), QStringLiteral("B")}};
        session.theHistory.append(event);
    }
    session.theOverview.days = {{QDate(2026, 1, 14), 300}};
    open();
    ASSERT_TRUE(fetched(0, 9));
    EXPECT_EQ(cell(0, 8, 0), QStringLiteral("Show 292 more change(s)"));
    for (const int rows : {209, 300}) {
        const QModelIndex day = model().index(0, 0);
        const QModelIndex more = model().index(model().rowCount(day) - 1, 0, day);
        tree()->setCurrentIndex(more);
        QTest::keyClick(tree(), Qt::Key_Return);
        ASSERT_TRUE(fetched(0, rows)) << rows;
    }
    EXPECT_EQ(cell(0, 299, 0), QStringLiteral("Person 299"));
}

TEST_F(HistoryPlaceTest, WhatSomebodyReadsStaysWhenNothingNewIsInIt)
{
    open();
    ASSERT_TRUE(fetched(0, 4));
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    const qsizetype asked = session.historyQueries.size();
    session.changeContent({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.historyQueries.size() > asked; }, 5000));
    QCoreApplication::processEvents();
    EXPECT_EQ(reset.size(), 0);
    session.theOverview.changed += 1;
    session.changeContent({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return reset.size() == 1; }, 5000));
}

TEST_F(HistoryPlaceTest, SaysWhatIsNotKnown)
{
    session.theOverview.since = SampleHistory::at(5, 8);
    session.theOverview.gaps = {{SampleHistory::at(9, 8), SampleHistory::at(10, 8)}};
    open();
    const auto says = [&](const char *text) {
        return QTest::qWaitFor([&] { return shows(*place, QString::fromUtf8(text)); }, 5000);
    };
    EXPECT_TRUE(says("What was before 1/5/26 8:00 AM is not known here."));
    EXPECT_TRUE(says("Not synced between 1/9/26 8:00 AM and 1/10/26 8:00 AM."));
}

TEST_F(HistoryPlaceTest, NothingToShowSaysSo)
{
    session.theOverview = {};
    session.theOverview.since = SampleHistory::at(1, 0);
    open();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return shows(*place, QStringLiteral("Nothing changed between 1/1/26 12:00 AM and 1/14/26 9:42 AM.")); }, 5000));
    auto *search = named<QLineEdit>(*place, QStringLiteral("Search in these changes"));
    search->setText(QStringLiteral("zzz"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<QPushButton>(*place, QStringLiteral("Show all changes")) != nullptr; }, 5000));
    named<QPushButton>(*place, QStringLiteral("Show all changes"))->click();
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(HistoryPlaceTest, ForgettingAsksFirst)
{
    open();
    QSignalSpy kept(place.get(), &HistoryPlace::keepRequested);
    auto *keep = named<PickerCombo>(*place, QStringLiteral("Keep on this computer"));
    const auto choose = [&](const char *days) {
        keep->setCurrentId(QLatin1String(days));
        Q_EMIT keep->picked(keep->currentId());
    };
    const auto answer = [&](const char *button) {
        auto *dialog = place->findChild<ConfirmDialog *>();
        ASSERT_TRUE(dialog);
        named<QPushButton>(*dialog, QString::fromUtf8(button))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose("365");
    answer("Keep");
    EXPECT_EQ(kept.size(), 0);
    EXPECT_EQ(keep->currentId(), QStringLiteral("0"));
    choose("365");
    answer("Forget");
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().first().toInt(), 365);
    choose("1095"); // longer: nothing is forgotten
    EXPECT_EQ(kept.size(), 2);
}

TEST_F(HistoryPlaceTest, ALineOpensItsUser)
{
    open();
    ASSERT_TRUE(fetched(0, 4));
    QSignalSpy opened(place.get(), &HistoryPlace::userRequested);
    tree()->setCurrentIndex(model().index(0, 0, model().index(0, 0)));
    QTest::keyClick(tree(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<UserId>().value, QStringLiteral("u1"));
}
