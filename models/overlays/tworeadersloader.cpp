#include "models/overlays/tworeadersloader.h"

#include "models/domain/executor.h"
#include "models/overlays/sceneoptions.h"
#include "models/store/cachefile.h"

#include <atomic>
#include <optional>

namespace stadtblick {

namespace {

/** From so many jobs on a second thread pays for opening a connection. */
constexpr std::size_t manyJobs = 16;

/** Jobs that several threads take one after the other. */
struct SharedJobs
{
    std::size_t count = 0;
    const TwoReaders::Job &job;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> isEnded = false;

    /** Takes jobs until none is left; @p tell is called between two of them. */
    Result<void> take(Connection &connection, const TwoReaders::Progress &tell)
    {
        for (std::size_t i = next++; i < count && !isEnded; i = next++) {
            const auto read = job(connection, i);
            const bool goesOn = read && (!tell || tell(++done, count));
            if (!goesOn) {
                isEnded = true;
                return read ? tl::unexpected(cancelledLoad()) : read;
            }
        }
        return {};
    }
};

} // namespace

struct TwoReaders::Private
{
    std::optional<Connection> connection;
    std::unique_ptr<Executor> thread; ///< last: its job uses the connection

    /** Whether a second thread is ready to read @p path. */
    bool open(const QString &path)
    {
        if (connection && connection->path() == path) {
            return true;
        }
        auto opened = openCache(path, Connection::Mode::ReadOnly);
        if (!opened) {
            return false;
        }
        connection = std::move(*opened);
        thread = std::make_unique<Executor>(1);
        return true;
    }
};

TwoReaders::TwoReaders()
    : d(std::make_unique<Private>())
{ }

TwoReaders::~TwoReaders() = default;
TwoReaders::TwoReaders(TwoReaders &&) noexcept = default;
TwoReaders &TwoReaders::operator=(TwoReaders &&) noexcept = default;

Result<void> TwoReaders::run(
    Connection &connection, std::size_t count, const Job &job, const Progress &progress)
{
    SharedJobs jobs{count, job};
    if (count < manyJobs || !d->open(connection.path())) {
        return jobs.take(connection, progress); // one thread does it as well
    }
    auto other = d->thread->run(
        [this, &jobs]() { return jobs.take(*d->connection, [](auto, auto) { return true; }); });
    const auto mine = jobs.take(connection, progress);
    // This is a worker's job already, and the other one waits for nobody: no window stands still here.
    other.waitForFinished();
    return mine ? other.result() : mine;
}

} // namespace stadtblick
