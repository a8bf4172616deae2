#include "app/provider/people/administratoredit.h"

#include "app/provider/account/siteedit.h"
#include "app/provider/mail/mailqueue.h"
#include "app/provider/people/linkstore.h"
#include "app/provider/people/personstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/mergepatch.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/token.h"
#include "core/domain/administratorrules.h"
#include "core/domain/passwordrules.h"
#include "core/domain/phonetext.h"

#include <sodium.h>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

Answer refused(const QString &field, const QString &code) { return problem(Trouble::Rejected, {}, {{field, code, {}, {}, {}}}); }

/// Applies the body and asks every rule; also makes the contact number one form.
QList<FieldError> apply(Edit &edit, Administrator &administrator)
{
    const Administrator before = administrator;
    QList<FieldError> errors = applyMergePatch(edit.body(), administrator);
    if (!errors.isEmpty())
        return errors;
    AccountStore accounts(edit.sql());
    errors = checkAdministrator(administrator, accounts.policy(edit.slot()), accounts.signInPolicy(edit.slot()));
    const auto refuseTaken = [&](const QString &field, const std::optional<Holder> &holder) {
        const bool ours = holder && holder->slot == edit.slot();
        if (holder && holder->id != before.id.value)
            errors.append({field, u"taken"_s, {}, ours ? holder->id : QString(), ours ? holder->name : QString()});
    };
    KeyStore &keys = edit.objects().keys();
    if (!administrator.email.isEmpty())
        refuseTaken(u"email"_s, keys.emailHolder(administrator.email)); // S3.11
    if (!administrator.username.isEmpty())
        refuseTaken(u"username"_s, keys.usernameHolder(administrator.username));
    if (!administrator.contactNumber.isEmpty() && errors.isEmpty())
        administrator.contactNumber = parseNumber(administrator.contactNumber).value;
    return errors;
}

void invite(Edit &edit, const Administrator &administrator)
{
    LinkStore(edit.sql()).removeAll(administrator.id.value);
    if (AccountStore(edit.sql()).signInPolicy(edit.slot()).activation != "temporary-password"_L1) {
        queueRegistrationMail(edit.sql(), edit.slot(), administrator, edit.now());
        return;
    }
    const QString password =
        edit.hashes().once([] { return compliantPassword([](int below) { return int(randombytes_uniform(uint32_t(below))); }); });
    PersonStore(edit.sql()).setPassword(administrator.id.value, edit.hashes().of(password), true); // S3.16
    queueActivationMail(edit.sql(), edit.slot(), administrator, password, edit.now());
}

int administratorsOf(Edit &edit)
{
    Statement count(edit.sql(), "SELECT count(*) FROM people WHERE slot = ? AND kind = 'administrator'");
    count.run(edit.slot()).next();
    return int(count.integer(0));
}

/// S0.15 when a user removes, who cannot be a site's contact: the one of the others who has administered longest, of those who have
/// registered if there is one. Whoever was there before anything was recorded came first.
QString heirOf(Edit &edit, const QString &removed)
{
    Statement find(edit.sql(), R"(SELECT p.id FROM people p LEFT JOIN audit a
                                  ON a.slot = p.slot AND a.kind = 'administrator' AND a.object = p.id AND a.action = 'created'
                                  WHERE p.slot = ? AND p.kind = 'administrator' AND p.id <> ? ORDER BY coalesce(a.id, 0), p.id)");
    QStringList others;
    for (find.run(edit.slot(), removed); find.next();)
        others += find.text(0);
    find.finish();
    for (const QString &id : others) {
        if (const auto one = edit.objects().find<Administrator>(id); one && one->state != "invited"_L1)
            return id;
    }
    return others.value(0);
}

} // namespace

void putAdministrator(Edit &edit, Administrator &administrator)
{
    administrator.changedAt = edit.nowText();
    administrator.changedBy = edit.call().actor.name;
    edit.put(administrator);
    Person person;
    person.id = administrator.id.value;
    person.kind = PersonKind::Administrator;
    person.slot = edit.slot();
    person.name = administrator.displayName();
    person.email = administrator.email;
    person.role = u"Customer administrator"_s;
    person.level = u"super"_s; // S3.6
    PersonStore(edit.sql()).put(person, administrator.username);
}

Answer addAdministrator(Edit &edit)
{
    const SignInPolicy policy = AccountStore(edit.sql()).signInPolicy(edit.slot());
    Administrator fresh;
    if (const QList<FieldError> errors = apply(edit, fresh); !errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    fresh.id.value = freshId(u'a');
    fresh.role = policy.role;
    fresh.state = u"invited"_s;
    if (fresh.language.isEmpty())
        fresh.language = u"en"_s;
    putAdministrator(edit, fresh);
    PersonStore(edit.sql()).setNeedsOneTimeCode(fresh.id.value, policy.oneTimeCodes);
    invite(edit, fresh);
    return edit.answer(201, "id", fresh.id.value, fresh.revision);
}

Answer changeAdministrator(Edit &edit, const QString &id)
{
    const Administrator before = *edit.objects().find<Administrator>(id);
    Administrator after = before;
    if (const QList<FieldError> errors = apply(edit, after); !errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    if (after != before) {
        putAdministrator(edit, after);
        handOverSites(edit, id, id); // their contact's name and address follow
        if (after.email != before.email) {
            LinkStore(edit.sql()).removeAll(id); // whoever reads the old address is not the one any more
            if (after.state == "invited"_L1)
                invite(edit, after);
        }
    }
    return edit.answer(200, "id", id, after.revision);
}

Answer removeAdministrator(Edit &edit, const QString &id)
{
    if (administratorsOf(edit) <= 1)
        return refused(u"id"_s, u"last"_s);
    if (edit.call().person.id == id)
        return refused(u"id"_s, u"conflict"_s);
    const Person &remover = edit.call().person;
    handOverSites(edit, id, remover.kind == PersonKind::Administrator ? remover.id : heirOf(edit, id));
    edit.remove(kindWord<Administrator>(), id);
    PersonStore(edit.sql()).remove(id);
    return edit.answer(200, "id", id, 0);
}

Answer resendRegistration(Edit &edit, const QString &id)
{
    if (const auto wrong = memberErrors(edit.body(), {}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const auto administrator = edit.objects().find<Administrator>(id);
    if (!administrator)
        return problem(Trouble::NotFound);
    if (administrator->state != "invited"_L1)
        return refused(u"state"_s, u"conflict"_s);
    invite(edit, *administrator);
    edit.note(u"registration-mail-sent"_s, kindWord<Administrator>(), id, administrator->displayName());
    return edit.answer(200, "id", id, administrator->revision);
}

} // namespace jackfield::reference
