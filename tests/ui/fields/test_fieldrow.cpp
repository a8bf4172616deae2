#include "tests/ui/fields/accessible.h"
#include "ui/fields/fieldrow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

struct Form : QWidget {
    Theme theme;
    QLineEdit *edit = new QLineEdit;
    QLineEdit *other = new QLineEdit;
    FieldRow *row = new FieldRow(theme, QStringLiteral("E&xtension"), edit);

    Form()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(row);
        column->addWidget(other);
    }
};

} // namespace

TEST(FieldRow, TheLabelIsTheEditorsNameAndTheHintItsDescription)
{
    Form form;
    form.row->setHelp(QStringLiteral("Must be unique in this phone system."));
    EXPECT_EQ(nameOf(form.edit), QStringLiteral("Extension"));
    EXPECT_EQ(descriptionOf(form.edit), QStringLiteral("Must be unique in this phone system."));
    EXPECT_EQ(form.row->label(), QStringLiteral("Extension"));
}

TEST(FieldRow, ShowsTheGravestHint)
{
    Form form;
    form.row->setHelp(QStringLiteral("help"));
    form.row->setOk(QStringLiteral("ok"));
    EXPECT_EQ(form.row->shownHint(), QStringLiteral("ok"));
    form.row->setHint(FieldRow::Hint::Was, QStringLiteral("was"));
    EXPECT_EQ(form.row->shownHint(), QStringLiteral("was"));
    EXPECT_EQ(form.edit->property("state").toString(), QStringLiteral("edited"));
    form.row->setHint(FieldRow::Hint::Caution, QStringLiteral("caution"));
    form.row->setError(QStringLiteral("error"));
    EXPECT_EQ(form.row->shownHint(), QStringLiteral("error"));
    EXPECT_EQ(form.edit->property("state").toString(), QStringLiteral("error"));
    form.row->setError({});
    EXPECT_EQ(form.row->shownHint(), QStringLiteral("caution"));
}

TEST(FieldRow, ANewErrorIsAnnounced)
{
    Form form;
    form.show();
    QSignalSpy announced(form.row, &FieldRow::errorAnnounced);
    form.row->setError(QStringLiteral("204118 belongs to Ines Marchetti."));
    form.row->setError(QStringLiteral("204118 belongs to Ines Marchetti."));
    ASSERT_EQ(announced.count(), 1);
    EXPECT_EQ(announced.at(0).at(0).toString(), QStringLiteral("204118 belongs to Ines Marchetti."));
    form.row->setError({});
    form.row->setError(QStringLiteral("Enter 3 to 6 digits."));
    EXPECT_EQ(announced.count(), 2);
}

TEST(FieldRow, AsksForACheckAfterTypingAndWhenLeft)
{
    Form form;
    form.row->setCheckDelay(1);
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    QSignalSpy due(form.row, &FieldRow::checkDue);
    form.edit->setFocus();
    QTest::keyClicks(form.edit, QStringLiteral("20"));
    QTRY_COMPARE_WITH_TIMEOUT(int(due.count()), 1, 2000);
    form.other->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(int(due.count()), 2, 2000);
}

TEST(FieldRow, Fault30_MarkupInAHintIsShownAsTyped)
{
    Form form;
    const QString name = QStringLiteral("204118 belongs to <b>Ines</b> <img src=file:///etc/passwd>.");
    form.row->setError(name);
    bool found = false;
    for (const QLabel *label : form.row->findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true) << qPrintable(label->text());
        found = found || label->text() == name;
    }
    EXPECT_TRUE(found);
}
