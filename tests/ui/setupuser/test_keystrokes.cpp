#include "tests/ui/setupuser/wizardtest.h"

#include <QApplication>
#include <QCheckBox>
#include <QSpinBox>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Counts what a practised person presses; nobody touches the mouse.
class KeystrokesTest : public WizardTest {
protected:
    KeystrokesTest()
    {
        for (const auto &[first, last] : {std::pair("Ines", "Marchetti"), std::pair("Omar", "Haddad"), std::pair("Jo", "Smith")}) {
            User &user = session.theUserDetails[s(first)].user;
            user.id = {s(first)};
            user.firstName = s(first);
            user.lastName = s(last);
            user.email = s("%1.%2@quillhaven.example").arg(user.firstName.toLower(), user.lastName.toLower());
        }
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    void write(const char *text)
    {
        for (const char *letter = text; *letter; ++letter) {
            ++pressed;
            QTest::keyClick(QApplication::focusWidget(), *letter);
        }
        settle();
    }

    int pressed = 1; // Ctrl+N, or Start
};

// Source 1, with the same names: Start, four fields to click and to fill, Next; a number and a station, each a list to open and to pick
// from, and two applications; Next; a device to search by three letters and to pick, the ports, a list too; Save.
int ofThePortal(const QString &first, const QString &last, const QString &email)
{
    const qsizetype typed = first.size() + last.size() + 2 * email.size() + 3;
    const int clicks = 1 + 4 + 1 + 2 + 2 + 2 + 1 + 2 + 2 + 1;
    return int(typed) + clicks;
}

} // namespace

TEST_F(KeystrokesTest, S1_7_S1_17_AUserTakesAtMostHalfOfThePortalsKeysAndClicks)
{
    open();
    write("Lena");
    press(Qt::Key_Tab);
    write("Novak");
    press(Qt::Key_Tab);
    write("l");            // the rest of the address follows
    press(Qt::Key_Return); // takes it
    press(Qt::Key_Return);
    ASSERT_EQ(wizard->currentPage(), 1);
    const QString email = s("lena.novak@quillhaven.example");
    EXPECT_EQ(wizard->builder().setup().email, email);
    EXPECT_EQ(wizard->builder().setup().signInId, email);

    press(Qt::Key_Down); // the free numbers, which open over the field
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(wizard->builder().setup().phoneNumber.isEmpty());
    while (!qobject_cast<StationCard *>(QApplication::focusWidget()) && pressed < 60)
        press(Qt::Key_Tab);
    press(Qt::Key_Down);
    if (wizard->builder().setup().licence.isEmpty())
        press(Qt::Key_Space);
    EXPECT_FALSE(wizard->builder().setup().licence.isEmpty());
    const auto isApplication = [this] {
        QWidget *focus = QApplication::focusWidget();
        return wizard->numberStationPage()->applications()->isAncestorOf(focus) && qobject_cast<QCheckBox *>(focus);
    };
    while (wizard->builder().setup().applications.size() < 2 && pressed < 80) {
        press(Qt::Key_Tab);
        if (isApplication())
            press(Qt::Key_Space);
    }
    EXPECT_EQ(wizard->builder().setup().applications.size(), 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(wizard->currentPage(), 2);

    write("450");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !session.deviceSearches.isEmpty() && session.deviceSearches.last().text == s("450"); }));
    settle();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(wizard->builder().setup().device.isEmpty());
    while (!qobject_cast<QSpinBox *>(QApplication::focusWidget()) && pressed < 80)
        press(Qt::Key_Tab);
    press(Qt::Key_Up);
    EXPECT_EQ(wizard->builder().setup().ports, 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(wizard->currentPage(), 3);
    press(Qt::Key_Return);
    ASSERT_EQ(session.submitted.size(), 1);
    QSignalSpy setUp(wizard.get(), &SetUpUserWizard::userSetUp);
    session.change(session.lastKey(), CommandState::Applied, {}, s("u-lena"));
    settle();
    EXPECT_EQ(setUp.count(), 1);
    EXPECT_FALSE(wizard->isVisible()) << "confirmed, and out of the way";
    const int portal = ofThePortal(s("Lena"), s("Novak"), email);
    RecordProperty("pressed", pressed);
    RecordProperty("portal", portal);
    EXPECT_LE(pressed * 2, portal) << pressed << " against " << portal;
}

TEST_F(KeystrokesTest, S1_9_AnAddressThatIsTypedIsNotTheOneThatWasOffered)
{
    open();
    write("Lena");
    press(Qt::Key_Tab);
    write("Novak");
    press(Qt::Key_Tab);
    write("lena@q.example");
    EXPECT_EQ(wizard->builder().setup().email, s("lena@q.example"));
    EXPECT_EQ(editor("email")->text(), s("lena@q.example"));
}
