#include "tests/ui/setupuser/wizardtest.h"

#include "core/domain/fieldjson.h"
#include "tests/ui/shell/byname.h"
#include "ui/wizards/setupuser/severalusersdialog.h"

#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QPointer>

using namespace jackfield;
using namespace jackfield::test;

/// What a program that is killed at any moment leaves for the next start.
class DraftsTest : public WizardTest {
protected:
    static Error taken(const char *field)
    {
        return {Error::Kind::Rejected, s("invalid"), {}, {{s(field), s("taken"), {}, {}, s("Omar Haddad")}}};
    }
    UserSetup draft(const IdempotencyKey &refused = {})
    {
        UserSetup setup;
        fromJson(session.theUnfinished.value(SetUpUserWizard::draftName(refused)), setup);
        return setup;
    }
    /// The program dies: nothing that the wizard would do at its end is done.
    QHash<QString, QJsonObject> kill()
    {
        const QHash<QString, QJsonObject> left = session.theUnfinished;
        wizard.reset();
        return left;
    }
};

TEST_F(DraftsTest, S1_8_WhoTypesWithoutAPauseIsWrittenAllTheSame)
{
    open();
    QLineEdit *first = editor("firstName");
    first->setFocus();
    // A key at least each 30 ms, so that no pause is ever as long as half a second.
    const QDeadlineTimer deadline(20000);
    for (int letter = 0; !session.theDraft() && !deadline.hasExpired(); ++letter) {
        QTest::keyClick(first, Qt::Key_A);
        if (first->text().size() > 200)
            first->clear();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    ASSERT_TRUE(session.theDraft());
    EXPECT_FALSE(session.theDraft()->firstName.isEmpty());
}

TEST_F(DraftsTest, S1_8_APageThatIsLeftIsWrittenAtOnce)
{
    open();
    enterDetails();
    const UserSetup typed = wizard->builder().setup();
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    ASSERT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(session.theDraft(), typed) << "before any moment has passed";
}

TEST_F(DraftsTest, S1_7_ATemplateOrANumberThatIsTakenIsWrittenWithWhatWasTyped)
{
    open();
    type("firstName", "Lena");
    UserSetup given;
    given.phoneNumber = session.theNumbers.first().id;
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.theDraft().has_value(); }));
    wizard->startWith(given);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.theDraft()->phoneNumber == given.phoneNumber; }));
    EXPECT_EQ(session.theDraft()->firstName, s("Lena"));
}

TEST_F(DraftsTest, Fault20_WhoWasSavedBeforeAKillIsNotOfferedAgain)
{
    session.holdSubmit = true;
    open();
    goToReview();
    next();
    ASSERT_TRUE(session.theDraft()) << "nobody has said yet that it is on the disk";
    session.theUnfinished = kill();
    session.holdSubmit = false;
    open();
    EXPECT_TRUE(editor("firstName")->text().isEmpty()) << "the outbox has it";
    EXPECT_FALSE(session.theDraft());
}

TEST_F(DraftsTest, Fault20_WhoWasSetUpBeforeTheNextStartIsNotOfferedEither)
{
    session.holdSubmit = true;
    open();
    goToReview();
    next();
    session.theUnfinished = kill();
    User &user = session.theUserDetails[s("u-lena")].user;
    user.firstName = s("Lena");
    user.lastName = s("Novak");
    user.email = s("lena.novak@quillhaven.example");
    user.extension = s("204377");
    session.theCommands.clear();
    session.holdSubmit = false;
    open();
    EXPECT_TRUE(editor("firstName")->text().isEmpty());
    EXPECT_FALSE(session.theDraft());
}

TEST_F(DraftsTest, Fault20_WhoWasNotSavedBeforeAKillIsOffered)
{
    session.holdSubmit = true;
    open();
    goToReview();
    next();
    session.theUnfinished = kill();
    session.theCommands.clear(); // it never came to the disk
    session.holdSubmit = false;
    open();
    EXPECT_EQ(editor("firstName")->text(), s("Lena"));
    EXPECT_EQ(wizard->builder().setup().licence.value, s("advanced"));
}

TEST_F(DraftsTest, Fault22_ADiskThatRefusesLeavesADraftThatIsOffered)
{
    session.submitError = Error{Error::Kind::Cache, s("disk-full"), {}};
    open();
    goToReview();
    next();
    session.theUnfinished = kill();
    session.submitError.reset();
    open();
    EXPECT_EQ(editor("firstName")->text(), s("Lena"));
}

