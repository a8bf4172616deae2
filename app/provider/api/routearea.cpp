#include "app/provider/api/routearea.h"

namespace jackfield::reference {

namespace {

struct Row {
    const char *path;   ///< behind /v1/accounts/{account}/
    const char *method; ///< empty: any
    const char *area;
};

// The first row that fits.
constexpr Row rows[] = {
    {"", "", ""}, // the account itself
    {"policy", "", ""},
    {"commands/{key}", "", ""},
    {"changes", "", "users"},
    {"availability", "", "users"},
    {"user-setups", "", "users"},
    {"audit", "", "audit"},
    {"accesses", "", "audit"},
    {"administrators", "POST", "membership"},
    {"administrators/{administrator}", "DELETE", "membership"},
    {"administrators", "", "administrators"},
    {"administrators/{administrator}", "", "administrators"},
    {"administrators/{administrator}/registration-mail", "", "administrators"},
    {"users/{user}/calling", "", "features"},
    {"users/{user}/voicemail", "", "features"},
    {"users/{user}/messaging", "", "users"},
    {"users/{user}/replacement", "", "users"},
    {"users/{user}/devices", "", "devices"},
    {"users/{user}/portal-password", "", "secrets"},
    {"users/{user}/voicemail-passcode", "", "secrets"},
    {"users/{user}/welcome-mail", "", "users"},
    {"users/{user}", "", "users"},
    {"licences", "", "licences"},
    {"licences/{licence}", "", "licences"}, // S3.7: more of them are ordered from the provider
    {"applications", "", "licences"},
    {"applications/{application}", "", "licences"},
    {"tags", "", "users"},
    {"departments", "GET", "users"},
    {"departments", "", "sites"}, // who arranges the account
    {"calling-plans", "GET", "users"},
    {"calling-plans", "", "licences"}, // S3.7: what the provider is asked for
    {"languages", "GET", "users"},
    {"languages", "", "licences"},
    {"time-zones", "GET", "users"},
    {"time-zones", "", "licences"},
    {"branding-domains", "GET", "administrators"},
    {"branding-domains", "", "licences"},
    {"sites", "", "sites"},
    {"sites/{site}", "", "sites"},
    {"numbers/{number}", "", "numbers"},
    {"numbers/{number}/activation", "", "numbers"},
    {"numbers/{number}/emergency-address", "", "emergency"},
    {"devices", "", "devices"},
    {"devices/{device}", "", "devices"},
    {"devices/{device}/assignment", "", "devices"},
    {"devices/{device}/sip-credentials", "", "secrets"},
};

} // namespace

QByteArray areaOf(const Route &route)
{
    static const QString account = QStringLiteral("/v1/accounts/{account}");
    if (!route.path.startsWith(account))
        return {};
    const QString rest = route.path.mid(account.size() + 1);
    for (const Row &row : rows) {
        if (rest == QLatin1String(row.path) && (row.method[0] == 0 || route.method == row.method))
            return row.area;
    }
    return "unknown"; // a level that sees it does not exist: what is forgotten here is closed
}

QString areaOfKind(const QString &kind)
{
    static const QHash<QString, QString> areas{
        {QStringLiteral("user"), QStringLiteral("users")},
        {QStringLiteral("number"), QStringLiteral("numbers")},
        {QStringLiteral("licence"), QStringLiteral("licences")},
        {QStringLiteral("application"), QStringLiteral("licences")},
        {QStringLiteral("device"), QStringLiteral("devices")},
        {QStringLiteral("administrator"), QStringLiteral("administrators")},
        {QStringLiteral("user-calling"), QStringLiteral("features")},
        {QStringLiteral("user-voicemail"), QStringLiteral("features")},
        {QStringLiteral("user-messaging"), QStringLiteral("features")},
        {QStringLiteral("site"), QStringLiteral("sites")},
        {QStringLiteral("emergency-address"), QStringLiteral("emergency")},
        {QStringLiteral("choices"), QStringLiteral("users")}};
    return areas.value(kind, QStringLiteral("unknown"));
}

} // namespace jackfield::reference
