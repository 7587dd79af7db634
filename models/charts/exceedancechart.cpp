#include "models/charts/exceedancechart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartdays.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace stadtblick {

namespace {

constexpr int neededPercent = 90; // domain.md section 7: below it 'at least'

/** Levels by their nights: what action planning looks at beside LDEN; ozone by its 8-hour means. */
ChartStatistic exceedanceStatistic(const ChartHours &hours, ChartStatistic wanted)
{
    if (wanted == ChartStatistic::Usual && hours.averaging() == Averaging::Energetic) {
        return ChartStatistic::LNight;
    }
    if (wanted == ChartStatistic::Usual && hours.key() == QLatin1StringView("o3")) {
        return ChartStatistic::EightHours;
    }
    return dayStatisticFor(hours.quantity, wanted);
}

QString countTextOf(const ExceedanceBar &bar, const QLocale &locale)
{
    const QString count = numberText(bar.count, 0, locale);
    if (bar.undecided == 0 && !bar.isAtLeast) {
        return count;
    }
    return bar.isAtLeast ? QString(QStringLiteral("≥ ") % count)
                         : QString(count % QStringLiteral(" (+") % QString::number(bar.undecided) % u')');
}

/** Days or hours by their calendar year; all of a year count, also those that the period doesn't hold. */
class Years
{
public:
    explicit Years(bool areHours)
        : m_perDay(areHours ? 24 : 1)
    { }

    void add(int year, std::optional<bool> isAbove)
    {
        ExceedanceBar &bar = ofYear(year);
        bar.coverage.valid += isAbove ? 1 : 0;
        bar.count += isAbove.value_or(false) ? 1 : 0;
        bar.undecided += isAbove ? 0 : 1;
    }

    /** One that the filters leave out. */
    void leaveOut(int year) { --ofYear(year).coverage.total; }

    std::vector<ExceedanceBar> bars(const QLocale &locale) const
    {
        std::vector<ExceedanceBar> bars;
        for (const auto &[year, counted] : m_years) {
            if (counted.coverage.valid + counted.undecided == 0) {
                continue; // the filters leave nothing of it
            }
            ExceedanceBar &bar = bars.emplace_back(counted);
            bar.label = QString::number(year);
            bar.isAtLeast = !bar.coverage.reaches(neededPercent);
            bar.countText = countTextOf(bar, locale);
        }
        return bars;
    }

private:
    ExceedanceBar &ofYear(int year)
    {
        const auto [at, isNew] = m_years.try_emplace(year);
        if (isNew) {
            at->second.coverage.total = m_perDay * QDate(year, 1, 1).daysInYear();
        }
        return at->second;
    }

    qint64 m_perDay;
    std::map<int, ExceedanceBar> m_years;
};

std::vector<ExceedanceBar> dayBars(const std::vector<ChartDayValue> &days, const QLocale &locale)
{
    Years years(false);
    for (const ChartDayValue &day : days) {
        if (day.isLeftOut) {
            years.leaveOut(day.date.year());
        } else {
            years.add(day.date.year(), day.isAbove);
        }
    }
    return years.bars(locale);
}

std::vector<ExceedanceBar> hourBars(const ChartHours &hours, const DayThreshold &threshold)
{
    Years years(true);
    for (const ChartHour &hour : hours.hours) {
        const int year = hours.days[static_cast<std::size_t>(hour.day)].date.year();
        if (hour.isIn) {
            years.add(year, hour.value ? std::optional(passes(*hour.value, threshold)) : std::nullopt);
        } else {
            years.leaveOut(year);
        }
    }
    return years.bars(hours.locale);
}

/** '2025: 3, 2026: ≥ 12'. */
QString countsText(const std::vector<ExceedanceBar> &bars)
{
    QStringList counts;
    for (const ExceedanceBar &bar : bars) {
        counts << bar.label % QStringLiteral(": ") % bar.countText;
    }
    return counts.join(QStringLiteral(", "));
}

/** What the limit of hourly means says beside that of days. */
void addHours(ExceedanceChart &chart, const ChartHours &hours)
{
    const auto threshold = hourThreshold(hours);
    if (!threshold) {
        return;
    }
    QString text = QCoreApplication::translate("Chart", "Hours with %1 (%2): %3.")
                       .arg(threshold->name, threshold->origin, countsText(hourBars(hours, *threshold)));
    if (threshold->allowed) {
        text += u' '
            % QCoreApplication::translate(
                "Chart", "Allowed: %n hour(s) a year.", nullptr, *threshold->allowed);
    }
    chart.note += (chart.note.isEmpty() ? QString() : QStringLiteral(" ")) % text;
}

QString allowedText(const ExceedanceChart &chart, int count)
{
    return chart.countsHours ? QCoreApplication::translate("Chart", "allowed: %n hour(s)", nullptr, count)
                             : QCoreApplication::translate("Chart", "allowed: %n day(s)", nullptr, count);
}

void addKey(ExceedanceChart &chart, const DayThreshold &threshold)
{
    const QString rule = threshold.origin.isEmpty()
        ? threshold.name
        : QString(threshold.name % QStringLiteral(" (") % threshold.origin % u')');
    chart.key.push_back({ChartKeyEntry::Sign::Text, rule});
    const bool isPartly = std::ranges::any_of(
        chart.bars, [](const ExceedanceBar &bar) { return bar.undecided > 0 || bar.isAtLeast; });
    if (!isPartly) {
        return;
    }
    if (std::ranges::any_of(chart.bars, [](const ExceedanceBar &bar) { return bar.undecided > 0; })) {
        chart.key.push_back({ChartKeyEntry::Sign::Gap, QCoreApplication::translate("Chart", "not decided")});
    }
    const QString note = chart.countsHours
        ? QCoreApplication::translate("Chart",
              "(+n): hours that were measured too little to say; ≥: less than 90 % of the year's hours are "
              "decided.")
        : QCoreApplication::translate("Chart",
              "(+n): days that were measured too little to say; ≥: less than 90 % of the year's days are "
              "decided.");
    chart.note = withNarrowSpaces(note);
}

/** Coverage, axis and the allowed count. */
void addAxis(ExceedanceChart &chart, const DayThreshold &threshold)
{
    int largest = threshold.allowed.value_or(0);
    chart.coverage = {};
    for (const ExceedanceBar &bar : chart.bars) {
        largest = std::max(largest, bar.count);
        // Of the period: what a bar leaves undecided lies in it.
        chart.coverage.valid += bar.coverage.valid;
        chart.coverage.total += bar.coverage.valid + bar.undecided;
    }
    chart.coverageText =
        QCoreApplication::translate("Chart", "Coverage %1").arg(percentText(chart.coverage, chart.locale));
    chart.axis = valueAxis(0, std::max(largest, 4), true, chart.locale);
    if (threshold.allowed) {
        chart.limits.push_back({double(*threshold.allowed), allowedText(chart, *threshold.allowed)});
    }
}

} // namespace

