#pragma once

#include <QtCore/QtGlobal>

namespace stadtblick::test {

/**
 * A SQLite file system (the default one with a limit): once so many bytes have been written in all, each
 * further write fails as on a full disk. Registered as the default while it lives; open the cache within.
 */
class FailingVfs
{
public:
    explicit FailingVfs(qint64 bytesUntilFull);
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /** From now on so many bytes may be written. */
    void setBytesLeft(qint64 bytes);
    bool hasFailed() const;
};

} // namespace stadtblick::test
