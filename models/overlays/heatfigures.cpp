#include "models/analysis/heatisland.h"
#include "models/analysis/heatstress.h"
#include "models/analysis/hourindicators.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/heatextremes.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

constexpr int neededOfMean = 80; // domain.md section 7
constexpr int neededOfDegreeHours = 90;
constexpr int neededOfIsland = 75;

/** The days of a kind that the season can bring; a July without frost days needs no card that says so. */
std::vector<Figure> dayFigures(const FigureInput &input, const std::vector<DayWindows> &days)
{
    const HeatDayCounts counts = heatDayCounts(*input.series.hours, days);
    std::vector<Figure> figures;
    const auto add = [&](const char *key, const QString &title, const DecidedCount &count,
                         const QString &method) {
        figures.push_back(countFigure(
            input, QString::fromLatin1(key), title, count.yes, count.undecided, counts.days, method));
    };
    const auto maximum = [](const char *rule) {
        return QCoreApplication::translate("Figures",
            "%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day "
            "and of 11–19")
            .arg(QString::fromUtf8(rule));
    };
    if (input.when.touchesMonths(4, 10)) {
        add("summerDays", QCoreApplication::translate("Figures", "Summer days"), counts.summer,
            maximum("Tmax ≥ 25 °C"));
        add("hotDays", QCoreApplication::translate("Figures", "Hot days"), counts.hot,
            maximum("Tmax ≥ 30 °C"));
        add("desertDays", QCoreApplication::translate("Figures", "Desert days"), counts.desert,
            maximum("Tmax ≥ 35 °C"));
    }
    if (input.when.touchesMonths(10, 5)) {
        add("frostDays", QCoreApplication::translate("Figures", "Frost days"), counts.frost,
            QCoreApplication::translate("Figures",
                "%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the "
                "day")
                .arg(QStringLiteral("Tmin < 0 °C")));
        add("iceDays", QCoreApplication::translate("Figures", "Ice days"), counts.ice,
            QCoreApplication::translate("Figures",
                "Tmax < 0 °C of the local day (DWD); one sample of 0 °C or more disproves it, the proof "
                "needs "
                "80 % coverage of the day and of 11–19"));
    }
    return figures;
}

Figure tropicalFigure(const FigureInput &input, const std::vector<DayWindows> &days)
{
    const NightCount nights = tropicalNights(*input.series.hours, days);
    return countFigure(input, QStringLiteral("tropicalNights"),
        QCoreApplication::translate("Figures", "Tropical nights"), nights.tropical, nights.undecided,
        nights.nights,
        QCoreApplication::translate("Figures",
            "Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD); one sample disproves it, the "
            "proof "
            "needs 80 % coverage of the night"));
}

/** By hours where the windows are made of them, else by the readings. */
Result<DegreeHours> degreeHoursOver(const MeasuredSeries &series, const FigurePeriod &when, double baseC)
{
    if (areWholeHours(when.windows)) {
        return degreeHours(*series.hours, when.windows, baseC);
    }
    return series.readings().map([&](const std::shared_ptr<const Readings> &readings) {
        return degreeHours(*readings, when.windows, baseC);
    });
}

/** The key of the usual T₀ has no number: profiles and exports know it. */
Result<Figure> degreeHourFigure(const FigureInput &input, double baseC)
{
    const auto found = degreeHoursOver(input.series, input.when, baseC);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const QString base = QString::number(baseC);
    Figure figure =
        makeFigure(input, QStringLiteral("degreeHours") + (baseC == degreeHoursAboveC ? QString() : base),
            QCoreApplication::translate("Figures", "Degree hours above %1 °C").arg(base));
    figure.unit = QStringLiteral("K·h");
    figure.decimals = 0;
    figure.value = found->kelvinHours;
    figure.coverage = found->coverage;
    figure.neededPercent = neededOfDegreeHours;
    figure.method = QCoreApplication::translate(
        "Figures", "Σ max(T − %1 °C, 0)·Δt over the samples, not scaled up; needs 90 % coverage")
                        .arg(base);
    return figure;
}

