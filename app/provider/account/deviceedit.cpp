#include "app/provider/account/deviceedit.h"

#include "app/provider/phonecatalogue.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/mergepatch.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/token.h"
#include "core/domain/usersetuprules.h"

#include <QRegularExpression>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

class Refusals {
public:
    Refusals(const QJsonObject &body, std::initializer_list<Member> members) : m_list(memberErrors(body, members)) { }
    Refusals() = default;
    void add(const QString &field, const QString &code, const Holder &holder = {})
    {
        m_list.append({field, code, {}, holder.id, holder.name});
    }
    bool any() const { return !m_list.isEmpty(); }
    Answer answer() const { return problem(Trouble::Rejected, {}, m_list); }

private:
    QList<FieldError> m_list;
};

bool hasSite(const AccountPolicy &policy, const QString &site) { return policy.hasSites && policy.sites.contains(site); }

QString text(const Edit &edit, const char *member) { return edit.body()[QLatin1String(member)].toString().trimmed(); }

} // namespace

namespace {

// A telephone of the body's type and MAC address that the account does not have yet.
Device newDevice(Edit &edit, Refusals &refusals)
{
    const AccountPolicy policy = AccountStore(edit.sql()).policy(edit.slot());
    const QString type = text(edit, "type");
    const QString mac = normalizedMac(text(edit, "mac"));
    const QString site = text(edit, "site");
    if (!policy.deviceTypes.contains(type))
        refusals.add(u"type"_s, type.isEmpty() ? u"required"_s : u"unknown"_s);
    if (mac.isEmpty()) {
        refusals.add(u"mac"_s, text(edit, "mac").isEmpty() ? u"required"_s : u"format"_s);
    } else if (const auto holder = edit.objects().keys().macHolder(mac)) {
        refusals.add(u"mac"_s, u"taken"_s, holder->slot == edit.slot() ? *holder : Holder());
    }
    if (!site.isEmpty() && !hasSite(policy, site))
        refusals.add(u"site"_s, u"unknown"_s);
    Device device;
    device.id.value = freshId(u'd');
    device.make = makeOf(type);
    device.model = modelOf(type);
    device.mac = mac;
    device.site = site;
    device.ports = portsOf(type);
    return device;
}

// The body's telephone, or one that it describes.
Device deviceFor(Edit &edit, Refusals &refusals)
{
    if (edit.body().contains("type"_L1) && !edit.body().contains("device"_L1))
        return newDevice(edit, refusals);
    const auto device = edit.objects().find<Device>(text(edit, "device"));
    if (!device)
        refusals.add(u"device"_s, text(edit, "device").isEmpty() ? u"required"_s : u"not-found"_s);
    else if (!device->user.isEmpty())
        refusals.add(u"device"_s, u"taken"_s, {edit.slot(), device->user.value, device->userName});
    return device.value_or(Device());
}

void checkLine(const Device &device, int number, const QString &name, Refusals &refusals)
{
    if (!device.make.isEmpty() && (number < 1 || number > device.ports))
        refusals.add(u"lineNumber"_s, u"length"_s);
    if (const QString code = shapeError(name); !code.isEmpty())
        refusals.add(u"lineName"_s, code);
}

} // namespace

Answer addDevice(Edit &edit)
{
    Refusals refusals(edit.body(), {{"type"}, {"mac"}, {"site"}});
    if (refusals.any())
        return refusals.answer();
    Device device = newDevice(edit, refusals);
    if (refusals.any())
        return refusals.answer();
    edit.put(device);
    return edit.answer(201, "id", device.id.value, device.revision);
}

Answer assignDevice(Edit &edit, const QString &id)
{
    auto user = edit.objects().find<User>(id);
    if (!user)
        return problem(Trouble::NotFound);
    constexpr auto number = Member::Type::WholeNumber;
    Refusals refusals(
        edit.body(), {{"device"}, {"type"}, {"mac"}, {"site"}, {"ports", number}, {"lineNumber", number}, {"lineName"}});
    if (refusals.any())
        return refusals.answer();
    Device device = deviceFor(edit, refusals);
    const int ports = edit.body()["ports"_L1].toInt(1);
    const int line = edit.body()["lineNumber"_L1].toInt(1);
    const QString lineName = text(edit, "lineName");
    if (!device.make.isEmpty() && (ports < 1 || ports > device.ports))
        refusals.add(u"ports"_s, u"length"_s);
    checkLine(device, line, lineName, refusals);
    if (refusals.any())
        return refusals.answer();
    device.user = user->id;
    device.userName = user->displayName();
    device.portsUsed = ports;
    device.lineNumber = line;
    device.lineName = lineName.isEmpty() ? user->displayName() : lineName;
    edit.put(device);
    if (user->device.isEmpty()) {
        user->device = device.displayName(); // the first one is the main one
        edit.put(*user);
    }
    return edit.answer(200, "id", device.id.value, device.revision);
}

