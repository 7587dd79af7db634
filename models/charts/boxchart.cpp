#include "models/charts/boxchart.h"

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
#include <map>

namespace stadtblick {

namespace {

constexpr double whiskerBoxes = 1.5; // Tukey's

/** Values and hours of a box before they are summed up. */
struct BoxValues
{
    std::vector<double> values;
    Coverage coverage;
};

ChartBox boxOf(const QString &label, BoxValues collected, const ChartHours &hours)
{
    ChartBox box;
    box.label = label;
    box.coverage = collected.coverage;
    box.count = static_cast<int>(collected.values.size());
    box.reason = missingPercentiles(box.count, box.coverage, hours.locale);
    if (box.reason.isEmpty()) {
        box.summary = boxSummary(std::move(collected.values));
        box.medianText = numberText(box.summary->median, std::max(0, hours.decimals - 1), hours.locale);
        return box;
    }
    std::ranges::sort(collected.values);
    if (box.count >= percentileValues) {
        collected.values = {collected.values.front(), collected.values.back()};
    }
    box.values = std::move(collected.values);
    return box;
}

/** A box a key, in the keys' order. */
template <typename KeyOf, typename LabelOf>
void addGroups(BoxChart &chart, const ChartHours &hours, KeyOf keyOf, LabelOf labelOf)
{
    std::map<int, BoxValues> groups;
    for (const ChartHour &hour : hours.hours) {
        if (!hour.isIn) {
            continue;
        }
        BoxValues &group = groups[keyOf(hours.days[static_cast<std::size_t>(hour.day)])];
        ++group.coverage.total;
        if (hour.value) {
            ++group.coverage.valid;
            group.values.push_back(*hour.value);
        }
    }
    for (auto &[key, group] : groups) {
        const auto [label, shortLabel] = labelOf(key);
        chart.boxes.push_back(boxOf(label, std::move(group), hours));
        chart.boxes.back().shortLabel = shortLabel;
    }
}

/** Whether the hours that the filters let through are of more than one year: then a month's name alone is two
 * boxes'.
 */
bool isOfSeveralYears(const ChartHours &hours)
{
    const auto yearOf = [&](const ChartHour &hour) {
        return hours.days[static_cast<std::size_t>(hour.day)].date.year();
    };
    const auto first = std::ranges::find_if(hours.hours, &ChartHour::isIn);
    return std::any_of(first, hours.hours.end(),
        [&](const ChartHour &hour) { return hour.isIn && yearOf(hour) != yearOf(*first); });
}

/** Whole and short name of a month, counted from the year 0. */
std::pair<QString, QString> monthLabels(int months, bool hasYear, const QLocale &locale)
{
    const int month = months % 12 + 1;
    const QString year =
        hasYear ? QString(u' ' % QString::number(months / 12 % 100).rightJustified(2, u'0')) : QString();
    return {monthName(month, locale) % year, locale.standaloneMonthName(month, QLocale::NarrowFormat) % year};
}

void addBoxes(BoxChart &chart, std::span<const ChartHours> series)
{
    const ChartHours &first = series.front();
    switch (chart.grouping) {
    case BoxGrouping::Month:
        addGroups(
            chart, first, [](const DayWindows &day) { return day.date.year() * 12 + day.date.month() - 1; },
            [&, hasYear = isOfSeveralYears(first)](
                int key) { return monthLabels(key, hasYear, first.locale); });
        break;
    case BoxGrouping::DayType:
        addGroups(
            chart, first, [](const DayWindows &day) { return static_cast<int>(day.type); },
            [](int key) { return std::pair(dayTypeName(static_cast<DayType>(key)), QString()); });
        break;
    case BoxGrouping::Station:
        for (const ChartHours &hours : series) {
            if (hours.unit == first.unit) {
                chart.boxes.push_back(
                    boxOf(seriesLabel(hours, series), {hours.values(), hours.coverage()}, hours));
            }
        }
        break;
    }
}

void addAxis(BoxChart &chart, const ChartHours &hours)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const ChartBox &box : chart.boxes) {
        if (box.summary) {
            const BoxSummary &summary = *box.summary;
            least = std::min(
                {least, summary.lowWhisker, summary.outliers.empty() ? least : summary.outliers.front()});
            largest = std::max(
                {largest, summary.highWhisker, summary.outliers.empty() ? largest : summary.outliers.back()});
        } else if (!box.values.empty()) {
            least = std::min(least, box.values.front());
            largest = std::max(largest, box.values.back());
        }
    }
    chart.axis = valueAxis(least, largest, hours.averaging() == Averaging::Sum, hours.locale);
}