/** The mean of 22–06, which the filters' windows don't show. */
Result<Figure> nightFigure(const FigureInput &input, const QString &method)
{
    FigurePeriod when = input.when;
    when.windows = nightWindows(when.days, when.period);
    const auto mean = meanOver(input.series, when);
    if (!mean) {
        return tl::unexpected(mean.error());
    }
    Figure night = meanFigure(input, QStringLiteral("airTemperatureNight"),
        QCoreApplication::translate("Figures", "Night temperature"), *mean, neededOfMean, method);
    night.detail = hoursText(22, 6, when.locale);
    return night;
}

/** The highest temperature, or the lowest, where so much was measured that it may be named. */
Result<Figure> temperatureExtreme(const FigureInput &input, bool isLargest)
{
    auto figure = extremeFigure(input, isLargest);
    if (!figure) {
        return figure;
    }
    figure->neededPercent = neededOfMean;
    figure->method = isLargest
        ? QCoreApplication::translate(
              "Figures", "Highest valid sample; needs 80 % coverage of the period and of its hours 11–19")
        : QCoreApplication::translate("Figures", "Lowest valid sample; needs 80 % coverage of the period");
    if (isLargest) {
        FigurePeriod when = input.when;
        when.windows = afternoonsIn(when.days, when.windows);
        const auto afternoons = coverageOver(input.series, when);
        if (!afternoons) {
            return tl::unexpected(afternoons.error());
        }
        figure->missingReason = missingAfternoonText(figure->coverage, *afternoons, when.locale);
    }
    if (!figure->coverage.reaches(neededOfMean) || !figure->missingReason.isEmpty()) {
        figure->value.reset();
        figure->detail.clear();
    }
    return figure;
}

/** What both figures of a heat island share, without a value. */
Figure islandFigure(const StationInput &input, const ReferenceStation &reference)
{
    Figure figure = makeFigure(
        input, QStringLiteral("heatIsland"), QCoreApplication::translate("Figures", "Heat island by night"));
    figure.quantity = QStringLiteral("air_temperature");
    figure.quantityName = quantityByKey(u"air_temperature")->name();
    figure.unit = QStringLiteral("K");
    figure.neededPercent = neededOfIsland;
    figure.detail = QCoreApplication::translate("Figures", "against %1").arg(reference.station.name);
    figure.method = QCoreApplication::translate(
        "Figures", "Mean difference of the hours 22–06 valid at both stations; reference station: %1. ")
                        .arg(reference.station.name);
    figure.stationCount = 2;
    figure.hasFurtherStations = true;
    if (reference.source != figure.source && !reference.source.isEmpty()) {
        figure.source += QStringLiteral(", ") % reference.source;
    }
    figure.isDemo = figure.isDemo || reference.isDemo;
    return figure;
}

/** The 95th percentile beside the mean @p figure. */
Figure highIslandFigure(
    const Figure &figure, const HeatIsland &island, const QString &reference, const QString &heights)
{
    Figure high = figure;
    high.key = QStringLiteral("heatIsland95");
    high.title = QCoreApplication::translate("Figures", "Heat island, 95th percentile");
    high.value.reset();
    // A percentile needs 50 values (domain.md section 7).
    constexpr qint64 leastForPercentile = 50;
    if (island.coverage.valid >= leastForPercentile) {
        high.value = island.percentile95K;
    } else {
        high.coverage = {island.coverage.valid, leastForPercentile};
        high.neededPercent = 100;
    }
    high.method = QCoreApplication::translate("Figures",
                      "95th percentile of the differences of the hours 22–06 valid at both stations, of 50 "
                      "hours and more; reference station: %1. ")
                      .arg(reference)
        + heights;
    return high;
}

} // namespace

Figures temperatureFigures(const FigureInput &input)
{
    std::vector<Figure> figures;
    const QString method =
        QCoreApplication::translate("Figures", "Arithmetic mean weighted by time; needs 80 % coverage");
    const auto mean = meanOver(input.series, input.when);
    if (!mean) {
        return tl::unexpected(mean.error());
    }
    figures.push_back(meanFigure(input, QStringLiteral("airTemperatureMean"),
        QCoreApplication::translate("Figures", "Mean temperature"), *mean, neededOfMean, method));
    const auto add = [&figures](Result<Figure> figure) -> Result<void> {
        return std::move(figure).map([&figures](Figure &&one) { figures.push_back(std::move(one)); });
    };
    Result<void> added;
    const bool isFine = tellsExtremes(*input.series.hours);
    if (!input.when.isFiltered && isFine) {
        added = add(nightFigure(input, method));
        const std::vector<DayWindows> days = input.when.wholeDays();
        if (!days.empty()) {
            figures.push_back(tropicalFigure(input, days));
            const std::vector<Figure> kinds = dayFigures(input, days);
            figures.insert(figures.end(), kinds.begin(), kinds.end());
        }
    }
    if (isFine && input.when.touchesMonths(4, 10)) {
        for (const double baseC : degreeHoursBasesC) {
            added = added ? add(degreeHourFigure(input, baseC)) : added;
        }
    }
    // Of means of days the highest one is no highest temperature.
    for (const bool isLargest : {true, false}) {
        added = added && isFine ? add(temperatureExtreme(input, isLargest)) : added;
    }
    return added ? Figures(std::move(figures)) : tl::unexpected(added.error());
}

