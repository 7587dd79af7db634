#include "models/analysis/sampleweeks.h"
#include "models/domain/executor.h"
#include "models/overlays/hoursloader.h"
#include "models/overlays/sceneoptions.h"
#include "models/store/cachefile.h"

#include <QtCore/QHash>

#include <algorithm>
#include <atomic>

namespace stadtblick {

namespace {

/** From so many series on a second thread pays for opening a connection. */
constexpr std::size_t manySeries = 16;
/** Weeks read beside a period, so that the next steps of the timeline find theirs. */
constexpr qint64 marginMs = 8 * msPerWeek;

/** One series that has to be read, and what comes out. */
struct Job
{
    const StoredSeries *series = nullptr;
    TimeRange weeks; ///< what will be kept
    std::shared_ptr<const Hours> known; ///< part of it; may be null
    std::shared_ptr<const Hours> result;
};

/** The weeks of @p job that its series has and that aren't known, read and joined with what is. */
Result<void> run(Connection &connection, const QTimeZone &zone, Job &job)
{
    if (!job.known) {
        auto hours = loadHours(connection, *job.series, zone, job.weeks);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        job.result = std::make_shared<const Hours>(std::move(*hours));
        return {};
    }
    Hours joined = emptyHours(job.known->averaging, job.weeks);
    joined.stepMs = job.known->stepMs;
    replaceHours(joined, *job.known);
    const TimeRange known = job.known->range();
    for (const TimeRange part : {TimeRange{job.weeks.fromMs, known.fromMs}, {known.toMs, job.weeks.toMs}}) {
        if (part.isEmpty()) {
            continue;
        }
        const auto hours = loadHours(connection, *job.series, zone, part);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        replaceHours(joined, *hours);
        joined.stepMs = joined.stepMs ? joined.stepMs : hours->stepMs;
    }
    job.result = std::make_shared<const Hours>(std::move(joined));
    return {};
}

/** Jobs that several threads take one after the other. */
struct Work
{
    std::vector<Job> jobs;
    const QTimeZone &zone;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> isEnded = false;

    /** Takes jobs until none is left; @p tell is called between two of them. */
    Result<void> take(Connection &connection, const HoursCache::Progress &tell)
    {
        for (std::size_t i = next++; i < jobs.size() && !isEnded; i = next++) {
            const auto read = run(connection, zone, jobs[i]);
            const bool goesOn = read && (!tell || tell(++done, jobs.size()));
            if (!goesOn) {
                isEnded = true;
                return read ? tl::unexpected(cancelledLoad()) : read;
            }
        }
        return {};
    }
};

} // namespace

struct HoursCache::Private
{
    QHash<qint64, std::shared_ptr<const Hours>> hours; ///< by row of the series
    std::size_t count = 0;
    std::size_t mostHours = 0; ///< that are kept between two loads
    std::optional<Connection> secondConnection;
    std::unique_ptr<Executor> second; ///< last: its job uses the connection

    Job jobFor(const StoredSeries &series, TimeRange range) const;
    void forgetAllBut(std::span<const StoredSeries *const> series);
    Result<void> runOnTwo(Connection &connection, Work &work, const Progress &progress);
};

HoursCache::HoursCache(std::size_t mostHours)
    : d(std::make_unique<Private>())
{
    d->mostHours = mostHours;
}

HoursCache::~HoursCache() = default;
HoursCache::HoursCache(HoursCache &&) noexcept = default;
HoursCache &HoursCache::operator=(HoursCache &&) noexcept = default;

void HoursCache::clear()
{
    d->hours.clear();
    d->count = 0;
}

std::shared_ptr<const Hours> HoursCache::find(qint64 seriesRow, TimeRange range) const
{
    const auto known = d->hours.value(seriesRow);
    const TimeRange weeks = wholeWeeks(range);
    return known && known->range().fromMs <= weeks.fromMs && known->range().toMs >= weeks.toMs ? known
                                                                                               : nullptr;
}

Job HoursCache::Private::jobFor(const StoredSeries &series, TimeRange range) const
{
    const qint64 margin = std::min(range.lengthMs(), marginMs);
    TimeRange weeks = wholeWeeks({range.fromMs - margin, range.toMs + margin});
    // Nothing needs to be read where the series has nothing; a last interval may reach a week further.
    if (series.firstMs && series.lastMs) {
        const TimeRange needed = wholeWeeks(range);
        const TimeRange extent = wholeWeeks({*series.firstMs, *series.lastMs + msPerWeek});
        weeks.fromMs = std::min(std::max(weeks.fromMs, extent.fromMs), needed.fromMs);
        weeks.toMs = std::max(std::min(weeks.toMs, extent.toMs), needed.toMs);
    }
    Job job{&series, weeks, hours.value(series.row), nullptr};
    if (job.known) {
        const TimeRange known = job.known->range();
        const bool isBeside = known.fromMs <= weeks.toMs && known.toMs >= weeks.fromMs;
        const TimeRange both{std::min(known.fromMs, weeks.fromMs), std::max(known.toMs, weeks.toMs)};
        if (isBeside && both.lengthMs() <= 3 * weeks.lengthMs()) {
            job.weeks = both;
        } else {
            job.known.reset();
        }
    }
    return job;
}

/** What is asked for and there already stays: whoever loads it counts on finding it. */
void HoursCache::Private::forgetAllBut(std::span<const StoredSeries *const> series)
{
    QHash<qint64, std::shared_ptr<const Hours>> kept;
    count = 0;
    for (const StoredSeries *one : series) {
        if (const auto known = hours.value(one->row); known && !kept.contains(one->row)) {
            kept.insert(one->row, known);
            count += known->size();
        }
    }
    hours = std::move(kept);
}

Result<void> HoursCache::Private::runOnTwo(Connection &connection, Work &work, const Progress &progress)
{
    if (!secondConnection || secondConnection->path() != connection.path()) {
        auto opened = openCache(connection.path(), Connection::Mode::ReadOnly);
        if (!opened) {
            return work.take(connection, progress); // one thread does it as well
        }
        secondConnection = std::move(*opened);
        second = std::make_unique<Executor>(1);
    }
    auto other = second->run(
        [this, &work]() { return work.take(*secondConnection, [](auto, auto) { return true; }); });
    const auto mine = work.take(connection, progress);
    // This is a worker's job already, and the other one waits for nobody: no window stands still here.
    other.waitForFinished();
    return mine ? other.result() : mine;
}

Result<void> HoursCache::load(Connection &connection, std::span<const StoredSeries *const> series,
    TimeRange range, const QTimeZone &zone, const Progress &progress)
{
    Work work{{}, zone};
    for (const StoredSeries *one : series) {
        if (!find(one->row, range)) {
            work.jobs.push_back(d->jobFor(*one, range));
        }
    }
    if (!work.jobs.empty() && d->count > d->mostHours) {
        d->forgetAllBut(series);
    }
    const auto done = work.jobs.size() >= manySeries ? d->runOnTwo(connection, work, progress)
                                                     : work.take(connection, progress);
    for (const Job &job : work.jobs) {
        if (job.result) {
            const auto old = d->hours.value(job.series->row);
            d->count += job.result->size() - (old ? old->size() : 0);
            d->hours.insert(job.series->row, job.result);
        }
    }
    return done;
}

} // namespace stadtblick