TEST_F(DraftsTest, ARefusedSetUpHasADraftOfItsOwn)
{
    UserSetup other;
    other.firstName = s("Odile");
    session.keepUnfinished(commandKind(SetUpUser{}), toJson(other));
    const IdempotencyKey old{s("old")};
    UserSetup setup;
    setup.firstName = s("Lena");
    setup.lastName = s("Novak");
    setup.email = s("lena.novak@quillhaven.example");
    setup.signInId = setup.email;
    setup.extension = s("204377");
    setup.licence = {s("advanced")};
    const RefusedSetup refused{old, setup, taken("extension").fields};
    open(refused);
    EXPECT_FALSE(session.theUnfinished.contains(SetUpUserWizard::draftName(old))) << "nothing was typed yet";
    type("extension", "204388");
    ASSERT_TRUE(QTest::qWaitFor([&] { return draft(old).extension == s("204388"); }));
    EXPECT_EQ(session.theDraft(), other) << "who else was being set up is still there";

    session.theUnfinished = kill();
    open(refused);
    EXPECT_EQ(editor("extension")->text(), s("204388"));
    EXPECT_FALSE(row("extension")->hasError()) << "the refused value is another one";
    type("extension", "204377");
    EXPECT_EQ(row("extension")->shownHint(), s("204377 belongs to Omar Haddad."));
    type("extension", "204389");
    next();
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_FALSE(session.theUnfinished.contains(SetUpUserWizard::draftName(old)));
    EXPECT_EQ(session.theDraft(), other);
}

TEST_F(DraftsTest, ACorrectionThatIsRefusedTooStaysInTheOutboxUntilItIsRight)
{
    const IdempotencyKey old{s("old")};
    UserSetup setup;
    setup.firstName = s("Lena");
    setup.lastName = s("Novak");
    setup.email = s("lena.novak@quillhaven.example");
    setup.signInId = setup.email;
    setup.extension = s("204377");
    setup.licence = {s("advanced")};
    open(RefusedSetup{old, setup, taken("extension").fields});
    type("extension", "204388");
    next();
    next();
    next();
    const IdempotencyKey second = session.lastKey();
    session.change(second, CommandState::Rejected, taken("extension"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(session.discarded, QList<IdempotencyKey>{old});
    type("extension", "204399");
    ASSERT_TRUE(QTest::qWaitFor([&] { return draft(second).extension == s("204399"); }));
    EXPECT_FALSE(session.theDraft()) << "it is not offered as somebody new";
    next();
    next();
    next();
    EXPECT_EQ(session.discarded, (QList<IdempotencyKey>{old, second}));
}

TEST_F(DraftsTest, APastedTableComesBackWithItsStation)
{
    const QPointer<SeveralUsersDialog> first = new SeveralUsersDialog(session, theme, nullptr);
    first->show();
    settle();
    named<PickerCombo>(*first, s("Station (license)"))->setCurrentId(s("advanced"));
    Q_EMIT named<PickerCombo>(*first, s("Station (license)"))->picked(s("advanced"));
    first->findChild<QPlainTextEdit *>()->setPlainText(s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.theUnfinished.contains(SeveralUsersDialog::draftName()); }));
    delete first;

    const QPointer<SeveralUsersDialog> second = new SeveralUsersDialog(session, theme, nullptr);
    second->show();
    settle();
    EXPECT_EQ(second->findChild<QPlainTextEdit *>()->toPlainText(), s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
    EXPECT_EQ(named<PickerCombo>(*second, s("Station (license)"))->currentId(), s("advanced"));
    EXPECT_TRUE(shows(*second, s("Your draft is back.")));
    QTest::mouseClick(named<QPushButton>(*second, s("Start over")), Qt::LeftButton);
    EXPECT_TRUE(second->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    EXPECT_FALSE(session.theUnfinished.contains(SeveralUsersDialog::draftName()));
    delete second;
}

TEST_F(DraftsTest, Fault20_OfAPastedTableWhoIsInTheOutboxLeaves)
{
    const QPointer<SeveralUsersDialog> first = new SeveralUsersDialog(session, theme, nullptr);
    first->show();
    settle();
    Q_EMIT named<PickerCombo>(*first, s("Station (license)"))->picked(s("advanced"));
    first->findChild<QPlainTextEdit *>()->setPlainText(s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *button = named<QPushButton>(*first, s("Set up 2 user(s)"));
        return button && button->isEnabled();
    }));
    session.holdSubmit = true;
    QTest::mouseClick(named<QPushButton>(*first, s("Set up 2 user(s)")), Qt::LeftButton);
    const QHash<QString, QJsonObject> left = session.theUnfinished; // killed with the first one on the disk
    delete first;
    session.theUnfinished = left;

    const QPointer<SeveralUsersDialog> second = new SeveralUsersDialog(session, theme, nullptr);
    second->show();
    settle();
    EXPECT_EQ(second->findChild<QPlainTextEdit *>()->toPlainText(), s("Odile Roy\todile@q.example"));
    delete second;
}
