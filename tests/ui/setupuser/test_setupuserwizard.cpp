#include "core/domain/fieldjson.h"
#include "tests/ui/setupuser/wizardtest.h"

#include "tests/ui/shell/byname.h"
#include "ui/fields/macedit.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/switch.h"
#include "ui/wizards/setupuser/applicationlist.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

using namespace jackfield;
using namespace jackfield::test;

class SetUpUserWizardTest : public WizardTest { };

TEST_F(SetUpUserWizardTest, S1_8_S4_1_S4_3_CollectsNameEmailAndUserIdAndSavesOneCommand)
{
    open();
    enterDetails();
    EXPECT_EQ(editor("signInId")->text(), s("lena.novak@quillhaven.example"));
    next();
    ASSERT_EQ(wizard->currentPage(), 1);
    pick("phoneNumber", "0115");
    choose("advanced");
    next();
    next();
    ASSERT_EQ(wizard->currentPage(), 3);
    QSignalSpy setUp(wizard.get(), &SetUpUserWizard::userSetUp);
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    const UserSetup sent = std::get<SetUpUser>(session.submitted.first()).setup;
    EXPECT_EQ(sent.firstName, s("Lena"));
    EXPECT_EQ(sent.signInId, s("lena.novak@quillhaven.example"));
    EXPECT_EQ(sent.phoneNumber.value, s("+12185550115"));
    EXPECT_EQ(sent.extension, s("204377"));
    EXPECT_EQ(sent.licence.value, s("advanced"));
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->nextButton()->text(), s("Saving…"));
    session.change(session.lastKey(), CommandState::Sending);
    session.change(session.lastKey(), CommandState::Applied, {}, s("u-lena"));
    ASSERT_EQ(setUp.count(), 1);
    EXPECT_EQ(setUp.at(0).at(0).toString(), s("u-lena"));
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(session.namesDropped, QStringList{SetUpUserWizard::draftName()});
}

TEST_F(SetUpUserWizardTest, S1_8_NextLeadsToTheFirstFieldThatIsMissing)
{
    open();
    QTest::keyClick(editor("firstName"), Qt::Key_Return);
    settle();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(row("firstName")->shownHint(), s("Enter the first name."));
    EXPECT_EQ(QApplication::focusWidget(), editor("firstName"));
    type("firstName", "Lena");
    QTest::keyClick(editor("firstName"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), editor("lastName"));
}

TEST_F(SetUpUserWizardTest, S1_10_AUserIdThatIsNoEmailAddressIsSaidAtTheField)
{
    open();
    enterDetails();
    type("signInId", "lena.novak@quillhaven");
    editor("firstName")->setFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return row("signInId")->hasError(); }, 2000));
    EXPECT_EQ(row("signInId")->shownHint(), s("Use the form name@company.example"));
    next();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(QApplication::focusWidget(), editor("signInId"));
}

TEST_F(SetUpUserWizardTest, S1_10_S4_10_FieldsFollowThePolicy)
{
    session.thePolicy.signInIdFormat = s("none");
    session.thePolicy.departments.clear();
    session.thePolicy.hasSites = false;
    session.thePolicy.hasUsername = false;
    session.thePolicy.hasCallingPlans = false;
    open();
    for (const char *field : {"signInId", "username", "department", "site", "callingPlan"})
        EXPECT_EQ(row(field), nullptr) << field;
}

TEST_F(SetUpUserWizardTest, S1_11_WithoutANumberAnExtensionIsRequired)
{
    session.suggestedExtension.clear();
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(row("extension")->shownHint(), s("Without a number, an extension is needed."));
    EXPECT_EQ(QApplication::focusWidget(), editor("extension"));
    pick("phoneNumber", "0106");
    EXPECT_FALSE(row("extension")->hasError());
    next();
    EXPECT_EQ(wizard->currentPage(), 2);
}

