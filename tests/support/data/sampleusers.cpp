#include "tests/support/data/sampleusers.h"

namespace jackfield::test {

namespace {

QString pick(const QStringList &from, quint32 by) { return from.at(by % quint32(from.size())); }

const QStringList firstNames{QStringLiteral("Amara"),  QStringLiteral("Inès"),   QStringLiteral("Kimarie"), QStringLiteral("Lamar"),
                             QStringLiteral("Marcus"), QStringLiteral("Margit"), QStringLiteral("Maria"),   QStringLiteral("Omar"),
                             QStringLiteral("Ottmar"), QStringLiteral("Zoë"),    QStringLiteral("Siobhán"), QStringLiteral("小明"),
                             QStringLiteral("Jürgen"), QStringLiteral("D'Arcy"), QStringLiteral("Noor")};
const QStringList lastNames{QStringLiteral("Diallo"),   QStringLiteral("Marchetti"), QStringLiteral("Osei"),
                            QStringLiteral("Whitlock"), QStringLiteral("Feld"),      QStringLiteral("Sandvik"),
                            QStringLiteral("O'Brien"),  QStringLiteral("Østergård"), QStringLiteral("Kowalczyk"),
                            QStringLiteral("王"),       QStringLiteral("Nguyễn"),    QStringLiteral("García-Márquez"),
                            QStringLiteral("Dufresne"), QStringLiteral("Tremblay")};
const QStringList departments{QStringLiteral("Claims"), QStringLiteral("Customer care"), QStringLiteral("Sales"),
                              QStringLiteral("Legal"),  QStringLiteral("Facilities"),    QStringLiteral("Engineering")};
const QStringList sites{
    QStringLiteral("Halden Wharf"), QStringLiteral("Pell Street"), QStringLiteral("Oakmere"), QStringLiteral("Tarn House")};
const QStringList devices{QStringLiteral("Yealink T54W"), QStringLiteral("Poly VVX 450"), QStringLiteral("Cisco 8841"), QString()};

} // namespace

User sampleUser(int number, qint64 revision)
{
    // A multiplicative hash, so that neighbours in number are no neighbours in name.
    const quint32 h = quint32(number) * 2654435761u;
    User user;
    user.id = {QStringLiteral("u-%1").arg(number)};
    user.revision = revision;
    user.firstName = pick(firstNames, h >> 3);
    user.lastName = QStringLiteral("%1 %2").arg(pick(lastNames, h >> 11), QString::number(h >> 20, 36));
    user.clidFirstName = user.firstName;
    user.clidLastName = user.lastName;
    user.email = QStringLiteral("user.%1@quillhaven.example").arg(number);
    user.signInId = user.email;
    user.username = QStringLiteral("user%1").arg(number);
    user.extension = QString::number(200000 + number);
    user.phoneNumber = {QStringLiteral("+1%1555%2").arg(201 + number / 10000 % 700).arg(number % 10000, 4, 10, QLatin1Char('0'))};
    user.department = pick(departments, h >> 7);
    user.site = pick(sites, h >> 9);
    user.tags = number % 3 == 0 ? QStringList{QStringLiteral("bilingual"), QStringLiteral("night shift")} : QStringList();
    user.timeZone = QStringLiteral("America/Chicago");
    user.promptLanguage = QStringLiteral("en");
    user.mobileNumber = QStringLiteral("+12185550100");
    user.licence = {number % 4 == 0 ? QStringLiteral("professional") : QStringLiteral("advanced")};
    user.callingPlan = QStringLiteral("unlimited-us-ca");
    user.applications = {QStringLiteral("softphone"), QStringLiteral("team-messaging"), QStringLiteral("voicemail-to-email")};
    user.portalAccess = true;
    user.emergencyState = QStringLiteral("verified");
    user.device = pick(devices, h >> 5);
    user.lastSignIn = QStringLiteral("2026-11-02T08:15:00Z");
    user.changedAt = QStringLiteral("2026-11-01T12:00:00Z");
    user.changedBy = QStringLiteral("Claire Dufresne");
    return user;
}

User namedUser(const QString &id, const QString &first, const QString &last, qint64 revision)
{
    User user;
    user.id = {id};
    user.revision = revision;
    user.firstName = first;
    user.lastName = last;
    return user;
}

} // namespace jackfield::test
