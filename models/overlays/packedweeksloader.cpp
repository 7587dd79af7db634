#include "models/overlays/packedweeksloader.h"

#include "models/store/chunkcodec.h"

namespace stadtblick {

static_assert(chunkMs == msPerWeek, "a chunk is a week of samples");

Result<std::vector<WeekState>> packedWeeks(const ObservationStore &store, qint64 seriesRow, TimeRange weeks,
    const PackedHours &packed, const std::function<WeekSummary(qint64 beginMs, const PackedWeek &)> &add)
{
    std::vector<WeekState> states(static_cast<std::size_t>(weeks.lengthMs() / msPerWeek) + 2);
    const qint64 firstWeek = chunkWeek(weeks.fromMs) - 1;
    const auto read = store.visitPacked(seriesRow, {weeks.fromMs - msPerWeek, weeks.toMs + msPerWeek},
        [&](qint64 week, const PackedWeek *samples) {
            WeekState &state = states[static_cast<std::size_t>(week - firstWeek)];
            state.isThere = true;
            if (samples) {
                state.summary = add(chunkBegin(week), *samples);
            }
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i].needsSamples = states[i].needsSamples || (states[i].isThere && !states[i].summary.isClean);
        if (i + 1 == states.size() || (!states[i].isThere && !states[i + 1].isThere)) {
            continue;
        }
        // An interval may reach into the next week, so a week that isn't clean spoils an empty one as well.
        const bool isClean = states[i].isThere && states[i + 1].isThere
            ? packed.isCleanBetween(states[i].summary, states[i + 1].summary)
            : (states[i].isThere ? states[i] : states[i + 1]).summary.isClean;
        states[i].needsSamples = states[i].needsSamples || !isClean;
        states[i + 1].needsSamples = !isClean;
    }
    return states;
}

std::vector<TimeRange> weeksToRead(const std::vector<WeekState> &states, TimeRange weeks)
{
    std::vector<TimeRange> stretches;
    qint64 fromMs = weeks.fromMs;
    for (std::size_t i = 1; i + 1 < states.size(); ++i, fromMs += msPerWeek) {
        if (!states[i].needsSamples) {
            continue;
        }
        if (stretches.empty() || stretches.back().toMs != fromMs) {
            stretches.push_back({fromMs, fromMs});
        }
        stretches.back().toMs = fromMs + msPerWeek;
    }
    return stretches;
}

} // namespace stadtblick