TEST_F(SetUpUserWizardTest, S1_11_S4_4_AnExtensionIsCheckedAndItsHolderNamed)
{
    open();
    enterDetails();
    next();
    EXPECT_EQ(row("extension")->shownHint(), s("204377 is free"));
    type("extension", "204118");
    editor<PickerCombo>("phoneNumber")->setFocus();
    settle();
    EXPECT_EQ(row("extension")->shownHint(), s("204118 belongs to Ines Marchetti."));
    choose("standard");
    next();
    EXPECT_EQ(wizard->currentPage(), 1);
}

TEST_F(SetUpUserWizardTest, S1_11_ALateAnswerForAnotherExtensionIsIgnored)
{
    session.suggestedExtension.clear();
    open();
    enterDetails();
    next();
    session.holdChecks = true;
    type("extension", "204118");
    Q_EMIT row("extension")->checkDue();
    EXPECT_EQ(row("extension")->shownHint(), s("Checking…"));
    type("extension", "204119");
    session.answerChecks();
    settle();
    EXPECT_FALSE(row("extension")->hasError());
    Q_EMIT row("extension")->checkDue();
    session.answerChecks();
    settle();
    EXPECT_EQ(row("extension")->shownHint(), s("204119 is free"));
}

TEST_F(SetUpUserWizardTest, S1_11_OfflineTheCopyIsAskedAndItIsCheckedWhenApplied)
{
    session.suggestedExtension.clear();
    session.theActivity.link = Link::Offline;
    open();
    enterDetails();
    next();
    type("extension", "204118");
    Q_EMIT row("extension")->checkDue();
    settle();
    EXPECT_EQ(row("extension")->shownHint(), s("204118 belongs to Ines Marchetti."));
    type("extension", "204555");
    Q_EMIT row("extension")->checkDue();
    settle();
    EXPECT_EQ(row("extension")->shownHint(), s("Free in this copy. Checked when applied."));
}

TEST_F(SetUpUserWizardTest, S1_12_AStationIsNeededAndTheCardsSayWhatIsLeft)
{
    open();
    enterDetails();
    next();
    EXPECT_EQ(card("standard")->note(), s("3,760 left"));
    EXPECT_EQ(card("professional")->note(), s("10 left"));
    next();
    EXPECT_EQ(row("licence")->shownHint(), s("Choose a station."));
    choose("professional");
    EXPECT_FALSE(row("licence")->hasError());
}

TEST_F(SetUpUserWizardTest, S1_13_NoStationLeftSaysSoAndHowToOrderMore)
{
    session.theLicences[2].assigned = session.theLicences[2].total;
    open();
    enterDetails();
    next();
    EXPECT_FALSE(card("professional")->isEnabled());
    EXPECT_EQ(card("professional")->note(), s("None left"));
    EXPECT_EQ(
        row("licence")->shownHint(),
        s("No Professional station is left. Order more from Northfold Voice, or choose another station."));
    QPushButton *order = nullptr;
    for (QPushButton *button : wizard->numberStationPage()->findChildren<QPushButton *>()) {
        if (button->text() == s("Order more…"))
            order = button;
    }
    ASSERT_NE(order, nullptr);
    QTest::mouseClick(order, Qt::LeftButton);
    bool told = false;
    for (const QLabel *label : wizard->numberStationPage()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(s("orders@northfold.example")));
    EXPECT_TRUE(told);
}

TEST_F(SetUpUserWizardTest, S1_14_ApplicationsOfTheStationAreLockedAndFullOnesAreOff)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    ApplicationList *list = wizard->numberStationPage()->applications();
    EXPECT_TRUE(list->box(s("softphone"))->isChecked());
    EXPECT_FALSE(list->box(s("softphone"))->isEnabled());
    EXPECT_EQ(list->note(s("softphone")), s("with Advanced"));
    EXPECT_EQ(list->note(s("receptionist")), s("12 left"));
    EXPECT_FALSE(list->box(s("recording"))->isEnabled());
    QTest::keyClick(list->box(s("voicemail-email")), Qt::Key_Space);
    EXPECT_EQ(wizard->builder().setup().applications, QStringList{s("voicemail-email")});
    choose("standard");
    EXPECT_FALSE(list->box(s("softphone"))->isChecked());
    EXPECT_TRUE(list->box(s("voicemail-email"))->isChecked());
}

