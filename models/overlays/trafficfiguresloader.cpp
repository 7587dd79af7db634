#include "models/overlays/trafficfiguresloader.h"

#include "models/analysis/hourlyspeeds.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/peakhour.h"
#include "models/analysis/servicelevel.h"
#include "models/analysis/trafficshares.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/trafficflowloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75;

QString perHour()
{
    return QCoreApplication::translate("Traffic", "veh/h");
}

Figure trafficFigure(const StationInput &station, const char *key, const QString &title, const QString &unit)
{
    Figure figure = makeFigure(station, QString::fromLatin1(key), title);
    figure.quantity = QStringLiteral("vehicle_count");
    figure.quantityName = quantityByKey(u"vehicle_count")->name();
    figure.decimals = 0;
    figure.unit = unit;
    return figure;
}

/** Why a mean is not called by its name (domain.md section 7). */
QString tooShortNote(const QString &name)
{
    return QCoreApplication::translate("Figures", "; no %1, which needs 14 days").arg(name);
}

/** The flow of a counting station as a figure, named as on the map. */
Figure flowFigure(const StationInput &station, const StationFlow &flow)
{
    const QLocale &locale = station.when.locale;
    Figure figure = trafficFigure(station, "dtv", QCoreApplication::translate("Figures", "Motor traffic"),
        flow.isPerHour ? perHour() : QCoreApplication::translate("Traffic", "veh/24 h"));
    figure.detail = flow.title();
    figure.coverage = flow.coverage;
    figure.neededPercent = flow.neededPercent;
    if (flow.perDay) {
        figure.value = flow.isPerHour ? *flow.perDay / 24 : *flow.perDay;
    } else {
        figure.suffix = flow.missingText(locale);
    }
    figure.method = flow.isPerHour
        ? QCoreApplication::translate("Figures", "Vehicles counted ÷ measured time; needs 75 % coverage")
        : QCoreApplication::translate("Figures",
              "Mean daily volume by day types (BASt): days with at most two hours missing, half of the days "
              "of each type")
            + (flow.volume.isDtv() ? QString() : tooShortNote(QStringLiteral("DTV")));
    if (flow.series.size() > 1) {
        figure.method += QCoreApplication::translate("Figures", "; sum of %1 counts (directions or lanes)")
                             .arg(locale.toString(static_cast<int>(flow.series.size())));
    }
    return figure;
}

/**
 * The busiest hour of whole days from counts of quarters of an hour or less, beginning with any of them
 * (domain.md section 5); nothing for coarser counts or where no hour is complete.
 */
Result<std::optional<PeakHour>> rollingPeak(
    const SceneContext &context, const StationInput &station, const StationFlow &flow)
{
    constexpr qint64 quarterMs = msPerHour / 4;
    const bool isFine = std::ranges::all_of(flow.series, [](const StoredSeries *series) {
        const qint64 step = series->series.stepMs.value_or(0);
        return step > 0 && step <= quarterMs && quarterMs % step == 0;
    });
    std::optional<PeakHour> busiest;
    if (!isFine || flow.isPerHour) {
        return busiest;
    }
    Readings sum;
    for (const StoredSeries *series : flow.series) {
        const auto readings = context.readings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        sum = series == flow.series.front() ? **readings : summedCounts(sum, **readings);
    }
    for (const DayWindows &day : station.when.wholeDays()) {
        const auto peak = peakHour(sum, day.window);
        if (peak && (!busiest || peak->volume > busiest->volume)) {
            busiest = peak;
        }
    }
    return busiest;
}