Answer changeDevice(Edit &edit, const QString &id)
{
    const Device before = *edit.objects().find<Device>(id);
    Device after = before;
    if (const QList<FieldError> errors = applyMergePatch(edit.body(), after); !errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    Refusals refusals;
    const bool ofHolder =
        after.portsUsed != before.portsUsed || after.lineNumber != before.lineNumber || after.lineName != before.lineName;
    if (ofHolder && before.user.isEmpty())
        refusals.add(u"user"_s, u"conflict"_s);
    const bool held = ofHolder && !before.user.isEmpty();
    if (held && (after.portsUsed < 1 || after.portsUsed > after.ports))
        refusals.add(u"portsUsed"_s, u"length"_s);
    if (held)
        checkLine(after, after.lineNumber, after.lineName, refusals);
    if (!after.site.isEmpty() && !hasSite(AccountStore(edit.sql()).policy(edit.slot()), after.site))
        refusals.add(u"site"_s, u"unknown"_s);
    if (refusals.any())
        return refusals.answer();
    if (ofHolder && after.lineName.isEmpty())
        after.lineName = after.userName;
    if (after != before)
        edit.put(after);
    return edit.answer(200, "id", id, after.revision);
}

Answer releaseDevice(Edit &edit, const QString &id)
{
    Device device = *edit.objects().find<Device>(id);
    const QString holder = device.user.value;
    if (holder.isEmpty())
        return problem(Trouble::Rejected, {}, {{u"user"_s, u"conflict"_s, {}, {}, {}}});
    freeDevice(edit, device);
    if (auto user = edit.objects().find<User>(holder); user && user->device == device.displayName()) {
        const QStringList left = edit.objects().keys().devicesOf(edit.slot(), holder);
        const auto other = left.isEmpty() ? std::nullopt : edit.objects().find<Device>(left.first());
        user->device = other ? other->displayName() : QString();
        if (!other || other->displayName() != device.displayName())
            edit.put(*user);
    }
    return edit.answer(200, "id", id, device.revision);
}

void freeDevice(Edit &edit, Device &device)
{
    device.user = {};
    device.userName.clear();
    device.lineName.clear();
    device.lineNumber = device.portsUsed = 0;
    edit.put(device);
    Statement(edit.sql(), "DELETE FROM sip_credentials WHERE device = ?").run(device.id.value);
}

Answer setSipCredentials(Edit &edit, const QString &id, const Vault &vault)
{
    const auto device = edit.objects().find<Device>(id);
    if (!device)
        return problem(Trouble::NotFound);
    const QString name = text(edit, "username");
    const QString password = edit.body()["password"_L1].toString();
    Refusals refusals(edit.body(), {{"username"}, {"password"}});
    if (refusals.any())
        return refusals.answer();
    static const QRegularExpression form(u"^[A-Za-z0-9._-]{1,64}$"_s);
    if (!form.match(name).hasMatch())
        refusals.add(u"username"_s, name.isEmpty() ? u"required"_s : u"format"_s);
    if (password.size() < 8 || password.size() > 64)
        refusals.add(u"password"_s, password.isEmpty() ? u"required"_s : u"length"_s);
    else if (!shapeError(password).isEmpty())
        refusals.add(u"password"_s, u"format"_s);
    Statement taken(edit.sql(), "SELECT 1 FROM sip_credentials WHERE username = ? AND device <> ?");
    if (!refusals.any() && taken.run(name, id).next())
        refusals.add(u"username"_s, u"taken"_s);
    taken.finish();
    if (refusals.any())
        return refusals.answer();
    Statement(edit.sql(), R"(INSERT INTO sip_credentials (device, username, sealed_password) VALUES (?, ?, ?)
                             ON CONFLICT (device) DO UPDATE SET username = excluded.username, sealed_password = excluded.sealed_password)")
        .run(id, name, vault.seal(password.toUtf8()));
    edit.note(u"sip-credentials-changed"_s, kindWord<Device>(), id, device->displayName());
    return edit.answer(200, "id", id, device->revision);
}

} // namespace jackfield::reference
