#include "models/analysis/clusters.h"
#include "tests/unit/analysis/vectors.h"

#include <algorithm>

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject clustersJson(const QJsonObject &inputs)
{
    std::vector<LonLat> places;
    for (const auto &entry : inputs.value(u"points_lon_lat"_s).toArray()) {
        places.push_back({entry.toArray().at(0).toDouble(), entry.toArray().at(1).toDouble()});
    }
    const ClusterIndex index(places,
        {inputs.value(u"radius_px"_s).toDouble(), inputs.value(u"extent"_s).toDouble(),
            inputs.value(u"min_points"_s).toInt(), inputs.value(u"max_zoom"_s).toInt()});
    std::vector<Cluster> found = index.at(inputs.value(u"zoom"_s).toInt());
    std::ranges::sort(found, [](const Cluster &a, const Cluster &b) {
        return std::tuple(-a.count, std::round(a.centre.lon * 1e7), a.centre.lat)
            < std::tuple(-b.count, std::round(b.centre.lon * 1e7), b.centre.lat);
    });
    QJsonArray list;
    for (const Cluster &cluster : found) {
        list.append(QJsonArray{cluster.count, cluster.centre.lon, cluster.centre.lat});
    }
    return {{u"clusters"_s, list}};
}

} // namespace

QJsonValue runTexts(const QString &function, const QJsonObject &inputs, bool)
{
    if (function == u"point_clusters"_s) {
        return clustersJson(inputs);
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
