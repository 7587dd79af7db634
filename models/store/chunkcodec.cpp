#include "models/store/chunkcodec.h"

#include "models/store/chunkhead.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

using namespace chunk;

namespace {

template <typename T>
void appendColumn(std::span<const T> column, std::vector<std::byte> &out)
{
    const std::size_t at = out.size();
    out.resize(at + column.size_bytes());
    std::memcpy(out.data() + at, column.data(), column.size_bytes());
}

/** The step of times that are equally far apart; nothing if they aren't. */
std::optional<std::uint32_t> regularStep(std::span<const qint64> times)
{
    if (times.size() < 2) {
        return 0;
    }
    const qint64 step = times[1] - times[0];
    qint64 difference = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        difference |= (times[i] - times[i - 1]) ^ step;
    }
    return difference == 0 ? std::optional(static_cast<std::uint32_t>(step)) : std::nullopt;
}

/** Whole numbers as doubles that give the values back, with their least and largest. */
struct Scaled
{
    std::vector<double> numbers;
    int decimals = 0;
    double least = 0;
    double largest = 0;
};

/** Rounds to whole numbers by the mantissa's end: exact for |x| < 2^51, and it is vectorised. */
inline double rounded(double x)
{
    constexpr double magic = 6755399441055744.0; // 1.5 · 2^52
    return (x + magic) - magic;
}

bool scaleBy(std::span<const double> values, int decimals, Scaled &scaled)
{
    const double power = powers[static_cast<std::size_t>(decimals)];
    scaled.numbers.resize(values.size());
    std::uint64_t difference = 0;
    double least = rounded(values[0] * power);
    double largest = least;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double number = rounded(values[i] * power);
        scaled.numbers[i] = number;
        // Bit by bit, so that −0.0 is no 0.0.
        difference |= std::bit_cast<std::uint64_t>(number / power) ^ std::bit_cast<std::uint64_t>(values[i]);
        least = number < least ? number : least;
        largest = number > largest ? number : largest;
        sum += number;
    }
    scaled.decimals = decimals;
    scaled.least = least;
    scaled.largest = largest;
    constexpr auto limit = static_cast<double>(largestWhole);
    // NaN compares false with everything, so only the sum finds it.
    return difference == 0 && !std::isnan(sum) && least > -limit && largest < limit
        && largest - least <= 4294967295.0;
}

std::optional<Scaled> scaledValues(std::span<const double> values)
{
    // Few values decide quickly that a small number of decimals is not enough.
    const std::span<const double> sample = values.first(std::min<std::size_t>(values.size(), 16));
    Scaled scaled;
    for (int decimals = 0; decimals <= maximumDecimals; ++decimals) {
        if (scaleBy(sample, decimals, scaled) && scaleBy(values, decimals, scaled)) {
            return scaled;
        }
    }
    return std::nullopt;
}

template <typename T>
void appendNumbers(std::vector<std::byte> &out, const Scaled &scaled)
{
    const std::size_t at = out.size();
    const std::size_t count = scaled.numbers.size();
    out.resize(at + count * sizeof(T));
    std::byte *target = out.data() + at;
    for (std::size_t i = 0; i < count; ++i) {
        const double difference = scaled.numbers[i] - scaled.least;
        const T number = sizeof(T) == 4 ? static_cast<T>(static_cast<std::int64_t>(difference))
                                        : static_cast<T>(static_cast<std::int32_t>(difference));
        std::memcpy(target + i * sizeof(T), &number, sizeof number);
    }
}

/** Exact: base and differences are whole numbers whose sum stays below 2^53. */
template <typename T>
void decodeNumbers(const std::byte *at, std::size_t count, double base, double power, double *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = (base + toDouble(readAt<T>(at + i * sizeof(T)))) / power;
    }
}

void decodeValues(const Head &head, const std::byte *at, double *out)
{
    const auto base = static_cast<double>(head.base);
    const double power = powers[static_cast<std::size_t>(head.decimals)];
    switch (head.width) {
    case Int8:
        return decodeNumbers<std::uint8_t>(at, head.count, base, power, out);
    case Int16:
        return decodeNumbers<std::uint16_t>(at, head.count, base, power, out);
    case Int32:
        return decodeNumbers<std::uint32_t>(at, head.count, base, power, out);
    case Float64:
        std::memcpy(out, at, head.count * 8);
    }
}

/** False where times run backwards or out of the week: a damaged blob. */
bool decodeTimes(const Head &head, const std::byte *at, qint64 begin, qint64 *out)
{
    if (!head.isIrregular) {
        for (std::size_t i = 0; i < head.count; ++i) {
            out[i] = begin + head.firstMs + head.stepMs * static_cast<qint64>(i);
        }
        return true;
    }
    qint64 disorder = 0; // negative as soon as one difference is below 1
    qint64 before = -1;
    for (std::size_t i = 0; i < head.count; ++i) {
        const qint64 time = readAt<std::uint32_t>(at + i * 4);
        disorder |= time - before - 1;
        before = time;
        out[i] = begin + time;
    }
    return disorder >= 0 && before < chunkMs;
}

