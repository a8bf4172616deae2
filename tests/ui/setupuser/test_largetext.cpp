#include "tests/support/clipped.h"
#include "tests/support/largetext.h"
#include "tests/ui/setupuser/wizardtest.h"
#include "ui/wizards/setupuser/severalusersdialog.h"
#include "ui/wizards/setupuser/templatedialog.h"

#include <QPlainTextEdit>

using namespace jackfield;
using namespace jackfield::test;

/// Text of twice the size in the smallest window: nothing is cut.
class LargeTextTest : public WizardTest, public ::testing::WithParamInterface<bool> {
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
        wizard.reset();
        large.reset();
    }
    void look(QWidget &dialog, const char *what)
    {
        settle();
        const QStringList found = clipped(dialog);
        EXPECT_TRUE(found.isEmpty()) << what << '\n' << qPrintable(found.join(u'\n'));
        if (const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES"); !folder.isEmpty())
            dialog.grab().save(QStringLiteral("%1/large-%2%3.png").arg(folder, s(what), s(GetParam() ? "-fr" : "")));
    }

    static constexpr QSize smallest{1004, 640}; ///< what a screen of 1024 × 700 has for a dialog
    std::unique_ptr<French> french;
    std::unique_ptr<LargeText> large;
};

TEST_P(LargeTextTest, EachPageOfSetUpAUserIsReadable)
{
    open();
    wizard->resize(smallest);
    enterDetails();
    wizard->builder().set(&UserSetup::tags, {s("night shift"), s("bilingual")});
    Q_EMIT wizard->builder().loaded();
    look(*wizard, "details");
    next();
    pick("phoneNumber", "0115");
    choose("advanced");
    look(*wizard, "number");
    next();
    Q_EMIT wizard->devicePage()->devices()->chosen(session.theDevices.first());
    look(*wizard, "device");
    next();
    look(*wizard, "review");
}

TEST_P(LargeTextTest, TheTableOfSeveralUsersIsReadable)
{
    SeveralUsersDialog dialog(session, theme, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.resize(smallest);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
    look(dialog, "several");
}

TEST_P(LargeTextTest, SavingATemplateIsReadable)
{
    User user;
    user.firstName = s("Ines");
    user.lastName = s("Marchetti");
    user.department = s("Claims");
    TemplateDialog dialog(session, theme, user, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.adjustSize();
    look(dialog, "template");
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeTextTest, ::testing::Bool(), [](const auto &info) {
    return std::string(info.param ? "French" : "English");
});
