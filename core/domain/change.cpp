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

std::optional<ObjectKind> objectKind(QAnyStringView word)
{
    for (const ObjectKind kind :
         {ObjectKind::User, ObjectKind::PhoneNumber, ObjectKind::Licence, ObjectKind::Application, ObjectKind::Device}) {
        if (QAnyStringView(wireName(kind)) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace jackfield
