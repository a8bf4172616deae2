#pragma once

#include "tests/support/fakesession.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pickerpopup.h"
#include "ui/fields/stationcard.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/applicationlist.h"
#include "ui/wizards/setupuser/detailspage.h"
#include "ui/wizards/setupuser/devicepage.h"
#include "ui/wizards/setupuser/devicesearchbox.h"
#include "ui/wizards/setupuser/numberstationpage.h"
#include "ui/wizards/setupuser/reviewpage.h"
#include "ui/wizards/setupuser/reviewsection.h"
#include "ui/wizards/setupuser/setupuserwizard.h"
#include "ui/wizards/setupuser/stationchooser.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace jackfield::test {

inline QString s(const char *text) { return QString::fromUtf8(text); }

/// The wizard before a session in memory, and the hands of a person.
class WizardTest : public ::testing::Test {
protected:
    WizardTest() { session.furnish(); }

    SetUpUserWizard &open(const std::optional<RefusedSetup> &refused = {})
    {
        wizard = std::make_unique<SetUpUserWizard>(session, theme, nullptr, refused);
        wizard->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(wizard.get()));
        settle();
        return *wizard;
    }

    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    FieldRow *row(const char *field)
    {
        for (SetUpPage *page :
             {static_cast<SetUpPage *>(wizard->detailsPage()), static_cast<SetUpPage *>(wizard->numberStationPage()),
              static_cast<SetUpPage *>(wizard->devicePage())}) {
            if (FieldRow *found = page->row(s(field)))
                return found;
        }
        return nullptr;
    }

    template<class Editor = QLineEdit>
    Editor *editor(const char *field)
    {
        return qobject_cast<Editor *>(row(field)->editor());
    }

    void type(const char *field, const char *text)
    {
        QLineEdit *edit = editor(field);
        edit->setFocus();
        edit->selectAll();
        if (*text)
            QTest::keyClicks(edit, s(text));
        else
            QTest::keyClick(edit, Qt::Key_Delete);
        settle();
    }

    void pick(const char *field, const char *search)
    {
        auto *combo = editor<PickerCombo>(field);
        combo->showPopup();
        QTest::keyClicks(combo->popup()->searchField(), s(search));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return combo->popup()->list()->currentIndex().data().toString().contains(s(search), Qt::CaseInsensitive); }));
        QTest::keyClick(combo->popup()->searchField(), Qt::Key_Return);
        settle();
    }

    StationCard *card(const char *licence) { return wizard->numberStationPage()->stations()->card({s(licence)}); }

    void choose(const char *licence)
    {
        QTest::mouseClick(card(licence), Qt::LeftButton, {}, QPoint(20, 20));
        settle();
    }

    void next()
    {
        QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
        settle();
    }

    void enterDetails()
    {
        type("firstName", "Lena");
        type("lastName", "Novak");
        type("email", "lena.novak@quillhaven.example");
    }

    /// Up to the review with everything that is needed.
    void goToReview()
    {
        enterDetails();
        next();
        choose("advanced");
        next();
        QTest::mouseClick(wizard->skipButton(), Qt::LeftButton);
        settle();
        ASSERT_EQ(wizard->currentPage(), 3);
    }

    FakeSession session;
    Theme theme;
    std::unique_ptr<SetUpUserWizard> wizard;
};

} // namespace jackfield::test
