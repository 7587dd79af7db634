#pragma once

#include "models/domain/result.h"

#include <QtCore/QString>

#include <memory>

namespace stadtblick {

/**
 * The right to sync a cache: one holder at a time, over all processes. A lock of the operating system on a
 * file beside the cache: it dies with the process, however that ends (a QLockFile would stay behind after
 * kill -9 until its process number is checked, and numbers come again). The file itself stays: removing it
 * would let two processes lock two files of one name.
 */
class CacheLock
{
public:
    /** Takes the lock of the cache at @p cachePath, or says who else is at it, or what is not writable. */
    static Result<CacheLock> take(const QString &cachePath);

    CacheLock(CacheLock &&) noexcept;
    CacheLock &operator=(CacheLock &&) noexcept;
    ~CacheLock();

private:
    struct Handle;
    explicit CacheLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace stadtblick
