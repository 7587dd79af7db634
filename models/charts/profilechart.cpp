#include "models/charts/profilechart.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/percentiles.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75; // domain.md section 7

/** The hours of one curve, by their place in it. */
struct CurveHours
{
    std::vector<std::vector<double>> values;
    std::vector<int> totals;
    std::vector<bool> isDayMeasured;
};

CurveHours collect(const ChartHours &hours, bool isWeekly, std::optional<DayType> type)
{
    CurveHours collected;
    collected.values.resize(isWeekly ? 168 : 24);
    collected.totals.resize(collected.values.size());
    collected.isDayMeasured.resize(hours.days.size());
    for (const ChartHour &hour : hours.hours) {
        const DayWindows &day = hours.days[static_cast<std::size_t>(hour.day)];
        if (!hour.isIn || (type && day.type != *type)) {
            continue;
        }
        const int weekday = day.date.dayOfWeek() - 1;
        const auto at = static_cast<std::size_t>((isWeekly ? weekday * 24 : 0) + hour.clock);
        ++collected.totals[at];
        if (hour.value) {
            collected.values[at].push_back(*hour.value);
            collected.isDayMeasured[static_cast<std::size_t>(hour.day)] = true;
        }
    }
    return collected;
}

ProfileCurve curveOf(CurveHours collected, Averaging averaging)
{
    ProfileCurve curve;
    for (std::size_t i = 0; i < collected.values.size(); ++i) {
        std::vector<double> &values = collected.values[i];
        ProfilePoint point;
        point.hours = {static_cast<qint64>(values.size()), collected.totals[i]};
        if (point.hours.reaches(neededPercent)) {
            point.mean = meanOf(values, averaging);
            std::ranges::sort(values);
            if (!values.empty()) {
                point.least = values.front();
                point.largest = values.back();
            }
            if (point.hours.valid >= percentileValues) {
                point.p10 = percentileOfSorted(values, 10);
                point.p90 = percentileOfSorted(values, 90);
            }
        }
        curve.points.push_back(point);
    }
    curve.days = static_cast<int>(std::ranges::count(collected.isDayMeasured, true));
    return curve;
}

void addCurves(ProfileChart &chart, const ChartHours &hours)
{
    if (chart.isWeekly) {
        ProfileCurve curve = curveOf(collect(hours, true, std::nullopt), hours.averaging());
        curve.name = QCoreApplication::translate("Chart", "Mean week");
        giveBands({&curve, 1});
        chart.curves.push_back(std::move(curve));
        return;
    }
    // Apart by colour and dash: workdays in ink, as they are most of what is asked for.
    static constexpr std::array types{std::pair(DayType::Workday, ChartRole::Ink),
        std::pair(DayType::Saturday, ChartRole::Category3),
        std::pair(DayType::SundayHoliday, ChartRole::Category2)};
    for (const auto &[type, role] : types) {
        ProfileCurve curve = curveOf(collect(hours, false, type), hours.averaging());
        if (curve.days > 0) {
            curve.name = dayTypeName(type);
            curve.role = role;
            if (chart.curves.empty()) {
                giveBands({&curve, 1});
            }
            chart.curves.push_back(std::move(curve));
        }
    }
}

/** @p isLimitInside: the axis reaches up to the limits. */
void addAxes(ProfileChart &chart, bool fromZero, bool isLimitInside)
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
    for (const ChartLimit &limit : chart.limits) {
        largest = isLimitInside ? std::max(largest, limit.value) : largest;
    }
    chart.axis = valueAxis(least, largest, fromZero, chart.locale);
    if (chart.isWeekly) {
        const QStringList names = weekdayNames(chart.locale);
        for (int day = 0; day < 7; ++day) {
            chart.hourTicks.push_back({day * 24.0, names[day]});
            chart.nights.emplace_back(std::max(0, day * 24 - 2), day * 24 + 6);
        }
        chart.nights.emplace_back(166, 168);
        chart.tickMiddle = 12;
        return;
    }
    for (int hour = 0; hour <= 24; hour += 3) {
        const bool isLast = hour == 24;
        const QString word = QCoreApplication::translate("Chart", "%1 h", "the clock at an axis' end");
        chart.hourTicks.push_back({double(hour), isLast ? word.arg(hour) : QString::number(hour)});
    }
    chart.nights = {{0, 6}, {22, 24}};
}

/** Why an hour has no mean or, where the chart has bands, no percentiles. */
QString missingNote(const ProfilePoint &point, bool hasBands, const QLocale &locale)
{
    if (point.hours.total == 0) {
        return {};
    }
    if (!point.mean) {
        return notEnoughText(point.hours, neededPercent, locale);
    }
    return point.p10 || !hasBands ? QString()
                                  : withNarrowSpaces(QCoreApplication::translate("Chart", "10–90 %: %1")
                                            .arg(notEnoughText(point.hours.valid, percentileValues, locale)));
}

