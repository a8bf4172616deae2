#include "app/provider/account/siteedit.h"

#include "app/provider/setup/mergepatch.h"
#include "core/domain/phonetext.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void followContact(Site &site, const std::optional<Administrator> &contact)
{
    site.contact = contact ? contact->id : AdministratorId();
    site.contactName = contact ? contact->displayName() : QString();
    site.contactEmail = contact ? contact->email : QString();
}

Answer changeSite(Edit &edit, const QString &id)
{
    const Site before = *edit.objects().find<Site>(id);
    Site after = before;
    QList<FieldError> errors = applyMergePatch(edit.body(), after);
    const auto refuse = [&errors](const QString &field, const QString &code) { errors.append({field, code, {}, {}, {}}); };
    if (errors.isEmpty() && !before.online)
        refuse(u"contact"_s, u"offline"_s);
    if (errors.isEmpty() && after.contact != before.contact) {
        const auto contact = edit.objects().find<Administrator>(after.contact.value);
        if (after.contact.isEmpty())
            refuse(u"contact"_s, u"required"_s);
        else if (!contact)
            refuse(u"contact"_s, u"unknown"_s);
        followContact(after, contact);
    }
    if (errors.isEmpty() && after.outsideNumber != before.outsideNumber) {
        const NumberId number = parseNumber(after.outsideNumber);
        if (number.isEmpty())
            refuse(u"outsideNumber"_s, after.outsideNumber.isEmpty() ? u"required"_s : u"format"_s);
        else if (edit.objects().find<PhoneNumber>(number.value))
            refuse(u"outsideNumber"_s, u"conflict"_s);
        after.outsideNumber = number.value;
    }
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    if (after != before)
        edit.put(after);
    return edit.answer(200, "id", id, after.revision);
}

void handOverSites(Edit &edit, const QString &from, const QString &to)
{
    Statement find(edit.sql(), "SELECT id FROM objects WHERE slot = ? AND kind = 'site' AND gone = 0 ORDER BY id");
    QStringList ids;
    for (find.run(edit.slot()); find.next();)
        ids += find.text(0);
    find.finish();
    const auto heir = edit.objects().find<Administrator>(to);
    for (const QString &id : ids) {
        auto site = edit.objects().find<Site>(id);
        if (!site || site->contact.value != from)
            continue;
        followContact(*site, heir);
        edit.put(*site);
    }
}

} // namespace jackfield::reference
