#include "models/charts/chartlineloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/traffic.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/chartsourceloader.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestForSamplesMs = 2 * dayMs;

/** Means of hours as readings of an hour; hours without enough samples are missing. */
Readings hourlyReadings(const Readings &readings, TimeRange period, Averaging averaging)
{
    const bool isSum = averaging == Averaging::Sum;
    const Readings rates = isSum ? ratesPerDay(readings) : readings;
    const TimeRange wholeHours{period.fromMs - ((period.fromMs % hourMs) + hourMs) % hourMs, period.toMs};
    const std::vector<TimeRange> hours = hoursOf(wholeHours);
    const auto means = hourlyMeans(rates, hours, averaging == Averaging::Energetic);
    Readings hourly;
    hourly.stepMs = hourMs;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (means[i].value) {
            hourly.fromMs.push_back(hours[i].fromMs);
            hourly.toMs.push_back(hours[i].toMs);
            hourly.lengthsMs.push_back(hours[i].lengthMs());
            hourly.values.push_back(isSum ? *means[i].value / 24 : *means[i].value);
        }
    }
    return hourly;
}

/** Whether the line shows hourly means instead of the samples. */
bool showsHours(const ChartSource &source, const Readings &readings)
{
    if (!source.quantity || source.period.lengthMs() <= longestForSamplesMs || !readings.stepMs) {
        return false;
    }
    const Averaging averaging = source.quantity->averaging;
    return *readings.stepMs < hourMs && averaging != Averaging::Vector && averaging != Averaging::Counter;
}

/** Name, unit and the grey text, by what the line shows. */
void addTexts(ChartLine &line, const ChartSource &source, bool isHourly, const std::optional<qint64> &stepMs)
{
    line.quantity = source.quantity;
    line.name = source.name();
    line.unit = source.unit();
    line.distinction = source.distinction;
    line.decimals = source.quantity ? source.quantity->decimals : 2;
    line.isSum = source.quantity && source.quantity->averaging == Averaging::Sum;
    if (isHourly) {
        line.plainText = line.isSum
            ? QCoreApplication::translate("Chart", "hourly sums · %1").arg(line.unit)
            : QCoreApplication::translate("Chart", "hourly means · %1").arg(line.unit);
    } else if (line.isSum && stepMs) {
        // A count says nothing without its interval.
        line.plainText =
            QCoreApplication::translate("Chart", "%1 in %2 min").arg(line.unit).arg(*stepMs / 60'000);
    } else {
        line.plainText = line.unit;
    }
    line.quantityText = line.plainText;
    if (!line.distinction.isEmpty()) {
        line.quantityText += QStringLiteral(" · ") % line.distinction;
    }
}

/** Values that figures leave out but that were measured, for the triangles. */
std::vector<LinePoint> outliersOf(const Samples &samples, const std::vector<quint8> &flags,
    const UnitConversion &conversion, std::span<const TimeRange> windows)
{
    constexpr quint8 shown = FlagRange | FlagSpike;
    std::vector<LinePoint> outliers;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool isShown = (flags[i] & shown) != 0
            && std::ranges::any_of(
                windows, [&](const TimeRange &window) { return window.contains(samples.timesMs[i]); });
        const auto value = isShown ? conversion.apply(samples.values[i], hourMs) : std::nullopt;
        if (value && std::isfinite(*value)) {
            outliers.push_back({samples.timesMs[i], *value});
        }
    }
    return outliers;
}

/** What of @p readings lies in the windows. */
Readings cutTo(const Readings &readings, std::span<const TimeRange> windows)
{
    Readings kept;
    kept.stepMs = readings.stepMs;
    for (const TimeRange &window : windows) {
        const Readings part = cut(readings, window);
        kept.fromMs.insert(kept.fromMs.end(), part.fromMs.begin(), part.fromMs.end());
        kept.toMs.insert(kept.toMs.end(), part.toMs.begin(), part.toMs.end());
        kept.lengthsMs.insert(kept.lengthsMs.end(), part.lengthsMs.begin(), part.lengthsMs.end());
        kept.values.insert(kept.values.end(), part.values.begin(), part.values.end());
    }
    return kept;
}

