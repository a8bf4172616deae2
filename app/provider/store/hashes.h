#pragma once

#include "app/provider/store/databasepool.h"

#include <QMap>

#include <exception>
#include <functional>

namespace jackfield::reference {

/// Password hashes for a write. Argon2id takes long on purpose, and there is one writer for all: so inside a write nothing is hashed. What
/// is asked for and not known yet ends the attempt (Wanted), which is rolled back; the thread that wanted to write works it out, and tries
/// again.
class Hashes {
public:
    using Work = std::function<bool(Connection &, Hashes &)>;

    struct Wanted : std::exception {
        const char *what() const noexcept override { return "a password hash is worked out first"; }
    };

    /// As DatabasePool::write. `beforeHashing`, when there is one, is called each time before something is worked out. The work must do
    /// the same at each attempt; what it makes by chance goes through once().
    static void write(DatabasePool &databases, const Work &work, const std::function<void()> &beforeHashing);

    QString of(const QString &password);                        ///< throws Wanted
    bool matches(const QString &hash, const QString &password); ///< throws Wanted
    QString once(const std::function<QString()> &make);         ///< what the first attempt made; for one thing a request

private:
    QMap<QString, QString> m_hashes;                    ///< by password
    QMap<std::pair<QString, QString>, bool> m_verdicts; ///< by hash and password
    QString m_made;
    std::function<void()> m_wanted; ///< what the last attempt lacked
};

} // namespace jackfield::reference