/** What stands for a box that has too little data. */
void addKey(BoxChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    const auto hasAny = [&](bool isMany) {
        return std::ranges::any_of(chart.boxes, [isMany](const ChartBox &box) {
            return !box.values.empty() && (box.count >= percentileValues) == isMany;
        });
    };
    if (hasAny(false)) {
        chart.key.push_back(
            {Sign::OpenDot, QCoreApplication::translate("Chart", "single hours, too few for a box")});
    }
    if (hasAny(true)) {
        chart.key.push_back({Sign::Uncertain,
            QCoreApplication::translate("Chart", "lowest to highest, too little data for a box")});
    }
}

void addNote(BoxChart &chart, const ChartHours &first)
{
    QStringList sentences;
    const auto hasBox = [](const ChartBox &box) { return box.summary.has_value(); };
    if (std::ranges::any_of(chart.boxes, hasBox)) {
        sentences << withNarrowSpaces(QCoreApplication::translate("Chart",
            "Box 25–75 %, line median, whiskers at most 1.5 box heights, beyond them single hours."));
    }
    if (!std::ranges::all_of(chart.boxes, hasBox)) {
        sentences << QCoreApplication::translate("Chart", "A box needs %1 values and %2 of the hours.")
                         .arg(percentileValues)
                         .arg(percentText(percentileCoverage, chart.locale));
    }
    if (chart.grouping == BoxGrouping::DayType) {
        sentences << specialDaysNote(first);
    }
    sentences.removeAll(QString());
    chart.note = sentences.join(u' ');
}

/** The box with the highest median, or that there are only single values. */
void describe(BoxChart &chart)
{
    const auto highest = std::ranges::max_element(chart.boxes, {}, [](const ChartBox &box) {
        return box.summary ? box.summary->median : -std::numeric_limits<double>::infinity();
    });
    if (!highest->summary) {
        chart.description =
            QCoreApplication::translate("Chart", "%1, %2, %3: %4, no box. %5.")
                .arg(chart.title, chart.quantity, chart.periodText, highest->reason, chart.coverageText);
        return;
    }
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: %n box(es), highest median %4 (%5). %6.", nullptr,
            static_cast<int>(chart.boxes.size()))
            .arg(chart.title, chart.quantity, chart.periodText,
                numberText(highest->summary->median, chart.decimals, chart.unit, chart.locale),
                highest->label, chart.coverageText);
}

QString titleOf(BoxGrouping grouping)
{
    switch (grouping) {
    case BoxGrouping::Month:
        return QCoreApplication::translate("Chart", "Box plot by month");
    case BoxGrouping::DayType:
        return QCoreApplication::translate("Chart", "Box plot by day type");
    case BoxGrouping::Station:
        break;
    }
    return QCoreApplication::translate("Chart", "Box plot by station");
}

} // namespace

std::optional<BoxSummary> boxSummary(std::vector<double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    BoxSummary box;
    box.q1 = *percentileOfSorted(values, 25);
    box.median = *percentileOfSorted(values, 50);
    box.q3 = *percentileOfSorted(values, 75);
    const double reach = whiskerBoxes * (box.q3 - box.q1);
    box.lowWhisker = *std::ranges::lower_bound(values, box.q1 - reach);
    box.highWhisker = *std::prev(std::ranges::upper_bound(values, box.q3 + reach));
    // With few values the quartiles lie between two of them: a whisker never points into its box.
    box.lowWhisker = std::min(box.lowWhisker, box.q1);
    box.highWhisker = std::max(box.highWhisker, box.q3);
    std::ranges::copy_if(values, std::back_inserter(box.outliers),
        [&](double value) { return value < box.q1 - reach || value > box.q3 + reach; });
    return box;
}

