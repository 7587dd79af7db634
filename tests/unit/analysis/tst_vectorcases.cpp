#include "models/analysis/calendar.h"
#include "models/analysis/clusters.h"
#include "models/analysis/heat.h"
#include "models/analysis/interpolation.h"
#include "models/analysis/means.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/traffic.h"
#include "tests/unit/analysis/vectors.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDate dateOf(const QJsonObject &inputs, const QString &key = u"date"_s)
{
    return QDate::fromString(inputs.value(key).toString(), Qt::ISODate);
}

QString isoOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

double share(const Coverage &coverage)
{
    return coverage.total > 0 ? static_cast<double>(coverage.valid) / static_cast<double>(coverage.total) : 0;
}

QJsonArray json(TimeRange range)
{
    return {isoOf(range.fromMs), isoOf(range.toMs)};
}

QJsonObject json(const Level &level, const QString &unit)
{
    return {{u"value"_s, json(level.value)}, {unit % u"_valid"_s, level.coverage.valid},
        {unit, level.coverage.total}, {u"status"_s, level.value ? u"ok"_s : u"insufficient"_s}};
}

QJsonObject json(const PeriodLevels &levels, const QString &unit)
{
    return {{u"day"_s, json(levels.lDay, unit)}, {u"evening"_s, json(levels.lEvening, unit)},
        {u"night"_s, json(levels.lNight, unit)},
        {u"den"_s,
            QJsonObject{
                {u"value"_s, json(levels.lden)}, {u"status"_s, levels.lden ? u"ok"_s : u"insufficient"_s}}}};
}

std::vector<ValuePoint> pointsOf(const QJsonObject &inputs)
{
    std::vector<ValuePoint> points;
    for (const auto &entry : inputs.value(u"points"_s).toArray()) {
        const QJsonArray point = entry.toArray();
        if (!point.at(2).isNull()) {
            points.push_back({point.at(0).toDouble(), point.at(1).toDouble(), point.at(2).toDouble()});
        }
    }
    return points;
}

QJsonObject noise(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const Readings readings = inputs.contains(u"series"_s)
        ? readingsOf(inputs.value(u"series"_s).toObject(), missingIsNan)
        : Readings{};
    if (function == u"energetic_mean"_s) {
        std::vector<std::optional<double>> levels;
        std::vector<double> durations;
        for (const auto &level : inputs.value(u"levels"_s).toArray()) {
            levels.push_back(level.isNull() ? (missingIsNan ? std::optional(std::nan("")) : std::nullopt)
                                            : std::optional(level.toDouble()));
        }
        for (const auto &duration : inputs.value(u"weights_s"_s).toArray()) {
            durations.push_back(duration.toDouble());
        }
        return {{u"value"_s, json(energeticMean(levels, durations))}};
    }
    if (function == u"l_den"_s) {
        return {{u"value"_s,
            lden(inputs.value(u"day"_s).toDouble(), inputs.value(u"evening"_s).toDouble(),
                inputs.value(u"night"_s).toDouble())}};
    }
    if (function == u"period_levels"_s) {
        return json(noiseDayLevels(readings, dateOf(inputs), berlin), u"hours"_s);
    }
    return json(
        noisePeriodLevels(readings, dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s), berlin), u"days"_s);
}

QJsonObject heat(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const Readings readings = readingsOf(inputs.value(u"series"_s).toObject(), missingIsNan);
    if (function == u"tropical_night"_s) {
        const TropicalNight night = tropicalNight(readings, dateOf(inputs));
        return {{u"tropical_night"_s, json(night.isTropical)}, {u"tmin"_s, json(night.tmin)},
            {u"coverage"_s, share(night.coverage)},
            {u"status"_s, night.isTropical ? u"ok"_s : u"undecided"_s}};
    }
    const HeatDay day = heatDay(readings, dateOf(inputs), berlin);
    return {{u"tmax"_s, json(day.tmax)}, {u"tmin"_s, json(day.tmin)}, {u"coverage"_s, share(day.coverage)},
        {u"summer_day"_s, json(day.isSummerDay)}, {u"hot_day"_s, json(day.isHotDay)},
        {u"desert_day"_s, json(day.isDesertDay)}, {u"frost_day"_s, json(day.isFrostDay)},
        {u"status"_s, day.tmax && day.tmin ? u"ok"_s : u"insufficient"_s}};
}

QJsonObject time(const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    const QDate date = dateOf(inputs);
    if (function == u"holidays_rp"_s) {
        const int year = inputs.value(u"year"_s).toInt();
        QJsonArray dates;
        for (const QDate day : publicHolidaysRp(year)) {
            dates.append(day.toString(Qt::ISODate));
        }
        return {{u"easter"_s, easterSunday(year).toString(Qt::ISODate)}, {u"dates"_s, dates}};
    }
    if (function == u"day_type"_s) {
        return {{u"type"_s, dayTypeKey(dayType(date))}};
    }
    const TimeRange window = dayWindow(date, berlin);
    if (function == u"day_window"_s) {
        QJsonArray hours;
        for (const TimeRange &hour : hoursOf(window)) {
            hours.append(QDateTime::fromMSecsSinceEpoch(hour.fromMs, berlin).time().hour());
        }
        return {{u"from"_s, isoOf(window.fromMs)}, {u"to"_s, isoOf(window.toMs)},
            {u"seconds"_s, window.lengthMs() / 1000}, {u"local_hours"_s, hours}};
    }
    if (function == u"noise_windows"_s) {
        const NoiseWindows windows = noiseWindows(date, berlin);
        return {{u"day"_s, json(windows.day)}, {u"evening"_s, json(windows.evening)},
            {u"night"_s, json(windows.night)}};
    }
    const Readings readings = readingsOf(inputs.value(u"series"_s).toObject(), missingIsNan);
    return {{u"value"_s, share(coverageOf(readings, std::span(&window, 1)))}};
}

