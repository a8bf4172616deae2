#include "core/domain/emergencyrules.h"

#include <QRegularExpression>

namespace jackfield {

QList<FieldError> checkEmergencyAddress(const EmergencyAddress &address)
{
    QList<FieldError> errors;
    const auto add = [&errors](const QString &field, const char *code) {
        errors.append({field, QString::fromLatin1(code), {}, {}, {}});
    };
    forEachField<EmergencyAddress>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(address.*field.member)>, QString>) {
            if (field.is(required) && (address.*field.member).trimmed().isEmpty())
                add(field.nameString(), "required");
        }
    });
    const bool us = address.country == QLatin1String("US");
    if (!address.country.isEmpty() && !us && address.country != QLatin1String("CA"))
        add(QStringLiteral("country"), "unknown");
    static const QRegularExpression region(QStringLiteral("^[A-Z]{2}$"));
    static const QRegularExpression zip(QStringLiteral("^[0-9]{5}(-[0-9]{4})?$"));
    static const QRegularExpression canadian(
        QStringLiteral("^[A-CEGHJ-NPR-TVXY][0-9][A-CEGHJ-NPR-TV-Z] ?[0-9][A-CEGHJ-NPR-TV-Z][0-9]$"));
    if (!address.region.isEmpty() && !region.match(address.region).hasMatch())
        add(QStringLiteral("region"), "format");
    if (!address.postalCode.isEmpty() && !(us ? zip : canadian).match(address.postalCode).hasMatch())
        add(QStringLiteral("postalCode"), "format");
    return errors;
}

EmergencyAddress usuallyWritten(EmergencyAddress address)
{
    address.region = address.region.trimmed().toUpper();
    address.country = address.country.trimmed().toUpper();
    QString code;
    for (const QChar c : address.postalCode.toUpper()) {
        if (c.isLetterOrNumber())
            code += c;
    }
    if (address.country == QLatin1String("CA") && code.size() == 6)
        address.postalCode = code.left(3) + u' ' + code.mid(3);
    else if (address.country == QLatin1String("US") && code.size() == 9)
        address.postalCode = code.left(5) + u'-' + code.mid(5);
    else if (address.country == QLatin1String("US") && code.size() == 5)
        address.postalCode = code;
    return address;
}

} // namespace jackfield
