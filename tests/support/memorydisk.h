#pragma once

#include "tests/support/pagedbytes.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3_vfs;

namespace jackfield::test {

/// A disk in memory under every database that SQLite opens while it is there, for whoever wants to see a machine die or a call fail. It
/// knows what the system has taken and what is safe: only what was synced outlives a loss of power for sure. For one thread.
class MemoryDisk {
public:
    struct File {
        PagedBytes bytes;
        PagedBytes safe; ///< as it was when it was last synced
    };
    using Content = QHash<QString, File>; ///< by path

    enum class Call { Open, Read, Write, Truncate, Sync, Delete };
    enum class Fault {
        None,
        Fails, ///< input/output error
        Full,  ///< no space left; of a call that takes none, the same as None
        Short  ///< half of it is written, and the rest is an error; of a call that does not write, the same as Fails
    };

    /// Before SQLite is used for the first time, by a program of one thread: without its locks and the counting of its memory.
    static void spareLocks();

    MemoryDisk();
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    /// All files, as a killed program leaves them. It costs nothing to take or to put back.
    const Content &content() const { return m_content; }
    void setContent(const Content &content) { m_content = content; }
    void copy(const QString &from, const QString &to); ///< nothing there: removes `to`
    qsizetype size(const QString &path) const { return m_content.value(path).bytes.size(); }

    /// The power goes: of what was not synced, each sector is there or not, as `survives` says.
    void losePower(const QString &path, const std::function<bool()> &survives);

    /// Asked at every call; by default nothing goes wrong.
    std::function<Fault(Call)> fault;

private:
    struct Methods;

    Content m_content;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace jackfield::test