TEST_F(SetUpUserWizardTest, S1_15_ADeviceIsFoundByMakeModelOrMacAndPickedByKeyboard)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    ASSERT_EQ(wizard->currentPage(), 2);
    DeviceSearchBox *devices = wizard->devicePage()->devices();
    QTest::keyClicks(devices->searchField(), s("107b:1e"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return devices->list()->model()->rowCount() == 1; }));
    QTest::keyClick(devices->searchField(), Qt::Key_Down);
    QTest::keyClick(devices->searchField(), Qt::Key_Return);
    EXPECT_EQ(wizard->builder().setup().device.value, s("d2"));
    EXPECT_EQ(row("device")->shownHint(), s("Deskline 450, 02:00:5E:10:7B:1E is chosen."));
    next();
    EXPECT_TRUE(wizard->reviewPage()->section(SetupPage::Device)->isVisible());
}

TEST_F(SetUpUserWizardTest, S1_15_S4_23_TheDeviceCanBeSkipped)
{
    open();
    goToReview();
    EXPECT_FALSE(wizard->builder().finished().hasDevice());
}

TEST_F(SetUpUserWizardTest, S1_16_ADeviceOfSomebodyElseLeadsToItsHolder)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    DeviceSearchBox *devices = wizard->devicePage()->devices();
    QSignalSpy asked(wizard.get(), &SetUpUserWizard::openUserRequested);
    QTest::keyClicks(devices->searchField(), s("22b4"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return devices->list()->model()->rowCount() == 1; }));
    EXPECT_TRUE(
        devices->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(s("assigned to Ines Marchetti")));
    QTest::keyClick(devices->searchField(), Qt::Key_Down);
    QTest::keyClick(devices->searchField(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<UserId>().value, s("u-ines"));
    EXPECT_TRUE(wizard->builder().setup().device.isEmpty());
}

TEST_F(SetUpUserWizardTest, S1_1_AUserIsSetUpWithADeviceThatIsInTheAccount)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    DeviceSearchBox *devices = wizard->devicePage()->devices();
    ASSERT_TRUE(QTest::qWaitFor([&] { return devices->list()->model()->rowCount() > 0; }));
    QTest::keyClick(devices->searchField(), Qt::Key_Down);
    QTest::keyClick(devices->searchField(), Qt::Key_Return);
    const DeviceId chosen = wizard->builder().setup().device;
    next();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    const UserSetup sent = std::get<SetUpUser>(session.submitted.first()).setup;
    EXPECT_FALSE(sent.device.isEmpty());
    EXPECT_EQ(sent.device, chosen);
    EXPECT_TRUE(sent.newDeviceMac.isEmpty()) << "nothing is added";
}

TEST_F(SetUpUserWizardTest, S1_3_DevicesThatAreAvailableStandFirst)
{
    std::reverse(session.theDevices.begin(), session.theDevices.end());
    session.theDevices.prepend(session.theDevices.first());
    session.theDevices.first().id = {s("d-held")};
    session.theDevices.first().user = {s("u-omar")};
    session.theDevices.first().userName = s("Omar Haddad");
    open();
    EXPECT_TRUE(shows(*wizard, s("Have a free station ready, and the phone added to the account if there is one.")));
    enterDetails();
    next();
    choose("advanced");
    next();
    const QAbstractItemModel *model = wizard->devicePage()->devices()->list()->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == session.theDevices.size(); }));
    bool heldBefore = false;
    for (int at = 0; at < model->rowCount(); ++at) {
        const QString said = model->index(at, 0).data(Qt::AccessibleTextRole).toString();
        const bool free = said.endsWith(s(", free"));
        EXPECT_FALSE(free && heldBefore) << qPrintable(said);
        heldBefore = heldBefore || !free;
    }
    EXPECT_TRUE(heldBefore);
}

