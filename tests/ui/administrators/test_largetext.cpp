#include "tests/support/clipped.h"
#include "tests/support/largetext.h"
#include "tests/ui/administrators/administratorstest.h"
#include "ui/places/administrators/accesstable.h"
#include "ui/places/administrators/removaldialog.h"

using namespace jackfield;
using namespace jackfield::test;

/// Text of twice the size in the smallest window: nothing is cut.
class LargeAdministratorsTest : public AdministratorsTest, public ::testing::WithParamInterface<bool> {
protected:
    void SetUp() override
    {
        if (GetParam())
            french = std::make_unique<French>();
        theme.setMode(Theme::Mode::Light);
        large = std::make_unique<LargeText>(theme);
    }
    void TearDown() override
    {
        place.reset();
        large.reset();
    }
    void look(QWidget &widget, const char *what)
    {
        settle();
        const QStringList found = clipped(widget);
        EXPECT_TRUE(found.isEmpty()) << what << '\n' << qPrintable(found.join(u'\n'));
        if (const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES"); !folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/large-%2%3.png").arg(folder, s(what), s(GetParam() ? "-fr" : "")));
    }

    std::unique_ptr<French> french;
    std::unique_ptr<LargeText> large;
};

TEST_P(LargeAdministratorsTest, ThePlaceAndItsPaneAreReadable)
{
    open();
    place->resize(812, 620);
    look(*place, "administrators");
    openRow("Petra Lindqvist");
    look(*place, "administrator-pane");
}

TEST_P(LargeAdministratorsTest, WhoMayDoWhatIsReadable)
{
    AccessTable table(theme, session.thePolicy, nullptr);
    table.setAttribute(Qt::WA_DeleteOnClose, false);
    table.show();
    table.resize(1004, 640);
    look(table, "access");
}

TEST_P(LargeAdministratorsTest, TheQuestionBeforeARemovalIsReadable)
{
    const RemovalDialog::Removal removal{
        session.theAdministrators.at(1), session.theSites, s("Maren Okafor"), s("Quillhaven Group"), false, false};
    RemovalDialog dialog(theme, removal, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    look(dialog, "removal");
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeAdministratorsTest, ::testing::Bool(), [](const auto &info) {
    return std::string(info.param ? "French" : "English");
});