std::vector<Figure> heatIndexFigures(const StationInput &input)
{
    const MeasuredSeries *temperature = input.of(u"air_temperature");
    const MeasuredSeries *humidity = input.of(u"relative_humidity");
    if (!temperature || !humidity || !areWholeHours(input.when.windows) || !input.when.touchesMonths(4, 10)
        || !tellsExtremes(*temperature->hours) || !tellsExtremes(*humidity->hours)) {
        return {};
    }
    Figure figure = makeFigure(input, QStringLiteral("heatIndexMaximum"),
        QCoreApplication::translate("Figures", "Heat index, highest hour"));
    figure.quantity = QStringLiteral("air_temperature");
    figure.quantityName = quantityByKey(u"air_temperature")->name();
    figure.inputs = QStringList{QStringLiteral("air_temperature"), QStringLiteral("relative_humidity")};
    figure.unit = QStringLiteral("°C");
    for (const TimeRange &window : input.when.windows) {
        const auto warm = hourValues(*temperature->hours, window);
        const auto wet = hourValues(*humidity->hours, window);
        figure.coverage.total += static_cast<qint64>(warm.size());
        for (std::size_t i = 0; i < warm.size(); ++i) {
            if (!warm[i] || !wet[i]) {
                continue;
            }
            ++figure.coverage.valid;
            const double index = heatIndexC(*warm[i], *wet[i]);
            if (!figure.value || index > *figure.value) {
                const qint64 from = window.fromMs + static_cast<qint64>(i) * msPerHour;
                figure.value = index;
                figure.detail = whenText(from, from + msPerHour, input.when);
            }
        }
    }
    figure.method = QCoreApplication::translate("Figures",
        "Heat index of the hourly means of temperature and humidity of this station (NWS/WPC, Rothfusz "
        "1990); "
        "light wind, shade; not valid far outside 27–45 °C. Highest of the hours measured");
    return {figure};
}

Figures heatIslandFigures(const StationInput &input, const ReferenceStation *reference)
{
    const MeasuredSeries *temperature = input.of(u"air_temperature");
    const bool isSelf = reference && reference->station.id == input.station.id
        && reference->station.source == input.station.source;
    if (!temperature || !reference || input.when.isFiltered || isSelf
        || !tellsExtremes(*temperature->hours)) {
        return std::vector<Figure>{};
    }
    std::vector<TimeRange> nightHours;
    for (const TimeRange &night : nightWindows(input.when.days, input.when.period)) {
        const std::vector<TimeRange> hours = hoursOf(night);
        nightHours.insert(nightHours.end(), hours.begin(), hours.end());
    }
    Figure figure = islandFigure(input, *reference);
    if (!tellsExtremes(*reference->temperature.hours)) {
        figure.coverage.total = std::ssize(nightHours);
        figure.missingReason = coarseReferenceText(reference->station.name);
        return std::vector<Figure>{figure};
    }
    const bool hasHeights = input.station.heightM && reference->station.heightM;
    const HeatIsland island = heatIsland(*temperature->hours, hasHeights ? *input.station.heightM : 0,
        *reference->temperature.hours, hasHeights ? *reference->station.heightM : 0, nightHours);
    const QString heights = hasHeights
        ? QCoreApplication::translate("Figures", "Both corrected for height by 0.65 K per 100 m")
        : QCoreApplication::translate("Figures", "Heights are not known: not corrected for height");
    figure.method += heights;
    figure.coverage = island.coverage;
    figure.value = island.meanK;
    return std::vector<Figure>{figure, highIslandFigure(figure, island, reference->station.name, heights)};
}

} // namespace stadtblick
