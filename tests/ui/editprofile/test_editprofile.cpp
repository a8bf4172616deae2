#include "ui/wizards/editprofile/editprofiledialog.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

User sample()
{
    User user;
    user.id = {QStringLiteral("u-1")};
    user.revision = 12;
    user.firstName = QStringLiteral("Marisol");
    user.lastName = QStringLiteral("Vega");
    user.email = QStringLiteral("marisol.vega@quillhaven.example");
    user.mobileNumber = QStringLiteral("+12185550104");
    user.portalAccess = true;
    user.tags = {QStringLiteral("escalations")};
    return user;
}

class EditProfileTest : public ::testing::Test {
protected:
    void SetUp() override { session.furnish(); }
    void open(std::optional<EditedChange> edited = {})
    {
        dialog = new EditProfileDialog(session, theme, sample(), &parent, std::move(edited));
        dialog->open();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*dialog, QString::fromUtf8(name)); }
    void type(const char *field, const char *text)
    {
        auto *edit = named<QLineEdit>(*dialog, QString::fromUtf8(field));
        ASSERT_TRUE(edit) << field;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    ChangeUser sent() { return std::get<ChangeUser>(session.submitted.value(0)); }

    Theme theme;
    FakeSession session;
    QWidget parent;
    QPointer<EditProfileDialog> dialog;
};

} // namespace

TEST_F(EditProfileTest, SavesExactlyTheFieldsThatChanged)
{
    open();
    EXPECT_FALSE(button("Save")->isEnabled());
    type("Last name", "Vega-Ruiz");
    EXPECT_TRUE(button("Save")->isEnabled());
    QSignalSpy saved(dialog.data(), &EditProfileDialog::saved);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    ASSERT_TRUE(saved.wait(5000));
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(sent().user.value, QStringLiteral("u-1"));
    EXPECT_EQ(sent().baseRevision, 12);
    EXPECT_EQ(sent().edits, (QList<FieldEdit>{{QStringLiteral("lastName"), QStringLiteral("Vega"), QStringLiteral("Vega-Ruiz")}}));
    EXPECT_FALSE(saved.first().at(1).toBool());
}

TEST_F(EditProfileTest, TakesNumbersAsPeopleWriteThemAndSendsE164)
{
    open();
    EXPECT_EQ(named<QLineEdit>(*dialog, QStringLiteral("Mobile number"))->text(), QStringLiteral("(218) 555-0104"));
    type("Mobile number", "218 555 0105");
    QSignalSpy saved(dialog.data(), &EditProfileDialog::saved);
    button("Save")->click();
    ASSERT_TRUE(saved.wait(5000));
    ASSERT_EQ(sent().edits.size(), 1);
    EXPECT_EQ(sent().edits.first().to.toString(), QStringLiteral("+12185550105"));
}

TEST_F(EditProfileTest, WhatIsTypedBackIsNoChange)
{
    open();
    type("First name", "Mari");
    type("First name", "Marisol");
    EXPECT_FALSE(button("Save")->isEnabled());
}

TEST_F(EditProfileTest, BadInputIsSaidAtItsFieldAndNothingIsSent)
{
    open();
    type("Mobile number", "12");
    type("E-mail", "nobody");
    type("First name", "");
    button("Save")->click();
    EXPECT_TRUE(session.submitted.isEmpty());
    EXPECT_TRUE(shows(*dialog, QStringLiteral("Enter a phone number, like (218) 555-0142.")));
    EXPECT_TRUE(shows(*dialog, QStringLiteral("Use the form name@company.example.")));
    EXPECT_TRUE(shows(*dialog, QStringLiteral("First name is needed.")));
    EXPECT_EQ(dialog->focusWidget(), named<QLineEdit>(*dialog, QStringLiteral("First name")));
    EXPECT_EQ(named<QLineEdit>(*dialog, QStringLiteral("E-mail"))->text(), QStringLiteral("nobody"));
}

