#include "app/provider/datafolder.h"

#include "app/provider/demo/demodata.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/token.h"

#include <QDir>
#include <QFile>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // milliseconds, for another process that starts on the same folder

void writeFirst(Connection &sql, const ServerOptions &options)
{
    AccountStore facts(sql);
    facts.setFact(u"epoch"_s, freshId(u'e'));
    facts.setFact(u"providerName"_s, u"Northfold Voice"_s);
    facts.setFact(u"portalAddress"_s, u"https://portal.northfold.example"_s);
    if (options.demo)
        writeDemoAccount(sql, options.users, options.clock->now());
}

} // namespace

DataFolder::DataFolder(const QString &path, const QString &database)
    : m_path(path)
    , m_database(database.isEmpty() ? path + u"/provider.db"_s : database)
    , m_lock(path + u"/provider.lock"_s)
{
    m_lock.setStaleLockTime(0); // a long life is no sign of death; a dead process is noticed by its id
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const ServerOptions &options)
{
    const QString path = QDir(options.dataFolder).absolutePath();
    const bool isNew = !QFile::exists(path);
    if (!QDir().mkpath(path))
        return failure(Error::Kind::Cache, u"folder"_s, u"The folder %1 cannot be made."_s.arg(path));
    if (isNew)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    std::unique_ptr<DataFolder> folder(new DataFolder(path, options.database));
    if (!folder->m_lock.tryLock(folder->isShared() ? patience : 0)) {
        if (folder->m_lock.error() == QLockFile::LockFailedError)
            return failure(Error::Kind::Cache, u"folder-in-use"_s, u"Another provider serves the folder %1."_s.arg(path));
        return failure(Error::Kind::Cache, u"folder"_s, u"The folder %1 cannot be written."_s.arg(path));
    }
    if (folder->isShared()) {
        if (const auto filled = folder->fill(options); !filled)
            return tl::unexpected(filled.error());
        return folder;
    }
    if (!QFile::exists(folder->m_database)) {
        if (const auto created = folder->create(options); !created)
            return tl::unexpected(created.error());
    }
    if (const auto database = Database::open(folder->m_database); !database)
        return tl::unexpected(database.error());
    return folder;
}

void DataFolder::letOthersIn()
{
    if (isShared())
        m_lock.unlock();
}

Result<void> DataFolder::fill(const ServerOptions &options) const
{
    const auto database = Database::open(m_database);
    if (!database)
        return tl::unexpected(database.error());
    Connection &sql = (*database)->sql();
    try {
        sql.dialect().beginWrite(sql);
        if (AccountStore(sql).fact(u"epoch"_s).isEmpty())
            writeFirst(sql, options);
        runSql(sql, "COMMIT");
    } catch (const StorageFailure &failed) {
        return failure(
            Error::Kind::Cache, u"database"_s, u"The database could not be filled: %1."_s.arg(QString::fromUtf8(failed.what())));
    }
    return {};
}

Result<void> DataFolder::create(const ServerOptions &options) const
{
    const QString draft = m_database + u".part"_s;
    QFile::remove(draft);
    {
        const auto database = Database::open(draft, Purpose::Bulk);
        if (!database)
            return tl::unexpected(database.error());
        Connection &sql = (*database)->sql();
        try {
            sql.dialect().beginWrite(sql);
            writeFirst(sql, options);
            runSql(sql, "COMMIT");
        } catch (const StorageFailure &failed) {
            return failure(
                Error::Kind::Cache, u"folder"_s,
                u"The database could not be made in %1: %2."_s.arg(m_path, QString::fromUtf8(failed.what())));
        }
    }
    if (!QFile::rename(draft, m_database))
        return failure(Error::Kind::Cache, u"folder"_s, u"The folder %1 cannot be written."_s.arg(m_path));
    return {};
}

} // namespace jackfield::reference