void addKey(ProfileChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const ProfileCurve &curve = chart.curves[i];
        QString days = QCoreApplication::translate("Chart", "%n day(s)", nullptr, curve.days);
        if (std::ranges::none_of(
                curve.points, [](const ProfilePoint &point) { return point.mean.has_value(); })) {
            days += QStringLiteral(": ") % QCoreApplication::translate("Chart", "too little data");
        }
        const bool isAlone = chart.curves.size() == 1;
        chart.key.push_back({Sign::Line, curve.name % QStringLiteral(", ") % days, curve.role,
            isAlone ? std::nullopt : std::optional(static_cast<int>(i))});
    }
    for (const ProfileCurve &curve : chart.curves) {
        if (curve.band == ProfileBand::Percentiles) {
            chart.key.push_back({Sign::Band, QCoreApplication::translate("Chart", "10–90 % of the hours")});
        } else if (curve.band == ProfileBand::Range) {
            chart.key.push_back(
                {Sign::Band, QCoreApplication::translate("Chart", "lowest to highest hour (n < 50)")});
        }
    }
    if (chart.isWeekly && std::ranges::any_of(chart.curves.front().points, &ProfilePoint::isGap)) {
        chart.key.push_back({Sign::Gap, QCoreApplication::translate("Chart", "too little data")});
    }
    chart.key.push_back({Sign::Night, QCoreApplication::translate("Chart", "Night 22–6")});
}

/** 'Highest 9–10, lowest 3–4' of the first curve. */
void describe(ProfileChart &chart)
{
    const ProfileCurve &curve = chart.curves.front();
    const auto extremes = extremesOf(curve);
    if (!extremes) {
        chart.emptyText = notEnoughText(chart.coverage, neededPercent, chart.locale);
        return;
    }
    const auto text = [&](std::size_t at) {
        const int clock = static_cast<int>(at % 24);
        const QString day = chart.isWeekly
            ? QString(weekdayNames(chart.locale)[static_cast<qsizetype>(at / 24)] % u' ')
            : QString();
        return QString(numberText(*curve.points[at].mean, chart.decimals, chart.unit, chart.locale)
            % QStringLiteral(" (") % day % hourName(clock, chart.locale) % u')');
    };
    chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: %4 highest %5, lowest %6. %7.")
                            .arg(chart.title, chart.quantity, chart.periodText, curve.name,
                                text(extremes->second), text(extremes->first), chart.coverageText);
}

} // namespace

std::optional<std::pair<std::size_t, std::size_t>> extremesOf(const ProfileCurve &curve)
{
    std::optional<std::size_t> least;
    std::optional<std::size_t> largest;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        if (const auto &mean = curve.points[i].mean) {
            least = !least || *mean < *curve.points[*least].mean ? i : *least;
            largest = !largest || *mean > *curve.points[*largest].mean ? i : *largest;
        }
    }
    return least ? std::optional(std::pair(*least, *largest)) : std::nullopt;
}

void giveBands(std::span<ProfileCurve> curves)
{
    const auto hasSome = [](const ProfileCurve &curve, qint64 hours) {
        return std::ranges::any_of(curve.points,
            [hours](const ProfilePoint &point) { return point.mean && point.hours.valid >= hours; });
    };
    bool hasPercentiles = true;
    for (const ProfileCurve &curve : curves) {
        hasPercentiles &= hasSome(curve, percentileValues) || !hasSome(curve, 1);
    }
    const ProfileBand band = hasPercentiles ? ProfileBand::Percentiles : ProfileBand::Range;
    for (ProfileCurve &curve : curves) {
        curve.band = hasSome(curve, 2) ? band : ProfileBand::None; // one hour has no range
    }
}

std::optional<std::pair<double, double>> bandAt(const ProfileCurve &curve, std::size_t point)
{
    const ProfilePoint &at = curve.points[point];
    if (curve.band == ProfileBand::Percentiles && at.p10 && at.p90) {
        return std::pair(*at.p10, *at.p90);
    }
    if (curve.band == ProfileBand::Range && at.least && at.largest) {
        return std::pair(*at.least, *at.largest);
    }
    return std::nullopt;
}

ProfileChart profileChart(const ChartHours &hours, bool isWeekly, const ChartOptions &options)
{
    ProfileChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    chart.isWeekly = isWeekly;
    const QString title = isWeekly ? QCoreApplication::translate("Chart", "Weekly profile")
                                   : QCoreApplication::translate("Chart", "Daily profile by day type");
    const bool hasBand = hours.averaging() != Averaging::Vector;
    const QString quantity = quantityTitle(hours) % QStringLiteral(" · ") % hours.unit;
    if (!begin(chart, hours, title, quantity) || !hasBand) {
        if (!hasBand) {
            chart.emptyText = QCoreApplication::translate(
                "Chart", "Directions have no mean course of the day. A wind rose shows them.");
        }
        return chart;
    }
    addCurves(chart, hours);
    describe(chart);
    if (chart.isEmpty()) {
        return chart;
    }
    addAxes(chart, hours.averaging() == Averaging::Sum, false);
    addKey(chart);
    chart.note = isWeekly ? QString() : specialDaysNote(hours);
    chart.limits = chartLimits(
        options, hours.quantity, LimitedValue::Hours, lastDayOf(hours), limitedStations({&hours, 1}));
    return chart;
}

