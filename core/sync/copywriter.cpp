#include "core/sync/copywriter.h"

#include "core/base/guards.h"

namespace jackfield {

namespace {

// A line may be late by a page or two, not by this much.
constexpr qsizetype rememberedDeletions = 100000;

} // namespace

Result<void> CopyWriter::put(const Change &change)
{
    const Tombstone subject = subjectOf(change);
    const QPair<int, QString> name(int(subject.kind), subject.id);
    if (std::holds_alternative<Tombstone>(change)) {
        if (m_gone.size() >= rememberedDeletions)
            m_gone.clear();
        m_gone.insert(name, subject.revision);
    } else if (m_gone.value(name) > subject.revision && guards::on(Guard::KnownGone)) {
        return {};
    }
    if (m_comparison)
        return compare(change);
    return guards::on(Guard::RevisionOrder) ? m_cache.put(change) : m_cache.replace(change);
}

Result<void> CopyWriter::compare(const Change &change)
{
    m_comparison->see(change);
    const Tombstone subject = subjectOf(change);
    if (subject.kind == ObjectKind::User && m_differs) {
        const auto copied = m_cache.users().byId({subject.id});
        if (!copied)
            return tl::unexpected(copied.error());
        const User *now = std::get_if<User>(&change);
        const bool same = now ? copied->has_value() && **copied == *now : !copied->has_value();
        if (!same)
            m_differs(*copied, now ? std::optional(*now) : std::nullopt);
    }
    return m_cache.replace(change);
}

void CopyWriter::compareWith(const QString &epoch)
{
    m_comparison.emplace(epoch);
    m_gone.clear();
}

Result<void> CopyWriter::endComparison(const QList<Tombstone> &missing)
{
    Result<void> done;
    for (const Tombstone &gone : missing) {
        if (done)
            done = compare(gone);
    }
    m_comparison.reset();
    return done;
}

Result<qint64> CopyWriter::removals(const QList<Change> &changes)
{
    qint64 count = 0;
    for (const Change &change : changes) {
        const auto *gone = std::get_if<Tombstone>(&change);
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
