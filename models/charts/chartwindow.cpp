#include "models/charts/chartwindow.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace stadtblick {

namespace {

constexpr qint64 longestForNightsMs = qint64(15) * 86'400'000;

std::vector<TimeRange> cutTo(const std::vector<TimeRange> &ranges, TimeRange window)
{
    std::vector<TimeRange> cut;
    for (const TimeRange &range : ranges) {
        const TimeRange part{std::max(range.fromMs, window.fromMs), std::min(range.toMs, window.toMs)};
        if (part.fromMs < part.toMs) {
            cut.push_back(part);
        }
    }
    return cut;
}

/** The names of the flags of some marks: at most two of them, a key is no list. */
QString namesIn(const TimeSeriesChart &chart, const std::function<bool(const FlagMark &)> &isMeant)
{
    constexpr qsizetype most = 2;
    quint8 flags = 0;
    for (const ChartSeries &series : chart.series) {
        for (const FlagMark &mark : series.marks) {
            flags |= !series.isHidden && isMeant(mark) ? mark.flags : quint8(0);
        }
    }
    const QStringList names = flagWords(flags).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    return names.size() <= most
        ? names.join(QStringLiteral(", "))
        : QString(names.first(most).join(QStringLiteral(", ")) % QStringLiteral(" …"));
}

bool isPartSign(const ChartKeyEntry &entry)
{
    using Sign = ChartKeyEntry::Sign;
    static constexpr std::array signs{
        Sign::Night, Sign::Gap, Sign::OwnGap, Sign::Outlier, Sign::FlagRun, Sign::Noted};
    return std::ranges::find(signs, entry.sign) != signs.end();
}

} // namespace

void renewSigns(TimeSeriesChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    std::erase_if(chart.key, isPartSign);
    const auto add = [&chart](Sign sign, const QString &text) {
        ChartKeyEntry entry;
        entry.sign = sign;
        entry.text = text;
        chart.key.push_back(entry);
    };
    if (!chart.nights.empty()) {
        add(Sign::Night, QCoreApplication::translate("Chart", "Night 22–6"));
    }
    if (!chart.gaps.empty()) {
        add(Sign::Gap, QCoreApplication::translate("Chart", "Gap, not connected"));
    }
    const auto hasGap = [](const ChartSeries &line) { return !line.isHidden && !line.gaps.empty(); };
    if (std::ranges::any_of(chart.series, hasGap)) {
        add(Sign::OwnGap, QCoreApplication::translate("Chart", "Gap of one line"));
    }
    const auto addFlags = [&](Sign sign, const QString &text, const QString &names) {
        if (!names.isEmpty()) {
            add(sign, text.arg(names));
        }
    };
    const QString excluded = QCoreApplication::translate("Flags", "excluded: %1");
    addFlags(Sign::Outlier, excluded,
        namesIn(chart, [](const FlagMark &mark) { return mark.isExcluded() && !mark.isRun; }));
    addFlags(Sign::FlagRun, excluded, namesIn(chart, [](const FlagMark &mark) { return mark.isRun; }));
    addFlags(Sign::Noted, QCoreApplication::translate("Flags", "noted: %1"),
        namesIn(chart, [](const FlagMark &mark) { return !mark.isExcluded(); }));
}

TimeSeriesChart undecimated(const TimeSeriesChart &chart)
{
    constexpr int everyPoint = 100'000'000; // columns of some 300 ms in a year
    constexpr qint64 hourMs = 3'600'000;
    TimeSeriesChart whole = chart;
    for (ChartSeries &series : whole.series) {
        if (series.values) {
            series.parts = decimated(
                *series.values, chart.period, everyPoint, series.values->stepMs.value_or(hourMs) / 2);
        }
    }
    return whole;
}

TimeSeriesChart windowOf(const TimeSeriesChart &chart, TimeRange window, int columns, const QLocale &locale)
{
    TimeSeriesChart shown = chart;
    for (ChartSeries &series : shown.series) {
        series.parts = decimated(series.parts, window, columns);
        series.marks = series.flagged ? marksOf(*series.flagged, window, columns) : std::vector<FlagMark>();
        series.gaps = cutTo(series.gaps, window);
    }
    shown.timeTicks = timeTicks(window, chart.timeZone, locale, columns);
    if (window == chart.period) {
        renewSigns(shown); // a wider plot tells more marks apart
        return shown;
    }
    shown.period = window;
    shown.periodText = periodText(window, chart.timeZone, locale);
    shown.gaps = cutTo(chart.gaps, window);
    shown.nights =
        window.lengthMs() <= longestForNightsMs ? nightsIn(window, chart.timeZone) : std::vector<TimeRange>();
    shown.leftOut = cutTo(chart.leftOut, window);
    renewSigns(shown);
    shown.coverageText.clear();
    return shown;
}

} // namespace stadtblick
