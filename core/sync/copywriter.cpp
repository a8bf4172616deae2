#include "core/sync/copywriter.h"

#include "core/base/guards.h"
#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

// A line may be late by a page or two, not by this much.
constexpr qsizetype rememberedDeletions = 100000;

} // namespace

Result<void> CopyWriter::put(const CopyRow &row, const Origin &origin)
{
    const Tombstone subject = subjectOf(row);
    const QPair<int, QString> name(int(subject.kind), subject.id);
    if (std::holds_alternative<Tombstone>(row)) {
        if (m_gone.size() >= rememberedDeletions)
            m_gone.clear();
        m_gone.insert(name, subject.revision);
    } else if (guards::on(Guard::KnownGone)) {
        const auto gone = isKnownGone(subject);
        if (!gone || *gone)
            return gone.map([](bool) {});
    }
    if (m_comparison)
        return compare(row, origin);
    return guards::on(Guard::RevisionOrder) ? m_cache.write(row, origin) : m_cache.replace(row, origin);
}

// The answer to a command may be read long after the feed has brought what became of its object.
Result<bool> CopyWriter::isKnownGone(const Tombstone &subject) const
{
    if (m_gone.value({int(subject.kind), subject.id}) > subject.revision)
        return true;
    if (m_comparison || subject.revision >= m_cache.state().revision)
        return false;
    return m_cache.has(subject.kind, subject.id).map([](bool isThere) { return !isThere; });
}

template<class Entity>
Result<void> CopyWriter::notice(const QString &id, const CopyRow &row)
{
    if (!m_differs)
        return {};
    const auto copied = m_cache.find<Entity>(id);
    if (!copied)
        return tl::unexpected(copied.error());
    std::optional<Entity> now;
    if constexpr (std::is_same_v<Entity, User>) {
        if (const auto *user = std::get_if<UserRow>(&row)) {
            const auto read = userOf(user->fields);
            if (!read)
                return tl::unexpected(read.error());
            now = *read;
        }
    } else if (const auto *entity = std::get_if<Entity>(&row)) {
        now = *entity;
    }
    const auto json = [](const std::optional<Entity> &entity) { return entity ? toJson(*entity) : QJsonObject(); };
    if (*copied != now)
        m_differs({kindOf<Entity>(), id}, json(*copied), json(now));
    return {};
}

Result<void> CopyWriter::compare(const CopyRow &row, const Origin &origin)
{
    m_comparison->see(row);
    const Tombstone subject = subjectOf(row);
    const auto noticed = withEntity(subject.kind, [&]<class Entity>() { return notice<Entity>(subject.id, row); });
    if (!noticed)
        return noticed;
    return m_cache.replace(row, origin);
}

void CopyWriter::compareWith(const QString &epoch)
{
    m_comparison.emplace(epoch);
    m_gone.clear();
}

Result<void> CopyWriter::endComparison(const QList<Tombstone> &missing, const Origin &origin)
{
    Result<void> done;
    for (const Tombstone &gone : missing) {
        if (done)
            done = compare(gone, origin);
    }
    m_comparison.reset();
    return done;
}

Result<qint64> CopyWriter::removals(const QList<CopyRow> &rows)
{
    qint64 count = 0;
    for (const CopyRow &row : rows) {
        const auto *gone = std::get_if<Tombstone>(&row);
        if (!gone || gone->kind != ObjectKind::User)
            continue;
        const auto known = m_cache.users().byId({gone->id});
        if (!known)
            return tl::unexpected(known.error());
        count += known->has_value() ? 1 : 0;
    }
    return count;
}

} // namespace jackfield
