#include "core/domain/change.h"

namespace jackfield {

QString wireName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User: return QStringLiteral("user");
    case ObjectKind::PhoneNumber: return QStringLiteral("number");
    case ObjectKind::Licence: return QStringLiteral("licence");
    case ObjectKind::Application: return QStringLiteral("application");
    case ObjectKind::Device: return QStringLiteral("device");
    case ObjectKind::UserCalling: return QStringLiteral("user-calling");
    case ObjectKind::UserVoicemail: return QStringLiteral("user-voicemail");
    case ObjectKind::UserMessaging: return QStringLiteral("user-messaging");
    case ObjectKind::EmergencyAddress: return QStringLiteral("emergency-address");
    case ObjectKind::Site: return QStringLiteral("site");
    case ObjectKind::Administrator: return QStringLiteral("administrator");
    }
    return {};
}

const QList<ObjectKind> &objectKinds()
{
    static const QList<ObjectKind> kinds = [] {
        QList<ObjectKind> all;
        for (int kind = 0; kind + 1 < int(std::variant_size_v<Change>); ++kind)
            all += ObjectKind(kind);
        return all;
    }();
    return kinds;
}

Tombstone subjectOf(const Change &change)
{
    return std::visit(
        []<class Each>(const Each &each) -> Tombstone {
            if constexpr (std::is_same_v<Each, Tombstone>)
                return each;
            else
                return {kindOf<Each>(), each.id.value, each.revision};
        },
        change);
}

std::optional<ObjectKind> objectKind(QAnyStringView word)
{
    for (const ObjectKind kind : objectKinds()) {
        if (QAnyStringView(wireName(kind)) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace jackfield
