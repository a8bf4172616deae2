#include "tests/support/memorydisk.h"

#include <sqlite3.h>

namespace jackfield::test {

namespace {

constexpr qsizetype sectorSize = 512;

} // namespace

// What SQLite calls (https://www.sqlite.org/c3ref/io_methods.html). Locks are not there: nobody else sees this disk.
struct MemoryDisk::Methods {
    struct Handle {
        sqlite3_file base;
        MemoryDisk *disk;
        QString *path; ///< owned
        bool isTemporary;
    };

    static Handle &handle(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
    static MemoryDisk &disk(sqlite3_vfs *vfs) { return *static_cast<MemoryDisk *>(vfs->pAppData); }
    static File &file(sqlite3_file *file) { return handle(file).disk->m_content[*handle(file).path]; }
    static Fault fault(MemoryDisk &disk, Call call) { return disk.fault ? disk.fault(call) : Fault::None; }
    static Fault fault(sqlite3_file *file, Call call) { return fault(*handle(file).disk, call); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *opened, int flags, int *outFlags)
    {
        opened->pMethods = nullptr;
        if (fault(disk(vfs), Call::Open) == Fault::Fails)
            return SQLITE_CANTOPEN;
        const QString path = name ? QString::fromUtf8(name) : QStringLiteral("temporary %1").arg(quintptr(opened));
        if (!(flags & SQLITE_OPEN_CREATE) && !disk(vfs).m_content.contains(path))
            return SQLITE_CANTOPEN;
        static const sqlite3_io_methods methods{1,      close,    read,    write,  truncate,        sync, fileSize, lock,
                                                unlock, isLocked, control, sector, characteristics, {},   {},       {},
                                                {},     {},       {}};
        new (opened) Handle{{&methods}, &disk(vfs), new QString(path), name == nullptr};
        file(opened);
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int close(sqlite3_file *closed)
    {
        if (handle(closed).isTemporary)
            handle(closed).disk->m_content.remove(*handle(closed).path);
        delete handle(closed).path;
        return SQLITE_OK;
    }
    static int read(sqlite3_file *from, void *to, int count, sqlite3_int64 at)
    {
        if (fault(from, Call::Read) == Fault::Fails)
            return SQLITE_IOERR_READ;
        const PagedBytes &bytes = file(from).bytes;
        bytes.read(static_cast<char *>(to), count, at);
        return at + count <= bytes.size() ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *to, const void *from, int count, sqlite3_int64 at)
    {
        const Fault wrong = fault(to, Call::Write);
        if (wrong == Fault::Fails)
            return SQLITE_IOERR_WRITE;
        if (wrong == Fault::Full)
            return SQLITE_FULL;
        const int written = wrong == Fault::Short ? count / 2 : count;
        file(to).bytes.write(static_cast<const char *>(from), written, at);
        return wrong == Fault::Short ? SQLITE_IOERR_WRITE : SQLITE_OK;
    }
    static int truncate(sqlite3_file *cut, sqlite3_int64 size)
    {
        if (fault(cut, Call::Truncate) == Fault::Fails)
            return SQLITE_IOERR_TRUNCATE;
        file(cut).bytes.truncate(size);
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *synced, int)
    {
        const Fault wrong = fault(synced, Call::Sync);
        if (wrong == Fault::Fails || wrong == Fault::Short)
            return SQLITE_IOERR_FSYNC;
        if (wrong == Fault::Full)
            return SQLITE_FULL;
        file(synced).safe = file(synced).bytes;
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *of, sqlite3_int64 *size)
    {
        *size = file(of).bytes.size();
        return SQLITE_OK;
    }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int unlock(sqlite3_file *, int) { return SQLITE_OK; }
    static int isLocked(sqlite3_file *, int *locked)
    {
        *locked = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sector(sqlite3_file *) { return sectorSize; }
    // As on a real disk of today: a write does not harm its neighbours.
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        if (fault(disk(vfs), Call::Delete) == Fault::Fails)
            return SQLITE_IOERR_DELETE;
        return disk(vfs).m_content.remove(QString::fromUtf8(name)) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *isThere)
    {
        *isThere = disk(vfs).m_content.contains(QString::fromUtf8(name)) ? 1 : 0;
        return SQLITE_OK;
    }
    static int fullPath(sqlite3_vfs *, const char *name, int size, char *full)
    {
        sqlite3_snprintf(size, full, "%s", name);
        return SQLITE_OK;
    }
};

void MemoryDisk::spareLocks()
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

MemoryDisk::MemoryDisk() : m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find("unix")))
{
    m_vfs->szOsFile = sizeof(Methods::Handle);
    m_vfs->pNext = nullptr;
    m_vfs->zName = "memorydisk";
    m_vfs->pAppData = this;
    m_vfs->xOpen = Methods::open;
    m_vfs->xDelete = Methods::remove;
    m_vfs->xAccess = Methods::access;
    m_vfs->xFullPathname = Methods::fullPath;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

MemoryDisk::~MemoryDisk() { sqlite3_vfs_unregister(m_vfs.get()); }

void MemoryDisk::copy(const QString &from, const QString &to)
{
    const auto found = m_content.constFind(from);
    if (found == m_content.constEnd())
        m_content.remove(to);
    else
        m_content.insert(to, File(*found));
}

void MemoryDisk::losePower(const QString &path, const std::function<bool()> &survives)
{
    const auto found = m_content.find(path);
    if (found == m_content.end())
        return;
    const PagedBytes &lost = found->bytes;
    PagedBytes kept = found->safe;
    for (qsizetype at = 0; at < lost.size(); at += sectorSize) {
        const qsizetype size = std::min(sectorSize, lost.size() - at);
        if (lost.isSame(found->safe, at, size) || !survives())
            continue;
        char sector[sectorSize];
        lost.read(sector, size, at);
        kept.write(sector, size, at);
    }
    *found = {kept, kept};
}

} // namespace jackfield::test
