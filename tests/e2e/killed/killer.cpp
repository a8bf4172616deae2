#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

// Loaded before everything else into a program (LD_PRELOAD), it ends it at the n-th call of the system that changes a file:
// JACKFIELD_KILL="rename 3". A write is cut in the middle. strace does the same without a library of our own, but its --seccomp-bpf (6.1)
// does not count the calls, and without that every call of the system stops the program twice.
namespace {

bool isNow(const char *call)
{
    static const char *wanted = std::getenv("JACKFIELD_KILL");
    static const char *number = wanted ? std::strchr(wanted, ' ') : nullptr;
    static std::atomic<long> left{number ? std::atol(number) : 0};
    return number && size_t(number - wanted) == std::strlen(call) && std::strncmp(wanted, call, std::strlen(call)) == 0
        && --left == 0;
}

void die() { kill(getpid(), SIGKILL); }

bool isFile(int file)
{
    struct stat what;
    return fstat(file, &what) == 0 && S_ISREG(what.st_mode);
}

// What would have been called without this library.
template<class Function>
Function next(Function, const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *from, size_t count, off64_t at)
{
    static const auto real = next(&pwrite64, "pwrite64");
    if (isNow("pwrite")) {
        real(file, from, count / 2, at);
        die();
    }
    return real(file, from, count, at);
}

ssize_t write(int file, const void *from, size_t count)
{
    static const auto real = next(&write, "write");
    if (isFile(file) && isNow("write")) {
        real(file, from, count / 2);
        die();
    }
    return real(file, from, count);
}

int fdatasync(int file)
{
    static const auto real = next(&fdatasync, "fdatasync");
    if (isNow("sync"))
        die();
    return real(file);
}

int fsync(int file)
{
    static const auto real = next(&fsync, "fsync");
    if (isNow("sync"))
        die();
    return real(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next(&ftruncate64, "ftruncate64");
    if (isNow("truncate"))
        die();
    return real(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next(&rename, "rename");
    if (isNow("rename"))
        die();
    return real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next(&renameat2, "renameat2");
    if (isNow("rename"))
        die();
    return real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    static const auto real = next(&unlink, "unlink");
    if (isNow("unlink"))
        die();
    return real(path);
}

} // extern "C"
