#include "models/charts/chartloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/figure.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/quality.h"
#include "models/analysis/traffic.h"
#include "models/charts/axes.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestForSamplesMs = 2 * dayMs;
constexpr qint64 longestForNightsMs = 15 * dayMs;

Error cancelledChart()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Chart", "The chart was not computed."), {},
        QStringLiteral("cancelled")};
}

/** The series that is asked for among a station's; null if there is none. */
const StoredSeries *chosen(const std::vector<StoredSeries> &series, const ChartOptions &options)
{
    if (!options.seriesId.isEmpty()) {
        const auto found =
            std::ranges::find(series, options.seriesId, [](const auto &one) { return one.series.id; });
        return found == series.end() ? nullptr : &*found;
    }
    if (!options.quantity.isEmpty()) {
        const auto found =
            std::ranges::find(series, options.quantity, [](const auto &one) { return one.series.quantity; });
        return found == series.end() ? nullptr : &*found;
    }
    // The quantity that matters most among those with data.
    const auto rank = [](const StoredSeries &one) {
        return std::pair(one.sampleCount == 0, importanceOf(one.series.quantity));
    };
    const auto best = std::ranges::min_element(series, {}, rank);
    return best == series.end() ? nullptr : &*best;
}

/** A series with what its figures need. */
struct ChartSource
{
    StoredSeries series;
    const Quantity *quantity = nullptr;
    TimeRange period;
    bool isOneOfSeveral = false; ///< the station has more series of this quantity: directions, heights
};

Result<std::optional<ChartSource>> sourceOf(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const auto all = StationStore(connection).seriesOf(station.source, station.id);
    if (!all) {
        return tl::unexpected(all.error());
    }
    const StoredSeries *series = chosen(*all, options);
    if (!series) {
        return std::optional<ChartSource>{};
    }
    ChartSource source{*series, quantityByKey(series->series.quantity), {}, false};
    source.isOneOfSeveral = std::ranges::count_if(*all, [&](const StoredSeries &other) {
        return other.series.quantity == series->series.quantity && !other.series.quantity.isEmpty();
    }) > 1;
    if (options.window) {
        source.period = *options.window;
    } else if (view.time.range) {
        source.period = *view.time.range;
    } else {
        const auto extent = ObservationStore(connection).extent();
        if (!extent) {
            return tl::unexpected(extent.error());
        }
        if (*extent) {
            source.period = periodOf(view.time, (*extent)->toMs, options.timeZone);
        }
    }
    return std::optional(std::move(source));
}

UnitConversion conversionOf(const ChartSource &source)
{
    const auto known = source.quantity
        ? conversionFor(source.quantity->key.toString(), source.series.series.unit)
        : std::nullopt;
    return known.value_or(UnitConversion{});
}

QString nameOf(const ChartSource &source)
{
    if (source.quantity) {
        return source.quantity->name();
    }
    const Series &series = source.series.series;
    return series.property.isEmpty() ? series.name : series.property;
}

QString unitOf(const ChartSource &source)
{
    return source.quantity ? source.quantity->unitName() : source.series.series.unit;
}

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

/** Title and the grey text behind it, by what the line shows. */
void addTitle(
    TimeSeriesChart &chart, const ChartSource &source, bool isHourly, const std::optional<qint64> &stepMs)
{
    chart.title = nameOf(source);
    chart.unit = unitOf(source);
    chart.decimals = source.quantity ? source.quantity->decimals : 2;
    const bool isSum = source.quantity && source.quantity->averaging == Averaging::Sum;
    if (isHourly || (isSum && stepMs == hourMs)) {
        chart.quantity = isSum ? QCoreApplication::translate("Chart", "hourly sums · %1").arg(chart.unit)
                               : QCoreApplication::translate("Chart", "hourly means · %1").arg(chart.unit);
    } else if (isSum && stepMs) {
        // A count says nothing without its interval.
        chart.quantity =
            QCoreApplication::translate("Chart", "%1 in %2 min").arg(chart.unit).arg(*stepMs / 60'000);
    } else {
        chart.quantity = chart.unit;
    }
    if (source.isOneOfSeveral) {
        chart.quantity += QStringLiteral(" · ") % source.series.series.name;
    }
}

/** The flags that the sync set and those of the checks on the values. */
std::vector<quint8> flagsOf(const ChartSource &source, const Samples &samples, const QTimeZone &zone)
{
    return source.quantity
        ? qualityFlags(samples, source.series.series.stepMs, *source.quantity, conversionOf(source), zone)
        : samples.flags;
}

/** Values that figures leave out but that were measured, for the triangles. */
std::vector<LinePoint> outliersOf(const Samples &samples, const std::vector<quint8> &flags,
    const UnitConversion &conversion, TimeRange period)
{
    constexpr quint8 shown = FlagRange | FlagSpike;
    std::vector<LinePoint> outliers;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool isShown = (flags[i] & shown) != 0 && period.contains(samples.timesMs[i]);
        const auto value = conversion.apply(samples.values[i], hourMs);
        if (isShown && value && std::isfinite(*value)) {
            outliers.push_back({samples.timesMs[i], *value});
        }
    }
    return outliers;
}

