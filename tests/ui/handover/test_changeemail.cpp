#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/wizards/handover/changeemaildialog.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

class ChangeEmailTest : public ::testing::Test {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    void open(Link link = Link::Online)
    {
        session.theActivity.link = link;
        UserDetails details;
        details.user.id = {s("u-1")};
        details.user.revision = 12;
        details.user.firstName = s("Ines");
        details.user.email = details.user.signInId = s("ines@quillhaven.example");
        details.messaging.enabled = true;
        details.messaging.revision = 5;
        dialog = new ChangeEmailDialog(session, theme, details, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        owner.reset(dialog);
        dialog->show();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        auto *field = named<QLineEdit>(*dialog, s("New e-mail"));
        field->clear();
        QTest::keyClicks(field, s(text));
    }
    void press(const char *name)
    {
        auto *button = named<QPushButton>(*dialog, s(name));
        ASSERT_TRUE(button) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    Theme theme;
    FakeSession session;
    std::unique_ptr<ChangeEmailDialog> owner;
    ChangeEmailDialog *dialog = nullptr;
};

TEST_F(ChangeEmailTest, Fault57_S2_8_S2_9_S2_10_S2_36_TheStepsAreQueuedInTheirOrder)
{
    open();
    type("jonah@quillhaven.example");
    press("Change e-mail");
    ASSERT_EQ(session.submitted.size(), 3);
    const auto change = [this](int at) { return std::get<ChangeObject>(session.submitted[at]); };
    EXPECT_EQ(change(0).edits, (QList<FieldEdit>{{s("enabled"), true, false}}));
    EXPECT_EQ(
        change(1).edits,
        (QList<FieldEdit>{
            {s("email"), s("ines@quillhaven.example"), s("jonah@quillhaven.example")},
            {s("signInId"), s("ines@quillhaven.example"), s("jonah@quillhaven.example")}}))
        << "a User ID that is the e-mail goes with it";
    EXPECT_EQ(change(2).edits, (QList<FieldEdit>{{s("enabled"), false, true}}));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ChangeEmailTest, Fault57_OfflineTheyWaitInPendingChanges)
{
    open(Link::Offline);
    type("jonah@quillhaven.example");
    press("Save to pending");
    EXPECT_EQ(session.held.size(), 3);
}

TEST_F(ChangeEmailTest, Fault58_AnEmailInUseIsSaidAtTheFieldAndNothingIsSent)
{
    open();
    session.taken.insert(s("email/kim@quillhaven.example"), s("Kim Osei"));
    type("kim@quillhaven.example");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(*dialog, s("This e-mail belongs to Kim Osei. Enter another one.")); }, 5000));
    press("Change e-mail");
    EXPECT_TRUE(session.submitted.isEmpty());
    type("kim");
    press("Change e-mail");
    EXPECT_TRUE(shows(*dialog, s("Use the form name@company.example.")));
    EXPECT_TRUE(session.submitted.isEmpty());
}

} // namespace jackfield::test
