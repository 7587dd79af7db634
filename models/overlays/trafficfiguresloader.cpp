#include "models/overlays/trafficfiguresloader.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/servicelevel.h"
#include "models/analysis/trafficshares.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/trafficlevelloader.h"
#include "models/overlays/trafficmeansloader.h"

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
        flowUnitText(flow.isPerHour));
    figure.detail = flow.title();
    figure.coverage = flow.coverage;
    figure.neededPercent = flow.neededPercent;
    figure.value = flow.shown();
    if (!figure.value) {
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
    if (flow.leftOut > 0) {
        figure.method += QCoreApplication::translate("Figures",
            "; %n count(s) in other intervals not added, taken for the same vehicles", nullptr, flow.leftOut);
    }
    return figure;
}

/** The hour with the largest volume of whole days, and its share of the mean day. */
Figure peakFigure(const StationInput &station, const StationFlow &flow, const FlowPeak &peak)
{
    Figure figure =
        trafficFigure(station, "peakHour", QCoreApplication::translate("Figures", "Peak hour"), perHour());
    figure.value = peak.volume;
    figure.coverage = flow.coverage;
    figure.detail = whenText(peak.beginMs, peak.beginMs + msPerHour, station.when);
    if (flow.perDay && *flow.perDay > 0) {
        figure.detail += QCoreApplication::translate("Figures", " · %1 of the mean day")
                             .arg(percentText(static_cast<int>(std::lround(peak.volume / *flow.perDay * 100)),
                                 station.when.locale));
    }
    figure.method = peak.isRolling
        ? QCoreApplication::translate("Figures",
              "Largest volume of an hour that begins with any counted interval (4×15 min rolling), complete "
              "hours only")
        : QCoreApplication::translate("Figures", "Largest hourly volume among the hours measured");
    return figure;
}

