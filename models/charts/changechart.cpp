#include "models/charts/changechart.h"

#include "models/analysis/comparison.h"
#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

/** Levels by their nights, temperatures and the rest by whole days: the first that fits the statistic. */
const ComparisonIndicator *indicatorFor(const ChartHours &hours, ChartStatistic statistic)
{
    const ComparisonIndicator *first = nullptr;
    for (const ComparisonIndicator &indicator : comparisonIndicators()) {
        if (indicator.quantity != hours.key()) {
            continue;
        }
        const bool isWanted = (statistic == ChartStatistic::LNight && indicator.isNight())
            || (statistic == ChartStatistic::Lden && indicator.mean == DailyMean::Lden)
            || (statistic == ChartStatistic::LDay && indicator.part == DayPart::Daytime);
        if (isWanted) {
            return &indicator;
        }
        first = first ? first : &indicator;
    }
    return first;
}

ComparisonInput inputOf(const ChartHours &side, const ComparisonIndicator &indicator)
{
    ComparisonInput input;
    input.period = side.period;
    input.days =
        dailyValues(std::span(&side.readings, 1), indicator, side.period, side.timeZone, side.vehicles);
    input.areVehiclesCounted = !side.vehicles.empty();
    return input;
}

ChangeRow rowOf(const ChartHours &before, const ChartHours &after, const ComparisonIndicator &indicator)
{
    const Comparison comparison =
        compareDays(inputOf(before, indicator), inputOf(after, indicator), indicator, {});
    ChangeRow row = changeRow(comparison, indicator, after.locale);
    row.source = after.source;
    row.stationId = after.stationId;
    return row;
}

QString dependentText()
{
    return QCoreApplication::translate(
        "Chart", "Neighbouring days resemble each other: intervals are probably too narrow.");
}

void addKey(ChangeChart &chart, ChangeWords words)
{
    using Sign = ChartKeyEntry::Sign;
    const auto has = [&](auto test) { return std::ranges::any_of(chart.rows, test); };
    const bool isLoudness = words == ChangeWords::Loudness;
    const bool isWarmth = words == ChangeWords::Warmth;
    const double far = chart.scale->to;
    chart.key.push_back({Sign::OpenDot,
        chart.isOfSides ? QStringLiteral("A") : QCoreApplication::translate("Chart", "before")});
    chart.key.push_back({Sign::Text,
        chart.isOfSides ? QCoreApplication::translate("Chart", "filled: B")
                        : QCoreApplication::translate("Chart", "filled: after")});
    if (has([](const ChangeRow &row) { return row.isCertain() && *row.difference < 0; })) {
        chart.key.push_back({Sign::Dot,
            isLoudness     ? QCoreApplication::translate("Chart", "quieter")
                : isWarmth ? QCoreApplication::translate("Chart", "cooler")
                           : QCoreApplication::translate("Chart", "less"),
            ChartRole::Ink, std::nullopt, -far});
    }
    if (has([](const ChangeRow &row) { return row.isCertain() && *row.difference > 0; })) {
        chart.key.push_back({Sign::Dot,
            isLoudness     ? QCoreApplication::translate("Chart", "louder")
                : isWarmth ? QCoreApplication::translate("Chart", "warmer")
                           : QCoreApplication::translate("Chart", "more"),
            ChartRole::Ink, std::nullopt, far});
    }
    if (has([](const ChangeRow &row) { return row.difference && !row.isCertain(); })) {
        chart.key.push_back({Sign::Uncertain, QCoreApplication::translate("Chart", "no certain difference")});
    }
}

void addAxis(ChangeChart &chart, bool isFromZero)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const ChangeRow &row : chart.rows) {
        if (row.before && row.after) {
            least = std::min({least, *row.before, *row.after});
            largest = std::max({largest, *row.before, *row.after});
        }
    }
    chart.axis = valueAxis(least, largest, isFromZero, chart.locale);
    // Two colours of the difference scale, well apart from its pale middle.
    chart.scale = ValueScale{ColourScale::Difference, -1, 1, 5, {}};
}

} // namespace

ChangeRow changeRow(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale)
{
    ChangeRow row;
    row.daysBefore = comparison.a.used;
    row.daysAfter = comparison.b.used;
    row.differenceText = QCoreApplication::translate("Chart", "%1 and %2 of %3 days")
                             .arg(row.daysBefore)
                             .arg(row.daysAfter)
                             .arg(Comparison::neededDays);
    if (comparison.result) {
        row.before = comparison.a.mean;
        row.after = comparison.b.mean;
        row.difference = comparison.result->difference;
        row.low = comparison.result->low;
        row.high = comparison.result->high;
        row.isDependent = comparison.isDependent();
        // What rounds to 0 is neither more nor less.
        const bool isMore = *row.difference * std::pow(10, indicator.decimals) >= 0.5;
        const QString sign = isMore ? QStringLiteral("+") : QString();
        row.differenceText =
            sign % numberText(*row.difference, indicator.decimals, indicator.changeUnit(), locale);
    }
    return row;
}

