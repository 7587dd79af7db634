#include "models/charts/chartzoom.h"

#include "models/charts/axes.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace stadtblick {

namespace {

constexpr double closestValues = 0.02; ///< of the whole axis
constexpr double fewestRows = 5;
constexpr double fewestBoxes = 3;
constexpr double fewestMonths = 1;
constexpr double fewestHours = 6;

/** The items of a list that a window shows: whole ones, at least one. */
struct ItemRange
{
    std::size_t first = 0;
    std::size_t count = 0;
};

ItemRange itemsIn(AxisWindow window, std::size_t count)
{
    const auto all = static_cast<double>(count);
    const auto wanted = static_cast<std::size_t>(std::llround((window.to - window.from) * all));
    const std::size_t shown = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(1, count));
    const auto first = static_cast<std::size_t>(std::llround(window.from * all));
    return {std::min(first, count - std::min(shown, count)), std::min(shown, count)};
}

template <typename Item>
void keep(std::vector<Item> &items, ItemRange range)
{
    const auto from = items.begin() + static_cast<std::ptrdiff_t>(range.first);
    std::vector<Item> kept(from, from + static_cast<std::ptrdiff_t>(range.count));
    items = std::move(kept);
}

/** '21–40 of 200': else a part would be taken for the whole. */
void tellPart(ChartFrame &chart, ItemRange range, std::size_t count)
{
    const QString text = QCoreApplication::translate("Chart", "%1–%2 of %3")
                             .arg(range.first + 1)
                             .arg(range.first + range.count)
                             .arg(count);
    chart.key.push_back({ChartKeyEntry::Sign::Text, text});
}

ValueAxis within(const ValueAxis &whole, AxisWindow window, const QLocale &locale)
{
    const double span = whole.to - whole.from;
    ValueAxis part;
    part.from = whole.from + window.from * span;
    part.to = whole.from + window.to * span;
    part.ticks = valueAxis(part.from, part.to, false, locale).ticks;
    std::erase_if(
        part.ticks, [&](const ValueTick &tick) { return tick.value < part.from || tick.value > part.to; });
    return part;
}

ScatterChart zoomedPart(ScatterChart chart, AxisWindow window)
{
    chart.xAxis = within(chart.xAxis, window, chart.locale);
    std::erase_if(chart.points,
        [&](const ScatterPoint &point) { return point.x < chart.xAxis.from || point.x > chart.xAxis.to; });
    return chart;
}

HistogramChart zoomedPart(HistogramChart chart, AxisWindow window)
{
    chart.values = within(chart.values, window, chart.locale);
    // Whole classes only: a cut one would look as if it were another.
    std::erase_if(chart.bars,
        [&](const HistogramBar &bar) { return bar.from < chart.values.from || bar.to > chart.values.to; });
    return chart;
}

DurationChart zoomedPart(DurationChart chart, AxisWindow window)
{
    const ValueAxis part = within({0, 100, {}}, window, chart.locale);
    chart.percentFrom = part.from;
    chart.percentTo = part.to;
    chart.percentTicks = part.ticks;
    if (!chart.percentTicks.empty()) {
        chart.percentTicks.back().label += QStringLiteral("\u202f%");
    }
    return chart;
}

RankingChart zoomedPart(RankingChart chart, AxisWindow window)
{
    const ItemRange range = itemsIn(window, chart.rows.size());
    tellPart(chart, range, chart.rows.size());
    keep(chart.rows, range);
    chart.firstRow = static_cast<int>(range.first);
    return chart;
}

ChangeChart zoomedPart(ChangeChart chart, AxisWindow window)
{
    const ItemRange range = itemsIn(window, chart.rows.size());
    tellPart(chart, range, chart.rows.size());
    keep(chart.rows, range);
    return chart;
}

BoxChart zoomedPart(BoxChart chart, AxisWindow window)
{
    const ItemRange range = itemsIn(window, chart.boxes.size());
    tellPart(chart, range, chart.boxes.size());
    keep(chart.boxes, range);
    return chart;
}

CalendarChart zoomedPart(CalendarChart chart, AxisWindow window)
{
    const ItemRange range = itemsIn(window, static_cast<std::size_t>(chart.months.size()));
    std::vector<CalendarDay> days;
    std::size_t month = 0;
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        month += i > 0 && chart.days[i].date.day() == 1 ? 1 : 0;
        if (month >= range.first && month < range.first + range.count) {
            days.push_back(chart.days[i]);
        }
    }
    chart.days = std::move(days);
    chart.months = chart.months.mid(static_cast<qsizetype>(range.first), static_cast<qsizetype>(range.count));
    return chart;
}

