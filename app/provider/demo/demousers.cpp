#include "app/provider/demo/demousers.h"

#include "app/provider/demo/numberplan.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 userSeed = 407718;

struct Oddity {
    int at;
    PersonName name;
};

const QList<Oddity> &oddities()
{
    static const QList<Oddity> all{
        {11, {u"<b>Bold</b>"_s, u"Okonkwo"_s, u"bold"_s, u"okonkwo"_s}},
        {23, {u"Tom & Jerry"_s, u"%1 Percival"_s, u"tom"_s, u"percival"_s}},
        {37, {u"דָּוִד"_s, u"בן־ארי"_s, u"david"_s, u"benari"_s}},
        {52, {u"=SUM(A1)"_s, u"O'Quote \"Q\""_s, u"sum"_s, u"oquote"_s}},
        {71, {u"Zoe\u0308"_s, u"Combining"_s, u"zoe"_s, u"combining"_s}},
        {94, {u"Wolfeschlegelsteinhausen-Bergerdorff"_s, u"Featherstonehaugh-Cholmondeley"_s, u"wolfe"_s, u"featherstonehaugh"_s}},
    };
    return all;
}

const QStringList &tagWords()
{
    static const QStringList all{u"front desk"_s, u"hybrid"_s,      u"remote"_s, u"on call"_s,   u"key holder"_s, u"first aid"_s,
                                 u"intern"_s,     u"night shift"_s, u"VIP"_s,    u"bilingual"_s, u"trainer"_s,    u"fire warden"_s};
    return all;
}

QString numbered(QHash<QString, int> &seen, const QString &base)
{
    const int count = ++seen[base];
    return count == 1 ? base : base + QString::number(count);
}

} // namespace

DemoUsers::DemoUsers(const AccountPolicy &policy, QList<Licence> licences, QDateTime now)
    : m_policy(policy)
    , m_licences(std::move(licences))
    , m_now(std::move(now))
{ }

int DemoUsers::siteOf(int at) const
{
    Dice dice(userSeed * 31 + quint64(at));
    // A few large sites and many small ones.
    return qMin(dice.below(m_policy.sites.size()), dice.below(m_policy.sites.size()));
}

PersonName DemoUsers::personAt(int at, Dice &dice) const
{
    const PersonName drawn = m_names.draw(dice);
    for (const Oddity &oddity : oddities()) {
        if (oddity.at == at)
            return oddity.name;
    }
    return drawn;
}

QString DemoUsers::daysAgo(int days, Dice &dice) const
{
    return m_now.addSecs(-60 * qint64(dice.below(days * 24 * 60) + 1)).toString(Qt::ISODate);
}

void DemoUsers::signIn(User &user, const PersonName &person, Dice &dice)
{
    const QString address = numbered(m_addresses, person.latinGiven + u'.' + person.latinFamily);
    user.signInId = address + u"@quillhaven.example"_s;
    if (dice.chance(96) || user.portalAccess)
        user.email = user.signInId;
    if (dice.chance(85))
        user.username = numbered(m_usernames, person.latinGiven.left(1) + person.latinFamily);
}

void DemoUsers::service(User &user, Dice &dice) const
{
    const int roll = dice.below(100);
    const Licence &licence = m_licences[roll < 46 ? 0 : roll < 84 ? 1 : roll < 97 ? 2 : 3];
    user.licence = licence.id;
    user.applications = licence.applications;
    if (dice.chance(64))
        user.applications += u"voicemail-to-email"_s;
    if (dice.chance(3))
        user.applications += u"receptionist-console"_s;
    if (dice.chance(9))
        user.applications += u"call-recording"_s;
    user.portalAccess = licence.portalAlways || dice.chance(70);
    user.callingPlan = m_policy.callingPlans[dice.chance(80) ? 1 : dice.chance(50) ? 0 : 2].id;
    if (dice.chance(3))
        user.adminLevel = dice.oneOf(m_policy.adminLevels).id;
}

User DemoUsers::make(int at)
{
    Dice dice(userSeed + quint64(at));
    const PersonName person = personAt(at, dice);
    User user;
    user.id.value = u'u' + (QString::number(dice.next(), 16) + QString::number(dice.next(), 16)).leftJustified(20, u'0', true);
    user.firstName = user.clidFirstName = person.given;
    user.lastName = user.clidLastName = person.family;
    if (dice.chance(8))
        user.clidFirstName = person.given.left(1) + u'.';
    service(user, dice);
    signIn(user, person, dice);
    user.extension = QString::number(204001 + at);
    user.department = dice.chance(94) ? dice.oneOf(m_policy.departments) : QString();
    user.site = m_policy.sites[siteOf(at)];
    for (int tags = dice.below(4); tags > 0; --tags) {
        if (const QString &tag = dice.oneOf(tagWords()); !user.tags.contains(tag))
            user.tags += tag;
    }
    user.promptLanguage = siteOf(at) == m_policy.sites.size() - 1 || dice.chance(12) ? u"fr"_s : u"en"_s;
    if (dice.chance(80))
        user.timeZone = dice.chance(85) ? m_policy.groupTimeZone : dice.oneOf(m_policy.timeZones).id;
    if (dice.chance(55))
        user.mobileNumber = fictionalNumber(dice.chance(50) ? u"218"_s : u"651"_s, dice.below(100));
    if (dice.chance(4))
        user.pagerNumber = fictionalNumber(u"612"_s, dice.below(100));
    user.emergencyState = u"none"_s;
    if (user.portalAccess && dice.chance(88))
        user.lastSignIn = daysAgo(90, dice);
    user.changedAt = daysAgo(400, dice);
    user.changedBy = dice.chance(70) ? u"Maren Okafor"_s : dice.chance(50) ? u"Northfold Voice"_s : u"Ingrid Bellamy"_s;
    return user;
}

} // namespace jackfield::reference
