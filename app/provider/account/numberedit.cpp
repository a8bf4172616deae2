#include "app/provider/account/numberedit.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/account/addresscheck.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/mergepatch.h"
#include "core/domain/accesslevels.h"
#include "core/domain/emergencyrules.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

Answer activateNumber(Edit &edit, const QString &id)
{
    if (const auto wrong = memberErrors(edit.body(), {}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    PhoneNumber number = *edit.objects().find<PhoneNumber>(id);
    if (number.state != "needs-activation"_L1)
        return problem(Trouble::Rejected, {}, {{u"state"_s, u"conflict"_s, {}, {}, {}}});
    number.state = u"active"_s;
    edit.put(number);
    return edit.answer(200, "id", id, number.revision);
}

Answer changeEmergencyAddress(Edit &edit, const QString &id)
{
    auto number = edit.objects().find<PhoneNumber>(id);
    if (!number)
        return problem(Trouble::NotFound);
    EmergencyAddress address;
    address.id.value = id;
    address = edit.objects().find<EmergencyAddress>(id).value_or(address);
    QList<FieldError> errors = applyMergePatch(edit.body(), address);
    if (errors.isEmpty())
        errors = checkEmergencyAddress(address);
    const bool isUsed = hasUsers(edit.call().accountType) ? !number->user.isEmpty() : number->state == "active"_L1;
    if (errors.isEmpty() && !isUsed)
        errors.append({u"id"_s, u"conflict"_s, {}, {}, {}}); // nobody calls from it
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    const bool isFound = canBeFound(address);
    address.verifiedAt = isFound ? edit.nowText() : QString();
    edit.put(address);
    number->emergencyState = isFound ? u"verified"_s : u"rejected"_s;
    edit.put(*number);
    if (auto user = edit.objects().find<User>(number->user.value)) {
        user->emergencyState = number->emergencyState;
        edit.put(*user);
    }
    Answer answer = edit.answer(200, "id", id, address.revision);
    EmergencyAddress suggestion = suggestionFor(address);
    if (suggestion != address) {
        QJsonObject members;
        forEachField<EmergencyAddress>([&](const auto &field) {
            if (!field.is(readOnly))
                members.insert(field.nameString(), toJsonValue(suggestion.*field.member));
        });
        answer.body.chop(1);
        answer.body += ",\"suggestion\":" + QJsonDocument(members).toJson(QJsonDocument::Compact) + '}';
    }
    return answer;
}

} // namespace jackfield::reference
