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

QJsonValue percentileJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto values = numbersOf(inputs.value(u"values"_s), missingIsNan);
    return QJsonObject{{u"value"_s, jsonOf(percentile(values, numberOf(inputs, u"percent"_s)))}};
}

QJsonValue robustJson(const QJsonObject &inputs, bool missingIsNan)
{
    return QJsonObject{{u"z"_s, jsonOf(robustZ(optionalsOf(inputs.value(u"values"_s), missingIsNan)))}};
}

QJsonValue trendJson(const QJsonObject &inputs, bool missingIsNan)
{
    const MannKendall test = mannKendall(optionalsOf(inputs.value(u"values"_s), missingIsNan));
    return QJsonObject{{u"s"_s, test.s}, {u"var"_s, test.variance}, {u"z"_s, test.z}, {u"p"_s, test.p},
        {u"n"_s, test.count}};
}

QJsonValue lineJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto line = theilSen(
        numbersOf(inputs.value(u"times"_s), true), optionalsOf(inputs.value(u"values"_s), missingIsNan));
    const auto slope = line ? std::optional(line->slope) : std::nullopt;
    const auto intercept = line ? std::optional(line->intercept) : std::nullopt;
    return QJsonObject{
        {u"slope"_s, jsonOf(slope)}, {u"intercept"_s, jsonOf(intercept)}, {u"status"_s, statusOf(slope)}};
}

QJsonValue breaksJson(const QJsonObject &inputs, bool missingIsNan)
{
    const auto breaks =
        naturalBreaks(numbersOf(inputs.value(u"values"_s), missingIsNan), inputs.value(u"classes"_s).toInt());
    return breaks ? QJsonObject{{u"breaks"_s, jsonOf(breaks->bounds)}, {u"ssd"_s, breaks->squaredDeviations}}
                  : QJsonObject{{u"breaks"_s, QJsonArray()}, {u"ssd"_s, QJsonValue::Null}};
}

QJsonValue differenceJson(const QJsonObject &inputs, bool missingIsNan)
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

QJsonValue distanceJson(const QJsonObject &inputs, bool)
{
    const LonLat a{numberOf(inputs, u"lon1"_s), numberOf(inputs, u"lat1"_s)};
    const LonLat b{numberOf(inputs, u"lon2"_s), numberOf(inputs, u"lat2"_s)};
    return QJsonObject{{u"geodesic_m"_s, geodesicM(a, b)}, {u"haversine_m"_s, haversineM(a, b)}};
}

QJsonValue utmJson(const QJsonObject &inputs, bool)
{
    const auto projection = Projection::create(u"EPSG:25832"_s);
    const LonLat place{numberOf(inputs, u"lon"_s), numberOf(inputs, u"lat"_s)};
    const QPointF metres = projection ? projection->toMetres(place) : QPointF();
    return QJsonObject{{u"easting_m"_s, metres.x()}, {u"northing_m"_s, metres.y()}};
}

} // namespace

QJsonValue runStats(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"percentile"_s, percentileJson}, {u"robust_z"_s, robustJson},
        {u"mann_kendall"_s, trendJson}, {u"theil_sen"_s, lineJson}, {u"natural_breaks"_s, breaksJson},
        {u"block_bootstrap"_s, differenceJson}, {u"distance"_s, distanceJson}, {u"utm32"_s, utmJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
