#include "models/analysis/airmeans.h"
#include "models/analysis/limits.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/airperiodmean.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace stadtblick {

namespace {

QString sensorNote()
{
    return QCoreApplication::translate("Figures", "indicative: sensors of cities are not calibrated");
}

QString uncheckedNote(const Limit &limit)
{
    return limit.isVerified
        ? QString()
        : QCoreApplication::translate("Figures", "the value was not checked against its source; ");
}

/** The value of a set for @p span that air is compared with on @p date; null without one. */
const Limit *limitInForce(const LimitSet &set, const FigureInput &input, QStringView span, QDate date)
{
    const bool isCompared =
        set.kind == LimitKind::Limit || set.kind == LimitKind::Target || set.kind == LimitKind::Guideline;
    return isCompared && set.isValidOn(date) ? set.find(input.quantity.key.toString(), span) : nullptr;
}

/** Why a mean stands alone that yearly values are there for; empty where it is compared with them. */
QString notComparedNote(const FigureInput &input)
{
    const QDate last = input.when.days.empty() ? QDate() : input.when.days.back().date;
    const bool hasLimit = std::ranges::any_of(
        limitSets(), [&](const LimitSet &set) { return limitInForce(set, input, u"year", last) != nullptr; });
    const bool isYear = !input.when.isFiltered && isCalendarYear(input.when.period, input.when.timeZone);
    return !hasLimit || isYear
        ? QString()
        : QCoreApplication::translate("Figures",
              "not compared with yearly values, which hold for a whole calendar year without filters; ");
}

/** By how much a mean differs from a yearly value, in words. */
QString againstText(double difference, const FigureInput &input)
{
    if (difference == 0) {
        return QCoreApplication::translate("Figures", "equal to it");
    }
    const QString by = numberText(std::abs(difference), 0, input.quantity.unitName(), input.when.locale);
    return difference > 0 ? QCoreApplication::translate("Figures", "%1 above").arg(by)
                          : QCoreApplication::translate("Figures", "%1 below").arg(by);
}

/**
 * The rounded mean of a calendar year beside each yearly value in force (domain.md sections 6 and 7): how far
 * it is from it, no verdict.
 */
std::vector<Figure> yearFigures(const FigureInput &input)
{
    std::vector<Figure> figures;
    if (input.when.isFiltered || !isCalendarYear(input.when.period, input.when.timeZone)) {
        return figures;
    }
    const AnnualMean annual = annualMean(hourList(*input.series.hours, input.when.windows));
    for (const LimitSet &set : limitSets()) {
        const Limit *limit = limitInForce(set, input, u"year", input.when.days.back().date);
        if (!limit) {
            continue;
        }
        Figure figure = makeFigure(input, QStringLiteral("annualMeanAgainst_") % set.id,
            QCoreApplication::translate("Figures", "%1, annual mean against %2")
                .arg(input.quantity.name(),
                    numberText(limit->value, 0, input.quantity.unitName(), input.when.locale)));
        figure.decimals = 0;
        figure.coverage = annual.coverage;
        figure.neededPercent = AirPeriodMean{{}, {}, true}.neededPercent();
        figure.detail = set.name;
        if (annual.value) {
            figure.value = set.rounded(*annual.value);
            figure.detail = QStringList{set.name, againstText(*figure.value - limit->value, input),
                QCoreApplication::translate("Figures", "indicative, uncalibrated: no verdict")}
                                .join(QStringLiteral(", "));
            figure.detail +=
                annual.needsNote ? QString(QStringLiteral("; ") % airBelowNinetyText()) : QString();
        }
        figure.method =
            QCoreApplication::translate("Figures",
                "Mean of the hourly means of the calendar year, rounded to whole µg/m³, beside "
                "the yearly value of %1: 90 % of the hours, 85 % where the rest was maintenance; ")
                .arg(set.name)
            + uncheckedNote(*limit) + sensorNote();
        figures.push_back(std::move(figure));
    }
    return figures;
}

/** The mean of the period; of a year by the rule for annual means. */
Result<Figure> periodMean(const FigureInput &input)
{
    const auto timeMean = meanOver(input.series, input.when);
    if (!timeMean) {
        return tl::unexpected(timeMean.error());
    }
    const bool isYear = isAirYear(input.when.wholeDays().size());
    const AirPeriodMean mean = airPeriodMean(*timeMean, *input.series.hours, input.when.windows, isYear);
    const QString title = isYear
        ? QCoreApplication::translate("Figures", "%1, annual mean").arg(input.quantity.name())
        : QCoreApplication::translate("Figures", "%1, mean").arg(input.quantity.name());
    Figure figure = meanFigure(input, isYear ? QStringLiteral("annualMean") : QStringLiteral("mean"), title,
        {mean.value, mean.coverage}, mean.neededPercent(),
        isYear
            ? QCoreApplication::translate("Figures",
                  "Mean of the hourly means (2008/50/EC annexes VII, XI): 90 % of the hours, 85 % where the "
                  "rest was maintenance; ")
            : QCoreApplication::translate("Figures", "Mean weighted by time; needs 75 % coverage; "));
    figure.method += notComparedNote(input) + sensorNote();
    figure.detail = mean.needsNote ? airBelowNinetyText() : QString();
    return figure;
}

/** Hourly means of the day and the seven hours before it. */
std::vector<std::optional<double>> dayWithLead(const Hours &hours, const DayWindows &day)
{
    return hourValues(hours, {day.window.fromMs - 7 * msPerHour, day.window.toMs});
}

/** The highest 8-hour mean of all days, and how many days pass a limit for it. */
std::vector<Figure> eightHourFigures(const FigureInput &input, const std::vector<DayWindows> &days)
{
    Figure highest = makeFigure(input, QStringLiteral("maximum8h"),
        QCoreApplication::translate("Figures", "%1, highest 8 h mean").arg(input.quantity.name()));
    highest.coverage.total = static_cast<qint64>(days.size());
    for (const DayWindows &day : days) {
        const auto hours = dayWithLead(*input.series.hours, day);
        const MaximumEightHours found = maximumEightHours(hours, hours.size() - 7);
        highest.coverage.valid += found.value ? 1 : 0;
        if (found.value && (!highest.value || *found.value > *highest.value)) {
            highest.value = found.value;
            highest.detail = dateText(day.date, input.when.locale);
        }
    }
    highest.method =
        QCoreApplication::translate("Figures",
            "Largest of the daily highest 8-hour means (6 hours each, 18 means a day; 2008/50/EC); ")
        + sensorNote();
    return {highest};
}

/** How exceedances of a limit are counted and told. */
struct Exceeding
{
    QStringView span; ///< the limit's period
    const std::vector<std::optional<double>> &values; ///< of days, or of hours
    QString key;
    QString title; ///< with the quantity and the value
    QString method; ///< with the set's name
};

std::array<Exceeding, 3> exceedings(const std::vector<std::optional<double>> &dayMeans,
    const std::vector<std::optional<double>> &eightHours, const std::vector<std::optional<double>> &hours)
{
    const QString days = QCoreApplication::translate("Figures", "%1, days above %2");
    const QString ofDays = QCoreApplication::translate("Figures",
        "Days whose mean (of ozone the highest 8-hour mean), rounded to whole µg/m³, is above "
        "the value of %1; ");
    return {Exceeding{u"day", dayMeans, QStringLiteral("exceedanceDays_"), days, ofDays},
        Exceeding{u"8h", eightHours, QStringLiteral("exceedanceDays_"), days, ofDays},
        Exceeding{u"hour", hours, QStringLiteral("exceedanceHours_"),
            QCoreApplication::translate("Figures", "%1, hours above %2"),
            QCoreApplication::translate(
                "Figures", "Hours whose mean, rounded to whole µg/m³, is above the value of %1; ")}};
}

/** Days whose mean, or highest 8-hour mean, and hours whose mean is above the limits in force. */
std::vector<Figure> exceedanceFigures(const FigureInput &input, const std::vector<DayWindows> &days)
{
    std::vector<std::optional<double>> dayMeans;
    std::vector<std::optional<double>> eightHours;
    std::vector<std::optional<double>> hourMeans;
    for (const DayWindows &day : days) {
        const auto ofDay = hourValues(*input.series.hours, day.window);
        std::ranges::copy(ofDay, std::back_inserter(hourMeans));
        dayMeans.push_back(airDailyMean(ofDay));
        const auto hours = dayWithLead(*input.series.hours, day);
        eightHours.push_back(maximumEightHours(hours, hours.size() - 7).value);
    }
    std::vector<Figure> figures;
    for (const LimitSet &set : limitSets()) {
        for (const Exceeding &exceeding : exceedings(dayMeans, eightHours, hourMeans)) {
            const bool isTold = exceeding.span == u"day" || tellsHours(*input.series.hours);
            const Limit *limit =
                isTold ? limitInForce(set, input, exceeding.span, days.back().date) : nullptr;
            if (!limit) {
                continue;
            }
            const ExceedanceDays found = exceedanceDays(exceeding.values, limit->value);
            const QString value = numberText(limit->value, 0, input.quantity.unitName(), input.when.locale);
            Figure figure =
                countFigure(input, exceeding.key + set.id, exceeding.title.arg(input.quantity.name(), value),
                    found.days, static_cast<int>(found.coverage.total - found.coverage.valid),
                    static_cast<int>(found.coverage.total), exceeding.method.arg(set.name));
            figure.method += uncheckedNote(*limit) + sensorNote();
            figure.isAtLeast = found.isAtLeast;
            figure.detail = found.isAtLeast && figure.value
                ? QCoreApplication::translate("Figures", "at least; %1").arg(set.name)
                : set.name;
            if (const QString allowed = allowedText(set, *limit, input.when.locale); !allowed.isEmpty()) {
                figure.detail += QStringLiteral(", ") % allowed;
            }
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

} // namespace

Figures airFigures(const FigureInput &input)
{
    auto mean = periodMean(input);
    if (!mean) {
        return tl::unexpected(mean.error());
    }
    std::vector<Figure> figures{std::move(*mean)};
    std::ranges::move(yearFigures(input), std::back_inserter(figures));
    const std::vector<DayWindows> days = input.when.wholeDays();
    if (!days.empty()) {
        if (input.quantity.key == u"o3" && tellsHours(*input.series.hours)) {
            figures.push_back(eightHourFigures(input, days).front());
        }
        const std::vector<Figure> exceedance = exceedanceFigures(input, days);
        figures.insert(figures.end(), exceedance.begin(), exceedance.end());
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

} // namespace stadtblick
