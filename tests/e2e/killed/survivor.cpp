#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/e2e/killed/filesecrets.h"
#include "tests/support/future.h"

#include <QCoreApplication>

#include <cstdio>

// The console without its windows, to be killed: desk, session, outbox and copy as people have them. It signs in or goes on with a kept
// sign-in, syncs, makes the edits that it is told, and ends when the provider has them all.
//
//   survivor FOLDER URL [USER/FIELD/VALUE | setup/NAME/EXTENSION]…
//
// Says "opened", then "acknowledged VALUE" as soon as an edit may be relied on.
using namespace jackfield;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int fail(int status, const QString &why)
{
    std::fprintf(stderr, "survivor: %s\n", qPrintable(why));
    return status;
}

template<class Condition>
bool until(Condition condition)
{
    return QTest::qWaitFor(condition, 30000);
}

Result<Command> setUp(Session &session, const QString &name, const QString &extension)
{
    const auto licences = test::valueOf(session.licences());
    if (!licences)
        return tl::unexpected(licences.error());
    UserSetup setup;
    setup.firstName = name;
    setup.lastName = QStringLiteral("Survivor");
    setup.email = name + QStringLiteral("@quillhaven.example");
    setup.signInId = setup.email;
    setup.extension = extension;
    // Of the largest pool: several consoles set somebody up at a time.
    const auto fuller = [](const Licence &one, const Licence &other) { return one.available() < other.available(); };
    if (const auto most = std::max_element(licences->cbegin(), licences->cend(), fuller); most != licences->cend())
        setup.licence = most->id;
    return Command(SetUpUser{setup});
}

Result<Command> change(Session &session, const QString &user, const QString &field, const QString &value)
{
    return test::valueOf(session.userDetails({user})).map([&](const UserDetails &details) -> Command {
        return changeUser(
            details.user.id, details.user.displayName(), details.user.revision,
            {{field, toJson(details.user).value(field), value}});
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1);
    const QUrl url(arguments.value(2));
    test::FileSecrets secrets(folder + QStringLiteral("/token"));
    Desk desk(folder + QStringLiteral("/copies"), secrets, [] {
        return std::make_unique<NativeGate>(std::make_shared<HttpTransport>());
    });
    const QList<SavedCopy> copies = desk.copies();
    const Credentials credentials{demo::email(), demo::password()};
    const auto opened = copies.isEmpty()
        ? test::valueOf(desk.signIn(url, credentials, true), 30000).map([](const Entry &entry) { return entry.session; })
        : test::valueOf(desk.openCopy(copies.first()), 30000);
    if (!opened)
        return fail(3, opened.error().code + u' ' + opened.error().detail);
    Session &session = **opened;
    say(QStringLiteral("opened"));
    // A kill between the renewal of a sign-in and its being kept ends it: then one signs in again.
    const auto isOver = [&] {
        const Activity now = session.activity();
        return now.link == Link::SignedOut && now.error.kind == Error::Kind::Auth;
    };
    const auto isCurrent = [&] {
        const Activity now = session.activity();
        return now.link == Link::Online && !now.firstCopy && !now.syncing;
    };
    const bool isKept = copies.isEmpty() || test::valueOf(desk.isKept(copies.first())).value_or(false);
    if (!isKept || (until([&] { return isCurrent() || isOver(); }) && isOver())) {
        if (const auto again = test::valueOf(desk.signInAgain(*opened, credentials), 30000); !again)
            return fail(3, again.error().code);
    }
    if (!until(isCurrent))
        return fail(4, QStringLiteral("it does not catch up: ") + session.activity().error.code);
    for (const QString &wish : arguments.mid(3)) {
        const QStringList parts = wish.split(u'/');
        const bool makes = parts.value(0) == QLatin1String("setup");
        const auto command = makes ? setUp(session, parts.value(1), parts.value(2))
                                   : change(session, parts.value(0), parts.value(1), parts.value(2));
        const auto kept = command.and_then([&](const Command &wanted) { return test::valueOf(session.submit(wanted)); });
        if (!kept)
            return fail(5, wish + u' ' + kept.error().code + u' ' + kept.error().detail);
        say(QStringLiteral("acknowledged ") + (makes ? parts.value(1) : parts.value(2)));
    }
    if (!until([&] { return session.commands().isEmpty(); }))
        return fail(
            6,
            QStringLiteral("something stays: %1 ").arg(int(session.commands().first().state))
                + session.commands().first().error.code);
    return 0;
}
