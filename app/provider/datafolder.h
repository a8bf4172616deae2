#pragma once

#include "app/provider/serveroptions.h"
#include "app/provider/store/dialect.h"
#include "core/base/result.h"

#include <QLockFile>

namespace jackfield::reference {

/// The folder that one provider serves: provider.db, its key, the Maildir mail/, and a lock that keeps a second process out while this
/// lives. With a database elsewhere several processes may share a folder, and the lock is only for the time of the start.
class DataFolder {
public:
    /// Makes folder (0700) and database when they are not there yet, the latter with the demo account when the options say so. A
    /// database appears whole or not at all. What is there already is kept, whatever the options say.
    static Result<std::unique_ptr<DataFolder>> open(const ServerOptions &options);

    /// Once everything is made that is to be made once.
    void letOthersIn();

    QString databaseAddress() const { return m_database; }
    QString keyFile() const { return m_path + QStringLiteral("/provider.key"); }
    QString mailFolder() const { return m_path + QStringLiteral("/mail"); }

private:
    DataFolder(const QString &path, const QString &database);
    bool isShared() const { return Dialect::of(m_database).isShared(); }
    Result<void> create(const ServerOptions &options) const; ///< the file, whole or not at all
    Result<void> fill(const ServerOptions &options) const;   ///< a database elsewhere, when it is empty

    const QString m_path;
    const QString m_database;
    QLockFile m_lock;
};

} // namespace jackfield::reference
