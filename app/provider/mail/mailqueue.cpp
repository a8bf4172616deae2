#include "app/provider/mail/mailqueue.h"

#include "app/provider/mail/welcomemail.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/mailstore.h"
#include "app/provider/store/token.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void queueWelcomeMail(const QSqlDatabase &sql, qint64 slot, const User &user, const QDateTime &now)
{
    AccountStore accounts(sql);
    MailStore mails(sql);
    const WelcomeMail mail{
        accounts.fact(u"providerName"_s),
        accounts.account(slot).name,
        accounts.fact(u"portalAddress"_s),
        freshToken(),
        mails.nextId(),
        now};
    mails.addPasswordLink(mail.linkToken, slot, user.id.value, now);
    mails.add(mail.mailId, mail.messageFor(user), now);
}

} // namespace jackfield::reference
