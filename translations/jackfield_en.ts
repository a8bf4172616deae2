<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1, %2 · %n day(s) old</source>
        <extracomment>%1 is a day, %2 the time of day</extracomment>
        <translation>
            <numerusform>Saved %1, %2 · %n day old</numerusform>
            <numerusform>Saved %1, %2 · %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>Change the station of %n user(s)</source>
        <translation>
            <numerusform>Change the station of %n user</numerusform>
            <numerusform>Change the station of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the department of %n user(s)</source>
        <translation>
            <numerusform>Change the department of %n user</numerusform>
            <numerusform>Change the department of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n user(s)</source>
        <translation>
            <numerusform>Change the tags of %n user</numerusform>
            <numerusform>Change the tags of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the time zone of %n user(s)</source>
        <translation>
            <numerusform>Change the time zone of %n user</numerusform>
            <numerusform>Change the time zone of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the phone prompts language of %n user(s)</source>
        <translation>
            <numerusform>Change the phone prompts language of %n user</numerusform>
            <numerusform>Change the phone prompts language of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change a calling feature of %n user(s)</source>
        <translation>
            <numerusform>Change a calling feature of %n user</numerusform>
            <numerusform>Change a calling feature of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the voice portal access of %n user(s)</source>
        <translation>
            <numerusform>Change the voice portal access of %n user</numerusform>
            <numerusform>Change the voice portal access of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off forwarding for %n user(s)</source>
        <translation>
            <numerusform>Turn off forwarding for %n user</numerusform>
            <numerusform>Turn off forwarding for %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the welcome mail again to %n user(s)</source>
        <translation>
            <numerusform>Send the welcome mail again to %n user</numerusform>
            <numerusform>Send the welcome mail again to %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remove %n user</numerusform>
            <numerusform>Remove %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message numerus="yes">
        <source>%1 · %n field(s)</source>
        <extracomment>&quot;User · 2 fields&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n field</numerusform>
            <numerusform>%1 · %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation>
            <numerusform>Next try in %n s</numerusform>
            <numerusform>Next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInFault</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many tries. Wait %n second, then try again.</numerusform>
            <numerusform>Too many tries. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>Up to date · checked %n s ago</source>
        <translation>
            <numerusform>Up to date · checked %n s ago</numerusform>
            <numerusform>Up to date · checked %n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFault</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AccessSection</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AccountWindow</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept in Pending changes.</source>
        <translation>
            <numerusform>%n change kept in Pending changes.</numerusform>
            <numerusform>%n changes kept in Pending changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ActingBar</name>
    <message numerus="yes">
        <source>%n min · %1</source>
        <translation>
            <numerusform>%n min · %1</numerusform>
            <numerusform>%n min · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorsCard</name>
    <message numerus="yes">
        <source>%n people look after this account.</source>
        <translation>
            <numerusform>%n person looks after this account.</numerusform>
            <numerusform>%n people look after this account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not signed in yet.</source>
        <translation>
            <numerusform>%n has not signed in yet.</numerusform>
            <numerusform>%n have not signed in yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not registered yet.</source>
        <translation>
            <numerusform>%n has not registered yet.</numerusform>
            <numerusform>%n have not registered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::AdministratorsPlace</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ApplicationsSection</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::BulkBar</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::BulkDialog</name>
    <message numerus="yes">
        <source>%n of them were removed meanwhile.</source>
        <translation>
            <numerusform>%n of them was removed meanwhile.</numerusform>
            <numerusform>%n of them were removed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::BulkValue</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::CallingSection</name>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n field edited</numerusform>
            <numerusform>%n fields edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ChangesPlace</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), kept on this computer.</source>
        <translation>
            <numerusform>%n change, kept on this computer.</numerusform>
            <numerusform>%n changes, kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>Apply %n change?</numerusform>
            <numerusform>Apply %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::Console</name>
    <message numerus="yes">
        <source>You are signed out, and its copy is removed from this computer. So are %n change(s) that were not sent: they are lost.</source>
        <translation>
            <numerusform>You are signed out, and its copy is removed from this computer. So is %n change that was not sent: it is lost.</numerusform>
            <numerusform>You are signed out, and its copy is removed from this computer. So are %n changes that were not sent: they are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <translation>
            <numerusform>%n change waits on this computer.</numerusform>
            <numerusform>%n changes wait on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::CopyRow</name>
    <message numerus="yes">
        <source>· %1 users</source>
        <translation>
            <numerusform>· %1 user</numerusform>
            <numerusform>· %1 users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::CustomerCard</name>
    <message numerus="yes">
        <source>%1 (%n not registered)</source>
        <translation>
            <numerusform>%1 (%n not registered)</numerusform>
            <numerusform>%1 (%n not registered)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <translation>
            <numerusform>%1, %n offline</numerusform>
            <numerusform>%1, %n offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::CustomersPlace</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::DayBars</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::DevicesPlace</name>
    <message numerus="yes">
        <source>Remove %n device(s) from their users?</source>
        <translation>
            <numerusform>Remove %n device from its user?</numerusform>
            <numerusform>Remove %n devices from their users?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::DevicesSection</name>
    <message numerus="yes">
        <source>%1 of %n port(s) in use</source>
        <translation>
            <numerusform>%1 of %n port in use</numerusform>
            <numerusform>%1 of %n ports in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::EmergencyCard</name>
    <message numerus="yes">
        <source>%n E911 problem(s)</source>
        <translation>
            <numerusform>%n E911 problem</numerusform>
            <numerusform>%n E911 problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::EndAccessDialog</name>
    <message numerus="yes">
        <source>%n change(s) for %1 are not applied.</source>
        <translation>
            <numerusform>%n change for %1 is not applied.</numerusform>
            <numerusform>%n changes for %1 are not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ForwardBox</name>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::HistoryModel</name>
    <message numerus="yes">
        <source>Show %n more change(s)</source>
        <translation>
            <numerusform>Show %n more change</numerusform>
            <numerusform>Show %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::HistoryPlace</name>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>in %n record</numerusform>
            <numerusform>in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ListPlace</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::NumbersPlace</name>
    <message numerus="yes">
        <source>Activate %n number(s)</source>
        <translation>
            <numerusform>Activate %n number</numerusform>
            <numerusform>Activate %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::PendingCard</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ProfileSection</name>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n field edited</numerusform>
            <numerusform>%n fields edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::RemovalDialog</name>
    <message numerus="yes">
        <source>%1’s %n site(s) pass to you</source>
        <translation>
            <numerusform>%1’s site passes to you</numerusform>
            <numerusform>%1’s %n sites pass to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::ServicePlaces</name>
    <message numerus="yes">
        <source>%n address(es) to review</source>
        <translation>
            <numerusform>%n address to review</numerusform>
            <numerusform>%n addresses to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::SeveralUsersDialog</name>
    <message numerus="yes">
        <source>%n user(s) ready.</source>
        <translation>
            <numerusform>%n user ready.</numerusform>
            <numerusform>%n users ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) left after this.</source>
        <translation>
            <numerusform>%n station left after this.</numerusform>
            <numerusform>%n stations left after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set up %n user(s)</source>
        <translation>
            <numerusform>Set up %n user</numerusform>
            <numerusform>Set up %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::StationsCard</name>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::StationsPlace</name>
    <message numerus="yes">
        <source>%1 of %2 assigned, %n left</source>
        <translation>
            <numerusform>%1 of %2 assigned, %n left</numerusform>
            <numerusform>%1 of %2 assigned, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n change kept here</numerusform>
            <numerusform>%n changes kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UserActions</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UserHead</name>
    <message numerus="yes">
        <source>%n edit(s) not saved</source>
        <translation>
            <numerusform>%n edit not saved</numerusform>
            <numerusform>%n edits not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UserPlace</name>
    <message numerus="yes">
        <source>Discard %n edit(s) that are not saved?</source>
        <translation>
            <numerusform>Discard %n edit that is not saved?</numerusform>
            <numerusform>Discard %n edits that are not saved?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UserSetups</name>
    <message numerus="yes">
        <source>%n user(s) kept in Pending changes.</source>
        <translation>
            <numerusform>%n user kept in Pending changes.</numerusform>
            <numerusform>%n users kept in Pending changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are being set up.</source>
        <translation>
            <numerusform>%n user is being set up.</numerusform>
            <numerusform>%n users are being set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UsersHeader</name>
    <message numerus="yes">
        <source>Search %1 users so far</source>
        <extracomment>%1 is the number in the person&apos;s own notation, %n chooses the plural</extracomment>
        <translation>
            <numerusform>Search %1 user so far</numerusform>
            <numerusform>Search %1 users so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %1 users</source>
        <translation>
            <numerusform>Search %1 user</numerusform>
            <numerusform>Search %1 users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::UsersPlace</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::VoicemailSection</name>
    <message numerus="yes">
        <source>%n field(s) edited</source>
        <translation>
            <numerusform>%n field edited</numerusform>
            <numerusform>%n fields edited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::WaitingStrip</name>
    <message numerus="yes">
        <source>%n user(s) waiting to be set up:</source>
        <translation>
            <numerusform>%n user is waiting to be set up:</numerusform>
            <numerusform>%n users are waiting to be set up:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackfield::WindowMenus</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