QJsonObject traffic(const QJsonObject &inputs)
{
    std::vector<VolumeDay> days;
    const QJsonObject lists = inputs.value(u"days"_s).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        VolumeDay day{QDate::fromString(it.key(), Qt::ISODate), {}};
        for (const auto &hour : it.value().toArray()) {
            day.hours.push_back(hour.isNull() ? std::nullopt : std::optional(hour.toDouble()));
        }
        days.push_back(day);
    }
    const DailyVolume volume = dailyVolume(days, dateOf(inputs, u"from"_s), dateOf(inputs, u"to"_s));
    return {{u"status"_s, volume.dtv ? u"ok"_s : u"insufficient"_s}, {u"days"_s, volume.days},
        {u"days_valid"_s, volume.daysValid}, {u"hours_filled"_s, volume.hoursFilled},
        {u"dtv"_s, json(volume.dtv)}, {u"dtv_w5"_s, json(volume.dtvWorkdays)}};
}

QJsonObject interpolation(const QString &function, const QJsonObject &inputs)
{
    const std::vector<ValuePoint> points = pointsOf(inputs);
    const InverseDistance parameters{inputs.value(u"power"_s).toDouble(),
        inputs.value(u"neighbours"_s).toInt(), inputs.value(u"radius"_s).toDouble(0)};
    if (function == u"idw"_s) {
        return {{u"value"_s,
            json(inverseDistanceAt(
                points, inputs.value(u"x"_s).toDouble(), inputs.value(u"y"_s).toDouble(), parameters))}};
    }
    const auto errors = crossValidate(points, parameters);
    return {{u"me"_s, errors->me}, {u"rmse"_s, errors->rmse}};
}

QJsonObject clusters(const QJsonObject &inputs)
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

/** The functions of this version; the others of a topic belong to later parts. */
const QHash<QString, QStringList> covered{
    {u"noise"_s, {u"energetic_mean"_s, u"l_den"_s, u"period_levels"_s, u"period_levels_range"_s}},
    {u"heat"_s, {u"day_indicators"_s, u"tropical_night"_s}},
    {u"time"_s, {u"holidays_rp"_s, u"day_type"_s, u"day_window"_s, u"noise_windows"_s, u"coverage"_s}},
    {u"traffic"_s, {u"dtv"_s}},
    {u"interpolation"_s, {u"idw"_s, u"idw_cross_validation"_s}},
    {u"texts"_s, {u"point_clusters"_s}},
};

QJsonObject compute(
    const QString &topic, const QString &function, const QJsonObject &inputs, bool missingIsNan)
{
    if (topic == u"noise"_s) {
        return noise(function, inputs, missingIsNan);
    }
    if (topic == u"heat"_s) {
        return heat(function, inputs, missingIsNan);
    }
    if (topic == u"time"_s) {
        return time(function, inputs, missingIsNan);
    }
    if (topic == u"traffic"_s) {
        return traffic(inputs);
    }
    return topic == u"texts"_s ? clusters(inputs) : interpolation(function, inputs);
}

/** Empty if @p got has what @p expected says, else where it differs. */
QString difference(const QJsonValue &got, const QJsonValue &expected, double absolute, const QString &path)
{
    if (expected.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString inner =
                difference(got.toObject().value(it.key()), it.value(), absolute, path % u'.' % it.key());
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray list = expected.toArray();
        if (got.toArray().size() != list.size()) {
            return path % u": size "_s % QString::number(got.toArray().size());
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString inner = difference(
                got.toArray().at(i), list.at(i), absolute, path % u'[' % QString::number(i) % u']');
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return {};
    }
    const bool isNear =
        expected.isDouble() && got.isDouble() && std::abs(got.toDouble() - expected.toDouble()) <= absolute;
    return isNear || got == expected
        ? QString()
        : path % u": "_s % got.toVariant().toString() % u" instead of "_s % expected.toVariant().toString();
}

} // namespace

/** The reference values of domain.md's rules that this part computes. */
class TestVectorCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void cases_data();
    void cases();
};

void TestVectorCases::cases_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QJsonObject>("reference");
    for (auto it = covered.begin(); it != covered.end(); ++it) {
        for (const auto &entry : vectorCases(it.key())) {
            const QJsonObject reference = entry.toObject();
            if (it.value().contains(reference.value(u"function"_s).toString())) {
                const QString name = it.key() % u": "_s % reference.value(u"name"_s).toString();
                QTest::newRow(qPrintable(name)) << it.key() << reference;
            }
        }
    }
    if (vectorCases(u"noise"_s).isEmpty()) {
        QSKIP("the shared reference vectors are not there");
    }
}

void TestVectorCases::cases()
{
    QFETCH(QString, topic);
    QFETCH(QJsonObject, reference);
    const double absolute = reference.value(u"tolerance"_s).toObject().value(u"abs"_s).toDouble();
    for (const bool missingIsNan : {false, true}) {
        const QJsonObject got = compute(topic, reference.value(u"function"_s).toString(),
            reference.value(u"inputs"_s).toObject(), missingIsNan);
        QCOMPARE(difference(got, reference.value(u"expected"_s), absolute, u"$"_s), QString());
    }
}

QTEST_GUILESS_MAIN(TestVectorCases)
#include "tst_vectorcases.moc"
