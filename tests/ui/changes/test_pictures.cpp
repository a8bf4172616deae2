// Pictures of the place for eyes; JACKFIELD_PICTURES names the folder.
#include "tests/support/fakesession.h"
#include "ui/places/changes/changesplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

CommandStatus change(const char *key, const char *name, CommandState state, QList<FieldEdit> edits)
{
    CommandStatus status;
    status.key = {QString::fromLatin1(key)};
    status.object = {QStringLiteral("u-%1").arg(QLatin1String(key))};
    status.command = changeUser(status.object, QString::fromUtf8(name), 4, std::move(edits));
    status.state = state;
    status.submitted = QDateTime(QDate(2026, 1, 14), QTime(12, 20), Qt::UTC);
    return status;
}

void take(Theme::Mode mode, const QString &name)
{
    if (qEnvironmentVariableIsEmpty("JACKFIELD_PICTURES"))
        GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
    const QDir folder(qEnvironmentVariable("JACKFIELD_PICTURES"));
    Theme theme;
    theme.setMode(mode);
    theme.applyTo(*qApp);
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    FakeSession session;
    session.furnish();
    const FieldEdit department{QStringLiteral("department"), QStringLiteral("Claims"), QStringLiteral("Claims West")};
    const FieldEdit mobile{QStringLiteral("mobileNumber"), QString(), QStringLiteral("+12185550104")};
    CommandStatus conflict = change("c", "Marisol Vega", CommandState::Conflict, {department});
    conflict.disputed = {QStringLiteral("department")};
    conflict.error.current = {
        {QStringLiteral("department"), QStringLiteral("Customer care")},
        {QStringLiteral("changedBy"), QStringLiteral("Claire Dufresne")}};
    CommandStatus failed = change(
        "d", "Kofi Mensah", CommandState::Rejected,
        {{QStringLiteral("email"), QStringLiteral("kofi.mensah@quillhaven.example"), QStringLiteral("k.mensah@mensah.example")}});
    failed.error.fields = {{QStringLiteral("email"), QStringLiteral("taken"), {}, {}, {}}};
    CommandStatus remove = change("e", "Petra Lindqvist", CommandState::Held, {});
    remove.command = removeUser(remove.object, QStringLiteral("Petra Lindqvist"), 4);
    session.theCommands = {
        change("a", "Ines Marchetti", CommandState::Held, {department, mobile}),
        conflict,
        failed,
        remove,
        change("f", "Omar Haddad", CommandState::Queued, {mobile}),
        change("g", "Ada Byron", CommandState::Checking, {mobile})};
    ChangesPlace place(session, theme, clock);
    place.resize(1220, 760);
    place.show();
    for (const char *key : {"a", "c", "d"}) {
        place.select({QString::fromLatin1(key)});
        // The answer of the session, then what is shown for it.
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        EXPECT_TRUE(place.grab().save(folder.filePath(name.arg(QLatin1String(key)))));
    }
    session.theCommands.clear();
    session.setLink(Link::Online);
    QCoreApplication::processEvents();
    EXPECT_TRUE(place.grab().save(folder.filePath(name.arg(QStringLiteral("empty")))));
}

} // namespace

TEST(ChangesPictures, InTheLight) { take(Theme::Mode::Light, QStringLiteral("changes-light-%1.png")); }
TEST(ChangesPictures, InTheDark) { take(Theme::Mode::Dark, QStringLiteral("changes-dark-%1.png")); }