BoxChart boxChart(std::span<const ChartHours> series, BoxGrouping grouping, const ChartOptions &options)
{
    BoxChart chart;
    const ChartHours &first = series.front();
    static_cast<ChartFrame &>(chart) = grouping == BoxGrouping::Station ? frameOf(series) : frameOf(first);
    chart.grouping = grouping;
    const QString quantity = quantityTitle(first) % QStringLiteral(" · ")
        % QCoreApplication::translate("Chart", "hourly values, %1").arg(first.unit);
    begin(chart, first, titleOf(grouping), quantity);
    if (first.averaging() == Averaging::Vector) {
        chart.emptyText = QCoreApplication::translate("Chart", "Directions have no order.");
        return chart;
    }
    addBoxes(chart, series);
    const bool isEmpty = std::ranges::all_of(chart.boxes, [](const ChartBox &box) { return box.count == 0; });
    if (isEmpty) {
        return chart;
    }
    chart.emptyText.clear();
    addAxis(chart, first);
    chart.limits = chartLimits(options, first.quantity, LimitedValue::Hours, lastDayOf(first),
        limitedStations(grouping == BoxGrouping::Station ? series : series.first(1)));
    addKey(chart);
    addNote(chart, first);
    describe(chart);
    return chart;
}

int markCount(const BoxChart &chart)
{
    return static_cast<int>(chart.boxes.size());
}

QStringList markLines(const BoxChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const ChartBox &box = chart.boxes[static_cast<std::size_t>(mark)];
    QStringList lines{box.label};
    if (box.summary) {
        const auto text = [&](double value) { return numberText(value, chart.decimals, chart.locale); };
        lines << QCoreApplication::translate("Chart", "Median %1")
                     .arg(numberText(box.summary->median, chart.decimals, chart.unit, chart.locale))
              << QCoreApplication::translate("Chart", "25–75 %: %1 to %2")
                     .arg(text(box.summary->q1), text(box.summary->q3))
              << QCoreApplication::translate("Chart", "Whiskers %1 to %2")
                     .arg(text(box.summary->lowWhisker), text(box.summary->highWhisker));
        if (!box.summary->outliers.empty()) {
            lines << QCoreApplication::translate(
                "Chart", "%n hour(s) beyond them", nullptr, static_cast<int>(box.summary->outliers.size()));
        }
    } else {
        if (!box.values.empty()) {
            lines << QCoreApplication::translate("Chart", "%1 to %2")
                         .arg(numberText(box.values.front(), chart.decimals, chart.locale),
                             numberText(box.values.back(), chart.decimals, chart.unit, chart.locale));
        }
        lines << box.reason;
    }
    return lines << hourCountText(box.coverage, chart.locale);
}

ChartTable tableOf(const BoxChart &chart)
{
    ChartTable table;
    const auto number = [&](const QString &title) {
        table.columns.push_back({title, chart.unit, chart.decimals});
    };
    table.columns.push_back({QCoreApplication::translate("Chart", "Box"), {}, 0, true});
    number(QCoreApplication::translate("Chart", "Low whisker"));
    number(QCoreApplication::translate("Chart", "25 %"));
    number(QCoreApplication::translate("Chart", "Median"));
    number(QCoreApplication::translate("Chart", "75 %"));
    number(QCoreApplication::translate("Chart", "High whisker"));
    table.columns.push_back({QCoreApplication::translate("Chart", "Outliers"), chart.unit, 0, true});
    table.columns.push_back({QCoreApplication::translate("Chart", "Valid hours"), {}, 0});
    table.columns.push_back({QCoreApplication::translate("Chart", "Hours"), {}, 0});
    table.columns.push_back({QCoreApplication::translate("Chart", "Single values"), chart.unit, 0, true});
    table.columns.push_back({QCoreApplication::translate("Chart", "Note"), {}, 0, true});
    const auto list = [&](const std::vector<double> &values) {
        QStringList texts;
        for (const double value : values) {
            texts << numberText(value, chart.decimals, chart.locale);
        }
        return texts.join(QStringLiteral("; "));
    };
    for (const ChartBox &box : chart.boxes) {
        const auto part = [&](double BoxSummary::*value) {
            return box.summary ? ChartCell((*box.summary).*value) : ChartCell();
        };
        table.rows.push_back({box.label, part(&BoxSummary::lowWhisker), part(&BoxSummary::q1),
            part(&BoxSummary::median), part(&BoxSummary::q3), part(&BoxSummary::highWhisker),
            box.summary ? list(box.summary->outliers) : QString(), static_cast<double>(box.coverage.valid),
            static_cast<double>(box.coverage.total),
            box.count < percentileValues ? list(box.values) : QString(), box.reason});
    }
    return table;
}

} // namespace stadtblick