/** The hour with the largest volume of whole days, and its share of the mean day. */
Figure peakFigure(const StationInput &station, const StationFlow &flow, bool isRolling)
{
    Figure figure =
        trafficFigure(station, "peakHour", QCoreApplication::translate("Figures", "Peak hour"), perHour());
    figure.value = flow.peak->second;
    figure.coverage = flow.coverage;
    figure.detail = whenText(flow.peak->first, flow.peak->first + msPerHour, station.when);
    if (flow.perDay && *flow.perDay > 0) {
        figure.detail +=
            QCoreApplication::translate("Figures", " · %1 of the mean day")
                .arg(percentText(static_cast<int>(std::lround(flow.peak->second / *flow.perDay * 100)),
                    station.when.locale));
    }
    figure.method = isRolling
        ? QCoreApplication::translate("Figures",
              "Largest volume of an hour that begins with any counted interval (4×15 min rolling), complete "
              "hours only")
        : QCoreApplication::translate("Figures", "Largest hourly volume among the hours measured");
    return figure;
}

/** How evenly the peak hour is filled. */
Figure peakFactorFigure(const StationInput &station, const StationFlow &flow, double factor)
{
    Figure figure = trafficFigure(
        station, "peakHourFactor", QCoreApplication::translate("Figures", "Peak hour factor"), QString());
    figure.value = factor;
    figure.decimals = 2;
    figure.coverage = flow.coverage;
    figure.detail = whenText(flow.peak->first, flow.peak->first + msPerHour, station.when);
    figure.method = QCoreApplication::translate(
        "Figures", "PHF = volume of the peak hour ÷ (4 × its busiest quarter of an hour)");
    return figure;
}

Figure workdayFigure(const StationInput &station, const StationFlow &flow)
{
    Figure figure = trafficFigure(station, "dtvWorkdays",
        QCoreApplication::translate("Figures", "Motor traffic on workdays"),
        QCoreApplication::translate("Traffic", "veh/24 h"));
    figure.value = flow.volume.dtvWorkdays;
    figure.coverage = flow.coverage;
    const bool isDtv = flow.volume.isDtv();
    const QString days = QCoreApplication::translate("Figures", "Mon–Fri without holidays");
    figure.detail = isDtv || !figure.value
        ? days
        : QCoreApplication::translate(
              "Figures", "mean of %n workday(s), %1", nullptr, flow.volume.workdaysValid)
              .arg(days);
    const QString name = QStringLiteral("DTVw5");
    figure.method =
        (isDtv ? QCoreApplication::translate("Figures", "Mean daily volume of workdays (%1)").arg(name)
               : QCoreApplication::translate("Figures", "Mean daily volume of workdays") + tooShortNote(name))
        + QCoreApplication::translate("Figures",
            "; days with at most two hours missing, half of the days of each type, as for the DTV");
    const auto isSpecial = [](const DayWindows &day) {
        return day.type == DayType::Workday && isSpecialDay(day.date);
    };
    if (std::ranges::any_of(station.when.wholeDays(), isSpecial)) {
        figure.method += QCoreApplication::translate(
            "Figures", "; includes 24 or 31 December, workdays marked as special");
    }
    if (!figure.value) {
        // Enough of all types: then the period has no workday at all.
        figure.suffix = flow.volume.weakTypes.empty()
            ? QCoreApplication::translate("Figures", "no workday in this period")
            : flow.missingText(station.when.locale);
    }
    return figure;
}

/** The level of the peak hour, where the profile knows what the road takes. */
std::optional<Figure> serviceFigure(
    const SceneContext &context, const StationInput &station, const StationFlow &flow)
{
    const StationCapacity *found =
        context.data.settings.capacityOf({station.station.source, station.station.id});
    if (!found || !found->vehiclesPerHour || flow.isPerHour || !flow.peak) {
        return std::nullopt;
    }
    const double saturation = flow.peak->second / *found->vehiclesPerHour;
    const auto level = serviceLevel(saturation);
    Figure figure = trafficFigure(station, "saturation",
        QCoreApplication::translate("Figures", "Saturation in the peak hour"), QStringLiteral("%"));
    figure.value = saturation * 100;
    figure.suffix =
        level ? QCoreApplication::translate("Figures", "level %1").arg(serviceLevelText(*level)) : QString();
    figure.coverage = flow.coverage;
    figure.detail = QCoreApplication::translate("Figures", "capacity %1")
                        .arg(numberText(*found->vehiclesPerHour, 0, perHour(), station.when.locale));
    figure.method = QCoreApplication::translate(
        "Figures", "Peak hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified");
    return figure;
}

