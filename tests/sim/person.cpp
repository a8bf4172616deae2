#include "tests/sim/person.h"

#include "core/domain/fieldjson.h"
#include "core/sync/conflict.h"

namespace jackfield::sim {

namespace {

const QStringList userFields{QStringLiteral("lastName"), QStringLiteral("email"),        QStringLiteral("department"),
                             QStringLiteral("site"),     QStringLiteral("mobileNumber"), QStringLiteral("pagerNumber")};
const QStringList callingFields{QStringLiteral("forwardBusyTo"), QStringLiteral("forwardAlwaysTo")};

} // namespace

Person::Person(SimConsole &console, SimServer &server, World &world, uint64_t seed)
    : m_console(console)
    , m_server(server)
    , m_ledger(world.ledger)
    , m_trace(world.trace)
    , m_schedule(world.schedule)
    , m_random(seed)
{ }

Intent &Person::note(Intent intent)
{
    intent.account = m_server.account();
    intent.console = m_console.number();
    return m_ledger.add(intent);
}

void Person::wantSomething()
{
    const int what = m_random.below(100);
    if (what < 12)
        setUp();
    else if (what < 18)
        remove();
    else
        edit();
}

void Person::submit(const Command &command, const QStringList &tokens)
{
    const bool held = m_random.percent(12);
    const auto queued = m_console.outbox().add(command, held ? CommandState::Held : CommandState::Queued);
    // Who was to be made and never was: that is said at once.
    if (!queued && queued.error().kind == Error::Kind::Gone)
        return;
    if (!queued)
        return m_ledger.violation(QStringLiteral("the outbox refuses: %1").arg(queued.error().detail));
    if (std::holds_alternative<SetUpUser>(command))
        m_made.append({queued->object, tokens.first()});
    // From here on the person relies on it, whatever happens to the console.
    if (!m_console.isDoomed()) {
        for (const QString &token : tokens)
            m_ledger.find(token)->acknowledged = true;
    }
    m_trace.add(
        m_schedule.now(),
        QStringLiteral("console %1: somebody wants %2 %3").arg(m_console.number()).arg(commandKind(command), tokens.join(u' ')));
    m_console.moment();
    m_console.engine().commandQueued();
}

void Person::setUp()
{
    const QString token = m_ledger.freshToken(u's');
    Intent intent;
    intent.token = intent.target = token;
    intent.kind = Intent::Kind::SetUp;
    intent.order = int(m_ledger.tokens().size());
    note(intent);
    UserSetup setup;
    setup.firstName = token;
    setup.lastName = QStringLiteral("Novak");
    setup.licence.value = QStringLiteral("standard");
    submit(SetUpUser{setup}, {token});
}

void Person::remove()
{
    const auto users = m_console.cache().users().page({}, 0, 100);
    if (!users || users->isEmpty())
        return;
    const User user = users->at(m_random.below(int(users->size())));
    const QString token = m_ledger.freshToken(u'x');
    Intent intent;
    intent.token = token;
    intent.kind = Intent::Kind::Remove;
    intent.field = user.id.value;
    intent.target = m_server.canonical(user.id.value);
    intent.asFound = isBeingMade(intent.target);
    intent.order = int(m_ledger.tokens().size());
    note(intent);
    submit(removeUser(user.id, token, user.revision), {token});
}

void Person::edit()
{
    User user;
    QString target;
    bool asFound = false;
    if (!m_made.isEmpty() && m_random.percent(35)) {
        const auto &[id, token] = m_made.at(m_random.below(int(m_made.size())));
        user.id = id;
        user.lastName = QStringLiteral("Novak");
        target = token;
    } else {
        const auto users = m_console.cache().users().page({}, 0, 100);
        if (!users || users->isEmpty())
            return;
        user = users->at(m_random.below(int(users->size())));
        target = m_server.canonical(user.id.value);
        asFound = isBeingMade(target);
    }
    QJsonObject before = toJson(user);
    ChangeObject change = changeUser(user.id, user.displayName(), user.revision, {});
    const bool ofPart = m_random.percent(30);
    if (ofPart) {
        const auto copied = m_console.cache().find<UserCalling>(user.id.value);
        const UserCalling calling = copied ? copied->value_or(UserCalling()) : UserCalling();
        before = toJson(calling);
        change.object.kind = ObjectKind::UserCalling;
        change.baseRevision = calling.revision;
    }
    const QStringList &fields = ofPart ? callingFields : userFields;
    QStringList tokens;
    const int order = int(m_ledger.tokens().size());
    const int first = m_random.below(int(fields.size()));
    for (int i = 0; i < m_random.between(1, 2); ++i) {
        const QString field = fields.at((first + i) % fields.size());
        const QString token = m_ledger.freshToken(u'v');
        const QString from = before.value(field).toString();
        Intent intent;
        intent.token = token;
        intent.field = field;
        intent.target = target;
        intent.asFound = asFound;
        intent.order = order;
        intent.seen = {from};
        note(intent);
        change.edits.append({field, from, token});
        tokens += token;
    }
    submit(change, tokens);
}

QStringList Person::tokensOf(const Command &command) const
{
    if (const auto *setUp = std::get_if<SetUpUser>(&command))
        return {setUp->setup.firstName};
    if (const auto *removal = std::get_if<RemoveObject>(&command))
        return {removal->name};
    QStringList tokens;
    for (const FieldEdit &edit : std::get<ChangeObject>(command).edits)
        tokens += edit.to.toString();
    return tokens;
}

bool Person::wasDone(const QueuedCommand &command) const
{
    for (const QString &token : tokensOf(command.command)) {
        if (m_server.applied(token) > 0)
            return true;
    }
    return false;
}

bool Person::isBeingMade(const QString &target) const
{
    const QList<QueuedCommand> &commands = m_console.outbox().commands();
    return std::any_of(commands.cbegin(), commands.cend(), [&](const QueuedCommand &command) {
        return std::holds_alternative<SetUpUser>(command.command) && tokensOf(command.command).contains(target);
    });
}

void Person::see(const ChangeObject &change, const QJsonObject &theirs)
{
    for (const FieldEdit &edit : change.edits) {
        Intent *intent = m_ledger.find(edit.to.toString());
        intent->seen.insert(edit.from.toString());
        if (!theirs.isEmpty())
            intent->seen.insert(theirs.value(edit.field).toString());
    }
}

// The list has its order: who lets a change go that was taken back sees what stands before it, and so what it comes after.
void Person::seeBefore(const QueuedCommand &command)
{
    const auto &change = std::get<ChangeObject>(command.command);
    for (const QueuedCommand &before : m_console.outbox().commands()) {
        if (before.key == command.key)
            return;
        const auto *other = std::get_if<ChangeObject>(&before.command);
        if (!other || !(other->object == change.object))
            continue;
        for (const FieldEdit &mine : change.edits) {
            for (const FieldEdit &theirs : other->edits) {
                if (mine.field == theirs.field)
                    m_ledger.find(mine.to.toString())->seen.insert(theirs.to.toString());
            }
        }
    }
}

// What waits for a user whose making is given up goes with it: it is shown as gone, and is never sent by itself.
void Person::decide(const QueuedCommand &command)
{
    for (const QString &token : tokensOf(command.command)) {
        m_ledger.find(token)->decided = true;
        for (const QString &other : m_ledger.tokens()) {
            Intent *edit = m_ledger.find(other);
            if (edit->kind == Intent::Kind::Edit && edit->target == token && edit->console == m_console.number() && !edit->asFound)
                edit->decided = true;
        }
    }
}

void Person::giveUp(const QueuedCommand &command)
{
    decide(command);
    if (auto done = m_console.engine().discard(command.key); !done)
        m_ledger.violation(QStringLiteral("a command cannot be discarded: %1").arg(done.error().code));
}

void Person::tend(bool all)
{
    const QList<QueuedCommand> commands = m_console.outbox().commands();
    for (const QueuedCommand &command : commands) {
        const QueuedCommand *now = m_console.isDoomed() ? nullptr : m_console.outbox().find(command.key);
        if (now && now->waitsForPerson() && (all || m_random.percent(40)))
            tend(QueuedCommand(*now));
    }
}

void Person::tend(const QueuedCommand &command)
{
    const auto *change = std::get_if<ChangeObject>(&command.command);
    switch (command.state) {
    case CommandState::Held:
    case CommandState::Parked: {
        if (wasDone(command))
            return giveUp(command);
        if (change) {
            see(*change, {});
            seeBefore(command);
        }
        if (auto done = m_console.engine().release(command.key); !done)
            m_ledger.violation(QStringLiteral("a command cannot be released: %1").arg(done.error().code));
        return;
    }
    case CommandState::Conflict: return choose(command);
    case CommandState::Rejected:
        if (change)
            m_ledger.violation(QStringLiteral("an edit was rejected: %1").arg(command.error.code));
        return giveUp(command);
    case CommandState::Gone:
        if (m_server.hasUser(commandUser(command.command).value) && command.error.kind == Error::Kind::Gone)
            m_trace.add(m_schedule.now(), QStringLiteral("gone, but there"));
        return giveUp(command);
    default: return;
    }
}

void Person::choose(const QueuedCommand &command)
{
    const auto *change = std::get_if<ChangeObject>(&command.command);
    ConflictChoice choice;
    const bool done = wasDone(command);
    choice.all = done ? Side::Theirs : Side::Mine;
    if (!change) {
        if (std::holds_alternative<RemoveObject>(command.command) && m_random.percent(50))
            choice.all = Side::Theirs;
        if (choice.all == Side::Theirs)
            decide(command);
    } else {
        const QStringList disputed = disputedFields(command);
        for (const FieldEdit &edit : change->edits) {
            Intent *intent = m_ledger.find(edit.to.toString());
            const bool mine = !done && (disputed.isEmpty() || m_random.percent(50));
            if (disputed.contains(edit.field))
                choice.fields.insert(edit.field, mine ? Side::Mine : Side::Theirs);
            if (mine)
                intent->seen.insert(command.error.current.value(edit.field).toString());
            else if (done || disputed.contains(edit.field))
                intent->decided = true;
        }
    }
    if (auto chosen = m_console.engine().choose(command.key, choice); !chosen)
        m_ledger.violation(QStringLiteral("a choice is refused: %1").arg(chosen.error().code));
}

void Person::excuseDone()
{
    for (const QString &token : m_ledger.tokens()) {
        Intent *intent = m_ledger.find(token);
        if (intent->console == m_console.number() && (intent->undone || m_server.applied(token) > 0))
            intent->excused = true;
    }
}

void Person::excuseSince(const QStringList &tokens)
{
    for (const QString &token : m_ledger.tokens()) {
        Intent *intent = m_ledger.find(token);
        if (intent->console == m_console.number() && !tokens.contains(token))
            intent->excused = true;
    }
    m_made.removeIf([&](const auto &made) { return !tokens.contains(made.second); });
}

} // namespace jackfield::sim
