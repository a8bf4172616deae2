#include "ui/fields/codeedit.h"
#include "ui/fields/qrview.h"
#include "ui/fields/rulelist.h"
#include "ui/theme/theme.h"

#include "tests/support/program.h"
#include "tests/ui/shell/byname.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

TEST(CodeEdit, TakesDigitsHoweverTheyAreTypedOrPasted)
{
    Theme theme;
    CodeEdit edit(theme);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("4a0 7"));
    EXPECT_EQ(edit.text(), QStringLiteral("407"));
    EXPECT_FALSE(edit.isComplete());
    edit.clear();
    for (const char *pasted : {"582194", "582 194", " 58-21-94\n", "582194 is your code, and 12 more"}) {
        edit.clear();
        QApplication::clipboard()->setText(QString::fromUtf8(pasted));
        edit.paste();
        EXPECT_EQ(edit.text(), QStringLiteral("582194")) << pasted;
    }
    EXPECT_TRUE(edit.isComplete());
    QTest::keyClicks(&edit, QStringLiteral("7"));
    EXPECT_EQ(edit.text(), QStringLiteral("582194"));
    // Arabic-Indic digits are digits too, and one of them is one digit for the provider.
    edit.clear();
    edit.insert(QString::fromUtf8("٤٠٧"));
    EXPECT_EQ(edit.text(), QStringLiteral("407"));
}

TEST(CodeEdit, Fault47_DoesNothingByItselfWhenItIsFull)
{
    Theme theme;
    CodeEdit edit(theme);
    QSignalSpy pressed(&edit, &QLineEdit::returnPressed);
    QTest::keyClicks(&edit, QStringLiteral("582194"));
    EXPECT_EQ(pressed.size(), 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(pressed.size(), 1);
}

TEST(RuleList, S2_25_TellsWhichRulesAreMet)
{
    Theme theme;
    RuleList list(
        theme, QStringLiteral("Must have:"),
        {{QStringLiteral("length"), QStringLiteral("6 characters or more")},
         {QStringLiteral("digit"), QStringLiteral("1 number")}});
    list.setBroken({QStringLiteral("length")});
    EXPECT_FALSE(list.isMet(0));
    EXPECT_TRUE(list.isMet(1));
    EXPECT_NE(named<QLabel>(list, QStringLiteral("6 characters or more: not met")), nullptr);
    EXPECT_NE(named<QLabel>(list, QStringLiteral("1 number: met")), nullptr);
}

TEST(QrView, S0_21_IsReadByAPhoneAtEveryScaleAndInTheDark)
{
    const QString zbar = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (zbar.isEmpty())
        GTEST_SKIP() << "zbarimg is missing (zbar-tools)";
    const QString text = QStringLiteral(
        "otpauth://totp/Northfold%20Voice:Maren%E2%80%99s%20phone?secret=N5QXK3TBMFZW6YJAN5QXK3TBMFZW6YJA&issuer=Northfold%20Voice"
        "&algorithm=SHA1&digits=6&period=30");
    Theme theme;
    theme.setMode(Theme::Mode::Dark);
    theme.applyTo(*qApp);
    const QTemporaryDir folder;
    QrView view;
    view.setText(text);
    EXPECT_GE(view.width(), QrView::leastSize);
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 2.75}) {
        QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::black);
        view.render(&image);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours += image.pixel(x, y) | 0xff000000;
        }
        EXPECT_LE(colours.size(), 2) << "its edges are sharp at " << ratio;
        const QString file = folder.filePath(QStringLiteral("%1.png").arg(ratio));
        image.setDevicePixelRatio(1);
        ASSERT_TRUE(image.save(file));
        Program scan(zbar, {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
        EXPECT_EQ(scan.status(), 0) << ratio;
        EXPECT_EQ(QString::fromUtf8(scan.output()).trimmed(), text) << ratio;
    }
    theme.setMode(Theme::Mode::Light);
}