void appendLengths(const Head &head, const std::byte *at, qint64 stepMs, std::size_t before, Samples &samples)
{
    if (head.lengths == NoLengths && samples.lengthsMs.empty()) {
        return;
    }
    samples.lengthsMs.resize(before, stepMs);
    if (head.lengths == NoLengths) {
        samples.lengthsMs.resize(before + head.count, stepMs);
    } else if (head.lengths == OneLength) {
        samples.lengthsMs.resize(before + head.count, readAt<qint64>(at));
    } else {
        samples.lengthsMs.resize(before + head.count);
        std::memcpy(samples.lengthsMs.data() + before, at, head.count * 8);
    }
}

Width widthFor(double range)
{
    return range <= 255 ? Int8 : range <= 65535 ? Int16 : Int32;
}

void appendTimes(std::span<const qint64> times, qint64 begin, std::vector<std::byte> &out)
{
    const std::size_t at = out.size();
    out.resize(at + times.size() * 4);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto time = static_cast<std::uint32_t>(times[i] - begin);
        std::memcpy(out.data() + at + i * 4, &time, sizeof time);
    }
}

void appendValues(Width width, const std::optional<Scaled> &scaled, std::span<const double> values,
    std::vector<std::byte> &out)
{
    switch (width) {
    case Int8:
        return appendNumbers<std::uint8_t>(out, *scaled);
    case Int16:
        return appendNumbers<std::uint16_t>(out, *scaled);
    case Int32:
        return appendNumbers<std::uint32_t>(out, *scaled);
    case Float64:
        appendColumn(values, out);
    }
}

Lengths kindOfLengths(std::span<const qint64> lengths)
{
    if (lengths.empty()) {
        return NoLengths;
    }
    const bool isOne = std::ranges::all_of(lengths, [&](qint64 length) { return length == lengths[0]; });
    return isOne ? OneLength : EachLength;
}

} // namespace

qint64 chunkWeek(qint64 timeMs)
{
    const qint64 week = timeMs >= 0 ? timeMs / chunkMs : -((-timeMs + chunkMs - 1) / chunkMs);
    return week + (1 << 19);
}

qint64 chunkBegin(qint64 week)
{
    return (week - (1 << 19)) * chunkMs;
}

qint64 chunkKey(qint64 seriesRow, qint64 week)
{
    return (seriesRow << 20) | week;
}

void encodeChunk(const ChunkView &samples, qint64 week, std::vector<std::byte> &out)
{
    out.clear();
    const qint64 begin = chunkBegin(week);
    const std::optional<std::uint32_t> step = regularStep(samples.timesMs);
    const std::optional<Scaled> scaled = scaledValues(samples.values);
    Head head;
    head.isIrregular = !step;
    head.count = samples.timesMs.size();
    head.lengths = kindOfLengths(samples.lengthsMs);
    if (step) {
        head.firstMs = samples.timesMs[0] - begin;
        head.stepMs = *step;
    }
    if (scaled) {
        head.width = widthFor(scaled->largest - scaled->least);
        head.decimals = scaled->decimals;
        head.base = static_cast<std::int64_t>(scaled->least);
    }
    appendHead(head, out);
    if (head.isIrregular) {
        appendTimes(samples.timesMs, begin, out);
    }
    appendValues(head.width, scaled, samples.values, out);
    if (head.lengths != NoLengths) {
        appendColumn(head.lengths == OneLength ? samples.lengthsMs.first(1) : samples.lengthsMs, out);
    }
}

std::optional<std::size_t> chunkCount(std::span<const std::byte> blob)
{
    const auto head = readHead(blob);
    return head ? std::optional(head->count) : std::nullopt;
}

bool decodeChunk(std::span<const std::byte> blob, qint64 week, qint64 stepMs, Samples &samples)
{
    const auto head = readHead(blob);
    if (!head) {
        return false;
    }
    const std::size_t before = samples.timesMs.size();
    const std::byte *bytes = blob.data();
    samples.timesMs.resize(before + head->count);
    if (!decodeTimes(*head, bytes + head->size, chunkBegin(week), samples.timesMs.data() + before)) {
        samples.timesMs.resize(before);
        return false;
    }
    samples.values.resize(before + head->count);
    decodeValues(*head, bytes + head->valuesAt(), samples.values.data() + before);
    appendLengths(*head, bytes + head->lengthsAt(), stepMs, before, samples);
    return true;
}

std::optional<PackedWeek> packedWeek(std::span<const std::byte> blob, qint64 week)
{
    const auto head = readHead(blob);
    if (!head || head->isIrregular || head->lengths != NoLengths
        || (head->width != Int8 && head->width != Int16)) {
        return std::nullopt;
    }
    return PackedWeek{chunkBegin(week) + head->firstMs, head->stepMs, head->count, head->base,
        powers[static_cast<std::size_t>(head->decimals)], head->width == Int8 ? 1 : 2,
        blob.subspan(head->valuesAt(), head->valuesSize())};
}

bool decodeChunkTimes(std::span<const std::byte> blob, qint64 week, std::vector<qint64> &timesMs)
{
    const auto head = readHead(blob);
    if (!head) {
        return false;
    }
    const std::size_t before = timesMs.size();
    timesMs.resize(before + head->count);
    if (!decodeTimes(*head, blob.data() + head->size, chunkBegin(week), timesMs.data() + before)) {
        timesMs.resize(before);
        return false;
    }
    return true;
}

} // namespace stadtblick
