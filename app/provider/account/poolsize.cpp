#include "app/provider/account/poolsize.h"

#include "app/provider/setup/mergepatch.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

template<class Pool>
Answer changePool(Edit &edit, const QString &id)
{
    const Pool before = *edit.objects().find<Pool>(id);
    Pool after = before;
    QList<FieldError> errors = applyMergePatch(edit.body(), after);
    forEachField<Pool>([&](const auto &field) {
        const QString name = field.nameString();
        if (name != "total"_L1 && !field.is(readOnly) && edit.body().contains(name))
            errors.append({name, u"read-only"_s, {}, {}, {}});
    });
    if (errors.isEmpty() && after != before) {
        if (after.total < 0)
            errors.append({u"total"_s, u"length"_s, {}, {}, {}});
        else if (before.total < 0 || after.total < after.assigned) // of what nobody counts, nobody knows how many are assigned
            errors.append({u"total"_s, u"conflict"_s, {}, {}, {}});
    }
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    if (after != before)
        edit.put(after);
    return edit.answer(200, "id", id, after.revision);
}

} // namespace

Answer changeLicence(Edit &edit, const QString &id) { return changePool<Licence>(edit, id); }

Answer changeApplication(Edit &edit, const QString &id) { return changePool<Application>(edit, id); }

} // namespace jackfield::reference
