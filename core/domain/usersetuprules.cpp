#include "core/domain/usersetuprules.h"

#include <QRegularExpression>

namespace jackfield {

namespace {

QString wire(const char *text) { return QString::fromLatin1(text); }

class Problems {
public:
    void add(const char *field, const char *code) { m_list.append({wire(field), wire(code), {}, {}, {}}); }
    void require(const char *field, const QString &value)
    {
        if (value.trimmed().isEmpty())
            add(field, "required");
    }
    void chooseFrom(const char *field, const QString &value, const Choices &choices)
    {
        if (value.isEmpty())
            return;
        for (const Choice &choice : choices) {
            if (choice.id == value)
                return;
        }
        add(field, "unknown");
    }
    QList<FieldError> take() { return std::move(m_list); }

private:
    QList<FieldError> m_list;
};

bool isDigits(const QString &text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

} // namespace

bool isEmailAddress(const QString &text)
{
    if (text.size() > 254)
        return false;
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])$"));
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at <= 64 && pattern.match(text).hasMatch();
}

bool isUsername(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9]+$"));
    return pattern.match(text).hasMatch();
}

QString normalizedMac(const QString &text)
{
    QString digits;
    for (const QChar c : text.trimmed().toUpper()) {
        if ((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'))
            digits += c;
        else if (c != u':' && c != u'-' && c != u'.' && c != u' ')
            return {};
    }
    if (digits.size() != 12)
        return {};
    for (int at = 10; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

bool needsEmail(const UserSetup &setup, const std::optional<Licence> &licence)
{
    return setup.portalAccess || (licence && licence->portalAlways);
}

QList<FieldError> checkUserSetup(const UserSetup &setup, const AccountPolicy &policy, const std::optional<Licence> &licence)
{
    Problems problems;
    problems.require("firstName", setup.firstName);
    problems.require("lastName", setup.lastName);

    if (!setup.email.isEmpty() && !isEmailAddress(setup.email))
        problems.add("email", "format");
    else if (setup.email.isEmpty() && needsEmail(setup, licence))
        problems.add("email", "required");

    if (policy.signInIdFormat != wire("none")) {
        problems.require("signInId", setup.signInId);
        if (!setup.signInId.isEmpty()) {
            const bool fits = policy.signInIdFormat == wire("email") ? isEmailAddress(setup.signInId) : isUsername(setup.signInId);
            if (!fits)
                problems.add("signInId", "format");
        }
    }
    if (!setup.username.isEmpty() && !isUsername(setup.username))
        problems.add("username", "format");
    if (!setup.department.isEmpty() && !policy.departments.contains(setup.department))
        problems.add("department", "unknown");
    if (!setup.site.isEmpty() && !policy.sites.contains(setup.site))
        problems.add("site", "unknown");
    problems.chooseFrom("promptLanguage", setup.promptLanguage, policy.languages);
    problems.chooseFrom("timeZone", setup.timeZone, policy.timeZones);
    problems.chooseFrom("adminLevel", setup.adminLevel, policy.adminLevels);
    problems.chooseFrom("callingPlan", setup.callingPlan, policy.callingPlans);

    if (setup.extension.isEmpty()) {
        if (setup.phoneNumber.isEmpty())
            problems.add("extension", "required");
    } else if (!isDigits(setup.extension)) {
        problems.add("extension", "format");
    } else if (setup.extension.size() < policy.extensionMin || setup.extension.size() > policy.extensionMax) {
        problems.add("extension", "length");
    }

    problems.require("licence", setup.licence.value);
    if (licence && licence->available() == 0)
        problems.add("licence", "none-left");
    if (licence && licence->portalAlways && !setup.portalAccess)
        problems.add("portalAccess", "required");

    if (!setup.device.isEmpty() && !setup.newDeviceMac.isEmpty())
        problems.add("newDeviceMac", "conflict");
    if (!setup.newDeviceType.isEmpty() && setup.newDeviceMac.isEmpty())
        problems.add("newDeviceMac", "required");
    if (!setup.newDeviceMac.isEmpty()) {
        if (normalizedMac(setup.newDeviceMac).isEmpty())
            problems.add("newDeviceMac", "format");
        if (setup.newDeviceType.isEmpty())
            problems.add("newDeviceType", "required");
        else if (!policy.deviceTypes.contains(setup.newDeviceType))
            problems.add("newDeviceType", "unknown");
    }
    if (setup.hasDevice()) {
        if (setup.ports < 1 || setup.ports > policy.portsMax)
            problems.add("ports", "length");
        if (setup.lineNumber < 1 || setup.lineNumber > policy.portsMax)
            problems.add("lineNumber", "length");
    }
    return problems.take();
}

} // namespace jackfield