/** Intervals of up to a day may reach into the period from before. */
TimeRange readRange(TimeRange period)
{
    return {period.fromMs - dayMs - hourMs, period.toMs};
}

ChartLine lineOf(
    const ChartSource &source, const Samples &samples, const ViewState &view, const ChartOptions &options)
{
    const TimeRange period = source.period;
    const Readings readings = cut(validReadings(samples, source.series.series.stepMs, source.quantity,
                                      source.conversion, options.timeZone),
        readRange(period));
    const bool isHourly = showsHours(source, readings);
    const Readings shown = isHourly ? hourlyReadings(readings, period, source.quantity->averaging) : readings;
    const std::vector<TimeRange> windows =
        selectedWindows(period, view.time, options.timeZone, options.schoolHolidays);
    ChartLine line;
    line.period = period;
    addTexts(line, source, isHourly, readings.stepMs);
    // Half a step late is still in time; a missing sample is a gap.
    const qint64 toleranceMs = shown.stepMs.value_or(hourMs) / 2;
    line.series.coverage = coverageOf(readings, windows);
    line.series.values = std::make_shared<Readings>(cutTo(shown, windows));
    line.series.parts = decimated(*line.series.values, period, options.columns, toleranceMs);
    line.series.outliers =
        outliersOf(samples, flagsOf(source, samples, options.timeZone), source.conversion, windows);
    for (const TimeRange &window : windows) {
        const std::vector<TimeRange> gaps = gapsIn(shown, window, toleranceMs);
        line.gaps.insert(line.gaps.end(), gaps.begin(), gaps.end());
    }
    return line;
}

Result<std::optional<ChartLine>> loadLine(
    Connection &connection, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    ChartOptions own = options;
    own.quantity = choice.quantity;
    own.seriesId = choice.seriesId;
    const auto source = chartSource(connection, choice.station, view, own);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (!*source) {
        return std::optional<ChartLine>{};
    }
    const auto samples =
        ObservationStore(connection).read((*source)->series.row, weeksAround(readRange((*source)->period)));
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    if (options.isCanceled && options.isCanceled()) {
        return tl::unexpected(cancelledChart());
    }
    own.schoolHolidays = chartSchoolHolidays(connection, view, options);
    return std::optional(lineOf(**source, *samples, view, own));
}

} // namespace

Result<std::vector<ChartLine>> loadChartLines(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options)
{
    const auto origins = chartOrigins(connection, choices);
    if (!origins) {
        return tl::unexpected(origins.error());
    }
    std::vector<ChartLine> lines;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto line = loadLine(connection, choices[i], view, options);
        if (!line) {
            return tl::unexpected(line.error());
        }
        if (*line) {
            (*line)->stationName = (*origins)[i].stationName;
            (*line)->attribution = (*origins)[i].attribution;
            (*line)->isDemo = (*origins)[i].isDemo;
            lines.push_back(std::move(**line));
        }
    }
    return lines;
}

void nameLines(std::vector<ChartLine> &lines)
{
    const auto all = [&](QString ChartLine::*text) {
        return std::ranges::all_of(
            lines, [&](const ChartLine &line) { return line.*text == lines.front().*text; });
    };
    const bool isOneStation = all(&ChartLine::stationName);
    const bool isOneQuantity = all(&ChartLine::name);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        ChartLine &line = lines[i];
        QStringList parts;
        if (!isOneStation) {
            parts << line.stationName;
        }
        if (!isOneQuantity || (isOneStation && line.distinction.isEmpty()) || lines.size() == 1) {
            parts << line.name;
        }
        if (!line.distinction.isEmpty() && lines.size() > 1) {
            parts << line.distinction;
        }
        line.series.name = parts.join(QStringLiteral(" · "));
        line.series.role = roleOf(static_cast<int>(i), static_cast<int>(lines.size()));
    }
}

} // namespace stadtblick
