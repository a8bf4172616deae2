#include "core/sync/pusher.h"

#include "core/base/guards.h"
#include "core/base/logging.h"
#include "core/domain/merge.h"
#include "core/sync/conflict.h"

namespace jackfield {

namespace {

// A command that makes the provider fail, or that it answers with something unreadable: the others are better off without it. Being busy or
// down for a while is about everybody.
bool isItsOwnFault(const Error &error)
{
    if (error.kind == Error::Kind::Protocol)
        return true;
    static const QStringList everybodys{
        QStringLiteral("429"), QStringLiteral("503"), QStringLiteral("rate-limited"), QStringLiteral("unavailable")};
    return error.kind == Error::Kind::RateLimited && !error.retryAfter && !everybodys.contains(error.code);
}

// The site's, not the console's: the copy has not heard of it yet.
bool isOffline(const Error &error)
{
    return std::any_of(
        error.fields.cbegin(), error.fields.cend(), [](const FieldError &field) { return field.code == QLatin1String("offline"); });
}

qint64 revisionIn(const Outcome &outcome, const ObjectRef &object)
{
    for (const Change &change : outcome.changes) {
        const Tombstone subject = subjectOf(change);
        if (!std::holds_alternative<Tombstone>(change) && ObjectRef{subject.kind, subject.id} == object)
            return subject.revision;
    }
    return 0;
}

} // namespace

Pusher::Pusher(Provider &provider, Cache &cache, Outbox &outbox, Puller &puller, const Clock &clock)
    : m_provider(provider)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_puller(puller)
    , m_clock(clock)
{ }

const QueuedCommand *Pusher::next() const
{
    QSet<QString> heldUp;
    for (const QueuedCommand &command : m_outbox.commands()) {
        const bool ready = !command.waitsForPerson() && !m_delayed.contains(command.key) && !waitsForSite(command);
        if (ready && (!guards::on(Guard::ObjectOrder) || !heldUp.contains(command.object.value)))
            return &command;
        heldUp.insert(command.object.value);
    }
    return nullptr;
}

// The provider takes no change of a site that is offline (S0.8).
bool Pusher::waitsForSite(const QueuedCommand &command) const
{
    const auto object = commandObject(command.command);
    if (!object || object->kind != ObjectKind::Site || command.state != CommandState::Queued)
        return false;
    const auto site = m_cache.find<Site>(object->id);
    return site && *site && !(*site)->online;
}

// So that its person is told why nothing happens.
void Pusher::sayWhatWaits()
{
    const Error offline{
        Error::Kind::Rejected,
        QStringLiteral("site-offline"),
        {},
        {{QStringLiteral("contact"), QStringLiteral("offline"), {}, {}, {}}}};
    const QList<QueuedCommand> commands = m_outbox.commands();
    for (const QueuedCommand &command : commands) {
        if (!isOffline(command.error) && waitsForSite(command))
            setState(command.key, CommandState::Queued, offline);
    }
}

bool Pusher::mayBeForgotten(const QueuedCommand &command) const
{
    if (!guards::on(Guard::KeyExpiry))
        return false;
    const auto age = std::chrono::milliseconds(command.keySince.msecsTo(m_clock.now()));
    return age >= keyLifetime || age.count() < 0; // a clock that was put back says nothing
}

void Pusher::push()
{
    // While another history is read, revisions mean nothing.
    if (m_busy || m_puller.isComparing())
        return;
    sayWhatWaits();
    const QueuedCommand *found = next();
    if (!found)
        return;
    m_busy = true;
    m_history = m_cache.state().epoch;
    const QueuedCommand command = *found;
    const bool wasSent = command.state != CommandState::Queued;
    if (wasSent)
        lookUp(command);
    else if (mayBeForgotten(command) || lacksRevision(command.command))
        reconsider(command);
    else
        send(command);
}

void Pusher::pushAgain()
{
    m_delayed.clear();
    push();
}

void Pusher::send(const QueuedCommand &command)
{
    // On the disk before the first byte leaves: after a crash it is looked up, not sent again.
    if (auto done = m_outbox.setState(command.key, CommandState::Sending); !done) {
        stop(done.error());
        return;
    }
    Q_EMIT commandChanged(*m_outbox.find(command.key), {});
    const Expectation expectation{guards::on(Guard::IfMatch) ? std::optional(baseRevision(command.command)) : std::nullopt};
    whenDone(
        m_provider.apply(command.command, command.wireKey, expectation), this,
        [this, key = command.key](const Result<Outcome> &outcome) {
            if (outcome)
                accept(key, *outcome);
            else
                refuse(key, outcome.error());
        });
}

void Pusher::lookUp(const QueuedCommand &command)
{
    if (!setState(command.key, CommandState::Checking, command.error))
        return;
    whenDone(m_provider.outcomeOf(command.wireKey), this, [this, key = command.key](const Result<Outcome> &outcome) {
        if (outcome)
            accept(key, *outcome);
        else if (outcome.error().kind == Error::Kind::Gone)
            neverSeen(key);
        else if (isItsOwnFault(outcome.error()))
            delay(key, outcome.error());
        else
            stop(outcome.error()); // still not known: it stays in Checking
    });
}

// The provider does not know the key: it was not done under it, unless that was too long ago.
void Pusher::neverSeen(const IdempotencyKey &key)
{
    Q_EMIT answered();
    const QueuedCommand command = *m_outbox.find(key);
    if (mayBeForgotten(command))
        return reconsider(command);
    // The reason is gone when a person has said "try again".
    if (command.attempts >= parkAfter && command.error != Error{})
        return settle(key, CommandState::Parked, command.error);
    if (setState(key, CommandState::Queued))
        goOn();
}

// Its key says nothing: the object itself must.
void Pusher::reconsider(const QueuedCommand &command)
{
    const auto object = commandObject(command.command);
    if (!object)
        return settle(command.key, CommandState::Conflict, {Error::Kind::Conflict, QStringLiteral("may-be-done"), {}});
    // Nobody takes it back while it is looked at.
    if (!setState(command.key, CommandState::Checking, command.error))
        return;
    whenDone(m_provider.object(*object), this, [this, key = command.key](const Result<Change> &theirs) {
        if (theirs)
            compare(key, *theirs);
        else if (theirs.error().kind == Error::Kind::Gone)
            meetGone(key, theirs.error());
        else if (isItsOwnFault(theirs.error()))
            delay(key, theirs.error());
        else
            stop(theirs.error());
    });
}

void Pusher::compare(const IdempotencyKey &key, const Change &theirs)
{
    Q_EMIT answered();
    const QueuedCommand command = *m_outbox.find(key);
    if (baseRevision(command.command) == subjectOf(theirs).revision)
        return renew(key, command.command);
    // It may have been done, and undone by somebody since: that is not for us to do again.
    const auto *change = std::get_if<ChangeObject>(&command.command);
    const bool asks = command.attempts > 0 && change && !rebase(change->edits, theirs).edits.isEmpty();
    if (asks)
        return settle(key, CommandState::Conflict, conflictWith(theirs, QStringLiteral("may-be-done")));
    meetConflict(key, conflictWith(theirs, QStringLiteral("changed")));
}

void Pusher::accept(const IdempotencyKey &key, const Outcome &outcome, Doer doer)
{
    Q_EMIT answered();
    m_puller.betweenPages([this, key, outcome, doer] { write(key, outcome, doer); });
}

void Pusher::write(const IdempotencyKey &key, const Outcome &outcome, Doer doer)
{
    if (!m_outbox.find(key))
        return goOn();
    if (isOfAnotherHistory(outcome)) {
        delay(key, {});
        Q_EMIT historyChanged();
        return;
    }
    // The cache first: a crash in between finds the command in Checking, looks it up and writes the same again.
    auto done = m_cache.begin();
    // Before a first copy begins, it is left to the copy: what is gone by then is not in it, and nothing would take it out again.
    const bool hasBegun = !m_cache.state().cursor.value.isEmpty();
    if (!hasBegun)
        m_puller.readAgain();
    for (qsizetype i = 0; done && hasBegun && i < outcome.changes.size(); ++i)
        done = m_puller.put(outcome.changes.at(i), outcome.origins.value(i));
    if (!done) {
        m_cache.rollBack();
        stop(done.error());
        return;
    }
    QueuedCommand command = *m_outbox.find(key);
    const auto object = commandObject(command.command);
    const auto *addition = std::get_if<AddObject>(&command.command);
    const ObjectRef made{addition ? addition->kind : ObjectKind::User, outcome.createdId};
    const ObjectRef changed = object.value_or(made);
    const qint64 revision = doer == Doer::We ? revisionIn(outcome, changed) : 0;
    done = m_cache.commit().and_then([&] { return m_outbox.finish(key, revision, object ? UserId{} : UserId{outcome.createdId}); });
    if (!done) {
        stop(done.error());
        return;
    }
    command.state = CommandState::Applied;
    command.error = {};
    m_delayed.remove(key);
    m_busy = false;
    Q_EMIT commandChanged(command, changed.id);
    push();
}

// Written into the copy, it would hide what that history has lost; once the copy is of that history too, the key is looked up there.
bool Pusher::isOfAnotherHistory(const Outcome &outcome) const
{
    const QString &epoch = m_cache.state().epoch;
    const bool another = outcome.epoch.isEmpty() ? epoch != m_history : !epoch.isEmpty() && outcome.epoch != epoch;
    return guards::on(Guard::Epoch) && (another || m_puller.isComparing());
}

void Pusher::refuse(const IdempotencyKey &key, const Error &error)
{
    if (isItsOwnFault(error)) {
        // An answer that cannot be read says nothing of what was done.
        delay(key, error);
        return;
    }
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Auth:
    case Error::Kind::RateLimited:
    case Error::Kind::Cache:
        // Nothing was done with it.
        setState(key, CommandState::Queued);
        stop(error);
        return;
    case Error::Kind::Unknown:
    case Error::Kind::Protocol:
        if (m_outbox.find(key)->attempts > 1)
            delay(key, error);
        else if (setState(key, CommandState::Checking, error))
            goOn();
        return;
    case Error::Kind::Forbidden: settle(key, CommandState::Parked, error); return;
    case Error::Kind::Rejected:
        if (isOffline(error))
            postpone(key, error);
        else
            settle(key, CommandState::Rejected, error);
        return;
    case Error::Kind::Conflict: meetConflict(key, error); return;
    case Error::Kind::Gone: meetGone(key, error); return;
    }
}

