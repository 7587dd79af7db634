#include "models/charts/chartsourceloader.h"
#include "models/charts/flagmarks.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

Result<std::vector<ChartRow>> loadChartRows(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const auto source = chartSource(connection, station, view, options);
    if (!source) {
        return tl::unexpected(source.error());
    }
    std::vector<ChartRow> rows;
    if (!*source) {
        return rows;
    }
    // What flags a sample may lie outside of the period.
    const TimeRange period = (*source)->period;
    const auto samples = ObservationStore(connection).read((*source)->series.row, weeksAround(period));
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const qint64 step = (*source)->series.series.stepMs.value_or(0);
    const std::vector<quint8> flags = flagsOf(**source, *samples, options.timeZone);
    for (std::size_t i = 0; i < samples->size(); ++i) {
        if (!period.contains(samples->timesMs[i])) {
            continue;
        }
        const qint64 length = samples->lengthsMs.empty() ? step : samples->lengthsMs[i];
        ChartRow row;
        row.fromMs = samples->timesMs[i];
        row.toMs = length > 0 ? std::optional(row.fromMs + length) : std::nullopt;
        const auto value = (*source)->conversion.apply(samples->values[i], length);
        row.value = value && std::isfinite(*value) ? value : std::nullopt;
        row.flags = flags.empty() ? QString() : flagWords(flags[i]);
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
        QCoreApplication::translate("Chart", "To"), fileCell(heading, separator),
        QCoreApplication::translate("Chart", "Flags"), QCoreApplication::translate("Chart", "Source")};
    const QString origin = fileCell(originOf(chart), separator);
    QString text = headings.join(separator) % u'\n';
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const ChartRow &row : rows) {
        const QString value = row.value ? plain.toString(*row.value, 'g', 10) : QString();
        text += clock(row.fromMs) % separator % (row.toMs ? clock(*row.toMs) : QString()) % separator % value
            % separator % fileCell(row.flags, separator) % separator % origin % u'\n';
    }
    return text;
}

} // namespace stadtblick