/** Ticks of some hours of a profile, in steps that leave room for their labels. */
std::vector<ValueTick> hourTicks(const ProfileChart &chart, int first, int last)
{
    const int length = last - first;
    const int step = length <= 8 ? 1 : length <= 16 ? 2 : length <= 24 ? 3 : length <= 48 ? 6 : 12;
    const QStringList weekdays = weekdayNames(chart.locale);
    std::vector<ValueTick> ticks;
    for (int hour = (first + step - 1) / step * step; hour <= last; hour += step) {
        const bool isDay = chart.isWeekly && hour % 24 == 0;
        const QString clock = QString::number(chart.isWeekly ? hour % 24 : hour);
        ticks.push_back({static_cast<double>(hour), isDay ? weekdays[hour / 24 % 7] : clock});
    }
    if (!chart.isWeekly && !ticks.empty()) {
        ticks.back().label =
            QCoreApplication::translate("Chart", "%1 h", "the clock at an axis' end").arg(ticks.back().label);
    }
    return ticks;
}

ProfileChart zoomedPart(ProfileChart chart, AxisWindow window)
{
    if (chart.curves.empty()) {
        return chart;
    }
    constexpr int longestWithClock = 72;
    const ItemRange range = itemsIn(window, chart.curves.front().points.size());
    for (ProfileCurve &curve : chart.curves) {
        keep(curve.points, range);
    }
    chart.firstHour = static_cast<int>(range.first);
    const int last = chart.firstHour + static_cast<int>(range.count);
    if (!chart.isWeekly || last - chart.firstHour <= longestWithClock) {
        chart.hourTicks = hourTicks(chart, chart.firstHour, last);
        chart.tickMiddle = 0;
        return chart;
    }
    // Days whose middle is out of view have no label, and none at the other end of the axis.
    std::erase_if(chart.hourTicks, [&](const ValueTick &tick) {
        const double middle = tick.value + chart.tickMiddle;
        return tick.value < chart.firstHour || middle > last;
    });
    return chart;
}

/** How many rows, boxes, months or hours a chart has, and the fewest that are shown; absent: a value axis. */
std::optional<std::pair<double, double>> itemsOf(const Chart &chart)
{
    const auto counted = [](auto count, double fewest) {
        return std::optional(std::pair(static_cast<double>(count), fewest));
    };
    if (const auto *ranking = std::get_if<RankingChart>(&chart)) {
        return counted(ranking->rows.size(), fewestRows);
    }
    if (const auto *change = std::get_if<ChangeChart>(&chart)) {
        return counted(change->rows.size(), fewestRows);
    }
    if (const auto *box = std::get_if<BoxChart>(&chart)) {
        return counted(box->boxes.size(), fewestBoxes);
    }
    if (const auto *calendar = std::get_if<CalendarChart>(&chart)) {
        return counted(calendar->months.size(), fewestMonths);
    }
    if (const auto *profile = std::get_if<ProfileChart>(&chart)) {
        return counted(profile->curves.empty() ? 0 : profile->curves.front().points.size(), fewestHours);
    }
    return std::nullopt;
}

} // namespace

bool isZoomable(const Chart &whole)
{
    if (const auto items = itemsOf(whole)) {
        return !frameOf(whole).isEmpty() && items->first > items->second;
    }
    return std::holds_alternative<ScatterChart>(whole) || std::holds_alternative<HistogramChart>(whole)
        || std::holds_alternative<DurationChart>(whole);
}

bool zoomsRows(const Chart &chart)
{
    return std::holds_alternative<RankingChart>(chart) || std::holds_alternative<ChangeChart>(chart);
}

bool hasSteps(const Chart &chart)
{
    return zoomsRows(chart) || std::holds_alternative<BoxChart>(chart);
}

double closestShare(const Chart &whole)
{
    const auto items = itemsOf(whole);
    return items && items->first > 0 ? std::min(1.0, items->second / items->first) : closestValues;
}

double smallestStep(const Chart &whole)
{
    const auto items = itemsOf(whole);
    return items && items->first > 0 ? 1 / items->first : 0;
}

Chart zoomed(const Chart &chart, AxisWindow window)
{
    if (window.isWhole() || !isZoomable(chart)) {
        return chart;
    }
    return std::visit(
        [window](const auto &kind) -> Chart {
            if constexpr (requires { zoomedPart(kind, window); }) {
                return zoomedPart(kind, window);
            } else {
                return kind;
            }
        },
        chart);
}

AxisWindow zoomedAt(AxisWindow window, double at, double factor, double closest)
{
    const double span = window.to - window.from;
    const double length = std::clamp(span * factor, closest, 1.0);
    const double anchor = window.from + at * span;
    const double from = std::clamp(anchor - at * length, 0.0, 1.0 - length);
    return {from, from + length};
}

AxisWindow moved(AxisWindow window, double by)
{
    const double span = window.to - window.from;
    const double from = std::clamp(window.from + by * span, 0.0, 1.0 - span);
    return {from, from + span};
}

} // namespace stadtblick
