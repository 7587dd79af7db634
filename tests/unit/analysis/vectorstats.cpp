#include "models/analysis/blockbootstrap.h"
#include "models/analysis/geodesic.h"
#include "models/analysis/naturalbreaks.h"
#include "models/analysis/percentiles.h"
#include "models/analysis/projection.h"
#include "models/analysis/robustz.h"
#include "models/analysis/trendtests.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject trendJson(const MannKendall &test)
{
    return {{u"s"_s, test.s}, {u"var"_s, test.variance}, {u"z"_s, test.z}, {u"p"_s, test.p},
        {u"n"_s, test.count}};
}

QJsonObject lineJson(const std::optional<TheilSen> &line)
{
    const auto slope = line ? std::optional(line->slope) : std::nullopt;
    const auto intercept = line ? std::optional(line->intercept) : std::nullopt;
    return {{u"slope"_s, jsonOf(slope)}, {u"intercept"_s, jsonOf(intercept)}, {u"status"_s, statusOf(slope)}};
}

QJsonObject breaksJson(const std::optional<NaturalBreaks> &breaks)
{
    return breaks ? QJsonObject{{u"breaks"_s, jsonOf(breaks->bounds)}, {u"ssd"_s, breaks->squaredDeviations}}
                  : QJsonObject{{u"breaks"_s, QJsonArray()}, {u"ssd"_s, QJsonValue::Null}};
}

QJsonObject differenceJson(const QJsonObject &inputs, bool missingIsNan)
{
    BootstrapOptions options;
    if (inputs.contains(u"block"_s)) {
        options.blockDays = inputs.value(u"block"_s).toInt();
    }
    options.level = inputs.value(u"level"_s).toDouble(options.level);
    const auto found = bootstrapDifference(numbersOf(inputs.value(u"before"_s), missingIsNan),
        numbersOf(inputs.value(u"after"_s), missingIsNan), options);
    return found ? QJsonObject{{u"difference"_s, found->difference}, {u"low"_s, found->low},
                       {u"high"_s, found->high}, {u"status"_s, u"ok"_s}}
                 : QJsonObject{{u"difference"_s, QJsonValue::Null}, {u"low"_s, QJsonValue::Null},
                       {u"high"_s, QJsonValue::Null}, {u"status"_s, u"insufficient"_s}};
}

QJsonObject utmJson(LonLat place)
{
    const auto projection = Projection::create(u"EPSG:25832"_s);
    const QPointF metres = projection ? projection->toMetres(place) : QPointF();
    return {{u"easting_m"_s, metres.x()}, {u"northing_m"_s, metres.y()}};
}

} // namespace

QJsonValue runStats(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const auto number = [&](const QString &key) { return inputs.value(key).toDouble(); };
    const auto list = inputs.value(u"values"_s);
    if (function == u"percentile"_s) {
        return QJsonObject{
            {u"value"_s, jsonOf(percentile(numbersOf(list, missingIsNan), number(u"percent"_s)))}};
    }
    if (function == u"robust_z"_s) {
        return QJsonObject{{u"z"_s, jsonOf(robustZ(optionalsOf(list, missingIsNan)))}};
    }
    if (function == u"mann_kendall"_s) {
        return trendJson(mannKendall(optionalsOf(list, missingIsNan)));
    }
    if (function == u"theil_sen"_s) {
        return lineJson(
            theilSen(numbersOf(inputs.value(u"times"_s), missingIsNan), optionalsOf(list, missingIsNan)));
    }
    if (function == u"natural_breaks"_s) {
        return breaksJson(naturalBreaks(numbersOf(list, missingIsNan), inputs.value(u"classes"_s).toInt()));
    }
    if (function == u"block_bootstrap"_s) {
        return differenceJson(inputs, missingIsNan);
    }
    if (function == u"distance"_s) {
        const LonLat a{number(u"lon1"_s), number(u"lat1"_s)};
        const LonLat b{number(u"lon2"_s), number(u"lat2"_s)};
        return QJsonObject{{u"geodesic_m"_s, geodesicM(a, b)}, {u"haversine_m"_s, haversineM(a, b)}};
    }
    if (function == u"utm32"_s) {
        return utmJson({number(u"lon"_s), number(u"lat"_s)});
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
