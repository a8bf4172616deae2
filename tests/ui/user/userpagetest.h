#pragma once

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/secretclipboard.h"
#include "ui/fields/switch.h"
#include "ui/places/user/sectionmenu.h"
#include "ui/places/user/userplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

/// A user's page over a session that answers what it is told to.
class UserPageTest : public ::testing::Test {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static UserDetails sample()
    {
        UserDetails details;
        User &user = details.user;
        user.id = {s("u-1")};
        user.revision = 12;
        user.firstName = s("Marisol");
        user.lastName = s("Vega");
        user.email = s("marisol.vega@quillhaven.example");
        user.mobileNumber = s("+12185550104");
        user.extension = s("204118");
        user.phoneNumber = {s("+12185550142")};
        user.emergencyState = s("verified");
        user.licence = {s("professional")};
        user.site = s("Halden Wharf");
        user.department = s("Claims");
        user.portalAccess = true;
        user.tags = {s("escalations")};
        details.calling.id = details.voicemail.id = details.messaging.id = user.id;
        details.number = PhoneNumber{user.phoneNumber, 3, s("active"), s("Duluth, MN"), user.id, s("verified")};
        return details;
    }
    void open(const char *section, const UserDetails &details = sample())
    {
        session.furnish();
        session.theActivity.link = link;
        lay(details);
        place = std::make_unique<UserPlace>(session, theme, clipboard, clock);
        place->resize(1160, 780);
        place->show();
        place->activateWindow();
        place->open(details.user.id, s(section));
        settle();
    }
    void lay(const UserDetails &details) { session.theUserDetails.insert(details.user.id.value, details); }
    /// The copy changed.
    void renew(const UserDetails &details)
    {
        lay(details);
        ChangeSet changes;
        changes.usersChanged = {details.user.id};
        session.changeContent(changes);
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*place, s(name)); }
    void press(const char *name)
    {
        ASSERT_TRUE(button(name)) << name;
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    QLineEdit *field(const char *name) { return named<QLineEdit>(*place, s(name)); }
    void type(const char *name, const char *text)
    {
        ASSERT_TRUE(field(name)) << name;
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), s(text));
        settle();
    }
    void turn(const char *feature)
    {
        auto *toggle = named<Switch>(*place, s(feature));
        ASSERT_TRUE(toggle) << feature;
        QTest::keyClick(toggle, Qt::Key_Space);
        settle();
    }
    bool says(const char *text) { return shows(*place, s(text)); }
    ChangeObject sent() { return std::get<ChangeObject>(session.submitted.value(session.submitted.size() - 1)); }

    Theme theme;
    SystemClock clock;
    SecretClipboard clipboard{clock};
    FakeSession session;
    Link link = Link::Online;
    std::unique_ptr<UserPlace> place;
};

} // namespace jackfield::test
