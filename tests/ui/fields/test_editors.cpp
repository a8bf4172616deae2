#include "tests/ui/fields/accessible.h"
#include "ui/fields/macedit.h"
#include "ui/fields/meter.h"
#include "ui/fields/secretedit.h"
#include "ui/fields/stationcard.h"
#include "ui/fields/stepbutton.h"
#include "ui/fields/steprail.h"
#include "ui/fields/switch.h"
#include "ui/fields/tagedit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

TEST(Switch, IsACheckBoxNamedByItsLabelAndWorksByKeyboard)
{
    Theme theme;
    Switch control(theme, QStringLiteral("Admin access"));
    EXPECT_EQ(accessible(&control)->role(), QAccessible::CheckBox);
    EXPECT_EQ(nameOf(&control), QStringLiteral("Admin access"));
    EXPECT_FALSE(accessible(&control)->state().checked);
    QTest::keyClick(&control, Qt::Key_Space);
    EXPECT_TRUE(control.isChecked());
    EXPECT_TRUE(accessible(&control)->state().checked);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.sizeHint().width() - 4, 5));
    EXPECT_FALSE(control.isChecked());
}

TEST(MacEdit, S4_25_TakesAnyNotationAndShowsPairs)
{
    Theme theme;
    for (const char *typed : {"02005e107b03", "02-00-5E-10-7B-03", "0200.5e10.7b03", "02:00:5e:10:7b:03"}) {
        MacEdit edit(theme);
        QTest::keyClicks(&edit, QLatin1String(typed));
        EXPECT_EQ(edit.text(), QStringLiteral("02:00:5E:10:7B:03")) << typed;
        EXPECT_EQ(edit.mac(), QStringLiteral("02:00:5E:10:7B:03")) << typed;
    }
    MacEdit pasted(theme);
    QGuiApplication::clipboard()->setText(QStringLiteral(" 0200.5e10.7b03 "));
    pasted.paste();
    EXPECT_EQ(pasted.text(), QStringLiteral("02:00:5E:10:7B:03"));
}

TEST(MacEdit, LeavesWhatIsNoneToBeCorrected)
{
    Theme theme;
    MacEdit edit(theme);
    QTest::keyClicks(&edit, QStringLiteral("02:00:5g"));
    EXPECT_EQ(edit.text(), QStringLiteral("02:00:5g"));
    EXPECT_EQ(edit.mac(), QStringLiteral("02:00:5g"));
}

TEST(MacEdit, KeepsTheCursorWhereOneTypes)
{
    Theme theme;
    MacEdit edit(theme);
    edit.setMac(QStringLiteral("02005E"));
    edit.setCursorPosition(2);
    QTest::keyClicks(&edit, QStringLiteral("AB"));
    EXPECT_EQ(edit.text(), QStringLiteral("02:AB:00:5E"));
    EXPECT_EQ(edit.cursorPosition(), 5);
}

TEST(TagEdit, S4_8_WordsBecomeTagsByEnterCommaAndLeaving)
{
    Theme theme;
    TagEdit edit(theme);
    QSignalSpy changed(&edit, &TagEdit::tagsChanged);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("bilingual"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("night shift,Bilingual"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(edit.tags(), (QStringList{QStringLiteral("bilingual"), QStringLiteral("night shift")}));
    EXPECT_EQ(changed.count(), 2);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Backspace);
    EXPECT_EQ(edit.tags(), QStringList{QStringLiteral("bilingual")});
}

TEST(TagEdit, EveryTagHasAButtonThatSaysWhatItRemoves)
{
    Theme theme;
    TagEdit edit(theme);
    edit.setTags({QStringLiteral("R&D"), QStringLiteral("<b>x</b>")});
    const auto chips = edit.findChildren<QToolButton *>();
    ASSERT_EQ(chips.size(), 2);
    EXPECT_EQ(chips.at(0)->text(), QStringLiteral("R&&D"));
    EXPECT_EQ(nameOf(chips.at(0)), QStringLiteral("Remove the tag R&D"));
    QTest::mouseClick(chips.at(0), Qt::LeftButton);
    EXPECT_EQ(edit.tags(), QStringList{QStringLiteral("<b>x</b>")});
}

TEST(SecretEdit, TheEyeShowsAndHides)
{
    Theme theme;
    SecretEdit edit(theme);
    edit.setText(QStringLiteral("Corner-Lamp-27"));
    EXPECT_NE(edit.displayText(), edit.text());
    EXPECT_EQ(nameOf(edit.eye()), QStringLiteral("Show the password"));
    QTest::keyClick(edit.eye(), Qt::Key_Space);
    EXPECT_EQ(edit.displayText(), edit.text());
    EXPECT_EQ(nameOf(edit.eye()), QStringLiteral("Hide the password"));
    EXPECT_TRUE(accessible(&edit)->state().passwordEdit == false);
}

TEST(SecretEdit, NoticesCapsLock)
{
    Theme theme;
    SecretEdit edit(theme);
    QSignalSpy noticed(&edit, &SecretEdit::capsLockNoticed);
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    ASSERT_GE(noticed.count(), 1);
    EXPECT_TRUE(noticed.last().at(0).toBool());
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    EXPECT_FALSE(noticed.last().at(0).toBool());
}

TEST(StationCard, IsARadioButtonThatSaysWhatIsLeft)
{
    Theme theme;
    StationCard card(theme, QStringLiteral("Advanced"), QStringLiteral("Standard, and softphone"));
    card.setNote(QStringLiteral("1,096 left"), false);
    EXPECT_EQ(accessible(&card)->role(), QAccessible::RadioButton);
    EXPECT_EQ(nameOf(&card), QStringLiteral("Advanced"));
    EXPECT_EQ(descriptionOf(&card), QStringLiteral("Standard, and softphone, 1,096 left"));
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_TRUE(accessible(&card)->state().checked);
}

TEST(StepRail, IsATabListWhoseStepsSayWhereOneIs)
{
    Theme theme;
    StepRail rail(theme);
    for (const char *name : {"Details", "Device", "Review"})
        rail.addStep(QLatin1String(name), QStringLiteral("about"));
    rail.setCurrent(1);
    EXPECT_EQ(accessible(&rail)->role(), QAccessible::PageTabList);
    EXPECT_EQ(accessible(rail.step(0))->role(), QAccessible::PageTab);
    EXPECT_EQ(nameOf(rail.step(1)), QStringLiteral("Device"));
    EXPECT_TRUE(accessible(rail.step(1))->state().selected);
    EXPECT_TRUE(accessible(rail.step(2))->state().disabled);
    EXPECT_EQ(descriptionOf(rail.step(0)), QStringLiteral("Step 1, done. about"));
    QSignalSpy clicked(&rail, &StepRail::stepClicked);
    QTest::mouseClick(rail.step(2), Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 0);
    QTest::keyClick(rail.step(0), Qt::Key_Space);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.at(0).at(0).toInt(), 0);
}

TEST(Meter, IsAProgressBarThatSpeaks)
{
    Theme theme;
    Meter meter(theme);
    meter.setAccessibleName(QStringLiteral("Professional"));
    meter.setUse(6140, 6150, QStringLiteral("6,140 of 6,150, 10 left"));
    EXPECT_EQ(accessible(&meter)->role(), QAccessible::ProgressBar);
    EXPECT_EQ(descriptionOf(&meter), QStringLiteral("6,140 of 6,150, 10 left"));
    EXPECT_EQ(meter.value(), 998);
}
