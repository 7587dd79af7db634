#include "models/overlays/stationfigures.h"

#include "models/analysis/airmeans.h"
#include "models/overlays/countingseriesloader.h"
#include "models/overlays/figuremaking.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

/** Counts: the sum of what was measured; 'at least' below full coverage. */
Figures sumFigures(const FigureInput &input)
{
    Figure result = makeFigure(input, QStringLiteral("sum"),
        QCoreApplication::translate("Figures", "%1, sum").arg(input.quantity.name()));
    const auto rate = meanOver(input.series, input.when);
    if (!rate) {
        return tl::unexpected(rate.error());
    }
    result.coverage = rate->coverage;
    result.method = QCoreApplication::translate(
        "Figures", "Sum of what was measured; intervals that cross the period's edge count by their part");
    const Hours &hours = *input.series.hours;
    if (rate->value && !tellsWindows(input.when.days, input.when.windows, hours)) {
        result.suffix = coarseStepText(*hours.stepMs, input.when.locale);
    } else if (rate->value) {
        constexpr double dayMs = 86'400'000;
        result.value = *rate->value * static_cast<double>(rate->coverage.valid) / dayMs;
        if (!result.coverage.reaches(95)) {
            result.isAtLeast = true;
            result.detail = QCoreApplication::translate("Figures", "at least: coverage below 95 %");
        }
    }
    return std::vector<Figure>{result};
}

QString meanMethod(Averaging averaging)
{
    switch (averaging) {
    case Averaging::Energetic:
        return QCoreApplication::translate("Figures", "Energetic mean weighted by time; needs 75 % coverage");
    case Averaging::Vector:
        return QCoreApplication::translate("Figures", "Mean of unit vectors; needs 75 % coverage");
    default:
        return QCoreApplication::translate("Figures", "Mean weighted by time; needs 75 % coverage");
    }
}

/** Mean, highest and lowest. */
Figures plainFigures(const FigureInput &input)
{
    const auto mean = meanOver(input.series, input.when);
    if (!mean) {
        return tl::unexpected(mean.error());
    }
    std::vector<Figure> figures{meanFigure(input, QStringLiteral("mean"),
        QCoreApplication::translate("Figures", "%1, mean").arg(input.quantity.name()), *mean, 75,
        meanMethod(input.quantity.averaging))};
    if (input.quantity.averaging == Averaging::Vector) {
        return figures;
    }
    if (input.quantity.key == QLatin1StringView("speed_mean")) {
        figures.clear(); // its means are by vehicles (loadTrafficFigures)
    }
    for (const bool isLargest : {true, false}) {
        auto extreme = extremeFigure(input, isLargest);
        if (!extreme) {
            return tl::unexpected(extreme.error());
        }
        figures.push_back(std::move(*extreme));
    }
    return figures;
}

} // namespace

Figures figuresOf(const FigureInput &input)
{
    const QLatin1StringView key = input.quantity.key;
    if (key == u"laeq") {
        return noiseFigures(input);
    }
    if (key == u"air_temperature") {
        return temperatureFigures(input);
    }
    if (key == u"precipitation" || key == u"rain_day_counter") {
        return rainFigures(input);
    }
    if (isAirPollutant(key)) {
        return airFigures(input);
    }
    // A mean of maxima or minima answers no question.
    if (key == u"lamax" || key == u"lamin") {
        return extremeFigure(input, key == u"lamax").map([](Figure &&figure) {
            return std::vector<Figure>{std::move(figure)};
        });
    }
    return input.quantity.averaging == Averaging::Sum ? sumFigures(input) : plainFigures(input);
}

Figures combinedFigures(const StationInput &input, const ReferenceStation *reference)
{
    std::vector<Figure> figures = heatIndexFigures(input);
    const std::vector<Figure> air = airIndexFigures(input);
    figures.insert(figures.end(), air.begin(), air.end());
    for (const auto &part : {heatIslandFigures(input, reference), parkingFigures(input)}) {
        if (!part) {
            return part;
        }
        figures.insert(figures.end(), part->begin(), part->end());
    }
    return figures;
}

} // namespace stadtblick
