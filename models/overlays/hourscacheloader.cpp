#include "models/analysis/sampleweeks.h"
#include "models/overlays/hoursloader.h"

#include <QtCore/QHash>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

/** Weeks read beside a period, so that the next steps of the timeline find theirs. */
constexpr qint64 marginMs = 8 * msPerWeek;

constexpr TimeRange allTime{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

/** One series that has to be read, and what comes out. */
struct Job
{
    const StoredSeries *series = nullptr;
    TimeRange weeks; ///< what will be kept
    TimeRange answers; ///< what that answers for: outside of its data a series has nothing
    std::shared_ptr<const Hours> known; ///< part of it; may be null
    std::shared_ptr<const Hours> result;
};

/** How many hours take the memory of these. */
std::size_t takenHours(const Hours &hours)
{
    constexpr std::size_t intervalsAnHour = 14; // 2 bytes where an hour has 28
    return hours.size() + hours.intervals.size() / intervalsAnHour;
}

/** The weeks that may hold something of a series: a last interval may reach a week further. */
TimeRange weeksWithData(const StoredSeries &series)
{
    return series.firstMs && series.lastMs ? wholeWeeks({*series.firstMs, *series.lastMs + msPerWeek})
                                           : TimeRange{};
}

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
    Hours joined =
        emptyHours(job.known->averaging, job.weeks, job.known->thresholds(), job.known->intervals.stepMs());
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

} // namespace

struct HoursCache::Private
{
    struct Entry
    {
        std::shared_ptr<const Hours> hours;
        TimeRange answers; ///< as in Job
    };
    QHash<qint64, Entry> hours; ///< by row of the series
    std::size_t count = 0;
    std::size_t mostHours = 0; ///< that are kept between two loads
    TwoReaders readers;

    Job jobFor(const StoredSeries &series, TimeRange range) const;
    void forgetAllBut(std::span<const StoredSeries *const> series);
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
    const auto known = d->hours.constFind(seriesRow);
    const TimeRange weeks = wholeWeeks(range);
    const bool isThere = known != d->hours.cend() && known->answers.fromMs <= weeks.fromMs
        && known->answers.toMs >= weeks.toMs;
    return isThere ? known->hours : nullptr;
}

Job HoursCache::Private::jobFor(const StoredSeries &series, TimeRange range) const
{
    const qint64 margin = std::min(range.lengthMs(), marginMs);
    const TimeRange weeks = wholeWeeks({range.fromMs - margin, range.toMs + margin});
    // However long the period is, no more is kept than the series has.
    const TimeRange data = weeksWithData(series);
    Job job{&series, weeks, weeks, nullptr, nullptr};
    job.weeks.fromMs = std::clamp(weeks.fromMs, data.fromMs, data.toMs);
    job.weeks.toMs = std::clamp(weeks.toMs, data.fromMs, data.toMs);
    job.answers.fromMs = job.weeks.fromMs == data.fromMs ? allTime.fromMs : job.weeks.fromMs;
    job.answers.toMs = job.weeks.toMs == data.toMs ? allTime.toMs : job.weeks.toMs;
    if (const auto entry = hours.constFind(series.row); entry != hours.cend()) {
        const TimeRange known = entry->hours->range();
        const bool isBeside = known.fromMs <= job.weeks.toMs && known.toMs >= job.weeks.fromMs;
        const TimeRange both{std::min(known.fromMs, job.weeks.fromMs), std::max(known.toMs, job.weeks.toMs)};
        if (isBeside && both.lengthMs() <= 3 * weeks.lengthMs()) {
            job.weeks = both;
            job.known = entry->hours;
            job.answers = {std::min(entry->answers.fromMs, job.answers.fromMs),
                std::max(entry->answers.toMs, job.answers.toMs)};
        }
    }
    return job;
}

/** What is asked for and there already stays: whoever loads it counts on finding it. */
void HoursCache::Private::forgetAllBut(std::span<const StoredSeries *const> series)
{
    QHash<qint64, Entry> kept;
    count = 0;
    for (const StoredSeries *one : series) {
        const auto known = hours.constFind(one->row);
        if (known != hours.cend() && !kept.contains(one->row)) {
            kept.insert(one->row, *known);
            count += takenHours(*known->hours);
        }
    }
    hours = std::move(kept);
}

TwoReaders &HoursCache::readers()
{
    return d->readers;
}

Result<void> HoursCache::load(Connection &connection, std::span<const StoredSeries *const> series,
    TimeRange range, const QTimeZone &zone, const Progress &progress)
{
    std::vector<Job> jobs;
    for (const StoredSeries *one : series) {
        if (!find(one->row, range)) {
            jobs.push_back(d->jobFor(*one, range));
        }
    }
    if (!jobs.empty() && d->count > d->mostHours) {
        d->forgetAllBut(series);
    }
    const auto done = d->readers.run(
        connection, jobs.size(),
        [&](Connection &reader, std::size_t index) { return run(reader, zone, jobs[index]); }, progress);
    for (const Job &job : jobs) {
        if (job.result) {
            const auto old = d->hours.value(job.series->row).hours;
            d->count += takenHours(*job.result) - (old ? takenHours(*old) : 0);
            d->hours.insert(job.series->row, {job.result, job.answers});
        }
    }
    return done;
}

} // namespace stadtblick