TEST_F(SetUpUserWizardTest, S1_4_WithoutAFreeStationNobodyIsSetUp)
{
    for (Licence &licence : session.theLicences)
        licence.assigned = licence.total;
    open();
    enterDetails();
    next();
    for (const Licence &licence : session.theLicences)
        EXPECT_FALSE(wizard->numberStationPage()->stations()->card(licence.id)->isEnabled());
    EXPECT_TRUE(row("licence")->shownHint().contains(s("Order more from Northfold Voice")));
    next();
    EXPECT_EQ(wizard->currentPage(), 1);
    EXPECT_EQ(row("licence")->shownHint(), s("Choose a station."));
    EXPECT_TRUE(session.submitted.isEmpty());
}

TEST_F(SetUpUserWizardTest, S1_17_TheNumberOfPortsIsBoundedByTheDevice)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    auto *ports = editor<QSpinBox>("ports");
    EXPECT_FALSE(ports->isEnabled());
    Q_EMIT wizard->devicePage()->devices()->chosen(session.theDevices.first());
    EXPECT_TRUE(ports->isEnabled());
    EXPECT_EQ(ports->maximum(), 4);
    QTest::keyClick(ports, Qt::Key_Up);
    EXPECT_EQ(wizard->builder().setup().ports, 2);
}

TEST_F(SetUpUserWizardTest, S4_25_AnUnlistedPhoneIsAddedByTypeAndMac)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    Q_EMIT wizard->devicePage()->devices()->chosen(session.theDevices.first());
    auto *mac = editor<MacEdit>("newDeviceMac");
    mac->setFocus();
    QTest::keyClicks(mac, s("02-00-5e-00-00-01"));
    EXPECT_TRUE(wizard->builder().setup().device.isEmpty()) << "one or the other";
    next();
    EXPECT_EQ(row("newDeviceType")->shownHint(), s("Choose make and model."));
    pick("newDeviceType", "");
    EXPECT_EQ(wizard->builder().finished().newDeviceMac, s("02:00:5E:00:00:01"));
    next();
    EXPECT_EQ(wizard->currentPage(), 3);
}

TEST_F(SetUpUserWizardTest, S4_16_ThePortalIsAChoiceForStandardOnly)
{
    open();
    type("firstName", "Lena");
    type("lastName", "Novak");
    type("signInId", "lena@quillhaven.example");
    next();
    ASSERT_EQ(wizard->currentPage(), 1) << "whether an e-mail is needed, the station decides";
    choose("advanced");
    auto *portal = wizard->numberStationPage()->findChild<Switch *>();
    EXPECT_TRUE(portal->isChecked());
    EXPECT_FALSE(portal->isEnabled());
    next();
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_EQ(QApplication::focusWidget(), editor("email"));
    next();
    EXPECT_EQ(wizard->currentPage(), 0);
    wizard->goTo(1);
    choose("standard");
    EXPECT_TRUE(portal->isEnabled());
    QTest::mouseClick(portal, Qt::LeftButton);
    next();
    EXPECT_EQ(wizard->currentPage(), 2);
}

TEST_F(SetUpUserWizardTest, S4_5_S4_7_S4_21_LanguageTimeZoneAndCallingPlanAreChosenOfThePolicy)
{
    open();
    enterDetails();
    pick("promptLanguage", "French");
    pick("timeZone", qPrintable(session.thePolicy.timeZones.last().name));
    next();
    choose("advanced");
    pick("callingPlan", "Local only");
    next();
    QTest::mouseClick(wizard->skipButton(), Qt::LeftButton);
    settle();
    next();
    ASSERT_EQ(session.submitted.size(), 1);
    const UserSetup sent = std::get<SetUpUser>(session.submitted.first()).setup;
    EXPECT_EQ(sent.promptLanguage, s("fr"));
    EXPECT_EQ(sent.timeZone, session.thePolicy.timeZones.last().id);
    EXPECT_EQ(sent.callingPlan, s("local"));
}