void addAxes(
    TimeSeriesChart &chart, const ChartSource &source, const Readings &shown, const ChartOptions &options)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const double value : cut(shown, source.period).values) {
        least = std::min(least, value);
        largest = std::max(largest, value);
    }
    const bool isSum = source.quantity && source.quantity->averaging == Averaging::Sum;
    const ValueAxis axis =
        least <= largest ? valueAxis(least, largest, isSum, options.locale) : ValueAxis{0, 1, {}};
    chart.valueFrom = axis.from;
    chart.valueTo = axis.to;
    chart.valueTicks = axis.ticks;
    chart.timeTicks = timeTicks(source.period, options.timeZone, options.locale, options.columns);
    if (source.period.lengthMs() <= longestForNightsMs) {
        chart.nights = nightsIn(source.period, options.timeZone);
    }
}

/** Source and demo mark of a series. */
Result<void> addSource(TimeSeriesChart &chart, Connection &connection, const QString &id)
{
    const auto sources = SyncStore(connection).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    const auto found = std::ranges::find(*sources, id, &SourceStatus::id);
    if (found != sources->end()) {
        chart.source = found->attribution.isEmpty() ? found->name : found->attribution;
        chart.isDemo = found->isDemo;
    }
    return {};
}

void describe(TimeSeriesChart &chart, const Readings &shown, const ChartOptions &options)
{
    const std::array windows{chart.period};
    const auto found = extremes(shown, windows);
    if (!found) {
        chart.emptyText = QCoreApplication::translate("Chart", "No data in this period.");
        chart.description =
            QCoreApplication::translate("Chart", "%1, %2: no data.").arg(chart.title, chart.periodText);
        return;
    }
    const auto text = [&](double value) {
        return numberText(value, chart.decimals, chart.unit, options.locale);
    };
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2: between %3 and %4. %5.")
            .arg(chart.title, chart.periodText, text(found->least), text(found->largest), chart.coverageText);
}

/** Names what the plot shows beside its line. */
void addKey(TimeSeriesChart &chart)
{
    if (!chart.nights.empty()) {
        chart.nightText = QCoreApplication::translate("Chart", "Night 22–6");
    }
    if (!chart.gaps.empty()) {
        chart.gapText = QCoreApplication::translate("Chart", "Gap, not connected");
    }
    if (std::ranges::any_of(chart.series, [](const ChartSeries &line) { return !line.outliers.empty(); })) {
        chart.outlierText = QCoreApplication::translate("Chart", "Outlier, not used");
    }
}

QString flagsText(quint8 flags)
{
    static constexpr std::array words{
        std::pair(FlagRange, QT_TRANSLATE_NOOP("Flags", "out of range")),
        std::pair(FlagSpike, QT_TRANSLATE_NOOP("Flags", "spike")),
        std::pair(FlagStep, QT_TRANSLATE_NOOP("Flags", "step")),
        std::pair(FlagFlat, QT_TRANSLATE_NOOP("Flags", "unchanged too long")),
        std::pair(FlagClock, QT_TRANSLATE_NOOP("Flags", "clock")),
        std::pair(FlagDuplicate, QT_TRANSLATE_NOOP("Flags", "duplicate")),
        std::pair(FlagAfterGap, QT_TRANSLATE_NOOP("Flags", "after a gap")),
        std::pair(FlagWithdrawn, QT_TRANSLATE_NOOP("Flags", "withdrawn")),
    };
    QStringList list;
    for (const auto &[flag, word] : words) {
        if (flags & flag) {
            list << QCoreApplication::translate("Flags", word);
        }
    }
    return list.join(QStringLiteral(", "));
}

