#pragma once

#include "models/store/connection.h"

#include <functional>
#include <memory>

namespace stadtblick {

/**
 * Reads one cache file by two threads: the caller's with its connection and a second one with a connection of
 * its own, which is opened when it is first needed and kept. Thread: one at a time.
 */
class TwoReaders
{
public:
    TwoReaders();
    ~TwoReaders();
    TwoReaders(TwoReaders &&) noexcept;
    TwoReaders &operator=(TwoReaders &&) noexcept;

    /** Work number @p index; jobs run at the same time and have to keep to what is theirs. */
    using Job = std::function<Result<void>(Connection &connection, std::size_t index)>;
    /** Told by the caller's thread between two jobs: done of all; false ends the work (Cancelled). */
    using Progress = std::function<bool(std::size_t done, std::size_t all)>;
    /**
     * Runs @p job with 0 … count − 1, in no particular order; few of them on the caller's thread alone.
     * Answers the first Error; what has begun by then is finished.
     */
    Result<void> run(Connection &connection, std::size_t count, const Job &job, const Progress &progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stadtblick
