#include "models/basemap/packcodec.h"

#include <QtCore/QHash>

namespace stadtblick {

namespace {

constexpr char packVersion = 1;

void putUnsigned(QByteArray &bytes, std::uint64_t value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

void putSigned(QByteArray &bytes, std::int64_t value)
{
    putUnsigned(bytes, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

/** Reads varints; after an overrun every value is 0 and isDamaged() is true. */
class PackBytes
{
public:
    explicit PackBytes(std::span<const std::byte> data)
        : m_at(data.data())
        , m_end(data.data() + data.size())
    { }

    std::uint64_t unsignedNumber()
    {
        std::uint64_t value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = std::to_integer<std::uint64_t>(*m_at++);
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_isDamaged = true;
        return 0;
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = unsignedNumber();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::uint8_t byte()
    {
        if (m_at == m_end) {
            m_isDamaged = true;
            return 0;
        }
        return std::to_integer<std::uint8_t>(*m_at++);
    }
    /** A count of things that take at least a byte each. */
    std::uint64_t count()
    {
        const std::uint64_t value = unsignedNumber();
        if (value > left()) {
            m_isDamaged = true;
            return 0;
        }
        return value;
    }
    QString text()
    {
        const std::uint64_t length = count();
        const auto *begin = reinterpret_cast<const char *>(m_at);
        m_at += length;
        return QString::fromUtf8(begin, static_cast<qsizetype>(length));
    }
    std::uint64_t left() const { return static_cast<std::uint64_t>(m_end - m_at); }
    bool isDamaged() const { return m_isDamaged; }

private:
    const std::byte *m_at;
    const std::byte *m_end;
    bool m_isDamaged = false;
};

/** The names that the features use, numbered in the order of their use. */
std::vector<std::int32_t> namesUsed(
    const FeatureSet &set, std::span<const std::uint32_t> featureIndexes, QHash<std::int32_t, int> &numbers)
{
    std::vector<std::int32_t> used;
    for (const std::uint32_t index : featureIndexes) {
        const std::int32_t name = set.features[index].name;
        if (name >= 0 && !numbers.contains(name)) {
            numbers.insert(name, static_cast<int>(used.size()));
            used.push_back(name);
        }
    }
    return used;
}

void putParts(QByteArray &bytes, const FeatureSet &set, const MapFeature &feature, WorldPoint &last)
{
    putUnsigned(bytes, feature.partCount);
    for (std::uint32_t part = 0; part < feature.partCount; ++part) {
        const auto points = set.part(feature.firstPart + part);
        putUnsigned(bytes, points.size());
        for (const WorldPoint point : points) {
            putSigned(bytes, std::int64_t{point.x} - last.x);
            putSigned(bytes, std::int64_t{point.y} - last.y);
            last = point;
        }
    }
}

/** Differences of a hostile pack may leave the range: wrapping is harmless there. */
std::int32_t moved(std::int32_t from, std::int64_t difference)
{
    return static_cast<std::int32_t>(
        static_cast<std::uint64_t>(std::int64_t{from}) + static_cast<std::uint64_t>(difference));
}

void readParts(PackBytes &bytes, FeatureSet &set, MapFeature &feature, WorldPoint &last)
{
    feature.partCount = static_cast<std::uint32_t>(bytes.count());
    for (std::uint32_t part = 0; part < feature.partCount && !bytes.isDamaged(); ++part) {
        const std::uint64_t pointCount = bytes.count();
        for (std::uint64_t i = 0; i < pointCount; ++i) {
            last.x = moved(last.x, bytes.signedNumber());
            last.y = moved(last.y, bytes.signedNumber());
            feature.box.add(last);
            set.points.push_back(last);
        }
        set.partEnds.push_back(static_cast<std::uint32_t>(set.points.size()));
    }
}

} // namespace

QByteArray encodePack(const FeatureSet &set, std::span<const std::uint32_t> featureIndexes)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(featureIndexes.size() * 40));
    bytes.append(packVersion);
    QHash<std::int32_t, int> numbers;
    const auto used = namesUsed(set, featureIndexes, numbers);
    putUnsigned(bytes, used.size());
    for (const std::int32_t name : used) {
        const QByteArray text = set.names[static_cast<std::size_t>(name)].toUtf8();
        putUnsigned(bytes, static_cast<std::uint64_t>(text.size()));
        bytes.append(text);
    }
    putUnsigned(bytes, featureIndexes.size());
    WorldPoint last;
    std::int64_t lastId = 0;
    for (const std::uint32_t index : featureIndexes) {
        const MapFeature &feature = set.features[index];
        bytes.append(static_cast<char>(feature.mapClass));
        bytes.append(static_cast<char>(feature.flags));
        bytes.append(static_cast<char>(feature.level));
        putUnsigned(
            bytes, feature.name < 0 ? 0 : static_cast<std::uint64_t>(numbers.value(feature.name)) + 1);
        putSigned(bytes, feature.osmId - lastId);
        lastId = feature.osmId;
        putParts(bytes, set, feature, last);
    }
    return bytes;
}

bool decodePack(std::span<const std::byte> data, const WorldBox &box, FeatureSet &set)
{
    PackBytes bytes(data);
    if (bytes.byte() != packVersion) {
        return false;
    }
    const auto firstName = static_cast<std::int32_t>(set.names.size());
    const std::uint64_t nameCount = bytes.count();
    for (std::uint64_t i = 0; i < nameCount && !bytes.isDamaged(); ++i) {
        set.names.push_back(bytes.text());
    }
    const std::uint64_t featureCount = bytes.count();
    WorldPoint last;
    std::int64_t lastId = 0;
    for (std::uint64_t i = 0; i < featureCount && !bytes.isDamaged(); ++i) {
        MapFeature feature;
        feature.mapClass = static_cast<MapClass>(bytes.byte());
        feature.flags = bytes.byte();
        feature.level = static_cast<std::int8_t>(bytes.byte());
        const std::uint64_t name = bytes.unsignedNumber();
        if (name > nameCount) {
            return false;
        }
        feature.name = name == 0 ? -1 : firstName + static_cast<std::int32_t>(name) - 1;
        lastId = static_cast<std::int64_t>(
            static_cast<std::uint64_t>(lastId) + static_cast<std::uint64_t>(bytes.signedNumber()));
        feature.osmId = lastId;
        feature.firstPart = static_cast<std::uint32_t>(set.partEnds.size());
        const std::size_t pointsBefore = set.points.size();
        readParts(bytes, set, feature, last);
        if (bytes.isDamaged() || !feature.box.intersects(box)) {
            set.points.resize(pointsBefore);
            set.partEnds.resize(feature.firstPart);
        } else {
            set.features.push_back(feature);
        }
    }
    return !bytes.isDamaged();
}

} // namespace stadtblick
