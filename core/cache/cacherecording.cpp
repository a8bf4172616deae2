#include "core/base/logging.h"
#include "core/cache/cache.h"
#include "core/domain/fieldjson.h"

// What is written, and what it changed, goes into the history.

namespace jackfield {

namespace {

const QString batchKey = QStringLiteral("history_batch");

template<class Entity>
QString nameIn(const Entity &entity)
{
    if constexpr (requires { entity.displayName(); })
        return entity.displayName();
    else if constexpr (requires { entity.name; })
        return entity.name;
    else
        return {};
}

template<class Entity>
QList<FieldEdit> differences(const std::optional<Entity> &before, const std::optional<Entity> &after)
{
    QList<FieldEdit> edits;
    forEachField<Entity>([&](const auto &field) {
        if (before && after && (*before).*field.member == (*after).*field.member)
            return;
        edits.append(
            {field.nameString(), before ? toJsonValue((*before).*field.member) : QJsonValue(),
             after ? toJsonValue((*after).*field.member) : QJsonValue()});
    });
    return edits;
}

// Reads the object, has it written, reads it again: what the stores refuse as old is then no change.
template<class Entity, class Find, class Write>
Result<std::optional<HistoryEvent>> between(const QString &id, const Origin &origin, Find find, Write write)
{
    const Result<std::optional<Entity>> before = find();
    if (!before)
        return tl::unexpected(before.error());
    if (auto written = write(); !written)
        return tl::unexpected(written.error());
    const Result<std::optional<Entity>> after = find();
    if (!after)
        return tl::unexpected(after.error());
    if (*before == *after)
        return std::nullopt;
    HistoryEvent event;
    event.at = origin.at;
    event.by = origin.by;
    event.kind = kindOf<Entity>();
    event.id = id;
    event.name = nameIn(after->has_value() ? **after : **before);
    event.action = !before->has_value() ? HistoryAction::Added
        : after->has_value()            ? HistoryAction::Changed
                                        : HistoryAction::Removed;
    event.edits = differences(*before, *after);
    return event;
}

} // namespace

Result<void> Cache::write(const CopyRow &row, const Origin &origin) { return recorded(row, origin, &Cache::store); }
Result<void> Cache::replace(const CopyRow &row, const Origin &origin) { return recorded(row, origin, &Cache::storeInstead); }

Result<void> Cache::recorded(const CopyRow &row, const Origin &origin, Result<void> (Cache::*write)(const CopyRow &))
{
    // What a first copy brings is no change.
    if (!m_history || !m_state.complete)
        return (this->*write)(row);
    const Tombstone subject = subjectOf(row);
    auto event = withEntity(subject.kind, [&]<class Entity>() {
        return between<Entity>(
            subject.id, origin, [&] { return find<Entity>(subject.id); }, [&] { return (this->*write)(row); });
    });
    if (!event)
        return tl::unexpected(event.error());
    if (!*event)
        return {};
    if ((*event)->name.isEmpty())
        (*event)->name = nameOf(subject.kind, subject.id).value_or(QString());
    return m_history->record(**event);
}

// A part is known by its user's name, an address by its number.
Result<QString> Cache::nameOf(ObjectKind kind, const QString &id) const
{
    if (!isUserPart(kind))
        return id;
    return m_users.byId({id}).map([](const std::optional<User> &user) { return user ? user->displayName() : QString(); });
}

Result<void> Cache::recordInto(History &history)
{
    const auto written = meta(batchKey);
    if (!written)
        return tl::unexpected(written.error());
    // A copy that was begun anew knows nothing of batches.
    const auto inStep = *written ? history.goOnFrom((*written)->toLongLong()) : setMeta(batchKey, QString::number(history.batch()));
    return inStep.map([&] { m_history = &history; });
}

// The history first: should the copy's own transaction fail then, the history is ahead by a batch, which is taken back.
Result<void> Cache::saveHistory()
{
    if (!m_history)
        return {};
    return m_history->commit().and_then([this] { return setMeta(batchKey, QString::number(m_history->batch())); });
}

void Cache::takeBackHistory()
{
    if (!m_history)
        return;
    m_history->rollBack();
    if (const auto written = meta(batchKey); written && *written) {
        if (auto dropped = m_history->goOnFrom((*written)->toLongLong()); !dropped)
            qCWarning(lcCache) << "the history is ahead of the copy:" << dropped.error().detail;
    }
}

void Cache::noteKnown(bool anew)
{
    if (!m_history || !m_state.complete || !m_state.syncedAt.isValid())
        return;
    if (auto noted = m_history->noteKnown(m_state.syncedAt, anew); !noted)
        qCWarning(lcCache) << "the history does not know how far it goes:" << noted.error().detail;
}

} // namespace jackfield
