#include "app/provider/account/choiceedit.h"

#include "app/provider/setup/mergepatch.h"
#include "app/provider/store/accountstore.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// Where a list stands in the policies. Departments are known by their names.
Choices itemsOf(const QString &which, const AccountPolicy &policy, const SignInPolicy &signIn)
{
    if (which == "departments"_L1) {
        Choices items;
        for (const QString &name : policy.departments)
            items.append({name, name});
        return items;
    }
    return which == "calling-plans"_L1 ? policy.callingPlans
        : which == "languages"_L1      ? policy.languages
        : which == "time-zones"_L1     ? policy.timeZones
                                       : signIn.brandingDomains;
}

void setItems(const QString &which, const Choices &items, AccountPolicy &policy, SignInPolicy &signIn)
{
    if (which == "departments"_L1) {
        policy.departments.clear();
        for (const Choice &item : items)
            policy.departments += item.name;
    } else if (which == "calling-plans"_L1) {
        policy.callingPlans = items;
    } else if (which == "languages"_L1) {
        policy.languages = items;
    } else if (which == "time-zones"_L1) {
        policy.timeZones = items;
    } else {
        signIn.brandingDomains = items;
    }
}

/// What is wrong with one item; empty: nothing.
QString itemError(const QString &which, const Choice &item)
{
    static const QRegularExpression word(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    static const QRegularExpression host(u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"_s);
    if (item.id.isEmpty() || item.name.isEmpty())
        return u"required"_s;
    if (which == "calling-plans"_L1)
        return word.match(item.id).hasMatch() ? QString() : u"format"_s;
    if (which == "branding-domains"_L1)
        return item.id.size() <= 253 && host.match(item.id).hasMatch() ? QString() : u"format"_s;
    if (which == "time-zones"_L1)
        return QTimeZone::isTimeZoneIdAvailable(item.id.toUtf8()) ? QString() : u"unknown"_s;
    if (which == "languages"_L1) {
        const QString language = item.id.section(u'-', 0, 0);
        return language == "en"_L1 || language == "fr"_L1 ? QString() : u"unknown"_s;
    }
    return {};
}

QStringList errorsOf(const QString &which, const Choices &items, const AccountPolicy &policy)
{
    QStringList errors;
    QSet<QString> ids;
    for (const Choice &item : items) {
        if (const QString error = itemError(which, item); !error.isEmpty())
            errors += error;
        if (ids.contains(item.id))
            errors += u"conflict"_s;
        ids += item.id;
    }
    if (which == "languages"_L1 && items.isEmpty())
        errors += u"required"_s; // the telephone speaks one
    if (which == "time-zones"_L1 && !policy.groupTimeZone.isEmpty() && !ids.contains(policy.groupTimeZone))
        errors += u"conflict"_s; // S2.6: whoever has none uses the group's
    if (which == "calling-plans"_L1 && !policy.hasCallingPlans && !items.isEmpty())
        errors += u"conflict"_s;
    errors.removeDuplicates();
    return errors;
}

} // namespace

ChoiceList choicesOf(Connection &sql, ObjectStore &objects, qint64 slot, const QString &which)
{
    AccountStore accounts(sql);
    ChoiceList list;
    list.id.value = which;
    list.revision = objects.look(kindWord<ChoiceList>(), which).revision;
    list.items = itemsOf(which, accounts.policy(slot), accounts.signInPolicy(slot));
    return list;
}

Answer changeChoices(Edit &edit, const QString &which)
{
    const ChoiceList before = choicesOf(edit.sql(), edit.objects(), edit.slot(), which);
    ChoiceList after = before;
    QList<FieldError> errors = applyMergePatch(edit.body(), after);
    if (which == "departments"_L1) {
        for (Choice &item : after.items)
            item.id = item.name;
    }
    AccountStore accounts(edit.sql());
    AccountPolicy policy = accounts.policy(edit.slot());
    SignInPolicy signIn = accounts.signInPolicy(edit.slot());
    if (errors.isEmpty()) {
        for (const QString &code : errorsOf(which, after.items, policy))
            errors.append({u"items"_s, code, {}, {}, {}});
    }
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    if (after != before) {
        setItems(which, after.items, policy, signIn);
        accounts.setPolicies(edit.slot(), policy, signIn);
        edit.put(after);
    }
    return edit.answer(200, "id", which, after.revision);
}

} // namespace jackfield::reference
