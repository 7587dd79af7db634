#include "models/store/chunkrows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

ChunkKeys chunkKeys(qint64 seriesRow, TimeRange range)
{
    const qint64 fromMs = std::max(range.fromMs, chunkTimes.fromMs);
    const qint64 toMs = std::min(range.toMs, chunkTimes.toMs);
    if (fromMs >= toMs) {
        return {};
    }
    return {chunkKey(seriesRow, chunkWeek(fromMs)), chunkKey(seriesRow, chunkWeek(toMs - 1))};
}

qint64 weekOfKey(qint64 key)
{
    return key & lastChunkWeek;
}

bool appendChunkRow(const Statement &row, qint64 stepMs, Samples &samples)
{
    const std::size_t before = samples.size();
    if (!decodeChunk(row.blob(1), weekOfKey(row.integer(0)), stepMs, samples)) {
        return false;
    }
    const std::span<const std::byte> flags = row.blob(2);
    if (flags.empty() && samples.flags.empty()) {
        return true;
    }
    if (!flags.empty() && flags.size() != samples.size() - before) {
        return false;
    }
    samples.flags.resize(before);
    if (flags.empty()) {
        samples.flags.resize(samples.size());
    } else {
        const auto *bytes = reinterpret_cast<const quint8 *>(flags.data());
        samples.flags.insert(samples.flags.end(), bytes, bytes + flags.size());
    }
    return true;
}

void bindFlags(Statement &statement, int index, std::span<const quint8> flags)
{
    const bool isAllWell = std::ranges::all_of(flags, [](quint8 flag) { return flag == 0; });
    if (isAllWell) {
        statement.bindNull(index);
    } else {
        statement.bind(index, std::as_bytes(flags));
    }
}

void clearSamples(Samples &samples)
{
    samples.timesMs.clear();
    samples.values.clear();
    samples.lengthsMs.clear();
    samples.flags.clear();
}

void cutSamples(Samples &samples, TimeRange range)
{
    const auto &times = samples.timesMs;
    const auto first = std::ranges::lower_bound(times, range.fromMs) - times.begin();
    const auto last = std::ranges::lower_bound(times, range.toMs) - times.begin();
    const auto keep = [first, last](auto &column) {
        if (!column.empty()) {
            column.erase(column.begin() + last, column.end());
            column.erase(column.begin(), column.begin() + first);
        }
    };
    keep(samples.values);
    keep(samples.lengthsMs);
    keep(samples.flags);
    keep(samples.timesMs);
}

Error damagedChunk(const Connection &connection, qint64 key)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("Store", "The cache %1 has a damaged block of measurements.")
            .arg(connection.path()),
        QCoreApplication::translate("Store", "Sync the source into a new cache."),
        QStringLiteral("chunk %1").arg(key)};
}

} // namespace stadtblick
