#include "tests/unit/basemap/madeupmap.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace stadtblick::madeup {

namespace {

constexpr LonLat origin{7.77, 49.44};

} // namespace

QPointF at(double eastM, double northM)
{
    return toMercator(origin) + QPointF(eastM, northM);
}

void add(FeatureSet &set, MapClass mapClass, std::initializer_list<QPointF> metres, const QString &name,
    std::uint8_t flags, std::int8_t level)
{
    MapFeature feature;
    feature.mapClass = mapClass;
    feature.flags = flags;
    feature.level = level;
    feature.osmId = static_cast<std::int64_t>(set.features.size()) + 1;
    feature.firstPart = static_cast<std::uint32_t>(set.partEnds.size());
    feature.partCount = 1;
    if (!name.isEmpty()) {
        feature.name = static_cast<std::int32_t>(set.names.size());
        set.names.push_back(name);
    }
    for (const QPointF point : metres) {
        set.points.push_back(toWorld(at(point.x(), point.y())));
        feature.box.add(set.points.back());
    }
    set.partEnds.push_back(static_cast<std::uint32_t>(set.points.size()));
    set.features.push_back(feature);
}

QByteArray osmXml(const QByteArray &nodes, const QByteArray &rest, const QByteArray &attributes)
{
    return QByteArray("<?xml version='1.0' encoding='UTF-8'?>\n<osm version=\"0.6\" ") + attributes + ">\n"
        + nodes + rest + "</osm>\n";
}

QByteArray node(qint64 id, double eastM, double northM, const QByteArray &tags)
{
    const LonLat place = fromMercator(at(eastM, northM));
    return QByteArray("<node id=\"") + QByteArray::number(id) + "\" lon=\""
        + QByteArray::number(place.lon, 'f', 7) + "\" lat=\"" + QByteArray::number(place.lat, 'f', 7) + "\">"
        + tags + "</node>\n";
}

QByteArray way(qint64 id, std::initializer_list<qint64> nodes, const QByteArray &tags)
{
    QByteArray text = "<way id=\"" + QByteArray::number(id) + "\">";
    for (const qint64 ref : nodes) {
        text += "<nd ref=\"" + QByteArray::number(ref) + "\"/>";
    }
    return text + tags + "</way>\n";
}

QByteArray tag(const char *key, const char *value)
{
    return QByteArray("<tag k=\"") + key + "\" v=\"" + value + "\"/>";
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the test can't write its file");
    }
    return file.fileName();
}

QString fixtures()
{
    const QString shared = qEnvironmentVariable(
        "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) + QStringLiteral("/../shared"));
    const QString folder = shared + QStringLiteral("/fixtures/osm/");
    return QFileInfo::exists(folder) ? folder : QString();
}

} // namespace stadtblick::madeup
