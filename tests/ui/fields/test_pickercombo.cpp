#include "core/base/async.h"
#include "tests/ui/fields/accessible.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pickerpopup.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

PickerItem item(const char *id, const char *text, const char *detail = "")
{
    return {QLatin1String(id), QLatin1String(text), QLatin1String(detail)};
}

PickerItems numbers()
{
    return {
        item("1", "(218) 555-0106", "Duluth, MN"), item("2", "(218) 555-0115", "Duluth, MN"),
        item("3", "(218) 555-0136", "Hibbing, MN")};
}

struct Form : QWidget {
    Theme theme;
    PickerCombo *combo = new PickerCombo(theme);

    Form()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(combo);
        combo->setAccessibleName(QStringLiteral("Phone number"));
        resize(300, 80);
        show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this));
        combo->setFocus();
    }
    QLineEdit *search() { return combo->popup()->searchField(); }
    QString row(int at) { return combo->popup()->list()->model()->index(at, 0).data().toString(); }
    int rows() { return combo->popup()->list()->model()->rowCount(); }
};

} // namespace

TEST(PickerCombo, IsAComboBoxForAssistiveTechnology)
{
    Form form;
    form.combo->setItems(numbers());
    form.combo->setCurrentId(QStringLiteral("2"));
    EXPECT_EQ(accessible(form.combo)->role(), QAccessible::ComboBox);
    EXPECT_EQ(nameOf(form.combo), QStringLiteral("Phone number"));
    EXPECT_EQ(accessible(form.combo)->text(QAccessible::Value), QStringLiteral("(218) 555-0115"));
    EXPECT_EQ(nameOf(form.search()), QStringLiteral("Search: Phone number"));
}

TEST(PickerCombo, OpensSearchesAndPicksByKeyboardAlone)
{
    Form form;
    form.combo->setItems(numbers());
    QSignalSpy picked(form.combo, &PickerCombo::picked);
    QTest::keyClick(form.combo, Qt::Key_Down);
    ASSERT_TRUE(form.combo->isOpen());
    QTest::keyClicks(form.search(), QStringLiteral("hibb"));
    EXPECT_EQ(form.rows(), 1);
    QTest::keyClick(form.search(), Qt::Key_Return);
    EXPECT_FALSE(form.combo->isOpen());
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(form.combo->currentId(), QStringLiteral("3"));
    EXPECT_EQ(form.combo->currentText(), QStringLiteral("(218) 555-0136"));
    EXPECT_EQ(QApplication::focusWidget(), form.combo);
}

TEST(PickerCombo, TypingOpensItWithTheSearchBegun)
{
    Form form;
    form.combo->setItems(numbers());
    QTest::keyClicks(form.combo, QStringLiteral("0"));
    ASSERT_TRUE(form.combo->isOpen());
    EXPECT_EQ(form.search()->text(), QStringLiteral("0"));
    QTest::keyClick(form.search(), Qt::Key_Escape);
    EXPECT_FALSE(form.combo->isOpen());
    EXPECT_TRUE(form.combo->currentId().isEmpty());
}

TEST(PickerCombo, ArrowsStepOverWhatCannotBePicked)
{
    Form form;
    PickerItems items = numbers();
    items[1].enabled = false;
    form.combo->setItems(items);
    QTest::keyClick(form.combo, Qt::Key_Down);
    QTest::keyClick(form.search(), Qt::Key_Down);
    QTest::keyClick(form.search(), Qt::Key_Return);
    EXPECT_EQ(form.combo->currentId(), QStringLiteral("3"));
}

TEST(PickerCombo, TheNoneEntryStandsFirstAndPicksNothing)
{
    Form form;
    form.combo->setItems(numbers());
    form.combo->setNoneItem(QStringLiteral("No number, extension only"), QStringLiteral("minus"));
    EXPECT_EQ(form.combo->shown(), QStringLiteral("No number, extension only"));
    form.combo->setCurrentId(QStringLiteral("1"));
    QTest::keyClick(form.combo, Qt::Key_Down);
    EXPECT_EQ(form.row(0), QStringLiteral("No number, extension only"));
    QTest::keyClick(form.search(), Qt::Key_Up);
    QTest::keyClick(form.search(), Qt::Key_Return);
    EXPECT_TRUE(form.combo->currentId().isEmpty());
}

TEST(PickerCombo, ALateAnswerToAnOlderSearchIsDropped)
{
    Form form;
    QList<std::shared_ptr<QPromise<PickerItems>>> asked;
    QStringList texts;
    form.combo->setSource([&](const QString &text) {
        auto promise = std::make_shared<QPromise<PickerItems>>();
        promise->start();
        asked.append(promise);
        texts.append(text);
        return promise->future();
    });
    QTest::keyClick(form.combo, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.size() == 1; }));
    EXPECT_EQ(form.combo->popup()->message(), QStringLiteral("Searching…"));
    QTest::keyClicks(form.search(), QStringLiteral("hib"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.size() == 2; }));
    EXPECT_EQ(texts.last(), QStringLiteral("hib"));

    asked[1]->addResult(PickerItems{item("3", "(218) 555-0136")});
    asked[1]->finish();
    ASSERT_TRUE(QTest::qWaitFor([&] { return form.rows() == 1; }));
    asked[0]->addResult(numbers());
    asked[0]->finish();
    QCoreApplication::processEvents();
    EXPECT_EQ(form.rows(), 1);
}

TEST(PickerCombo, SaysWhenNothingMatches)
{
    Form form;
    form.combo->setItems(numbers());
    form.combo->setEmptyText(QStringLiteral("No free number matches."));
    QTest::keyClick(form.combo, Qt::Key_Down);
    QTest::keyClicks(form.search(), QStringLiteral("zzz"));
    EXPECT_EQ(form.combo->popup()->message(), QStringLiteral("No free number matches."));
    QTest::keyClick(form.search(), Qt::Key_Return);
    EXPECT_TRUE(form.combo->isOpen());
}

TEST(PickerCombo, Fault37_AnAnswerAfterTheFieldIsGoneIsIgnored)
{
    auto promise = std::make_shared<QPromise<PickerItems>>();
    promise->start();
    bool asked = false;
    {
        Form form;
        form.combo->setSource([&](const QString &) {
            asked = true;
            return promise->future();
        });
        QTest::keyClick(form.combo, Qt::Key_Down);
        ASSERT_TRUE(QTest::qWaitFor([&] { return asked; }));
    }
    promise->addResult(numbers());
    promise->finish();
    QCoreApplication::processEvents();
}

TEST(PickerCombo, TheWheelDoesNotChangeIt)
{
    Form form;
    form.combo->setItems(numbers());
    form.combo->setCurrentId(QStringLiteral("1"));
    QWheelEvent wheel(
        QPointF(10, 10), QPointF(10, 10), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(form.combo, &wheel);
    EXPECT_EQ(form.combo->currentId(), QStringLiteral("1"));
}
