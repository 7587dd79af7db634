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
#include <iterator>

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

/** What the line says at a time: of an hour its mean; nothing where it is broken. */
std::optional<double> lineAt(const Readings &shown, qint64 timeMs)
{
    const auto after = std::ranges::upper_bound(shown.fromMs, timeMs);
    const auto index = static_cast<std::size_t>(after - shown.fromMs.begin());
    return index > 0 && shown.toMs[index - 1] > timeMs ? std::optional(shown.values[index - 1])
                                                       : std::nullopt;
}

/** The begin of the UTC hour. */
qint64 hourOf(qint64 timeMs)
{
    return timeMs - ((timeMs % hourMs) + hourMs) % hourMs;
}

/** The note of a row, which is the last one or comes after it. */
RowNote &noteOf(std::vector<RowNote> &notes, qint64 rowMs)
{
    if (notes.empty() || notes.back().fromMs != rowMs) {
        notes.push_back({rowMs});
    }
    return notes.back();
}

void addTo(RowNote &note, quint8 flags, const std::optional<double> &value)
{
    if (flags & excludingFlags) {
        note.excluded |= flags;
        ++note.excludedCount;
        note.value = note.excludedCount == 1 ? value : std::nullopt;
    } else {
        note.noted |= flags & notingFlags;
    }
}

/** Whether @p timeMs lies in one of @p windows, which are disjoint and in order: a year has hundreds. */
bool isSelected(std::span<const TimeRange> windows, qint64 timeMs)
{
    const auto after = std::ranges::upper_bound(windows, timeMs, {}, &TimeRange::fromMs);
    return after != windows.begin() && std::prev(after)->contains(timeMs);
}

/** Hours that have values, but too few of them for a mean. */
std::vector<RowNote> fewValues(
    const Readings &readings, const Readings &hourly, std::span<const TimeRange> windows)
{
    std::vector<RowNote> few;
    for (const qint64 time : readings.fromMs) {
        const qint64 hour = hourOf(time);
        if (isSelected(windows, time) && !std::ranges::binary_search(hourly.fromMs, hour)) {
            ++noteOf(few, hour).samples.valid;
        }
    }
    for (RowNote &note : few) {
        note.samples.total = hourMs / std::max<qint64>(1, readings.stepMs.value_or(hourMs));
    }
    return few;
}

/** Both lists as one, in order of time. */
std::vector<RowNote> joined(const std::vector<RowNote> &notes, const std::vector<RowNote> &few)
{
    std::vector<RowNote> all;
    all.reserve(notes.size() + few.size());
    auto note = notes.begin();
    for (const RowNote &one : few) {
        for (; note != notes.end() && note->fromMs < one.fromMs; ++note) {
            all.push_back(*note);
        }
        if (note != notes.end() && note->fromMs == one.fromMs) {
            all.push_back(*note++);
            all.back().samples = one.samples;
        } else {
            all.push_back(one);
        }
    }
    all.insert(all.end(), note, notes.end());
    return all;
}

/** Runs and notes of the flagged samples in the windows. */
void addFlags(ChartLine &line, const ChartSource &source, const Samples &samples,
    const std::vector<quint8> &flags, const Readings &shown, bool isHourly,
    std::span<const TimeRange> windows)
{
    constexpr quint8 told = excludingFlags | notingFlags;
    const qint64 stepMs = source.series.series.stepMs.value_or(0);
    std::vector<FlaggedValue> flagged;
    std::vector<RowNote> notes;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const qint64 time = samples.timesMs[i];
        if ((flags[i] & told) == 0 || !isSelected(windows, time)) {
            continue;
        }
        const qint64 length = samples.lengthsMs.empty() ? stepMs : samples.lengthsMs[i];
        auto value = source.conversion.apply(samples.values[i], length > 0 ? length : hourMs);
        value = value && std::isfinite(*value) ? value : std::nullopt;
        addTo(noteOf(notes, isHourly ? hourOf(time) : time), flags[i], value);
        const bool isExcluded = (flags[i] & excludingFlags) != 0;
        const auto at = isExcluded ? value : lineAt(shown, time);
        if (at) {
            flagged.push_back({time, *at, flags[i], i});
        }
    }
    // A series may change its step: what lies apart no farther than an hour is no gap in any case.
    const auto usualMs = shown.stepMs ? std::optional(std::max(*shown.stepMs, hourMs)) : std::nullopt;
    line.series.flagged = std::make_shared<std::vector<FlagMark>>(flagRuns(flagged, usualMs));
    line.series.notes = std::make_shared<std::vector<RowNote>>(std::move(notes));
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
    addFlags(line, source, samples, flagsOf(source, samples, options.timeZone), shown, isHourly, windows);
    if (isHourly) {
        line.series.notes = std::make_shared<std::vector<RowNote>>(
            joined(*line.series.notes, fewValues(readings, shown, windows)));
    }
    line.series.marks = marksOf(*line.series.flagged, period, options.columns);
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
            (*line)->station = {choices[i].station.source, choices[i].station.id};
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
