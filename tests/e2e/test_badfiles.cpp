#include "core/cache/database.h"
#include "core/models/usersmodel.h"
#include "tests/e2e/signinwindow.h"

#include <QDir>
#include <QLoggingCategory>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const QByteArray garbage = QByteArray("This is no database. ").repeated(2000);

class BadFiles : public SignInWindow {
protected:
    // That a copy was set aside is for the log too; here it is no mistake of ours.
    void SetUp() override { QLoggingCategory::setFilterRules(QStringLiteral("jackfield.cache.warning=false")); }
    void TearDown() override { QLoggingCategory::setFilterRules({}); }

    /// An account that was copied, and closed with one user set up that waits. The provider is down afterwards.
    void leaveACopyWithOneThatWaits()
    {
        startProvider();
        openWindow();
        signIn(url);
        expectSignedIn();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->copies().isEmpty() && desk->copies().first().users == 284; }, patience));
        ASSERT_TRUE(valueOf(session->signOut()));
        UserSetup setup;
        setup.firstName = QStringLiteral("Odile");
        setup.lastName = QStringLiteral("Hors-Ligne");
        setup.email = setup.signInId = QStringLiteral("odile@quillhaven.example");
        setup.extension = valueOf(session->freeExtensions(1))->value(0);
        const QList<Licence> licences = *valueOf(session->licences());
        for (const Licence &licence : licences) {
            if (licence.available() > 0 && licence.portalAlways)
                setup.licence = licence.id;
        }
        ASSERT_TRUE(valueOf(session->submit(SetUpUser{setup})));
        copy = desk->copies().first();
        provider.stop();
        page.reset();
        session.reset();
    }

    void openOffline()
    {
        openWindow();
        ASSERT_NE(button("Open offline"), nullptr);
        button("Open offline")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("Open offline"), Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session || button("Open offline"); }, patience));
    }

    void expectSentOnce()
    {
        startProvider();
        ASSERT_TRUE(valueOf(desk->signInAgain(session, {demo::email(), demo::password()})));
        EXPECT_TRUE(QTest::qWaitFor([this] { return isSynced() && session->commands().isEmpty(); }, patience));
        EXPECT_EQ(valueOf(session->counts())->users, 285);
        EXPECT_EQ(QDir(folder.filePath(QStringLiteral("provider/mail/new"))).entryList(QDir::Files).size(), 1);
    }

    QString file(const char *name) const { return copy.folder + u'/' + QLatin1String(name); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    }
    /// As a later Jackfield leaves it, with or without the write-ahead log that this one uses.
    static void makeNewer(const QString &name, const QString &journal)
    {
        const QString connection = QStringLiteral("newer");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(name);
            ASSERT_TRUE(database.open());
            for (const QString &statement :
                 {QStringLiteral("PRAGMA journal_mode = %1").arg(journal), QStringLiteral("PRAGMA user_version = 9999")})
                ASSERT_TRUE(QSqlQuery(database).exec(statement));
            database.close();
        }
        QSqlDatabase::removeDatabase(connection);
    }
    QStringList filesOfCopy() const { return QDir(copy.folder).entryList(QDir::Files, QDir::Name); }

    SavedCopy copy;
};

} // namespace

TEST_F(BadFiles, Fault24_AFolderThatCannotBeWrittenIsNamedAndTheSameWindowSignsInWhenItCan)
{
    // A file where the folder should be: true for every user, root too.
    write(copiesFolder(), "in the way");
    startProvider();
    openWindow();
    signIn(url);
    ASSERT_EQ(faults().size(), 1) << qPrintable(faults().join(u'\n'));
    const QString said = faults().first();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Jackfield cannot write to %1").arg(copiesFolder()))) << qPrintable(said);
    EXPECT_TRUE(said.endsWith(QStringLiteral(". Allow writing there, then try again."))) << qPrintable(said);
    expectOneSentence(said);
    EXPECT_EQ(bytesOf(copiesFolder()), "in the way");

    ASSERT_TRUE(QFile::remove(copiesFolder()));
    tryAgain();
    expectSignedIn();
}