ExceedanceChart exceedanceChart(const ChartHours &hours, const ChartOptions &options)
{
    ExceedanceChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    ChartStatistic statistic = exceedanceStatistic(hours, options.statistic);
    auto threshold = dayThreshold(hours, statistic, options);
    if (!threshold && options.statistic == ChartStatistic::Usual) {
        threshold = hourThreshold(hours);
        chart.countsHours = threshold.has_value();
    }
    if (!threshold && options.statistic == ChartStatistic::Usual) {
        statistic = ChartStatistic::Maximum;
        threshold = ownThreshold(hours, options);
    }
    chart.unit = chart.countsHours ? QCoreApplication::translate("Chart", "hours")
                                   : QCoreApplication::translate("Chart", "days");
    chart.decimals = 0;
    const QString title = chart.countsHours
        ? QCoreApplication::translate("Chart", "Exceedance hours per year")
        : QCoreApplication::translate("Chart", "Exceedance days per year");
    const QString what = quantityTitle(hours) % QStringLiteral(" · ")
        % (threshold ? threshold->name : dayStatisticName(statistic));
    if (!begin(chart, hours, title, what, statistic)) {
        return chart;
    }
    if (!threshold) {
        chart.emptyText =
            QCoreApplication::translate("Chart", "There is no limit for %1. The city's profile can name one.")
                .arg(hours.name);
        return chart;
    }
    chart.bars = chart.countsHours ? hourBars(hours, *threshold)
                                   : dayBars(dayValues(hours, statistic, threshold), hours.locale);
    addAxis(chart, *threshold);
    addKey(chart, *threshold);
    if (!chart.countsHours && !options.threshold) {
        addHours(chart, hours);
    }
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: %4. %5.")
            .arg(chart.title, chart.quantity, chart.periodText, countsText(chart.bars), chart.coverageText);
    return chart;
}

int markCount(const ExceedanceChart &chart)
{
    return static_cast<int>(chart.bars.size());
}

QStringList markLines(const ExceedanceChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const ExceedanceBar &bar = chart.bars[static_cast<std::size_t>(mark)];
    if (chart.countsHours) {
        QStringList lines{
            bar.label, QCoreApplication::translate("Chart", "%n hour(s) above", nullptr, bar.count)};
        if (bar.undecided > 0) {
            lines << QCoreApplication::translate("Chart", "%n hour(s) undecided", nullptr, bar.undecided);
        }
        return lines << QCoreApplication::translate("Chart", "%1 of %2 hours decided")
                            .arg(bar.coverage.valid)
                            .arg(bar.coverage.total);
    }
    QStringList lines{bar.label, QCoreApplication::translate("Chart", "%n day(s) above", nullptr, bar.count)};
    if (bar.undecided > 0) {
        lines << QCoreApplication::translate("Chart", "%n day(s) undecided", nullptr, bar.undecided);
    }
    return lines << QCoreApplication::translate("Chart", "%1 of %2 days decided")
                        .arg(bar.coverage.valid)
                        .arg(bar.coverage.total);
}

ChartTable tableOf(const ExceedanceChart &chart)
{
    ChartTable table;
    const bool isHours = chart.countsHours;
    table.columns = {{QCoreApplication::translate("Chart", "Year"), {}, 0, true},
        {isHours ? QCoreApplication::translate("Chart", "Hours above")
                 : QCoreApplication::translate("Chart", "Days above"),
            {}, 0},
        {isHours ? QCoreApplication::translate("Chart", "Undecided hours")
                 : QCoreApplication::translate("Chart", "Undecided days"),
            {}, 0},
        {isHours ? QCoreApplication::translate("Chart", "Decided hours")
                 : QCoreApplication::translate("Chart", "Decided days"),
            {}, 0},
        {isHours ? QCoreApplication::translate("Chart", "Hours")
                 : QCoreApplication::translate("Chart", "Days"),
            {}, 0},
        {QCoreApplication::translate("Chart", "Note"), {}, 0, true}};
    for (const ExceedanceBar &bar : chart.bars) {
        table.rows.push_back({bar.label, double(bar.count), double(bar.undecided),
            static_cast<double>(bar.coverage.valid), static_cast<double>(bar.coverage.total),
            bar.isAtLeast ? QCoreApplication::translate("Chart", "at least") : QString()});
    }
    return table;
}

} // namespace stadtblick
