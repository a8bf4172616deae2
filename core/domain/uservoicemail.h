#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// A user's voicemail box, under the user's id. Its passcode is never in it.
struct UserVoicemail {
    UserId id;
    qint64 revision = 0;
    bool enabled = true;
    QString language;                             ///< BCP 47; empty: that of the telephone prompts (S4.6)
    QString delivery = QStringLiteral("mailbox"); ///< mailbox, email, both
    QString email;
    QString passcodeChangedAt;

    bool operator==(const UserVoicemail &) const = default;
};

template<>
struct Fields<UserVoicemail> {
    static constexpr auto all = std::tuple{
        field("id", &UserVoicemail::id, Label{""}, hidden, readOnly),
        field("revision", &UserVoicemail::revision, Label{""}, hidden, readOnly),
        field("enabled", &UserVoicemail::enabled, Label{QT_TRANSLATE_NOOP("Fields", "Voicemail")}),
        field("language", &UserVoicemail::language, Label{QT_TRANSLATE_NOOP("Fields", "Voicemail language")}),
        field("delivery", &UserVoicemail::delivery, Label{QT_TRANSLATE_NOOP("Fields", "Voicemail delivery")}),
        field("email", &UserVoicemail::email, Label{QT_TRANSLATE_NOOP("Fields", "Voicemail e-mail")}),
        field(
            "passcodeChangedAt", &UserVoicemail::passcodeChangedAt, Label{QT_TRANSLATE_NOOP("Fields", "Passcode changed")},
            readOnly)};
};

} // namespace jackfield
