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
    }
    return {};
}

} // namespace jackfield