void setChangeRows(
    ChangeChart &chart, std::vector<ChangeRow> rows, const ComparisonIndicator &indicator, bool isFromZero)
{
    chart.rows = std::move(rows);
    std::ranges::stable_sort(chart.rows, {}, [](const ChangeRow &row) {
        return row.difference.value_or(std::numeric_limits<double>::infinity());
    });
    if (!chart.rows.front().difference) {
        chart.emptyText = QCoreApplication::translate("Chart",
            "Not enough data: %1 valid days are needed on each side, there are %2 and %3. Choose a longer "
            "period.")
                              .arg(Comparison::neededDays)
                              .arg(chart.rows.front().daysBefore)
                              .arg(chart.rows.front().daysAfter);
        return;
    }
    chart.emptyText.clear();
    addAxis(chart, isFromZero);
    addKey(chart, indicator.words);
    QStringList notes;
    if (indicator.mean == DailyMean::ByVehicles) {
        notes << QCoreApplication::translate("Chart",
            "Hourly speeds are weighted by the vehicles counted; where none are counted they weigh alike.");
    }
    if (std::ranges::any_of(chart.rows, &ChangeRow::isDependent)) {
        notes << dependentText();
    }
    chart.note = notes.join(u' ');
    const auto certain = std::ranges::count_if(chart.rows, &ChangeRow::isCertain);
    chart.description = QCoreApplication::translate(
        "Chart", "%1, %2, %3: %4 of %5 differences are certain, the first is %6 (%7).")
                            .arg(chart.title, chart.quantity, chart.periodText)
                            .arg(certain)
                            .arg(chart.rows.size())
                            .arg(chart.rows.front().differenceText, chart.rows.front().name);
}

ChangeChart changeChart(
    std::span<const std::pair<ChartHours, ChartHours>> series, const ChartOptions &options)
{
    ChangeChart chart;
    const ChartHours &first = series.front().second;
    std::vector<ChartHours> afters;
    for (const auto &[before, after] : series) {
        afters.push_back(after);
    }
    static_cast<ChartFrame &>(chart) = frameOf(std::span<const ChartHours>(afters));
    const QString before = series.front().first.periodText;
    // A period of one day has no first half of whole days.
    chart.periodText = before.isEmpty()
        ? QCoreApplication::translate("Chart", "%1 (no whole days before)").arg(first.periodText)
        : QCoreApplication::translate("Chart", "before %1, after %2").arg(before, first.periodText);
    const ComparisonIndicator *indicator = indicatorFor(first, options.statistic);
    const QString title = QCoreApplication::translate("Chart", "Before / after");
    begin(chart, first, title,
        indicator ? QString(indicator->name() % QStringLiteral(" · ") % indicator->unit()) : first.name);
    if (!indicator) {
        chart.emptyText =
            QCoreApplication::translate("Chart", "%1 can't be compared day by day.").arg(first.name);
        return chart;
    }
    chart.unit = indicator->unit();
    std::vector<ChangeRow> rows;
    for (const auto &[before, after] : series) {
        if (after.quantity == first.quantity) {
            rows.push_back(rowOf(before, after, *indicator));
            rows.back().name = seriesLabel(after, afters);
        }
        if (options.isCanceled && options.isCanceled()) {
            return chart;
        }
    }
    setChangeRows(chart, std::move(rows), *indicator, first.averaging() == Averaging::Sum);
    return chart;
}

int markCount(const ChangeChart &chart)
{
    return static_cast<int>(chart.rows.size());
}

QStringList markLines(const ChangeChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const ChangeRow &row = chart.rows[static_cast<std::size_t>(mark)];
    if (!row.difference || !row.before || !row.after || !row.low || !row.high) {
        return {row.name, row.differenceText};
    }
    const auto text = [&](double value) { return numberText(value, chart.decimals, chart.locale); };
    return {row.name,
        (chart.isOfSides ? QCoreApplication::translate("Chart", "A %1, B %2")
                         : QCoreApplication::translate("Chart", "before %1, after %2"))
            .arg(text(*row.before), numberText(*row.after, chart.decimals, chart.unit, chart.locale)),
        row.differenceText % QStringLiteral(" · ")
            % QCoreApplication::translate("Chart", "95 %: %1 to %2").arg(text(*row.low), text(*row.high)),
        row.isCertain() ? QCoreApplication::translate("Chart", "not explained by chance")
                        : QCoreApplication::translate("Chart", "no certain difference"),
        QCoreApplication::translate("Chart", "%1 and %2 days").arg(row.daysBefore).arg(row.daysAfter)};
}

ChartTable tableOf(const ChangeChart &chart)
{
    ChartTable table;
    const auto number = [&](const QString &title) {
        table.columns.push_back({title, chart.unit, chart.decimals});
    };
    table.columns.push_back({QCoreApplication::translate("Chart", "Station"), {}, 0, true});
    const bool isOfSides = chart.isOfSides;
    number(isOfSides ? QStringLiteral("A") : QCoreApplication::translate("Chart", "Before"));
    number(isOfSides ? QStringLiteral("B") : QCoreApplication::translate("Chart", "After"));
    number(QCoreApplication::translate("Chart", "Difference"));
    number(QCoreApplication::translate("Chart", "95 % from"));
    number(QCoreApplication::translate("Chart", "95 % to"));
    table.columns.push_back({isOfSides ? QCoreApplication::translate("Chart", "Days A")
                                       : QCoreApplication::translate("Chart", "Days before"),
        {}, 0});
    table.columns.push_back({isOfSides ? QCoreApplication::translate("Chart", "Days B")
                                       : QCoreApplication::translate("Chart", "Days after"),
        {}, 0});
    table.columns.push_back({QCoreApplication::translate("Chart", "Note"), {}, 0, true});
    for (const ChangeRow &row : chart.rows) {
        table.rows.push_back({row.name, cellOf(row.before), cellOf(row.after), cellOf(row.difference),
            cellOf(row.low), cellOf(row.high), double(row.daysBefore), double(row.daysAfter),
            !row.difference       ? row.differenceText
                : row.isDependent ? dependentText()
                                  : QString()});
    }
    return table;
}

} // namespace stadtblick
