#include "models/sync/cachelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

/** Links resolved, so that two names of one cache share a lock. */
QString lockPath(const QString &cachePath)
{
    const QFileInfo info(cachePath);
    QDir().mkpath(info.absolutePath());
    const QString canonical = info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString file =
        !canonical.isEmpty() ? canonical : QString(folder + QLatin1Char('/') + info.fileName());
    return file + QLatin1String(".lock");
}

Error notWritable(const QString &cachePath, const QString &detail)
{
    return {Error::Kind::Storage,
        tr("The folder of the cache can't be written: %1.")
            .arg(QDir::toNativeSeparators(QFileInfo(cachePath).absolutePath())),
        tr("Check its permissions, or choose another place for the cache."), detail};
}

Error isTaken(const QString &cachePath)
{
    return {Error::Kind::Storage,
        tr("Another sync of this cache is running: %1.").arg(QDir::toNativeSeparators(cachePath)),
        tr("Wait until it has ended."), {}};
}

} // namespace

#ifdef Q_OS_WIN

struct CacheLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle() { CloseHandle(file); }
};

Result<CacheLock> CacheLock::take(const QString &cachePath)
{
    const std::wstring path = QDir::toNativeSeparators(lockPath(cachePath)).toStdWString();
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return tl::unexpected(notWritable(cachePath, QStringLiteral("CreateFile: %1").arg(GetLastError())));
    }
    auto handle = std::make_unique<Handle>();
    handle->file = file;
    OVERLAPPED where{};
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where)) {
        return tl::unexpected(isTaken(cachePath));
    }
    return CacheLock(std::move(handle));
}

#else

struct CacheLock::Handle
{
    int file = -1;
    ~Handle() { ::close(file); }
};

Result<CacheLock> CacheLock::take(const QString &cachePath)
{
    const QByteArray path = QFile::encodeName(lockPath(cachePath));
    // Close on exec: a child (the demo city's server) must not inherit the lock.
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) {
        return tl::unexpected(notWritable(cachePath, QString::fromLocal8Bit(std::strerror(errno))));
    }
    auto handle = std::make_unique<Handle>();
    handle->file = file;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return tl::unexpected(errno == EWOULDBLOCK
                ? isTaken(cachePath)
                : notWritable(cachePath, QString::fromLocal8Bit(std::strerror(errno))));
    }
    return CacheLock(std::move(handle));
}

#endif

CacheLock::CacheLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{ }

CacheLock::CacheLock(CacheLock &&) noexcept = default;
CacheLock &CacheLock::operator=(CacheLock &&) noexcept = default;
CacheLock::~CacheLock() = default;

} // namespace stadtblick
