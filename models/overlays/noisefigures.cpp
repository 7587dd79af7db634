#include "models/analysis/hourindicators.h"
#include "models/analysis/noisetexts.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75; // domain.md section 7
constexpr std::size_t fewestForPercentiles = 50;

QString levelMethod()
{
    return QCoreApplication::translate("Figures",
        "Energetic mean of the valid days, evenings and nights (06–18, 18–22, 22–06; hours with 75 % of "
        "their samples), 2002/49/EC annex "
        "I; "
        "measured, not calculated");
}

Figure levelFigure(const FigureInput &input, const QString &key, const QString &title, const QString &detail,
    const Level &level)
{
    Figure result = makeFigure(input, key, title);
    result.detail = detail;
    result.value = level.value;
    result.coverage = level.coverage;
    result.neededPercent = neededPercent;
    result.decimals = 0;
    result.method = levelMethod();
    return result;
}

/** L_r as it is compared: rounded up to whole decibels. */
Figure ratingFigure(const FigureInput &input, const QString &key, bool isNight, const Level &level)
{
    Figure result = levelFigure(input, key,
        isNight ? QCoreApplication::translate("Figures", "Rating level, night")
                : QCoreApplication::translate("Figures", "Rating level, day"),
        isNight ? hoursText(22, 6, input.when.locale) : hoursText(6, 22, input.when.locale), level);
    result.value = level.value ? std::optional(roundedUpLevel(*level.value)) : std::nullopt;
    result.method = QCoreApplication::translate("Figures",
        "Energetic mean of the valid days (06–22) or nights (22–06), rounded up to whole dB (16. BImSchV "
        "§ 2); measured, for orientation: legally it is always calculated (RLS-19)");
    return result;
}

/** The loudest hour among those with enough samples. */
Result<Figure> loudestHour(const FigureInput &input)
{
    Figure result = makeFigure(
        input, QStringLiteral("loudestHour"), QCoreApplication::translate("Figures", "Loudest hour"));
    result.decimals = 0;
    result.method = QCoreApplication::translate(
        "Figures", "Largest hourly energetic mean of LAeq; hours need 75 % of their samples");
    const auto coverage = coverageOver(input.series, input.when);
    if (!coverage) {
        return tl::unexpected(coverage.error());
    }
    result.coverage = *coverage;
    const Hours &hours = *input.series.hours;
    for (const TimeRange &window : fullHours(input.when.windows)) {
        const HourSpan span = hoursIn(hours, window);
        for (std::size_t i = span.first; i < span.last; ++i) {
            const auto level = hourValue(hours, i);
            if (level && (!result.value || *level > *result.value)) {
                const qint64 from = hours.fromMs + static_cast<qint64>(i) * msPerHour;
                result.value = level;
                result.detail = whenText(from, from + msPerHour, input.when);
            }
        }
    }
    return result;
}

/** What TA Lärm compares by night; the map's limits take the same hour. */
Figure nightHourFigure(const FigureInput &input)
{
    const FigurePeriod &when = input.when;
    const NightHour loudest = loudestNightHour(*input.series.hours, when.days, when.period);
    Figure result = makeFigure(input, QStringLiteral("loudestNightHour"),
        QCoreApplication::translate("Figures", "Loudest night hour"));
    result.decimals = 0;
    result.value = loudest.levelDbA;
    result.coverage = loudest.coverage;
    result.isAtLeast = loudest.levelDbA && !loudest.coverage.reaches(neededPercent);
    if (loudest.levelDbA) {
        const QString hour = whenText(loudest.fromMs, loudest.fromMs + msPerHour, when);
        result.detail =
            result.isAtLeast ? QCoreApplication::translate("Figures", "at least; %1").arg(hour) : hour;
    }
    result.method = QCoreApplication::translate("Figures",
        "Largest hourly energetic mean of LAeq between 22 and 6 in all nights of the period, also those that "
        "it cuts; hours need 75 % of their samples. By night TA Lärm compares the loudest full hour; "
        "measured, for orientation");
    return result;
}

/** The levels that exceedance is counted of: samples of a minute at most, else hourly means. */
Result<std::vector<double>> exceedanceLevels(const FigureInput &input, bool isBySamples)
{
    if (!isBySamples) {
        return validHours(*input.series.hours, input.when.windows);
    }
    const auto readings = input.series.readings();
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    std::vector<double> levels;
    for (const TimeRange &window : input.when.windows) {
        const Readings part = cut(**readings, window);
        levels.insert(levels.end(), part.values.begin(), part.values.end());
    }
    return levels;
}

