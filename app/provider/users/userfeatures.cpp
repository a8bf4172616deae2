#include "app/provider/users/userfeatures.h"

#include "app/provider/mail/mailqueue.h"
#include "app/provider/people/linkstore.h"
#include "app/provider/people/personstore.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/people/ticketstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/mergepatch.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/users/userchange.h"
#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"
#include "core/domain/phonetext.h"
#include "core/domain/userfeaturerules.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

Answer refused(const QList<FieldError> &errors) { return problem(Trouble::Rejected, {}, errors); }
Answer refused(const QString &field, const QString &code) { return refused({{field, code, {}, {}, {}}}); }

/// Numbers are kept in one form; extensions stay as they are.
void normalize(QString &to)
{
    if (to.size() <= 6)
        return;
    if (const NumberId number = parseNumber(to); !number.isEmpty())
        to = number.value;
}

template<class Part>
Answer finish(Edit &edit, const Part &before, Part &after)
{
    if (after != before)
        edit.put(after);
    return edit.answer(200, "id", after.id.value, after.revision);
}

/// What is still the one's before: `after` is the user as taken over. Of authenticators, those that go now.
QStringList leftBehind(Edit &edit, const User &before, const User &after)
{
    const QString user = after.id.value;
    QStringList advice;
    const auto keeps = [&](const QString &word, QString User::*field) {
        if (!(after.*field).isEmpty() && after.*field == before.*field)
            advice += word;
    };
    keeps(u"email"_s, &User::email); // S2.10
    keeps(u"sign-in-id"_s, &User::signInId);
    keeps(u"username"_s, &User::username);
    keeps(u"admin-level"_s, &User::adminLevel);
    keeps(u"mobile-number"_s, &User::mobileNumber); // S2.7
    keeps(u"pager-number"_s, &User::pagerNumber);
    const bool hasClid = !after.clidFirstName.isEmpty() || !after.clidLastName.isEmpty();
    if (hasClid && after.clidFirstName == before.clidFirstName && after.clidLastName == before.clidLastName)
        advice += u"clid-names"_s; // S2.4
    if (partOf<UserCalling>(edit.objects(), user).value_or(UserCalling()).isForwarding())
        advice += u"forwarding"_s;
    const UserVoicemail box = partOf<UserVoicemail>(edit.objects(), user).value_or(UserVoicemail());
    if (!box.email.isEmpty() && box.email != after.email)
        advice += u"voicemail-email"_s;
    if (partOf<UserMessaging>(edit.objects(), user).value_or(UserMessaging()).enabled)
        advice += u"messaging"_s;
    const auto person = PersonStore(edit.sql()).find(user);
    if (person && !person->passwordHash.isEmpty())
        advice += u"portal-password"_s;
    const auto has = [&](const char *sql) { return Statement(edit.sql(), sql).run(user).next(); };
    if (has("SELECT 1 FROM passcodes WHERE person = ?"))
        advice += u"voicemail-passcode"_s;
    if (has("SELECT 1 FROM authenticators WHERE person = ? AND confirmed = 1"))
        advice += u"authenticators"_s;
    return advice;
}

} // namespace

Answer changeCalling(Edit &edit, const QString &id)
{
    const auto user = edit.objects().find<User>(id);
    const UserCalling before = *partOf<UserCalling>(edit.objects(), id);
    UserCalling after = before;
    QList<FieldError> errors = applyMergePatch(edit.body(), after);
    if (errors.isEmpty())
        errors = checkUserCalling(after, *user, AccountStore(edit.sql()).policy(edit.slot()));
    if (!errors.isEmpty())
        return refused(errors);
    for (QString *to : {&after.forwardAlwaysTo, &after.forwardBusyTo, &after.forwardNoAnswerTo, &after.forwardUnreachableTo})
        normalize(*to);
    return finish(edit, before, after);
}

Answer changeVoicemail(Edit &edit, const QString &id)
{
    const UserVoicemail before = *partOf<UserVoicemail>(edit.objects(), id);
    UserVoicemail after = before;
    QList<FieldError> errors = applyMergePatch(edit.body(), after);
    if (errors.isEmpty())
        errors = checkUserVoicemail(after, AccountStore(edit.sql()).policy(edit.slot()));
    return errors.isEmpty() ? finish(edit, before, after) : refused(errors);
}

Answer changeMessaging(Edit &edit, const QString &id)
{
    const auto user = edit.objects().find<User>(id);
    const UserMessaging before = *partOf<UserMessaging>(edit.objects(), id);
    UserMessaging after = before;
    if (const QList<FieldError> errors = applyMergePatch(edit.body(), after); !errors.isEmpty())
        return refused(errors);
    if (after.enabled && user->email.isEmpty())
        return refused(u"email"_s, u"required"_s);
    if (after.enabled != before.enabled) {
        after.account = after.enabled ? user->email : QString();
        after.directoryFrom = edit.now().addDays(1).toString(Qt::ISODate); // S2.11
        if (after.enabled && user->portalAccess)
            queueMessagingMail(edit.sql(), edit.slot(), *user, edit.now());
    }
    return finish(edit, before, after);
}

