#include "core/cache/cache.h"

// What lists, dashboard and wizards ask of the copy.

namespace jackfield {

Result<QList<PhoneNumber>> Cache::freeNumbers(const QString &text, int limit) const
{
    // Parts of the number, whatever stands between the digits; else parts of the city.
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    const QString pattern = u'%' + (digits.isEmpty() ? text.trimmed() : digits) + u'%';
    const QString column = digits.isEmpty() ? QStringLiteral("city") : QStringLiteral("id");
    return numbers().select(
        QStringLiteral("WHERE user = '' AND state = 'available' AND %1 LIKE ? ORDER BY id LIMIT ?").arg(column), {pattern, limit});
}

Result<qint64> Cache::freeNumberCount() const { return numbers().count(QStringLiteral("WHERE user = '' AND state = 'available'")); }

Result<AccountCounts> Cache::counts() const
{
    QSqlQuery &query = m_database->prepared(
        QStringLiteral("SELECT ?, (SELECT count(*) FROM users WHERE phoneNumber = ''), "
                       "(SELECT count(*) FROM users WHERE phoneNumber <> '' AND emergencyState <> 'verified'), "
                       "(SELECT count(*) FROM numbers), (SELECT count(*) FROM numbers WHERE user = '' AND state = 'available'), "
                       "(SELECT count(*) FROM numbers WHERE state = 'needs-activation'), "
                       "(SELECT count(*) FROM devices), (SELECT count(*) FROM devices WHERE user = '')"));
    query.bindValue(0, m_users.total());
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    AccountCounts counts;
    if (query.next()) {
        qint64 *const targets[] = {&counts.users,   &counts.usersWithoutNumber, &counts.emergencyProblems,
                                   &counts.numbers, &counts.numbersFree,        &counts.numbersNeedActivation,
                                   &counts.devices, &counts.devicesFree};
        for (int i = 0; i < int(std::size(targets)); ++i)
            *targets[i] = query.value(i).toLongLong();
    }
    query.finish();
    return counts;
}

Result<QList<EmergencyProblem>> Cache::emergencyProblems(int limit) const
{
    QSqlQuery query = m_database->prepare(
        QStringLiteral("SELECT fields FROM users WHERE phoneNumber <> '' AND emergencyState <> 'verified' "
                       "ORDER BY CASE emergencyState WHEN 'rejected' THEN 0 WHEN 'none' THEN 1 ELSE 2 END, sort_key LIMIT ?"));
    query.bindValue(0, limit);
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    QList<EmergencyProblem> problems;
    while (query.next()) {
        const auto user = userOf(query.value(0).toByteArray());
        if (!user)
            return tl::unexpected(user.error());
        problems.append({user->id, user->displayName(), user->emergencyState});
    }
    return m_database->atEnd(query).map([&] { return problems; });
}

Result<QList<Device>> Cache::searchDevices(const QString &text, bool freeFirst, int limit) const
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    // A MAC address may come in any notation, so it is compared without its separators. A word that can be hexadecimal may be both.
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString hex = word;
        hex.remove(u':').remove(u'-').remove(u'.');
        conditions += QStringLiteral("(make || ' ' || model || ' ' || site LIKE ? OR replace(mac, ':', '') LIKE ?)");
        values << QVariant(u'%' + word + u'%') << QVariant(u'%' + hex + u'%');
    }
    values << limit;
    return devices().select(
        QStringLiteral("WHERE %1 ORDER BY %2 make, model, mac LIMIT ?")
            .arg(conditions.join(QStringLiteral(" AND ")), freeFirst ? QStringLiteral("user <> '',") : QString()),
        values);
}

Result<QString> Cache::holderOfExtension(const QString &extension) const
{
    QSqlQuery &query = m_database->prepared(QStringLiteral("SELECT fields FROM users WHERE extension = ? LIMIT 1"));
    query.bindValue(0, extension);
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    const auto holder = query.next() ? userOf(query.value(0).toByteArray()) : User();
    query.finish();
    return holder.map([](const User &user) { return user.displayName(); });
}

Result<QString> Cache::nextFreeExtension() const
{
    // One behind the highest of those of the commonest length.
    return text(QStringLiteral(
                    "SELECT CAST(max(CAST(extension AS INTEGER)) + 1 AS TEXT) FROM users WHERE length(extension) = "
                    "(SELECT length(extension) FROM users WHERE extension <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)"))
        .map([](const std::optional<QString> &next) { return next.value_or(QString()); });
}

} // namespace jackfield
