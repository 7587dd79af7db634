#include "models/analysis/rls19.h"
#include "tests/unit/analysis/vectors.h"

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rls19Group> groupOf(const QJsonObject &inputs)
{
    const qsizetype at =
        QStringList{u"Pkw"_s, u"Lkw1"_s, u"Lkw2"_s}.indexOf(inputs.value(u"group"_s).toString());
    return at < 0 ? std::nullopt : std::optional(static_cast<Rls19Group>(at));
}

std::optional<RoadSurface> surfaceOf(const QJsonObject &inputs)
{
    static const QStringList names{u"reference"_s, u"SMA"_s, u"AC11"_s, u"LOA"_s, u"DSH-V"_s, u"OPA11"_s,
        u"OPA8"_s, u"concrete"_s, u"paving_even"_s, u"paving_other"_s};
    const qsizetype at = names.indexOf(inputs.value(u"surface"_s).toString());
    return at < 0 ? std::nullopt : std::optional(static_cast<RoadSurface>(at));
}

QJsonValue valueJson(const std::optional<double> &value)
{
    return QJsonObject{{u"value"_s, jsonOf(value)}};
}

QJsonValue vehicleJson(const QJsonObject &inputs, bool)
{
    const auto group = groupOf(inputs);
    const auto surface = surfaceOf(inputs);
    return group && surface ? valueJson(rls19VehicleLevel(*group, numberOf(inputs, u"speed_kmh"_s), *surface))
                            : QJsonValue(QJsonValue::Undefined);
}

QJsonValue lineJson(const QJsonObject &inputs, bool)
{
    const auto surface = surfaceOf(inputs);
    if (!surface) {
        return QJsonValue::Undefined;
    }
    return valueJson(rls19LineLevel({numberOf(inputs, u"vehicles_per_h"_s), numberOf(inputs, u"p1_percent"_s),
        numberOf(inputs, u"p2_percent"_s), numberOf(inputs, u"v_pkw_kmh"_s), numberOf(inputs, u"v_lkw_kmh"_s),
        *surface, numberOf(inputs, u"gradient_percent"_s)}));
}

QJsonValue gradientJson(const QJsonObject &inputs, bool)
{
    const auto group = groupOf(inputs);
    return group ? valueJson(rls19Gradient(
                       *group, numberOf(inputs, u"gradient_percent"_s), numberOf(inputs, u"speed_kmh"_s)))
                 : QJsonValue(QJsonValue::Undefined);
}

QJsonValue segmentJson(const QJsonObject &inputs, bool)
{
    return valueJson(rls19SegmentLevel(numberOf(inputs, u"line_level"_s), numberOf(inputs, u"length_m"_s),
        numberOf(inputs, u"plan_distance_m"_s), numberOf(inputs, u"source_height_m"_s),
        numberOf(inputs, u"receiver_height_m"_s)));
}

/** The receiver stands before the middle of the road. */
QJsonValue roadJson(const QJsonObject &inputs, bool)
{
    const double half = numberOf(inputs, u"length_m"_s) / 2;
    const std::vector<QPointF> axis{{-half, 0}, {half, 0}};
    return valueJson(
        rls19RoadLevel(axis, numberOf(inputs, u"line_level"_s), {0, numberOf(inputs, u"plan_distance_m"_s)},
            numberOf(inputs, u"source_height_m"_s), numberOf(inputs, u"receiver_height_m"_s)));
}

QJsonValue checkJson(const QJsonObject &inputs, bool)
{
    return valueJson(
        rls19EndlessLineLevel(numberOf(inputs, u"line_level"_s), numberOf(inputs, u"distance_m"_s)));
}

} // namespace

QJsonValue runRls19(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    static const VectorFunctions functions{{u"rls19_vehicle_level"_s, vehicleJson},
        {u"rls19_line_level"_s, lineJson}, {u"rls19_gradient"_s, gradientJson},
        {u"rls19_segment"_s, segmentJson}, {u"rls19_straight_road"_s, roadJson},
        {u"rls19_line_check"_s, checkJson}};
    return runOne(functions, function, inputs, missingIsNan);
}

} // namespace stadtblick