TEST_F(SetUpUserWizardTest, S4_2_S4_18_TheReviewSaysWhetherAWelcomeMailGoesOut)
{
    open();
    goToReview();
    EXPECT_TRUE(shows(*wizard, s("A welcome mail goes to lena.novak@quillhaven.example.")));
    wizard->goTo(0);
    settle();
    auto *blocked = named<Switch>(*wizard, s("Do not send the welcome mail now"));
    ASSERT_TRUE(blocked);
    QTest::mouseClick(blocked, Qt::LeftButton);
    wizard->goTo(3);
    settle();
    EXPECT_TRUE(shows(*wizard, s("No welcome mail goes out now. You can send it later.")));
}

TEST_F(SetUpUserWizardTest, S4_2_TheReviewSaysWhyNoMailGoesOut)
{
    open();
    type("firstName", "Lena");
    type("lastName", "Novak");
    type("signInId", "lena@quillhaven.example");
    next();
    choose("standard");
    QTest::mouseClick(wizard->numberStationPage()->findChild<Switch *>(), Qt::LeftButton);
    next();
    QTest::mouseClick(wizard->skipButton(), Qt::LeftButton);
    settle();
    ASSERT_EQ(wizard->currentPage(), 3);
    EXPECT_TRUE(shows(*wizard, s("No mail goes out: there is no e-mail address.")));
    wizard->goTo(0);
    type("email", "lena@quillhaven.example");
    wizard->goTo(3);
    settle();
    EXPECT_TRUE(shows(*wizard, s("No mail goes out: there is no voice portal access.")));
}

TEST_F(SetUpUserWizardTest, S4_11_AProposalThatIsTakenGivesWayToTheNextOne)
{
    session.taken.insert(s("username/lnovak"), s("Lars Novak"));
    open();
    enterDetails();
    ASSERT_TRUE(QTest::qWaitFor([&] { return row("username")->shownHint() == s("lenanovak is free. Letters and numbers only."); }));
    EXPECT_EQ(editor("username")->text(), s("lenanovak"));
}

TEST_F(SetUpUserWizardTest, GoingBackAndForthLosesNothing)
{
    open();
    goToReview();
    const UserSetup before = wizard->builder().setup();
    for (int page : {0, 2, 1, 3}) {
        wizard->goTo(page);
        settle();
    }
    EXPECT_EQ(wizard->builder().setup(), before);
    EXPECT_EQ(editor("firstName")->text(), s("Lena"));
}

TEST_F(SetUpUserWizardTest, ADraftIsKeptOfferedAndCanBeStartedOver)
{
    open();
    enterDetails();
    wizard->reject();
    ASSERT_TRUE(session.theDraft());
    EXPECT_EQ(session.theDraft()->firstName, s("Lena"));
    open();
    EXPECT_EQ(editor("firstName")->text(), s("Lena"));
    for (QPushButton *button : wizard->detailsPage()->findChildren<QPushButton *>()) {
        if (button->text() == s("Start over"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_TRUE(editor("firstName")->text().isEmpty());
    EXPECT_FALSE(session.theDraft());
}

TEST_F(SetUpUserWizardTest, AnotherUserCanFollow)
{
    open();
    goToReview();
    wizard->anotherBox()->setChecked(true);
    next();
    session.change(session.lastKey(), CommandState::Applied, {}, s("u1"));
    settle();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->currentPage(), 0);
    EXPECT_TRUE(editor("firstName")->text().isEmpty());
}

TEST_F(SetUpUserWizardTest, APageIsThereInItsFirstFrame)
{
    open();
    enterDetails();
    next();
    choose("advanced");
    next();
    wizard->skipButton()->click(); // and no event after it
    int found = 0;
    for (QLabel *label : wizard->reviewPage()->findChildren<QLabel *>()) {
        if (label->text() == s("Lena Novak") || label->text() == s("We ask you for the emergency address.")
            || label->text() == s("Advanced")) {
            EXPECT_TRUE(label->isVisible()) << qPrintable(label->text());
            ++found;
        }
    }
    EXPECT_GE(found, 2);
}

TEST_F(SetUpUserWizardTest, TheNoteOfAnApplicationIsNeverCut)
{
    session.theApplications.first().name =
        QStringLiteral("Softphone and team messaging on every computer, tablet and telephone of the house");
    open();
    enterDetails();
    next();
    choose("advanced");
    const auto *list = wizard->numberStationPage()->findChild<ApplicationList *>();
    int notes = 0;
    for (const PlainLabel *label : list->findChildren<PlainLabel *>()) {
        if (label->text().isEmpty())
            continue;
        EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text())) << qPrintable(label->text());
        EXPECT_LE(label->mapTo(list, QPoint(label->width(), 0)).x(), list->width());
        ++notes;
    }
    EXPECT_GT(notes, 0);
}

