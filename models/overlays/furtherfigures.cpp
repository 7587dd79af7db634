#include "models/overlays/furtherfigures.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/trendtexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FurtherFigures", text);
}

QString vehiclesPerHour()
{
    return QCoreApplication::translate("Traffic", "veh/h");
}

Figure figureOf(const Figure &common, const char *key, QStringView quantity, const QString &title)
{
    Figure figure = common;
    figure.key = QString::fromLatin1(key);
    figure.quantity = quantity.toString();
    if (const Quantity *known = quantityByKey(quantity)) {
        figure.quantityName = known->name();
    }
    figure.title = title;
    return figure;
}

void addApproach(std::vector<Figure> &figures, const ApproachFigures &approach, const Figure &common,
    const QString &method, const QLocale &locale)
{
    const auto make = [&](const char *key, const QString &title) {
        Figure figure = figureOf(common, key, u"vehicle_count", title);
        figure.detail = approach.name;
        figure.coverage = approach.coverage;
        figure.method = method;
        return figure;
    };
    Figure flow = make("approachPeakFlow", tr("Busiest hour of workdays, mean"));
    flow.unit = vehiclesPerHour();
    flow.decimals = 0;
    if (approach.peakHour) {
        flow.value =
            approach.flows[std::size_t(DayType::Workday)][static_cast<std::size_t>(*approach.peakHour)].mean;
        flow.detail += QStringLiteral(", ") % hoursText(*approach.peakHour, *approach.peakHour + 1, locale);
    }
    figures.push_back(std::move(flow));
    if (!approach.capacityPerH) {
        return;
    }
    Figure saturation = make("approachSaturation", tr("Saturation of the busiest hour, x = q/C"));
    saturation.value = approach.saturation;
    saturation.decimals = 2;
    if (approach.level) {
        saturation.suffix = tr("(level %1)").arg(serviceLevelText(*approach.level));
    }
    figures.push_back(std::move(saturation));
    Figure overload = make("approachOverload", tr("Windows of recurring overload"));
    overload.decimals = 0;
    // Fewer workdays tell nothing of what recurs: no window is then no statement.
    const int days = approach.peakHour
        ? approach.flows[std::size_t(DayType::Workday)][static_cast<std::size_t>(*approach.peakHour)].days
        : 0;
    if (days >= leastOverloadDays || !approach.overload.empty()) {
        overload.value = static_cast<double>(approach.overload.size());
    } else {
        overload.coverage = {days, leastOverloadDays};
        overload.neededPercent = 100;
    }
    for (const OverloadWindow &window : approach.overload) {
        overload.detail += QStringLiteral("; ") % overloadText(window, locale);
    }
    figures.push_back(std::move(overload));
}

Figure trendFigure(
    const SeriesTrend &series, const Figure &common, const QTimeZone &zone, const QLocale &locale)
{
    constexpr double yearsPerDecade = 10;
    Figure figure = figureOf(common, "trend", series.quantity, tr("Trend, %1").arg(series.name));
    figure.unit = tr("%1 a decade").arg(differenceUnit(series.unit));
    figure.ignoresFilters = true;
    figure.decimals = series.decimals;
    figure.period = monthsRange(series.months, zone);
    figure.periodText = periodText(figure.period, zone, locale);
    figure.method = series.method;
    if (series.trend.basis == Trend::Basis::None) {
        figure.neededPercent = 100;
        figure.coverage = {std::min(series.trend.monthCount, trendMonths), trendMonths};
        return figure;
    }
    figure.value = series.trend.perYear * yearsPerDecade;
    figure.interval =
        std::pair(series.trend.perYearLow * yearsPerDecade, series.trend.perYearHigh * yearsPerDecade);
    figure.detail = figure.periodText % QStringLiteral(" · ") % series.trendDetail;
    figure.coverage = {series.trend.monthCount, std::ssize(series.months)};
    return figure;
}

} // namespace

std::vector<Figure> approachFigures(
    const JunctionFigures &junction, const Selection &station, const Figure &common, const QLocale &locale)
{
    Figure ofJunction = common;
    ofJunction.ignoresFilters = true;
    ofJunction.period = junction.period;
    ofJunction.periodText = junction.periodText;
    const QString method =
        QStringList{junction.name, junction.basis, junction.note}.join(QStringLiteral(" · "));
    std::vector<Figure> figures;
    for (const ApproachFigures &approach : junction.approaches) {
        if (approach.isFound && approach.station == station) {
            addApproach(figures, approach, ofJunction, method, locale);
        }
    }
    return figures;
}

