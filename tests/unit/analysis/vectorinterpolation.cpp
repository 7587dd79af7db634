#include "models/analysis/interpolation.h"
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

} // namespace

QJsonValue runInterpolation(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const auto number = [&](const QString &key) { return inputs.value(key).toDouble(); };
    const std::vector<ValuePoint> points = pointsOf(inputs, missingIsNan);
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
    return QJsonValue::Undefined;
}

} // namespace stadtblick