ProfileChart hourChart(ChartFrame frame, ProfileCurve curve, const std::optional<ChartLimit> &limit)
{
    ProfileChart chart;
    static_cast<ChartFrame &>(chart) = std::move(frame);
    chart.demoText = chart.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    for (const ProfilePoint &point : curve.points) {
        chart.coverage.valid += point.hours.valid;
        chart.coverage.total += point.hours.total;
    }
    chart.coverageText =
        QCoreApplication::translate("Chart", "Coverage %1").arg(percentText(chart.coverage, chart.locale));
    chart.curves.push_back(std::move(curve));
    describe(chart);
    if (chart.isEmpty()) {
        chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: no data.")
                                .arg(chart.title, chart.quantity, chart.periodText);
        return chart;
    }
    if (limit) {
        chart.limits = {*limit};
    }
    addAxes(chart, true, true);
    addKey(chart);
    return chart;
}

int markCount(const ProfileChart &chart)
{
    return chart.curves.empty() ? 0 : static_cast<int>(chart.curves.front().points.size());
}

QStringList markLines(const ProfileChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const int hour = chart.firstHour + mark;
    const QString clock = hourName(hour % 24, chart.locale);
    QStringList lines{chart.isWeekly ? QString(weekdayNames(chart.locale)[hour / 24] % u' ' % clock) : clock};
    for (const ProfileCurve &curve : chart.curves) {
        if (curve.isHidden) {
            continue;
        }
        const auto at = static_cast<std::size_t>(mark);
        const ProfilePoint &point = curve.points[at];
        QString text = point.mean ? numberText(*point.mean, chart.decimals, chart.unit, chart.locale)
                                  : notEnoughText(point.hours, neededPercent, chart.locale);
        if (const auto band = bandAt(curve, at)) {
            text += QStringLiteral(" (")
                % QCoreApplication::translate("Chart", "%1 to %2")
                      .arg(numberText(band->first, chart.decimals, chart.locale),
                          numberText(band->second, chart.decimals, chart.locale))
                % u')';
        }
        lines << curve.name % QStringLiteral(": ") % text % QStringLiteral(" · ")
                % countText(point.hours.valid, chart.locale);
    }
    return lines;
}

ChartTable tableOf(const ProfileChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "Days"), {}, 0, true}};
    if (chart.isWeekly) {
        table.columns.front().title = QCoreApplication::translate("Chart", "Weekday");
    } else if (!chart.curveHeading.isEmpty()) {
        table.columns.front().title = chart.curveHeading;
    }
    table.columns.push_back({QCoreApplication::translate("Chart", "Hour"), {}, 0, true});
    const bool hasBands = std::ranges::any_of(
        chart.curves, [](const ProfileCurve &curve) { return curve.band != ProfileBand::None; });
    QStringList values{QCoreApplication::translate("Chart", "Mean")};
    if (hasBands) {
        values << QCoreApplication::translate("Chart", "10th percentile")
               << QCoreApplication::translate("Chart", "90th percentile")
               << QCoreApplication::translate("Chart", "Lowest")
               << QCoreApplication::translate("Chart", "Highest");
    }
    for (const QString &title : std::as_const(values)) {
        table.columns.push_back({title, chart.unit, chart.decimals});
    }
    table.columns.push_back({QCoreApplication::translate("Chart", "Valid hours"), {}, 0});
    table.columns.push_back({QCoreApplication::translate("Chart", "Hours"), {}, 0});
    table.columns.push_back({QCoreApplication::translate("Chart", "Note"), {}, 0, true});
    const QStringList weekdays = weekdayNames(chart.locale);
    for (const ProfileCurve &curve : chart.curves) {
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            const ProfilePoint &point = curve.points[i];
            const int hour = chart.firstHour + static_cast<int>(i);
            std::vector<ChartCell> row{chart.isWeekly ? weekdays[hour / 24] : curve.name,
                hourName(hour % 24, chart.locale), cellOf(point.mean)};
            if (hasBands) {
                for (const auto &value : {point.p10, point.p90, point.least, point.largest}) {
                    row.push_back(cellOf(value));
                }
            }
            row.emplace_back(static_cast<double>(point.hours.valid));
            row.emplace_back(static_cast<double>(point.hours.total));
            row.emplace_back(missingNote(point, hasBands, chart.locale));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace stadtblick