TEST_F(SetUpUserWizardTest, EveryControlHasAnAccessibleName)
{
    open();
    for (int page = 0; page < wizard->pageCount(); ++page) {
        for (const QWidget *widget : wizard->page(page)->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(s("qt_"))
                || widget->inherits("QComboBoxListView")) // never shown: a picker has a list of its own
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className() << " on page " << page;
        }
    }
    for (QPushButton *button : wizard->findChildren<QPushButton *>())
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

TEST_F(SetUpUserWizardTest, Fault30_ANameWithMarkupIsShownAsTyped)
{
    session.theDevices[0].model = s("<b>450</b>");
    session.theLicences[1].name = s("<i>Advanced</i> & %1");
    open();
    type("firstName", "<b>Lena</b>");
    type("lastName", "<img src=x>");
    type("email", "lena@quillhaven.example");
    next();
    choose("advanced");
    next();
    Q_EMIT wizard->devicePage()->devices()->chosen(session.theDevices.first());
    next();
    ASSERT_EQ(wizard->currentPage(), 3);
    EXPECT_TRUE(wizard->reviewPage()->section(SetupPage::Details)->accessibleDescription().contains(s("<b>Lena</b> <img src=x>")));
    for (const QLabel *label : wizard->findChildren<QLabel *>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty()) << qPrintable(label->text());
}

TEST_F(SetUpUserWizardTest, S1_7_AWizardThatBeginsWithANumberAndADeviceHasThemChosenAndMakesNoDraftOfThem)
{
    open();
    UserSetup given;
    given.phoneNumber = session.theNumbers.first().id;
    given.device = session.theDevices.first().id;
    wizard->startWith(given, session.theDevices.first());
    enterDetails();
    next();
    EXPECT_EQ(editor<PickerCombo>("phoneNumber")->currentId(), given.phoneNumber.value);
    choose("advanced");
    next();
    ASSERT_TRUE(wizard->devicePage()->chosenDevice());
    EXPECT_EQ(wizard->devicePage()->chosenDevice()->id, given.device);
    EXPECT_EQ(wizard->builder().finished().device, given.device);

    session.theUnfinished.clear();
    session.namesKept.clear();
    open();
    wizard->startWith(given);
    wizard->reject();
    EXPECT_TRUE(session.namesKept.isEmpty());
}

TEST_F(SetUpUserWizardTest, S1_7_ADraftThatIsThereGetsTheNumberThatWasChosen)
{
    UserSetup draft;
    draft.firstName = s("Lena");
    draft.phoneNumber = session.theNumbers.last().id;
    session.keepUnfinished(commandKind(SetUpUser{}), toJson(draft));
    wizard = std::make_unique<SetUpUserWizard>(session, theme, nullptr);
    UserSetup given;
    given.phoneNumber = session.theNumbers.first().id;
    wizard->startWith(given);
    settle();
    EXPECT_EQ(wizard->builder().setup().firstName, s("Lena"));
    EXPECT_EQ(wizard->builder().setup().phoneNumber, given.phoneNumber);
}