void Pusher::meetConflict(const IdempotencyKey &key, const Error &error)
{
    Q_EMIT answered();
    const QueuedCommand command = *m_outbox.find(key);
    const auto object = commandObject(command.command);
    const auto *change = std::get_if<ChangeObject>(&command.command);
    if (!object)
        return settle(key, CommandState::Rejected, error);
    const auto theirs = currentObject(error, object->kind);
    if (!theirs)
        return reconsider(command);
    if (const auto *act = std::get_if<ActOnObject>(&command.command)) {
        // What else somebody changed about it does not matter.
        if (isDone(*act, jsonOf(*theirs)))
            return accept(key, Outcome{{*theirs}, {}}, Doer::Somebody);
        if (!isForAnother(*act, jsonOf(*theirs)))
            return renew(key, withBaseRevision(*act, subjectOf(*theirs).revision));
    }
    if (!change)
        return settle(key, CommandState::Conflict, error);
    Rebased rebased = rebase(change->edits, *theirs);
    if (!rebased.conflicts.isEmpty() && !guards::on(Guard::AskOnSameField))
        rebased = {change->edits, {}};
    if (!rebased.conflicts.isEmpty())
        return settle(key, CommandState::Conflict, error);
    if (rebased.edits.isEmpty()) {
        // Somebody has made it so already, perhaps ourselves.
        accept(key, Outcome{{*theirs}, {}}, Doer::Somebody);
        return;
    }
    ChangeObject merged = *change;
    merged.edits = rebased.edits;
    merged.baseRevision = subjectOf(*theirs).revision;
    renew(key, merged);
}