QString cell(const QString &text, QChar separator)
{
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')) {
        return text;
    }
    QString quoted = text;
    return u'"' % quoted.replace(u'"', QStringLiteral("\"\"")) % u'"';
}

} // namespace

Result<std::optional<TimeSeriesChart>> loadTimeSeries(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const auto source = sourceOf(connection, station, view, options);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (!*source) {
        return std::optional<TimeSeriesChart>{};
    }
    const TimeRange period = (*source)->period;
    // Intervals of up to a day may reach into the period from before.
    const auto samples = ObservationStore(connection)
                             .read((*source)->series.row, {period.fromMs - dayMs - hourMs, period.toMs});
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    if (options.isCanceled && options.isCanceled()) {
        return tl::unexpected(cancelledChart());
    }
    const UnitConversion conversion = conversionOf(**source);
    const Readings readings = validReadings(
        *samples, (*source)->series.series.stepMs, (*source)->quantity, conversion, options.timeZone);
    const bool isHourly = showsHours(**source, readings);
    const Readings shown =
        isHourly ? hourlyReadings(readings, period, (*source)->quantity->averaging) : readings;
    TimeSeriesChart chart;
    addTitle(chart, **source, isHourly, readings.stepMs);
    chart.period = period;
    chart.periodText = periodText(period, options.timeZone, options.locale);
    chart.timeZone = options.timeZone;
    const std::array windows{period};
    chart.coverage = coverageOf(readings, windows);
    chart.coverageText = QCoreApplication::translate("Chart", "Coverage %1")
                             .arg(percentText(chart.coverage.percent(), options.locale));
    // Half a step late is still in time; a missing sample is a gap.
    const qint64 toleranceMs = shown.stepMs.value_or(hourMs) / 2;
    ChartSeries line{chart.title, ChartRole::Ink, decimated(shown, period, options.columns, toleranceMs),
        outliersOf(*samples, flagsOf(**source, *samples, options.timeZone), conversion, period)};
    chart.series.push_back(std::move(line));
    chart.gaps = gapsIn(shown, period, toleranceMs);
    addAxes(chart, **source, shown, options);
    if (const auto added = addSource(chart, connection, station.source); !added) {
        return tl::unexpected(added.error());
    }
    addKey(chart);
    describe(chart, shown, options);
    return std::optional(std::move(chart));
}

Result<std::vector<ChartRow>> loadChartRows(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const auto source = sourceOf(connection, station, view, options);
    if (!source) {
        return tl::unexpected(source.error());
    }
    std::vector<ChartRow> rows;
    if (!*source) {
        return rows;
    }
    const auto samples = ObservationStore(connection).read((*source)->series.row, (*source)->period);
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const UnitConversion conversion = conversionOf(**source);
    const qint64 step = (*source)->series.series.stepMs.value_or(0);
    const std::vector<quint8> flags = flagsOf(**source, *samples, options.timeZone);
    for (std::size_t i = 0; i < samples->size(); ++i) {
        const qint64 length = samples->lengthsMs.empty() ? step : samples->lengthsMs[i];
        ChartRow row;
        row.fromMs = samples->timesMs[i];
        row.toMs = length > 0 ? std::optional(row.fromMs + length) : std::nullopt;
        const auto value = conversion.apply(samples->values[i], length);
        row.value = value && std::isfinite(*value) ? value : std::nullopt;
        row.flags = flags.empty() ? QString() : flagsText(flags[i]);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString chartTable(
    const TimeSeriesChart &chart, const std::vector<ChartRow> &rows, QChar separator, const QLocale &locale)
{
    const auto clock = [&](qint64 timeMs) {
        return QDateTime::fromMSecsSinceEpoch(timeMs, chart.timeZone)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    const QString heading = chart.unit.isEmpty() ? chart.title : QString(chart.title % u' ' % chart.unit);
    const QStringList headings{QCoreApplication::translate("Chart", "From"),
        QCoreApplication::translate("Chart", "To"), cell(heading, separator),
        QCoreApplication::translate("Chart", "Flags")};
    QString text = headings.join(separator) % u'\n';
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const ChartRow &row : rows) {
        const QString value = row.value ? plain.toString(*row.value, 'g', 10) : QString();
        text += clock(row.fromMs) % separator % (row.toMs ? clock(*row.toMs) : QString()) % separator
            % cell(value, separator) % separator % cell(row.flags, separator) % u'\n';
    }
    return text;
}

} // namespace stadtblick
