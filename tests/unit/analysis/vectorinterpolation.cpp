#include "models/analysis/kriging.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

std::vector<ValuePoint> pointsOf(const QJsonObject &inputs, bool missingIsNan)
{
    std::vector<ValuePoint> points;
    for (const auto &entry : inputs.value(u"points"_s).toArray()) {
        const QJsonArray point = entry.toArray();
        if (const auto value = optionalOf(point.at(2), missingIsNan)) {
            points.push_back({point.at(0).toDouble(), point.at(1).toDouble(), *value});
        }
    }
    return points;
}

Variogram variogramOf(const QJsonObject &inputs)
{
    return {variogramModelOf(inputs.value(u"model"_s).toString()).value(),
        inputs.value(u"nugget"_s).toDouble(), inputs.value(u"sill"_s).toDouble(),
        inputs.value(u"range"_s).toDouble()};
}

QJsonObject gammaJson(const QJsonObject &inputs)
{
    const Variogram variogram = variogramOf(inputs);
    QJsonArray gamma;
    for (const auto &distance : inputs.value(u"distances"_s).toArray()) {
        gamma.append(variogram.at(distance.toDouble()));
    }
    return {{u"gamma"_s, gamma}};
}

QJsonObject estimateJson(const KrigingEstimate &estimate)
{
    return {{u"value"_s, estimate.value}, {u"variance"_s, estimate.variance},
        {u"weights"_s, jsonOf(estimate.weights)}};
}

QJsonObject lagsJson(const std::vector<VariogramLag> &lags)
{
    QJsonArray list;
    for (const VariogramLag &lag : lags) {
        list.append(
            QJsonObject{{u"pairs"_s, lag.pairs}, {u"distance"_s, lag.distanceM}, {u"gamma"_s, lag.gamma}});
    }
    return {{u"lags"_s, list}};
}

} // namespace

QJsonValue runInterpolation(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const auto number = [&](const QString &key) { return inputs.value(key).toDouble(); };
    const std::vector<ValuePoint> points = mergedByPlace(pointsOf(inputs, missingIsNan));
    const InverseDistance parameters{
        number(u"power"_s), inputs.value(u"neighbours"_s).toInt(), number(u"radius"_s)};
    if (function == u"idw"_s) {
        return QJsonObject{
            {u"value"_s, jsonOf(inverseDistanceAt(points, number(u"x"_s), number(u"y"_s), parameters))}};
    }
    if (function == u"idw_cross_validation"_s) {
        const auto errors = crossValidate(points, parameters);
        return errors ? QJsonObject{{u"me"_s, errors->me}, {u"rmse"_s, errors->rmse}} : QJsonObject();
    }
    if (function == u"variogram"_s) {
        return gammaJson(inputs);
    }
    if (function == u"empirical_variogram"_s) {
        return lagsJson(empiricalVariogram(points, number(u"lag_width"_s), inputs.value(u"lags"_s).toInt()));
    }
    if (function == u"ordinary_kriging"_s) {
        const auto kriging = OrdinaryKriging::create(points, variogramOf(inputs));
        return kriging ? estimateJson(kriging->at(number(u"x"_s), number(u"y"_s))) : QJsonObject();
    }
    if (function == u"kriging_cross_validation"_s) {
        const auto kriging = OrdinaryKriging::create(points, variogramOf(inputs));
        const auto errors = kriging ? kriging->crossValidate() : std::nullopt;
        return errors
            ? QJsonObject{{u"me"_s, errors->me}, {u"rmse"_s, errors->rmse}, {u"mssr"_s, errors->mssr}}
            : QJsonObject();
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
