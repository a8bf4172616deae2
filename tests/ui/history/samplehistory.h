#pragma once

#include "tests/support/fakesession.h"

namespace jackfield::test {

/// Two days of changes as the mockup has them; now is January 14, 2026, 9:42 AM where the tests run.
struct SampleHistory {
    static QDateTime at(int day, int hour, int minute = 0) { return QDateTime(QDate(2026, 1, day), QTime(hour, minute)).toUTC(); }
    static QDateTime now() { return at(14, 9, 42); }

    static void fill(FakeSession &session)
    {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        int n = 100;
        const auto event = [&](const QDateTime &when, ObjectKind kind, const char *id, const char *name, HistoryAction action,
                               const char *by, const QList<FieldEdit> &edits) {
            session.theHistory.append({--n, when, kind, text(id), text(name), action, text(by), edits});
        };
        const auto edit = [&](const char *field, const QJsonValue &from, const QJsonValue &to) {
            return FieldEdit{text(field), from, to};
        };
        event(
            at(14, 9, 31), ObjectKind::User, "u1", "Marisol Vega", HistoryAction::Changed, "Claire Dufresne",
            {edit("department", text("Claims"), text("Customer care")), edit("mobileNumber", text(""), text("+12185550104"))});
        event(
            at(14, 9, 5), ObjectKind::PhoneNumber, "+12185550189", "+12185550189", HistoryAction::Changed, "Rahul Banerjee",
            {edit("state", text("needs-activation"), text("active"))});
        event(
            at(14, 8, 57), ObjectKind::Licence, "standard", "Standard", HistoryAction::Changed, "", {edit("total", 74500, 75000)});
        event(
            at(13, 11, 5), ObjectKind::User, "u2", "Elias Brandt", HistoryAction::Removed, "Maren Okafor",
            {edit("extension", text("204099"), QJsonValue()), edit("licence", text("standard"), QJsonValue())});
        event(
            at(13, 9, 20), ObjectKind::User, "u3", "Wendell Pike <b>", HistoryAction::Added, "Maren Okafor",
            {edit("extension", QJsonValue(), text("204377")), edit("phoneNumber", QJsonValue(), text("+12185550106"))});
        session.theOverview.added = 1;
        session.theOverview.removed = 1;
        session.theOverview.changed = 4;
        session.theOverview.records = 3;
        session.theOverview.days = {{QDate(2026, 1, 14), 4}, {QDate(2026, 1, 13), 2}};
        session.theOverview.people = {text("Claire Dufresne"), text("Maren Okafor"), text("Rahul Banerjee")};
        session.theOverview.since = at(1, 0).addDays(-30);
    }
};

} // namespace jackfield::test
