#include "app/provider/people/linkuse.h"

#include "app/provider/mail/mailqueue.h"
#include "app/provider/people/ownaudit.h"
#include "app/provider/people/personstore.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/people/ticketstore.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/store/passwordhash.h"
#include "core/domain/passwordrules.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

std::optional<LinkView> lookAtLink(Services &services, const QByteArray &token)
{
    Connection &sql = services.databases.mine();
    const auto link = LinkStore(sql).find(token, services.clock.now());
    const auto person = link ? PersonStore(sql).find(link->person) : std::nullopt;
    if (!person)
        return {};
    LinkView view{*link, *person, {}, {}, {}, {}};
    QString domain;
    if (!person->isStaff()) {
        AccountStore accounts(sql);
        view.accountName = accounts.account(person->slot).name;
        view.policy = accounts.signInPolicy(person->slot);
        ObjectStore objects(sql, person->slot);
        if (const auto administrator = objects.find<Administrator>(person->id)) {
            view.language = administrator->language;
            domain = administrator->brandingDomain;
        } else if (const auto user = objects.find<User>(person->id)) {
            view.language = user->promptLanguage;
        }
    }
    view.brand = brandOf(sql, person->slot, domain).name;
    return view;
}

QList<FieldError>
useLink(Services &services, const QByteArray &token, const QString &password, bool acceptsTerms, const QString &remote)
{
    QList<FieldError> errors;
    for (const QString &code : passwordErrors(password))
        errors.append({u"password"_s, code, {}, {}, {}});
    const auto view = lookAtLink(services, token);
    if (!view)
        errors = {{u"token"_s, u"not-found"_s, {}, {}, {}}};
    else if (view->asksForTerms() && !acceptsTerms)
        errors.append({u"terms"_s, u"required"_s, {}, {}, {}});
    if (!errors.isEmpty())
        return errors;

    const QString hash = PasswordHash::of(password);
    services.databases.write([&](Connection &sql) {
        if (!LinkStore(sql).find(token, services.clock.now())) {
            errors = {{u"token"_s, u"not-found"_s, {}, {}, {}}}; // somebody was faster
            return false;
        }
        PersonStore people(sql);
        people.setPassword(view->person.id, hash, false);
        if (view->asksForTerms())
            people.setTerms(view->person.id, view->policy.termsVersion);
        LinkStore(sql).removeAll(view->person.id);
        SignInStore(sql).endAll(view->person.id);
        TicketStore(sql).removeAll(view->person.id);
        const bool registers = view->link.purpose == "registration"_L1;
        noteOwn(sql, view->person, remote, services.clock.now(), registers ? u"registered"_s : u"password-changed"_s);
        if (registers) {
            ObjectStore objects(sql, view->person.slot, {view->person.name, services.clock.now().toString(Qt::ISODate)});
            if (auto administrator = objects.find<Administrator>(view->person.id)) {
                administrator->state = u"active"_s;
                objects.put(*administrator);
            }
        }
        return true;
    });
    services.bell.ring();
    return errors;
}

} // namespace jackfield::reference
