#include "core/cache/cache.h"

namespace jackfield {

namespace {

constexpr qint64 anyRevision = std::numeric_limits<qint64>::max();

QString tableOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User: return QStringLiteral("users");
    case ObjectKind::PhoneNumber: return QStringLiteral("numbers");
    case ObjectKind::Licence: return QStringLiteral("licences");
    case ObjectKind::Application: return QStringLiteral("applications");
    case ObjectKind::Device: return QStringLiteral("devices");
    }
    return {};
}

} // namespace

Result<QStringList> Cache::ids(ObjectKind kind) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT id FROM %1").arg(tableOf(kind)));
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    QStringList list;
    while (query.next())
        list += query.value(0).toString();
    return m_database->atEnd(query).map([&] { return list; });
}

Result<bool> Cache::has(ObjectKind kind, const QString &id) const
{
    return text(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(tableOf(kind)), {id}).map([](const auto &found) {
        return found.has_value();
    });
}

Result<void> Cache::storeInstead(const CopyRow &row)
{
    struct MakeRoom {
        Cache &cache;
        Result<void> operator()(const UserRow &row)
        {
            const auto known = cache.m_users.byId(row.id);
            const auto user = userOf(row.fields);
            if (!known || !user)
                return tl::unexpected(known ? user.error() : known.error());
            if (!known->has_value() || **known == *user)
                return {};
            return cache.m_users.remove(row.id, anyRevision).map([](bool) {});
        }
        Result<void> operator()(const PhoneNumber &number) { return cache.m_numbers.remove(number.id.value, anyRevision); }
        Result<void> operator()(const Licence &licence) { return cache.m_licences.remove(licence.id.value, anyRevision); }
        Result<void> operator()(const Application &application)
        {
            return cache.m_applications.remove(application.id.value, anyRevision);
        }
        Result<void> operator()(const Device &device) { return cache.m_devices.remove(device.id.value, anyRevision); }
        Result<void> operator()(const Tombstone &) { return {}; }
    };
    CopyRow whole = row;
    if (auto *gone = std::get_if<Tombstone>(&whole))
        gone->revision = anyRevision;
    return std::visit(MakeRoom{*this}, row).and_then([&] { return store(whole); });
}

} // namespace jackfield
