#pragma once

#include "core/domain/change.h"

namespace jackfield {

/// The copy's table of each kind of object.
inline QString tableOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User: return QStringLiteral("users");
    case ObjectKind::PhoneNumber: return QStringLiteral("numbers");
    case ObjectKind::Licence: return QStringLiteral("licences");
    case ObjectKind::Application: return QStringLiteral("applications");
    case ObjectKind::Device: return QStringLiteral("devices");
    case ObjectKind::UserCalling: return QStringLiteral("user_calling");
    case ObjectKind::UserVoicemail: return QStringLiteral("user_voicemail");
    case ObjectKind::UserMessaging: return QStringLiteral("user_messaging");
    case ObjectKind::EmergencyAddress: return QStringLiteral("emergency_addresses");
    case ObjectKind::Site: return QStringLiteral("sites");
    case ObjectKind::Administrator: return QStringLiteral("administrators");
    }
    return {};
}

} // namespace jackfield