TEST_F(BadFiles, Fault23_ACopyOfGarbageIsSetAsideAndWhatWaitedIsStillSent)
{
    leaveACopyWithOneThatWaits();
    write(file("cache.db"), garbage);
    openOffline();
    ASSERT_TRUE(session) << qPrintable(faults().join(u'\n'));
    EXPECT_TRUE(session->copyWasDamaged());
    EXPECT_EQ(bytesOf(file("cache.db.damaged")), garbage);
    EXPECT_EQ(session->users()->rowCount(), 0);
    ASSERT_EQ(session->commands().size(), 1);
    EXPECT_EQ(session->commands().first().state, CommandState::Queued);
    expectSentOnce();

    // The new copy is whole: it opens like any other.
    session.reset();
    provider.stop();
    openOffline();
    ASSERT_TRUE(session);
    EXPECT_FALSE(session->copyWasDamaged());
    EXPECT_TRUE(QTest::qWaitFor([this] { return session->users()->rowCount() == 285; }, patience));
}

TEST_F(BadFiles, Fault23_AnOutboxOfGarbageIsRefusedUntouchedWithAWayOn)
{
    leaveACopyWithOneThatWaits();
    const QByteArray whole = bytesOf(file("outbox.db"));
    write(file("outbox.db"), garbage);
    const QString sentence =
        QStringLiteral("The changes that wait on this computer cannot be read. Move %1 to another place, then try again.")
            .arg(file("outbox.db"));
    openOffline();
    EXPECT_FALSE(session);
    EXPECT_EQ(faults().join(u'\n').toStdString(), sentence.toStdString());
    EXPECT_EQ(bytesOf(file("outbox.db")), garbage);

    // Signing in is no way around it, and says the same.
    startProvider();
    openWindow();
    signIn(url);
    expectOneSentence(sentence);
    EXPECT_EQ(bytesOf(file("outbox.db")), garbage);

    // The way on that the sentence names, and then back: nothing of the file was lost.
    ASSERT_TRUE(QFile::rename(file("outbox.db"), folder.filePath(QStringLiteral("outbox.db"))));
    tryAgain();
    expectSignedIn();
    EXPECT_TRUE(session->commands().isEmpty());
    provider.stop();
    openWindow();
    write(file("outbox.db"), whole);
    openOffline();
    ASSERT_TRUE(session) << qPrintable(faults().join(u'\n'));
    EXPECT_EQ(session->commands().size(), 1);
}

TEST_F(BadFiles, Fault25_ACopyOfANewerVersionIsRefusedUntouched)
{
    leaveACopyWithOneThatWaits();
    for (const QString &journal : {QStringLiteral("WAL"), QStringLiteral("DELETE")}) {
        for (const char *name : {"cache.db", "outbox.db"}) {
            SCOPED_TRACE(qPrintable(journal + u' ' + QLatin1String(name)));
            const QByteArray ours = bytesOf(file(name));
            makeNewer(file(name), journal);
            const QByteArray theirs = bytesOf(file(name));
            ASSERT_NE(theirs, ours);
            const QStringList files = filesOfCopy();
            openOffline();
            EXPECT_FALSE(session);
            EXPECT_EQ(
                faults().join(u'\n').toStdString(),
                "This copy was made by a newer Jackfield. It was not touched. Update Jackfield to open it.");
            EXPECT_EQ(bytesOf(file(name)), theirs);
            EXPECT_EQ(filesOfCopy(), files);
            // With the version that knows it, everything is as it was.
            write(file(name), ours);
        }
    }
    openOffline();
    ASSERT_TRUE(session) << qPrintable(faults().join(u'\n'));
    EXPECT_FALSE(session->copyWasDamaged());
    EXPECT_EQ(session->commands().size(), 1);
    expectSentOnce();
}
