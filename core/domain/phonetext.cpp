#include "core/domain/phonetext.h"

#include <phonenumbers/phonenumberutil.h>

namespace jackfield {

using i18n::phonenumbers::PhoneNumberUtil;

namespace {

// The library takes some 20 ms to wake up, which the first list must not pay: nearly all numbers of a list are of this shape.
QString northAmerican(const QString &e164)
{
    if (e164.size() != 12 || !e164.startsWith(QLatin1String("+1")))
        return {};
    return QStringLiteral("(%1) %2-%3").arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8));
}

} // namespace

QString displayNumber(const NumberId &number)
{
    if (number.isEmpty())
        return {};
    const QString quick = northAmerican(number.value);
    if (!quick.isEmpty())
        return quick;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(number.value.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return number.value;
    std::string text;
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

NumberId parseNumber(const QString &text, const QString &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(text.toStdString(), region.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(parsed))
        return {};
    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    return {QString::fromStdString(e164)};
}

} // namespace jackfield
