#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// A user's calling features (S2.20), under the user's id. A feature that is switched off keeps its Forward To (S2.22).
struct UserCalling {
    UserId id;
    qint64 revision = 0;
    bool callWaiting = true;
    bool doNotDisturb = false;
    bool rejectAnonymous = false;
    bool forwardAlways = false;
    QString forwardAlwaysTo; ///< an extension, or E.164
    bool forwardBusy = false;
    QString forwardBusyTo;
    bool forwardNoAnswer = false;
    QString forwardNoAnswerTo;
    int noAnswerRings = 4;
    bool forwardUnreachable = false;
    QString forwardUnreachableTo;

    bool isForwarding() const { return forwardAlways || forwardBusy || forwardNoAnswer || forwardUnreachable; }
    bool operator==(const UserCalling &) const = default;
};

template<>
struct Fields<UserCalling> {
    static constexpr auto all = std::tuple{
        field("id", &UserCalling::id, Label{""}, hidden, readOnly),
        field("revision", &UserCalling::revision, Label{""}, hidden, readOnly),
        field("callWaiting", &UserCalling::callWaiting, Label{QT_TRANSLATE_NOOP("Fields", "Call waiting")}),
        field("doNotDisturb", &UserCalling::doNotDisturb, Label{QT_TRANSLATE_NOOP("Fields", "Do not disturb")}),
        field("rejectAnonymous", &UserCalling::rejectAnonymous, Label{QT_TRANSLATE_NOOP("Fields", "Reject anonymous calls")}),
        field("forwardAlways", &UserCalling::forwardAlways, Label{QT_TRANSLATE_NOOP("Fields", "Forward always")}),
        field("forwardAlwaysTo", &UserCalling::forwardAlwaysTo, Label{QT_TRANSLATE_NOOP("Fields", "Forward always to")}),
        field("forwardBusy", &UserCalling::forwardBusy, Label{QT_TRANSLATE_NOOP("Fields", "Forward when busy")}),
        field("forwardBusyTo", &UserCalling::forwardBusyTo, Label{QT_TRANSLATE_NOOP("Fields", "Forward when busy to")}),
        field(
            "forwardNoAnswer", &UserCalling::forwardNoAnswer,
            Label{QT_TRANSLATE_NOOP("Fields", "Forward when there is no answer")}),
        field(
            "forwardNoAnswerTo", &UserCalling::forwardNoAnswerTo,
            Label{QT_TRANSLATE_NOOP("Fields", "Forward when there is no answer to")}),
        field("noAnswerRings", &UserCalling::noAnswerRings, Label{QT_TRANSLATE_NOOP("Fields", "Rings before there is no answer")}),
        field(
            "forwardUnreachable", &UserCalling::forwardUnreachable, Label{QT_TRANSLATE_NOOP("Fields", "Forward when unreachable")}),
        field(
            "forwardUnreachableTo", &UserCalling::forwardUnreachableTo,
            Label{QT_TRANSLATE_NOOP("Fields", "Forward when unreachable to")})};
};

} // namespace jackfield
