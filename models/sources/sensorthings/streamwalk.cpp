#include "models/sources/sensorthings/streamwalk.h"

#include "models/sources/sensorthings/requests.h"

#include <QtCore/QJsonArray>

namespace stadtblick {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 overlap = 48 * hour; ///< late and corrected values within two days come with every sync
constexpr qint64 longOverlap = 35 * day; ///< once a week
constexpr qint64 week = 7 * day;
/** An interval counts by its begin but 'lt' needs its end below the limit: ask one (a month's) further. */
constexpr qint64 longestInterval = 32 * day;
constexpr qint64 clockTolerance = hour; ///< between the server's clock and ours

/** What the store knows of a stream's series together. */
struct Known
{
    std::optional<qint64> lastMs;
    std::optional<qint64> askedFromMs;
    bool isComplete = false;
};

Known knownOf(const StreamEntity &stream, const SyncState &state)
{
    Known known;
    std::size_t found = 0;
    std::size_t complete = 0;
    for (const SeriesState &series : state.series) {
        const bool isOurs = std::any_of(stream.series.begin(), stream.series.end(),
            [&series](const Series &ours) { return ours.id == series.seriesId; });
        if (!isOurs) {
            continue;
        }
        ++found;
        complete += series.isComplete ? 1 : 0;
        if (series.lastMs) {
            known.lastMs = std::max(known.lastMs.value_or(*series.lastMs), *series.lastMs);
        }
        if (series.askedFromMs) {
            known.askedFromMs =
                std::max(known.askedFromMs.value_or(*series.askedFromMs), *series.askedFromMs);
        }
    }
    known.isComplete = found > 0 && found == complete;
    return known;
}

QString filterOf(std::optional<qint64> fromMs, const OpenTimeRange &range)
{
    QStringList conditions;
    if (fromMs) {
        conditions << QStringLiteral("phenomenonTime ge ") % filterTime(*fromMs);
    }
    if (range.toMs) {
        conditions << QStringLiteral("phenomenonTime lt ") % filterTime(*range.toMs + longestInterval);
    }
    return conditions.join(QStringLiteral(" and "));
}

/** How to ask for late values; empty where the source gives no handle or says that there are none. */
QString lateFilterOf(const StreamEntity &stream, const QJsonObject &memory, const SyncState &state)
{
    if (memory.value(u"arrival").toString() == QLatin1StringView("resultTime")) {
        if (!state.lastSyncMs
            || (stream.resultEndMs && *stream.resultEndMs < *state.lastSyncMs - clockTolerance)) {
            return {};
        }
        return QStringLiteral("resultTime gt ") % filterTime(*state.lastSyncMs - clockTolerance);
    }
    const QString lastId = memory.value(u"lastId").toString();
    return lastId.isEmpty() ? QString() : QString(QStringLiteral("id gt ") % lastId);
}

qint64 millisecondsOf(const QJsonValue &value)
{
    return static_cast<qint64>(value.toDouble());
}

} // namespace

QJsonObject toJson(const StreamWalk &walk)
{
    QJsonObject json{{QStringLiteral("set"), QStringLiteral("observations")},
        {QStringLiteral("stream"), walk.path},
        {QStringLiteral("series"), QJsonArray::fromStringList(walk.seriesIds)}};
    const auto put = [&json](const char16_t *name, const QJsonValue &value, bool isSet) {
        if (isSet) {
            json.insert(QString::fromUtf16(name), value);
        }
    };
    put(u"multi", true, walk.isMulti);
    put(u"late", true, walk.isLate);
    put(u"lateFilter", walk.lateFilter, !walk.lateFilter.isEmpty());
    put(u"rereadFrom", static_cast<double>(walk.rereadFromMs.value_or(0)), walk.rereadFromMs.has_value());
    put(u"begun", true, walk.isBegun);
    put(u"longReread", true, walk.isLongReread);
    put(u"knownTo", static_cast<double>(walk.knownToMs.value_or(0)), walk.knownToMs.has_value());
    put(u"seenTo", static_cast<double>(walk.seenToMs.value_or(0)), walk.seenToMs.has_value());
    put(u"largestId", QString::number(walk.largestId.value_or(0)), walk.largestId.has_value());
    put(u"arrivals", walk.arrivals, walk.arrivals > 0);
    put(u"trueArrivals", walk.trueArrivals, walk.trueArrivals > 0);
    return json;
}

std::optional<StreamWalk> walkFromJson(const QJsonObject &context)
{
    StreamWalk walk;
    walk.path = context.value(u"stream").toString();
    for (const QJsonValue &id : context.value(u"series").toArray()) {
        walk.seriesIds << id.toString();
    }
    if (walk.path.isEmpty() || walk.seriesIds.isEmpty()) {
        return std::nullopt;
    }
    walk.isMulti = context.value(u"multi").toBool();
    walk.isLate = context.value(u"late").toBool();
    walk.lateFilter = context.value(u"lateFilter").toString();
    if (context.contains(u"rereadFrom")) {
        walk.rereadFromMs = millisecondsOf(context.value(u"rereadFrom"));
    }
    walk.isBegun = context.value(u"begun").toBool();
    walk.isLongReread = context.value(u"longReread").toBool();
    if (context.contains(u"knownTo")) {
        walk.knownToMs = millisecondsOf(context.value(u"knownTo"));
    }
    if (context.contains(u"seenTo")) {
        walk.seenToMs = millisecondsOf(context.value(u"seenTo"));
    }
    if (context.contains(u"largestId")) {
        walk.largestId = context.value(u"largestId").toString().toLongLong();
    }
    walk.arrivals = millisecondsOf(context.value(u"arrivals"));
    walk.trueArrivals = millisecondsOf(context.value(u"trueArrivals"));
    return walk;
}

