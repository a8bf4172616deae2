#include "ui/places/users/bulkwords.h"

namespace jackfield {

QString BulkWords::action(BulkChange change)
{
    switch (change) {
    case BulkChange::Station: return tr("Station…");
    case BulkChange::Department: return tr("Department…");
    case BulkChange::Tags: return tr("Tags…");
    case BulkChange::TimeZone: return tr("Time zone…");
    case BulkChange::Language: return tr("Phone prompts language…");
    case BulkChange::Feature: return tr("Calling feature…");
    case BulkChange::Portal: return tr("Voice portal…");
    case BulkChange::ForwardingOff: return tr("Turn off forwarding");
    case BulkChange::WelcomeMail: return tr("Send welcome mail again");
    case BulkChange::Remove: break;
    }
    return tr("Remove users…");
}

QString BulkWords::title(BulkChange change, qsizetype users)
{
    const int n = int(users);
    switch (change) {
    case BulkChange::Station: return tr("Change the station of %n user(s)", nullptr, n);
    case BulkChange::Department: return tr("Change the department of %n user(s)", nullptr, n);
    case BulkChange::Tags: return tr("Change the tags of %n user(s)", nullptr, n);
    case BulkChange::TimeZone: return tr("Change the time zone of %n user(s)", nullptr, n);
    case BulkChange::Language: return tr("Change the phone prompts language of %n user(s)", nullptr, n);
    case BulkChange::Feature: return tr("Change a calling feature of %n user(s)", nullptr, n);
    case BulkChange::Portal: return tr("Change the voice portal access of %n user(s)", nullptr, n);
    case BulkChange::ForwardingOff: return tr("Turn off forwarding for %n user(s)", nullptr, n);
    case BulkChange::WelcomeMail: return tr("Send the welcome mail again to %n user(s)", nullptr, n);
    case BulkChange::Remove: break;
    }
    return tr("Remove %n user(s)", nullptr, n);
}

QString BulkWords::leftOut(BulkLine::LeftOut why)
{
    switch (why) {
    case BulkLine::LeftOut::No: return {};
    case BulkLine::LeftOut::AlreadySo: return tr("Already so");
    case BulkLine::LeftOut::NoEmail: return tr("Has no e-mail");
    case BulkLine::LeftOut::PortalOff: return tr("Voice portal is off");
    case BulkLine::LeftOut::PortalAlways: return tr("The station needs the voice portal");
    case BulkLine::LeftOut::NoneLeft: break;
    }
    return tr("No such station is left");
}

} // namespace jackfield
