#include "ui/fields/termslink.h"

#include "tests/ui/fields/browser.h"
#include "tests/ui/shell/byname.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

TEST(TermsLinkTest, Fault33_TheWholeAddressIsShownAndOnlyHttpsIsOpened)
{
    Theme theme;
    const QString address = QStringLiteral("https://portal.northfold.example/terms/2031-01?lang=en");
    TermsLink link(theme, address);
    link.show();
    EXPECT_TRUE(shows(link, address)) << "before anybody opens it";
    Browser browser;
    auto *button = link.findChild<QAbstractButton *>();
    ASSERT_TRUE(button);
    button->click();
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(address)});
}

TEST(TermsLinkTest, Fault33_AnyOtherAddressIsOnlyText)
{
    Theme theme;
    for (const char *address :
         {"http://portal.northfold.example/terms", "file:///etc/passwd", "javascript:alert(1)", "jackfield://portal.example",
          "https:///terms", "HTTPS://", "data:text/html,x", "<b>terms</b>"}) {
        TermsLink link(theme, QString::fromLatin1(address));
        link.show();
        EXPECT_TRUE(shows(link, QString::fromLatin1(address))) << address;
        EXPECT_EQ(richLabels(link), QStringList());
        const auto *button = link.findChild<QAbstractButton *>();
        EXPECT_FALSE(button && button->isVisibleTo(&link)) << address;
    }
}