OpenTimeRange countedBy(const StreamWalk &walk)
{
    if (!walk.knownToMs) {
        return {};
    }
    return walk.isLate ? OpenTimeRange{{}, *walk.knownToMs + 1} : OpenTimeRange{*walk.knownToMs + 1, {}};
}

QString memoryKey(const QString &streamPath)
{
    return QLatin1StringView("stream/") % streamPath;
}

std::optional<PlannedWalk> planWalk(
    const StreamEntity &stream, const SyncState &state, const OpenTimeRange &range)
{
    PlannedWalk plan;
    plan.walk.path = stream.path;
    plan.walk.isMulti = stream.path.startsWith(u'M');
    for (const Series &series : stream.series) {
        plan.walk.seriesIds << series.id;
    }
    const QJsonObject memory = state.memory.value(memoryKey(stream.path)).toObject();
    const Known known = knownOf(stream, state);
    std::optional<qint64> seenTo;
    if (memory.contains(u"seenTo")) {
        seenTo = std::min(millisecondsOf(memory.value(u"seenTo")), state.nowMs);
    }
    const bool isEarlierThanEver = known.askedFromMs && (!range.fromMs || *range.fromMs < *known.askedFromMs);
    if (!known.isComplete || !known.lastMs || isEarlierThanEver) {
        plan.walk.isLongReread = true;
        if (known.isComplete) {
            plan.walk.knownToMs = known.lastMs ? std::max(*known.lastMs, seenTo.value_or(*known.lastMs))
                : seenTo                       ? seenTo
                                               : state.lastSyncMs;
        }
        plan.filter = filterOf(range.fromMs, range);
        return plan;
    }
    const bool isWeekly = state.nowMs - millisecondsOf(memory.value(u"reread")) >= week;
    // One value with a date in the future must not hide all that comes until then.
    const qint64 lastMs = std::min(*known.lastMs, state.nowMs);
    qint64 fromMs = lastMs - (isWeekly ? longOverlap : overlap);
    fromMs = std::max(fromMs, range.fromMs.value_or(fromMs));
    if (range.toMs && fromMs >= *range.toMs) {
        return std::nullopt;
    }
    // A sensor that only says null has no last stored begin to count from: what was met counts.
    plan.walk.knownToMs = std::max(*known.lastMs, seenTo.value_or(*known.lastMs));
    plan.walk.lateFilter = lateFilterOf(stream, memory, state);
    if (isWeekly || !stream.phenomenonEndMs || *stream.phenomenonEndMs > lastMs) {
        plan.walk.rereadFromMs = fromMs;
        plan.walk.isLongReread = isWeekly;
        plan.filter = filterOf(fromMs, range);
        return plan;
    }
    if (plan.walk.lateFilter.isEmpty()) {
        return std::nullopt;
    }
    plan.walk.isLate = true;
    plan.filter = std::exchange(plan.walk.lateFilter, QString());
    return plan;
}

void notePage(StreamWalk &walk, const ObservationPage &page)
{
    if (page.largestId) {
        walk.largestId = std::max(walk.largestId.value_or(*page.largestId), *page.largestId);
    }
    if (page.latestTakenMs && !walk.isLate) {
        walk.seenToMs = std::max(walk.seenToMs.value_or(*page.latestTakenMs), *page.latestTakenMs);
    }
    walk.arrivals += page.arrivals;
    walk.trueArrivals += page.trueArrivals;
}

QJsonObject memoryOf(const StreamWalk &walk, const QJsonObject &before, qint64 nowMs)
{
    QJsonObject memory = before;
    if (walk.arrivals > 0) {
        const bool isTrue = walk.trueArrivals * 2 > walk.arrivals;
        memory.insert(
            QStringLiteral("arrival"), isTrue ? QStringLiteral("resultTime") : QStringLiteral("id"));
    }
    if (walk.largestId) {
        bool isKnown = false;
        const qint64 known = before.value(u"lastId").toString().toLongLong(&isKnown);
        const qint64 largest = isKnown ? std::max(known, *walk.largestId) : *walk.largestId;
        memory.insert(QStringLiteral("lastId"), QString::number(largest));
    }
    if (walk.seenToMs) {
        const qint64 earlier =
            before.contains(u"seenTo") ? millisecondsOf(before.value(u"seenTo")) : *walk.seenToMs;
        memory.insert(QStringLiteral("seenTo"), static_cast<double>(std::max(earlier, *walk.seenToMs)));
    }
    if (walk.isLongReread) {
        memory.insert(QStringLiteral("reread"), static_cast<double>(nowMs));
    }
    return memory;
}

std::optional<TimeRange> completedReread(
    StreamWalk &walk, const ObservationPage &page, bool isEnd, const OpenTimeRange &range, qint64 nowMs)
{
    if (!walk.rereadFromMs) {
        return std::nullopt;
    }
    TimeRange part{*walk.rereadFromMs, *walk.rereadFromMs};
    const bool goesOn = !walk.isBegun || page.firstMs.value_or(part.fromMs) >= part.fromMs - 1;
    walk.isBegun = true;
    if (!page.isAscending || !goesOn) {
        walk.rereadFromMs.reset();
        return std::nullopt;
    }
    if (page.lastMs) {
        part.toMs = std::max(part.toMs, *page.lastMs + 1);
    }
    if (isEnd) {
        part.toMs = std::max(part.toMs, nowMs);
    }
    part.toMs = std::min(part.toMs, range.toMs.value_or(part.toMs));
    walk.rereadFromMs = std::max(part.fromMs, part.toMs);
    return part.isEmpty() ? std::nullopt : std::optional(part);
}

} // namespace stadtblick