std::vector<Figure> searchFigures(
    const ParkingFigures &parking, const Figure &common, const QTimeZone &zone, const QLocale &locale)
{
    if (!parking.capacity || parking.flowStations.isEmpty()) {
        return {}; // nothing that could be estimated
    }
    Figure figure = figureOf(common, "searchTrafficFlow", u"parking_occupied",
        tr("Search traffic in the fullest hour, estimate: up to"));
    figure.unit = vehiclesPerHour();
    figure.decimals = 0;
    figure.value = parking.largestPerH;
    figure.coverage = parking.both;
    figure.method = parking.note;
    if (parking.largestPerH) {
        figure.detail = timeText(parking.largestAtMs, zone, locale);
    }
    return {figure};
}

std::vector<Figure> occupancyFigures(
    const ParkingFigures &parking, DayType type, const Figure &common, const QLocale &locale)
{
    const auto &hours = parking.hours[static_cast<std::size_t>(type)];
    Coverage coverage;
    for (const ParkingHour &hour : hours) {
        coverage.valid += hour.parked.valid;
        coverage.total += hour.parked.total;
    }
    if (!parking.capacity || coverage.total == 0) {
        return {};
    }
    Figure figure = figureOf(
        common, "occupancyFullestHour", u"parking_occupied", tr("Mean occupancy by hour, fullest hour"));
    figure.detail = dayTypeWords(type);
    figure.unit = QStringLiteral("%");
    figure.decimals = 0;
    figure.coverage = coverage;
    figure.method =
        tr("Occupied ÷ spaces of the same time (%1, %2), by local hour: the mean over the whole days of this "
           "type that the filters let through, each day counting once. An hour needs 75 % of its "
           "time; readings below 0 or above 110 % of the spaces are left out.")
            .arg(spacesText(*parking.capacity, locale), parking.capacityText);
    const auto fullest = std::ranges::max_element(hours, {}, &ParkingHour::occupancy);
    if (fullest->occupancy) {
        const auto hour = static_cast<int>(fullest - hours.begin());
        figure.value = 100 * *fullest->occupancy;
        figure.detail +=
            QStringLiteral(", %1, %2")
                .arg(hoursText(hour, hour + 1, locale), countText(fullest->parked.valid, locale));
    }
    return {figure};
}

std::vector<Figure> trendFigures(
    const StationTrends &trends, const Figure &common, const QTimeZone &zone, const QLocale &locale)
{
    std::vector<Figure> figures;
    for (const SeriesTrend &series : trends.series) {
        figures.push_back(trendFigure(series, common, zone, locale));
        if (!series.isUnusualAsked) {
            continue;
        }
        const UnusualSearch &search = series.unusual;
        Figure unusual =
            figureOf(common, "unusualHours", series.quantity, tr("Unusual hours, %1").arg(series.name));
        unusual.unit = QStringLiteral("h");
        unusual.ignoresFilters = true;
        unusual.decimals = 0;
        unusual.coverage = {search.tested, search.tested + search.withoutReference + search.missing};
        unusual.method = series.method;
        if (search.tested > 0) {
            unusual.value = search.hours;
        }
        figures.push_back(std::move(unusual));
    }
    return figures;
}

Figures loadFurtherFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto trends = loadStationTrends(connection, view, options, cache);
    if (!trends) {
        return tl::unexpected(trends.error());
    }
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const Station *station = context->selectedStation();
    if (!station || !*trends) {
        return std::vector<Figure>();
    }
    const auto junction = loadJunctionFigures(connection, view, options, cache);
    if (!junction) {
        return tl::unexpected(junction.error());
    }
    const auto parking = loadParkingFigures(connection, view, options, cache);
    if (!parking) {
        return tl::unexpected(parking.error());
    }
    Figure common = commonFigure(*context, station->source);
    common.period = context->period;
    std::vector<Figure> figures;
    if (*junction) {
        figures = approachFigures(**junction, selectionOf(*station), common, options.locale);
    }
    if (*parking) {
        std::ranges::copy(
            searchFigures(**parking, common, options.timeZone, options.locale), std::back_inserter(figures));
        for (const DayType type : {DayType::Workday, DayType::Saturday, DayType::SundayHoliday}) {
            std::ranges::copy(
                occupancyFigures(**parking, type, common, options.locale), std::back_inserter(figures));
        }
    }
    std::ranges::copy(
        trendFigures(**trends, common, options.timeZone, options.locale), std::back_inserter(figures));
    return figures;
}

} // namespace stadtblick
