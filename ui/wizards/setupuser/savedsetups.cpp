#include "ui/wizards/setupuser/savedsetups.h"

#include <algorithm>

namespace jackfield {

namespace {

constexpr int usersLookedAt = 60;

// By what they have in common under the same names. Two people may share one of them, not all.
template<class One>
bool isSame(const One &one, const UserSetup &setup)
{
    return one.firstName == setup.firstName.trimmed() && one.lastName == setup.lastName.trimmed()
        && one.email == setup.email.trimmed() && one.extension == setup.extension.trimmed();
}

} // namespace

bool SavedSetups::waits(const Session &session, const UserSetup &setup, const IdempotencyKey &besides)
{
    const QList<CommandStatus> commands = session.commands();
    return std::any_of(commands.cbegin(), commands.cend(), [&](const CommandStatus &status) {
        const auto *command = std::get_if<SetUpUser>(&status.command);
        return command && status.key != besides && isSame(command->setup, setup);
    });
}

bool SavedSetups::waits(const Session &session, const PastedUser &person)
{
    const QList<CommandStatus> commands = session.commands();
    return std::any_of(commands.cbegin(), commands.cend(), [&](const CommandStatus &status) {
        const auto *command = std::get_if<SetUpUser>(&status.command);
        return command && command->setup.displayName() == person.displayName() && command->setup.email == person.email;
    });
}

void SavedSetups::find(
    Session &session, const UserSetup &setup, const IdempotencyKey &besides, QObject *context, std::function<void(bool)> then)
{
    if (waits(session, setup, besides))
        return then(true);
    whenDone(
        session.findUsers(setup.displayName(), usersLookedAt), context,
        [setup, then = std::move(then)](const Result<QList<User>> &users) {
            const QList<User> found = users.value_or(QList<User>());
            then(std::any_of(found.cbegin(), found.cend(), [&](const User &user) { return isSame(user, setup); }));
        });
}

} // namespace jackfield
