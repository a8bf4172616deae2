#include "tests/ui/setupuser/wizardtest.h"

#include "tests/ui/shell/byname.h"

#include <QApplication>

using namespace jackfield;
using namespace jackfield::test;

/// What happens between Save and the answer.
class SaveTest : public WizardTest {
protected:
    static Error refusal(const char *field, const char *code, const char *holder = "")
    {
        return {Error::Kind::Rejected, s("invalid"), {}, {{s(field), s(code), {}, {}, s(holder)}}};
    }
    static int rowsThatEndWith(const QAbstractItemModel &model, int role, const char *text)
    {
        int found = 0;
        for (int at = 0; at < model.rowCount(); ++at)
            found += model.index(at, 0).data(role).toString().endsWith(s(text)) ? 1 : 0;
        return found;
    }
};

TEST_F(SaveTest, Fault52_SavePressedTwiceIsOneCommand)
{
    session.holdSubmit = true;
    open();
    goToReview();
    QTest::mouseDClick(wizard->nextButton(), Qt::LeftButton);
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    QTest::keyClick(wizard.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(wizard->nextButton()->isEnabled());
    session.answerSubmit();
    settle();
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(SaveTest, Fault52_EnterPressedTwiceIsOneCommand)
{
    open();
    goToReview();
    wizard->nextButton()->setFocus();
    QTest::keyClick(wizard->nextButton(), Qt::Key_Return);
    QTest::keyClick(wizard->nextButton(), Qt::Key_Return);
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(SaveTest, Fault54_AStationGoneMeanwhileGoesBackToItsPageWithEverythingKept)
{
    open();
    goToReview();
    next();
    const IdempotencyKey key = session.lastKey();
    session.theLicences[1].assigned = session.theLicences[1].total;
    session.change(key, CommandState::Rejected, refusal("licence", "none-left"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(
        row("licence")->shownHint(), s("No Advanced station is left. Order more from Northfold Voice, or choose another station."));
    EXPECT_EQ(card("advanced")->note(), s("None left"));
    EXPECT_EQ(session.discarded, QList<IdempotencyKey>{key});
    EXPECT_EQ(wizard->builder().setup().firstName, s("Lena"));
    choose("professional");
    EXPECT_FALSE(row("licence")->hasError());
    next();
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 2);
    EXPECT_NE(session.lastKey(), key) << "corrected, it is a new command";
    EXPECT_EQ(std::get<SetUpUser>(session.submitted.last()).setup.licence.value, s("professional"));
}

TEST_F(SaveTest, Fault55_AnExtensionTakenMeanwhileGivesWayToTheNextFreeOne)
{
    open();
    goToReview();
    next();
    session.taken.insert(s("extension/204378"), s("Odile Roy")); // the copy knows of neither
    session.change(session.lastKey(), CommandState::Rejected, refusal("extension", "taken", "Omar Haddad"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(editor("extension")->text(), s("204379"));
    EXPECT_EQ(row("extension")->hint(FieldRow::Hint::Caution), s("204378 belongs to Odile Roy. This is the next free one."));
    EXPECT_FALSE(row("extension")->hasError());
    EXPECT_EQ(QApplication::focusWidget(), editor("extension"));
    EXPECT_EQ(editor("firstName")->text(), s("Lena"));
    EXPECT_TRUE(session.theDraft()) << "what was typed is a draft again";
    EXPECT_EQ(wizard->nextButton()->text(), s("Next"));
    next();
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 2);
    EXPECT_EQ(std::get<SetUpUser>(session.submitted.last()).setup.extension, s("204379"));
}

TEST_F(SaveTest, Fault55_AnExtensionThatWasTypedStaysAndTheNextFreeOneIsAClickAway)
{
    open();
    goToReview();
    wizard->goTo(1);
    type("extension", "204390");
    next();
    next();
    next();
    session.change(session.lastKey(), CommandState::Rejected, refusal("extension", "taken", "Omar Haddad"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(row("extension")->shownHint(), s("204390 belongs to Omar Haddad."));
    EXPECT_EQ(editor("extension")->text(), s("204390"));
    auto *other = named<QPushButton>(*wizard, s("Use 204377"));
    ASSERT_TRUE(other);
    QTest::mouseClick(other, Qt::LeftButton);
    settle();
    EXPECT_EQ(editor("extension")->text(), s("204377"));
    EXPECT_FALSE(row("extension")->hasError());
    EXPECT_FALSE(other->isVisible());
}

TEST_F(SaveTest, Fault55_ANumberTakenMeanwhileComesBackToItsPageWithTheOthers)
{
    open();
    goToReview();
    wizard->goTo(1);
    pick("phoneNumber", "0115");
    const NumberId taken = wizard->builder().setup().phoneNumber;
    ASSERT_FALSE(taken.isEmpty());
    const UserSetup before = wizard->builder().setup();
    next();
    next();
    next();
    for (PhoneNumber &number : session.theNumbers) {
        if (number.id == taken)
            number.user = {s("u-omar")};
    }
    session.change(session.lastKey(), CommandState::Rejected, refusal("phoneNumber", "taken", "Omar Haddad"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(row("phoneNumber")->shownHint(), s("(218) 555-0115 belongs to Omar Haddad. Choose another number."));
    EXPECT_EQ(wizard->builder().setup(), before);
    auto *combo = editor<PickerCombo>("phoneNumber");
    combo->showPopup();
    const QAbstractItemModel *model = combo->popup()->list()->model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() > 1 && rowsThatEndWith(*model, Qt::DisplayRole, "0115") == 0; }));
    combo->hidePopup();
}

TEST_F(SaveTest, Fault55_ADeviceTakenMeanwhileComesBackToItsPageAndCannotBePicked)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    const Device device = session.theDevices.first();
    Q_EMIT wizard->devicePage()->devices()->chosen(device);
    next();
    const UserSetup before = wizard->builder().setup();
    next();
    session.theDevices.first().user = {s("u-omar")};
    session.theDevices.first().userName = s("Omar Haddad");
    session.change(session.lastKey(), CommandState::Rejected, refusal("device", "taken", "Omar Haddad"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 2);
    EXPECT_EQ(row("device")->shownHint(), s("This device belongs to Omar Haddad. Choose another one."));
    EXPECT_EQ(wizard->builder().setup(), before);
    DeviceSearchBox *devices = wizard->devicePage()->devices();
    const QAbstractItemModel *model = devices->list()->model();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return model->rowCount() > 1 && rowsThatEndWith(*model, Qt::AccessibleTextRole, "assigned to Omar Haddad") == 1; }));
}

TEST_F(SaveTest, Fault55_SeveralRefusedFieldsOpenTheFirstPageAndAreAllMarked)
{
    open();
    goToReview();
    wizard->goTo(1);
    type("extension", "204390");
    next();
    next();
    next();
    Error error = refusal("extension", "taken", "Omar Haddad");
    error.fields.append({s("username"), s("taken"), {}, {}, {}});
    session.change(session.lastKey(), CommandState::Rejected, error);
    settle();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(row("username")->shownHint(), s("lnovak is taken, here or in another account."));
    EXPECT_TRUE(row("extension")->hasError());
}

TEST_F(SaveTest, Fault58_AnEmailInUseElsewhereIsSaidAtTheField)
{
    open();
    goToReview();
    next();
    session.change(session.lastKey(), CommandState::Rejected, refusal("email", "taken"));
    settle();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(row("email")->shownHint(), s("lena.novak@quillhaven.example is taken, here or in another account."));
}

TEST_F(SaveTest, ARefusalOfNoFieldIsSaidOnTheReview)
{
    open();
    goToReview();
    next();
    session.change(session.lastKey(), CommandState::Rejected, {Error::Kind::Forbidden, s("forbidden"), {}});
    settle();
    EXPECT_EQ(wizard->currentPage(), 3);
    EXPECT_EQ(wizard->reviewPage()->failure(), s("You may not set up users on this account."));
    EXPECT_TRUE(wizard->nextButton()->isEnabled());
}

TEST_F(SaveTest, ADiskThatRefusesLosesNothing)
{
    session.submitError = Error{Error::Kind::Cache, s("disk-full"), {}};
    open();
    goToReview();
    next();
    EXPECT_EQ(wizard->currentPage(), 3);
    EXPECT_EQ(wizard->reviewPage()->failure(), s("This could not be saved on this computer."));
    EXPECT_TRUE(session.namesDropped.isEmpty());
    EXPECT_EQ(wizard->nextButton()->text(), s("Save"));
    session.submitError.reset();
    next();
    EXPECT_EQ(session.submitted.size(), 2);
    EXPECT_TRUE(wizard->reviewPage()->failure().isEmpty());
}

TEST_F(SaveTest, OfflineTheCommandWaitsAndTheWizardCloses)
{
    session.theActivity.link = Link::Offline;
    open();
    goToReview();
    QSignalSpy queued(wizard.get(), &SetUpUserWizard::queued);
    next();
    EXPECT_EQ(queued.count(), 1);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_FALSE(session.theDraft());
}

TEST_F(SaveTest, GoingOfflineWhileSavingClosesItToo)
{
    open();
    goToReview();
    QSignalSpy queued(wizard.get(), &SetUpUserWizard::queued);
    next();
    EXPECT_EQ(queued.count(), 0);
    session.setLink(Link::Offline);
    EXPECT_EQ(queued.count(), 1);
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(SaveTest, WhatTakesLongCanBeLeftToGoOn)
{
    open();
    wizard->setPatience(1);
    goToReview();
    next();
    session.change(session.lastKey(), CommandState::Checking);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard->cancelButton()->text() == s("Close"); }));
    QSignalSpy queued(wizard.get(), &SetUpUserWizard::queued);
    QTest::mouseClick(wizard->cancelButton(), Qt::LeftButton);
    EXPECT_EQ(queued.count(), 1);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_TRUE(session.discarded.isEmpty());
}

TEST_F(SaveTest, AnAnswerThatIsFasterThanTheKeyIsNotMissed)
{
    session.holdSubmit = true;
    open();
    goToReview();
    QSignalSpy setUp(wizard.get(), &SetUpUserWizard::userSetUp);
    next();
    session.change(session.lastKey(), CommandState::Applied, {}, s("u-lena"));
    EXPECT_EQ(setUp.count(), 0);
    session.answerSubmit();
    settle();
    EXPECT_EQ(setUp.count(), 1);
}

TEST_F(SaveTest, EscapeWhileItIsWrittenToDiskDoesNotClose)
{
    session.holdSubmit = true;
    open();
    goToReview();
    next();
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_TRUE(wizard->isVisible());
}

TEST_F(SaveTest, Fault37_AnswersAfterTheWindowIsGoneAreIgnored)
{
    session.holdSubmit = true;
    session.holdChecks = true;
    open();
    goToReview();
    next();
    wizard.reset();
    session.answerSubmit();
    session.answerChecks();
    session.change(session.lastKey(), CommandState::Applied, {}, s("u-lena"));
    session.setLink(Link::Offline);
    settle();
    EXPECT_EQ(session.submitted.size(), 1);
}

TEST_F(SaveTest, ACommandRefusedEarlierIsOpenedAtItsFieldAndReplaced)
{
    open();
    goToReview();
    const UserSetup setup = wizard->builder().finished();
    wizard.reset();
    const IdempotencyKey old{s("old")};
    open(RefusedSetup{old, setup, {{s("extension"), s("taken"), {}, {}, s("Omar Haddad")}}});
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(row("extension")->shownHint(), s("204377 belongs to Omar Haddad."));
    EXPECT_TRUE(session.discarded.isEmpty());
    type("extension", "204400");
    next();
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    EXPECT_EQ(session.discarded, QList<IdempotencyKey>{old});
}
