#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

struct Form : QWidget {
    QLineEdit *edit = new QLineEdit;
    QPushButton *button = new QPushButton(QStringLiteral("Save"));

    Form()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(edit);
        column->addWidget(button);
        show();
        activateWindow();
    }
};

} // namespace

TEST(FocusRing, ShowsOnAButtonAfterTheTabKeyOnly)
{
    Theme theme;
    theme.applyTo(*qApp);
    FocusRing ring(theme.look());
    Form form;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    QTest::mouseClick(form.button, Qt::LeftButton);
    form.button->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(ring.shownOn(), nullptr);

    form.edit->setFocus();
    QTest::keyClick(form.edit, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), form.button);
    EXPECT_EQ(ring.shownOn(), form.button);

    QTest::mousePress(&form, Qt::LeftButton);
    EXPECT_EQ(ring.shownOn(), nullptr);
}

TEST(FocusRing, LeavesFieldsToPaintTheirOwn)
{
    Theme theme;
    theme.applyTo(*qApp);
    FocusRing ring(theme.look());
    Form form;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    form.button->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(ring.shownOn(), form.button);
    QTest::keyClick(form.button, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), form.edit);
    EXPECT_EQ(ring.shownOn(), nullptr);
}
