#include "models/charts/comparisonchartloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/percentiles.h"
#include "models/analysis/traffic.h"
#include "models/charts/axes.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/chartwords.h"
#include "models/charts/placeseriesloader.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace stadtblick {

namespace {

constexpr int hoursPerDay = 24;
constexpr qint64 leadMs = 26 * 3'600'000;
constexpr int neededPercent = 75;

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString chartTr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
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
    if (!present.empty()) {
        const auto [least, largest] = std::ranges::minmax(present);
        point.least = least;
        point.largest = largest;
    }
    if (point.hours.valid >= percentileValues) {
        point.p10 = percentile(present, 10);
        point.p90 = percentile(present, 90);
    }
    return point;
}

Result<std::optional<ProfileCurve>> curveOf(Connection &connection, const ComparedProfile &side,
    const Quantity &quantity, const ChartOptions &options)
{
    const auto series = placeSeries(connection, side.station, quantity);
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
    std::set<QDate> measuredDays;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(hours[i].fromMs, options.timeZone);
        byHour[static_cast<std::size_t>(local.time().hour())].push_back(means[i].value);
        if (means[i].value) {
            measuredDays.insert(local.date());
        }
    }
    ProfileCurve curve;
    curve.name = side.name;
    curve.days = static_cast<int>(measuredDays.size());
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
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (const auto &mean = curve.points[i].mean) {
                const auto [low, high] = bandAt(curve, i).value_or(std::pair(*mean, *mean));
                least = std::min({least, *mean, low});
                largest = std::max({largest, *mean, high});
            }
        }
    }
    if (least > largest) {
        chart.emptyText = tr("Too little was measured for a daily profile.");
        chart.description = chart.title % QStringLiteral(": ") % chart.emptyText;
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

/** Lines first, as they are what is looked for; a band is hidden with its line. */
void addKey(ProfileChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    const auto none = [](const ProfileCurve &curve, auto part) {
        return std::ranges::none_of(
            curve.points, [&](const ProfilePoint &point) { return (point.*part).has_value(); });
    };
    std::vector<ChartKeyEntry> bands;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const ProfileCurve &curve = chart.curves[i];
        QString days = QCoreApplication::translate("Chart", "%n day(s)", nullptr, curve.days);
        if (none(curve, &ProfilePoint::mean)) {
            days += QStringLiteral(": ") % chartTr("too little data");
        }
        const int series = static_cast<int>(i);
        chart.key.push_back({Sign::Line, curve.name % QStringLiteral(", ") % days, curve.role, series});
        const QString side = i == 0 ? QStringLiteral("A: ") : QStringLiteral("B: ");
        if (curve.band == ProfileBand::Percentiles) {
            bands.push_back(
                {Sign::Band, side % withNarrowSpaces(chartTr("10–90 % of the hours")), curve.role, series});
        } else if (curve.band == ProfileBand::Range) {
            bands.push_back(
                {Sign::Band, side % chartTr("lowest to highest hour (n < 50)"), curve.role, series});
        }
    }
    std::ranges::move(bands, std::back_inserter(chart.key));
    chart.key.push_back({Sign::Night, tr("Night 22–6"), ChartRole::Ink, {}, {}});
}

/** Whose values they are and how many of them there are: the weaker side counts. */
Result<void> addOrigin(ProfileChart &chart, Connection &connection,
    const std::array<ComparedProfile, 2> &sides, const ChartOptions &options)
{
    const std::array choices{SeriesChoice{sides[0].station, {}, {}}, SeriesChoice{sides[1].station, {}, {}}};
    const auto origins = chartOrigins(connection, choices);
    if (!origins) {
        return tl::unexpected(origins.error());
    }
    QStringList sources;
    for (const ChartOrigin &origin : *origins) {
        sources << origin.attribution;
        chart.isDemo = chart.isDemo || origin.isDemo;
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    chart.source = sources.join(QStringLiteral(", "));
    chart.demoText = chart.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    chart.place = sides[0].station == sides[1].station ? origins->front().stationName : QString();
    const auto text = [&](const TimeRange &period) {
        return periodText(period, options.timeZone, options.locale);
    };
    chart.periodText = sides[0].period == sides[1].period
        ? text(sides[0].period)
        : tr("A %1, B %2").arg(text(sides[0].period), text(sides[1].period));
    std::vector<Coverage> coverages;
    for (const ProfileCurve &curve : chart.curves) {
        Coverage hours;
        for (const ProfilePoint &point : curve.points) {
            hours.valid += point.hours.valid;
            hours.total += point.hours.total;
        }
        coverages.push_back(hours);
    }
    chart.coverage = *std::ranges::min_element(coverages, {}, &Coverage::percent);
    chart.coverageText =
        (chart.coverage.reaches(100) ? chartTr("Coverage %1") : chartTr("Coverage at least %1"))
            .arg(percentText(chart.coverage, chart.locale));
    return {};
}

/** 'A before highest 62.1 dB(A) (9–10), lowest 48.0 dB(A) (3–4)'. */
QString describedCurve(const ProfileCurve &curve, const ProfileChart &chart)
{
    const auto extremes = extremesOf(curve);
    if (!extremes) {
        return curve.name % QStringLiteral(": ") % chartTr("too little data");
    }
    const auto text = [&](std::size_t at) {
        return QString(numberText(*curve.points[at].mean, chart.decimals, chart.unit, chart.locale)
            % QStringLiteral(" (") % hourName(static_cast<int>(at), chart.locale) % u')');
    };
    return tr("%1 highest %2, lowest %3").arg(curve.name, text(extremes->second), text(extremes->first));
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
        chart.curves.push_back(std::move(**curve));
    }
    giveBands(chart.curves);
    chart.title = tr("Daily profile, mean per hour");
    chart.unit = quantity->averaging == Averaging::Sum ? QString(quantity->unitName() % QStringLiteral("/h"))
                                                       : quantity->unitName();
    chart.quantity = QString(quantity->name() % QStringLiteral(" · ") % chart.unit);
    chart.decimals = quantity->decimals;
    chart.timeZone = options.timeZone;
    chart.locale = options.locale;
    chart.period = sides[1].period;
    chart.curveHeading = tr("Side");
    addKey(chart);
    if (const auto added = addOrigin(chart, connection, sides, options); !added) {
        return tl::unexpected(added.error());
    }
    chart.description =
        tr("%1, %2, %3: %4; %5. %6.")
            .arg(chart.title, chart.quantity, chart.periodText, describedCurve(chart.curves[0], chart),
                describedCurve(chart.curves[1], chart), chart.coverageText);
    addAxes(chart, quantity->averaging == Averaging::Sum);
    return std::optional(std::move(chart));
}

} // namespace stadtblick