/** Counts that are summed over the hours which all of some modes have. */
struct CommonHours
{
    std::vector<std::optional<double>> sums; ///< one a mode
    Coverage coverage;
};

CommonHours commonHours(const std::vector<std::vector<std::optional<double>>> &modes)
{
    CommonHours common;
    common.sums.resize(modes.size());
    common.coverage.total = static_cast<qint64>(modes.front().size());
    for (std::size_t h = 0; h < modes.front().size(); ++h) {
        const bool isInAll = std::ranges::all_of(
            modes, [h](const auto &mode) { return h < mode.size() && mode[h].has_value(); });
        for (std::size_t m = 0; isInAll && m < modes.size(); ++m) {
            common.sums[m] = common.sums[m].value_or(0) + *modes[m][h];
        }
        common.coverage.valid += isInAll ? 1 : 0;
    }
    return common;
}

Figures shareFigures(const SceneContext &context, const StationInput &station)
{
    static constexpr std::array modes{std::pair{"vehicle_count", "modalSplitMotor"},
        std::pair{"bicycle_count", "modalSplitBicycle"},
        std::pair{"pedestrian_count", "modalSplitPedestrian"}};
    std::vector<std::vector<std::optional<double>>> counts;
    std::vector<std::pair<const char *, const char *>> counted;
    for (const auto &mode : modes) {
        const auto hours = loadCounts(context, station.station, QString::fromLatin1(mode.first));
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (*hours) {
            counts.push_back(hourList(**hours, station.when.windows));
            counted.push_back(mode);
        }
    }
    std::vector<Figure> figures;
    if (counts.size() < 2) {
        return figures;
    }
    const CommonHours common = commonHours(counts);
    const auto shares = modalSplit(common.sums);
    for (std::size_t m = 0; m < counted.size(); ++m) {
        const Quantity &quantity = *quantityByKey(QString::fromLatin1(counted[m].first));
        Figure figure = trafficFigure(station, counted[m].second,
            QCoreApplication::translate("Figures", "%1, share").arg(quantity.name()), QStringLiteral("%"));
        figure.coverage = common.coverage;
        figure.neededPercent = neededPercent;
        figure.value = common.coverage.reaches(neededPercent) ? shares[m] : std::nullopt;
        figure.detail = QCoreApplication::translate("Figures", "of counts at this place, not of trips");
        figure.method = QCoreApplication::translate("Figures",
            "Share of each mode's count at this cross-section in the hours that all modes have; needs 75 % "
            "of the "
            "hours");
        figures.push_back(std::move(figure));
    }
    return figures;
}

Figures heavyFigures(const SceneContext &context, const StationInput &station)
{
    const auto all = loadCounts(context, station.station, u"vehicle_count");
    const auto heavy = loadCounts(context, station.station, u"heavy_count");
    if (!all || !heavy) {
        return tl::unexpected(!all ? all.error() : heavy.error());
    }
    if (!*all || !*heavy) {
        return std::vector<Figure>{};
    }
    const auto allHours = hourList(**all, station.when.windows);
    const HeavyShare share = heavyShare(allHours, hourList(**heavy, station.when.windows));
    Figure figure = trafficFigure(station, "heavyShare",
        QCoreApplication::translate("Figures", "Share of heavy vehicles"), QStringLiteral("%"));
    figure.decimals = 1;
    figure.coverage = {share.hours, static_cast<qint64>(allHours.size())};
    figure.neededPercent = neededPercent;
    figure.value = figure.coverage.reaches(neededPercent) ? share.percent : std::nullopt;
    figure.method = QCoreApplication::translate("Figures",
        "Heavy vehicles (above 3.5 t) ÷ all, from the hours that have both; needs 75 % of the hours");
    return std::vector<Figure>{figure};
}

