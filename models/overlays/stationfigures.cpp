#include "models/overlays/stationfigures.h"

#include "models/analysis/calendar.h"
#include "models/analysis/heat.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

/** 'Do 16. Juli, 17–18 Uhr' of an hour, 'Do 16. Juli, 14:10 Uhr' of a moment. */
QString whenText(qint64 fromMs, std::optional<qint64> toMs, const FigureInput &input)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, input.timeZone);
    const bool isGerman = input.locale.language() == QLocale::German;
    QString day = input.locale.dayName(from.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.');
    day += u' '
        % input.locale.toString(from.date(), isGerman ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM"));
    if (toMs) {
        const QDateTime to = QDateTime::fromMSecsSinceEpoch(*toMs, input.timeZone);
        const int end = to.time().hour() == 0 ? 24 : to.time().hour();
        return day % QStringLiteral(", ") % hoursText(from.time().hour(), end, input.locale);
    }
    const QString clock = from.time().toString(QStringLiteral("H:mm"));
    return day % QStringLiteral(", ") % clock % (isGerman ? QStringLiteral(" Uhr") : QString());
}

Figure figure(const FigureInput &input, const QString &key, const QString &title)
{
    Figure result = input.common;
    result.key = key;
    result.title = title;
    result.period = input.period;
    result.unit = input.quantity.unitName();
    result.decimals = input.quantity.decimals;
    return result;
}

Figure meanFigure(const FigureInput &input, const QString &key, const QString &title, const Mean &mean,
    int neededPercent, const QString &method)
{
    Figure result = figure(input, key, title);
    result.coverage = mean.coverage;
    result.neededPercent = neededPercent;
    result.method = method;
    if (mean.coverage.reaches(neededPercent)) {
        result.value = mean.value;
    }
    return result;
}

/** Least or largest value: certain for what was measured only, so below full coverage it says 'measured'. */
Figure extremeFigure(const FigureInput &input, bool isLargest)
{
    Figure result = figure(input, isLargest ? QStringLiteral("maximum") : QStringLiteral("minimum"),
        isLargest ? QCoreApplication::translate("Figures", "%1, highest").arg(input.quantity.name())
                  : QCoreApplication::translate("Figures", "%1, lowest").arg(input.quantity.name()));
    result.coverage = coverageOf(input.readings, input.windows);
    result.method = QCoreApplication::translate("Figures", "Largest or least valid sample that was measured");
    if (const auto found = extremes(input.readings, input.windows)) {
        result.value = isLargest ? found->largest : found->least;
        result.detail = whenText(isLargest ? found->largestAtMs : found->leastAtMs, std::nullopt, input);
    }
    return result;
}

Figure levelFigure(const FigureInput &input, const QString &key, const QString &title, const QString &detail,
    const std::optional<double> &value, const Coverage &coverage)
{
    Figure result = figure(input, key, title);
    result.detail = detail;
    result.value = value;
    result.coverage = coverage;
    result.neededPercent = 75;
    result.decimals = 0;
    result.method = QCoreApplication::translate("Figures",
        "Energetic mean of the valid days, evenings and nights (06–18, 18–22, 22–06; hours with 75 % of "
        "their samples), 2002/49/EC annex "
        "I; "
        "measured, not calculated");
    return result;
}

/** The loudest hour among those with enough samples. */
Figure loudestHour(const FigureInput &input)
{
    Figure result =
        figure(input, QStringLiteral("loudestHour"), QCoreApplication::translate("Figures", "Loudest hour"));
    result.decimals = 0;
    result.coverage = coverageOf(input.readings, input.windows);
    result.method = QCoreApplication::translate(
        "Figures", "Largest hourly energetic mean of LAeq; hours need 75 % of their samples");
    for (const TimeRange &window : input.windows) {
        const std::vector<TimeRange> hours = hoursOf(window);
        const auto means = hourlyMeans(input.readings, hours, true);
        for (std::size_t i = 0; i < hours.size(); ++i) {
            if (means[i].value && (!result.value || *means[i].value > *result.value)) {
                result.value = means[i].value;
                result.detail = whenText(hours[i].fromMs, hours[i].toMs, input);
            }
        }
    }
    return result;
}

std::vector<Figure> noiseFigures(const FigureInput &input)
{
    std::vector<Figure> figures;
    const PeriodLevels levels =
        input.isFiltered ? PeriodLevels{} : noiseLevelsIn(input.readings, input.period, input.timeZone);
    if (ldenCoverage(levels)) {
        figures.push_back(ldenFigure(input, levels));
        figures.push_back(levelFigure(input, QStringLiteral("lNight"), QStringLiteral("LNight"),
            hoursText(22, 6, input.locale), levels.lNight.value, levels.lNight.coverage));
    }
    figures.push_back(loudestHour(input));
    Figure mean = meanFigure(input, QStringLiteral("laeq"), QStringLiteral("LAeq"),
        energeticMean(input.readings, input.windows), 75,
        QCoreApplication::translate("Figures", "Energetic mean of LAeq weighted by time"));
    mean.decimals = 0;
    mean.detail = QCoreApplication::translate("Figures", "energetic mean");
    figures.push_back(std::move(mean));
    return figures;
}

Figure tropicalFigure(const FigureInput &input)
{
    const NightCount nights = tropicalNights(input.readings, input.period, input.timeZone);
    Figure result = figure(
        input, QStringLiteral("tropicalNights"), QCoreApplication::translate("Figures", "Tropical nights"));
    result.unit.clear();
    result.decimals = 0;
    result.coverage = {nights.nights - nights.undecided, nights.nights};
    result.suffix = QCoreApplication::translate("Figures", "of %1").arg(input.locale.toString(nights.nights));
    if (nights.undecided > 0) {
        result.suffix += QCoreApplication::translate("Figures", " (+%1 undecided)")
                             .arg(input.locale.toString(nights.undecided));
    }
    if (nights.undecided < nights.nights) {
        result.value = nights.tropical;
    }
    result.method = QCoreApplication::translate(
        "Figures", "Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD)");
    return result;
}

std::vector<Figure> temperatureFigures(const FigureInput &input)
{
    std::vector<Figure> figures;
    const QString method =
        QCoreApplication::translate("Figures", "Arithmetic mean weighted by time; needs 80 % coverage");
    figures.push_back(meanFigure(input, QStringLiteral("airTemperatureMean"),
        QCoreApplication::translate("Figures", "Mean temperature"),
        arithmeticMean(input.readings, input.windows), 80, method));
    if (!input.isFiltered) {
        TimeState nights;
        nights.hours = {22, 6};
        const auto windows = selectedWindows(input.period, nights, input.timeZone);
        if (!windows.empty()) {
            Figure night = meanFigure(input, QStringLiteral("airTemperatureNight"),
                QCoreApplication::translate("Figures", "Night temperature"),
                arithmeticMean(input.readings, windows), 80, method);
            night.detail = hoursText(22, 6, input.locale);
            figures.push_back(std::move(night));
        }
        if (!wholeDays(input.period, input.timeZone).empty()) {
            figures.push_back(tropicalFigure(input));
        }
    }
    figures.push_back(extremeFigure(input, true));
    figures.push_back(extremeFigure(input, false));
    return figures;
}

/** Counts and amounts: the sum of what was measured; 'at least' below the needed coverage (rain 95 %). */
Figure sumFigure(const FigureInput &input)
{
    Figure result = figure(input, QStringLiteral("sum"),
        QCoreApplication::translate("Figures", "%1, sum").arg(input.quantity.name()));
    result.coverage = coverageOf(input.readings, input.windows);
    result.method = QCoreApplication::translate(
        "Figures", "Sum of what was measured; intervals that cross the period's edge count by their part");
    if (const Mean rate = meanFlow(input.readings, input.windows); rate.value) {
        constexpr double dayMs = 86'400'000;
        result.value = *rate.value * static_cast<double>(rate.coverage.valid) / dayMs;
        if (!result.coverage.reaches(95)) {
            result.detail = QCoreApplication::translate("Figures", "at least: coverage below 95 %");
        }
    }
    return result;
}

std::vector<Figure> generalFigures(const FigureInput &input)
{
    const QString mean = QCoreApplication::translate("Figures", "%1, mean").arg(input.quantity.name());
    const QString method =
        QCoreApplication::translate("Figures", "Mean weighted by time; needs 75 % coverage");
    switch (input.quantity.averaging) {
    case Averaging::Arithmetic:
        return {meanFigure(input, QStringLiteral("mean"), mean, arithmeticMean(input.readings, input.windows),
                    75, method),
            extremeFigure(input, true), extremeFigure(input, false)};
    case Averaging::Energetic:
        return {
            meanFigure(input, QStringLiteral("mean"), mean, energeticMean(input.readings, input.windows), 75,
                QCoreApplication::translate(
                    "Figures", "Energetic mean weighted by time; needs 75 % coverage")),
            extremeFigure(input, true), extremeFigure(input, false)};
    case Averaging::Vector:
        return {meanFigure(input, QStringLiteral("mean"), mean, directionMean(input.readings, input.windows),
            75, QCoreApplication::translate("Figures", "Mean of unit vectors; needs 75 % coverage"))};
    case Averaging::Sum:
        return {sumFigure(input)};
    case Averaging::Counter:
        break; // a counter's readings are no amounts; its chart shows them
    }
    return {};
}

} // namespace

Figure ldenFigure(const FigureInput &input, const PeriodLevels &levels)
{
    return levelFigure(input, QStringLiteral("lden"), QStringLiteral("LDEN"),
        QCoreApplication::translate("Figures", "day, evening, night"), levels.lden,
        ldenCoverage(levels).value_or(Coverage{}));
}

std::vector<Figure> figuresOf(const FigureInput &input)
{
    if (input.quantity.key == QLatin1StringView("laeq")) {
        return noiseFigures(input);
    }
    if (input.quantity.key == QLatin1StringView("air_temperature")) {
        return temperatureFigures(input);
    }
    // A mean of maxima or minima answers no question.
    if (input.quantity.key == QLatin1StringView("lamax")
        || input.quantity.key == QLatin1StringView("lamin")) {
        return {extremeFigure(input, input.quantity.key == QLatin1StringView("lamax"))};
    }
    return generalFigures(input);
}

} // namespace stadtblick
