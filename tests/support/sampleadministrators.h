#pragma once

#include "tests/support/fakesession.h"

namespace jackfield::test {

/// The mockups' account with its administrators, one of whom has not registered, and its sites, one of which is offline.
inline void furnishAdministrators(FakeSession &session)
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    session.furnish();
    session.thePolicy.accountType = s("business-cloud");
    session.thePolicy.level = s("super");
    session.thePolicy.administrators.contactNumberRequired = true;
    const auto person = [&](const char *id, const char *first, const char *last, const char *number, const char *lastSignIn) {
        Administrator one;
        one.id = {s(id)};
        one.revision = 40;
        one.firstName = s(first);
        one.lastName = s(last);
        one.email = s("%1.%2@quillhaven.example").arg(one.firstName.toLower(), one.lastName.toLower());
        one.contactNumber = s(number);
        one.role = s("Admin");
        one.language = s("en");
        one.lastSignIn = s(lastSignIn);
        one.state = one.lastSignIn.isEmpty() ? s("invited") : s("active");
        session.theAdministrators.append(one);
    };
    person("claire", "Claire", "Dufresne", "+16515550172", "2026-01-12T15:04:00Z");
    person("petra", "Petra", "Lindqvist", "+12185550125", "2026-01-09T09:30:00Z");
    person("maren", "Maren", "Okafor", "+12185550101", "2026-01-14T14:02:00Z");
    person("tobias", "Tobias", "Wren", "+17155550111", "");
    const auto site = [&](const char *id, const char *name, int who, bool online, const char *number) {
        const Administrator &contact = session.theAdministrators.at(who);
        session.theSites.append({{s(id)}, 7, s(name), online, contact.id, contact.displayName(), contact.email, s(number)});
    };
    site("site02", "Halden Wharf", 2, true, "+12185550990");
    site("site04", "Lantern Quay", 1, true, "+17155550992");
    site("site03", "Oakmere", 0, true, "+16515550991");
    site("site01", "Pell Street", 1, true, "+12185550989");
    site("site06", "Ridgeway Plant", 2, false, "+12185550994");
}

} // namespace jackfield::test