void Pusher::meetGone(const IdempotencyKey &key, const Error &error)
{
    const Command command = m_outbox.find(key)->command;
    if (const auto *removal = std::get_if<RemoveObject>(&command)) {
        const auto [kind, id] = removal->object;
        const qint64 revision = withEntity(kind, [&]<class Entity>() {
            const auto copied = m_cache.find<Entity>(id);
            return copied && *copied ? (*copied)->revision + 1 : 1;
        });
        accept(key, Outcome{{Tombstone{kind, id, revision}}, {}}, Doer::Somebody);
    } else {
        settle(key, commandObject(command) ? CommandState::Gone : CommandState::Rejected, error);
    }
}

void Pusher::renew(const IdempotencyKey &key, const Command &command)
{
    if (auto done = m_outbox.renew(key, command); !done) {
        stop(done.error());
        return;
    }
    Q_EMIT commandChanged(*m_outbox.find(key), {});
    goOn();
}

// It is a person's turn; the others go on.
void Pusher::settle(const IdempotencyKey &key, CommandState state, const Error &error)
{
    Q_EMIT answered();
    if (setState(key, state, error))
        goOn();
}

void Pusher::delay(const IdempotencyKey &key, const Error &error)
{
    if (!setState(key, CommandState::Checking, error))
        return;
    m_delayed.insert(key);
    Q_EMIT delayed(error);
    goOn();
}

// Nothing was done with it, and it is not its person's turn either.
void Pusher::postpone(const IdempotencyKey &key, const Error &error)
{
    const auto fresh = m_outbox.find(key)->command;
    if (auto done = m_outbox.renew(key, fresh); !done) {
        stop(done.error());
        return;
    }
    if (!setState(key, CommandState::Queued, error))
        return;
    m_delayed.insert(key);
    Q_EMIT delayed(error);
    goOn();
}

bool Pusher::setState(const IdempotencyKey &key, CommandState state, const Error &error)
{
    if (auto done = m_outbox.setState(key, state, error); !done) {
        qCWarning(lcSync) << "the outbox cannot be written:" << done.error().detail;
        stop(done.error());
        return false;
    }
    Q_EMIT commandChanged(*m_outbox.find(key), {});
    return true;
}

void Pusher::goOn()
{
    m_busy = false;
    push();
}

void Pusher::stop(const Error &error)
{
    m_busy = false;
    Q_EMIT failed(error);
}

} // namespace jackfield
