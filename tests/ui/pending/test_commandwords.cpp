#include "ui/pending/commandwords.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

CommandWords refused(const FieldError &field)
{
    CommandStatus status;
    status.state = CommandState::Rejected;
    status.error = Error{Error::Kind::Rejected, QStringLiteral("invalid"), {}, {field}};
    return CommandWords::of(status, Link::Online);
}

} // namespace

TEST(CommandWords, NameWhoHoldsWhatWasAskedFor)
{
    const CommandWords words =
        refused({QStringLiteral("extension"), QStringLiteral("taken"), {}, {}, QStringLiteral("Tom & <b>Jo</b>")});
    EXPECT_EQ(words.state, QStringLiteral("Failed"));
    EXPECT_EQ(words.reason, QStringLiteral("Extension: it belongs to Tom & <b>Jo</b>. Choose another one."));
}

TEST(CommandWords, SayThatNoStationIsLeft)
{
    EXPECT_EQ(
        refused({QStringLiteral("licence"), QStringLiteral("none-left"), {}, {}, {}}).reason,
        QStringLiteral("No station of this kind is left. Choose another one, or order more."));
}

TEST(CommandWords, SayWhatAQueuedChangeWaitsFor)
{
    EXPECT_EQ(CommandWords::of(CommandStatus{}, Link::Offline).reason, QStringLiteral("Waits for a connection."));
    EXPECT_EQ(CommandWords::of(CommandStatus{}, Link::SignedOut).reason, QStringLiteral("Waits until you sign in."));
}