Answer setPortalPassword(Edit &edit, const QString &id)
{
    const auto user = edit.objects().find<User>(id);
    if (!user)
        return problem(Trouble::NotFound);
    if (!user->portalAccess)
        return refused(u"portalAccess"_s, u"required"_s);
    QList<FieldError> errors = memberErrors(edit.body(), {{"password"}});
    if (!errors.isEmpty())
        return refused(errors);
    const QString password = edit.body()["password"_L1].toString();
    for (const QString &code : passwordErrors(password))
        errors.append({u"password"_s, code, {}, {}, {}});
    if (!errors.isEmpty())
        return refused(errors);
    PersonStore people(edit.sql());
    people.addUser(id, edit.slot());
    people.setPassword(id, edit.hashes().of(password), false);
    const bool isOwn = edit.call().person.id == id;
    SignInStore(edit.sql()).endAll(id, isOwn ? edit.call().signIn : QString());
    TicketStore(edit.sql()).removeAll(id);
    edit.note(u"password-changed"_s, kindWord<User>(), id, user->displayName());
    return edit.answer(200, "id", id, 0);
}

Answer setPasscode(Edit &edit, const QString &id)
{
    const auto user = edit.objects().find<User>(id);
    if (!user)
        return problem(Trouble::NotFound);
    QList<FieldError> errors = memberErrors(edit.body(), {{"passcode"}});
    if (!errors.isEmpty())
        return refused(errors);
    const QString passcode = edit.body()["passcode"_L1].toString();
    for (const QString &code : passcodeErrors(passcode, {user->extension, user->phoneNumber.value}))
        errors.append({u"passcode"_s, code, {}, {}, {}});
    Statement find(edit.sql(), "SELECT hash FROM passcodes WHERE person = ?");
    const QString last = find.run(id).next() ? find.text(0) : QString();
    find.finish();
    if (errors.isEmpty() && !last.isEmpty()
        && (edit.hashes().matches(last, passcode) || edit.hashes().matches(last, reversed(passcode))))
        errors.append({u"passcode"_s, u"last"_s, {}, {}, {}}); // S2.33
    if (!errors.isEmpty())
        return refused(errors);
    Statement(
        edit.sql(), "INSERT INTO passcodes (person, hash) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET hash = excluded.hash")
        .run(id, edit.hashes().of(passcode));
    UserVoicemail box = *partOf<UserVoicemail>(edit.objects(), id);
    box.passcodeChangedAt = edit.nowText();
    edit.put(box);
    edit.note(u"passcode-changed"_s, kindWord<User>(), id, user->displayName());
    return edit.answer(200, "id", id, 0);
}

Answer replaceUser(Edit &edit, const QString &id)
{
    const User before = *edit.objects().find<User>(id);
    UserChange change(edit, before);
    QList<FieldError> errors = change.plan();
    for (const char *field : {"firstName", "lastName"}) {
        if (!edit.body().contains(QLatin1String(field)))
            errors.append({QString::fromLatin1(field), u"required"_s, {}, {}, {}});
    }
    if (!errors.isEmpty())
        return refused(errors);
    const QStringList advice = leftBehind(edit, before, change.user());
    change.carryOut();
    // Who was here before is signed in no longer, and has no way in that the next one could not close.
    SignInStore(edit.sql()).endAll(id);
    TicketStore(edit.sql()).removeAll(id);
    LinkStore(edit.sql()).removeAll(id);
    PersonStore(edit.sql()).setRecovering(id, false);
    for (const char *sql : {"DELETE FROM authenticators WHERE person = ?", "DELETE FROM recovery_codes WHERE person = ?"})
        Statement(edit.sql(), sql).run(id);
    edit.note(u"replaced"_s, kindWord<User>(), id, change.user().displayName());
    Answer answer = edit.answer(200, "userId", id, change.user().revision);
    answer.body.chop(1);
    answer.body += ",\"advice\":";
    appendJson(answer.body, advice);
    answer.body += '}';
    return answer;
}

void removeFeatures(Edit &edit, const QString &user)
{
    for (const QString &kind : {kindWord<UserCalling>(), kindWord<UserVoicemail>(), kindWord<UserMessaging>()})
        edit.remove(kind, user);
    Statement(edit.sql(), "DELETE FROM passcodes WHERE person = ?").run(user);
}

} // namespace jackfield::reference
