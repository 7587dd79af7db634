#include "models/charts/comparisonchartloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/percentiles.h"
#include "models/analysis/traffic.h"
#include "models/charts/axes.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

constexpr int hoursPerDay = 24;
constexpr qint64 leadMs = 26 * 3'600'000;
constexpr std::size_t bandNeeds = 10;
constexpr int neededPercent = 75;

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

/** The series of a quantity that are added or, of other quantities than counts, the fullest one. */
Result<std::vector<StoredSeries>> seriesOf(
    Connection &connection, const Selection &station, const Quantity &quantity)
{
    auto all = StationStore(connection).seriesOf(station.source, station.id);
    if (!all) {
        return all;
    }
    std::erase_if(*all,
        [&](const StoredSeries &one) { return one.series.quantity != quantity.key || one.sampleCount == 0; });
    if (all->empty()) {
        return all;
    }
    if (quantity.averaging != Averaging::Sum) {
        const auto fullest = std::ranges::max_element(*all, {}, &StoredSeries::sampleCount);
        return std::vector{*fullest};
    }
    const auto step = [](const StoredSeries &one) {
        return one.series.stepMs.value_or(std::numeric_limits<qint64>::max());
    };
    const qint64 finest = step(*std::ranges::min_element(*all, {}, step));
    std::erase_if(*all, [&](const StoredSeries &one) { return step(one) != finest; });
    return all;
}

/** Hourly means of one series, in the order of @p hours; counts per hour. */
Result<std::vector<Mean>> hoursOfSeries(Connection &connection, const StoredSeries &series,
    const Quantity &quantity, const std::vector<TimeRange> &hours, const QTimeZone &zone)
{
    const TimeRange range{hours.front().fromMs - leadMs, hours.back().toMs};
    const auto samples = ObservationStore(connection).read(series.row, weeksAround(range));
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const auto conversion = conversionFor(quantity.key.toString(), series.series.unit);
    Readings readings =
        conversion ? validReadings(*samples, series.series.stepMs, &quantity, *conversion, zone) : Readings{};
    const bool isCount = quantity.averaging == Averaging::Sum;
    if (isCount) {
        readings = ratesPerDay(readings);
    }
    std::vector<Mean> means = hourlyMeans(readings, hours, quantity.averaging == Averaging::Energetic);
    for (Mean &mean : means) {
        if (isCount && mean.value) {
            *mean.value /= hoursPerDay;
        }
    }
    return means;
}

/** Adds another direction; an hour that one of them lacks is missing. */
void add(std::vector<Mean> &sum, const std::vector<Mean> &other)
{
    for (std::size_t i = 0; i < sum.size(); ++i) {
        sum[i].value =
            sum[i].value && other[i].value ? std::optional(*sum[i].value + *other[i].value) : std::nullopt;
    }
}

ProfilePoint pointOf(const std::vector<std::optional<double>> &values, bool isEnergetic)
{
    ProfilePoint point;
    const std::vector<double> present = presentValues(values);
    point.hours = {static_cast<qint64>(present.size()), static_cast<qint64>(values.size())};
    if (!point.hours.reaches(neededPercent)) {
        return point;
    }
    double sum = 0;
    for (const double value : present) {
        sum += value;
    }
    point.mean = isEnergetic ? energeticMean(values, {}) : sum / static_cast<double>(present.size());
    if (present.size() >= bandNeeds) {
        point.p10 = percentile(present, 10);
        point.p90 = percentile(present, 90);
    }
    return point;
}

Result<std::optional<ProfileCurve>> curveOf(Connection &connection, const ComparedProfile &side,
    const Quantity &quantity, const ChartOptions &options)
{
    const auto series = seriesOf(connection, side.station, quantity);
    if (!series) {
        return tl::unexpected(series.error());
    }
    const std::vector<QDate> days = wholeDays(side.period, options.timeZone);
    if (series->empty() || days.empty()) {
        return std::optional<ProfileCurve>{};
    }
    std::vector<TimeRange> hours;
    for (const QDate day : days) {
        std::ranges::copy(hoursOf(dayWindow(day, options.timeZone)), std::back_inserter(hours));
    }
    std::vector<Mean> means;
    for (const StoredSeries &one : *series) {
        auto more = hoursOfSeries(connection, one, quantity, hours, options.timeZone);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (means.empty()) {
            means = std::move(*more);
        } else {
            add(means, *more);
        }
    }
    std::array<std::vector<std::optional<double>>, hoursPerDay> byHour;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(hours[i].fromMs, options.timeZone);
        byHour[static_cast<std::size_t>(local.time().hour())].push_back(means[i].value);
    }
    ProfileCurve curve;
    curve.name = side.name;
    curve.days = static_cast<int>(days.size());
    curve.hasBand = true;
    for (const auto &values : byHour) {
        curve.points.push_back(pointOf(values, quantity.averaging == Averaging::Energetic));
    }
    return std::optional(std::move(curve));
}

void addAxes(ProfileChart &chart, bool fromZero)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const ProfileCurve &curve : chart.curves) {
        for (const ProfilePoint &point : curve.points) {
            for (const auto &value : {point.mean, point.p10, point.p90}) {
                least = std::min(least, value.value_or(least));
                largest = std::max(largest, value.value_or(largest));
            }
        }
    }
    if (least > largest) {
        chart.emptyText = tr("Too little was measured for a daily profile.");
        return;
    }
    chart.axis = valueAxis(least, largest, fromZero, chart.locale);
    const bool isGerman = chart.locale.language() == QLocale::German;
    for (int hour = 0; hour <= hoursPerDay; hour += 3) {
        const QString text = QString::number(hour);
        const bool isLast = hour == hoursPerDay;
        chart.hourTicks.push_back(
            {static_cast<double>(hour), isLast && isGerman ? QString(text % QStringLiteral(" Uhr")) : text});
    }
    chart.nights = {{0, 6}, {22, hoursPerDay}};
}

} // namespace

Result<std::optional<ProfileChart>> loadComparedProfiles(
    Connection &connection, const std::array<ComparedProfile, 2> &sides, const ChartOptions &options)
{
    const Quantity *quantity = quantityByKey(options.quantity);
    if (!quantity) {
        return std::optional<ProfileChart>{};
    }
    ProfileChart chart;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (options.isCanceled && options.isCanceled()) {
            return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, QStringLiteral("cancelled")});
        }
        auto curve = curveOf(connection, sides[i], *quantity, options);
        if (!curve) {
            return tl::unexpected(curve.error());
        }
        if (!*curve) {
            return std::optional<ProfileChart>{};
        }
        (*curve)->role = i == 0 ? ChartRole::ComparisonA : ChartRole::ComparisonB;
        chart.key.push_back(
            {ChartKeyEntry::Sign::Line, (*curve)->name, (*curve)->role, static_cast<int>(i), std::nullopt});
        chart.curves.push_back(std::move(**curve));
    }
    chart.title = tr("Daily profile, mean per hour");
    chart.unit = quantity->averaging == Averaging::Sum ? QString(quantity->unitName() % QStringLiteral("/h"))
                                                       : quantity->unitName();
    chart.quantity = QString(quantity->name() % QStringLiteral(" · ") % chart.unit);
    chart.decimals = quantity->decimals;
    chart.timeZone = options.timeZone;
    chart.locale = options.locale;
    chart.period = sides[1].period;
    chart.key.push_back({ChartKeyEntry::Sign::Night, tr("Night 22–6"), ChartRole::Ink, {}, {}});
    addAxes(chart, quantity->averaging == Averaging::Sum);
    return std::optional(std::move(chart));
}

} // namespace stadtblick
