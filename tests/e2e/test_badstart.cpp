#include "tests/support/program.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace jackfield::test;

namespace {

// What goes wrong before a provider serves anybody.
class BadStart : public ::testing::Test {
protected:
    std::unique_ptr<Program> provider(const QString &data, const QString &listen = QStringLiteral("127.0.0.1:0")) const
    {
        return std::make_unique<Program>(
            QStringLiteral(PROVIDER_BINARY),
            QStringList{
                QStringLiteral("--demo"), QStringLiteral("--data"), data, QStringLiteral("--listen"), listen,
                QStringLiteral("--stop-with-stdin")});
    }
    void expectServes(Program &program) const
    {
        EXPECT_TRUE(program.lineAfter("listening on ").startsWith(QStringLiteral("http://127.0.0.1:")))
            << program.errors().toStdString();
        EXPECT_EQ(program.closeInput(), 0);
    }
    void expectRefusal(Program &program, const QString &sentence) const
    {
        EXPECT_EQ(program.status(20000), 1);
        EXPECT_EQ(program.output().toStdString(), "");
        EXPECT_EQ(program.errors().toStdString(), QStringLiteral("jackfield-provider: %1\n").arg(sentence).toStdString());
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(BadStart, APortInUseIsSaidInOneSentenceAndAnotherPortServes)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const QString data = folder.filePath(QStringLiteral("provider"));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    const auto refused = provider(data, address);
    expectRefusal(
        *refused,
        QStringLiteral("%1 cannot be listened on: the port is in use, or the address is not of this machine.").arg(address));
    const auto served = provider(data);
    expectServes(*served);
}

TEST_F(BadStart, Fault24_ADataFolderThatCannotBeWrittenIsNamedAndAnotherOneServes)
{
    QFile file(folder.filePath(QStringLiteral("blocked")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto refused = provider(file.fileName());
    EXPECT_EQ(refused->status(20000), 1);
    EXPECT_EQ(refused->errors().count('\n'), 1) << refused->errors().toStdString();
    EXPECT_TRUE(refused->errors().startsWith("jackfield-provider: The folder " + file.fileName().toUtf8() + " cannot be "))
        << refused->errors().toStdString();
    const auto served = provider(folder.filePath(QStringLiteral("free")));
    expectServes(*served);
}

TEST_F(BadStart, Fault23_ADatabaseOfGarbageIsRefusedUntouched)
{
    const QString data = folder.filePath(QStringLiteral("provider"));
    const auto first = provider(data);
    expectServes(*first);
    const QByteArray garbage(20000, 'x');
    QFile file(data + QStringLiteral("/provider.db"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(garbage) == garbage.size());
    file.close();
    const auto refused = provider(data);
    EXPECT_EQ(refused->status(20000), 1);
    EXPECT_EQ(refused->errors().count('\n'), 1) << refused->errors().toStdString();
    EXPECT_TRUE(refused->errors().contains(data.toUtf8())) << refused->errors().toStdString();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), garbage);
}

TEST(CommandLine, Fault36_TheSecretOfAMailsLinkIsNotToBeReadInTheListOfProcesses)
{
    const auto shown = [](const Program &program) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(program.id()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTemporaryDir folder;
    Program console(
        QStringLiteral(CONSOLE_BINARY),
        {QStringLiteral("--data"), folder.path(), QStringLiteral("jackfield://portal.example/register?token=qzkanari")});
    if (shown(console).isEmpty())
        GTEST_SKIP() << "this system has no /proc";
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return shown(console).contains("jackfield") && !shown(console).contains("portal.example"); }, 20000))
        << shown(console).constData();
    EXPECT_FALSE(shown(console).contains("qzkanari"));
}