/** How evenly the peak hour is filled. */
Figure peakFactorFigure(const StationInput &station, const StationFlow &flow, const FlowPeak &peak)
{
    Figure figure = trafficFigure(
        station, "peakHourFactor", QCoreApplication::translate("Figures", "Peak hour factor"), QString());
    figure.value = peak.factor;
    figure.decimals = 2;
    figure.coverage = flow.coverage;
    figure.detail = whenText(peak.beginMs, peak.beginMs + msPerHour, station.when);
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

/** The level of the peak hour or of the only hour, where the profile knows what the road takes. */
std::optional<Figure> serviceFigure(
    const StationInput &station, const StationFlow &flow, const Saturation &saturation)
{
    if (!saturation.value) {
        return std::nullopt;
    }
    const auto level = serviceLevel(*saturation.value);
    Figure figure = trafficFigure(station, "saturation",
        saturation.isOfHour ? QCoreApplication::translate("Figures", "Saturation in the hour")
                            : QCoreApplication::translate("Figures", "Saturation in the peak hour"),
        QStringLiteral("%"));
    figure.value = *saturation.value * 100;
    figure.suffix =
        level ? QCoreApplication::translate("Figures", "level %1").arg(serviceLevelText(*level)) : QString();
    figure.coverage = flow.coverage;
    figure.neededPercent = flow.neededPercent;
    figure.detail = QCoreApplication::translate("Figures", "capacity %1")
                        .arg(numberText(*saturation.capacityPerH, 0, perHour(), station.when.locale));
    if (!saturation.approach.isEmpty()) {
        figure.detail += QStringLiteral(" · ")
            % (saturation.areAllKnown
                    ? QCoreApplication::translate("Figures", "%1, the fullest direction")
                    : QCoreApplication::translate("Figures", "%1, the fullest direction known"))
                  .arg(saturation.approach);
    }
    figure.method = saturation.isOfHour
        ? QCoreApplication::translate(
              "Figures", "Flow of the hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified")
        : QCoreApplication::translate(
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

/** What is counted at a station of the modes that share its cross-section. */
struct CountedModes
{
    std::vector<std::pair<const char *, const char *>> keys; ///< of the quantity and of its figure
    std::vector<std::vector<std::optional<double>>> counts; ///< hours, one list a mode
    std::optional<qint64> coarseStepMs; ///< the longest interval that doesn't tell the windows
};

Result<CountedModes> countedModes(const SceneContext &context, const StationInput &station)
{
    static constexpr std::array modes{std::pair{"vehicle_count", "modalSplitMotor"},
        std::pair{"bicycle_count", "modalSplitBicycle"},
        std::pair{"pedestrian_count", "modalSplitPedestrian"}};
    CountedModes counted;
    for (const auto &mode : modes) {
        const auto hours = loadCounts(context, station.station, QString::fromLatin1(mode.first));
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (!*hours) {
            continue;
        }
        counted.keys.push_back(mode);
        counted.counts.push_back(hourList(**hours, station.when.windows));
        if (!tellsWindows(context, **hours)) {
            counted.coarseStepMs = std::max(counted.coarseStepMs.value_or(0), *(*hours)->stepMs);
        }
    }
    return counted;
}

Figures shareFigures(const SceneContext &context, const StationInput &station)
{
    std::vector<Figure> figures;
    const auto counted = countedModes(context, station);
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    if (counted->keys.size() < 2) {
        return figures;
    }
    const CommonHours common = commonHours(counted->counts);
    const auto shares = modalSplit(common.sums);
    for (std::size_t m = 0; m < counted->keys.size(); ++m) {
        const auto &[quantityKey, figureKey] = counted->keys[m];
        const Quantity &quantity = *quantityByKey(QString::fromLatin1(quantityKey));
        Figure figure = trafficFigure(station, figureKey,
            QCoreApplication::translate("Figures", "%1, share").arg(quantity.name()), QStringLiteral("%"));
        figure.coverage = common.coverage;
        figure.neededPercent = neededPercent;
        if (counted->coarseStepMs) {
            figure.suffix = coarseStepText(*counted->coarseStepMs, station.when.locale);
        } else if (common.coverage.reaches(neededPercent)) {
            figure.value = shares[m];
        }
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
    const auto heavy = stationHeavy(context, station.station);
    if (!heavy) {
        return tl::unexpected(heavy.error());
    }
    if (!heavy->isCounted) {
        return std::vector<Figure>{};
    }
    Figure figure = trafficFigure(station, "heavyShare",
        QCoreApplication::translate("Figures", "Share of heavy vehicles"), QStringLiteral("%"));
    figure.decimals = 1;
    figure.coverage = heavy->coverage;
    figure.neededPercent = neededPercent;
    figure.value = heavy->percent;
    figure.suffix = heavy->reason;
    figure.method = QCoreApplication::translate("Figures",
        "Heavy vehicles (above 3.5 t) ÷ all, from the hours that have both; needs 75 % of the hours");
    return std::vector<Figure>{figure};
}

/** What the hours and the directions of a mean speed weigh. */
QString speedWeightsText(const StationSpeed &speed, const QLocale &locale)
{
    const QString count = locale.toString(speed.series);
    if (!speed.isByVehicles) {
        return QCoreApplication::translate(
                   "Figures", "hours alike, as no vehicles are counted by the hour here")
            + (speed.series > 1
                    ? QCoreApplication::translate("Figures", "; mean of %1 series (directions or lanes)")
                          .arg(count)
                    : QString());
    }
    QString text = QCoreApplication::translate("Figures", "weighted by the vehicles counted");
    if (speed.series > 1) {
        text += (speed.isByOwnVehicles
                ? QCoreApplication::translate(
                      "Figures", "; %1 series (directions or lanes), each by its own vehicles")
                : QCoreApplication::translate("Figures",
                      "; %1 series (directions or lanes) alike, as their vehicles are not told apart"))
                    .arg(count);
    }
    return text;
}

/** Both mean speeds, as the map has the first of them. */
Figures speedFigures(const SceneContext &context, const StationInput &station)
{
    std::vector<Figure> figures;
    const auto speed = stationSpeed(context, station.station);
    if (!speed) {
        return tl::unexpected(speed.error());
    }
    if (speed->series == 0 || fullHours(station.when.windows).empty()) {
        return figures;
    }
    for (const bool isSpace : {false, true}) {
        Figure figure = trafficFigure(station, isSpace ? "speedSpaceMean" : "speedTimeMean",
            isSpace ? QCoreApplication::translate("Figures", "Mean speed over the section")
                    : QCoreApplication::translate("Figures", "Mean speed at the spot"),
            QStringLiteral("km/h"));
        figure.quantity = QStringLiteral("speed_mean");
        figure.quantityName = quantityByKey(u"speed_mean")->name();
        figure.coverage = speed->coverage;
        figure.neededPercent = neededPercent;
        figure.value = isSpace ? speed->means.spaceMean : speed->means.timeMean;
        figure.suffix = speed->reason;
        figure.method = isSpace
            ? QCoreApplication::translate("Figures", "Harmonic mean of the hourly speeds (Wardrop 1952), ")
            : QCoreApplication::translate("Figures", "Arithmetic mean of the hourly speeds, ");
        figure.method += speedWeightsText(*speed, station.when.locale);
        figures.push_back(std::move(figure));
    }
    return figures;
}

/** Volume, peak hour and level. */
Figures flowFigures(const SceneContext &context, const StationInput &station)
{
    std::vector<Figure> figures;
    const auto found = stationFlow(context, station.station);
    if (!found || !*found) {
        return found ? Figures(figures) : tl::unexpected(found.error());
    }
    const StationFlow &flow = **found;
    const auto peak = flowPeak(context, flow);
    if (!peak) {
        return tl::unexpected(peak.error());
    }
    const auto saturation = saturationOf(context, flow, *peak ? &**peak : nullptr);
    if (!saturation) {
        return tl::unexpected(saturation.error());
    }
    figures.push_back(flowFigure(station, flow));
    if (*peak) {
        figures.push_back(peakFigure(station, flow, **peak));
    }
    if (!flow.isPerHour && flow.coverage.valid > 0) {
        figures.push_back(workdayFigure(station, flow)); // also of counts that are known by days only
    }
    if (*peak && (*peak)->factor) {
        figures.push_back(peakFactorFigure(station, flow, **peak));
    }
    if (const auto service = serviceFigure(station, flow, *saturation)) {
        figures.push_back(*service);
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
    for (const Figures &part : {flowFigures(context, station), heavyFigures(context, station),
             speedFigures(context, station), shareFigures(context, station)}) {
        if (!part) {
            return part;
        }
        figures.insert(figures.end(), part->begin(), part->end());
    }
    return figures;
}

} // namespace stadtblick
