#pragma once

#include "app/provider/serveroptions.h"
#include "core/base/result.h"

#include <QLockFile>

namespace jackfield::reference {

/// The folder that one provider serves: provider.db, the Maildir mail/, and a lock that keeps a second process out while this lives.
class DataFolder {
public:
    /// Makes folder (0700) and database when they are not there yet, the latter with the demo account when the options say so. A
    /// database appears whole or not at all. What is there already is kept, whatever the options say.
    static Result<std::unique_ptr<DataFolder>> open(const ServerOptions &options);

    QString databaseFile() const { return m_path + QStringLiteral("/provider.db"); }
    QString keyFile() const { return m_path + QStringLiteral("/provider.key"); }
    QString mailFolder() const { return m_path + QStringLiteral("/mail"); }

private:
    explicit DataFolder(const QString &path);
    Result<void> create(const ServerOptions &options) const;

    QString m_path;
    QLockFile m_lock;
};

} // namespace jackfield::reference