/** L10, L50, L90: exceeded that many per cent of the time. */
Result<std::vector<Figure>> exceedanceFigures(const FigureInput &input)
{
    const bool isBySamples = input.series.hours->stepMs && *input.series.hours->stepMs <= 60'000;
    auto levels = exceedanceLevels(input, isBySamples);
    const auto coverage = coverageOver(input.series, input.when);
    if (!levels || !coverage) {
        return tl::unexpected(!levels ? levels.error() : coverage.error());
    }
    std::ranges::sort(*levels);
    std::vector<Figure> figures;
    for (const int percent : {10, 50, 90}) {
        Figure figure =
            makeFigure(input, QStringLiteral("l%1").arg(percent), QStringLiteral("L%1").arg(percent));
        figure.decimals = 0;
        figure.coverage = *coverage;
        figure.neededPercent = neededPercent;
        figure.detail = isBySamples ? QString() : QCoreApplication::translate("Figures", "of hourly levels");
        figure.method = QCoreApplication::translate("Figures",
            "Level exceeded %1 % of the time (percentile of type 7, ISO 1996-1); needs 75 % coverage and 50 "
            "values")
                            .arg(percent);
        if (coverage->reaches(neededPercent) && levels->size() >= fewestForPercentiles) {
            figure.value = exceedanceLevel(*levels, percent);
        } else if (coverage->reaches(neededPercent)) {
            figure.suffix = QCoreApplication::translate("Figures", "fewer than 50 values");
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

/** Adds a figure of whole days or nights where the period has any: a single day holds no whole night. */
void addWindowed(std::vector<Figure> &figures, bool isMeasured, const QLocale &locale, Figure figure)
{
    if (figure.coverage.total == 0) {
        return;
    }
    // Where an hour was measured, but none of the days or nights enough, that is not 'no data'.
    if (!figure.value && figure.coverage.valid == 0 && isMeasured) {
        figure.missingReason = notEnoughText(figure.coverage, neededPercent, locale);
    }
    figures.push_back(std::move(figure));
}

/** What limits are compared with. */
void addRatings(std::vector<Figure> &figures, bool isMeasured, const FigureInput &input)
{
    const FigurePeriod &when = input.when;
    const RatingLevels rating = ratingLevelsIn(*input.series.hours, when.days, when.period);
    addWindowed(
        figures, isMeasured, when.locale, ratingFigure(input, QStringLiteral("lrDay"), false, rating.lrDay));
    addWindowed(figures, isMeasured, when.locale,
        ratingFigure(input, QStringLiteral("lrNight"), true, rating.lrNight));
    Figure nightHour = nightHourFigure(input);
    if (nightHour.coverage.total > 0) {
        figures.push_back(std::move(nightHour));
    }
}

} // namespace

Figure ldenFigure(const FigureInput &input, const PeriodLevels &levels)
{
    Figure figure = levelFigure(input, QStringLiteral("lden"), QStringLiteral("LDEN"),
        QCoreApplication::translate("Figures", "day, evening, night"),
        {levels.lden, ldenCoverage(levels).value_or(Coverage{})});
    const bool isMeasured = coverageOf(*input.series.hours, fullHours(input.when.windows)).valid > 0;
    figure.missingReason = missingLdenText(levels, isMeasured, neededPercent, input.when.locale);
    return figure;
}

Figures noiseFigures(const FigureInput &input)
{
    std::vector<Figure> figures;
    const Hours &hours = *input.series.hours;
    const FigurePeriod &when = input.when;
    const PeriodLevels levels =
        when.isFiltered || !tellsHours(hours) ? PeriodLevels{} : noiseLevelsIn(hours, when.days, when.period);
    if (ldenCoverage(levels)) {
        figures.push_back(ldenFigure(input, levels));
    }
    const auto mean = meanOver(input.series, when);
    if (!mean) {
        return tl::unexpected(mean.error());
    }
    const bool isMeasured = mean->coverage.valid > 0;
    const auto addLevel = [&](const char *key, const QString &title, int from, int to, const Level &level) {
        addWindowed(figures, isMeasured, when.locale,
            levelFigure(input, QString::fromLatin1(key), title, hoursText(from, to, when.locale), level));
    };
    addLevel("lNight", QStringLiteral("LNight"), 22, 6, levels.lNight);
    if (tellsHours(hours)) {
        auto loudest = loudestHour(input);
        if (!loudest) {
            return tl::unexpected(loudest.error());
        }
        figures.push_back(std::move(*loudest));
    }
    Figure laeq = meanFigure(input, QStringLiteral("laeq"), QStringLiteral("LAeq"), *mean, neededPercent,
        QCoreApplication::translate("Figures", "Energetic mean of LAeq weighted by time"));
    laeq.decimals = 0;
    laeq.detail = QCoreApplication::translate("Figures", "energetic mean");
    figures.push_back(std::move(laeq));
    addLevel("lDay", QStringLiteral("LDay"), 6, 18, levels.lDay);
    addLevel("lEvening", QStringLiteral("LEvening"), 18, 22, levels.lEvening);
    if (!when.isFiltered && tellsHours(hours)) {
        addRatings(figures, isMeasured, input);
    }
    if (!tellsHours(hours)) {
        return figures; // intervals of more than an hour tell no hour, no night and no share of the time
    }
    auto exceedance = exceedanceFigures(input);
    if (!exceedance) {
        return exceedance;
    }
    figures.insert(figures.end(), exceedance->begin(), exceedance->end());
    return figures;
}

} // namespace stadtblick