/** Both mean speeds, weighted by the vehicles of each hour where they are counted. */
std::vector<Figure> speedFigures(const StationInput &station, const std::shared_ptr<const Hours> &counts)
{
    const MeasuredSeries *speed = station.of(u"speed_mean");
    if (!speed || !areWholeHours(station.when.windows)) {
        return {};
    }
    const HourlySpeeds speeds = hourlySpeeds(*speed->hours, counts.get(), station.when.windows);
    const SpeedMeans &means = speeds.means;
    std::vector<Figure> figures;
    for (const bool isSpace : {false, true}) {
        Figure figure = trafficFigure(station, isSpace ? "speedSpaceMean" : "speedTimeMean",
            isSpace ? QCoreApplication::translate("Figures", "Mean speed over the section")
                    : QCoreApplication::translate("Figures", "Mean speed at the spot"),
            QStringLiteral("km/h"));
        figure.quantity = QStringLiteral("speed_mean");
        figure.quantityName = quantityByKey(u"speed_mean")->name();
        figure.coverage = speeds.coverage;
        figure.neededPercent = neededPercent;
        figure.value = figure.coverage.reaches(neededPercent) ? (isSpace ? means.spaceMean : means.timeMean)
                                                              : std::nullopt;
        figure.method = isSpace
            ? QCoreApplication::translate("Figures", "Harmonic mean of the hourly speeds (Wardrop 1952), ")
            : QCoreApplication::translate("Figures", "Arithmetic mean of the hourly speeds, ");
        figure.method += counts
            ? QCoreApplication::translate("Figures", "weighted by the vehicles counted")
            : QCoreApplication::translate("Figures", "hours alike, as no vehicles are counted here");
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace

Result<std::shared_ptr<const Hours>> loadCounts(
    const SceneContext &context, const Station &station, QStringView quantity)
{
    std::vector<std::shared_ptr<const Hours>> parts;
    for (const StoredSeries *series : countingSeries(context, station, quantity)) {
        auto hours = context.hours(*series);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        parts.push_back(std::move(*hours));
    }
    if (parts.size() < 2) {
        return parts.empty() ? nullptr : parts.front();
    }
    return std::make_shared<const Hours>(sumOf(parts));
}

Figures loadTrafficFigures(const SceneContext &context, const StationInput &station)
{
    std::vector<Figure> figures;
    auto flow = stationFlow(context, station.station);
    if (!flow) {
        return tl::unexpected(flow.error());
    }
    if (*flow) {
        const auto rolling = rollingPeak(context, station, **flow);
        if (!rolling) {
            return tl::unexpected(rolling.error());
        }
        if (*rolling) {
            (*flow)->peak = {(*rolling)->beginMs, (*rolling)->volume};
        }
        figures.push_back(flowFigure(station, **flow));
        if (!(*flow)->isPerHour && (*flow)->peak) {
            figures.push_back(peakFigure(station, **flow, rolling->has_value()));
            figures.push_back(workdayFigure(station, **flow));
        }
        if (*rolling && (*rolling)->factor) {
            figures.push_back(peakFactorFigure(station, **flow, *(*rolling)->factor));
        }
        if (const auto service = serviceFigure(context, station, **flow)) {
            figures.push_back(*service);
        }
    }
    const auto counts = loadCounts(context, station.station, u"vehicle_count");
    const auto heavy = heavyFigures(context, station);
    const auto shares = shareFigures(context, station);
    if (!counts || !heavy || !shares) {
        return tl::unexpected(!counts ? counts.error() : !heavy ? heavy.error() : shares.error());
    }
    const auto speeds = speedFigures(station, *counts);
    for (const auto *part : {&*heavy, &speeds, &*shares}) {
        figures.insert(figures.end(), part->begin(), part->end());
    }
    return figures;
}

} // namespace stadtblick
