#include "tests/support/clipped.h"
#include "tests/support/largetext.h"
#include "tests/ui/sites/sitestest.h"

using namespace jackfield;
using namespace jackfield::test;

/// Text of twice the size in the smallest window: nothing is cut.
class LargeSitesTest : public SitesTest, public ::testing::WithParamInterface<bool> {
protected:
    void look(const char *what)
    {
        settle();
        const QStringList found = clipped(*place);
        EXPECT_TRUE(found.isEmpty()) << what << '\n' << qPrintable(found.join(u'\n'));
        if (const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES"); !folder.isEmpty())
            place->grab().save(QStringLiteral("%1/large-%2%3.png").arg(folder, s(what), s(GetParam() ? "-fr" : "")));
    }
};

TEST_P(LargeSitesTest, ThePlaceAndItsPaneAreReadable)
{
    const std::unique_ptr<French> french = GetParam() ? std::make_unique<French>() : nullptr;
    theme.setMode(Theme::Mode::Light);
    const LargeText large(theme);
    open();
    place->resize(812, 620);
    look("sites");
    manage("Ridgeway Plant");
    look("site-read");
    QTest::keyClick(place->findChild<SitePane *>(), Qt::Key_F2);
    look("site-edit");
    place.reset();
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeSitesTest, ::testing::Bool(), [](const auto &info) {
    return std::string(info.param ? "French" : "English");
});
