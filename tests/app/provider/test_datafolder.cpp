#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// The folder with the file in it: also where there is a PostgreSQL.
class DataFolders : public ProviderTest {
protected:
    ServerOptions options() const override
    {
        ServerOptions options = ProviderTest::options();
        options.database.clear();
        return options;
    }
    static Error refusalOf(const ServerOptions &options)
    {
        ReferenceServer other;
        const auto started = other.start(options);
        EXPECT_FALSE(started);
        return started ? Error() : started.error();
    }
};

TEST_F(DataFolders, ARestartKeepsEverything)
{
    ASSERT_EQ(customer->setUp(person(), "kept").status, 201);
    const auto before = customer->everything();
    server->stop();
    start();
    EXPECT_EQ(another().everything(), before);
}

TEST_F(DataFolders, Fault29_FilesAreTheirOwnersOnly)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : {u"provider.db"_s, u"provider.db-wal"_s, u"provider.db-shm"_s, QString()})
        EXPECT_FALSE(QFileInfo(options().dataFolder + u'/' + name).permissions() & others) << qPrintable(name);
}

TEST_F(DataFolders, Fault26_ASecondProviderStaysOut) { EXPECT_EQ(refusalOf(options()).code, u"folder-in-use"_s); }

TEST_F(DataFolders, Fault25_ANewerDatabaseIsRefusedUntouched)
{
    server->stop();
    const QString file = options().dataFolder + u"/provider.db"_s;
    {
        const auto database = Database::open(file);
        runSql((*database)->sql(), "PRAGMA user_version = 9999");
        runSql((*database)->sql(), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile before(file);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const Error error = refusalOf(options());
    EXPECT_EQ(error.code, u"newer"_s);
    EXPECT_TRUE(error.detail.contains(u"newer version"_s));
    QFile after(file);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), bytes);
}

TEST_F(DataFolders, Fault23_WhatIsNoDatabaseIsRefused)
{
    server->stop();
    QFile file(options().dataFolder + u"/provider.db"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(20000, 'x'));
    file.close();
    EXPECT_EQ(refusalOf(options()).code, u"unreadable"_s);
}

TEST_F(DataFolders, APortInUseIsSaid)
{
    ServerOptions other = options();
    other.dataFolder = folder.path() + u"/other"_s;
    other.port = quint16(port);
    const Error error = refusalOf(other);
    EXPECT_EQ(error.code, u"listen"_s);
    EXPECT_TRUE(error.detail.contains(u"in use"_s));
}

TEST_F(DataFolders, AFolderThatCannotBeMadeIsSaid)
{
    QFile file(folder.path() + u"/file"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ServerOptions other = options();
    other.dataFolder = folder.path() + u"/file/below"_s;
    EXPECT_EQ(refusalOf(other).code, u"folder"_s);
}

TEST_F(DataFolders, WithoutDemoThereIsNobody)
{
    ServerOptions empty = options();
    empty.dataFolder = folder.path() + u"/empty"_s;
    empty.demo = false;
    ReferenceServer other;
    const auto port = other.start(empty);
    ASSERT_TRUE(port);
    EXPECT_EQ(Customer(*port).signIn(u"marenokafor"_s, u"Corner-Lamp-27"_s).status, 401);
}

class Program : public ::testing::Test {
protected:
    /// Runs it to its end; answers the exit code.
    int run(const QStringList &arguments)
    {
        process.start(QString::fromUtf8(PROVIDER_BINARY), arguments);
        EXPECT_TRUE(process.waitForFinished(30000));
        errors = process.readAllStandardError();
        return process.exitCode();
    }

    QTemporaryDir folder;
    QProcess process;
    QByteArray errors;
};

TEST_F(Program, SaysWhereItListensAndStopsWhenItsStdinCloses)
{
    process.start(
        QString::fromUtf8(PROVIDER_BINARY),
        {u"--data"_s, folder.path(), u"--demo"_s, u"--users"_s, u"20"_s, u"--stop-with-stdin"_s});
    while (!process.canReadLine())
        ASSERT_TRUE(process.waitForReadyRead(30000));
    const QByteArray line = process.readLine();
    ASSERT_TRUE(line.startsWith("listening on http://127.0.0.1:")) << line.constData();
    EXPECT_EQ(Customer(line.trimmed().mid(line.lastIndexOf(':') + 1).toInt()).get(u"/v1"_s).status, 200);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(30000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
}

#ifdef Q_OS_UNIX
TEST_F(Program, StopsCleanlyOnSigterm)
{
    process.start(QString::fromUtf8(PROVIDER_BINARY), {u"--data"_s, folder.path()});
    while (!process.canReadLine())
        ASSERT_TRUE(process.waitForReadyRead(30000));
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(30000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(QFile::exists(folder.path() + u"/provider.db-wal"_s)) << "a clean stop leaves one file";
}
#endif

TEST_F(Program, BadOptionsAreOneSentence)
{
    for (const QStringList &arguments :
         {QStringList{u"--nonsense"_s}, QStringList{}, QStringList{u"--data"_s, u"x"_s, u"--users"_s, u"many"_s},
          QStringList{u"--data"_s, u"x"_s, u"--listen"_s, u"nowhere"_s},
          QStringList{u"--data"_s, u"x"_s, u"--tls-cert"_s, u"c.pem"_s}, QStringList{u"extra"_s}}) {
        EXPECT_EQ(run(arguments), 2);
        EXPECT_EQ(errors.count('\n'), 1) << errors.constData();
        EXPECT_TRUE(errors.startsWith("jackfield-provider: "));
    }
}

TEST_F(Program, ACertificateThatIsNotThereIsSaid)
{
    EXPECT_EQ(run({u"--data"_s, folder.path(), u"--tls-cert"_s, u"/none"_s, u"--tls-key"_s, u"/none"_s}), 1);
    EXPECT_TRUE(errors.contains("certificate")) << errors.constData();
}

TEST_F(Program, KnowsItsVersion)
{
    EXPECT_EQ(run({u"--version"_s}), 0);
    EXPECT_EQ(process.readAllStandardOutput().trimmed(), "jackfield-provider " JACKFIELD_VERSION);
}
