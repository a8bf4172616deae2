#include "app/provider/users/userremoval.h"

#include "app/provider/account/deviceedit.h"
#include "app/provider/account/numberrest.h"
#include "app/provider/people/personstore.h"
#include "app/provider/users/seats.h"
#include "app/provider/users/userfeatures.h"

namespace jackfield::reference {

void removeUser(Edit &edit, const User &user)
{
    ObjectStore &objects = edit.objects();
    const QStringList numbers = objects.keys().numbersOf(edit.slot(), user.id.value);
    const QStringList devices = objects.keys().devicesOf(edit.slot(), user.id.value);
    removeFeatures(edit, user.id.value);
    edit.remove(kindWord<User>(), user.id.value);
    for (const QString &id : numbers) {
        if (auto number = objects.find<PhoneNumber>(id)) {
            release(edit.sql(), edit.slot(), *number, edit.now());
            edit.put(*number);
            edit.remove(kindWord<EmergencyAddress>(), id);
        }
    }
    Seats seats(objects);
    seats.move(user.licence, user.applications, {}, {});
    seats.write(edit);
    for (const QString &id : devices) {
        if (auto device = objects.find<Device>(id))
            freeDevice(edit, *device);
    }
    PersonStore(edit.sql()).remove(user.id.value);
}

} // namespace jackfield::reference
