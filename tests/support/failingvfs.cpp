#include "tests/support/failingvfs.h"

#include <atomic>
#include <cstring>

#include <sqlite3.h>

namespace stadtblick::test {

namespace {

std::atomic<qint64> bytesLeft{0};
std::atomic<bool> isFull{false};
sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs failingVfs;

/** Our file; the real one's bytes follow it. */
struct File
{
    sqlite3_file base;
    sqlite3_io_methods methods;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xRead(real, to, count, at);
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    if (bytesLeft.fetch_sub(count) < count) {
        isFull = true;
        return SQLITE_FULL;
    }
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xWrite(real, from, count, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xTruncate(real, size);
}
int syncFile(sqlite3_file *file, int flags)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xSync(real, flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file *file, int level)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file *file, int level)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xUnlock(real, level);
}
int checkLock(sqlite3_file *file, int *result)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xCheckReservedLock(real, result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xFileControl(real, operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xSectorSize(real);
}
int characteristics(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xDeviceCharacteristics(real);
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xShmMap(real, page, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xShmLock(real, offset, count, flags);
}
void barrier(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file).real();
    real->pMethods->xShmBarrier(real);
}
int unmapShared(sqlite3_file *file, int isDeleting)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xShmUnmap(real, isDeleting);
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    File &ours = fileOf(file);
    ours.base.pMethods = nullptr;
    const int code = realVfs->xOpen(realVfs, name, ours.real(), flags, outFlags);
    if (ours.real()->pMethods) {
        ours.methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
            unlockFile, checkLock, fileControl, sectorSize, characteristics, mapShared, lockShared, barrier,
            unmapShared, nullptr, nullptr};
        ours.base.pMethods = &ours.methods;
    }
    return code;
}

} // namespace

FailingVfs::FailingVfs(qint64 bytesUntilFull)
{
    setBytesLeft(bytesUntilFull);
    realVfs = sqlite3_vfs_find(nullptr);
    failingVfs = *realVfs;
    failingVfs.zName = "failing";
    failingVfs.szOsFile += static_cast<int>(sizeof(File));
    failingVfs.xOpen = openFile;
    sqlite3_vfs_register(&failingVfs, 1);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&failingVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void FailingVfs::setBytesLeft(qint64 bytes)
{
    bytesLeft = bytes;
    isFull = false;
}

bool FailingVfs::hasFailed() const
{
    return isFull;
}

} // namespace stadtblick::test
