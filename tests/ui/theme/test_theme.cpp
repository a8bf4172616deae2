#include "ui/theme/theme.h"

#include "ui/theme/fieldpainter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

Theme::System lightSystem()
{
    return {[] { return false; }, [] { return false; }};
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(Tokens, EveryRoleHasAColourInBothThemes)
{
    const Tokens tokens;
    const QMetaEnum roles = QMetaEnum::fromType<ColorRole>();
    for (int index = 0; index < int(ColorRole::Count); ++index) {
        EXPECT_TRUE(tokens.palette(false)[size_t(index)].isValid()) << roles.key(index);
        EXPECT_TRUE(tokens.palette(true)[size_t(index)].isValid()) << roles.key(index);
    }
    EXPECT_EQ(tokens.palette(false)[size_t(ColorRole::Accent)], QColor(0x25, 0x58, 0xC9));
    EXPECT_EQ(tokens.palette(false)[size_t(ColorRole::Scrim)], QColor(0x10, 0x14, 0x1C, 0x4D));
}

TEST(Tokens, SizesAreFoundByTheirPath)
{
    const Tokens tokens;
    EXPECT_EQ(tokens.number("radius.control"), 6);
    EXPECT_EQ(tokens.number("layout.dialog.wizard.0"), 960);
    EXPECT_EQ(tokens.number("border.error"), 1.5);
}

TEST(Theme, TheStyleSheetHasNoPlaceholderLeft)
{
    Theme theme(lightSystem());
    theme.applyTo(*qApp);
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
    EXPECT_FALSE(qApp->styleSheet().contains(u'@'));
}

TEST(Theme, SwitchingAtRunTimeRestylesWhatIsShown)
{
    Theme theme(lightSystem());
    theme.applyTo(*qApp);
    QLabel label(QStringLiteral("text"));
    QPushButton button(QStringLiteral("Save"));
    Theme::setKind(&button, "primary");
    label.show();
    button.show();
    QSignalSpy changed(&theme, &Theme::changed);
    EXPECT_TRUE(hasColor(button.grab().toImage(), QColor(0x25, 0x58, 0xC9)));

    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(label.palette().color(QPalette::Window), QColor(0x16, 0x18, 0x1C));
    EXPECT_TRUE(hasColor(button.grab().toImage(), QColor(0x35, 0x68, 0xD8)));
}

TEST(Theme, FollowsTheSystemWhenToldTo)
{
    bool dark = false;
    Theme theme({[&dark] { return dark; }, [] { return false; }});
    theme.applyTo(*qApp);
    EXPECT_FALSE(theme.isDark());
    dark = true;
    QEvent event(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(qApp, &event);
    EXPECT_TRUE(theme.isDark());
    theme.setMode(Theme::Mode::Light);
    EXPECT_FALSE(theme.isDark());
}

TEST(Theme, HighContrastLoadsNothingOfOurs)
{
    Theme theme({[] { return false; }, [] { return true; }});
    theme.applyTo(*qApp);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    EXPECT_EQ(theme.color(ColorRole::Text), QApplication::palette().color(QPalette::WindowText));
    EXPECT_EQ(theme.color(ColorRole::Focus), QApplication::palette().color(QPalette::Highlight));
}

TEST(Theme, IconsTakeTheColourOfTheirRoleAndFollowTheTheme)
{
    Theme theme(lightSystem());
    theme.applyTo(*qApp);
    const QIcon icon = theme.icon(QStringLiteral("check"), ColorRole::Accent);
    EXPECT_TRUE(hasColor(icon.pixmap(QSize(24, 24), 1.0).toImage(), theme.color(ColorRole::Accent)));
    theme.setMode(Theme::Mode::Dark);
    EXPECT_TRUE(hasColor(icon.pixmap(QSize(24, 24), 1.0).toImage(), theme.color(ColorRole::Accent)));
    EXPECT_TRUE(theme.pixmap(QStringLiteral("no-such-icon"), 16, ColorRole::Text, 1).isNull());
}

TEST(Theme, AButtonKeepsTheTokensGapBetweenIconAndText)
{
    Theme theme;
    theme.applyTo(*qApp);
    QPushButton button(QStringLiteral("Sync now"));
    button.setIcon(theme.icon(QStringLiteral("sync")));
    button.ensurePolished();
    const int gap = button.iconSize().width() - button.iconSize().height() + 4; // which QPushButton adds
    EXPECT_EQ(gap, theme.px("space.iconToText"));
    // The icon stands at the side away from the text.
    const QImage icon = button.icon().pixmap(button.iconSize(), 1).toImage();
    EXPECT_EQ(icon.size(), button.iconSize());
    for (int y = 0; y < icon.height(); ++y)
        EXPECT_EQ(icon.pixelColor(icon.width() - 1, y).alpha(), 0);
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(button.iconSize(), icon.size()) << "once, however often it is polished";
}

TEST(Theme, IconsAreSharpAtFractionalRatios)
{
    Theme theme(lightSystem());
    const QPixmap icon = theme.pixmap(QStringLiteral("user"), 16, ColorRole::Text, 1.5);
    EXPECT_EQ(icon.size(), QSize(24, 24));
    EXPECT_EQ(icon.deviceIndependentSize(), QSizeF(16, 16));
    EXPECT_EQ(theme.icon(QStringLiteral("user")).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

TEST(Theme, FontsGrowWithTheSystemFont)
{
    Theme theme(lightSystem());
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    EXPECT_EQ(theme.font(TypeRole::DialogTitle).pointSizeF(), 23);
    EXPECT_EQ(theme.font(TypeRole::Caption).pointSizeF(), 19.25);
    EXPECT_GE(fieldHeight(nullptr, QFontMetrics(large), *theme.look()), QFontMetrics(large).height() + 12);
    QApplication::setFont(before);
}

TEST(Theme, AFieldShowsItsErrorByItsFrame)
{
    Theme theme(lightSystem());
    theme.applyTo(*qApp);
    QLineEdit edit;
    edit.resize(120, 30);
    edit.show();
    EXPECT_FALSE(hasColor(edit.grab().toImage(), theme.color(ColorRole::DangerSolid)));
    Theme::setStyleProperty(&edit, "state", QStringLiteral("error"));
    edit.setFocus();
    EXPECT_TRUE(hasColor(edit.grab().toImage(), theme.color(ColorRole::DangerSolid)));
    EXPECT_EQ(edit.sizeHint().height(), qMax(30, edit.fontMetrics().height() + 12));
}

TEST(Theme, LoadsWithinTheTimeOfAFrame)
{
    {
        Theme warm(lightSystem());
    }
    QElapsedTimer timer;
    timer.start();
    Theme theme(lightSystem());
    theme.applyTo(*qApp);
    QPushButton first; // the style sheet is read when the first widget asks for it
    first.ensurePolished();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    RecordProperty("milliseconds", std::to_string(took));
    printf("theme loaded in %.2f ms\n", took);
    EXPECT_LT(took, 100);
}