TEST_F(EditProfileTest, WithoutAConnectionItIsHeldUntilApplied)
{
    session.theActivity.link = Link::Offline;
    open();
    type("Last name", "Ruiz");
    QSignalSpy saved(dialog.data(), &EditProfileDialog::saved);
    button("Save")->click();
    ASSERT_TRUE(saved.wait(5000));
    EXPECT_TRUE(saved.first().at(1).toBool());
    ASSERT_EQ(session.held.size(), 1);
}

TEST_F(EditProfileTest, SaveToPendingHoldsIt)
{
    open();
    type("Last name", "Ruiz");
    button("Save to pending")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.held.size() == 1; }, 5000));
}

TEST_F(EditProfileTest, KeepsWhatWasTypedWhenTheDiskRefuses)
{
    session.submitError = Error{Error::Kind::Cache, QStringLiteral("disk-full"), {}};
    open();
    type("Last name", "Ruiz");
    button("Save")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(*dialog, QStringLiteral("This computer could not keep the change.")); }, 5000));
    EXPECT_EQ(named<QLineEdit>(*dialog, QStringLiteral("Last name"))->text(), QStringLiteral("Ruiz"));
    EXPECT_TRUE(button("Save")->isEnabled());
}

TEST_F(EditProfileTest, ARefusedChangeComesBackAtItsField)
{
    const ChangeUser refused{
        {QStringLiteral("u-1")},
        QStringLiteral("Marisol Vega"),
        11,
        {{QStringLiteral("email"), QStringLiteral("marisol.vega@quillhaven.example"), QStringLiteral("taken@quillhaven.example")}}};
    open(EditedChange{{QStringLiteral("k-1")}, refused, {{QStringLiteral("email"), QStringLiteral("taken"), {}, {}, {}}}});
    auto *email = named<QLineEdit>(*dialog, QStringLiteral("E-mail"));
    EXPECT_EQ(email->text(), QStringLiteral("taken@quillhaven.example"));
    EXPECT_TRUE(shows(*dialog, QStringLiteral("This e-mail is already used, here or on another account. Enter another one.")));
    EXPECT_EQ(dialog->focusWidget(), email);
    type("E-mail", "mv@quillhaven.example");
    button("Save")->click();
    ASSERT_EQ(session.edited.size(), 1);
    const auto change = std::get<ChangeUser>(session.edited.first());
    EXPECT_EQ(change.edits.first().to.toString(), QStringLiteral("mv@quillhaven.example"));
    EXPECT_EQ(change.baseRevision, 12);
}

TEST_F(EditProfileTest, CanBeClosedWhileAFieldIsBeingTyped)
{
    open();
    parent.show();
    dialog->activateWindow();
    type("Last name", "Ru");
    delete dialog.data();
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(EditProfileTest, EveryControlHasItsName)
{
    open();
    EXPECT_EQ(misnamed(*dialog), QStringList());
    EXPECT_EQ(unnamed(*dialog), QStringList());
}

TEST(EditProfilePictures, InLightAndDark)
{
    if (qEnvironmentVariableIsEmpty("JACKFIELD_PICTURES"))
        GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
    const QDir folder(qEnvironmentVariable("JACKFIELD_PICTURES"));
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme theme;
        theme.setMode(mode);
        theme.applyTo(*qApp);
        FakeSession session;
        session.furnish();
        EditProfileDialog dialog(session, theme, sample(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *mobile = named<QLineEdit>(dialog, QStringLiteral("Mobile number"));
        mobile->selectAll();
        QTest::keyClicks(mobile, QStringLiteral("12"));
        named<QPushButton>(dialog, QStringLiteral("Save"))->click();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const QString name =
            mode == Theme::Mode::Light ? QStringLiteral("edit-profile-light.png") : QStringLiteral("edit-profile-dark.png");
        EXPECT_TRUE(dialog.grab().save(folder.filePath(name)));
    }
}
