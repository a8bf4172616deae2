#include "core/cache/outbox.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

class OutboxTest : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void open()
    {
        outbox.reset();
        auto opened = Outbox::open(folder.filePath(QStringLiteral("outbox.db")), clock);
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        outbox = std::move(*opened);
    }
    static Command lena()
    {
        UserSetup setup;
        setup.firstName = QStringLiteral("Lena");
        setup.lastName = QStringLiteral("Nováková");
        setup.tags = {QStringLiteral("bilingual")};
        return SetUpUser{setup};
    }

    QTemporaryDir folder;
    FakeClock clock{QDateTime::fromString(QStringLiteral("2026-11-22T03:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Outbox> outbox;
};

} // namespace

TEST_F(OutboxTest, KeepsCommandKeyAndOrderOverARestart)
{
    const auto first = outbox->add(lena());
    const auto second = outbox->add(SetUpUser{});
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->key, second->key);
    open();
    ASSERT_EQ(outbox->commands().size(), 2);
    EXPECT_EQ(outbox->commands().first().key, first->key);
    EXPECT_EQ(outbox->commands().first().command, lena());
    EXPECT_EQ(outbox->commands().first().submitted, clock.now());
}

TEST_F(OutboxTest, ManyAreKeptInOneWriteInTheirOrder)
{
    QList<Command> commands;
    for (int number = 0; number < 300; ++number)
        commands += changeUser({QStringLiteral("u-%1").arg(number)}, {}, 1, {{QStringLiteral("department"), {}, number}});
    const auto queued = outbox->addAll(commands, CommandState::Held);
    ASSERT_TRUE(queued);
    open();
    ASSERT_EQ(outbox->commands().size(), 300);
    QSet<QString> keys;
    for (qsizetype at = 0; at < commands.size(); ++at) {
        EXPECT_EQ(outbox->commands().at(at).command, commands.at(at));
        EXPECT_EQ(outbox->commands().at(at).state, CommandState::Held);
        keys.insert(outbox->commands().at(at).key.value);
    }
    EXPECT_EQ(keys.size(), 300);
}

TEST_F(OutboxTest, OfManyAllAreKeptOrNone)
{
    const Command orphan = changeUser(temporaryUser(freshKey()), {}, 0, {});
    const auto queued = outbox->addAll({lena(), orphan}, CommandState::Held);
    ASSERT_FALSE(queued);
    EXPECT_EQ(queued.error().kind, Error::Kind::Gone);
    EXPECT_TRUE(outbox->commands().isEmpty());
    open();
    EXPECT_TRUE(outbox->commands().isEmpty());
}

TEST_F(OutboxTest, Fault2_ACommandThatWasOnItsWayIsCheckedAfterARestartAndNotSentAgain)
{
    const auto queued = outbox->add(lena());
    ASSERT_TRUE(outbox->setState(queued->key, CommandState::Sending));
    open();
    EXPECT_EQ(outbox->commands().first().state, CommandState::Checking);
    EXPECT_EQ(outbox->commands().first().attempts, 1);
}

TEST_F(OutboxTest, ARefusedCommandKeepsItsReason)
{
    const auto queued = outbox->add(lena());
    Error refused{Error::Kind::Rejected, QStringLiteral("rejected"), {}};
    refused.fields.append(
        {QStringLiteral("extension"), QStringLiteral("taken"), {}, QStringLiteral("u1"), QStringLiteral("Ines Marchetti")});
    ASSERT_TRUE(outbox->setState(queued->key, CommandState::Rejected, refused));
    open();
    EXPECT_EQ(outbox->commands().first().state, CommandState::Rejected);
    EXPECT_EQ(outbox->commands().first().error, refused);
}

TEST_F(OutboxTest, KeepsAndDropsADraft)
{
    EXPECT_EQ(outbox->draft(QStringLiteral("setup")).error().kind, Error::Kind::Gone);
    ASSERT_TRUE(outbox->keepDraft(QStringLiteral("setup"), "{\"a\":1}"));
    open();
    EXPECT_EQ(outbox->draft(QStringLiteral("setup")).value(), QByteArray("{\"a\":1}"));
    ASSERT_TRUE(outbox->dropDraft(QStringLiteral("setup")));
    EXPECT_FALSE(outbox->draft(QStringLiteral("setup")));
}

TEST_F(OutboxTest, ADamagedOutboxIsNeverThrownAway)
{
    outbox.reset();
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(9000, 'x'));
    file.close();
    const auto opened = Outbox::open(path, clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, QStringLiteral("outbox-damaged"));
    EXPECT_EQ(opened.error().detail, folder.filePath(QStringLiteral("outbox.db")));
    EXPECT_EQ(QFileInfo(path).size(), 9000);
}
