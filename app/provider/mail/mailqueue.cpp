#include "app/provider/mail/mailqueue.h"

#include "app/provider/mail/administratorletters.h"
#include "app/provider/mail/messagingletter.h"
#include "app/provider/mail/welcomemail.h"
#include "app/provider/people/linkstore.h"
#include "app/provider/people/personstore.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/mailstore.h"
#include "app/provider/store/objectstore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

void add(Connection &sql, const Letter &letter, const QDateTime &now)
{
    MailStore mails(sql);
    const qint64 id = mails.begin(now);
    mails.write(id, letter.message(id, now));
}

} // namespace

Brand brandOf(Connection &sql, qint64 slot, const QString &brandingDomain)
{
    AccountStore accounts(sql);
    const Choices domains = accounts.signInPolicy(slot).brandingDomains;
    for (const Choice &domain : domains) {
        if (domain.id == brandingDomain || domains.size() == 1)
            return {domain.name, u"https://"_s + domain.id};
    }
    return {accounts.fact(u"providerName"_s), accounts.fact(u"portalAddress"_s)};
}

void queueWelcomeMail(Connection &sql, qint64 slot, const User &user, const QDateTime &now)
{
    MailStore mails(sql);
    const Brand brand = brandOf(sql, slot, {});
    const QString account = AccountStore(sql).account(slot).name;
    PersonStore(sql).addUser(user.id.value, slot);
    const QByteArray token = LinkStore(sql).add(u"password"_s, slot, user.id.value, now);
    const WelcomeMail mail{brand.name, account, brand.portal, token, mails.begin(now), now};
    mails.write(mail.mailId, mail.messageFor(user));
}

void queueRegistrationMail(Connection &sql, qint64 slot, const Administrator &administrator, const QDateTime &now)
{
    const QByteArray token = LinkStore(sql).add(u"registration"_s, slot, administrator.id.value, now);
    const Brand brand = brandOf(sql, slot, administrator.brandingDomain);
    add(sql, registrationLetter(brand, administrator, AccountStore(sql).account(slot).name, token), now);
}

void queueActivationMail(
    Connection &sql, qint64 slot, const Administrator &administrator, const QString &password, const QDateTime &now)
{
    const Brand brand = brandOf(sql, slot, administrator.brandingDomain);
    add(sql, activationLetter(brand, administrator, AccountStore(sql).account(slot).name, password), now);
}

void queueMessagingMail(Connection &sql, qint64 slot, const User &user, const QDateTime &now)
{
    PersonStore(sql).addUser(user.id.value, slot);
    const QByteArray token = LinkStore(sql).add(u"password"_s, slot, user.id.value, now);
    add(sql, messagingLetter(brandOf(sql, slot, {}), user, token), now);
}

void queueResetMail(Connection &sql, const Person &person, const QDateTime &now)
{
    QString language;
    QString domain;
    ObjectStore objects(sql, person.slot);
    if (const auto user = objects.find<User>(person.id); user && person.kind == PersonKind::User) {
        language = user->promptLanguage;
        PersonStore(sql).addUser(person.id, person.slot);
    } else if (const auto administrator = objects.find<Administrator>(person.id)) {
        language = administrator->language;
        domain = administrator->brandingDomain;
    }
    const QByteArray token = LinkStore(sql).add(u"password"_s, person.slot, person.id, now);
    add(sql, resetLetter(brandOf(sql, person.slot, domain), person.id, person.name, person.email, language, token), now);
}

} // namespace jackfield::reference
